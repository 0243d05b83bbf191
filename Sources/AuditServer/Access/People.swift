/// Who may ask, as a file says it: a line `name role` each, `#` before a comment.
package struct People: Sendable, Hashable {
    private let roles: [String: Set<Role>]

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - text: the list. Of a line the last word is the role; somebody may have several lines.
    ///   - file: what messages call it.
    /// - Throws: ``PeopleError`` that names the line.
    package init(text: String, file: String) throws(PeopleError) {
        var roles: [String: Set<Role>] = [:]
        // A line may end with a carriage return too, which with the line feed is one character.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let words = Self.words(line)
            guard let last = words.last else { continue }
            let place = "\(file):\(index + 1)"
            guard let role = Role(rawValue: last) else {
                throw PeopleError(message: "\(place): '\(last)' is no role; there are support and auditor")
            }
            let name = words.dropLast().joined(separator: " ")
            guard !name.isEmpty else { throw PeopleError(message: "\(place): a name is missing before '\(last)'") }
            guard name.utf8.count <= Self.longestName, Self.isPlain(name) else {
                throw PeopleError(message: "\(place): the name is too long, or has control characters")
            }
            roles[name, default: []].insert(role)
        }
        guard !roles.isEmpty else { throw PeopleError(message: "\(file): nobody is named in it") }
        self.roles = roles
    }

    /// The longest name, in bytes: an entry keeps 128 of who did something, and says beside the name that it was here.
    private static let longestName = 100

    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        for word in line.split(whereSeparator: \.isWhitespace) {
            if word.hasPrefix("#") { break }
            words.append(String(word))
        }
        return words
    }

    private static func isPlain(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    /// The person of a name; `nil` for anybody else.
    package func person(_ name: String) -> Person? {
        roles[name].map { Person(name: name, roles: $0) }
    }
}
