import Foundation
import MessageFormat
import Testing

/// What the fuzzers found, and inputs that are near to what could be found.
struct CrashTests {
    static let inputs: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Crashes")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let kept = names.filter { $0 != "README.md" }.compactMap { name in
            try? String(decoding: Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        }
        return kept + [
            "", "{", "}", "\\", "|", "{{", "}}", "{|", "{|\\", ".", ".match", ".input", ".local", ".local $", "{$",
            "{:", "{#", "{/", "{@", "{a @", "{a @b=", "{:f a=", "\u{200E}", "{\u{200E}", "{$\u{200E}", "\u{FEFF}{a}",
            "\0", "{\0}", "{|\0|}", "1", "1!", "1~", "1!!P.", "1!!S", "1!!S! w", "1\"!!PT~~~~~~~",
        ]
    }()

    @Test(.timeLimit(.minutes(10)), arguments: inputs)
    func nothingStops(_ input: String) throws {
        if let message = try? CompiledMessage(input), let model = message.model {
            #expect(try CompiledMessage(model.source).model == model)
            _ = message.format(locale: "en")
        }
        _ = try? CompiledMessage(untrusted: input)
        let literal = CompiledMessage(serialized: input)
        _ = literal.format(locale: "ar")
        let arguments: [MessageValue] = ["a", 1, -12_345]
        for count in 0...3 {
            let values = Array(arguments.prefix(count))
            _ = literal.format(positional: values.span, locale: MessageLocale("ar-EG"))
        }
    }
}
