import ErrorCatalog

extension CatalogLinter {
    mutating func checkCodes() {
        var codes: [String: SourcePlace] = [:]
        var names: [String: String] = [:]
        var plain: [String: String] = [:]
        for code in catalog.codes {
            if let first = codes.updateValue(code.place, forKey: code.code) {
                report(.duplicate, code.place, "the code \(code.code) is defined twice, first in \(first.file)")
            }
            if let first = plain.updateValue(code.code, forKey: plainCode(code.code)), first != code.code {
                report(
                    .duplicate, code.place,
                    "\(code.code) is \(first) in another case or with other zeros; nobody could tell them apart")
            }
            // On most Macs two files whose names differ in nothing but case are one.
            if let first = names.updateValue(code.code, forKey: code.name.lowercased()) {
                report(.duplicate, code.place, "the name \(code.name) is taken by \(first)")
            }
            checkFamily(of: code)
            checkWire(of: code)
            checkAlike(code)
            checkMasks(of: code)
            checkUse(of: code)
        }
        var families: [String: SourcePlace] = [:]
        for family in catalog.families {
            if families.updateValue(family.place, forKey: family.code) != nil {
                report(.duplicate, family.place, "the family \(family.code) is defined twice")
            }
        }
    }

    /// The code without what people leave out when they read it aloud.
    private func plainCode(_ code: String) -> String {
        code.lowercased().split(separator: ".", omittingEmptySubsequences: false)
            .map { part in Int(part).map(String.init) ?? String(part) }.joined(separator: ".")
    }

    private mutating func checkFamily(of code: SourceCode) {
        let family = catalog.families.filter { $0.code != "*" && code.code.hasPrefix($0.prefix) }
            .max { $0.prefix.count < $1.prefix.count }
        guard let family else {
            report(.familyRange, code.place, "\(code.code) belongs to no family; declare its family with a range")
            return
        }
        guard let range = family.range else { return }
        let number = code.code.split(separator: ".").last.flatMap { Int($0) }
        guard let number, range.contains(number) else {
            report(
                .familyRange, code.place,
                "\(code.code) is outside the range of \(family.code), \(range.lowerBound) to \(range.upperBound)")
            return
        }
    }

    private mutating func checkWire(of code: SourceCode) {
        let known = Set(code.parameters.map(\.name))
        for text in code.emit + code.read {
            if text.text.isEmpty { report(.wireText, text.place, "a wire text of \(code.code) is empty") }
            for range in oldPlaceholders.ranges(inWireText: text.text) {
                report(
                    .oldPlaceholder, text.place,
                    "'\(text.text[range])' is a placeholder of another notation; a wire text's parameter is {name}")
            }
            if let fault = BidiBalance.fault(in: text.text) { report(.bidiMarks, text.place, fault) }
            let template = WireTemplate(text.text)
            for case .literal(let literal) in template.segments
            where literal.contains(where: { $0 == "{" || $0 == "}" }) {
                report(
                    .wireText, text.place,
                    "a brace of this text opens or closes nothing; a parameter stands as {name}")
            }
            for name in template.parameters
            where !known.contains(name) && !catalog.unread.isUnread(name, of: code.code) {
                report(.wireText, text.place, "the wire text uses {\(name)}, which is no parameter of \(code.code)")
            }
            let segments = template.segments
            for (one, other) in zip(segments, segments.dropFirst()) {
                if case .parameter = one, case .parameter = other {
                    report(
                        .wireText, text.place,
                        "two parameters stand side by side; nobody could tell where the first ends")
                }
            }
        }
        if code.status == 0, let first = code.emit.first {
            report(.wireText, first.place, "\(code.code) never travels, its status is 0, so it has no wire text")
        }
    }

    private mutating func checkMasks(of code: SourceCode) {
        for mask in code.presentAs {
            guard let other = catalog.codes.first(where: { $0.code == mask.code }) else {
                if catalog.unread.codes.contains(mask.code) { continue }
                report(.form, mask.place, "\(code.code) is presented as \(mask.code), which is no code")
                continue
            }
            if other.isRetired {
                report(
                    .form, mask.place,
                    "\(code.code) is presented as \(mask.code), which is retired and has no Swift case")
            }
            if other.code == code.code {
                report(.form, mask.place, "\(code.code) is presented as itself")
            } else if other.presentAs.contains(where: { $0.audience == mask.audience }) {
                report(
                    .form, mask.place, "\(code.code) is presented as \(mask.code), which is presented as a third code")
            }
        }
    }

    /// A parameter that nobody reads is not worth its promise.
    private mutating func checkUse(of code: SourceCode) {
        guard !catalog.unread.codes.contains(code.code) else { return }
        let entries = catalog.bundle("codes")?.entries.filter { $0.key.hasPrefix("\(code.code)/") } ?? []
        // What an English that is not read would use is not known.
        guard !catalog.unread.entries.contains(where: { $0.hasPrefix("\(code.code)/") }),
            entries.allSatisfy({ entry in entry.english.alternatives.allSatisfy { $0.model != nil } })
        else { return }
        var used = entries.reduce(into: Set<String>()) { used, entry in
            for alternative in entry.english.alternatives { used.formUnion(alternative.use.all) }
        }
        if used.contains("waitSeconds") || used.contains("waitMinutes") {
            used.formUnion(code.parameters.filter { $0.waitSeconds != nil }.map(\.name))
        }
        for parameter in code.parameters
        where !used.contains(parameter.name) && !used.contains("\(parameter.name)Name") {
            report(
                .unusedParameter, parameter.place,
                "no audience of \(code.code) reads the parameter \(parameter.name)")
        }
    }
}
