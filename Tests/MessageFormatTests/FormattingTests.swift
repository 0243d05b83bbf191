import MessageFormat
import MessageFormatFoundation
import Testing

/// Selection, fallbacks and isolation beyond the official suite.
struct FormattingTests {
    static func format(_ source: String, _ arguments: [String: MessageValue] = [:], locale: String = "en") throws
        -> (text: String, errors: [String])
    {
        let result = try CompiledMessage(source).formatted(arguments, locale: locale, bidiIsolation: .none)
        return (result.text, result.errors.map(\.kind.rawValue))
    }

    /// The examples of the specification's appendix.
    @Test(arguments: [
        (".match $foo $bar bar bar {{All bar}} foo foo {{All foo}} * * {{Otherwise}}", "Otherwise"),
        (
            ".match $foo $bar * bar {{Any and bar}} foo * {{Foo and any}} foo bar {{Foo and bar}} * * {{Otherwise}}",
            "Foo and bar"
        ),
        (".match $foo $bar * bar {{Any and bar}} foo * {{Foo and any}} * * {{Otherwise}}", "Foo and any"),
    ])
    func textSelectors(_ test: (matcher: String, expected: String)) throws {
        let source = ".input {$foo :string} .input {$bar :string} " + test.matcher
        #expect(try Self.format(source, ["foo": "foo", "bar": "bar"]).text == test.expected)
    }

    @Test(
        arguments: [
            ("one {{category}} 1 {{exact}} * {{other}}", MessageValue.integer(1), "exact", []),
            ("* {{other}} one {{category}} 1 {{exact}}", .integer(1), "exact", []),
            ("one {{category}} * {{other}}", .string("1"), "category", []),
            ("1.0 {{1.0}} one {{category}} * {{other}}", .number(1), "category", []),
            ("1 {{exact}} * {{other}}", .string("1.0"), "exact", []),
            ("1 {{exact}} * {{other}}", .string("1e0"), "exact", []),
            ("0.5 {{exact}} other {{category}} * {{star}}", .number(0.5), "exact", []),
            ("-1 {{exact}} * {{other}}", .integer(-1), "exact", []),
            ("-1 {{exact}} one {{one}} * {{other}}", .integer(-1), "exact", []),
            ("other {{category}} * {{star}}", .integer(7), "category", []),
            ("horse {{horse}} * {{star}}", .integer(7), "star", ["bad-variant-key"]),
            ("horse {{horse}} 7 {{exact}} * {{star}}", .integer(7), "exact", ["bad-variant-key"]),
            ("7 {{exact}} * {{star}}", .boolean(true), "star", ["bad-operand", "bad-selector"]),
            ("7 {{exact}} * {{star}}", .string("seven"), "star", ["bad-operand", "bad-selector"]),
        ] as [(String, MessageValue, String, [String])])
    func numberSelectors(_ test: (variants: String, value: MessageValue, expected: String, errors: [String])) throws {
        let result = try Self.format(".input {$n :number} .match $n " + test.variants, ["n": test.value])
        #expect(result.text == test.expected)
        #expect(result.errors == test.errors)
    }

    @Test(arguments: [
        (".local $n = {1 :number minimumFractionDigits=1} .match $n one {{one}} * {{other}}", "other"),
        (".local $n = {1.2 :number maximumFractionDigits=0} .match $n one {{one}} * {{other}}", "one"),
        (".local $n = {2 :number select=ordinal} .match $n two {{2nd}} * {{other}}", "2nd"),
        (".local $n = {1 :number select=exact} .match $n one {{one}} 1 {{exact}} * {{other}}", "exact"),
        (".local $n = {2 :number select=exact} .match $n other {{other}} * {{star}}", "star"),
        (".local $n = {0.01 :percent} .match $n one {{one}} * {{other}}", "one"),
        (".local $n = {1 :percent} .match $n 1 {{1}} 100 {{100}} * {{other}}", "100"),
        (".local $a = {|*| :string} .match $a |*| {{literal}} * {{star}}", "literal"),
        (".local $a = {|a b| :string} .match $a |a b| {{spaced}} * {{star}}", "spaced"),
        (".local $a = {1 :integer} .local $b = {$a} .local $c = {$b} .match $c one {{one}} * {{other}}", "one"),
    ])
    func selection(_ test: (source: String, expected: String)) throws {
        let result = try Self.format(test.source)
        #expect(result.text == test.expected)
        #expect(result.errors == [])
    }

