import AuditTexts

/// What an auditor asks for, in the order of a report.
enum ControlArea: String, Sendable, Hashable, CaseIterable {
    case logged, integrity, secondSite, access, retention, clock, failure, review, subjectRights

    var title: AuditText {
        switch self {
        case .logged: .controlLogged
        case .integrity: .controlIntegrity
        case .secondSite: .controlSecondSite
        case .access: .controlAccess
        case .retention: .controlRetention
        case .clock: .controlClock
        case .failure: .controlFailure
        case .review: .controlReview
        case .subjectRights: .controlSubjectRights
        }
    }
}
