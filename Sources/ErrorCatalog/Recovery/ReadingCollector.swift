/// Gathers readings until there are two different ones.
struct ReadingCollector {
    private(set) var first: Reading?
    private(set) var second: Reading?

    var isFull: Bool { second != nil }

    mutating func add(_ reading: Reading) {
        guard let known = first else {
            first = reading
            return
        }
        if second == nil, !known.saysTheSame(as: reading) { second = reading }
    }

    var result: Recovery {
        switch (first, second) {
        case (let first?, let second?): .many(first, second)
        case (let first?, nil): .one(first)
        default: .none
        }
    }
}
