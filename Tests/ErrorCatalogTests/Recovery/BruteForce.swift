import ErrorCatalog
import MessageFormat

/// Recovery by trying everything: all pieces of the text are tried as values of all variables, and those with which the
/// message formats to the text are the readings. It knows nothing of segments, indexes and reachable places.
struct BruteForce {
    let message: CompiledMessage
    /// The same with numbers in plain digits.
    let plain: CompiledMessage
    let locale: MessageLocale
    let texts: [String]
    let numbers: [String]
    let hasPeriod: Bool

    func readings(of text: String) -> Set<[String: ParameterValue]> {
        let text = trimmed(text)
        let loose = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isIsolate($0) }))
        if loose.utf8.elementsEqual(text.utf8) { return readings(of: text, .none) { _ in true } }
        let balanced = readings(of: text, .default, isBalanced)
        if !balanced.isEmpty { return balanced }
        let marked = readings(of: text, .default) { _ in true }
        if !marked.isEmpty { return marked }
        let bare = readings(of: text, .none) { _ in true }
        if !bare.isEmpty { return bare }
        return readings(of: trimmed(loose), .none) { _ in true }
    }

    private func readings(
        of text: String, _ isolation: BidiIsolation, _ accepts: (String) -> Bool
    ) -> Set<[String: ParameterValue]> {
        let exact = readings(of: text, isolation, accepts) { hasPeriod ? withoutPeriod($0) : $0 }
        if !exact.isEmpty || hasPeriod { return exact }
        return readings(of: withoutPeriod(text), isolation, accepts) { $0 }
    }

    private func readings(
        of text: String, _ isolation: BidiIsolation, _ accepts: (String) -> Bool, _ compared: (String) -> String
    ) -> Set<[String: ParameterValue]> {
        let scalars = Array(text.unicodeScalars)
        var pieces: [String] = []
        for start in scalars.indices {
            for end in scalars.indices where end >= start {
                pieces.append(String(String.UnicodeScalarView(scalars[start...end])))
            }
        }
        let integers = Set(
            pieces.flatMap { piece -> [Int64] in
                let digits = piece.compactMap(\.wholeNumberValue).map(String.init).joined()
                return Int64(digits).map { [$0, -$0] } ?? []
            }
        ).sorted()
        var found: Set<[String: ParameterValue]> = []
        let wanted = Array(compared(text).utf8)
        func choose(_ rest: ArraySlice<String>, _ arguments: [String: ParameterValue]) {
            guard let name = rest.first else {
                let values = arguments.mapValues { value -> MessageValue in
                    switch value {
                    case .text(let text): .string(text)
                    case .integer(let number): .integer(number)
                    }
                }
                for message in [message, plain] {
                    let shown = message.format(values, locale: locale, bidiIsolation: isolation)
                    if wanted.elementsEqual(compared(shown).utf8) { found.insert(arguments) }
                }
                return
            }
            if numbers.contains(name) {
                for number in integers { choose(rest.dropFirst(), arguments.merging([name: .integer(number)]) { $1 }) }
            } else {
                for piece in pieces where accepts(piece) {
                    choose(rest.dropFirst(), arguments.merging([name: .text(piece)]) { $1 })
                }
            }
        }
        choose((texts + numbers)[...], [:])
        return found
    }

    private func isIsolate(_ scalar: Unicode.Scalar) -> Bool { (0x2066...0x2069).contains(scalar.value) }

    private func isBalanced(_ text: String) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars where isIsolate(scalar) {
            depth += scalar.value == 0x2069 ? -1 : 1
            if depth < 0 { return false }
        }
        return depth == 0
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    private func withoutPeriod(_ text: String) -> String {
        guard let last = text.unicodeScalars.last, ".。।۔".unicodeScalars.contains(last) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.dropLast()))
    }
}
