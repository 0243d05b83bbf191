/// What a check found in a catalogue.
package struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// Whether a build goes on.
    package enum Severity: String, Sendable, Codable {
        /// No Swift is generated.
        case error
        /// Swift is generated all the same; `errata lint --strict` refuses it.
        case warning
    }

    /// The check.
    package let check: Check
    /// Whether a build goes on.
    package let severity: Severity
    /// Where.
    package let place: SourcePlace
    /// What is wrong and what to do.
    package let message: String

    init(_ check: Check, _ place: SourcePlace, _ message: String, severity: Severity = .error) {
        self.check = check
        self.severity = severity
        self.place = place
        self.message = message
    }

    /// The finding as compilers write them.
    ///
    /// - Parameter folder: the catalogue's folder, as its user names it.
    package func line(in folder: String) -> String {
        "\(folder)/\(description)"
    }

    /// The finding, with its file relative to the catalogue.
    package var description: String {
        "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(check.rawValue)]"
    }
}
