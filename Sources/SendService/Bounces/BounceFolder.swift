import FoundationEssentials
public import SendAPI
import SendAudit
import SendDiagnosis

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The maildir of the mails that came back. Any program that delivers into a maildir may fill its `new`; the service takes
/// them from there to `cur`, and to `failed` those that it can do nothing with.
///
/// Its methods block the calling thread.
public struct BounceFolder: Sendable {
    /// The longest mail that is taken, in bytes: of a longer one the reader of reports would see no more.
    public static let maximumLength = 1 << 20

    /// Why a mail was not taken.
    @nonexhaustive
    public enum Failure: Error, Sendable, Hashable {
        /// It does not begin with the fields of a mail. No later try helps.
        case notAMail
        /// It is longer than ``BounceFolder/maximumLength``. No later try helps.
        case tooLong
        /// The folder cannot be written, for the reason given. A later try may succeed.
        case notWritable(String)
    }

    /// The folder.
    public let path: String

    /// Names a folder. It is created with the first mail.
    public init(path: String) {
        self.path = path
    }

    /// The folder that the settings name.
    ///
    /// - Throws: ``SettingsError``.
    public init(_ settings: SettingsReader) throws(SettingsError) {
        let folder = try settings.text("bounces.folder")
        path = folder.isEmpty ? "\(try settings.text("data.folder"))/bounces" : folder
    }

    /// Puts a mail into `new`; it is on disk when this comes back.
    ///
    /// - Parameters:
    ///   - mail: the mail with its header.
    ///   - clock: the time, for the file's name.
    public func add(_ mail: some Collection<UInt8>, clock: TimeSource = .system) throws(Failure) {
        guard mail.count <= Self.maximumLength else { throw .tooLong }
        guard BounceMail(mail).hasHeader else { throw .notAMail }
        let name = "\(clock().microseconds).\(RandomText.hexadecimal(digits: 16)).errata"
        do {
            for folder in ["", "/tmp", "/new"] {
                try PrivateFile.createFolder(path + folder, setting: "bounces.folder")
            }
            let temporary = "\(path)/tmp/\(name)"
            do {
                try PrivateFile.write(Data(mail), to: temporary)
                try PrivateFile.sync(temporary)
                try FileManager.default.moveItem(atPath: temporary, toPath: "\(path)/new/\(name)")
            } catch {
                try? FileManager.default.removeItem(atPath: temporary)
                throw error
            }
            try PrivateFile.sync("\(path)/new")
        } catch {
            throw .notWritable("\(error)")
        }
    }

    /// The names in `new`, the oldest first as maildirs name them. None where there is no such folder.
    func waiting() throws -> [String] {
        guard FileManager.default.fileExists(atPath: "\(path)/new") else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: "\(path)/new").filter { !$0.hasPrefix(".") }.sorted()
    }

    /// A mail in `new`; `nil` where it is no file, cannot be read, or is too long.
    func read(_ name: String) -> [UInt8]? {
        // Neither a pipe nor a link in its place leads anywhere.
        let descriptor = unsafe open("\(path)/new/\(name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= Self.maximumLength
        else { return nil }
        var (bytes, count) = ([UInt8](repeating: 0, count: Int(status.st_size)), 0)
        while count < bytes.count {
            let length = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(
                    descriptor, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count, off_t(count))
            }
            guard length >= 0 else { return nil }
            guard length > 0 else { break }
            count += length
        }
        return Array(bytes.prefix(count))
    }

    /// Takes a mail out of `new`, once everything is written that is to be.
    ///
    /// - Parameter isUsed: into `cur`, marked as seen; otherwise into `failed`.
    func putAside(_ name: String, isUsed: Bool) throws {
        let target = "\(path)/\(isUsed ? "cur" : "failed")"
        try PrivateFile.createFolder(target, setting: "bounces.folder")
        var place = "\(target)/\(name.prefix { $0 != ":" })"
        // A file of that name is another mail.
        if FileManager.default.fileExists(atPath: place + ":2,S") || FileManager.default.fileExists(atPath: place) {
            place += ".\(RandomText.hexadecimal(digits: 16))"
        }
        try FileManager.default.moveItem(atPath: "\(path)/new/\(name)", toPath: isUsed ? place + ":2,S" : place)
    }
}
