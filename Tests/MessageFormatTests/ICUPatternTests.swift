import MessageFormat
import Testing

/// Messages of ICU MessageFormat 1: converted, and recognised where MessageFormat 2 was expected.
struct ICUPatternTests {
    @Test(
        arguments: [
            ("Hello {name}, {0}", "Hello {$name}, {$arg0}"), ("It's {n, number, percent}", "It's {$n :percent}"),
            ("'{'a'}' ''x'' {d,date}", "\\{a\\} 'x' {$d :date}"), ("# {x}", "# {$x}"),
            (
                "You have {count, plural, =0 {none} one {# file} other {# files}}.",
                ".input {$count :number}\n.match $count\n0 {{You have none.}}\none {{You have {$count} file.}}\n"
                    + "* {{You have {$count} files.}}"
            ),
            (
                "{g, select, f {her} other {their}} {n, selectordinal, one {#st} other {#th}}",
                ".input {$g :string}\n.input {$n :number select=ordinal}\n.match $g $n\nf one {{her {$n}st}}\n"
                    + "f * {{her {$n}th}}\n* one {{their {$n}st}}\n* * {{their {$n}th}}"
            ),
            (
                "{g, select, a {{n, plural, one {x} other {y}}} other {z}}",
                ".input {$g :string}\n.input {$n :number}\n.match $g $n\na one {{x}}\na * {{y}}\n* * {{z}}"
            ),
            (
                "{n, plural, one {a} other {b}} {n, plural, one {c} other {d}}",
                ".input {$n :number}\n.match $n\none {{a c}}\n* {{b d}}"
            ),
            (
                "{n, plural, one {a} other {b}}{n, selectordinal, one {c} other {d}}",
                ".input {$n :number}\n.local $n_1 = {$n :number select=ordinal}\n.match $n $n_1\none one {{ac}}\n"
                    + "one * {{ad}}\n* one {{bc}}\n* * {{bd}}"
            ),
            ("{n, plural, one {a}}", nil), ("{n, plural, offset:1 other {a}}", nil), ("{n, plural}", nil),
            ("{n, number, ::currency/EUR}", nil), ("{n, choice, 0#a}", nil), ("{n", nil), ("a}", nil), ("{}", nil),
            ("{n, plural, other {a}", nil), ("{n, plural, other a}", nil), (" x ", " x "),
        ] as [(String, String?)])
    func converts(_ test: (template: String, source: String?)) throws {
        let source = try? ICUPatternImporter().message(test.template).source
        #expect(source == test.source)
        if let source { _ = try CompiledMessage(source) }
    }

    @Test func manyVariantsAndDeepNestingAreRefused() {
        let choice = "{n, select, a {1} b {2} other {3}}"
        let wide = (0..<5).map { choice.replacing("n,", with: "n\($0),") }.joined()
        let deep = String(repeating: "{n, select, other {", count: 9) + String(repeating: "}}", count: 9)
        for template in [wide, deep] {
            #expect(throws: MessageImportError.self) { try ICUPatternImporter().message(template) }
        }
    }

    @Test func theErrorShowsTheMessageFormat2Form() throws {
        let source = "Wait!\nYou have {count, plural, one {# file} other {# files}}."
        let error = try #require(throws: MessageSyntaxError.self) { try CompiledMessage(source) }
        let diagnostic = try #require(error.diagnostics.first)
        #expect(error.diagnostics.count == 1)
        #expect(
            diagnostic.description == """
                2:10: '{count, plural, …}' is ICU MessageFormat 1; in MessageFormat 2 this message is: \
                .input {$count :number} .match $count one {{Wait! You have {$count} file.}} \
                * {{Wait! You have {$count} files.}}
                """)
        let fix = try #require(diagnostic.fix)
        #expect(fix.range == 0..<source.utf8.count)
        #expect(try CompiledMessage(fix.replacement).format(["count": 1], locale: "en") == "Wait!\nYou have 1 file.")
    }

    @Test(
        arguments: [
            ("{n, choice, 0#a}", "'{n, choice, …}' is ICU MessageFormat 1, and this is MessageFormat 2"),
            (
                "{0, number}",
                "'{0, number, …}' is ICU MessageFormat 1; in MessageFormat 2 this message is: {$arg0 :number}"
            ),
            ("{a, b}", "found ',' in an expression"), ("{$n, plural, other {}}", "found ',' in an expression"),
            ("{n, plural", "found ',' in an expression"),
        ])
    func onlyWhatIsICUIsCalledSo(_ test: (source: String, message: String)) throws {
        let error = try #require(throws: MessageSyntaxError.self) { try CompiledMessage(test.source) }
        #expect(try #require(error.diagnostics.first).message.hasPrefix(test.message))
    }
}
