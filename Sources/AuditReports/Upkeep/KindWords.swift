import AuditTexts
import SendAudit

/// The kinds of entries in words.
enum KindWords {
    static func key(_ kind: EntryKind) -> AuditText {
        switch kind {
        case .attempt: .kindAttempt
        case .outcome: .kindOutcome
        case .captchaFailure: .kindCaptchaFailure
        case .refusalBurst: .kindRefusalBurst
        case .erasure: .kindErasure
        case .retention: .kindRetention
        case .access: .kindAccess
        case .keyRotation: .kindKeyRotation
        case .heartbeat: .kindHeartbeat
        case .gap: .kindGap
        case .start: .kindStart
        case .restore: .kindRestore
        case .migration: .kindMigration
        case .hold: .kindHold
        case .removal: .kindRemoval
        case .completion: .kindCompletion
        case .backup: .kindBackup
        case .intervention: .kindIntervention
        @unknown default: .kindOther
        }
    }
}
