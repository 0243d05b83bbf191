import AuditReports
import AuditTexts

/// A form of the site: fields below each other, and a button.
struct SiteForm: Sendable {
    /// A field for a text.
    struct Field: Sendable {
        let name: String
        let label: AuditText
        var hint: AuditText?
        var value: String?
        let maximum: Int
        var isNeeded = false
    }

    /// A list of which one is chosen.
    struct Choice: Sendable {
        let name: String
        let label: AuditText
        let options: [(value: String, text: String)]
        var chosen: String?
    }

    let route: SiteRoute
    let visitor: Visitor
    let words: SiteWords
    private var parts: [Markup] = []

    init(_ route: SiteRoute, _ visitor: Visitor, _ words: SiteWords) {
        self.route = route
        self.visitor = visitor
        self.words = words
    }

    mutating func add(_ markup: Markup) {
        parts.append(markup)
    }

    mutating func add(_ field: Field) {
        let hint = field.hint.map { hint in
            Markup.element("small", ["id": field.name + "-hint"], words.say(hint))
        }
        parts.append(
            .element(
                "p", [:],
                .all([
                    .element("label", ["for": field.name], words.say(field.label)),
                    .element(
                        "input",
                        [
                            "id": field.name, "name": field.name, "type": "text", "value": field.value,
                            "maxlength": String(field.maximum), "autocomplete": "off", "spellcheck": "false",
                            "autocapitalize": "off", "dir": "auto",
                            "aria-describedby": hint == nil ? nil : field.name + "-hint",
                            "required": field.isNeeded ? "" : nil,
                        ], nil),
                    hint ?? .empty,
                ])))
    }

    mutating func add(_ choice: Choice) {
        let options = choice.options.map { value, text in
            Markup.element(
                "option", ["value": value, "selected": value == choice.chosen ? "" : nil], .words(text))
        }
        parts.append(
            .element(
                "p", [:],
                .element("label", ["for": choice.name], words.say(choice.label))
                    + .element("select", ["id": choice.name, "name": choice.name], .all(options))))
    }

    /// A value that comes back with the form.
    mutating func add(hidden name: String, _ value: String) {
        parts.append(.element("input", ["type": "hidden", "name": name, "value": value], nil))
    }

    /// The form with its button, and the token that says whose it is.
    ///
    /// - Parameter isPlain: without a frame of its own.
    func markup(_ button: AuditText) -> Markup {
        .element(
            "form", ["method": "post", "action": route.rawValue, "accept-charset": "utf-8", "autocomplete": "off"],
            .all(
                parts + [
                    .element(
                        "input", ["type": "hidden", "name": "form", "value": visitor.session.form.text], nil),
                    .element("button", ["type": "submit"], words.say(button)),
                ]))
    }
}
