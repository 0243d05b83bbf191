import MessageFormat

/// Where the words of an error stand in the table, and the values that they show.
///
/// It knows nothing of the error's type, so that it is compiled once; the error's own values come in through closures
/// that do not escape.
struct WordsPlace {
    let catalog: ErrorCatalog
    let part: ErrorCatalog.Part
    /// The code's position, or that of its family behind the codes.
    let index: Int
    /// Whether another code stands in for the error's own: none of its parameters is shown.
    let isMasked: Bool

    /// Where the waiting time is shown in minutes: from two minutes on, since people write "90 seconds".
    private static var leastMinutes: Int64 { 120 }

    init(_ catalog: ErrorCatalog, index own: Int?, part: ErrorCatalog.Part, code: () -> String) {
        self.catalog = catalog
        self.part = part
        guard let own else {
            index = catalog.familyIndex(of: code())
            isMasked = false
            return
        }
        let mask = catalog.presented[own &* 4 &+ part.rawValue]
        index = mask < 0 ? own : mask
        isMasked = mask >= 0
    }

    /// The place of a code's words whatever its masks are, for the wire, which has a mask of its own.
    init(_ catalog: ErrorCatalog, shownIndex: Int, isMasked: Bool, part: ErrorCatalog.Part) {
        self.catalog = catalog
        self.part = part
        index = shownIndex
        self.isMasked = isMasked
    }

    private init(moving place: WordsPlace, to part: ErrorCatalog.Part) {
        catalog = place.catalog
        index = place.index
        isMasked = place.isMasked
        self.part = part
    }

    func moved(to part: ErrorCatalog.Part) -> WordsPlace { WordsPlace(moving: self, to: part) }

    var entry: Int { index &* 4 &+ part.rawValue }

    /// The code that is shown.
    func shownCode(_ code: () -> String) -> String { isMasked ? catalog.definitions[index].code : code() }

    func text(
        in language: MessageTable.Language, bidiIsolation: BidiIsolation, code: () -> String,
        argument: (Int) -> ParameterValue?
    ) -> (text: String, language: LanguageMessages)? {
        language.messages.text(entry, bidiIsolation: bidiIsolation) {
            value(at: $0, in: language, code: code, argument: argument)
        }
    }

    /// The value of a variable by its position; see ``VariableOrder``.
    func value(
        at position: Int, in language: MessageTable.Language, code: () -> String, argument: (Int) -> ParameterValue?
    ) -> MessageValue? {
        if position == 0 { return .string(shownCode(code)) }
        guard !isMasked, index < catalog.parameterCounts.count else { return nil }
        let count = catalog.parameterCounts[index]
        if position <= count { return argument(position &- 1)?.messageValue }
        return derivedValue(at: position - count - 1, in: language, argument: argument)
    }

    private func derivedValue(
        at position: Int, in language: MessageTable.Language, argument: (Int) -> ParameterValue?
    ) -> MessageValue? {
        let definition = catalog.definitions[index]
        var position = position
        if definition.parameters.contains(where: { $0.waitSeconds != nil }) {
            guard position >= 2 else {
                guard let seconds = definition.waitSeconds(argument) else { return nil }
                if position == 0 { return .integer(seconds) }
                guard seconds >= Self.leastMinutes else { return nil }
                // Who waits as long as the words ask has waited long enough.
                return .integer(seconds / 60 + (seconds % 60 > 0 ? 1 : 0))
            }
            position -= 2
        }
        for (index, parameter) in definition.parameters.enumerated() where parameter.type == .field {
            guard position == 0 else {
                position -= 1
                continue
            }
            guard case .text(let field)? = argument(index), let entry = catalog.nameEntry(of: field) else {
                return nil
            }
            return language.messages.text(entry, bidiIsolation: .none) { _ in nil }.map { .string($0.text) }
        }
        return nil
    }
}

extension CodeDefinition {
    /// The waiting time in seconds; `nil` unless every part of it is known.
    func waitSeconds(_ argument: (Int) -> ParameterValue?) -> Int64? {
        var seconds: Int64?
        for (index, parameter) in parameters.enumerated() {
            guard let unit = parameter.waitSeconds else { continue }
            guard case .integer(let value)? = argument(index) else { return nil }
            let (product, isTooLong) = value.multipliedReportingOverflow(by: unit)
            let (sum, isTooMuch) = (seconds ?? 0).addingReportingOverflow(product)
            guard !isTooLong, !isTooMuch else { return nil }
            seconds = sum
        }
        return seconds.map { max($0, 0) }
    }
}
