public import EIAMErrors
import ErrorCatalog

extension EIAMError {
    /// One error of each code of the catalogue, in its order, with plausible parameters; for previews and snapshots of error
    /// screens. It follows the catalogue: a code that is new there is here as well. Codes that are retired are left out: nobody
    /// makes them any more.
    public static var samples: [EIAMError] {
        catalog.definitions.filter { !$0.isRetired }.map { definition in
            EIAMError(code: definition.code, arguments: definition.sampleArguments, original: nil)
        }
    }

    /// The sample of a code; `nil` for a code that the catalogue does not know, or knows as retired.
    public static func sample(of code: String) -> EIAMError? {
        samples.first { $0.code == code }
    }

    /// An error of a server that is newer than the catalogue.
    public static var unknownSample: EIAMError { .unknown(UnknownCode(code: "SDK.COMMON.9999")) }
}

extension CodeDefinition {
    /// A value for each parameter: by its name where that is a known one, else by its type.
    var sampleArguments: [String: ParameterValue] {
        Dictionary(
            parameters.map { ($0.name, Self.values["\(code) \($0.name)"] ?? Self.values[$0.name] ?? $0.sampleValue) }
        ) { first, _ in first }
    }

    /// What is plausible where the type alone does not say it.
    static let values: [String: ParameterValue] = [
        "subject": .text("captcha_token"), "missing": .text("X-device-fingerprint"),
        "interface": .text("/api/v2/sdk/email/send"), "path": .text("/api/v2/sdk/email/sent"),
        "request": .text("send"), "ERRATA.CLIENT.1003 request": .text("other"), "minutes": .integer(14),
        "seconds": .integer(59),
        "ERRATA.CLIENT.1003 httpStatus": .integer(404), "ERRATA.CLIENT.1008 httpStatus": .integer(502),
        "ERRATA.CLIENT.1010 httpStatus": .integer(200),
    ]
}

extension ParameterDefinition {
    var sampleValue: ParameterValue {
        switch type {
        case .field: .text("email")
        case .string: .text("sample")
        case .int: .integer(4)
        case .seconds: .integer(42)
        }
    }
}
