import AuditTexts

/// What somebody may ask.
package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Helps people who wait for a code.
    case support
    /// Checks what was recorded.
    case auditor

    /// The role in words.
    var name: AuditText {
        switch self {
        case .support: .serveSupport
        case .auditor: .serveAuditor
        }
    }
}
