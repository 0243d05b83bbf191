import Testing

@testable import MessageFormat

/// Tables of messages: both ways to format say the same, and what is no table says nothing.
struct PackedMessagesTests {
    private static let variables = (0..<64).map { "v\($0)" }
    private let english = MessageLocale("en")

    private static func alternative(_ source: String) throws -> (needs: UInt64, message: CompiledMessage) {
        let used = try CompiledMessage(source).parameters
        let needs = variables.enumerated().reduce(UInt64(0)) {
            used.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
        }
        return (needs, try CompiledMessage(source, parameters: variables))
    }

    private static func table(_ entries: [[String]]) throws -> PackedMessages {
        PackedMessages(packing: try entries.map { try $0.map(alternative) })
    }

    private static let entries = [
        [], ["Plain."], ["{$v1} and {$v0}", "only {$v0}"], ["needs {$v1}"], ["far {$v63}", "near"], ["line\nend {$v0}"],
        [".input {$v1 :integer} .match $v1 0 {{none}} 11 {{eleven}} one {{one}} * {{{$v1} of {$v0}}}", "unknown"],
        [".input {$v1 :integer minimumFractionDigits=2} {{{$v1} rare}}"],
    ]

    @Test func bothWaysSayTheSame() throws {
        let table = try Self.table(Self.entries)
        for second in [nil, .string("text"), .integer(0), .integer(1), .integer(-1), .integer(11), .integer(1_200)]
            as [MessageValue?]
        {
            for entry in -1...Self.entries.count {
                let slow = table.text(entry, locale: english, bidiIsolation: .default) {
                    $0 == 0 ? .string("first") : $0 == 1 ? second : nil
                }
                let quick = table.text(entry, first: "first", second: second, hasSecond: true, locale: english)
                #expect(quick == nil || quick == slow, "\(entry)")
            }
        }
    }

    @Test func theFirstAlternativeWithItsValuesSpeaks() throws {
        let table = try Self.table(Self.entries)
        func quick(_ entry: Int, _ second: MessageValue?, hasSecond: Bool = true) -> String? {
            table.text(entry, first: "a", second: second, hasSecond: hasSecond, locale: english)
        }
        #expect(quick(1, nil) == "Plain.")
        #expect(quick(2, .integer(7)) == "7 and \u{2068}a\u{2069}")
        #expect(quick(2, nil) == "only \u{2068}a\u{2069}")
        #expect(quick(2, nil, hasSecond: false) == nil)
        #expect(quick(3, nil) == nil)
        #expect(quick(6, .integer(0)) == "none")
        #expect(quick(6, .integer(11)) == "eleven")
        #expect(quick(6, .integer(-1)) == "one")
        #expect(quick(6, nil) == "unknown")
    }

    @Test func aVariableFarOutIsFound() throws {
        let table = try Self.table(Self.entries)
        func slow(_ value: MessageValue?) -> String? {
            table.text(4, locale: english, bidiIsolation: .none) { $0 == 63 ? value : nil }
        }
        #expect(slow("x") == "far x")
        #expect(slow(nil) == "near")
        #expect(table.text(4, first: "a", second: nil, hasSecond: true, locale: english) == nil)
    }

    @Test func theAlternativesComeBackAsTheyWere() throws {
        let table = try Self.table(Self.entries)
        for (position, sources) in Self.entries.enumerated() {
            let expected = try sources.map(Self.alternative)
            #expect(table[position].map(\.needs) == expected.map(\.needs))
            #expect(table[position].map(\.message.serialized) == expected.map(\.message.serialized))
        }
    }

    @Test func whatIsNoTableHasNoMessages() throws {
        let whole = try Self.table(Self.entries).text
        for length in 0..<whole.utf8.count {
            let cut = PackedMessages(String(decoding: whole.utf8.prefix(length), as: UTF8.self))
            for entry in 0...Self.entries.count {
                _ = cut.text(entry, first: "a", second: .integer(1), hasSecond: true, locale: english)
                _ = cut[entry]
            }
        }
        #expect(PackedMessages("").text(0, first: "", second: nil, hasSecond: false, locale: english) == nil)
        #expect(PackedMessages("no table")[0].isEmpty)
    }
}
