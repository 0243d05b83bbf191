import Foundation

/// One comparison with a peer in the same run.
struct Comparison: Sendable {
    let bench: String
    let peer: String
    /// `nil` when the peer is not installed.
    let figures: Figures?
    /// The ratio that has to be reached; `nil` for a comparison that is only shown.
    let goal: Double?

    struct Figures: Sendable {
        let ours: Double
        let theirs: Double
        let unit: String
        /// How many times as good ours is.
        let ratio: Double
    }

    /// Whether the goal is reached; `nil` when there is no peer to compare with.
    var isGood: Bool? {
        guard let figures else { return nil }
        return goal.map { figures.ratio >= $0 } ?? true
    }

    var json: String {
        func number(_ value: Double?) -> String { value.map { String(format: "%.4g", $0) } ?? "null" }
        let fields = [
            #""bench":"\#(bench)""#, #""ours":\#(number(figures?.ours))"#, #""peer":"\#(peer)""#,
            #""theirs":\#(number(figures?.theirs))"#, #""unit":"\#(figures?.unit ?? "ns")""#,
            #""ratio":\#(number(figures?.ratio))"#, #""goal":\#(number(goal))"#,
            #""ok":\#(isGood.map(String.init) ?? "null")"#,
        ]
        return "{" + fields.joined(separator: ",") + "}"
    }
}
