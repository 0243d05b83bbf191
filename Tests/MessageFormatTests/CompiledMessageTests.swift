import MessageFormat
import Testing

struct CompiledMessageTests {
    @Test func placeholdersAreFilledAndIsolated() throws {
        let message = try CompiledMessage("Wait {$count} s, { $name }.")
        #expect(message.variables == ["count", "name"])
        #expect(message.format(["count": 3, "name": "x"], locale: "en", bidiIsolation: .none) == "Wait 3 s, x.")
        #expect(
            message.format(["count": 3, "name": "x"], locale: "en") == "Wait \u{2068}3\u{2069} s, \u{2068}x\u{2069}.")
    }

    @Test func escapesStandForThemselves() throws {
        #expect(try CompiledMessage(#"\{a\} \\ \|"#).format(locale: "en") == #"{a} \ |"#)
    }

    @Test(arguments: ["{", "}", "{$}", "{$a", "{a}", #"\a"#, "{$1a}", "a } b"])
    func brokenMessagesAreRefused(source: String) {
        #expect(throws: MessageSyntaxError.self) { try CompiledMessage(source) }
    }
}
