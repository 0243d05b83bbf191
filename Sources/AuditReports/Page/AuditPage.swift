import AuditTexts
import ErrorCatalog
package import LanguageMatching
import MerkleLog
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// The audit report as one HTML page that needs nothing else: no server, no network, no script for reading it. With its
/// script, filters and a second period change the numbers.
package struct AuditPage: Sendable {
    let data: ReportData
    let frameworks: [ControlFramework]
    let words: PageWords
    let counts: PageCounts
    let causes: PageBreakdown
    let relayTries: PageBreakdown
    let steps: PageBreakdown
    let conversions: [Conversion]

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - data: what it shows.
    ///   - frameworks: the standards and laws whose paragraphs it names.
    ///   - languages: the reader's languages.
    package init(
        _ data: ReportData, frameworks: [ControlFramework] = ControlFramework.allCases, languages: LanguagePreferences
    ) {
        self.data = data
        self.frameworks = frameworks
        words = PageWords(languages)
        counts = PageCounts(data)
        causes = PageBreakdown(data.causes)
        relayTries = PageBreakdown(data.relays)
        steps = PageBreakdown(data.steps)
        conversions = Conversion.all(data.conversion)
    }

    /// The page.
    package var html: String {
        let sections = sections
        let script = PageScript.text
        let policy = "\(Self.sources); base-uri 'none'; form-action 'none'"
        let head = Markup.all([
            .element("meta", ["charset": "utf-8"], nil),
            .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy], nil),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], nil),
            .element("meta", ["name": "color-scheme", "content": "light dark"], nil),
            .element("meta", ["name": "robots", "content": "noindex"], nil),
            .element("meta", ["name": "referrer", "content": "no-referrer"], nil),
            .element("title", [:], .words(words.say(.pageTitle))),
            .element("style", [:], .code(PageStyle.text)),
        ])
        let body = Markup.all([
            header, contents(sections),
            .element("main", [:], .all([filters] + sections.map { $0.markup })),
            .element("script", ["type": "application/json", "id": "data"], .json(PageData(self).embedded.text)),
            .element("script", [:], .code(script)),
        ])
        let page = Markup.element(
            "html", ["lang": words.language.description, "dir": words.isRightToLeft ? "rtl" : "ltr"],
            .element("head", [:], head) + .element("body", [:], body))
        return "<!DOCTYPE html>\n" + page.html + "\n"
    }

    /// The numbers as one JSON object, the same in every language.
    package var json: String { PageData(self).object.text }

    /// The signed checkpoint that the page shows; `nil` where nothing is signed.
    package var checkpoint: String? { data.integrity.note }

    /// How many entries the ledger has.
    package var entries: Int { Int(clamping: data.integrity.size) }

    /// What the page's policy allows: its own style and script, by their hashes. A server that sends the page says the
    /// same in its header.
    package static var sources: String {
        "default-src 'none'; script-src '\(hash(PageScript.text))'; style-src '\(hash(PageStyle.text))'"
    }

    /// A text's hash as a policy names it, `sha256-…`. Source: Content Security Policy Level 3, §2.3.1.
    package static func hash(_ text: String) -> String {
        let digest = unsafe Array(text.utf8).withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]) }
        return "sha256-" + digest.base64
    }

    private var sections: [PageSection] {
        [
            totals, overTime, failures, purposes, apps, devices, relays, conversion, operations, clock, integrity,
            controls,
        ]
    }

    private var header: Markup {
        let period: String =
            if let (from, to) = period {
                words.say(
                    data.window.start == nil && data.window.end == nil ? .pagePeriodAll : .pagePeriod,
                    ["from": PageWords.text(from), "to": PageWords.text(to)])
            } else {
                words.say(.pagePeriodEmpty)
            }
        var lines = [
            words.say(.pageLedger, ["name": .string(Markup.shown(data.origin.isEmpty ? Markup.missing : data.origin))]),
            period, words.say(.pageMade, ["time": PageWords.text(data.made)]), words.say(.pageUtc),
        ]
        lines += BasisLines(data.integrity.basis).text(words.style).split(separator: "\n").map(String.init)
        var notes: [Markup] = []
        if data.removedCount > 0 {
            notes.append(.words(words.say(.removedCounted, ["count": .integer(Int64(data.removedCount))])))
        }
        notes += data.uncertain.map { part in
            .words(
                words.say(
                    .removedUncertain,
                    [
                        "count": .integer(Int64(part.count)), "from": .string(part.window.start?.description ?? ""),
                        "to": .string(part.window.end?.description ?? ""),
                    ]))
        }
        let list = Markup.element(
            "ul", ["class": "facts"], .all(lines.map { .element("li", [:], .words($0)) }))
        return .element(
            "header", [:],
            .element("h1", [:], .words(words.say(.pageTitle))) + list
                + .all(notes.map { .element("p", ["class": "note"], $0) }))
    }

    /// From when to when: as asked for, else as far as the entries go.
    var period: (from: Timestamp, to: Timestamp)? {
        guard let oldest = data.window.start ?? data.clock.oldestEntry,
            let newest = data.window.end ?? data.clock.newestEntry
        else { return nil }
        return (oldest, newest)
    }

    private func contents(_ sections: [PageSection]) -> Markup {
        .element(
            "nav", ["aria-labelledby": "contents-title"],
            .element("h2", ["id": "contents-title"], .words(words.say(.pageContents)))
                + .element(
                    "ul", [:],
                    .all(
                        sections.map { section in
                            .element(
                                "li", [:], .element("a", ["href": "#" + section.id], .words(words.say(section.title))))
                        })))
    }

    /// A section with its heading.
    func section(_ id: String, _ title: AuditText, isFiltered: Bool = false, _ content: [Markup]) -> PageSection {
        PageSection(
            id: id, title: title,
            markup: .element(
                "section", ["id": id, "aria-labelledby": id + "-title"],
                .all(
                    [.element("h2", ["id": id + "-title"], .words(words.say(title)))] + content
                        + (isFiltered
                            ? []
                            : [
                                .element(
                                    "p", ["class": "fixed", "hidden": ""], .words(words.say(.pageUnfiltered)))
                            ]))))
    }

    func paragraph(_ key: AuditText, _ arguments: [String: MessageValue] = [:], class name: String? = nil) -> Markup {
        .element("p", ["class": name], .words(words.say(key, arguments)))
    }

    func count(_ number: Int) -> MessageValue { .integer(Int64(number)) }

    /// What stands in the place of a table without rows.
    func table(_ table: PageTable) -> Markup {
        guard table.rows.isEmpty else { return table.markup }
        return .element("div", ["id": table.id, "aria-labelledby": table.section + "-title"], paragraph(.pageNone))
    }
}

/// A section of a page, for the page and its contents.
struct PageSection: Sendable {
    let id: String
    let title: AuditText
    let markup: Markup
}
