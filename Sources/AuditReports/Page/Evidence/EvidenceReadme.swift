import AuditTexts
package import LanguageMatching
import MessageFormat

/// What an evidence folder says of itself.
package struct EvidenceReadme: Sendable {
    /// The key that signs the list of checksums; `nil` where there is none.
    package var reportKey: String?
    /// How many entries have a proof.
    package var proofs: Int
    /// How many entries there are.
    package var entries: Int
    /// The files, without this one.
    package var files: [String]

    /// Describes a folder.
    package init(reportKey: String?, proofs: Int, entries: Int, files: [String]) {
        (self.reportKey, self.proofs, self.entries, self.files) = (reportKey, proofs, entries, files)
    }

    /// The text, in the reader's language.
    package func text(_ languages: LanguagePreferences) -> String {
        let style = ReportStyle(languages: languages)
        let lines = [
            style.say(.evidenceReadme), "", style.say(.evidenceCheck, ["path": "python3 verify.py"]),
            reportKey.map { style.say(.evidenceSigned, ["key": .string($0)]) } ?? style.say(.evidenceUnsigned),
            style.say(.evidenceTrust),
            style.say(
                .evidenceSample, ["count": .integer(Int64(proofs)), "total": .integer(Int64(entries))]),
            "", style.say(.evidenceFiles),
        ]
        return (lines + files.sorted().map { "  " + $0 }).joined(separator: "\n") + "\n"
    }
}
