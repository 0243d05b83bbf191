import AuditReports
import Foundation
import LanguageMatching
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// Golden text of the certificate and of what the operator sees. `ERRATA_RECORD=1` records it anew.
struct ErasureCertificateTests {
    private static let golden = Repository.root.appending(path: "Tests/AuditReportsTests/Golden")

    private static func report(found: Bool, failure: String? = nil) -> ErasureReport {
        ErasureReport(
            maskedAddress: "a***a@example.org",
            key: ErasedAddressKey(number: 1, hash: "00112233445566778899aabbccddeeff"),
            time: Timestamp(microseconds: 1_700_000_000_000_000), origin: "example.org/ledger",
            sequence: found ? 12 : nil, entries: found ? [2, 3, 4, 8] : [], rowsRead: 1_204,
            spellingCount: found ? 2 : 0,
            nearMatches: [
                NearMatch(sequence: 5, address: "a***a@example.com", kind: .otherDomain),
                NearMatch(sequence: 6, address: "a***a@example.org", kind: .otherLocalPart),
            ], nearMatchCount: 2, lastingMentions: found ? [7] : [],
            holders: found ? [HolderErasure(name: "out\u{1B}box", count: 1, failure: failure)] : [],
            checkpoint: found ? "example.org/ledger\n13\nAAAA\n\n— example.org/ledger AAAA\n" : nil,
            isLogEmptied: failure == nil)
    }

    @Test func theCertificateReadsAsRecorded() throws {
        let style = ReportStyle(languages: ["en"])
        let reports = [
            Self.report(found: true), Self.report(found: true, failure: "bu\u{1B}sy"), Self.report(found: false),
        ]
        let text = reports.map { ErasureCertificate($0).text(style) }.joined(separator: "\n\n---\n\n")
        #expect(try Golden.difference(text + "\n", file: "certificate.en.txt", folder: Self.golden) == nil)
        let json = reports.map { ErasureCertificate($0).json + "\n" }.joined()
        #expect(try Golden.difference(json, file: "certificate.jsonl", folder: Self.golden) == nil)
        let notice = reports.map { ErasureNotice($0).text(style) }.joined(separator: "\n\n---\n\n")
        #expect(try Golden.difference(notice + "\n", file: "erasure.en.txt", folder: Self.golden) == nil)
        // Similar addresses are other people's: the certificate counts them.
        #expect(!text.contains("example.com") && !json.contains("example.com") && notice.contains("example.com"))
        #expect(!(text + notice).contains("\u{1B}"))
    }
}
