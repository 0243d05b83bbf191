import ErrorCatalog
import LanguageMatching
import MessageFormat
import Testing

struct RecoveryTests {
    typealias C = Catalogue

    @Test func aWireTextGivesItsParameter() {
        let source = C.wire("Parameter {x} cannot be left blank.")
        let recovery = C.recover("Parameter X-client-id cannot be left blank.", source)
        #expect(recovery.arguments == ["x": .text("X-client-id")])
        #expect(recovery.code == "T.1")
        #expect(C.recover("Parameter X-client-id cannot be left blank!", source) == .none)
        #expect(C.recover("A Parameter X-client-id cannot be left blank.", source) == .none)
        #expect(C.recover("Parameter  cannot be left blank.", source) == .none)
        #expect(C.recover("", source) == .none)
    }

    @Test(arguments: [".", "。", "।", "۔", ""], [".", "。", "।", "۔", ""])
    func aFinalPeriodIsOptionalOnEitherSide(ofTemplate: String, ofText: String) {
        let literal = C.recover("x is bad\(ofText)", C.wire("{x} is bad\(ofTemplate)"))
        #expect(literal.arguments == ["x": .text("x")])
        let plain = C.recover("It is bad\(ofText)", C.wire("It is bad\(ofTemplate)"))
        #expect(plain.arguments == [:])
    }

    @Test func onlyOnePeriodIsOptional() {
        #expect(C.recover("It is bad..", C.wire("It is bad")) == .none)
        #expect(C.recover("It is bad..", C.wire("It is bad.")) == .none)
        #expect(C.recover("It is bad..", C.wire("It is bad..")).arguments == [:])
    }

    @Test func aPeriodThatIsReadBelongsToTheValue() {
        #expect(C.recover("Bad: a.", C.wire("Bad: {x}")).arguments == ["x": .text("a.")])
        #expect(C.recover("Bad: a.", C.wire("Bad: {x}.")).arguments == ["x": .text("a")])
        #expect(C.recover("Bad: a..", C.wire("Bad: {x}.")).arguments == ["x": .text("a.")])
        #expect(C.recover("Left: 5.", C.wire("Left: {n}", C.n)).arguments == ["n": .integer(5)])
    }

    @Test func surroundingWhiteSpaceIsIgnored() {
        let source = C.wire("{x} is bad.")
        #expect(C.recover(" \u{3000}\r\n a b is bad. \u{2028}\u{A0}", source).arguments == ["x": .text("a b")])
        #expect(C.recover("a is bad.\u{85}", C.wire(" {x} is bad. ")).arguments == ["x": .text("a")])
    }

