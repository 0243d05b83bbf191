import ErrorCatalog
import Testing

struct WireTemplateTests {
    @Test func valuesTakeTheirPlaces() {
        #expect(WireTemplate("{a} and {b}").text(["a": "1", "b": "{a}"]) == "1 and {a}")
        #expect(WireTemplate("no parameter").text([:]) == "no parameter")
        #expect(WireTemplate("an {open brace").text([:]) == "an {open brace")
    }

    @Test func aMissingValueMakesNoText() {
        #expect(WireTemplate("{a} and {b}").text(["a": "1"]) == nil)
    }

    @Test func parametersAreNamedInOrder() {
        #expect(WireTemplate("{b} before {a}, {b}").parameters == ["b", "a", "b"])
    }
}
