import AuditTexts

// swift-format-ignore
func auditTextsPage() throws {
    // page: AuditTexts
    AuditTexts.text(
        .summaryWindow, in: ["de"], arguments: ["from": "2026-11-23 00:00", "to": "2026-11-24 00:00"],
        bidiIsolation: .none)
    // Von 2026-11-23 00:00 bis 2026-11-24 00:00 (UTC)
    // end
}
