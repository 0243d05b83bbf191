extension QuickFormatter {
    /// Formats a pattern. Returns how many bytes it takes, or `nil` when the evaluator must format it.
    func write(patternAt offset: Int, to buffer: QuickOutput, _ locale: LocaleData) -> Int? {
        // Local copies, which the compiler keeps in registers.
        var cursor = reader
        cursor.offset = offset
        var output = buffer
        while true {
            switch cursor.tag() {
            case UInt8(ascii: "T"):
                let range = cursor.range()
                guard cursor.isWhole(range) else { return nil }
                unsafe output.append(cursor.slice(range))
            case UInt8(ascii: "V"):
                let reference = cursor.number()
                // Text arguments are the commonest values of all.
                if appendText(reference, to: &output) { continue }
                guard let value = value(of: reference) else { return nil }
                output = appending(value, to: output, locale)
            case UInt8(ascii: "W"):
                _ = cursor.number()
                guard let value = number(of: cursor.number()) else { return nil }
                if case .integer(let number) = value, !isolates || locale.direction == .leftToRight,
                    locale.writesPlainly(number)
                {
                    output.append(plain: number)
                    continue
                }
                output = appending(value, to: output, locale)
            case UInt8(ascii: "E"):
                guard let (value, end) = expression(at: cursor.offset) else { return nil }
                cursor.offset = end
                output = appending(value, to: output, locale)
            case UInt8(ascii: "O"):
                _ = cursor.tag()
                _ = cursor.range()
                // Options could fail to resolve, which would have to be reported.
                guard cursor.number() == 0 else { return nil }
            case UInt8(ascii: "."): return output.needed
            default: return nil
            }
        }
    }

    /// Writes an argument that is text. Returns whether it is.
    @inline(__always)
    private func appendText(_ reference: Int, to output: inout QuickOutput) -> Bool {
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
    private func appending(_ value: QuickValue, to buffer: QuickOutput, _ locale: LocaleData) -> QuickOutput {
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
        case .literal(let range): unsafe output.append(reader.slice(range))
        case .plainInteger(let number): output.append(plain: number)
        case .integer: break
        }
        if isolates { output.append(control: 0xA9) }
        return output
    }
}
