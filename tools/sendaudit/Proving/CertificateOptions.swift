import ArgumentParser
import AuditReports
import Foundation
import MerkleLog
import SendAPI
import SendAudit

/// A certificate of a review, where one is asked for.
struct CertificateOptions: ParsableArguments {
    @Option(
        help:
            "Write a certificate of this verification into a new file: a note signed by the report key, or unsigned where there is none."
    )
    var certificate: String?

    @Option(
        help:
            "The report key, as 'sendaudit keys --new-report-key' makes it; the default is beside the ledger, with .report-key at its end."
    )
    var reportKey: String?

    @OptionGroup var who: ActorOption

    /// Refuses before the work what cannot be written after it.
    func prepare(_ location: LedgerLocation) throws -> ReportKey? {
        guard let certificate else { return nil }
        guard !FileManager.default.fileExists(atPath: certificate) else {
            throw ToolFailure.end("\(certificate): there is such a file already; choose another name", 64)
        }
        return try ReportKey.load(reportKey, of: location.database)
    }

    /// Writes the certificate, and has it recorded where a process writes the ledger.
    func write(_ report: VerificationReport, _ location: LedgerLocation, key: ReportKey?) async throws {
        guard let certificate else { return }
        let environment = ProcessInfo.processInfo.environment
        let review = ReportCertificate.Review(
            command: "verify", tool: "sendaudit \(ToolVersion.text)", host: ProcessInfo.processInfo.hostName,
            actor: who.actor ?? Actor.name, user: NSUserName(), sudoUser: environment["SUDO_USER"], time: .now())
        let origin = try AuditReader(path: location.database).publicKeys().last?.name.description ?? ""
        let file = try Self.file(location.database)
        let bytes = try ReportCertificate(report, of: file, by: review, origin: origin).bytes(signedBy: key)
        try ExportFile(certificate).write(bytes)
        try await record(report, bytes, who.name, location)
    }

    /// An access that shows nobody's data is what says in the ledger that it was reviewed. Without a process that writes,
    /// there is none: the tool does not become a writer for that.
    private func record(
        _ report: VerificationReport, _ bytes: [UInt8], _ actor: String, _ location: LedgerLocation
    ) async throws {
        var hash = StreamingHash()
        hash.update(bytes)
        let result = report.isGood ? "good" : "changed"
        let reason =
            "review, no personal data shown: verify, \(result), \(report.size) entries, certificate SHA-256 \(hash.finalize())"
        do {
            let control = LedgerControl(path: location.database, options: try location.options())
            _ = try await control.sendToWriter(.access(email: nil, reason: reason, actor: actor))
        } catch let error as LedgerError {
            // The certificate is there, and its verdict is what the exit code is about.
            FileHandle.standardError.write(
                Data("sendaudit: the ledger has no entry of this review: \(error.message)\n".utf8))
        }
    }

    private static func file(_ path: String) throws -> ReportCertificate.File {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ToolFailure.end("\(path): the file cannot be read", 66)
        }
        var hash = StreamingHash()
        do {
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(Array(piece)) }
        } catch {
            throw ToolFailure.end("\(path): the file cannot be read", 66)
        }
        let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int64
        return ReportCertificate.File(path: path, hash: hash.finalize(), logBytes: log ?? 0)
    }
}
