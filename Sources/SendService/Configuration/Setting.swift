/// A setting of the service: its key, what it accepts, and the value that it has when nobody sets it.
public struct Setting: Sendable, Hashable {
    /// What a setting accepts.
    public enum Kind: Sendable, Hashable {
        /// Any text that is not empty, or also the empty one.
        case text(mayBeEmpty: Bool)
        /// One of these words.
        case choice([String])
        /// A whole number from one bound to the other, in a unit.
        case integer(ClosedRange<Int>, unit: String)
        /// A list of texts, at least this many.
        case list(minimum: Int)
    }

    /// The key in a configuration file, with dots between levels.
    public let key: String
    /// What it accepts.
    public let kind: Kind
    /// Its value when nobody sets it, as text.
    public let defaultValue: String
    /// What it is for.
    public let purpose: String
    /// Whether its value must not be shown.
    public let isSecret: Bool

    init(_ key: String, _ kind: Kind, _ defaultValue: String, _ purpose: String, isSecret: Bool = false) {
        self.key = key
        self.kind = kind
        self.defaultValue = defaultValue
        self.purpose = purpose
        self.isSecret = isSecret
    }

    /// What is allowed, in words for an operator.
    public var allowed: String {
        switch kind {
        case .text(let mayBeEmpty): mayBeEmpty ? "a text" : "a text that is not empty"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .integer(let range, let unit):
            "a whole number from \(range.lowerBound) to \(range.upperBound)\(unit.isEmpty ? "" : " (\(unit))")"
        case .list(let minimum): "a list of texts, at least \(minimum)"
        }
    }

    /// The error for a value that is not allowed: one line with the key, the value and what is allowed.
    func refused(_ value: String) -> SettingsError {
        SettingsError(
            "\(key) (\(environmentVariable)) is \(isSecret ? "(hidden)" : "'\(value)'"); allowed is \(allowed)")
    }

    /// The environment variable that sets it.
    public var environmentVariable: String {
        var name = "ERRATA"
        for level in key.split(separator: ".") {
            name += "_"
            for character in level {
                if character.isUppercase { name += "_" }
                name += character.uppercased()
            }
        }
        return name
    }
}
