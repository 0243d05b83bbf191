import ErrorCatalog
import MessageFormat
import Testing

struct RecoveryNumberTests {
    typealias C = Catalogue

    @Test(arguments: ["en", "de", "de-CH", "fr", "hi", "ar", "ar-EG", "fa", "he", "my", "bn", "en-IN", "es", "sv"])
    func numbersAreReadAsTheLanguageWritesThem(language: String) throws {
        let source = try C.message(
            "Wait {$n :integer} and {$x}.", language: language,
            [
                "n": C.number("n"), "x": C.text("x"),
            ])
        let message = try CompiledMessage("Wait {$n :integer} and {$x}.")
        let index = RecoveryIndex([source])
        for value in [0, 1, -1, 12, 999, 1000, -1234, 12_345, 100_000, 1_234_567, .max, .min] as [Int64] {
            for isolation in [BidiIsolation.default, .none] {
                let text = message.format(
                    ["n": .integer(value), "x": "a"], locale: language, bidiIsolation: isolation)
                #expect(index.recover(text).arguments == ["n": .integer(value), "x": .text("a")], "\(text)")
            }
            #expect(index.recover("Wait \(value) and a.").arguments?["n"] == .integer(value))
        }
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "99999999999999999999", "+5", "-0", "007", "1,23", "1,2345",
        "1.5", "5 ", "- 5", "٣5", "", "a", "1,234,", "--1", "−5", "5-",
    ])
    func whatIsNotExactlyANumberIsNone(number: String) {
        #expect(C.recover("Left: \(number)!", C.wire("Left: {n}!", C.n)) == .none)
    }

    @Test func aNumberIsTheWholeNumber() {
        let source = C.wire("Left {n}, {x}", ["n": C.number("n"), "x": C.text("x")])
        #expect(C.recover("Left -12, a", source).arguments == ["n": .integer(-12), "x": .text("a")])
        #expect(C.recover("Left 1,234, a", source).arguments == ["n": .integer(1234), "x": .text("a")])
        #expect(C.recover("Left 1,2345, a", source) == .none)
        // Both halves would be written like this; nothing is guessed.
        #expect(C.recover("a12", C.wire("{x}{n}", ["n": C.number("n"), "x": C.text("x")])).isMany)
    }

    @Test func pluralVariantsNeedTheirCategory() throws {
        let source = try C.message(
            """
            .input {$n :integer} .match $n 0 {{None left.}} one {{{$n} try left.}} * {{{$n} tries left.}}
            """, C.n)
        #expect(C.recover("1 try left.", source).arguments == ["n": .integer(1)])
        #expect(C.recover("2 try left.", source) == .none)
        #expect(C.recover("1 tries left.", source) == .none)
        #expect(C.recover("0 tries left.", source) == .none, "0 has its own variant")
        #expect(C.recover("None left.", source).arguments == ["n": .integer(0)])
    }

    @Test(arguments: [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 1000, 111_111, 1_000_000] as [Int64])
    func arabicHasSixForms(value: Int64) throws {
        let text = """
            .input {$n :integer} .match $n
            zero {{لا محاولات {$n}}} one {{محاولة واحدة {$n}}} two {{محاولتان {$n}}}
            few {{{$n} محاولات}} many {{{$n} محاولةً}} * {{{$n} محاولة}}
            """
        let message = try CompiledMessage(text)
        for language in ["ar", "ar-EG"] {
            let index = RecoveryIndex([try C.message(text, language: language, C.n)])
            for isolation in [BidiIsolation.default, .none] {
                let shown = message.format(["n": .integer(value)], locale: language, bidiIsolation: isolation)
                #expect(index.recover(shown).arguments == ["n": .integer(value)])
            }
        }
        let index = RecoveryIndex([try C.message(text, language: "ar", C.n)])
        #expect(index.recover("5 محاولة") == .none)
    }

    @Test(arguments: [0, 1, 2, 5, 11, 21, 22, 25, 111, 121, 1001, 1_000_001] as [Int64])
    func russianHasThreeForms(value: Int64) throws {
        let text = """
            .input {$n :integer} .match $n one {{Осталась {$n} попытка.}} few {{Осталось {$n} попытки.}}
            * {{Осталось {$n} попыток.}}
            """
        let source = try C.message(text, language: "ru", C.n)
        let shown = try CompiledMessage(text).format(["n": .integer(value)], locale: "ru")
        #expect(C.recover(shown, source).arguments == ["n": .integer(value)])
        let wrong = shown.replacing("попытка", with: "попыток")
        if wrong != shown { #expect(C.recover(wrong, source) == .none) }
    }

    @Test func ordinalsAndExactSelectionAreUnderstood() throws {
        let ordinal = try C.message(
            """
            .input {$n :integer select=ordinal} .match $n one {{The {$n}st try.}} two {{The {$n}nd try.}}
            few {{The {$n}rd try.}} * {{The {$n}th try.}}
            """, C.n)
        #expect(C.recover("The 22nd try.", ordinal).arguments == ["n": .integer(22)])
        #expect(C.recover("The 12nd try.", ordinal) == .none)
        let exact = try C.message(
            ".input {$n :integer select=exact} .match $n 1 {{{$n} try}} * {{{$n} tries}}", C.n)
        #expect(C.recover("1 try", exact).arguments == ["n": .integer(1)])
        #expect(C.recover("1 tries", exact) == .none)
    }

    @Test func categoriesAloneTellNothing() throws {
        let source = try C.message(".input {$n :integer} .match $n one {{One thing.}} * {{Many things.}}", C.n)
        #expect(C.recover("One thing.", source).arguments == [:])
        #expect(C.recover("Many things.", source).arguments == [:])
    }

    @Test func aVariantThatNothingSelectsIsNone() throws {
        // In English the category one is 1 alone, and 1 has its own variant.
        let source = try C.message(
            ".input {$n :integer} .match $n 1 {{Exactly one.}} one {{Some one.}} * {{Many.}}", C.n)
        #expect(C.recover("Some one.", source) == .none)
        #expect(C.recover("Exactly one.", source).arguments == ["n": .integer(1)])
    }

    @Test func severalSelectorsAreJudgedTogether() throws {
        let source = try C.message(
            """
            .input {$n :integer} .input {$x :string} .match $n $x
            one mail {{{$n} mail}} one * {{{$n} {$x}}} * mail {{{$n} mails}} * * {{{$n} of {$x}}}
            """, ["n": C.number("n"), "x": C.text("x")])
        #expect(C.recover("1 mail", source).arguments == ["n": .integer(1), "x": .text("mail")])
        #expect(C.recover("3 mails", source).arguments == ["n": .integer(3), "x": .text("mail")])
        #expect(C.recover("1 call", source).arguments == ["n": .integer(1), "x": .text("call")])
        #expect(C.recover("3 of mail", source) == .none)
        #expect(C.recover("3 of calls", source).arguments == ["n": .integer(3), "x": .text("calls")])
    }

    @Test func aTextKeyTellsItsValue() throws {
        let source = try C.message(
            ".input {$x :string} .match $x captcha_token {{The picture is old.}} * {{Time is up.}}")
        #expect(C.recover("The picture is old.", source).arguments == ["x": .text("captcha_token")])
        #expect(C.recover("Time is up.", source).arguments == [:])
    }

    @Test func optionsOfNumbersAreFollowed() throws {
        let source = try C.message("Code {$n :integer minimumIntegerDigits=3 useGrouping=never}.", C.n)
        #expect(C.recover("Code 007.", source).arguments == ["n": .integer(7)])
        #expect(C.recover("Code 1234.", source).arguments == ["n": .integer(1234)])
        #expect(C.recover("Code 07.", source) == .none)
        let signed = try C.message("Shift {$n :integer signDisplay=always}.", C.n)
        #expect(C.recover("Shift +5.", signed).arguments == ["n": .integer(5)])
        #expect(C.recover("Shift -5.", signed).arguments == ["n": .integer(-5)])
    }

    @Test func declarationsAreFollowed() throws {
        let source = try C.message(
            """
            .input {$n :number minimumIntegerDigits=2} .local $shown = {$n :integer} .local $word = {|late|}
            {{{#b}Wait{/b} {$shown}, it is {$word} {|!|}}}
            """, C.n)
        let text = try CompiledMessage(
            """
            .input {$n :number minimumIntegerDigits=2} .local $shown = {$n :integer} .local $word = {|late|}
            {{{#b}Wait{/b} {$shown}, it is {$word} {|!|}}}
            """)
        for isolation in [BidiIsolation.default, .none] {
            let shown = text.format(["n": 7], locale: "en", bidiIsolation: isolation)
            #expect(C.recover(shown, source).arguments == ["n": .integer(7)], "\(shown)")
        }
        #expect(C.recover("Wait 07, it is late !", source).arguments == ["n": .integer(7)])
    }

    @Test(arguments: [
        "{$n :percent}", "{$n :currency currency=EUR}", "{$n :unknown}", "{$n :number maximumSignificantDigits=1}",
        "{$n :integer signDisplay=never}", "{$n :offset add=1}",
    ])
    func whatCannotBeInvertedContributesNothing(expression: String) throws {
        let source = try C.message("Wait \(expression).", C.n)
        #expect(RecoveryIndex([source]).templateCount == 0)
        let mixed = try C.message(
            ".input {$n :integer} .match $n 0 {{Do not wait.}} * {{Wait \(expression).}}", C.n)
        #expect(C.recover("Do not wait.", mixed).arguments == ["n": .integer(0)])
    }
}
