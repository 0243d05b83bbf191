/// Where gaps stand, and which of them is the right one.
///
/// Nothing tells the right one from the others but the piece: it is drawn after all places are. Seen on a circle that
/// closes behind the last column, the places are turned by a random step, so that the right one is in each column as
/// often as in any other; no two places are within twice the usual tolerance of each other, so that no answer catches
/// two. Who does not look at the piece passes once in as many times as there are places.
struct PlaceLayout: Sendable {
    struct Place: Sendable {
        let x: Int
        let y: Int
        let lane: Int
    }

    /// The columns in which a piece's left edge can belong.
    static let columns = 100...262
    /// Places in one lane are three places apart, which makes them as wide as a piece.
    private static let lanes = 3
    private static let leastDistance = 13
    /// How many places there is room for.
    static let maximum = columns.count / leastDistance

    let places: [Place]
    let right: Int

    init(count: Int, using random: inout some RandomNumberGenerator) {
        let slack = Self.columns.count - count * Self.leastDistance
        let cuts = (0..<(count - 1)).map { _ in Int.random(in: 0...slack, using: &random) }.sorted()
        let turn = Int.random(in: 0..<Self.columns.count, using: &random)
        let steps = [0] + cuts.enumerated().map { ($0.offset + 1) * Self.leastDistance + $0.element }
        let order = Array(0..<Self.lanes).shuffled(using: &random)
        let columns = steps.map { Self.columns.lowerBound + (turn + $0) % Self.columns.count }.sorted()
        places = columns.enumerated().map { index, x in
            let lane = order[index % Self.lanes]
            let top = [3, 54, 105][lane] + Int.random(in: -3...3, using: &random)
            return Place(x: x, y: top, lane: lane)
        }
        right = Int.random(in: 0..<count, using: &random)
    }
}
