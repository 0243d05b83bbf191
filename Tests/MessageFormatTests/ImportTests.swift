import MessageFormat
import Testing

/// Templates of older formats as messages.
struct ImportTests {
    @Test(
        arguments: [
            ("Parameter {0} is blank.", "Parameter {$arg0} is blank."),
            ("{name}: {1,number}", "{$name}: {$arg1 :number}"),
            ("It''s {0}", "It's {$arg0}"), ("'{0}' is '{literal}'", "\\{0\\} is \\{literal\\}"),
            ("a 'quoted {0} ''x'' end", "a quoted \\{0\\} 'x' end"), ("{0} }", "{$arg0} \\}"),
            ("{ 0 , number , integer }", "{$arg0 :integer}"), ("{0,number,integer}", "{$arg0 :integer}"),
            ("{0,number,percent}", "{$arg0 :percent}"), ("{0,choice,0#none|1#one}", nil), ("{0", nil), ("{a{b}}", nil),
            ("{}", nil), ("{a b}", nil), (".local", "{{.local}}"), ("", ""),
        ] as [(String, String?)])
    func braces(_ test: (template: String, source: String?)) {
        #expect((try? BracePatternImporter().message(test.template).source) == test.source)
    }

    @Test func apostrophesCanBeText() throws {
        #expect(try BracePatternImporter(quoting: .none).message("Don't '{0}'").source == "Don't '{$arg0}'")
    }

    @Test(
        arguments: [
            ("%@ of %@", "{$arg1} of {$arg2}"), ("%2$@ of %1$@", "{$arg2} of {$arg1}"), ("%d%%", "{$arg1 :integer}%"),
            ("%lld {x}", "{$arg1 :integer} \\{x\\}"),
            ("%.2f", "{$arg1 :number minimumFractionDigits=2 maximumFractionDigits=2}"),
            ("%f", "{$arg1 :number minimumFractionDigits=6 maximumFractionDigits=6}"), ("%5d", nil), ("%x", nil),
            ("%", nil),
            ("%1$@ %@", nil), ("%0$@", nil), ("%s", "{$arg1}"), ("100%", nil),
        ] as [(String, String?)])
    func printf(_ test: (template: String, source: String?)) {
        #expect((try? PrintfImporter().message(test.template).source) == test.source)
    }

    @Test func anErrorSaysWhere() {
        #expect(throws: MessageImportError(offset: 3, message: "the placeholder that starts here is not closed")) {
            try BracePatternImporter().message("ab {0")
        }
    }
}
