import MessageFormat

/// Where the words of an error stand in the table, and the values that they show.
struct WordsPlace<Failure: CatalogedError> {
    let error: Failure
    let catalog: ErrorCatalog
    let part: ErrorCatalog.Part
    /// The code's position, or that of its family behind the codes.
    let index: Int
    /// Whether another code stands in for the error's own: nothing of its parameters is told.
    let isMasked: Bool

    /// Where the waiting time is told in minutes: from two minutes on, since "90 seconds" is said like that.
    private static var leastMinutes: Int64 { 120 }

    @inline(__always)
    init(_ error: Failure, catalog: ErrorCatalog, part: ErrorCatalog.Part) {
        self.error = error
        self.catalog = catalog
        self.part = part
        guard let own = error.catalogIndex else {
            index = catalog.familyIndex(of: error.code)
            isMasked = false
            return
        }
        let mask = catalog.presented[own &* 4 &+ part.rawValue]
        index = mask < 0 ? own : mask
        isMasked = mask >= 0
    }

    private init(moving place: WordsPlace, to part: ErrorCatalog.Part) {
        error = place.error
        catalog = place.catalog
        index = place.index
        isMasked = place.isMasked
        self.part = part
    }

    func moved(to part: ErrorCatalog.Part) -> WordsPlace { WordsPlace(moving: self, to: part) }

    var entry: Int { index &* 4 &+ part.rawValue }

    /// The code that is shown.
    var code: String { isMasked ? catalog.definitions[index].code : error.code }

    @inline(__always)
    func text(in language: MessageTable.Language, bidiIsolation: BidiIsolation) -> (text: String, language: Int)? {
        catalog.messages.text(entry, in: language, bidiIsolation: bidiIsolation) { value(at: $0, in: language) }
    }

    /// The value of a variable by its position; see ``VariableOrder``.
    func value(at position: Int, in language: MessageTable.Language) -> MessageValue? {
        if position == 0 { return .string(code) }
        guard !isMasked, index < catalog.definitions.count else { return nil }
        let parameters = catalog.definitions[index].parameters
        if position <= parameters.count { return error.argument(at: position - 1)?.messageValue }
        return derivedValue(at: position - parameters.count - 1, in: language)
    }

    private func derivedValue(at position: Int, in language: MessageTable.Language) -> MessageValue? {
        let definition = catalog.definitions[index]
        var position = position
        if definition.parameters.contains(where: { $0.waitSeconds != nil }) {
            guard position >= 2 else {
                guard let seconds = error.waitSeconds(definition) else { return nil }
                if position == 0 { return .integer(seconds) }
                guard seconds >= Self.leastMinutes else { return nil }
                // Who waits as long as the words say has waited long enough.
                return .integer(seconds / 60 + (seconds % 60 > 0 ? 1 : 0))
            }
            position -= 2
        }
        for (index, parameter) in definition.parameters.enumerated() where parameter.type == .field {
            guard position == 0 else {
                position -= 1
                continue
            }
            guard case .text(let field)? = error.argument(at: index), let entry = catalog.nameEntry(of: field) else {
                return nil
            }
            return catalog.messages.text(entry, in: language, bidiIsolation: .none) { _ in nil }.map {
                .string($0.text)
            }
        }
        return nil
    }
}
