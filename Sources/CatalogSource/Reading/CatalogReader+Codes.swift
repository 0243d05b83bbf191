import ErrorCatalog
import LanguageMatching
import MessageFormat
import Yams

extension CatalogReader {
    /// The longest wait that texts are checked for, in seconds.
    private static let aDay: Int64 = 86_400
    static let audiences = ["user", "advice", "developer", "operator"]

    mutating func readCodes() throws(UnreadableCatalog) {
        var bundle = SourceBundle(name: "codes")
        for path in try files.names("codes") {
            for (key, node) in try mapping(path) {
                let code = key.string ?? ""
                guard let fields = node.mapping else {
                    report(.form, path, key, "\(code) needs name, status, retry and english")
                    catalog.unread.codes.insert(code)
                    continue
                }
                guard isCode(code) else {
                    report(.form, path, key, "a code has letters, digits, dots, underscores and hyphens, no others")
                    continue
                }
                if code.hasSuffix("*") {
                    readFamily(code, fields, key, path)
                } else if let definition = readDefinition(code, fields, key, path) {
                    catalog.codes.append(definition)
                } else {
                    catalog.unread.codes.insert(code)
                    continue
                }
                readWords(code, fields, key, path, into: &bundle)
            }
        }
        if !catalog.codes.isEmpty, !catalog.families.contains(where: { $0.code == "*" }) {
            findings.append(Finding(.form, SourcePlace(file: "codes"), "words for the code '*' are missing"))
        }
        catalog.bundles.append(bundle)
    }