    @Test func isolatesMakeBoundariesExact() throws {
        let source = try C.message("{$x} and {$y} differ.", C.xAndY)
        let text = "\u{2068}a and b\u{2069} and \u{2068}c\u{2069} differ."
        #expect(C.recover(text, source).arguments == ["x": .text("a and b"), "y": .text("c")])
        #expect(C.recover("a and b and c differ.", source).isMany)
        let nested = "\u{2068}\u{2068}p\u{2069} and \u{2068}q\u{2069}\u{2069} and \u{2068}c\u{2069} differ."
        #expect(
            C.recover(nested, source).arguments
                == ["x": .text("\u{2068}p\u{2069} and \u{2068}q\u{2069}"), "y": .text("c")])
    }

    @Test func isolatesDecideBetweenTemplatesToo() throws {
        let exact = try C.message("Field {$x} is bad.")
        let loose = try C.message("{$x} is bad.", code: "T.2")
        #expect(C.recover("Field \u{2068}a\u{2069} is bad.", exact, loose).code == "T.1")
        #expect(C.recover("Field a is bad.", exact, loose).isMany)
    }

    @Test func anIsolateWithoutPartnerBelongsToTheValue() throws {
        let source = try C.message("Field {$x} is bad.")
        #expect(
            C.recover("Field \u{2068}a\u{2069}b\u{2069} is bad.", source).arguments == ["x": .text("a\u{2069}b")])
        #expect(C.recover("Field a\u{2069}b is bad.", source).arguments == ["x": .text("a\u{2069}b")])
        #expect(C.recover("\u{2068}Field a is bad.\u{2069}", source).arguments == ["x": .text("a")])
    }

    @Test func whiteSpaceInsideIsolatesIsKept() throws {
        let source = try C.message("{$x} is bad.")
        #expect(C.recover("\u{2068} a\u{2069} is bad.", source).arguments == ["x": .text(" a")])
        let end = try C.message("Bad is {$x}.")
        #expect(C.recover("Bad is \u{2068} \u{2069}", end).arguments == ["x": .text(" ")])
    }

    @Test func isolatesOfTheTemplateMayBeStripped() throws {
        let source = try C.message("Send \u{2066}X-id\u{2069} with {$x}.")
        #expect(C.recover("Send X-id with a.", source).arguments == ["x": .text("a")])
        let full = "Send \u{2066}X-id\u{2069} with \u{2068}a\u{2069}."
        #expect(C.recover(full, source).arguments == ["x": .text("a")])
        #expect(C.recover("Send \u{2066}X-id\u{2069} with a.", source).arguments == ["x": .text("a")])
    }

    @Test func aDuplicateLiteralGivesBothReadings() {
        let source = C.wire("{x} or {y}", C.xAndY)
        let recovery = C.recover("a or b or c", source)
        #expect(recovery.isMany)
        #expect(recovery.all.contains(["x": .text("a"), "y": .text("b or c")]))
        #expect(recovery.all.contains(["x": .text("a or b"), "y": .text("c")]))
    }

    @Test func theSameCodeAndArgumentsAreOneReading() throws {
        let user = try C.message("Something is wrong.", language: "en", audience: .user)
        let wire = C.wire("Something is wrong", language: "de")
        guard case .one(let reading) = C.recover("Something is wrong.", user, wire) else {
            Issue.record("not one")
            return
        }
        #expect(reading.audience == nil)
        #expect(reading.language.description == "de")
        let other = C.wire("Something is wrong", code: "T.2")
        #expect(C.recover("Something is wrong.", user, wire, other).isMany)
    }

    @Test func theOrderOfSourcesDecidesAmongEquals() throws {
        let first = try C.message("Wrong.", language: "de", audience: .user)
        let second = try C.message("Wrong.", language: "en", audience: .developer)
        guard case .one(let reading) = C.recover("Wrong.", first, second) else {
            Issue.record("not one")
            return
        }
        #expect(reading.audience == .user)
        #expect(reading.language.description == "de")
    }

    @Test func twoPlacesOfOneVariableMustAgree() {
        let source = C.wire("{x} is not {x}.")
        #expect(C.recover("a is not a.", source).arguments == ["x": .text("a")])
        #expect(C.recover("a is not b.", source) == .none)
        #expect(C.recover("a is not a is not a is not a.", source).arguments == ["x": .text("a is not a")])
        #expect(C.recover("é is not e\u{301}.", source) == .none, "nothing is normalised")
    }

    @Test func aValueHasABound() {
        let source = C.wire("Field {x} is bad.")
        let longest = String(repeating: "é", count: RecoveryLimits.value / 2)
        #expect(C.recover("Field \(longest) is bad.", source).arguments == ["x": .text(longest)])
        #expect(C.recover("Field \(longest)a is bad.", source) == .none)
        let two = C.wire("{x}, {y}", C.xAndY)
        #expect(C.recover("\(longest), \(longest)", two).arguments == ["x": .text(longest), "y": .text(longest)])
        #expect(C.recover("\(longest)a, \(longest)", two) == .none)
    }

    @Test func scalarsAreNeverCut() {
        let source = C.wire("{x}{y}", C.xAndY)
        #expect(C.recover("é", source) == .none)
        #expect(C.recover("é中", source).arguments == ["x": .text("é"), "y": .text("中")])
        #expect(C.recover("é中😀", source).isMany)
    }

    @Test func onlyTheGivenCodeIsTried() {
        let first = C.wire("Bad {x}", code: "T.1")
        let second = C.wire("Bad {x}", code: "T.2")
        #expect(C.recover("Bad a", first, second).isMany)
        #expect(C.recover("Bad a", code: "T.2", first, second).code == "T.2")
        #expect(C.recover("Bad a", code: "T.3", first, second) == .none)
    }

    @Test func aFamilySpeaksForCodesWithoutWords() throws {
        let own = try C.message("No such code: {$code}.", code: "A.B.*", ["code": .code])
        let wide = try C.message("No such code: {$code}.", code: "A.*", ["code": .code])
        let any = try C.message("Something is wrong.", code: "*", [:])
        let known = C.wire("Fine", code: "A.B.1")
        #expect(C.recover("No such code: A.B.9.", own).code == "A.B.9")
        #expect(C.recover("No such code: A.C.9.", own) == .none)
        #expect(C.recover("No such code: A.B..", own) == .none)
        #expect(C.recover("No such code: A.C.9.", code: "A.C.9", own, wide, any).code == "A.C.9")
        #expect(C.recover("No such code: A.B.9.", code: "A.B.8", own, wide, any) == .none)
        #expect(C.recover("Something is wrong.", code: "A.B.9", own, wide, any).code == "*")
        #expect(C.recover("No such code: A.B.1.", code: "A.B.1", own, wide, any, known) == .none)
    }

    @Test func theLongestFamilyIsTriedFirst() throws {
        let wide = try C.message("Wrong.", code: "A.*", [:])
        let own = try C.message("Wrong.", code: "A.B.*", [:])
        #expect(C.recover("Wrong.", code: "A.B.9", wide, own).code == "A.B.*")
        #expect(C.recover("Wrong.", wide, own).isMany)
    }

    @Test func aNameIsReadAsItsValue() throws {
        let names = ["e-mail address": "email", "e-mail": "mail", "mobile number": "mobile"]
        let roles = ["name": RecoverySource.Role.name(parameter: "field", values: names)]
        let source = try C.message("Please complete this: {$name}.", roles)
        #expect(C.recover("Please complete this: e-mail address.", source).arguments == ["field": .text("email")])
        #expect(C.recover("Please complete this: nothing.", source) == .none)
        let two = try C.message("{$name} {$x}", roles.merging(["x": C.text("x")]) { $1 })
        #expect(C.recover("e-mail address b", two).isMany)
        #expect(C.recover("mobile number b", two).arguments == ["field": .text("mobile"), "x": .text("b")])
        let both = try C.message("{$name} ({$x})", roles.merging(["x": C.text("field")]) { $1 })
        #expect(C.recover("e-mail (mail)", both).arguments == ["field": .text("mail")])
        #expect(C.recover("e-mail (email)", both) == .none)
    }

    @Test func whatIsDerivedIsRecognisedAndNotReported() throws {
        let source = try C.message(
            ".input {$minutes :integer} .match $minutes one {{Wait {$minutes} minute.}} * {{Wait {$minutes} minutes.}}",
            ["minutes": .derived])
        #expect(C.recover("Wait 5 minutes.", source).arguments == [:])
        #expect(C.recover("Wait 1 minutes.", source) == .none)
        #expect(C.recover("Wait x minutes.", source) == .none)
    }

    @Test func anAmbiguityThatIsNotReportedIsNone() {
        let source = C.wire("{x}: {d} - {e}", ["x": C.text("x"), "d": .derived, "e": .derived])
        #expect(C.recover("a: b - c - d", source).arguments == ["x": .text("a")])
    }

    @Test func anUnknownVariableIsNotRead() throws {
        #expect(C.recover("Bad a", C.wire("Bad {z}")) == .none)
        #expect(C.recover("Bad {x", C.wire("Bad {x")).arguments == [:])
    }
}
