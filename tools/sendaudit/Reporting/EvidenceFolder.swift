import AuditReports
import Foundation
import LanguageMatching
import MerkleLog
import SendAudit
import StrictJSON

/// A folder that an auditor takes away, and a .tar of it.
struct EvidenceFolder {
    let path: String
    let languages: LanguagePreferences

    /// How many entries the root draws for a proof.
    private static let sampleSize = 32

    /// Writes the folder.
    func write(
        _ page: AuditPage, window: TimeWindow, reader: AuditReader, location: LedgerLocation, signer: NoteSigner?
    ) throws {
        try create()
        let sample = try reader.proofSample(Self.sampleSize)
        guard let checkpoint = page.checkpoint else {
            throw ToolFailure.end("\(location.database): nothing is signed yet; try again in a moment", 1)
        }
        try add(page.html, "report.html")
        try add(page.json + "\n", "report.json")
        try add(checkpoint, "checkpoint")
        try add(try reader.publicKeys().map { "\($0)\n" }.joined(), "key.txt")
        try add(LeafFormatPage.text, "leaf-format.md")
        try add(EvidenceScript.text + "\n", "verify.py")
        if let external = FileManager.default.contents(atPath: location.externalCheckpointPath) {
            // The file has two slots, filled up with zeros.
            try Self.write(Array(external), to: file("external-checkpoints"))
        }
        if let signer { try add(signer.verifierKey.description + "\n", "report-key.txt") }
        for format in [ExportFormat.csv, .ndjson] { try addRows(format, window, reader) }
        try add(sample)
        let readme = EvidenceReadme(
            reportKey: signer?.verifierKey.description, proofs: sample.proofs.count, entries: page.entries,
            files: try files() + ["SHA256SUMS"] + (signer == nil ? [] : ["SHA256SUMS.note"]))
        try add(readme.text(languages), "README.txt")
        let sums = try files().sorted().map { "\(try Self.digest(file($0)))  \($0)\n" }.joined()
        try add(sums, "SHA256SUMS")
        if let signer {
            try Self.write(try SignedNote(text: sums, signers: [signer]).bytes, to: file("SHA256SUMS.note"))
        }
        try TarArchive.write(folder: path, files: try files().sorted(), to: path + ".tar")
        try StandardOutput.print("\(path)\n\(path).tar")
    }

    private func file(_ name: String) -> String { path + "/" + name }

    private func add(_ text: String, _ name: String) throws { try Self.write(Array(text.utf8), to: file(name)) }

    /// What is there already would be taken for evidence.
    private func create() throws {
        guard !FileManager.default.fileExists(atPath: path), !FileManager.default.fileExists(atPath: path + ".tar")
        else {
            throw ToolFailure.end("\(path): it is there already; name a new folder", 64)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: file("proofs"), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw ToolFailure.end("\(path): the folder cannot be made", 66)
        }
    }

    private func addRows(_ format: ExportFormat, _ window: TimeWindow, _ reader: AuditReader) throws {
        let name = "rows." + format.rawValue
        let target = try ExportFile(file(name), isContinued: false)
        let writer = StandardOutput(descriptor: target.descriptor, name: file(name))
        var pages = try ExportPages(RowExport(shape: ExportRenderer.shape(of: format), window: window), of: reader)
        let renderer = ExportRenderer(format, scope: pages.scope, version: ToolVersion.text)
        let progress = ProgressLine("Writing " + name)
        defer { progress.end() }
        try writer.append(renderer.header.utf8)
        while let page = try pages.nextPage() {
            for row in page.rows { try writer.append(renderer.text(row).utf8) }
            progress.update(page.through + 1, of: pages.scope.size)
        }
        try writer.flush()
        try target.close()
    }

    private func add(_ sample: ProofSample) throws {
        try Self.write(sample.checkpoint.bytes, to: file("proofs/checkpoint"))
        for (sequence, proof) in sample.proofs {
            try Self.write(proof.bundle.bytes, to: file("proofs/entry-\(sequence).tlog-proof"))
        }
        let list: JSONValue = [
            "drawn": .number(JSONNumber(Self.sampleSize)),
            "entries": .array(sample.proofs.map { .number(JSONNumber($0.sequence)) }),
            "removed": .array(sample.removed.map { .number(JSONNumber($0)) }),
        ]
        try add(list.text + "\n", "proofs/sample.json")
    }

    /// The files in the folder, by their paths within it.
    private func files() throws -> [String] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: path)
        return all.filter { name in
            var isFolder: ObjCBool = false
            return unsafe FileManager.default.fileExists(atPath: file(name), isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    /// SHA-256 of a file, in hexadecimal, read piece by piece.
    private static func digest(_ path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ToolFailure.end("\(path): the file cannot be read", 66)
        }
        defer { try? handle.close() }
        var digest = StreamingHash()
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty { digest.update(Array(data)) }
        return digest.finalize().description
    }

    /// Writes a whole file, for its owner alone.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let isWritten = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        // createFile says nothing of a disk that was full.
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard isWritten, size == bytes.count else {
            throw ToolFailure.end("\(path): the file cannot be written; name a place that is yours and has room", 66)
        }
    }
}
