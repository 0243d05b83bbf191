import Yams

/// Puts stubs and remarks into a file of translations, and leaves every other line as it is.
struct TranslationFileEdit {
    /// A change of lines: the ones in the range give way to others.
    private struct Change {
        let lines: Range<Int>
        let new: [String]
    }

    private let path: String
    private let isCodes: Bool
    private let mapping: Node.Mapping
    private var lines: [String]
    private var changes: [Change] = []
    /// The stubs whose hash is written anew; what else stands in the file must not change.
    private var renewed: Set<String> = []

    init(path: String, text: String, isCodes: Bool) throws(UneditableTranslation) {
        self.path = path
        self.isCodes = isCodes
        mapping = try Self.parse(text, path)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
    }

    /// The text with the entries that belong into this file, those that stand in it already among them.
    mutating func text(
        with entries: [SourceEntry], _ bundle: SourceBundle, _ language: String
    ) throws(UneditableTranslation) -> String {
        var pending: [SourceEntry] = []
        var last: Int?
        // New entries come behind the one that they follow in the catalogue.
        func flush(into changes: inout [Change], isCodes: Bool, end: Int) {
            guard !pending.isEmpty else { return }
            let text = isCodes ? TranslationStubs().codes(pending) : TranslationStubs().texts(pending)
            let new = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
            let line = last ?? end
            changes.append(Change(lines: line..<line, new: (isCodes && line > 0 ? [""] : []) + new))
            pending = []
        }
        for group in groups(entries) {
            let code = group[0].code
            guard let node = mapping[isCodes ? code : group[0].key] else {
                pending += group
                continue
            }
            flush(into: &changes, isCodes: isCodes, end: lines.count)
            let key = isCodes ? code : group[0].key
            guard let span = span(of: key, in: mapping, end: lines.count) else { continue }
            if isCodes {
                try edit(group, in: node, span, bundle, language)
            } else {
                refresh(group[0], node, span, bundle, language)
            }
            last = span.upperBound
        }
        flush(into: &changes, isCodes: isCodes, end: lines.count)
        let text = changed()
        try check(text, entries)
        return text
    }

