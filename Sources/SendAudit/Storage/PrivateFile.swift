#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Small files that only their owner may read, written so that a crash leaves the old content or the new.
enum PrivateFile {
    /// The content; `nil` when there is no such file.
    static func read(_ path: String, atMost limit: Int = 65_536) throws(LedgerError) -> [UInt8]? {
        // A pipe in its place must not make anybody wait.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path, "cannot be opened")
        }
        defer { _ = close(descriptor) }
        guard isRegular(descriptor) else { throw LedgerError(code: .unreadable, message: "\(path): this is no file") }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw failure(path, "cannot be read") }
        return Array(bytes.prefix(count))
    }

    /// Whether it is a file, and no pipe, folder or device.
    static func isRegular(_ descriptor: Int32) -> Bool {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Puts a file in the place of the one that was there, if any.
    static func replace(_ path: String, with bytes: [UInt8]) throws(LedgerError) {
        let temporary = "\(path).new"
        _ = unsafe unlink(temporary)
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(temporary, "cannot be made") }
        defer { _ = close(descriptor) }
        let written = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        guard written == bytes.count, fsync(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
            throw failure(path, "cannot be written")
        }
        syncFolder(of: path)
    }

    /// Creates an empty file where there is none.
    static func create(_ path: String) throws(LedgerError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw failure(path, "cannot be opened; does the folder exist and may it be written?")
        }
        // Nobody holds this file yet, so closing it drops no lock of SQLite's.
        _ = close(descriptor)
    }

    /// Creates the names in a folder durable.
    static func syncFolder(of path: String) {
        let descriptor = unsafe open(folder(of: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func failure(_ path: String, _ what: String) -> LedgerError {
        LedgerError(code: .unreadable, message: "\(path): \(what) (\(unsafe String(cString: strerror(errno))))")
    }
}
