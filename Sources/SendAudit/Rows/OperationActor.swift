/// Who does something with a ledger: who they say they are, and beside it the process that asked, which they cannot choose.
public struct OperationActor: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Who, in the words of the caller: a user's name, perhaps with the person behind it. It is kept for good, up to 128 bytes.
    public var name: String
    /// The process that asked, as the operating system knows it; `nil` where the program that writes the ledger does it by
    /// itself.
    public var process: CallingProcess?

    /// Names who does something.
    ///
    /// - Parameters:
    ///   - name: who.
    ///   - process: the process that asked.
    public init(_ name: String, process: CallingProcess? = nil) {
        self.name = name
        self.process = process
    }

    /// Names who does something, without a process.
    public init(stringLiteral name: String) {
        self.init(name)
    }
}

extension LedgerEntry {
    /// Who does it.
    mutating func set(_ actor: OperationActor?) {
        set(.actor, actor?.name)
        set(.process, actor?.process?.description)
    }
}
