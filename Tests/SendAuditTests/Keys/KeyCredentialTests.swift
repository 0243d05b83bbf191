import Foundation
import TestSupport
import Testing

@testable import SendAudit

struct KeyCredentialTests {
    /// Where systemd grants a service's user the right to read by an access control list, the file shows 0440.
    @Test(arguments: [(0o400, true), (0o440, true), (0o444, false), (0o460, false), (0o640, true), (0o604, false)])
    func aCredentialMayShowTheMaskOfItsAccessControlList(mode: Int, isTaken: Bool) throws {
        let folder = try TemporaryFolder()
        _ = FileManager.default.createFile(
            atPath: folder.file(KeyCredential.signing.rawValue), contents: Data("key".utf8),
            attributes: [.posixPermissions: mode])
        let text = Result { try KeyCredential.signing.text(["CREDENTIALS_DIRECTORY": folder.path]) }
        #expect((try? text.get()) == (isTaken ? "key" : nil))
        // A file that is no credential is for its owner alone.
        let file = Result { try KeyFile(path: folder.file(KeyCredential.signing.rawValue)).load() }
        #expect((try? file.get()) == (mode == 0o400 ? "key" : nil))
    }
}
