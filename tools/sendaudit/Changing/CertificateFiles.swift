import ArgumentParser
import Foundation

/// The two files of a certificate, made before what they are to say is done.
struct CertificateFiles: Sendable {
    private let name: String

    init(_ name: String) {
        self.name = name
    }

    private var paths: [String] { [name + ".txt", name + ".json"] }

    /// Creates both files, empty and for their owner alone.
    func create() throws {
        for path in paths where FileManager.default.fileExists(atPath: path) {
            throw ToolFailure.end("\(path): there is such a file already; choose another name", 64)
        }
        for path in paths {
            guard
                FileManager.default.createFile(
                    atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600])
            else {
                remove()
                throw ToolFailure.end("\(path): the file cannot be written", 66)
            }
        }
    }

    /// Takes the empty files away again.
    func remove() {
        for path in paths { try? FileManager.default.removeItem(atPath: path) }
    }

    func write(text: String, json: String) throws {
        for (path, content) in zip(paths, [text, json]) {
            guard let handle = FileHandle(forWritingAtPath: path),
                (try? handle.write(contentsOf: Data((content + "\n").utf8))) != nil
            else { throw ToolFailure.end("\(path): the file cannot be written; the erasure itself is done", 66) }
        }
    }
}
