/// The file with a ledger's keys.
struct KeyFile: Sendable {
    let path: String

    init(ledgerPath: String, path: String?) {
        self.path = path ?? ledgerPath + ".keys"
    }

    /// The keys; `nil` when there is no file.
    ///
    /// - Throws: ``LedgerError``: `wrongKeys` for a file that others may read, or that holds no keys.
    func load() throws(LedgerError) -> LedgerKeys? {
        guard let bytes = try PrivateFile.read(path) else { return nil }
        guard let mode = FileMode(path), mode.isPrivate else {
            throw LedgerError(
                code: .wrongKeys, message: "\(path): others may read the ledger's keys; run: chmod 600 '\(path)'")
        }
        do throws(LedgerError) {
            return try LedgerKeys(text: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw LedgerError(code: .wrongKeys, message: "\(path): \(error.message)")
        }
    }

    func save(_ keys: LedgerKeys) throws(LedgerError) {
        try PrivateFile.replace(path, with: Array(keys.text.utf8))
    }
}
