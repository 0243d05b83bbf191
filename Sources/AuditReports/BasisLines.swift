import AuditTexts
import MessageFormat
package import SendAudit
package import StrictJSON

/// What an answer stands on, below it: in words for people, as fields for programs.
package struct BasisLines: Sendable {
    private let basis: AnswerBasis

    /// Words what an answer stands on.
    package init(_ basis: AnswerBasis) {
        self.basis = basis
    }

    /// One line, and one more where something is wrong.
    package func text(_ style: ReportStyle) -> String {
        var lines: [String] = []
        if let size = basis.signedSize {
            let last = String(size > 0 ? size - 1 : 0)
            lines.append(
                style.say(basis.isVerified ? .questionVerified : .questionUnverified, ["sequence": .string(last)]))
        } else {
            lines.append(style.say(.questionUnsigned))
        }
        if !basis.hasOwnSchema { lines.append(style.say(.questionForeignSchema)) }
        return lines.joined(separator: "\n")
    }

    /// `signedTo`, the last entry that is signed for, or null; `verified`; `schemaChanged`.
    package var members: [(String, JSONValue)] {
        [
            ("signedTo", basis.signedSize.map { .number(JSONNumber($0 > 0 ? $0 - 1 : 0)) } ?? .null),
            ("verified", .bool(basis.isVerified)), ("schemaChanged", .bool(!basis.hasOwnSchema)),
        ]
    }
}
