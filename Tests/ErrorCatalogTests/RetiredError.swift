import ErrorCatalog

/// An error as the generator writes it, of a catalogue of which every code is retired.
enum RetiredError: ReadableError, Hashable {
    case unknown(UnknownCode)

    static var catalog: ErrorCatalog { SmallError.catalog }

    var code: String {
        switch self {
        case .unknown(let error): error.code
        }
    }

    var original: OriginalReply? {
        switch self {
        case .unknown(let error): error.original
        }
    }

    func argument(at index: Int) -> ParameterValue? {
        switch (self, index) {
        case (.unknown(let error), _): error.argument(at: index)
        }
    }

    init(code: String, arguments: [String: ParameterValue], original: OriginalReply?) {
        let values = Self.catalog.values(arguments, of: code)
        self = .unknown(UnknownCode(code: code, arguments: values, original: original))
    }
}