    private func groups(_ entries: [SourceEntry]) -> [[SourceEntry]] {
        guard isCodes else { return entries.map { [$0] } }
        var groups: [[SourceEntry]] = []
        for entry in entries {
            if groups.last?.last?.code == entry.code {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return groups
    }

    // MARK: Changes

    /// Changes the texts of one code.
    private mutating func edit(
        _ entries: [SourceEntry], in node: Node, _ span: Range<Int>, _ bundle: SourceBundle, _ language: String
    ) throws(UneditableTranslation) {
        guard let parts = node.mapping, let first = parts.first?.key.mark, first.line - 1 > span.lowerBound else {
            let lacks = entries.contains { node.mapping?[String($0.key.dropFirst($0.code.count + 1))] == nil }
            if !lacks { return }
            throw UneditableTranslation(
                description: "\(path):\(span.lowerBound + 1):1: error: there is no room for a stub; "
                    + "write each text of \(entries[0].code) on lines of its own")
        }
        let space = String(repeating: " ", count: first.column - 1)
        // The comments below the code may belong to its first text, so that a note is only added here.
        let note = TranslationStubs.noteOfCode(entries[0])
        let above = span.lowerBound + 1..<first.line - 1
        if !Set(note).isSubset(of: above.map { lines[$0].trimmed }) {
            changes.append(Change(lines: above.lowerBound..<above.lowerBound, new: note.map { space + $0 }))
        }
        var last = first.line - 1
        for entry in entries {
            let name = String(entry.key.dropFirst(entry.code.count + 1))
            if let part = parts[name], let place = self.span(of: name, in: parts, end: span.upperBound) {
                refresh(entry, part, place, bundle, language)
                last = place.upperBound
            } else {
                let stub = TranslationStubs().part(entry, space).split(separator: "\n").map(String.init)
                changes.append(Change(lines: last..<last, new: stub))
            }
        }
    }

    /// Brings the remarks above a text up to date, and a stub's hash.
    private mutating func refresh(
        _ entry: SourceEntry, _ node: Node, _ span: Range<Int>, _ bundle: SourceBundle, _ language: String
    ) {
        guard let fields = node.mapping, let first = fields.first?.key.mark else { return }
        let hash = fields["of"]?.string ?? ""
        let translation = bundle.translations[language]?[entry.key]
        var wanted = TranslationStubs.remarks(entry)
        var former: FormerEnglish?
        if hash != entry.hash {
            let count = translation.map { max(1, $0.text.texts.count) }
            former = FormerEnglish(
                hash: hash, audience: entry.audience, alternatives: count.map { $0...$0 } ?? 1...4)
            if translation != nil {
                wanted.append(TranslationStubs.staleRemark(entry.hash))
            } else if !hash.isEmpty, let line = span.first(where: { lines[$0].contains(hash) }) {
                // Nobody has begun on a stub: it simply becomes one of the present English.
                changes.append(Change(lines: line..<line + 1, new: [lines[line].replacing(hash, with: entry.hash)]))
                renewed.insert(entry.key)
            }
        }
        if first.line - 1 > span.lowerBound {
            let space = String(repeating: " ", count: first.column - 1)
            replaceRemarks(
                span.lowerBound + 1..<first.line - 1, space, wanted: wanted, former: former, isStub: translation == nil)
        } else {
            var top = span.lowerBound
            while top > 0, Self.isComment(lines[top - 1]) { top -= 1 }
            let space = String(lines[span.lowerBound].prefix { $0 == " " })
            replaceRemarks(top..<span.lowerBound, space, wanted: wanted, former: former, isStub: translation == nil)
        }
    }

    /// Replaces this tool's remarks among comments. All others stay.
    private mutating func replaceRemarks(
        _ range: Range<Int>, _ space: String, wanted: [String], former: FormerEnglish?, isStub: Bool = false
    ) {
        guard range.allSatisfy({ Self.isComment(lines[$0]) }) else { return }
        let present = range.map { lines[$0].trimmed }
        var kept = Array(present.indices)
        var wanted = wanted
        // What was the new English last time, and is none any more.
        for remark in present where TranslationStubs.isStale(remark) {
            let hash = String(remark.split(separator: "\"").dropFirst().first ?? "")
            if let passed = former?.with(hash: hash).range(in: present) {
                kept.removeAll { passed.contains($0) && !wanted.contains(present[$0]) }
            }
        }
        if let english = former?.range(in: present) {
            kept.removeAll(where: english.contains)
            // The translator sees what has changed.
            if !isStub { wanted += english.map { TranslationStubs.before(String(present[$0].dropFirst(2))) } }
        } else {
            wanted += present.filter { $0.hasPrefix("# before: ") && wanted.contains(where: TranslationStubs.isStale) }
        }
        let own = kept.filter { TranslationStubs.isOwnRemark(present[$0]) && !wanted.contains(present[$0]) }
        guard kept.count < present.count || !own.isEmpty || !Set(wanted).isSubset(of: present) else { return }
        let others = kept.filter { !own.contains($0) && !wanted.contains(present[$0]) }
        changes.append(
            Change(lines: range, new: others.map { lines[range.lowerBound + $0] } + wanted.map { space + $0 }))
    }

    private static func isComment(_ line: String) -> Bool {
        line.drop { $0 == " " || $0 == "\t" }.hasPrefix("#")
    }

    // MARK: Lines

    /// The lines of an entry, from its key to its last line that is no comment above the next.
    private func span(of key: String, in mapping: Node.Mapping, end: Int) -> Range<Int>? {
        let keys = Array(mapping.keys)
        guard let index = keys.firstIndex(where: { $0.string == key }), let mark = keys[index].mark else { return nil }
        let start = mark.line - 1
        var last = end
        if index + 1 < keys.count, let next = keys[index + 1].mark { last = max(start + 1, next.line - 1) }
        last = min(last, lines.count)
        while last > start + 1 {
            let line = lines[last - 1]
            let indent = line.prefix { $0 == " " }.count
            guard line.allSatisfy(\.isWhitespace) || Self.isComment(line) && indent < mark.column else { break }
            last -= 1
        }
        return start..<last
    }

    private func changed() -> String {
        var result = lines
        // From the end, so that the lines before keep their numbers; of two at one line the earlier ends up first.
        for (_, change) in changes.enumerated().sorted(by: {
            ($0.element.lines.lowerBound, $0.element.lines.upperBound, $0.offset)
                > ($1.element.lines.lowerBound, $1.element.lines.upperBound, $1.offset)
        }) {
            result.replaceSubrange(change.lines, with: change.new)
        }
        return result.map { $0 + "\n" }.joined()
    }

    // MARK: Proof

    /// Reads what would be written: every entry must be there, and none may have changed.
    private func check(_ text: String, _ entries: [SourceEntry]) throws(UneditableTranslation) {
        let new = try Self.parse(text, path)
        func node(_ key: String, _ mapping: Node.Mapping) -> Node? {
            guard isCodes, let slash = key.firstIndex(of: "/") else { return mapping[key] }
            return mapping[String(key[..<slash])]?.mapping?[String(key[key.index(after: slash)...])]
        }
        for entry in entries {
            guard let now = node(entry.key, new) else { throw Self.refusal(path) }
            if let old = node(entry.key, mapping), old != now, !renewed.contains(entry.key) { throw Self.refusal(path) }
        }
        guard mapping.keys.allSatisfy({ new[$0] != nil }) else { throw Self.refusal(path) }
    }

    private static func refusal(_ path: String) -> UneditableTranslation {
        UneditableTranslation(
            description: "\(path):1:1: error: the file is written in a way that leaves no room for stubs and remarks; "
                + "write it as a block, one key a line")
    }

    private static func parse(_ text: String, _ path: String) throws(UneditableTranslation) -> Node.Mapping {
        do {
            return try YAMLDocument(SourceFile(path: path, text: text), shown: path).mapping
        } catch {
            throw refusal(path)
        }
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
