/// The templates of a catalogue and what finds them by their beginnings and ends.
final class RecoveryTables: Sendable {
    /// Texts of the wire first, then in the order of their sources: the order of preference.
    var templates: [RecoveryTemplate] { search.templates }
    let codeNumbers: [String: Int]
    private let search: TemplateSearch
    private let beginnings: AffixTable
    /// Of templates that begin with a placeholder, their ends, reversed.
    private let endings: AffixTable
    /// Templates with a placeholder at either end.
    private let open: [Int]
    /// No longer text, without isolates, can match.
    private let longest: Int

    init(_ sources: [RecoverySource]) {
        var builder = TemplateBuilder()
        for source in sources where source.audience == nil { builder.add(source) }
        for source in sources where source.audience != nil { builder.add(source) }
        search = TemplateSearch(templates: builder.templates)
        codeNumbers = builder.codeNumbers
        var beginnings: [([UInt8], Int)] = []
        var endings: [([UInt8], Int)] = []
        var open: [Int] = []
        var longest = 0
        for (index, template) in search.templates.enumerated() {
            let list = template.stripped
            longest = max(longest, template.maximumLength)
            if !list.leading.isEmpty {
                beginnings.append((list.leading, index))
            } else if !list.trailing.isEmpty {
                endings.append((list.trailing.reversed(), index))
            } else {
                open.append(index)
            }
        }
        self.beginnings = AffixTable(beginnings)
        self.endings = AffixTable(endings)
        self.open = open
        self.longest = longest + UTF8Text.longestPeriod
    }

    func recover(_ text: String, code: String?, steps: inout Int) -> Recovery {
        guard text.utf8.count <= RecoveryLimits.text else { return .none }
        steps += text.utf8.count
        let bytes = UTF8Text.trimmed(Array(text.utf8))
        // What is longer than every template with its longest values is refused before anything is searched.
        guard let loose = UTF8Text.withoutIsolates(bytes, limit: longest), !loose.isEmpty else { return .none }
        let found = candidates(loose, &steps)
        guard let code else { return search.recover(found, bytes, loose, code: nil, &steps) }
        for key in keys(for: code) {
            guard let number = codeNumbers[key] else { continue }
            let own = found.filter { templates[$0].source.codeNumber == number }
            let result = search.recover(own, bytes, loose, code: key == code ? nil : code, &steps)
            if result != .none { return result }
        }
        return .none
    }

    /// A code that has texts; else its families, the longest first.
    private func keys(for code: String) -> [String] {
        if codeNumbers[code] != nil { return [code] }
        var keys: [String] = []
        var family = code[...]
        while let dot = family.lastIndex(of: "."), keys.count < 8 {
            family = family[..<dot]
            keys.append("\(family).*")
        }
        return keys + ["*"]
    }

    private func candidates(_ loose: [UInt8], _ steps: inout Int) -> [Int] {
        var found: [Int] = []
        // Inside isolates white space belongs to a value, outside it is ignored; the index allows either.
        let trimmed = UTF8Text.trimmed(loose)
        for text in trimmed == loose ? [loose] : [loose, trimmed] {
            beginnings.collect(text, into: &found, steps: &steps)
            let period = UTF8Text.periodLength(atEndOf: text)
            endings.collect(text.dropLast(period).reversed(), into: &found, steps: &steps)
        }
        found += open
        found.sort()
        return found
    }
}
