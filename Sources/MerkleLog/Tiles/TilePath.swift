/// The part of a path that tiles and entry bundles share: `x001/x234/067.p/56`. Source: C2SP tlog-tiles, "Merkle Tree".
enum TilePath {
    static func encode(index: UInt64, width: Int) -> String {
        var groups: [String] = []
        var rest = index
        repeat {
            let group = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1000
        } while rest > 0
        let last = groups.removeFirst()
        let path = groups.reversed().map { "x\($0)/" }.joined() + last
        return width == TileCoordinate.fullWidth ? path : "\(path).p/\(width)"
    }

    /// The elements of a path, cut at its slashes. Bytes, since a character can hide a slash under a combining mark.
    static func elements(of path: String) -> [ArraySlice<UInt8>] {
        Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    }

    /// `nil` unless ``encode(index:width:)`` would write just this.
    static func decode(_ elements: some Collection<ArraySlice<UInt8>>) -> (index: UInt64, width: Int)? {
        var elements = Array(elements)
        var width = TileCoordinate.fullWidth
        if elements.count >= 2, elements[elements.count - 2].suffix(2).elementsEqual(".p".utf8) {
            guard let number = Decimal.decode(elements.removeLast()), (1...255).contains(number) else { return nil }
            width = Int(number)
            elements[elements.count - 1].removeLast(2)
        }
        var index: UInt64 = 0
        for (place, element) in elements.enumerated() {
            var digits = element
            if place < elements.count - 1 {
                guard digits.popFirst() == UInt8(ascii: "x") else { return nil }
            }
            guard digits.count == 3, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return nil
            }
            let group = digits.reduce(0 as UInt64) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
            // A first group of zeros would be a second way to write the same index.
            guard place > 0 || group > 0 || elements.count == 1 else { return nil }
            let (shifted, overflowed) = index.multipliedReportingOverflow(by: 1000)
            let (sum, carried) = shifted.addingReportingOverflow(group)
            guard !overflowed, !carried else { return nil }
            index = sum
        }
        return elements.isEmpty ? nil : (index, width)
    }
}
