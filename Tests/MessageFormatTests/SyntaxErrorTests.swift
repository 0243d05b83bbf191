import MessageFormat
import Testing

/// What a syntax error says, and where.
struct SyntaxErrorTests {
    static func error(_ source: String) -> MessageSyntaxError? {
        do {
            _ = try CompiledMessage(source)
            return nil
        } catch {
            return error
        }
    }

    /// Source, offset of the first error, what is expected there, and the source with the first fix applied.
    @Test(
        arguments: [
            ("Hello {$name", 12, "'}'", "Hello {$name}"), ("Hello {}", 7, "a variable", nil),
            ("Hello }", 6, "'\\}'", "Hello \\}"), ("{{Hello}", 7, "'}}'", "{{Hello}}"),
            ("{{Hello", 7, "'}}'", "{{Hello}}"),
            ("{$a:number}", 3, "white space", "{$a :number}"), ("{:f a}", 5, "'='", "{:f a=}"),
            ("{:f a=}", 6, "a literal", "{:f a=||}"), (".local x = {1} {{}}", 7, "a variable", ".local $x = {1} {{}}"),
            (".local $x {1} {{}}", 10, "'='", ".local $x = {1} {{}}"), (".input {$x}", 11, "'{{'", ".input {$x}{{}}"),
            (".match $x * {{}} extra", 22, "'{{'", ".match $x * {{}} extra {{}}"),
            ("{{a}} b", 6, "the end of the message", "{{a}} "),
            ("{/a /}", 4, "'}'", "{/a }"), ("a \\x", 2, "'\\\\'", "a \\\\x"), ("{|a", 1, "'|'", nil),
            (".input {$n :number} .match $n* {{}}", 29, "white space", ".input {$n :number} .match $n * {{}}"),
            ("{{a {{b}} c}}", 5, "a variable", "{{a {b}} c}}"), (".foo {{}}", 0, "'.input'", nil),
            (".match {$x} * {{}}", 7, "a variable", nil), (".input {|x|} {{}}", 7, "a variable", nil),
            ("\0", 0, "text", nil),
        ] as [(String, Int, String, String?)])
    func firstError(_ test: (source: String, offset: Int, expected: String, fixed: String?)) throws {
        let error = try #require(Self.error(test.source))
        let first = try #require(error.diagnostics.first)
        #expect(first.kind == .syntaxError)
        #expect(first.offset == test.offset, "\(first)")
        #expect(first.expected.contains(test.expected), "\(first.expected)")
        #expect(error.errors.map(\.kind) == [.syntaxError])
        let fixed = first.fix.map { fix -> String in
            var bytes = Array(test.source.utf8)
            bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(fixed == test.fixed)
    }

    @Test func allErrorsAreReported() throws {
        let source = """
            .local x = {1}
            .input {$y :number minimumFractionDigits}
            .local $z = {|a| b}
            {{ {} text {$a:b} } {|x| @} }}
            """
        let error = try #require(Self.error(source))
        let places = error.diagnostics.map { "\($0.line):\($0.column)" }
        #expect(places == ["1:8", "2:41", "3:18", "4:5", "4:15", "4:19", "4:27"])
        #expect(error.errors.count == 1)
    }

    @Test(arguments: [
        ("a\nb{", 2, 3), ("a\r\nb{", 2, 3), ("a\rb{", 2, 3), ("ä😀\u{301}{", 1, 5), ("\n\n\n{", 4, 2), ("{", 1, 2),
    ])
    func linesAndColumns(_ test: (source: String, line: Int, column: Int)) throws {
        let first = try #require(Self.error(test.source)?.diagnostics.first)
        #expect((first.line, first.column) == (test.line, test.column))
    }

    @Test func dataModelErrorsHavePlaces() throws {
        let source = ".input {$a :x} .local $a = {1}\n.match $a $b\n1 {{}}\n1 2 {{}} 1 2 {{{:f o=1 o=2}}}"
        let error = try #require(Self.error(source))
        #expect(
            error.diagnostics.map { "\($0.kind.rawValue) \($0.line):\($0.column)" } == [
                "duplicate-declaration 1:16", "missing-selector-annotation 2:11", "variant-key-mismatch 3:1",
                "duplicate-variant 4:10", "missing-fallback-variant 4:10", "duplicate-option-name 4:24",
            ])
        #expect(error.errors.count == 6)
    }

    @Test func diagnosticsAreBounded() throws {
        let error = try #require(Self.error(String(repeating: "{} ", count: 10_000)))
        #expect(error.diagnostics.count == MessageLimits.default.diagnostics)
    }

    @Test func aCombiningMarkHidesNoBrace() throws {
        #expect(
            try CompiledMessage("{$a}\u{301}").format(["a": "e"], locale: "en", bidiIsolation: .none)
                .unicodeScalars.count == 2)
        #expect(Self.error("a }\u{301}") != nil)
    }
}
