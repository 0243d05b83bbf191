import LanguageMatching
import MessageFormat

/// Creates templates of texts. What a text holds that cannot be inverted leaves out the variants that show it.
struct TemplateBuilder {
    private(set) var templates: [RecoveryTemplate] = []
    private(set) var codeNumbers: [String: Int] = [:]
    private var locales: [String: MessageLocale] = [:]
    private var shapes: [String: WrittenNumber] = [:]

    /// How numbers of one chain of functions are written, and what formatting puts before them.
    private struct WrittenNumber {
        let shape: NumberShape
        let opening: [UInt8]
    }

    mutating func add(_ source: RecoverySource) {
        let number = codeNumbers[source.code] ?? codeNumbers.count
        codeNumbers[source.code] = number
        let facts = RecoveryTemplate.SourceFacts(
            code: source.code, codeNumber: number, language: source.language, audience: source.audience)
        switch source.form {
        case .wire(let text):
            guard let pieces = pieces(ofWire: text, source) else { return }
            append(pieces, facts)
        case .message(let message):
            guard let model = message.model else { return }
            let declarations = Dictionary(model.declarations.map { ($0.name, $0) }) { first, _ in first }
            switch model {
            case .pattern(let body):
                guard let pieces = pieces(of: body.pattern, declarations, source) else { return }
                append(pieces, facts)
            case .select(let body):
                add(body, declarations, source, facts)
            }
        }
    }

    private mutating func append(
        _ pieces: [TemplatePiece], _ facts: RecoveryTemplate.SourceFacts, known: [RecoveryTemplate.Known] = [],
        selection: RecoveryTemplate.Selection? = nil
    ) {
        if let template = RecoveryTemplate(pieces, source: facts, known: known, selection: selection) {
            templates.append(template)
        }
    }

    mutating func locale(of source: RecoverySource) -> MessageLocale {
        let tag = source.language.description
        if let known = locales[tag] { return known }
        let locale = MessageLocale(tag)
        locales[tag] = locale
        return locale
    }

    // MARK: Variants

    private mutating func add(
        _ body: SelectMessage, _ declarations: [String: MessageDeclaration], _ source: RecoverySource,
        _ facts: RecoveryTemplate.SourceFacts
    ) {
        let columns = body.selectors.map { SelectorTable.Column($0, declarations, source.roles) }
        let table = SelectorTable(
            columns: columns, keys: body.variants.map(\.keys), locale: locale(of: source)
        ) { variable in
            switch source.roles[variable] {
            case .parameter(_, let type)?: type.isNumber
            case .derived?: columns.contains { $0.variable == variable && $0.isNumeric }
            default: false
            }
        }
        for (index, variant) in body.variants.enumerated() {
            guard let known = known(variant.keys, columns, source),
                let pieces = pieces(of: variant.value, declarations, source)
            else { continue }
            append(pieces, facts, known: known, selection: .init(table: table, variant: index))
        }
    }

    /// What literal keys imply; `nil` when no value can match them.
    private func known(
        _ keys: [VariantKey], _ columns: [SelectorTable.Column], _ source: RecoverySource
    ) -> [RecoveryTemplate.Known]? {
        var known: [RecoveryTemplate.Known] = []
        for (key, column) in zip(keys, columns) {
            guard case .literal(let key) = key, let role = source.roles[column.variable] else { continue }
            if case .unknown = column.test { continue }
            if column.isNumeric, PluralCategory(rawValue: key) != nil { continue }
            var shown = ParameterValue.text(key)
            var isNumber = column.isNumeric
            if case .parameter(_, let type) = role { isNumber = type.isNumber }
            if isNumber {
                guard let number = Int64(key), String(number) == key else { return nil }
                shown = .integer(number)
            }
            var value = shown
            let slot: Placeholder.Slot
            switch role {
            case .parameter(let name, _): slot = .argument(name)
            case .derived: slot = .hidden(column.variable)
            case .code:
                guard Self.codeKind(source.code).accepts(key) else { return nil }
                slot = .code
            case .name(let parameter, let values):
                guard let meant = values[key] else { return nil }
                slot = .argument(parameter)
                value = .text(meant)
            }
            known.append(.init(variable: column.variable, slot: slot, shown: shown, value: value))
        }
        return known
    }

    // MARK: Patterns

