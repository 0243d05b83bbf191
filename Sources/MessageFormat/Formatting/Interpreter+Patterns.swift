extension Interpreter {
    /// Formats a pattern. Returns whether it was one, up to where it has to end.
    @inline(__always)
    func write(
        _ pattern: Range<Int>, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale,
        _ sink: inout some MessageSink
    ) -> Bool {
        var cursor = CompactReader(at: pattern.lowerBound)
        while true {
            let tag = cursor.tag(bytes)
            if tag == UInt8(ascii: "T") {
                sink.append(text: bytes.extracting(cursor.textRange(bytes)))
            } else if tag == UInt8(ascii: ".") {
                return cursor.offset == pattern.upperBound
            } else if !write(placeholder: tag, at: &cursor, bytes, arguments, locale, &sink) {
                return false
            }
        }
    }

    @inline(__always)
    private func write(
        placeholder tag: UInt8, at cursor: inout CompactReader, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>,
        _ locale: MessageLocale, _ sink: inout some MessageSink
    ) -> Bool {
        let place = cursor.offset
        var value: Value?
        switch tag {
        case UInt8(ascii: "V"): value = self.value(of: cursor.number(bytes), for: place, bytes, arguments)
        case UInt8(ascii: "W"):
            let reference = cursor.number(bytes)
            value =
                number(of: cursor.number(bytes), arguments)
                ?? self.value(of: reference, for: place, bytes, arguments)
        case UInt8(ascii: "E"): value = expression(at: &cursor, bytes, arguments)
        case UInt8(ascii: "O"): return write(markupAt: &cursor, bytes, arguments, &sink)
        default: return false
        }
        switch value {
        case .argument(let index, _):
            guard case .string(let text) = arguments[index] else { return false }
            if isolates { sink.append(.firstStrongIsolate) }
            text.withBytes { sink.append(string: $0, locale) }
            if isolates { sink.append(.popDirectionalIsolate) }
        case .literal(let range, _):
            if isolates { sink.append(.firstStrongIsolate) }
            sink.append(string: bytes.extracting(range), locale)
            if isolates { sink.append(.popDirectionalIsolate) }
        case .integer(let number, _):
            let control = control(around: locale.direction, locale)
            if let control { sink.append(control) }
            sink.append(integer: number, locale)
            if control != nil { sink.append(.popDirectionalIsolate) }
        case .resolution(let index):
            guard let workspace else { return false }
            return write(workspace[resolution: index], tag, at: place, workspace, bytes, &sink)
        case nil: return false
        }
        return true
    }

    /// The Default Bidi Strategy: the control before a value, when it needs one.
    @inline(__always)
    private func control(
        around direction: TextDirection, _ locale: MessageLocale, isIsolated: Bool = false
    ) -> BidiControl? {
        guard isolates else { return nil }
        switch direction {
        case .leftToRight: return locale.direction == .leftToRight && !isIsolated ? nil : .leftToRightIsolate
        case .rightToLeft: return .rightToLeftIsolate
        case .unknown: return .firstStrongIsolate
        }
    }

    @inline(never)
    private func write(
        _ resolution: Resolution, _ tag: UInt8, at place: Int, _ workspace: Workspace, _ bytes: Span<UInt8>,
        _ sink: inout some MessageSink
    ) -> Bool {
        guard let formatted = format(resolution, tag, at: place, workspace, bytes) else { return false }
        let control =
            switch formatted {
            case .success(let placeholder):
                control(around: placeholder.direction, workspace.locale, isIsolated: placeholder.isIsolated)
            case .fallback: control(around: .unknown, workspace.locale)
            }
        if let control { sink.append(control) }
        switch formatted {
        case .success(let placeholder): sink.append(placeholder)
        case .fallback(let source): sink.append(fallback: source)
        }
        if control != nil { sink.append(.popDirectionalIsolate) }
        return true
    }

    private enum Formatted {
        case success(FormattedPlaceholder)
        case fallback(String)
    }

    private func format(
        _ resolution: Resolution, _ tag: UInt8, at place: Int, _ workspace: Workspace, _ bytes: Span<UInt8>
    ) -> Formatted? {
        switch resolution {
        case .fallback(let source, _): return .fallback(source)
        case .value(let resolved):
            do {
                return .success(
                    FormattedPlaceholder(
                        value: try resolved.value.formatted(), id: resolved.id, direction: resolved.direction,
                        isIsolated: resolved.isIsolated, locale: workspace.locale.identifier))
            } catch {
                workspace.report(error, at: place)
                guard tag != UInt8(ascii: "E") else {
                    return fallbackSource(ofExpressionAt: place, bytes).map(Formatted.fallback)
                }
                var cursor = CompactReader(at: place)
                return name(of: cursor.number(bytes), bytes).map { .fallback("$" + $0) }
            }
        }
    }

    /// Markup resolution, which always succeeds.
    @inline(never)
    private func write<Sink: MessageSink>(
        markupAt cursor: inout CompactReader, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ sink: inout Sink
    ) -> Bool {
        let place = cursor.offset
        let kind: MessageMarkup.Kind
        switch cursor.tag(bytes) {
        case UInt8(ascii: "o"): kind = .open
        case UInt8(ascii: "s"): kind = .standalone
        case UInt8(ascii: "c"): kind = .close
        default: return false
        }
        guard Sink.wantsMarkupAndErrors else {
            _ = cursor.range(bytes)
            return cursor.skipOptions(bytes)
        }
        let name = cursor.text(bytes)
        guard let workspace, var options = options(at: &cursor, for: place, workspace, bytes, arguments) else {
            return false
        }
        let universal = takeUniversalOptions(from: &options, onMarkup: true, for: place, workspace)
        let texts = options.sorted { $0.key < $1.key }.compactMap { name, option in
            option.value.plainText.map { FormattedMarkup.Option(name: name, value: $0) }
        }
        sink.append(FormattedMarkup(kind: kind, name: name, id: universal.id, options: texts))
        return true
    }
}
