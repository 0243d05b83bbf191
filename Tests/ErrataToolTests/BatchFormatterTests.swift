import Foundation
import Testing

@testable import errata

/// `errata format --batch`, line by line.
struct BatchFormatterTests {
    static func answer(_ line: String) throws -> [String: Any] {
        var formatter = BatchFormatter()
        let reply = formatter.answer(line)
        #expect(!reply.contains("\n"))
        return try #require(JSONSerialization.jsonObject(with: Data(reply.utf8)) as? [String: Any])
    }

    static func types(_ reply: [String: Any]) -> [String] {
        (reply["errors"] as? [[String: Any]] ?? []).compactMap { $0["type"] as? String }
    }

    @Test(arguments: [
        #"{"locale":"en","src":"{$x} {$y :number}","params":{"x":"a","y":1234}}"#,
        #"{"locale":"en","src":"{$x} {$y :number}","params":[{"name":"x","value":"a"},{"name":"y","value":1234}]}"#,
        #"{"src":"{$x} {$y :number}","params":{"x":"a","y":"1234"},"unknown":true}"#,
    ])
    func argumentsInBothForms(_ line: String) throws {
        let reply = try Self.answer(line)
        #expect(reply["result"] as? String == "\u{2068}a\u{2069} 1,234")
        #expect(Self.types(reply) == [])
    }

    @Test(arguments: [
        "", "bad", "{", "[]", "null", "1", #"{"locale":"en"}"#, #"{"src":1}"#, #"{"src":"a","params":1}"#,
        #"{"src":"a","params":[1]}"#, #"{"src":"a","bidiIsolation":"other"}"#, #"{"src":"a","locale":1}"#,
        #"{"src":"a","params":[{"name":"d","type":"datetime","value":"today"}]}"#,
        #"{"src":"a","params":{"m":{"value":1,"currency":"EURO"}}}"#,
    ])
    func aBadLineIsAnsweredByAnError(_ line: String) throws {
        let reply = try Self.answer(line)
        #expect(Self.types(reply) == ["invalid-input"])
    }

