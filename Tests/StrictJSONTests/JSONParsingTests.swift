import StrictJSON
import TestSupport
import Testing

struct JSONParsingTests {
    private func parse(_ text: String, maximumLength: Int = 1024, maximumDepth: Int = 8) throws -> JSONValue {
        try JSONValue(parsing: Array(text.utf8), maximumLength: maximumLength, maximumDepth: maximumDepth)
    }

    @Test(arguments: [
        ("null", JSONValue.null), (" true ", true), ("\"\"", ""), ("[]", .array([])), ("{}", .object(JSONObject([]))),
        ("[1,2]", .array([1, 2])),
        (
            #"{"a":{"b":[null,false]}}"#,
            .object(JSONObject([("a", .object(JSONObject([("b", .array([nil, false]))])))]))
        ),
        (#""\u00e9\n\/\ud83d\ude00""#, "é\n/😀"), ("\t\r\n1", 1),
    ])
    func validTextIsRead(text: String, value: JSONValue) throws {
        #expect(try parse(text) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "tru", "[1,]", "[,1]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "01", "1.", ".5", "1e",
        "+1",
        "-", "--1", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\u{01}\"",
        "1 2", "{} {}", "[1", "{\"a\":", "'a'", "NaN", "Infinity", "\u{FEFF}1", "// c\n1", "0x10", "\"\n\"",
    ])
    func whatRFC8259DoesNotHaveIsRefused(text: String) {
        #expect(throws: JSONSyntaxError.self) { try parse(text) }
    }

    @Test func aNameThatStandsTwiceIsRefusedAtItsSecondPlace() throws {
        let error = #expect(throws: JSONSyntaxError.self) { try parse(#"{"email":1,"email":2}"#) }
        #expect(error == JSONSyntaxError(reason: .duplicateName("email"), offset: 11))
    }

    @Test func anEscapedNameIsTheSameName() {
        #expect(throws: JSONSyntaxError.self) { try parse(#"{"a":1,"\u0061":2}"#) }
    }

    @Test func canonicallyEquivalentNamesAreTwoNames() throws {
        let object = try #require(try parse("{\"\u{E9}\":1,\"e\u{301}\":2}").objectValue)
        #expect(object["e\u{301}"] == 2)
    }

    @Test func invalidUTF8IsRefused() {
        #expect(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22], maximumLength: 10)
        }
    }

    @Test func moreBytesOrLevelsThanAllowedAreRefused() {
        #expect(throws: JSONSyntaxError(reason: .tooLong(limit: 3), offset: 3)) { try parse("1234", maximumLength: 3) }
        #expect(throws: JSONSyntaxError(reason: .tooDeep(limit: 2), offset: 2)) { try parse("[[[]]]", maximumDepth: 2) }
        #expect(throws: Never.self) { try parse("[[]]", maximumDepth: 2) }
    }

    @Test func numbersKeepTheirText() throws {
        let number = try #require(try parse("237.0").numberValue)
        #expect(number.text == "237.0")
        #expect(number.doubleValue == 237)
        #expect(number.integerValue == nil)
        #expect(try parse("-12").numberValue?.integerValue == -12)
    }

    @Test func membersKeepTheirOrderAndOnlyWhatMustBeIsEscaped() {
        let value: JSONValue = ["b": "a/b\"\\\n\u{1}é\u{9B}\u{2028}", "a": [1, true, nil]]
        #expect(value.text == #"{"b":"a/b\"\\\n\u0001é\u009b\u2028","a":[1,true,null]}"#)
    }

    /// Any value, written and read again, is itself.
    @Test(arguments: 0..<200)
    func writingAndReadingGivesTheSame(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let value = Self.value(depth: 4, &random)
        #expect(try JSONValue(parsing: Array(value.text.utf8), maximumLength: 1 << 20) == value)
    }

    /// Any bytes are read or refused; nothing else happens, and what was read can be written and read again.
    @Test func mutatedTextNeverTraps() throws {
        var random = SeededRandom(seed: 7)
        let seed = Array(#"{"email":"x@y.z","type":"A","n":[1.5e3,-0,null,{"é":"\ud83d\ude00"}]}"#.utf8)
        var accepted = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
                }
            }
            guard let value = try? JSONValue(parsing: bytes, maximumLength: 1000) else { continue }
            accepted += 1
            #expect(try JSONValue(parsing: Array(value.text.utf8), maximumLength: 10_000) == value)
        }
        #expect(accepted > 100)
    }

    private static func value(depth: Int, _ random: inout SeededRandom) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(JSONNumber(Int64.random(in: .min ... .max, using: &random)))
        case 3: return .string(text(&random))
        case 4: return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
        default:
            let names = Set((0..<Int.random(in: 0...4, using: &random)).map { "\($0)" + text(&random) })
            return .object(JSONObject(names.map { ($0, value(depth: depth - 1, &random)) }))
        }
    }

    private static func text(_ random: inout SeededRandom) -> String {
        String(
            String.UnicodeScalarView(
                (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
                    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
                }))
    }
}
