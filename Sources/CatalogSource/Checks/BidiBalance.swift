/// Whether the marks of direction in a text come in pairs: embeddings and overrides end with PDF, isolates with PDI.
struct BidiBalance {
    /// What a scalar does.
    enum Step { case opens, closes, closesNothing, nothing }

    static let neverClosed = "a mark that begins a range of direction is never closed"
    static let endsNone = "a mark that ends a range of direction ends none"

    private var open: [Unicode.Scalar] = []

    mutating func read(_ scalar: Unicode.Scalar) -> Step {
        switch scalar.value {
        case 0x2066...0x2068, 0x202A, 0x202B, 0x202D, 0x202E:
            open.append(scalar)
            return .opens
        case 0x2069 where open.last.map { $0.value >= 0x2066 } ?? false,
            0x202C where open.last.map { $0.value < 0x2066 } ?? false:
            open.removeLast()
            return .closes
        case 0x2069, 0x202C: return .closesNothing
        default: return .nothing
        }
    }

    /// What is wrong with a text that stands alone.
    static func fault(in text: String) -> String? {
        var balance = BidiBalance()
        for scalar in text.unicodeScalars where balance.read(scalar) == .closesNothing { return endsNone }
        return balance.open.isEmpty ? nil : neverClosed
    }
}
