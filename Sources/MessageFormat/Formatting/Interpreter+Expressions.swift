extension Interpreter {
    /// Expression resolution. The cursor stands behind the expression then.
    @inline(never)
    func expression(
        at cursor: inout CompactReader, visible: Int = .max, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Value? {
        let start = cursor.offset
        var operand: Value?
        switch cursor.tag(bytes) {
        case UInt8(ascii: "l"): operand = .literal(cursor.textRange(bytes), isAnnotated: false)
        case UInt8(ascii: "v"):
            operand = value(of: cursor.number(bytes), for: start, visible: visible, bytes, arguments)
            guard operand != nil else { return nil }
        case UInt8(ascii: "-"): break
        default: return nil
        }
        let name: String
        let tag = cursor.tag(bytes)
        switch tag {
        case UInt8(ascii: "-"): return operand
        case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "i"):
            var options = cursor
            if hasDefaultNumbers, options.count(bytes) == 0,
                let value = operand?.annotated(asText: tag == UInt8(ascii: "s"))
            {
                cursor = options
                return value
            }
            name = tag == UInt8(ascii: "s") ? "string" : tag == UInt8(ascii: "n") ? "number" : "integer"
        case UInt8(ascii: "f"): name = cursor.text(bytes)
        default: return nil
        }
        guard let workspace else { return nil }
        return call(name, operand, at: &cursor, for: start, visible: visible, workspace, bytes, arguments)
    }

    /// Function resolution. The cursor stands before the options.
    private func call(
        _ name: String, _ operand: Value?, at cursor: inout CompactReader, for place: Int, visible: Int,
        _ workspace: Workspace, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Value? {
        guard let function = workspace.functions[name] else {
            workspace.report(.unknownFunction, ":\(name) is not known", at: place)
            return cursor.skipOptions(bytes) ? fallBack(at: place, workspace, bytes) : nil
        }
        var resolved: Resolution.Resolved?
        if let operand {
            switch resolution(of: operand, workspace, bytes, arguments) {
            case .value(let value): resolved = value
            case .fallback:
                guard cursor.skipOptions(bytes) else { return nil }
                if function.toleratesUnresolvedOperand { return fallBack(at: place, isSilent: true, workspace, bytes) }
                // The suite expects that the function's own complaint is reported, too.
                workspace.report(.badOperand, "the operand of :\(name) has no value", at: place)
                return fallBack(at: place, workspace, bytes)
            }
        }
        guard var options = options(at: &cursor, for: place, visible: visible, workspace, bytes, arguments) else {
            return nil
        }
        let universal = takeUniversalOptions(from: &options, onMarkup: false, for: place, workspace)
        var call = FunctionCall(operand: resolved?.value, options: options, locale: workspace.locale)
        let result: any ResolvedValue
        do {
            result = try function.resolve(&call)
        } catch {
            for reported in call.reported { workspace.report(reported, at: place) }
            workspace.report(error, at: place)
            return fallBack(at: place, workspace, bytes)
        }
        for reported in call.reported { workspace.report(reported, at: place) }
        var value = Resolution.Resolved(result)
        value.id = universal.id
        value.setDirection = universal.direction ?? resolved?.setDirection
        value.direction = value.setDirection ?? value.direction
        value.isIsolated = universal.direction != nil
        return workspace.keep(.value(value))
    }

    /// A value as functions get it.
    private func resolution(
        of value: Value, _ workspace: Workspace, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> Resolution {
        switch value {
        case .argument(let index, let isAnnotated):
            let text = arguments[index].plainText ?? ""
            return .value(.init(TextValue(text, canSelect: isAnnotated)))
        case .literal(let range, let isAnnotated):
            return .value(.init(TextValue(String(copying: bytes.extracting(range)), canSelect: isAnnotated)))
        case .integer(let number, let isAnnotated):
            var value = NumberValue(DecimalNumber(number), locale: workspace.locale)
            if isAnnotated { value.selection = .plural }
            return .value(.init(value))
        case .resolution(let index): return workspace[resolution: index]
        }
    }

    /// Option resolution.
    func options(
        at cursor: inout CompactReader, for place: Int, visible: Int = .max, _ workspace: Workspace,
        _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>
    ) -> [String: FunctionCall.Option]? {
        var result: [String: FunctionCall.Option] = [:]
        for _ in 0..<cursor.count(bytes) {
            let name = cursor.text(bytes)
            switch cursor.tag(bytes) {
            case UInt8(ascii: "l"):
                result[name] = FunctionCall.Option(value: .string(cursor.text(bytes)), isLiteral: true)
            case UInt8(ascii: "v"):
                let reference = cursor.number(bytes)
                let value = value(of: reference, for: place, visible: visible, bytes, arguments)
                guard let value else { return nil }
                switch resolution(of: value, workspace, bytes, arguments) {
                case .value(let resolved):
                    result[name] = FunctionCall.Option(value: resolved.value.value, isLiteral: false)
                case .fallback: workspace.report(.badOption, "the option \(name) has no value", at: place)
                }
            default: return nil
            }
        }
        return result
    }

    /// Takes the options of the `u:` namespace that this version defines out of the others.
    func takeUniversalOptions(
        from options: inout [String: FunctionCall.Option], onMarkup: Bool, for place: Int, _ workspace: Workspace
    ) -> (id: String?, direction: TextDirection?) {
        var id: String?
        if let option = options.removeValue(forKey: "u:id") {
            id = option.value.plainText
            if id == nil { workspace.report(.badOption, "u:id needs a text", at: place) }
        }
        guard let option = options.removeValue(forKey: "u:dir") else { return (id, nil) }
        if onMarkup {
            workspace.report(.badOption, "u:dir has no meaning on markup", at: place)
            return (id, nil)
        }
        switch option.value {
        case .string("ltr"): return (id, .leftToRight)
        case .string("rtl"): return (id, .rightToLeft)
        case .string("auto"): return (id, .unknown)
        case .string("inherit"): return (id, nil)
        default:
            workspace.report(.badOption, "u:dir is not ltr, rtl, auto or inherit", at: place)
            return (id, nil)
        }
    }

    // MARK: Fallbacks

    private func fallBack(
        at start: Int, isSilent: Bool = false, _ workspace: Workspace, _ bytes: Span<UInt8>
    ) -> Value? {
        fallbackSource(ofExpressionAt: start, bytes).map { workspace.keep(.fallback(source: $0, isSilent: isSilent)) }
    }

    /// What an expression shows when it has no value.
    func fallbackSource(ofExpressionAt start: Int, _ bytes: Span<UInt8>) -> String? {
        var cursor = CompactReader(at: start)
        switch cursor.tag(bytes) {
        case UInt8(ascii: "l"): return Self.quoted(cursor.text(bytes))
        case UInt8(ascii: "v"): return name(of: cursor.number(bytes), bytes).map { "$" + $0 }
        default: break
        }
        switch cursor.tag(bytes) {
        case UInt8(ascii: "s"): return ":string"
        case UInt8(ascii: "n"): return ":number"
        case UInt8(ascii: "i"): return ":integer"
        case UInt8(ascii: "f"): return ":" + cursor.text(bytes)
        default: return nil
        }
    }

    /// The fallback of a literal, with the escapes of the syntax.
    private static func quoted(_ literal: String) -> String {
        var text = "|"
        for scalar in literal.unicodeScalars {
            if scalar == "\\" || scalar == "|" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "|"
    }
}
