extension QuickFormatter {
    /// Formats a pattern. Returns how many bytes it takes, or `nil` when the evaluator must format it.
    @inline(__always)
    func write(patternAt offset: Int, to buffer: QuickOutput, _ locale: LocaleData, isolates: Bool) -> Int? {
        // Local copies, which the compiler keeps in registers.
        var cursor = reader(at: offset)
        var output = buffer
        // Three tests, the commonest first, and no jump through a table, which costs more than all of them.
        while true {
            let tag = cursor.tag()
            if tag == UInt8(ascii: "T") {
                let range = cursor.range()
                guard cursor.isWhole(range) else { return nil }
                unsafe output.append(cursor.slice(range))
            } else if tag | 1 == UInt8(ascii: "W") {
                let reference = cursor.number()
                let value: QuickValue
                if tag == UInt8(ascii: "V") {
                    // Text arguments are the commonest values of all.
                    if appendText(reference, to: &output, isolates: isolates) { continue }
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
                    continue
                }
                output = appending(value, to: output, locale, isolates: isolates)
            } else if tag == UInt8(ascii: ".") {
                return output.needed
            } else {
                guard let value = rarity(tag, at: cursor.offset) else { return nil }
                cursor.offset = value.end
                if let value = value.value { output = appending(value, to: output, locale, isolates: isolates) }
            }
        }
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
        if isolates { output.append(control: 0xA8) }
        text.withUTF8 { unsafe output.append($0) }
        if isolates { output.append(control: 0xA9) }
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
