public import ErrorCatalog
import MessageFormat

extension EIAMError: CatalogedError {
    /// The catalogue of the verification-mail API.
    public static let catalog = ErrorCatalog(
        definitions: EIAMErrorDefinitions.all,
        messages: EIAMErrorMessages.table
    )
}

extension MessageValue {
    init(parameter text: String) {
        self = .string(text)
    }

    init(parameter value: Int) {
        self = .integer(Int64(value))
    }

    /// Whole seconds, rounded up: who waits as long as the text says has waited long enough.
    init(parameter duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .integer(attoseconds > 0 ? seconds + 1 : seconds)
    }
}
