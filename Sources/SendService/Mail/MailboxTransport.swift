import FoundationEssentials
import SendAPI
import SendAudit

/// Puts mail into a folder, one file a mail, as a maildir does: written and synced under `tmp`, then renamed into `new`, so
/// that a reader never sees half a mail. For development and for the walk through the README.
public struct MailboxTransport: MailTransport {
    private let folder: String

    /// Creates the folder with its `tmp`, `new` and `cur`.
    ///
    /// - Throws: the file system's error.
    public init(folder: String) throws {
        self.folder = folder
        for name in ["", "/tmp", "/new", "/cur"] {
            try PrivateFile.createFolder(folder + name, setting: "mail.mailbox")
        }
    }

    /// Writes the mail. A failure of the file system is a soft failure: a later try may succeed.
    public func deliver(
        _ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void
    ) async -> DeliveryReport {
        let name = mail.messageID.map { $0.isLetter || $0.isNumber || "-.@".contains($0) ? $0 : "_" }
        do {
            try await BlockingCall.run { try write(mail, name: String(name), beforeLastByte) }
            return DeliveryReport(result: .sent, phase: .data, host: "mailbox")
        } catch {
            return DeliveryReport(result: .softFail, phase: .data, host: "mailbox", serverText: "\(error)")
        }
    }

    private func write(_ mail: OutgoingMail, name: String, _ beforeLastByte: () throws -> Void) throws {
        let temporary = "\(folder)/tmp/\(name).eml"
        try PrivateFile.writeSynced(MIMEMessage(mail).bytes, to: temporary)
        try beforeLastByte()
        try FileManager.default.moveItem(atPath: temporary, toPath: "\(folder)/new/\(name).eml")
        try PrivateFile.sync(folder + "/new")
    }
}
