import MessageFormat
import Testing

/// The options of the numeric functions, one by one and together.
struct NumberOptionTests {
    static func format(_ source: String, _ arguments: [String: MessageValue] = [:], locale: String = "en") throws
        -> (text: String, errors: [String])
    {
        let result = try CompiledMessage(source).formatted(arguments, locale: locale, bidiIsolation: .none)
        return (result.text, result.errors.map(\.kind.rawValue))
    }

    @Test(arguments: [
        ("{1234.5678 :number}", "1,234.568"), ("{1234 :number useGrouping=never}", "1234"),
        ("{1234 :number useGrouping=min2}", "1234"), ("{12345 :number useGrouping=min2}", "12,345"),
        ("{1234 :number useGrouping=always}", "1,234"), ("{5 :number minimumIntegerDigits=3}", "005"),
        ("{5 :number minimumFractionDigits=2}", "5.00"), ("{5.678 :number maximumFractionDigits=1}", "5.7"),
        ("{5.678 :number maximumFractionDigits=0}", "6"), ("{1234.5 :number maximumSignificantDigits=2}", "1,200"),
        ("{5 :number minimumSignificantDigits=3}", "5.00"),
        ("{0.00012345 :number maximumSignificantDigits=3}", "0.000123"),
        ("{0 :number minimumSignificantDigits=3}", "0.00"), ("{5.00 :number}", "5"),
        ("{5 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "5"),
        ("{5.1 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "5.10"),
        ("{5 :number signDisplay=always}", "+5"), ("{0 :number signDisplay=exceptZero}", "0"),
        ("{5 :number signDisplay=exceptZero}", "+5"), ("{-5 :number signDisplay=never}", "5"),
        ("{-0.001 :number maximumFractionDigits=1}", "-0"),
        ("{-0.001 :number maximumFractionDigits=1 signDisplay=negative}", "0"),
        ("{-5 :number signDisplay=negative}", "-5"), ("{-0.2 :integer}", "0"), ("{1.5 :integer}", "2"),
        ("{-1.5 :integer}", "-2"), ("{2.5 :integer}", "3"), ("{12345 :integer maximumSignificantDigits=2}", "12,000"),
        ("{7 :integer minimumIntegerDigits=2}", "07"), ("{7.8 :integer minimumFractionDigits=2}", "8"),
        ("{1e3 :number}", "1,000"), ("{1E-2 :number}", "0.01"),
        ("{12345678901234567890.123 :number}", "12,345,678,901,234,567,890.123"),
        ("{0.5 :percent}", "50%"), ("{0.1234 :percent maximumFractionDigits=1}", "12.3%"), ("{-0.5 :percent}", "-50%"),
        ("{0.12 :percent minimumFractionDigits=1}", "12.0%"), ("{12 :percent}", "1,200%"),
        ("{1.25 :number roundingIncrement=5 maximumFractionDigits=1}", "1.5"),
        ("{1.23 :number roundingIncrement=5 minimumFractionDigits=2 maximumFractionDigits=2}", "1.25"),
        ("{12.3 :number roundingIncrement=10}", "10"), ("{7 :number roundingIncrement=5}", "5"),
        ("{8 :number roundingIncrement=5}", "10"), ("{9999 :number roundingIncrement=5000}", "10,000"),
        ("{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=morePrecision}", "4.32"),
        ("{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=lessPrecision}", "4.3"),
        ("{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2}", "4.3"),
        ("{99.95 :number maximumFractionDigits=1}", "100"), ("{999999.9999 :number}", "1,000,000"),
    ])
    func valid(_ test: (source: String, expected: String)) throws {
        let result = try Self.format(test.source)
        #expect(result.text == test.expected)
        #expect(result.errors == [])
    }

    /// Mode, and what it makes of -2.5, -1.5, -1.2, 1.2, 1.5, 1.8, 2.5 and -0.5.
    @Test(arguments: [
        ("ceil", "-2 -1 -1 2 2 2 3 -0"), ("floor", "-3 -2 -2 1 1 1 2 -1"), ("expand", "-3 -2 -2 2 2 2 3 -1"),
        ("trunc", "-2 -1 -1 1 1 1 2 -0"), ("halfCeil", "-2 -1 -1 1 2 2 3 -0"), ("halfFloor", "-3 -2 -1 1 1 2 2 -1"),
        ("halfExpand", "-3 -2 -1 1 2 2 3 -1"), ("halfTrunc", "-2 -1 -1 1 1 2 2 -0"),
        ("halfEven", "-2 -2 -1 1 2 2 2 -0"),
    ])
    func roundingModes(_ test: (mode: String, expected: String)) throws {
        let results = try [-2.5, -1.5, -1.2, 1.2, 1.5, 1.8, 2.5, -0.5].map { value in
            try Self.format(
                "{$n :number maximumFractionDigits=0 roundingMode=\(test.mode)}", ["n": .number(value)]
            ).text
        }
        #expect(results.joined(separator: " ") == test.expected)
    }

    @Test(arguments: [
        ("{1 :number minimumFractionDigits=foo}", "1", ["bad-option"]),
        ("{1 :number minimumFractionDigits=01}", "1", ["bad-option"]),
        ("{1 :number minimumFractionDigits=-1}", "1", ["bad-option"]),
        ("{1 :number minimumFractionDigits=100}", "1", ["bad-option"]),
        ("{1 :number minimumSignificantDigits=0}", "1", ["bad-option"]),
        ("{1 :number useGrouping=true}", "1", ["bad-option"]), ("{1 :number signDisplay=x}", "1", ["bad-option"]),
        ("{1 :number roundingMode=x}", "1", ["bad-option"]), ("{1 :number roundingIncrement=3}", "1", ["bad-option"]),
        ("{1 :number select=x}", "1", ["bad-option"]), ("{1 :number unknown=x}", "1", []),
        ("{1 :number minimumFractionDigits=3 maximumFractionDigits=1}", "1.000", ["bad-option"]),
        ("{1 :number minimumFractionDigits=$none}", "1", ["unresolved-variable", "bad-option"]),
        ("{1.5 :number minimumFractionDigits=$two}", "1.50", []),
        ("{1.5 :number minimumFractionDigits=$text}", "1.50", []),
        ("{1.5 :number minimumFractionDigits=$half}", "1.5", ["bad-option"]),
        (".local $a = {1.5 :number minimumFractionDigits=3} {{{$a :number maximumFractionDigits=1}}}", "1.5", []),
        (
            ".local $a = {1.25 :number minimumFractionDigits=2 signDisplay=always} {{{$a :number minimumFractionDigits=1}}}",
            "+1.25", []
        ),
        (".local $a = {1.5 :number minimumFractionDigits=2} {{{$a :integer}}}", "2", []),
        (".local $a = {0.5 :number minimumFractionDigits=2 minimumIntegerDigits=4} {{{$a :percent}}}", "50.00%", []),
        (".local $a = {1 :offset add=99} {{{$a :offset subtract=1}}}", "99", []),
        ("{0.1 :offset add=1}", "1.1", []), ("{-1 :offset add=1}", "0", []),
        ("{9223372036854775807 :offset add=1}", "9,223,372,036,854,775,808", []),
        ("{1 :offset add=100}", "{|1|}", ["bad-option"]), ("{1 :offset add=$two}", "3", []),
        ("{1 :offset add=$none}", "{|1|}", ["unresolved-variable", "bad-option", "bad-option"]),
        ("{$flag :number}", "{$flag}", ["bad-operand"]), ("{$flag :string}", "true", []), ("{$flag}", "true", []),
        ("{1e9999 :number}", "{|1e9999|}", ["bad-operand"]), ("{|1 | :number}", "{|1 |}", ["bad-operand"]),
        ("{|\u{661}| :number}", "{|\u{661}|}", ["bad-operand"]), ("{:string}", "{:string}", ["bad-operand"]),
        ("{1 :number u:dir=x}", "1", ["bad-option"]), ("{1 :number u:other=x}", "1", []),
    ])
    func badAndInheritedOptions(_ test: (source: String, expected: String, errors: [String])) throws {
        let arguments: [String: MessageValue] = ["two": 2, "text": "2", "half": 2.5, "flag": true]
        let result = try Self.format(test.source, arguments)
        #expect(result.text == test.expected)
        #expect(result.errors == test.errors)
    }

    @Test func specialNumbers() throws {
        #expect(try Self.format("{$n}", ["n": .number(.nan)]).text == "NaN")
        #expect(try Self.format("{$n :number}", ["n": .number(-.infinity)]).text == "-∞")
        #expect(try Self.format("{$n :integer signDisplay=always}", ["n": .number(.infinity)]).text == "+∞")
        #expect(try Self.format("{$n}", ["n": .number(-0.0)]).text == "-0")
        #expect(try Self.format("{$n}", ["n": .number(1e21)]).text == "1,000,000,000,000,000,000,000")
        #expect(try Self.format("{$n :offset add=1}", ["n": .number(.nan)]).text == "NaN")
        let select = ".input {$n :number} .match $n other {{other}} * {{star}}"
        #expect(try Self.format(select, ["n": .number(.nan)]).text == "other")
    }
}