    /// `nil` when a placeholder has no role.
    private mutating func pieces(ofWire text: String, _ source: RecoverySource) -> [TemplatePiece]? {
        var pieces: [TemplatePiece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(TemplatePiece(String(rest[..<open])))
            let name = String(rest[rest.index(after: open)..<close])
            let chain = ExpressionChain(root: .variable(name), functions: [])
            guard let piece = piece(for: name, chain, source) else { return nil }
            pieces.append(piece)
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(TemplatePiece(String(rest)))
        return pieces
    }

    /// `nil` when something cannot be inverted.
    private mutating func pieces(
        of pattern: MessagePattern, _ declarations: [String: MessageDeclaration], _ source: RecoverySource
    ) -> [TemplatePiece]? {
        var pieces: [TemplatePiece] = []
        for element in pattern {
            switch element {
            case .text(let text): pieces.append(TemplatePiece(text))
            case .markup: continue
            case .expression(let expression):
                guard let chain = ExpressionChain(expression, declarations) else { return nil }
                switch chain.root {
                case .literal:
                    guard let piece = constant(chain, source) else { return nil }
                    pieces.append(piece)
                case .variable(let name):
                    guard let piece = piece(for: name, chain, source) else { return nil }
                    pieces.append(piece)
                }
            }
        }
        return pieces
    }

    /// A literal shows the same each time, whatever its functions do: it is formatted once.
    private mutating func constant(_ chain: ExpressionChain, _ source: RecoverySource) -> TemplatePiece? {
        let locale = locale(of: source)
        guard let message = chain.message(of: NumberShape.variable) else { return nil }
        let bare = message.formatted(locale: locale, bidiIsolation: .none)
        guard bare.errors.isEmpty else { return nil }
        let isolated = message.format(locale: locale)
        return .literal(bare: Array(bare.text.utf8), isolated: Array(isolated.utf8))
    }

    private mutating func piece(
        for variable: String, _ chain: ExpressionChain, _ source: RecoverySource
    ) -> TemplatePiece? {
        guard let role = source.roles[variable] else { return nil }
        let kind: Placeholder.Kind
        let slot: Placeholder.Slot
        switch role {
        case .code:
            slot = .code
            kind = Self.codeKind(source.code)
        case .name(let parameter, let values):
            slot = .argument(parameter)
            let names = values.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
            kind = .name(names.map { (Array($0.key.utf8), $0.value) })
        case .derived:
            slot = .hidden(variable)
            if chain.makesNumber { return number(variable, slot, chain, source) }
            kind = .text
        case .parameter(let name, let type):
            slot = .argument(name)
            if type.isNumber { return number(variable, slot, chain, source) }
            kind = type == .field ? .word : .text
        }
        guard chain.keepsText else { return nil }
        let placeholder = Placeholder(kind: kind, variable: variable, slot: slot)
        guard chain.functions.contains(where: { !$0.options.isEmpty }) else {
            return .placeholder(placeholder, opening: TemplatePiece.firstStrong)
        }
        guard let message = chain.message(of: NumberShape.variable) else { return nil }
        return .placeholder(placeholder, opening: Self.opening(message, .string("x"), locale(of: source)))
    }

    private mutating func number(
        _ variable: String, _ slot: Placeholder.Slot, _ chain: ExpressionChain, _ source: RecoverySource
    ) -> TemplatePiece? {
        guard chain.keepsNumbers else { return nil }
        let locale = locale(of: source)
        let key = "\(locale.identifier) \(chain.signature)"
        if shapes[key] == nil {
            guard let message = chain.message(of: NumberShape.variable),
                let shape = NumberShape(message, locale: locale)
            else { return nil }
            shapes[key] = WrittenNumber(shape: shape, opening: Self.opening(message, .integer(1), locale))
        }
        return shapes[key].map { written in
            .placeholder(
                Placeholder(kind: .number(written.shape), variable: variable, slot: slot), opening: written.opening)
        }
    }

    /// What formatting puts before a value: seen by doing it, so that there is one rule of directions only.
    private static func opening(_ message: CompiledMessage, _ value: MessageValue, _ locale: MessageLocale) -> [UInt8] {
        let shown = Array(message.format([NumberShape.variable: value], locale: locale).utf8)
        return !shown.isEmpty && UTF8Text.isolate(at: 0, in: shown) == 1 ? Array(shown.prefix(3)) : []
    }

    /// A family's texts show codes of the family; a code's own show that code.
    private static func codeKind(_ code: String) -> Placeholder.Kind {
        code.last == "*" ? .code(prefix: Array(code.utf8.dropLast())) : .name([(Array(code.utf8), code)])
    }
}
