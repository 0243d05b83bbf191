import LanguageMatching

/// One variant of one text: what is matched against a received text.
struct RecoveryTemplate: Sendable {
    let source: SourceFacts
    let placeholders: [Placeholder]
    /// As it is formatted with isolates.
    let isolated: SegmentList
    /// As it is formatted without.
    let bare: SegmentList
    /// Without the isolates that the template's own literals hold.
    let stripped: SegmentList
    /// What the keys of the variant imply.
    let known: [Known]
    let selection: Selection?

    /// What all variants of a text share.
    final class SourceFacts: Sendable {
        let code: String
        let codeNumber: Int
        let language: LanguageTag
        let audience: Audience?

        init(code: String, codeNumber: Int, language: LanguageTag, audience: Audience?) {
            self.code = code
            self.codeNumber = codeNumber
            self.language = language
            self.audience = audience
        }
    }

    /// A value that a key implies.
    struct Known: Sendable {
        let variable: String
        let slot: Placeholder.Slot
        /// What selectors see.
        let shown: ParameterValue
        /// What is reported.
        let value: ParameterValue
    }

    /// The choice by which the variant must be the best.
    struct Selection: Sendable {
        let table: SelectorTable
        let variant: Int
    }

    /// The reading that a placement gives; `nil` when values disagree or select another variant.
    func reading(_ captures: Captures, in text: [UInt8]) -> Reading? {
        // No dictionary: to make its type known costs a process more at its start than to compare a few slots.
        var slots: [(slot: Placeholder.Slot, value: ParameterValue)] = []
        var shown: [String: ParameterValue] = [:]
        for fact in known {
            guard Self.bind(fact.value, to: fact.slot, in: &slots) else { return nil }
            shown[fact.variable] = fact.shown
        }
        for (index, placeholder) in placeholders.enumerated() {
            let bytes = text[captures.ranges[index]]
            let seen: ParameterValue
            let value: ParameterValue
            switch placeholder.kind {
            case .text, .word, .code:
                seen = .text(String(decoding: bytes, as: UTF8.self))
                value = seen
            case .number(let shape):
                guard let number = shape.value(of: bytes) else { return nil }
                seen = .integer(number)
                value = seen
            case .name(let names):
                guard let name = names.first(where: { bytes.elementsEqual($0.shown) }) else { return nil }
                seen = .text(String(decoding: bytes, as: UTF8.self))
                value = .text(name.value)
            }
            guard Self.bind(value, to: placeholder.slot, in: &slots) else { return nil }
            shown[placeholder.variable] = seen
        }
        if let selection, !selection.table.canSelect(selection.variant, shown) { return nil }
        var arguments: [String: ParameterValue] = [:]
        var code = source.code
        for (slot, value) in slots {
            switch slot {
            case .argument(let name): arguments[name] = value
            case .code: if case .text(let text) = value { code = text }
            case .hidden: break
            }
        }
        return Reading(code: code, arguments: arguments, language: source.language, audience: source.audience)
    }

    /// Whether the slot was free or holds the same.
    private static func bind(
        _ value: ParameterValue, to slot: Placeholder.Slot,
        in slots: inout [(slot: Placeholder.Slot, value: ParameterValue)]
    ) -> Bool {
        guard let before = slots.first(where: { $0.slot == slot })?.value else {
            slots.append((slot, value))
            return true
        }
        switch (before, value) {
        case (.integer(let first), .integer(let second)): return first == second
        case (.text(let first), .text(let second)): return first.utf8.elementsEqual(second.utf8)
        default: return false
        }
    }
}
