extension LedgerError {
    /// An address of blanks would stand for everybody who sent one.
    static let noAddress = LedgerError(code: .invalid, message: "the address is empty")
}
