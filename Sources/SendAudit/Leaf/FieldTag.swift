/// The fields of an entry by their number in the leaf. Numbers are only ever appended.
///
/// Numbers below 128 are open: their value stands in the leaf. From 128 on they are personal: the leaf holds a commitment
/// to the value, and the value lives in a table from which it can be erased. Numbers 64 to 127 are details of the ledger's
/// own operations; they are few, and share one column.
enum FieldTag: UInt16, Sendable, CaseIterable {
    case time = 1
    /// The tags of the fields that were cut at their bound, two bytes each.
    case truncated = 2
    /// The kind that an entry had before it came here from an older log; its leaf is of the kind `migration`.
    case migratedKind = 3

    case attemptID = 16
    case callerID = 17
    case endpoint = 18
    case scenario = 19
    case clientID = 20
    case languageAsked = 21
    case languageAnswered = 22
    /// The error code of a refusal; absent when the attempt was accepted.
    case decisionCode = 23

    case attemptSequence = 48
    case tryNumber = 49
    case result = 50
    case phase = 51
    case replyCode = 52
    case enhancedCode = 53
    case host = 54
    case tlsVersion = 55
    case milliseconds = 56
    case errorCode = 57
    /// When a try that failed will be followed by another; absent when it was the last.
    case nextTry = 58

    /// How many: refusals of a burst, rows of an erasure, attempts of a gap.
    case count = 64
    case firstTime = 65
    case lastTime = 66
    /// The codes of a burst with their counts: `SDK.COMMON.1001=12 SDK.COMMON.1012=3`, in the order of the codes.
    case codeCounts = 67
    /// Why somebody did it, in their words.
    case reason = 80
    /// Who did it, by their own account: the name of the user under whom the tool ran, or what they gave.
    case actor = 81
    /// The first entry that an operation touched.
    case rowsFrom = 82
    /// The first entry after those that an operation touched.
    case rowsTo = 83
    /// SHA-256 of the numbers of the rows that were erased, eight bytes each, ascending.
    case rowsDigest = 84
    /// SHA-256 of the roll-up of the rows that were removed.
    case rollupDigest = 85
    /// The size of the tree that was trusted before a restore.
    case oldSize = 86
    /// The root of that tree.
    case oldRoot = 87
    /// The root of the tree from which the ledger goes on.
    case newRoot = 88
    /// SHA-256 of the numbers of the entries below `rowsTo` that a retention leaves, eight bytes each, ascending.
    case keptDigest = 89
    /// What a key is for: `signing` or `search`.
    case keyPurpose = 96
    /// The number of a search key.
    case keyNumber = 97
    /// The public key for checkpoints, as a vkey.
    case publicKey = 98
    /// SHA-256 of 0x03 and a search key, so that a wrong key is noticed.
    case keyCheck = 99
    /// The program that opened the ledger.
    case program = 100
    /// The entry that this one answers to: the hold that is released, the erasure that was carried out.
    case target = 101
    /// The end of the interval that a hold is on; its start is `firstTime`.
    case untilTime = 102
    /// The size of a checkpoint that stays in the file from then on.
    case keptCheckpoint = 103
    /// 1 where somebody gave leave to erase or remove without a verification of the ledger before.
    case unverified = 104
    /// The operations that a restore has found the tables at odds with, each as an integer of 8 bytes, ascending.
    case excused = 105
    /// The process that asked for it, as the operating system knows it: its user and its id.
    case process = 106
    /// The command that an operator gave a service: `outbox drop`.
    case command = 107

    case email = 128
    case deviceFingerprint = 129
    case agent = 130
    case operatingSystemVersion = 131
    case declaredAddress = 132
    case peerAddress = 133
    case unknownClientID = 134
    case unknownScenario = 135
    /// A JSON object: the parameters of a refusal, more about its reason, and the proxy over which a request came.
    case parameters = 136
    case serverText = 137
    /// A language header that is no list of language tags.
    case unreadableLanguage = 138

    /// Whether the value is personal data, committed to and erasable.
    var isPersonal: Bool { rawValue >= 128 }

    /// Whether the value shares the column `details`.
    var isDetail: Bool { (64..<128).contains(rawValue) }

    /// The longest value in bytes; what is longer is cut and listed under ``truncated``.
    var maximumLength: Int {
        switch self {
        case .email: 320
        case .deviceFingerprint, .parameters, .reason, .codeCounts: 512
        case .agent, .serverText: 1024
        case .operatingSystemVersion, .languageAsked, .unreadableLanguage, .host, .publicKey: 256
        case .unknownClientID, .clientID, .actor, .process: 128
        default: 64
        }
    }
}
