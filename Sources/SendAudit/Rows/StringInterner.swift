/// Small numbers for texts that come again and again, so that what is counted by them is compared as numbers.
struct StringInterner {
    /// A text by its bytes: two spellings that Swift calls equal are two groups of a roll-up.
    private struct Exact: Hashable {
        let text: String

        static func == (left: Exact, right: Exact) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// The number of an absent text.
    static let none: Int32 = -1

    private var numbers: [Exact: Int32] = [:]
    private var texts: [String] = []

    /// How many texts have a number.
    var count: Int { texts.count }

    /// The number of a text; one that it has not seen gets the next.
    mutating func number(of text: String?) -> Int32 {
        guard let text else { return Self.none }
        if let number = numbers[Exact(text: text)] { return number }
        let number = Int32(texts.count)
        numbers[Exact(text: text)] = number
        texts.append(text)
        return number
    }

    /// The text of a number.
    func text(_ number: Int32) -> String? {
        texts.indices.contains(Int(number)) ? texts[Int(number)] : nil
    }
}
