extension QuickFormatter {
    /// Formats a pattern. Returns how many bytes it takes, or `nil` when the evaluator must format it.
    ///
    /// Text is written here, and numbers and rarities by a function apart: so the loop is small enough to stay in registers.
    @inline(__always)
    func write(
        patternAt offset: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, _ locale: LocaleData, isolates: Bool
    ) -> Int? {
        var cursor = reader(at: offset)
        var needed = 0
        while true {
            let tag = cursor.tag()
            if tag == UInt8(ascii: "T") {
                let range = cursor.range()
                guard cursor.isWhole(range) else { return nil }
                var output = unsafe QuickOutput(buffer, needed: needed)
                unsafe output.append(cursor.slice(range))
                needed = output.needed
                continue
            }
            if tag == UInt8(ascii: ".") { return needed }
            if tag == UInt8(ascii: "V") {
                // Text arguments are the commonest values of all.
                var ahead = cursor
                var output = unsafe QuickOutput(buffer, needed: needed)
                if appendText(ahead.number(), to: &output, isolates: isolates) {
                    needed = output.needed
                    cursor = ahead
                    continue
                }
            }
            let placeholder = unsafe write(
                placeholder: tag, at: cursor.offset, to: buffer, from: needed, locale, isolates: isolates)
            guard let placeholder else { return nil }
            needed = placeholder.needed
            cursor.offset = placeholder.end
        }
    }

    /// Formats what is no text. Returns how many bytes are taken then, and where it ends.
    @inline(never)
    private func write(
        placeholder tag: UInt8, at offset: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, from needed: Int,
        _ locale: LocaleData, isolates: Bool
    ) -> (needed: Int, end: Int)? {
        var cursor = reader(at: offset)
        var output = unsafe QuickOutput(buffer, needed: needed)
        // Two tests and no jump through a table, which costs more than both of them.
        guard tag | 1 == UInt8(ascii: "W") else {
            guard let value = rarity(tag, at: offset) else { return nil }
            if let some = value.value { output = appending(some, to: output, locale, isolates: isolates) }
            return (output.needed, value.end)
        }
        let reference = cursor.number()
        let value: QuickValue
        if tag == UInt8(ascii: "V") {
            guard let any = self.value(of: reference) else { return nil }
            value = any
        } else {
            guard let number = number(of: cursor.number()) else { return nil }
            value = number
        }
        if case .integer(let number) = value, !isolates || locale.direction == .leftToRight,
            locale.writesPlainly(number)
        {
            output.append(plain: number)
        } else {
            output = appending(value, to: output, locale, isolates: isolates)
        }
        return (output.needed, cursor.offset)
    }

    /// The value of an expression, or none for markup, and where it ends; `nil` when the evaluator must say.
    @inline(never)
    private func rarity(_ tag: UInt8, at offset: Int) -> (value: QuickValue?, end: Int)? {
        switch tag {
        case UInt8(ascii: "E"):
            guard let (value, end) = expression(at: offset) else { return nil }
            return (value, end)
        case UInt8(ascii: "O"):
            var cursor = reader(at: offset)
            _ = cursor.tag()
            _ = cursor.range()
            // Options could fail to resolve, which would have to be reported.
            return cursor.number() == 0 ? (nil, cursor.offset) : nil
        default: return nil
        }
    }

    /// Writes an argument that is text. Returns whether it is.
    @inline(__always)
    private func appendText(_ reference: Int, to output: inout QuickOutput, isolates: Bool) -> Bool {
        guard reference & 1 == 0, unsafe reference >> 1 < arguments.count,
            case .string(var text) = unsafe arguments[reference >> 1]
        else { return false }
        text.withUTF8 { text in
            if isolates { output.append(control: 0xA8) }
            unsafe output.append(text)
            if isolates { output.append(control: 0xA9) }
        }
        return true
    }

    /// Writes a value by the Default Bidi Strategy for values without `u:dir`: text has no known direction; numbers
    /// have that of the locale and need no isolation where it is from left to right.
    @inline(never)
    private func appending(
        _ value: QuickValue, to buffer: QuickOutput, _ locale: LocaleData, isolates: Bool
    ) -> QuickOutput {
        var output = buffer
        if case .integer(let number) = value {
            let isolates = isolates && locale.direction == .rightToLeft
            if isolates { output.append(control: 0xA7) }
            if locale.writesPlainly(number) {
                output.append(plain: number)
            } else {
                output.append(number, locale.symbols)
            }
            if isolates { output.append(control: 0xA9) }
            return output
        }
        if isolates { output.append(control: 0xA8) }
        switch value {
        case .argument(let index):
            if case .string(var text) = unsafe arguments[index] { text.withUTF8 { unsafe output.append($0) } }
        case .literal(let range): unsafe output.append(reader(at: 0).slice(range))
        case .plainInteger(let number): output.append(plain: number)
        case .integer: break
        }
        if isolates { output.append(control: 0xA9) }
        return output
    }
}
