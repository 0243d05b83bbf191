/// Something that a check has to say about a catalogue.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// The check.
    public let check: Check
    /// Where.
    public let place: SourcePlace
    /// What is wrong and what to do.
    public let message: String

    init(_ check: Check, _ place: SourcePlace, _ message: String) {
        self.check = check
        self.place = place
        self.message = message
    }

    /// The finding as compilers write them.
    ///
    /// - Parameter folder: the catalogue's folder, as its user names it.
    public func line(in folder: String) -> String {
        "\(folder)/\(place.file):\(place.line):\(place.column): error: \(message) [\(check.rawValue)]"
    }

    /// The finding, with its file relative to the catalogue.
    public var description: String {
        "\(place.file):\(place.line):\(place.column): error: \(message) [\(check.rawValue)]"
    }
}
