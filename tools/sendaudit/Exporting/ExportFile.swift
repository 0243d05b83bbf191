import Foundation

/// A file that a command writes, for its owner alone: a new one, or with `export --after` one that goes on.
struct ExportFile {
    let descriptor: Int32
    private let path: String
    /// How far whole rows reach that the caller knows of.
    private var end: off_t = 0

    /// - Parameter isContinued: whether the file may be there already, and what is written comes after what it holds.
    ///   `nil` where that cannot be asked for.
    init(_ path: String, isContinued: Bool? = nil) throws {
        self.path = path
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isContinued == true ? O_APPEND : O_EXCL)
        descriptor = unsafe open(path, flags, 0o600)
        let code = errno
        mark()
        guard descriptor < 0 else { return }
        throw code == EEXIST
            ? ToolFailure.end(
                "\(path): there is such a file already; choose another name"
                    + (isContinued == nil ? "" : ", or go on with --after"), 64)
            : ToolFailure.end("\(path): the file cannot be written: \(unsafe String(cString: strerror(code)))", 66)
    }

    /// Says that all that was written so far is whole.
    mutating func mark() {
        end = lseek(descriptor, 0, SEEK_END)
    }

    /// Takes back what was written since, so that the file goes on where the caller says that it ends.
    func takeBack() {
        if end >= 0 { _ = ftruncate(descriptor, end) }
    }

    /// Writes the whole content of a new file, and waits until the disk has it.
    func write(_ bytes: some Sequence<UInt8>) throws {
        let writer = StandardOutput(descriptor: descriptor, name: path)
        try writer.append(bytes)
        try writer.flush()
        try close()
    }

    /// Takes a new file away again, since nothing was to be written.
    func remove() {
        _ = Foundation.close(descriptor)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Waits until the disk has it.
    func close() throws {
        let isKept = fsync(descriptor) == 0 || errno == EINVAL
        guard Foundation.close(descriptor) == 0, isKept else {
            throw ToolFailure.end("\(path): the file could not be written to its end", 66)
        }
    }
}
