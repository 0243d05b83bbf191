/// A text in one of the forms in which it is compared.
struct ReceivedText {
    let bytes: [UInt8]
    /// The length of its final period.
    let period: Int
    /// For each offset behind the beginning of an isolate, where the isolate ends; empty when nobody asks.
    let isolateEnds: [Int]

    init(_ bytes: [UInt8], findsIsolates: Bool = false) {
        self.bytes = bytes
        period = UTF8Text.periodLength(atEndOf: bytes)
        isolateEnds = findsIsolates ? Self.ends(in: bytes) : []
    }

    private static func ends(in bytes: [UInt8]) -> [Int] {
        var ends = [Int](repeating: -1, count: bytes.count + 1)
        var open: [Int] = []
        for offset in bytes.indices {
            switch UTF8Text.isolate(at: offset, in: bytes) {
            case 1: open.append(offset + 3)
            case -1: if let start = open.popLast() { ends[start] = offset }
            default: break
            }
        }
        return ends
    }
}
