import Foundation

/// The file of an export, for its owner alone: a new one, or with `--after` one that goes on.
struct ExportFile {
    let descriptor: Int32
    private let path: String

    /// - Parameter isContinued: whether the file may be there already, and what is written comes after what it holds.
    init(_ path: String, isContinued: Bool) throws {
        self.path = path
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isContinued ? O_APPEND : O_EXCL)
        descriptor = unsafe open(path, flags, 0o600)
        guard descriptor < 0 else { return }
        throw errno == EEXIST
            ? ToolFailure.end("\(path): there is such a file already; choose another name, or go on with --after", 64)
            : ToolFailure.end("\(path): the file cannot be written: \(unsafe String(cString: strerror(errno)))", 66)
    }

    /// Waits until the disk has it.
    func close() throws {
        let isKept = fsync(descriptor) == 0 || errno == EINVAL
        guard Foundation.close(descriptor) == 0, isKept else {
            throw ToolFailure.end("\(path): the file could not be written to its end", 66)
        }
    }
}