    @Test func errorsHaveOffsets() throws {
        let reply = try Self.answer(#"{"locale":"en","src":"Hello world {$x}"}"#)
        let errors = try #require(reply["errors"] as? [[String: Any]])
        #expect(errors.count == 1)
        #expect(errors[0]["type"] as? String == "unresolved-variable")
        #expect(errors[0]["offset"] as? Int == 12)
    }

    @Test func aSyntaxErrorIsOneErrorWithManyDiagnostics() throws {
        let reply = try Self.answer(#"{"locale":"en","src":"a {} b {}"}"#)
        #expect(reply["result"] as? String == "{\u{FFFD}}")
        #expect(Self.types(reply) == ["syntax-error"])
        let diagnostics = try #require(reply["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.map { $0["offset"] as? Int } == [3, 8])
    }

    @Test func partsHaveTheSuitesShape() throws {
        let line = #"{"locale":"en-US","src":"{#b o=1}hi{/b} {1 :number u:id=n} {a :string u:dir=rtl} {$none}"}"#
        let parts = try #require(Self.answer(line)["parts"] as? [[String: Any]])
        let expected: [[String: Any]] = [
            ["type": "markup", "kind": "open", "name": "b", "options": ["o": "1"]], ["type": "text", "value": "hi"],
            ["type": "markup", "kind": "close", "name": "b"], ["type": "text", "value": " "],
            ["type": "number", "id": "n", "parts": [["type": "integer", "value": "1"]]],
            ["type": "text", "value": " "],
            ["type": "bidiIsolation", "value": "\u{2067}"],
            ["type": "string", "dir": "rtl", "locale": "en-US", "value": "a"],
            ["type": "bidiIsolation", "value": "\u{2069}"], ["type": "text", "value": " "],
            ["type": "bidiIsolation", "value": "\u{2068}"], ["type": "fallback", "source": "$none"],
            ["type": "bidiIsolation", "value": "\u{2069}"],
        ]
        #expect(parts as NSArray == expected as NSArray)
    }

    @Test func specialValues() throws {
        let money =
            #"{"locale":"de","src":"{$m}","params":{"m":{"value":3.5,"currency":"EUR"}},"bidiIsolation":"none"}"#
        #expect(try Self.answer(money)["result"] as? String == "3,50\u{A0}€")
        let date =
            #"{"locale":"en","src":"{$d :date}","params":[{"name":"d","type":"datetime","value":"2006-01-02T15:04:06"}]}"#
        #expect(try Self.answer(date)["result"] as? String == "Jan 2, 2006")
        let null = try Self.answer(#"{"locale":"en","src":"{$x}","params":{"x":null}}"#)
        #expect(Self.types(null) == ["unresolved-variable"])
        let object = try Self.answer(#"{"locale":"en","src":"{$x :number}","params":{"x":{"a":[1]}}}"#)
        #expect(Self.types(object) == ["bad-operand"])
        let control = try Self.answer(#"{"locale":"en","src":"\u0001\u2028\"\\\\"}"#)
        #expect(control["result"] as? String == "\u{1}\u{2028}\"\\")
    }

    /// A number that a program cannot hold as it was written would be shown as another.
    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "0.12345678901234567890",
        "9007199254740993.0", "9007199254740993e0", "1e400", "{\"value\":9223372036854775808,\"currency\":\"EUR\"}",
    ])
    func aNumberThatWouldLoseDigitsIsAnError(_ number: String) throws {
        for parameters in ["{\"x\":\(number)}", "[{\"name\":\"x\",\"value\":\(number)}]"] {
            let reply = try Self.answer("{\"src\":\"{$x :number}\",\"params\":\(parameters)}")
            #expect(Self.types(reply) == ["invalid-input"], "\(reply)")
            let errors = try #require(reply["errors"] as? [[String: Any]])
            #expect((errors.first?["message"] as? String)?.contains("cannot be held without loss") == true)
        }
    }

    @Test(arguments: [
        ("9223372036854775807", "9,223,372,036,854,775,807"), ("9007199254740993", "9,007,199,254,740,993"),
        ("-9223372036854775808", "-9,223,372,036,854,775,808"), ("1e20", "100,000,000,000,000,000,000"),
        ("0.1", "0.1"), ("1.50", "1.5"), ("-0.0", "0"), ("1E-3", "0.001"), ("0", "0"),
        ("\"123456789012345678901234567890\"", "123,456,789,012,345,678,901,234,567,890"),
    ])
    func aNumberThatFitsIsShownExactly(_ number: String, text: String) throws {
        let reply = try Self.answer("{\"src\":\"{$x :number maximumFractionDigits=9}\",\"params\":{\"x\":\(number)}}")
        #expect(reply["result"] as? String == text)
    }

    @Test(arguments: ["!!", "", "e", "en US", "verylonglanguage", "../en"])
    func aLocaleThatIsNoneIsAnError(_ locale: String) throws {
        let reply = try Self.answer("{\"src\":\"a\",\"locale\":\"\(locale)\"}")
        #expect(Self.types(reply) == ["invalid-input"])
        #expect("\(reply)".contains("is not a language tag"))
    }

    @Test(arguments: ["en", "en-US", "en_US", "de_DE.UTF-8", "sr_RS@latin", "ar-u-nu-latn", "und", "zh-Hant-HK"])
    func aLocaleInAnyWayOfWritingIsTaken(_ locale: String) throws {
        #expect(Self.types(try Self.answer("{\"src\":\"a\",\"locale\":\"\(locale)\"}")) == [])
    }

    @Test func aLongLineIsRefused() {
        var formatter = BatchFormatter()
        let line = #"{"src":""# + String(repeating: "a", count: BatchFormatter.longestLine) + #""}"#
        #expect(formatter.answer(line).contains("invalid-input"))
    }
}
