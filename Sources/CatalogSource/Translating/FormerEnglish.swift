/// Finds, among the comments above a translation, the English that it was made from. Its hash proves it, so that no comment
/// of a translator is taken for it.
struct FormerEnglish {
    /// More ways to cut the comments into alternatives than this are not tried.
    private static let maximumTrials = 500

    /// The hash that the translation carries.
    var hash: String
    let audience: String
    /// How many alternatives it may have had.
    let alternatives: ClosedRange<Int>

    /// The same search for another hash.
    func with(hash: String) -> FormerEnglish {
        var copy = self
        copy.hash = hash
        return copy
    }

    /// The comments that are the English; `nil` when none are.
    func range(in comments: [String]) -> Range<Int>? {
        let lines = comments.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : String($0.dropFirst()) }
        var trials = 0
        for start in lines.indices {
            for end in (start + 1)...lines.count {
                for count in alternatives where count <= end - start {
                    for texts in groups(lines[start..<end], count) {
                        trials += 1
                        if trials > Self.maximumTrials { return nil }
                        let text = SourceText(
                            alternatives: texts.map { .init(text: $0, place: SourcePlace(file: "")) },
                            place: SourcePlace(file: ""))
                        if EnglishHash.of(audience: audience, text: text) == hash { return start..<end }
                    }
                }
            }
        }
        return nil
    }

    /// All ways to cut lines into so many texts.
    private func groups(_ lines: ArraySlice<String>, _ count: Int) -> [[String]] {
        if count == 1 { return [[lines.joined(separator: "\n")]] }
        guard lines.count > count else { return [lines.map { $0 }] }
        return (1...(lines.count - count + 1)).flatMap { length in
            groups(lines.dropFirst(length), count - 1).map { [lines.prefix(length).joined(separator: "\n")] + $0 }
        }
    }
}
