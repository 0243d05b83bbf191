extension NumberStyle {
    /// Formats a number by a locale's symbols, as parts.
    func parts(of number: DecimalNumber, symbols: NumberSymbols, isPercent: Bool = false) -> [FormattedValue.Part] {
        var parts: [FormattedValue.Part] = []
        var body: [FormattedValue.Part] = []
        var isZero = false
        switch number.special {
        case .notANumber: body.append(.init(type: "nan", value: symbols.notANumber))
        case .infinity: body.append(.init(type: "infinity", value: symbols.infinity))
        case nil:
            let rounded = round(number)
            isZero = rounded.isZero
            body = digitParts(of: rounded, symbols: symbols)
        }
        switch sign(isNegative: number.isNegative, isZero: isZero, isNumber: number.special != .notANumber) {
        case .minus: parts.append(.init(type: "minusSign", value: symbols.minus))
        case .plus: parts.append(.init(type: "plusSign", value: symbols.plus))
        case .none: break
        }
        if isPercent { parts += Self.affix(symbols.percentPrefix) }
        parts += body
        if isPercent { parts += Self.affix(symbols.percentSuffix) }
        return parts
    }

    private enum Sign { case none, plus, minus }

    private func sign(isNegative: Bool, isZero: Bool, isNumber: Bool) -> Sign {
        switch signDisplay {
        case .never: .none
        case .auto: isNegative ? .minus : .none
        case .always: isNegative ? .minus : .plus
        case .exceptZero: isZero || !isNumber ? .none : isNegative ? .minus : .plus
        case .negative: isNegative && !isZero ? .minus : .none
        }
    }

    /// A percent sign and the space beside it, which are parts of different types.
    private static func affix(_ text: String) -> [FormattedValue.Part] {
        let spaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", " "]
        var parts: [FormattedValue.Part] = []
        var run = String.UnicodeScalarView()
        var isSpace = false
        func flush() {
            guard !run.isEmpty else { return }
            parts.append(.init(type: isSpace ? "literal" : "percentSign", value: String(run)))
            run.removeAll()
        }
        for scalar in text.unicodeScalars {
            if spaces.contains(scalar) != isSpace {
                flush()
                isSpace.toggle()
            }
            run.append(scalar)
        }
        flush()
        return parts
    }

    /// Whether digits are grouped at all, for so many integer digits.
    func groups(_ count: Int, symbols: NumberSymbols) -> Bool {
        guard grouping != .never, symbols.primaryGroup > 0 else { return false }
        let minimum =
            switch grouping {
            case .always: 1
            case .min2: max(2, symbols.minimumGrouping)
            default: symbols.minimumGrouping
            }
        return count >= symbols.primaryGroup + minimum
    }

    func digitParts(of rounded: RoundedDecimal, symbols: NumberSymbols) -> [FormattedValue.Part] {
        var parts: [FormattedValue.Part] = []
        func text(_ digits: ArraySlice<UInt8>) -> String {
            var scalars = String.UnicodeScalarView()
            for digit in digits {
                if let scalar = Unicode.Scalar(symbols.zero + UInt32(digit)) { scalars.append(scalar) }
            }
            return String(scalars)
        }
        var rest = rounded.integer[...]
        if groups(rest.count, symbols: symbols) {
            // Group lengths from the right: the primary once, then the secondary.
            var lengths = [symbols.primaryGroup]
            var left = rest.count - symbols.primaryGroup
            while left > symbols.secondaryGroup {
                lengths.append(symbols.secondaryGroup)
                left -= symbols.secondaryGroup
            }
            parts.append(.init(type: "integer", value: text(rest.prefix(left))))
            rest = rest.dropFirst(left)
            for length in lengths.reversed() {
                parts.append(.init(type: "group", value: symbols.group))
                parts.append(.init(type: "integer", value: text(rest.prefix(length))))
                rest = rest.dropFirst(length)
            }
        } else {
            parts.append(.init(type: "integer", value: text(rest)))
        }
        if !rounded.fraction.isEmpty {
            parts.append(.init(type: "decimal", value: symbols.decimal))
            parts.append(.init(type: "fraction", value: text(rounded.fraction[...])))
        }
        return parts
    }
}
