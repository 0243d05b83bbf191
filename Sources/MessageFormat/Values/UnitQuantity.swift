/// A number with a unit of measurement.
public struct UnitQuantity: Sendable, Hashable {
    /// The number of units.
    public var value: DecimalNumber
    /// The Unicode unit identifier, such as `kilometer-per-hour`.
    public var unit: String

    /// Creates a quantity. `nil` when the unit is not a well-formed identifier.
    public init?(value: DecimalNumber, unit: String) {
        guard Self.isWellFormed(unit) else { return nil }
        self.value = value
        self.unit = unit
    }

    /// Whether a text has the form of a unit identifier: parts of lower case letters and digits between hyphens.
    static func isWellFormed(_ unit: String) -> Bool {
        let parts = unit.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        } && unit.utf8.contains { $0 >= 0x61 }
    }
}
