import Foundation
import RenderPeers

/// A catalogue for gettext, written to a temporary folder.
enum GettextCatalogue {
    static let simple = "parameterBlank"
    static let one = "attemptLeft"
    static let other = "attemptsLeft"

    /// Returns the domain, or `nil` when gettext does not answer from the catalogue.
    static func open() -> String? {
        let domain = "errata-bench"
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("errata-gettext-\(getpid())")
        let folder = root.appendingPathComponent("xx/LC_MESSAGES")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try catalogue.write(to: folder.appendingPathComponent("\(domain).mo"))
        } catch {
            return nil
        }
        // gettext keeps what it read; the files are of no further use.
        defer { try? FileManager.default.removeItem(at: root) }
        return unsafe gettext_open(root.path, domain, "xx", simple) != 0 ? domain : nil
    }

    /// The machine form: a header, two tables of lengths and offsets, and the texts, sorted by key.
    private static var catalogue: Data {
        let entries = [
            ("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\n"),
            (
                "\(one)\0\(other)",
                "%lld attempt is left before the account is locked.\0%lld attempts are left before the account is locked."
            ),
            (simple, "Parameter %s cannot be left blank."),
        ]
        var texts: [UInt8] = []
        var tables: [UInt32] = []
        let start = 28 + entries.count * 16
        for text in entries.map(\.0) + entries.map(\.1) {
            tables += [UInt32(text.utf8.count), UInt32(start + texts.count)]
            texts += Array(text.utf8) + [0]
        }
        let count = UInt32(entries.count)
        let header: [UInt32] = [0x9504_12DE, 0, count, 28, 28 + count * 8, 0, UInt32(start)]
        let numbers = (header + tables).flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        return Data(numbers + texts)
    }
}
