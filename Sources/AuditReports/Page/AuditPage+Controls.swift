import AuditTexts
import MessageFormat
import SendAudit

/// What standards and laws ask for.
extension AuditPage {
    var controls: PageSection {
        let assessment = ControlAssessment(data, frameworks: frameworks)
        let areas = assessment.areas.map { area in
            Markup.element(
                "article", ["class": "control"],
                .all(
                    [.element("h3", [:], .words(words.say(area.area.title)))] + area.findings.map(finding)
                        + [paragraphs(area.paragraphs)]))
        }
        return section("controls", .pageControls, [paragraph(.pageControlsWords)] + areas)
    }

    private func finding(_ finding: ControlFinding) -> Markup {
        let label: AuditText =
            switch finding.status {
            case .shown: .pageShown
            case .yours: .pageYours
            case .notMet: .pageNotMet
            }
        var lines = [
            Markup.element(
                "p", [:],
                .element("strong", ["class": "status " + finding.status.rawValue], .words(words.say(label)))
                    + .words(" ") + .words(words.say(finding.text, finding.arguments)))
        ]
        if finding.status == .shown, let query = finding.query {
            lines.append(
                .element(
                    "p", ["class": "proof"],
                    .words(words.say(.pageColumnQuery) + ": ") + .element("code", ["dir": "ltr"], .words(query))
                        + .element("br", [:], nil) + .words(words.say(.pageColumnProof) + ": " + proof)))
        }
        return .element("div", ["class": "finding"], .all(lines))
    }

    private var proof: String {
        guard let size = data.integrity.basis.signedSize else { return words.say(.pageProofNone) }
        return words.say(
            .pageProofSigned,
            ["count": count(Int(clamping: size)), "root": .string(data.integrity.root)])
    }

    /// The paragraphs by framework, in a table that opens.
    private func paragraphs(_ paragraphs: [ControlParagraph]) -> Markup {
        let rows = paragraphs.map { paragraph in
            let check: AuditText =
                switch paragraph.check {
                case .text: .pageCheckedText
                case .list: .pageCheckedList
                case .unchecked: .pageUnchecked
                }
            return Markup.element(
                "li", [:],
                .element("bdi", [:], .words(paragraph.framework.name + " " + paragraph.number)) + .words(": ")
                    + .element(
                        "span", ["class": paragraph.check == .unchecked ? "alarm" : nil], .words(words.say(check)))
                    + .words(". " + words.say(.pageSource) + ": ")
                    + .element("bdi", ["class": "address"], .words(paragraph.source)))
        }
        let numbers = ControlFramework.allCases.compactMap { framework -> String? in
            let numbers = paragraphs.filter { $0.framework == framework }.map(\.number)
            return numbers.isEmpty ? nil : framework.name + ": " + numbers.joined(separator: ", ")
        }
        let summary =
            Markup.words(words.say(.pageColumnParagraphs) + ": ")
            + .element("bdi", [:], .words(numbers.joined(separator: " · ")))
        return .element("details", [:], .element("summary", [:], summary) + .element("ul", [:], .all(rows)))
    }
}
