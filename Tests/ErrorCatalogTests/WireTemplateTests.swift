import ErrorCatalog
import TestSupport
import Testing

struct WireTemplateTests {
    @Test(arguments: [
        ("Parameter X-client-id cannot be left blank.", "X-client-id"),
        ("Parameter X-client-id cannot be left blank", "X-client-id"),
        ("Parameter a cannot be left blank of b cannot be left blank.", "a cannot be left blank of b"),
    ])
    func aParameterIsReadBackWithOrWithoutThePeriod(text: String, value: String) {
        #expect(WireTemplate("Parameter {parameter} cannot be left blank.").values(in: text) == ["parameter": value])
    }

    @Test(arguments: [
        "", "Parameter  cannot be left blank.", "parameter x cannot be left blank",
        "Parameter x cannot be left blank. Really.",
    ])
    func anotherTextIsNotTaken(text: String) {
        #expect(WireTemplate("Parameter {parameter} cannot be left blank.").values(in: text) == nil)
    }

    @Test func aTemplateWithoutParametersMatchesItsTextAlone() {
        #expect(WireTemplate("User not bound").values(in: "User not bound.") == [:])
        #expect(WireTemplate("User not bound").values(in: "User not bound yet") == nil)
    }

    @Test func aTextBeyondTheBoundIsNotRead() {
        let long = String(repeating: "x", count: WireTemplate.maximumTextLength)
        #expect(WireTemplate("{a}").values(in: long) != nil)
        #expect(WireTemplate("{a}").values(in: long + "x") == nil)
    }

    @Test func aMissingValueMakesNoText() {
        #expect(WireTemplate("{a} and {b}").text(["a": "1"]) == nil)
        #expect(WireTemplate("{a} and {b}").text(["a": "1", "b": "2"]) == "1 and 2")
    }

    /// Whatever a template writes from values without its own literals, it reads back.
    @Test(arguments: 0..<100)
    func writtenValuesAreReadBack(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let templates = [
            "The {a} has expired.", "{a} at {b}", "剩余次数:{a}", "in {a} minutes and {b} seconds", "<{a}|{b}>",
        ]
        let template = WireTemplate(try #require(templates.randomElement(using: &random)))
        var values: [String: String] = [:]
        for name in template.parameters {
            values[name] = String(
                (0..<Int.random(in: 1...12, using: &random)).map { _ in
                    "abcXYZ09-_é次".randomElement(using: &random) ?? "x"
                })
        }
        let text = try #require(template.text(values))
        #expect(template.values(in: text) == values)
    }
}
