import ErrorCatalog
package import MerkleLog
package import SendAPI
package import SendAudit

/// Evidence that somebody reviewed a ledger: which program, where, who, over which file, with what result, and what was not
/// looked at. A signed note (C2SP) under a report key, or the same lines unsigned, which say so.
///
/// Lines are `name: value`, in the order in which they stand here; later versions append some.
package struct ReportCertificate: Sendable {
    /// Who ran the review, and where.
    package struct Review: Sendable {
        /// The command, such as `verify`.
        package var command: String
        /// The tool and its version.
        package var tool: String
        /// The machine's name.
        package var host: String
        /// Who says they did it.
        package var actor: String
        /// The user under whom the tool ran.
        package var user: String
        /// Who became that user by sudo.
        package var sudoUser: String?
        /// When.
        package var time: Timestamp

        /// Describes a review.
        package init(
            command: String, tool: String, host: String, actor: String, user: String, sudoUser: String?,
            time: Timestamp
        ) {
            (self.command, self.tool, self.host, self.actor) = (command, tool, host, actor)
            (self.user, self.sudoUser, self.time) = (user, sudoUser, time)
        }
    }

    /// The file that was reviewed.
    package struct File: Sendable {
        /// Its path.
        package var path: String
        /// SHA-256 of its bytes.
        package var hash: MerkleHash
        /// How many bytes of a write-ahead log stood beside it, which are not in the hash.
        package var logBytes: Int64

        /// Describes a file.
        package init(path: String, hash: MerkleHash, logBytes: Int64) {
            (self.path, self.hash, self.logBytes) = (path, hash, logBytes)
        }
    }

    private static let title = "errata review certificate v1"
    /// What no review of a ledger looks at, whatever it was told to do.
    private static let never = [
        "backups and other copies", "other ledgers", "mailboxes", "whether what was recorded is true",
    ]

    private let lines: [String]

    /// Certifies a verification.
    package init(_ report: VerificationReport, of file: File, by review: Review, origin: String) {
        let ledgerKey = report.keys.last.map { "\($0.key)" } ?? "none"
        var pairs: [(String, String)] = [
            ("command", review.command), ("tool", review.tool), ("host", review.host), ("actor", review.actor),
            ("user", review.user),
        ]
        if let sudo = review.sudoUser { pairs.append(("sudo-user", sudo)) }
        pairs += [
            ("time", review.time.description), ("ledger", origin), ("file", file.path),
            ("file-sha256", file.hash.description), ("write-ahead-log-bytes", String(file.logBytes)),
            ("entries", String(report.size)), ("root", report.root.base64), ("signed", String(report.signedSize)),
            ("ledger-key", ledgerKey), ("result", report.isGood ? "good" : "changed"),
            ("findings", report.isComplete ? String(report.findings.count) : "\(report.findings.count) or more"),
        ]
        pairs += report.findings.prefix(20).map { ("finding", $0.description) }
        pairs += report.remarks.map { ("not-checked", Self.words($0)) }
        pairs += Self.never.map { ("not-checked", $0) }
        lines = [Self.title] + pairs.map { "\($0.0): \(Self.line($0.1))" }
    }

    private static func words(_ remark: VerificationReport.Remark) -> String {
        switch remark {
        case .noCheckpointFromElsewhere: "a checkpoint from elsewhere: entries cut off at the end would not be missed"
        case .noKeys: "blind indexes: the ledger's keys were not at hand"
        case .structureNotChecked: "pages and indexes of the file"
        @unknown default: remark.rawValue
        }
    }

    /// One line, whatever the value holds.
    private static func line(_ value: String) -> String { TerminalText.printable(value) }

    /// The certificate's bytes.
    ///
    /// - Parameter key: the key that signs; `nil` where there is none.
    /// - Throws: what the system's cryptography throws, when it cannot sign.
    package func bytes(signedBy key: ReportKey?) throws -> [UInt8] {
        guard let key else {
            return Array((lines + ["unsigned: there was no report key"]).joined(separator: "\n").utf8) + [0x0A]
        }
        let text = (lines + ["report-key: \(key)"]).joined(separator: "\n") + "\n"
        return try SignedNote(text: text, signers: [key.signer]).bytes
    }
}
