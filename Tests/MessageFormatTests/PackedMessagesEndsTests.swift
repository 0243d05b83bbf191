import Testing

@testable import MessageFormat

/// The ends of packed messages: what they exclude, and that nothing damaged excludes a text or traps.
struct PackedMessagesEndsTests {
    private static let alternatives = [
        "Hello", "Hello {$x}.", "{$x} there", "{$x}", "{$x :string u:dir=rtl} and {$y} there", "Hello {#b}there{/b}",
        "{|Hello|} there", ".input {$n :integer} .match $n 0 {{None}} one {{{$n} there}} * {{Hello {$n}.}}",
        ".input {$s :string} .match $s |a b| {{Other {$s} end}} * {{Other}}", "Other {:f a=1 b=$x} end",
    ]

    private static func table() throws -> PackedMessages {
        PackedMessages(
            packing: [try alternatives.map { (0, try CompiledMessage($0, parameters: ["x", "y", "n", "s"])) }, []])
    }

    private static func text(_ span: Span<UInt8>) -> String {
        String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
    }

    private static func found(_ table: PackedMessages, _ entry: Int = 0, begins: [String], ends: [String]) -> [Int] {
        table.alternatives(
            of: entry, canBegin: { begins.contains(text($0)) }, canEnd: { ends.contains(text($0)) })
    }

    @Test func literalsAtTheEndsExcludeAlternatives() throws {
        let table = try Self.table()
        // Of what begins or ends with no literal, and of markup, nothing is asked.
        #expect(Self.found(table, begins: [], ends: []) == [3])
        #expect(Self.found(table, begins: ["Hello"], ends: []) == [0, 3])
        #expect(Self.found(table, begins: ["Hello "], ends: []) == [3, 5])
        #expect(Self.found(table, begins: ["Hello "], ends: ["."]) == [1, 3, 5, 7])
        #expect(Self.found(table, begins: [], ends: [" there"]) == [2, 3, 4, 6, 7])
        #expect(Self.found(table, begins: ["None"], ends: []) == [3, 7])
        #expect(Self.found(table, begins: ["Other "], ends: [" end"]) == [3, 8, 9])
        #expect(Self.found(table, begins: ["Other"], ends: []) == [3, 8])
        #expect(Self.found(table, 1, begins: ["Hello"], ends: ["."]) == [])
        #expect(Self.found(table, 2, begins: ["Hello"], ends: ["."]) == [])
        #expect(table.hasMessage(0) && !table.hasMessage(1) && !table.hasMessage(2) && !table.hasMessage(-1))
    }

    /// What cannot be read says nothing: it is left to whoever reads the message as a whole.
    @Test(arguments: TruncatedMessageTests.sources)
    func whatIsCutShortIsNotExcluded(source: String) throws {
        let whole = try CompiledMessage(source).serialized
        for end in whole.unicodeScalars.indices {
            var isAsked = false
            let prefix = CompiledMessage(serialized: String(whole[..<end]))
            let table = PackedMessages(packing: [[(0, prefix)]])
            let found = table.alternatives(of: 0) { _ in
                isAsked = true
                return true
            } canEnd: { _ in
                true
            }
            #expect(found == [0], "\(prefix.serialized) \(isAsked)")
        }
    }

    @Test(arguments: TruncatedMessageTests.sources)
    func whatIsDamagedIsGoneThroughToItsEnd(source: String) throws {
        let whole = Array(try CompiledMessage(source).serialized.utf8)
        for index in whole.indices {
            for byte in [0x20, 0x21, 0x2A, 0x2E, 0x40, 0x53, 0x5F, 0x7E] as [UInt8] {
                var changed = whole
                changed[index] = byte
                let message = CompiledMessage(serialized: String(decoding: changed, as: UTF8.self))
                let found = PackedMessages(packing: [[(0, message)]]).alternatives(of: 0) { _ in
                    false
                } canEnd: { _ in
                    false
                }
                #expect(found.count <= 1)
            }
        }
    }
}
