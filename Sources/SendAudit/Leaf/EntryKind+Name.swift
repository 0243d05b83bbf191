extension EntryKind {
    /// The kind's name in proofs, exports and reports. Programs read it: it never changes, whatever the case is called.
    public var name: String {
        switch self {
        case .attempt: "attempt"
        case .outcome: "outcome"
        case .captchaFailure: "captchaFailure"
        case .refusalBurst: "refusalBurst"
        case .erasure: "erasure"
        case .retention: "retention"
        case .access: "access"
        case .keyRotation: "keyRotation"
        case .heartbeat: "heartbeat"
        case .gap: "gap"
        case .start: "start"
        case .restore: "restore"
        case .migration: "migration"
        case .hold: "hold"
        case .removal: "removal"
        case .completion: "completion"
        case .backup: "backup"
        case .intervention: "intervention"
        }
    }

    /// The name of a kind by its number in the leaf, also of one that this version does not know.
    static func name(of number: UInt16) -> String {
        EntryKind(rawValue: number)?.name ?? "kind \(number)"
    }
}
