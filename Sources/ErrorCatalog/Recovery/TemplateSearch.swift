/// Matches a text against templates of which it may be one.
struct TemplateSearch: Sendable {
    /// In the order of preference.
    let templates: [RecoveryTemplate]

    /// Goes through the ways of reading isolates, the strictest first. The first one in which anything matches decides.
    ///
    /// - Parameters:
    ///   - found: the templates that may match, in order; one that follows itself counts once.
    ///   - bytes: the text without white space around it.
    ///   - loose: the same without isolates.
    ///   - code: the code that a template must show where it shows one; `nil` for any.
    func recover(
        _ found: [Int], _ bytes: [UInt8], _ loose: [UInt8], code: String?, _ steps: inout Int
    ) -> Recovery {
        guard !found.isEmpty else { return .none }
        let plain = ReceivedText(UTF8Text.trimmed(loose))
        guard loose.count != bytes.count else { return search(found, .stripped, plain, code, &steps) ?? .none }
        let marked = ReceivedText(bytes, findsIsolates: true)
        for way in [IsolateReading.balanced, .marked, .bare] {
            if let result = search(found, way, marked, code, &steps) { return result }
        }
        return search(found, .stripped, plain, code, &steps) ?? .none
    }

    /// `nil` when nothing matches in this way; `none` when the text is refused.
    private func search(
        _ found: [Int], _ way: IsolateReading, _ text: ReceivedText, _ code: String?, _ steps: inout Int
    ) -> Recovery? {
        var readings = ReadingCollector()
        var last = -1
        for index in found where index != last {
            last = index
            let template = templates[index]
            let list = template.segments(for: way)
            // A period on both sides is the same period; one that only the text has may be left out, unless it is read.
            let ends =
                list.hasPeriod || text.period == 0
                ? [text.bytes.count - text.period] : [text.bytes.count, text.bytes.count - text.period]
            for end in ends {
                steps += 1
                guard
                    var matcher = SegmentMatcher(
                        list, template.placeholders, text, end: end, isBalanced: way == .balanced)
                else { continue }
                var hasMatched = false
                matcher.forEachPlacement { captures in
                    guard let reading = template.reading(captures, in: text.bytes) else { return false }
                    if let code, template.readsCode, reading.code != code { return false }
                    hasMatched = true
                    readings.add(reading)
                    return readings.isFull
                }
                steps += matcher.steps + list.leading.count + list.trailing.count
                if matcher.isRefused { return Recovery.none }
                if readings.isFull { return readings.result }
                if hasMatched { break }
            }
        }
        return readings.first == nil ? nil : readings.result
    }
}
