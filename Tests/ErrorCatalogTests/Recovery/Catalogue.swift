import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

/// Small ways of writing sources and questions.
enum Catalogue {
    static func tag(_ language: String) -> LanguageTag { LanguageTag(language)! }

    static func wire(
        _ text: String, code: String = "T.1", language: String = "en",
        _ roles: [String: RecoverySource.Role] = ["x": .parameter(name: "x", type: .string)]
    ) -> RecoverySource {
        RecoverySource(code: code, language: tag(language), audience: nil, form: .wire(text), roles: roles)
    }

    static func message(
        _ source: String, code: String = "T.1", language: String = "en", audience: Audience = .developer,
        _ roles: [String: RecoverySource.Role] = ["x": .parameter(name: "x", type: .string)]
    ) throws -> RecoverySource {
        RecoverySource(
            code: code, language: tag(language), audience: audience, form: .message(try CompiledMessage(source)),
            roles: roles)
    }

    static func text(_ name: String) -> RecoverySource.Role { .parameter(name: name, type: .string) }
    static func number(_ name: String) -> RecoverySource.Role { .parameter(name: name, type: .int) }

    static let xAndY: [String: RecoverySource.Role] = ["x": text("x"), "y": text("y")]
    static let n: [String: RecoverySource.Role] = ["n": number("n")]

    static func recover(_ text: String, code: String? = nil, _ sources: RecoverySource...) -> Recovery {
        RecoveryIndex(sources).recover(text, code: code)
    }
}

extension Recovery {
    /// The arguments of the only reading.
    var arguments: [String: ParameterValue]? {
        if case .one(let reading) = self { reading.arguments } else { nil }
    }

    var code: String? {
        if case .one(let reading) = self { reading.code } else { nil }
    }

    var isMany: Bool {
        if case .many = self { true } else { false }
    }

    /// The arguments of all readings that are given.
    var all: [[String: ParameterValue]] {
        switch self {
        case .none: []
        case .one(let reading): [reading.arguments]
        case .many(let first, let second): [first.arguments, second.arguments]
        }
    }
}
