public import ErrorCatalog

extension EIAMError: CatalogedError {
    /// The catalogue of the verification-mail API.
    public static let catalog = ErrorCatalog(
        definitions: EIAMErrorDefinitions.all,
        messages: EIAMErrorMessages.table
    )
}
