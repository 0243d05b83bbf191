import Foundation

/// Files in one file, as `tar` reads them: the ustar form. Source: POSIX.1-2017, pax, "ustar Interchange Format".
enum TarArchive {
    private static let block = 512

    /// Writes an archive whose paths begin with the folder's name; the same files make the same archive.
    static func write(folder: String, files: [String], to path: String) throws {
        let target = try ExportFile(path, isContinued: false)
        let writer = StandardOutput(descriptor: target.descriptor, name: path)
        let name = URL(filePath: folder).lastPathComponent
        for file in files {
            guard let handle = FileHandle(forReadingAtPath: folder + "/" + file),
                let size = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.size] as? Int
            else { throw ToolFailure.end("\(folder)/\(file): the file cannot be read", 66) }
            defer { try? handle.close() }
            try writer.append(header(name + "/" + file, size: size))
            var rest = size
            while rest > 0, let data = try handle.read(upToCount: min(rest, 1 << 20)), !data.isEmpty {
                try writer.append(data)
                rest -= data.count
            }
            guard rest == 0 else { throw ToolFailure.end("\(folder)/\(file): it became shorter meanwhile", 66) }
            try writer.append([UInt8](repeating: 0, count: (block - size % block) % block))
        }
        try writer.append([UInt8](repeating: 0, count: 2 * block))
        try writer.flush()
        try target.close()
    }

    private static func header(_ name: String, size: Int) throws -> [UInt8] {
        var header = [UInt8](repeating: 0, count: block)
        func put(_ text: String, at place: Int) {
            for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
        }
        func octal(_ number: Int, _ width: Int) -> String {
            let digits = String(number, radix: 8)
            return String(repeating: "0", count: max(width - digits.count, 0)) + digits
        }
        // 100 bytes for the name, 11 octal digits for the size.
        guard name.utf8.count <= 100, size < 1 << 33 else {
            throw ToolFailure.end("\(name): its name or its content is too long for a .tar", 66)
        }
        put(name, at: 0)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(octal(size, 11), at: 124)
        put(octal(0, 11), at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
        return header
    }
}