    /// Whether a text may be a code, or with a star behind it a family: nothing that a log, a file or a terminal changes.
    private func isCode(_ code: String) -> Bool {
        if code == "*" { return true }
        let name = code.hasSuffix(".*") ? code.dropLast(2) : code[...]
        return (1...128).contains(name.utf8.count)
            && name.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0)
            }
    }

    private mutating func readFamily(_ code: String, _ fields: Node.Mapping, _ key: Node, _ path: String) {
        expect(["range", "english", "max", "note"], in: fields, path)
        var range: ClosedRange<Int>?
        if let node = fields["range"] {
            range = self.range(node)
            if range == nil {
                report(.form, path, node, "range is {from: 1001, to: 1999}, two numbers in order")
            }
        } else if code != "*" {
            report(.form, path, key, "\(code) needs a range, such as {from: 1001, to: 1999}")
        }
        catalog.families.append(SourceFamily(code: code, range: range, place: place(path, key)))
    }

    private mutating func readDefinition(
        _ code: String, _ fields: Node.Mapping, _ key: Node, _ path: String
    ) -> SourceCode? {
        expect(
            [
                "name", "status", "retry", "state", "parameters", "wait", "oauth", "wire", "presentAs", "english",
                "max",
                "note",
            ], in: fields, path)
        guard let name = text("name", in: fields, path), isIdentifier(name), !SwiftNames.isReservedCase(name) else {
            report(
                .form, path, fields["name"] ?? key,
                "\(code) needs a name that is a Swift identifier in lower camel case, and no word of Swift or of the generated code"
            )
            return nil
        }
        guard let status = fields["status"]?.int, status == 0 || (400...599).contains(status) else {
            report(.form, path, fields["status"] ?? key, "\(code) needs a status from 400 to 599, or 0")
            return nil
        }
        guard let retry = fields["retry"]?.string.flatMap(Retry.init(rawValue:)) else {
            report(.form, path, fields["retry"] ?? key, "\(code): retry is one of never, afterFix, later")
            return nil
        }
        let state = text("state", in: fields, path) ?? "active"
        if !["active", "retired"].contains(state) {
            report(.form, path, fields["state"] ?? key, "\(code): state is active or retired")
        }
        let fieldsOfWire = mapping("wire", in: fields, path, like: "{emit: {en: …}, read: {en: […]}}")
        expect(["emit", "read", "alike"], in: fieldsOfWire, path)
        let (emit, read) = (readWire(fieldsOfWire, "emit", path), readWire(fieldsOfWire, "read", path))
        return SourceCode(
            code: code, name: name, status: status, retry: retry, isRetired: state == "retired",
            parameters: readParameters(code, fields, path), presentAs: readMasks(fields, path),
            oauthError: text("oauth", in: fields, path), emit: emit, read: read,
            alike: readAlike(fieldsOfWire, path), note: fields["note"]?.string, place: place(path, key))
    }

    private mutating func readParameters(
        _ code: String, _ fields: Node.Mapping, _ path: String
    ) -> [SourceCode.Parameter] {
        var parameters: [SourceCode.Parameter] = []
        let wait = mapping("wait", in: fields, path, like: "{minutes: 60, seconds: 1}")
        for (key, value) in mapping("parameters", in: fields, path, like: "{minutes: {type: int}}") {
            let name = key.string ?? ""
            let known: Set<String> = ["type", "length", "range"]
            expect(known, in: value.mapping ?? [:], path)
            guard let type = value["type"]?.string.flatMap(ParameterType.init(rawValue:)) else {
                let types = ParameterType.allCases.map(\.rawValue).joined(separator: ", ")
                // Where the key is misspelt that is the finding.
                let isMisspelt =
                    value["type"] == nil && value.mapping?.contains { !known.contains($0.key.string ?? "") } == true
                if !isMisspelt { report(.form, path, value, "a parameter's type is one of \(types)") }
                catalog.unread.parameters[code, default: []].insert(name)
                continue
            }
            guard isIdentifier(name), !SwiftNames.isReservedParameter(name) else {
                report(
                    .form, path, key,
                    "'\(name)' cannot name a parameter: use a Swift identifier that is no word of Swift or of the generated code"
                )
                catalog.unread.parameters[code, default: []].insert(name)
                continue
            }
            var seconds: Int64?
            if let unit = wait[name] {
                seconds = unit.int.map { Int64($0) }
                if seconds.map({ !(1...86_400).contains($0) }) ?? true || ![.int, .seconds].contains(type) {
                    report(
                        .form, path, unit, "wait gives a number's unit in seconds, such as {minutes: 60, seconds: 1}")
                    seconds = nil
                }
            }
            parameters.append(
                SourceCode.Parameter(
                    name: name, type: type, waitSeconds: seconds,
                    length: length(of: type, in: value.mapping ?? [:], path),
                    range: range(of: type, in: value.mapping ?? [:], path), place: place(path, key)))
        }
        let unread = catalog.unread.parameters[code] ?? []
        for (key, _) in wait where !parameters.contains(where: { $0.name == key.string }) {
            if unread.contains(key.string ?? "") { continue }
            report(.form, path, key, "wait names '\(key.string ?? "")', which is no parameter")
        }
        for parameter in parameters where parameter.type == .field {
            if let other = parameters.first(where: { $0.name == "\(parameter.name)Name" }) {
                findings.append(
                    Finding(
                        .form, other.place,
                        "'\(other.name)' is already the variable for the name of the field \(parameter.name); use another name"
                    ))
            }
        }
        if parameters.count > 16 {
            report(.form, path, fields["parameters"] ?? .init(""), "a code has at most 16 parameters")
        }
        return parameters
    }

    private mutating func readMasks(
        _ fields: Node.Mapping, _ path: String
    ) -> [(audience: Audience, code: String, place: SourcePlace)] {
        var masks: [(audience: Audience, code: String, place: SourcePlace)] = []
        for (key, value) in mapping("presentAs", in: fields, path, like: "{user: OTHER.CODE}") {
            guard let audience = key.string.flatMap(Audience.init(rawValue:)) else {
                report(.form, path, key, "presentAs names an audience: user, developer or operator")
                continue
            }
            masks.append((audience, value.string ?? "", place(path, value)))
        }
        return masks
    }

    private mutating func readWire(
        _ wire: Node.Mapping, _ kind: String, _ path: String
    ) -> [(language: String, text: String, place: SourcePlace)] {
        var texts: [(language: String, text: String, place: SourcePlace)] = []
        for (key, value) in mapping(kind, in: wire, path, like: "{en: \"Not found.\"}") {
            let language = key.string ?? ""
            if LanguageTag(language)?.description != language {
                report(.wireText, path, key, "'\(language)' is not a language tag in canonical case")
            } else if !PluralRules.areKnown(locale: language) {
                report(.wireText, path, key, "CLDR has no plural rules of the language '\(language)'; is it misspelt?")
            }
            // A server sends one text in a language, and may have been seen to send several.
            let list = kind == "read" ? value.sequence.map { Array($0) } ?? [value] : [value]
            for item in list {
                guard let text = item.string else {
                    report(.form, path, item, "a wire text is a text" + (kind == "read" ? ", or a list of texts" : ""))
                    continue
                }
                texts.append((language, text, place(path, item)))
            }
        }
        return texts
    }

    private mutating func readAlike(_ wire: Node.Mapping, _ path: String) -> [(code: String, place: SourcePlace)] {
        guard let node = wire["alike"] else { return [] }
        let items = node.sequence.map { Array($0) } ?? []
        if items.isEmpty || items.contains(where: { $0.string == nil }) {
            report(.form, path, node, "alike is a list of codes, such as [OTHER.1001]")
        }
        return items.compactMap { item in item.string.map { ($0, place(path, item)) } }
    }

    private mutating func readWords(
        _ code: String, _ fields: Node.Mapping, _ key: Node, _ path: String, into bundle: inout SourceBundle
    ) {
        guard let words = fields["english"]?.mapping else {
            report(.form, path, fields["english"] ?? key, "\(code) has no english with a text for each audience")
            catalog.unread.codes.insert(code)
            return
        }
        expect(Set(Self.audiences), in: words, path)
        let note = text("note", in: fields, path)
        let maximum = mapping("max", in: fields, path, like: "{user: 60}")
        expect(Set(Self.audiences), in: maximum, path)
        let parameters = catalog.codes.last(where: { $0.code == code })?.parameters ?? []
        let variables = VariableOrder.names(of: parameters.map(\.definition)).map { Self.variable($0, parameters) }
        let masked = Set((catalog.codes.last { $0.code == code }?.presentAs ?? []).map(\.audience.rawValue))
        for audience in Self.audiences {
            guard let text = words[audience] else {
                if !masked.contains(audience == "advice" ? "user" : audience) {
                    report(.form, path, key, "\(code) has no English for \(audience)")
                    catalog.unread.entries.insert("\(code)/\(audience)")
                }
                continue
            }
            bundle.entries.append(
                SourceEntry(
                    key: "\(code)/\(audience)", audience: audience, file: path, english: readText(text, path),
                    note: note, maximumLength: count(audience, in: maximum, path), variables: variables,
                    place: place(path, key)))
        }
    }

    /// What a variable holds: a parameter, the code, or what is worked out of parameters.
    private static func variable(_ name: String, _ parameters: [SourceCode.Parameter]) -> SourceEntry.Variable {
        if let parameter = parameters.first(where: { $0.name == name }) {
            return SourceEntry.Variable(
                name: name, type: parameter.type, isAlwaysKnown: false, length: parameter.length,
                range: parameter.range)
        }
        switch name {
        case "code": return SourceEntry.Variable(name: name, type: .string, isAlwaysKnown: true, origin: .code)
        case "waitSeconds":
            return SourceEntry.Variable(name: name, type: .seconds, isAlwaysKnown: false, range: 0...Self.aDay)
        case "waitMinutes":
            return SourceEntry.Variable(
                name: name, type: .int, isAlwaysKnown: false, origin: .waitMinutes, range: 2...Self.aDay / 60)
        default: return SourceEntry.Variable(name: name, type: .string, isAlwaysKnown: false, origin: .nameOfField)
        }
    }
}
