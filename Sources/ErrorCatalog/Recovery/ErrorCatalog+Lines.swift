extension ErrorCatalog {
    /// Reads what happened and, on the next line, the advice, as users are shown them together.
    ///
    /// Neither alone need have one reading: what counts is that both have the same code in the same language, and nothing
    /// that the other gainsays.
    func recover(lines text: String, code: String?) -> Recovery {
        guard text.utf8.count <= RecoveryLimits.text else { return .none }
        let lines = Self.lines(text)
        guard lines.count == 2 else { return .none }
        let alone = lines.map { recover(whole: $0, code: code) }
        guard !alone.contains(.none) else { return .none }
        let named = alone.compactMap { if case .one(let reading) = $0 { reading.code } else { nil } }
        // The search stops at the second reading; which more codes have a text is known only of each.
        let codes =
            (named.first { !$0.hasSuffix("*") } ?? named.first).map { [$0] } ?? code.map { [$0] } ?? definitions.map(
                \.code) + families
        var found: [Reading] = []
        for code in codes {
            for reading in joined(recover(whole: lines[0], code: code), recover(whole: lines[1], code: code), code)
            where !found.contains(where: reading.saysTheSame) {
                found.append(reading)
                if found.count == 2 { return .many(found[0], found[1]) }
            }
        }
        return found.first.map(Recovery.one) ?? .none
    }

    /// The first three lines with something in them. By bytes: going through the characters of a hostile text would take
    /// longer than all the rest.
    private static func lines(_ text: String) -> [String] {
        // Most texts have one line, and this is all that they pay.
        let hasLines = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            unsafe bytes.contains(0x0A) || bytes.contains(0x0D)
        }
        guard hasLines != false else { return [] }
        var lines: [String] = []
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        where line.contains(where: { $0 > 0x20 }) {
            lines.append(String(Substring(line)))
            if lines.count == 3 { break }
        }
        return lines
    }

    private func joined(_ one: Recovery, _ other: Recovery, _ code: String) -> [Reading] {
        // Words of a family that do not show the code name the family.
        let family = definition(of: code) == nil ? families[familyIndex(of: code) - definitions.count] : code
        let names: Set<String> = [code, family]
        return one.readings.flatMap { first in
            other.readings.compactMap { second in
                guard first.audience == .user, second.audience == .user, first.language == second.language,
                    names.contains(first.code), names.contains(second.code),
                    first.arguments.allSatisfy({ name, value in (second.arguments[name] ?? value) == value })
                else { return nil }
                return Reading(
                    code: code, arguments: first.arguments.merging(second.arguments) { known, _ in known },
                    language: first.language, audience: .user)
            }
        }
    }
}

extension Recovery {
    /// The readings: none, one, or the first two.
    var readings: [Reading] {
        switch self {
        case .none: []
        case .one(let reading): [reading]
        case .many(let first, let second): [first, second]
        }
    }
}
