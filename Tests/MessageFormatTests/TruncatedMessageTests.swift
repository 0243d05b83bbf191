import MessageFormat
import Testing

/// A message in the compact form that is cut short or damaged formats to something, whatever is left of it.
struct TruncatedMessageTests {
    static let sources = [
        "Hello",
        "Hello {$name}, {#b class=x}{$count :number minimumFractionDigits=2}{/b}!",
        ".input {$count :integer} .match $count 0 {{none}} one {{{$count} piece}} * {{{$count} pieces}}",
        ".input {$count :integer} .input {$name :string} .match $count $name one Mia {{a}} * Mia {{b {$name}}} * * {{c}}",
        ".local $twice = {$count :offset add=2} .match $twice 3 {{three}} * {{{$twice} for {$name}}}",
        ".input {$name :shout} .match $name x {{a}} * {{{|quoted| :string u:dir=rtl}}}",
    ]
    private static let arguments: [String: MessageValue] = ["name": "Mia", "count": 1]

    private func format(_ compact: String) -> [String] {
        let message = CompiledMessage(serialized: compact)
        let values = message.parameters.prefix(16).map { Self.arguments[$0] ?? "x" }
        return [
            message.format(Self.arguments, locale: "en"),
            message.format(positional: values.span, locale: MessageLocale("ar")),
            // Without arguments there is something to report.
            message.formatted([:], locale: "en").text,
        ]
    }

    @Test(arguments: sources)
    func everyPrefixFormatsToSomething(source: String) throws {
        let whole = try CompiledMessage(source).serialized
        for end in whole.unicodeScalars.indices {
            let prefix = String(whole[..<end])
            #expect(format(prefix).allSatisfy { $0 == "{\u{FFFD}}" }, "\(prefix)")
            #expect(throws: MessageSyntaxError.self) { try CompiledMessage(untrusted: prefix) }
        }
    }

    @Test(arguments: sources)
    func everyMessageWithAHoleOrAnotherByteFormatsToSomething(source: String) throws {
        let whole = Array(try CompiledMessage(source).serialized.utf8)
        for index in whole.indices {
            let holed = String(decoding: whole[..<index] + whole[(index + 1)...], as: UTF8.self)
            #expect(format(holed).count == 3)
            for byte in [0x20, 0x21, 0x2A, 0x2E, 0x40, 0x5F, 0x7E] as [UInt8] {
                var changed = whole
                changed[index] = byte
                #expect(format(String(decoding: changed, as: UTF8.self)).count == 3)
            }
        }
    }
}