    @Test(arguments: [
        (".local $a = {$b} {{{$a}}}", "{$a}", ["unresolved-variable"]),
        (".local $a = {$b :number} {{{$a} {$a}}}", "{$a} {$a}", ["unresolved-variable", "bad-operand"]),
        ("{|a\\|b\\\\c| :number}", "{|a\\|b\\\\c|}", ["bad-operand"]), ("{:ns:f}", "{:ns:f}", ["unknown-function"]),
        (".local $unused = {$none :number} {{text}}", "text", []), ("{$a @x=1}", "{$a}", ["unresolved-variable"]),
        ("{#b o=$none}x", "x", ["unresolved-variable", "bad-option"]), ("{#b u:dir=ltr}x", "x", ["bad-option"]),
        ("{$none :string}", "{$none}", ["unresolved-variable"]),
        (".local $d = {|2024-05-01| :date} .match $d * {{star}}", "star", ["bad-selector"]),
        ("{|2024-02-30| :date}", "{|2024-02-30|}", ["bad-operand"]),
        ("{|2024-05-01| :date length=$l}", "2024-05-01", ["unresolved-variable", "bad-option"]),
        (".local $l = {long} {{{|2024-05-01| :date length=$l}}}", "2024-05-01", ["bad-option"]),
        ("{|2024-05-01| :date fields=year}", "2024-05-01", ["bad-option"]),
        ("{|2024-05-01T10:00:00| :time timeZone=input}", "10:00", ["bad-operand"]),
        ("{|2024-05-01T10:00:00Z| :datetime timeZone=|+02:00| timeZoneStyle=short}", "2024-05-01 12:00+02:00", []),
        ("{|2024-05-01T23:30:00-02:00| :datetime timeZone=UTC}", "2024-05-02 01:30", []),
        ("{5 :unit unit=meter}", "5\u{A0}meter", []), ("{5 :unit}", "{|5|}", ["bad-operand"]),
        ("{5 :unit unit=|M!|}", "{|5|}", ["bad-option", "bad-operand"]),
        ("{5 :unit unit=meter usage=road}", "5\u{A0}meter", ["unsupported-operation"]),
        ("{5 :currency currency=EUR}", "EUR\u{A0}5.00", []), ("{5 :currency currency=jpy}", "JPY\u{A0}5", []),
        ("{5 :currency currency=EURO}", "{|5|}", ["bad-option", "bad-operand"]),
        ("{5 :currency currency=EUR fractionDigits=0}", "EUR\u{A0}5", []),
        ("{5 :currency currency=EUR fractionDigits=x}", "EUR\u{A0}5.00", ["bad-option"]),
        (".local $m = {5 :currency currency=EUR} {{{$m :currency currency=USD}}}", "EUR\u{A0}5.00", ["bad-option"]),
        ("{5 :currency currency=EUR currencyDisplay=never}", "5.00", []),
        ("{5 :currency currency=EUR currencyDisplay=x}", "EUR\u{A0}5.00", ["bad-option"]),
    ])
    func fallbacksAndErrors(_ test: (source: String, expected: String, errors: [String])) throws {
        let result = try Self.format(test.source)
        #expect(result.text == test.expected)
        #expect(result.errors == test.errors)
    }

    @Test(
        arguments: [
            ("{$n}", "en", "5"), ("{$n}", "ar", "\u{2067}5\u{2069}"), ("{$s}", "en", "\u{2068}a\u{2069}"),
            ("{$n u:dir=ltr}", "en", nil), ("{$n :number u:dir=ltr}", "en", "\u{2066}5\u{2069}"),
            ("{$n :number u:dir=rtl}", "en", "\u{2067}5\u{2069}"),
            ("{$n :number u:dir=auto}", "en", "\u{2068}5\u{2069}"),
            ("{$n :number u:dir=inherit}", "en", "5"), ("{$n :number u:dir=ltr}", "ar", "\u{2066}5\u{2069}"),
            (".local $a = {$s :string u:dir=ltr} {{{$a :string}}}", "en", "a"),
            (".local $a = {$s :string u:dir=ltr} {{{$a}}}", "en", "\u{2066}a\u{2069}"),
            (".local $a = {$s :string u:dir=rtl} {{{$a :string}}}", "en", "\u{2067}a\u{2069}"),
            ("{$none}", "en", "\u{2068}{$none}\u{2069}"), ("{#b}a{/b}", "ar", "a"),
        ] as [(String, String, String?)])
    func isolation(_ test: (source: String, locale: String, expected: String?)) throws {
        let message = try? CompiledMessage(test.source)
        #expect(message?.format(["n": 5, "s": "a"], locale: test.locale) == test.expected)
    }

    @Test func errorsHavePlaces() throws {
        let source = ".local $a = {$b}\n{{x {$a} {1 :f} {|1| :number}}}"
        let result = try CompiledMessage(source).formatted(locale: "en")
        #expect(result.errors.map(\.offset) == [12, 26])
    }

    @Test func foundationShowsMoneyAndDates() throws {
        func format(_ source: String, _ locale: String) throws -> String {
            try CompiledMessage(source).format(locale: locale, bidiIsolation: .none, functions: .foundation)
        }
        #expect(try format("{1234.5 :currency currency=EUR}", "de") == "1.234,50\u{A0}€")
        #expect(try format("{1234.5 :currency currency=USD}", "en") == "$1,234.50")
        #expect(try format("{-5 :currency currency=USD currencySign=accounting}", "en") == "($5.00)")
        #expect(try format("{5 :currency currency=USD currencyDisplay=code}", "en") == "USD\u{A0}5.00")
        #expect(try format("{5 :currency currency=USD currencyDisplay=name}", "en") == "5.00 US dollars")
        #expect(try format("{5 :currency currency=USD trailingZeroDisplay=stripIfInteger}", "en") == "$5")
        #expect(try format("{5.01 :currency currency=USD trailingZeroDisplay=stripIfInteger}", "en") == "$5.01")
        #expect(
            try format("{5.5 :currency currency=JPY}", "ja") == "¥6"
                || format("{5.5 :currency currency=JPY}", "ja") == "￥6")
        #expect(try format("{|2006-01-02| :date length=long}", "en") == "January 2, 2006")
        #expect(try format("{|2006-01-02| :date}", "de") == "2. Jan. 2006")
        #expect(try format("{|2006-01-02| :date fields=month-day-weekday length=long}", "en") == "Monday, January 2")
        #expect(try format("{|2006-01-02T15:04:06| :time precision=second hour12=false}", "en") == "15:04:06")
        #expect(try format("{|2006-07-02T15:04:06Z| :time timeZone=|Europe/Paris| hour12=false}", "fr") == "17:04")
        #expect(try format("{|2006-07-02T15:04:06| :time timeZone=|Europe/Paris| hour12=false}", "fr") == "15:04")
    }
}
