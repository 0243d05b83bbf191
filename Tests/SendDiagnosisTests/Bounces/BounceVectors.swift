import Foundation
import SendDiagnosis
import TestSupport

/// The bounces of `ERRATA_VECTORS`, or of `../shared/vectors` beside the package.
enum BounceVectors {
    struct Expected: Decodable {
        let reason: String
        let hardBounce: Bool
        let replyCode: String
        let status: String
        let feedback: String?
    }

    static let folder = (Repository.vectors ?? Repository.root.appending(path: "../shared/vectors")).appending(
        path: "bounces")

    static let isThere: Bool = {
        let found = FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path)
        if !found { print("SKIPPED: no bounces under \(folder.path); set ERRATA_VECTORS") }
        return found
    }()

    static func expected() throws -> [String: [Expected]] {
        try JSONDecoder().decode(
            [String: [Expected]].self, from: Data(contentsOf: folder.appending(path: "expected.json")))
    }

    static func mail(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: path)))
    }

    static func names(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
            .filter { $0.hasSuffix(".eml") }.sorted()
    }
}

extension DeliveryReason {
    /// Theirs for what nobody could read are two: "undefined" without any text, "onhold" with one that says nothing.
    var vectorNames: Set<String> { self == .unclassified ? ["undefined", "onhold"] : [vectorName] }

    /// The name of the vectors for it. Theirs are coarser.
    var vectorName: String {
        switch self {
        case .nameNotResolved, .networkFailure: "networkerror"
        case .connectionRefused, .blockedByList, .greylisted: "blocked"
        case .timedOut, .expired: "expired"
        case .tlsNotOffered, .certificateExpired, .certificateForOtherName, .certificateNotTrusted, .tlsFailed:
            "failedstarttls"
        case .authenticationRefused, .accessDenied: "securityerror"
        case .quotaUsedUp, .tooManyMessages: "speeding"
        case .tooManyConnections: "toomanyconn"
        case .mailboxFull: "mailboxfull"
        case .systemFull: "systemfull"
        case .serverBusy, .systemError: "systemerror"
        case .mailerFailed: "mailererror"
        case .onHold: "onhold"
        case .noSuchMailbox: "userunknown"
        case .refusedForRecipient: "filtered"
        case .noSuchDomain: "hostunknown"
        case .takesNoMail: "notaccept"
        case .mailboxMoved: "hasmoved"
        case .mailboxDisabled: "suspend"
        case .suppressed: "suppressed"
        case .poorReputation: "badreputation"
        case .noReverseName: "requireptr"
        case .senderRefused: "rejected"
        case .mailAuthenticationFailed: "authfailure"
        case .policyRefused: "policyviolation"
        case .spamDetected: "spamdetected"
        case .virusDetected: "virusdetected"
        case .contentRefused: "contenterror"
        case .notCompliant: "notcompliantrfc"
        case .mailTooLarge: "mesgtoobig"
        case .mailTooLargeForRecipient: "exceedlimit"
        case .relayingDenied: "norelaying"
        case .protocolError: "syntaxerror"
        case .delivered: "delivered"
        case .feedback: "feedback"
        case .automaticReply: "vacation"
        case .unclassified: "undefined"
        @unknown default: rawValue
        }
    }
}
