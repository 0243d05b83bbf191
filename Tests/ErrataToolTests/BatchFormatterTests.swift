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

    @Test func aLongLineIsRefused() {
        var formatter = BatchFormatter()
        let line = #"{"src":""# + String(repeating: "a", count: BatchFormatter.longestLine) + #""}"#
        #expect(formatter.answer(line).contains("invalid-input"))
    }
}
