import Synchronization

/// A state of the file that was verified whole, and in which nobody but the writer has written since.
///
/// What is signed because of a search rests on all that the search read, and on that nothing was hidden from it. Proofs of
/// the rows that were found do not show those that were not.
struct VerifiedFile: Sendable {
    /// Thrown within a commit where somebody else has written since: the caller verifies once more.
    struct Changed: Error {}

    /// `nil` for who goes on without a verification.
    fileprivate let version: Int64?

    static let unverified = VerifiedFile(version: nil)

    var isUnverified: Bool { version == nil }

    static let othersWrite = LedgerError(
        code: .overloaded, message: "another program keeps writing into the ledger's file; end it and try again")

    /// - Throws: ``Changed``.
    func check(_ core: WriterCore) throws {
        if let version, try core.fileVersion() != version { throw Changed() }
    }
}

extension AuditLedger {
    /// Verifies the whole file, and does something that rests on it; once more when somebody has written meanwhile.
    ///
    /// - Throws: ``LedgerError``: `damaged` when the verification finds something; `overloaded` when others keep writing.
    func withVerifiedFile<Value: Sendable>(
        _ progress: @escaping @Sendable (RemovalProgress) -> Void, _ body: (VerifiedFile) async throws -> Value
    ) async throws -> Value {
        for _ in 0..<3 {
            let file = try await verifiedFile(progress)
            do {
                return try await body(file)
            } catch is VerifiedFile.Changed {
                continue
            }
        }
        throw VerifiedFile.othersWrite
    }

    /// - Throws: ``LedgerError`` `damaged` when the verification finds something.
    func verifiedFile(_ progress: @escaping @Sendable (RemovalProgress) -> Void) async throws -> VerifiedFile {
        let version = try await writer.perform { core, _ in try core.fileVersion() }
        // The checkpoint outside was compared when the file was opened, and is written by this process since.
        var options = LedgerVerifier.Options(outsidePath: nil)
        // Whoever writes knows the key, and need not believe the file.
        options.publicKey = publicKey
        // Neither search nor roll-up of what goes rests on them: a poisoned index must keep nobody from being erased.
        options.comparesDerivedTables = false
        options.now = self.options.clock()
        options.maximumFindings = 1
        let verifier = LedgerVerifier(path: path, options: options)
        let report = try await Self.onThreadThatMayWait {
            try verifier.verify {
                progress(RemovalProgress(.verifying, done: Int(clamping: $0), total: Int(clamping: $1)))
            }
        }
        if let finding = report.findings.first {
            throw LedgerError(
                code: .damaged,
                message: """
                    the ledger is not as it was recorded, so nothing was removed: \(finding). Keep all files as they are and \
                    run 'sendaudit verify'
                    """)
        }
        return VerifiedFile(version: version)
    }
}
