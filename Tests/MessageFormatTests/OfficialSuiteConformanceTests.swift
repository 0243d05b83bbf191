import Foundation
import MessageFormat
import MessageFormatFoundation
import MessageFormatTesting
import Testing

/// The official test suite of Unicode MessageFormat 2, strict: text, parts and the exact list of errors.
@Suite(.enabled(if: Vectors.exists("mf2/test/tests"), "no conformance data: set ERRATA_VECTORS"))
struct OfficialSuiteConformanceTests {
    @Test func theSuiteHasAllItsCases() {
        #expect(SuiteCase.all.count == 461)
    }

    @Test(arguments: SuiteCase.all)
    func conforms(_ test: SuiteCase) throws {
        #expect(try test.problems(FunctionRegistry.standard.adding(TestFunctions.all)) == [])
        #expect(try test.problems(FunctionRegistry.foundation.adding(TestFunctions.all)) == [])
    }

    @Test func theCheckCanFail() throws {
        let functions = FunctionRegistry.standard.adding(TestFunctions.all)
        var (texts, parts, errors) = (0, 0, 0)
        for test in SuiteCase.all {
            if let expected = test.expected {
                var wrong = test
                wrong.expected = expected + "x"
                #expect(try wrong.problems(functions) != [])
                texts += 1
            }
            if test.expectedParts != nil {
                var wrong = test
                wrong.expectedParts = Data(#"[{"type":"text","value":"no such text"}]"#.utf8)
                #expect(try wrong.problems(functions) != [])
                parts += 1
            }
            var wrong = test
            wrong.expectedErrors.append("bad-option")
            #expect(try wrong.problems(functions) != [])
            errors += 1
        }
        #expect(texts > 200 && parts > 10 && errors == 461)
    }
}
