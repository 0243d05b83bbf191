/// Codes with how often each came, as a burst keeps them: `SDK.COMMON.1001=12 SDK.COMMON.1012=3`.
struct CodeCounts: Sendable, Hashable {
    private(set) var counts: [(code: String, count: Int64)] = []

    init() {}

    /// Reads the text; what is no code with a number is passed over.
    init(_ text: String) {
        for piece in text.split(separator: " ") {
            guard let mark = piece.lastIndex(of: "="), let count = Int64(piece[piece.index(after: mark)...]) else {
                continue
            }
            counts.append((String(piece[..<mark]), count))
        }
    }

    mutating func add(_ code: String, _ count: Int64 = 1) {
        if let place = counts.firstIndex(where: { $0.code == code }) {
            counts[place].count &+= count
        } else {
            counts.append((code, count))
        }
    }

    var total: Int64 { counts.reduce(0) { $0 &+ $1.count } }

    /// The codes in their order.
    var text: String {
        counts.sorted { $0.code < $1.code }.map { "\($0.code)=\($0.count)" }.joined(separator: " ")
    }

    static func == (left: CodeCounts, right: CodeCounts) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
