import ArgumentParser
import Foundation

/// The argument `-`, which stands for standard input.
enum StandardInput {
    /// The most bytes that are read; a longer text is none of a catalogue.
    static let maximumLength = 4 << 20

    /// The argument, or what standard input holds, without its last line break.
    static func text(for argument: String) throws -> String {
        guard argument == "-" else { return argument }
        let data: Data
        do {
            data = try FileHandle.standardInput.read(upToCount: maximumLength + 1) ?? Data()
        } catch {
            throw CatalogOptions.unusable("standard input cannot be read")
        }
        guard data.count <= maximumLength else {
            throw CatalogOptions.unusable("standard input has more than \(maximumLength) bytes")
        }
        guard var text = String(validating: data, as: UTF8.self) else {
            throw CatalogOptions.unusable("standard input is not UTF-8")
        }
        if text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
