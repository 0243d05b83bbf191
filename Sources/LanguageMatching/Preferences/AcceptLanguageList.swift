/// Reads the value of an `Accept-Language` header.
enum AcceptLanguageList {
    static func parse(_ list: String) -> [LanguageTag] {
        var entries: [(tag: LanguageTag, thousandths: Int)] = []
        for entry in wholeEntries(of: list) {
            let pieces = entry.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            guard let tag = LanguageTag(trimmed(pieces[0])) else { continue }
            var thousandths = 1000
            if pieces.count > 1 {
                guard let weight = weight(pieces[1]) else { continue }
                thousandths = weight
            }
            entries.removeAll { $0.tag == tag }
            if thousandths > 0 { entries.append((tag, thousandths)) }
        }
        // Swift's sort is stable in practice and not by promise; the position decides between equal weights.
        return entries.enumerated()
            .sorted { ($1.element.thousandths, $0.offset) < ($0.element.thousandths, $1.offset) }
            .map(\.element.tag)
    }

    /// The entries up to the limits. An entry that the limit cuts is left out: half a tag would be another tag.
    private static func wholeEntries(of list: String) -> ArraySlice<Substring> {
        var head = list[...]
        if list.utf8.count > LanguagePreferences.maximumLength {
            let limit = list.utf8.index(list.startIndex, offsetBy: LanguagePreferences.maximumLength)
            let comma = list.utf8[..<limit].lastIndex(of: UInt8(ascii: ","))
            head = comma.map { list[..<$0] } ?? ""
        }
        return head.split(separator: ",").prefix(LanguagePreferences.maximumCount)
    }

    /// `q=0.8` in thousandths; `nil` when it is no weight between 0 and 1.
    private static func weight(_ parameter: Substring) -> Int? {
        let halves = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, ["q", "Q"].contains(trimmed(halves[0])) else { return nil }
        let number = trimmed(halves[1]).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = number.first, whole == "0" || whole == "1" else { return nil }
        let decimals = number.dropFirst().first ?? ""
        guard decimals.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        var thousandths = whole == "1" ? 1000 : 0
        var unit = 100
        for digit in decimals.utf8.prefix(3) {
            thousandths += unit * Int(digit - UInt8(ascii: "0"))
            unit /= 10
        }
        // More decimals than the grammar has are rounded, as everybody does.
        if let fourth = decimals.utf8.dropFirst(3).first, fourth >= UInt8(ascii: "5") { thousandths += 1 }
        return thousandths <= 1000 ? thousandths : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}
