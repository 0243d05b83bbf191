import Glibc
import MessageFormat
import Testing

/// Size is refused or costs time in proportion.
@Suite(.serialized)
struct LimitTests {
    /// Nanoseconds that this thread worked, in the fastest of three: other tests' work does not count.
    static func time(_ work: () throws -> Void) rethrows -> Double {
        func now() -> Double {
            var time = timespec()
            _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
        }
        var best = Double.infinity
        for _ in 0..<3 {
            let start = now()
            try work()
            best = min(best, now() - start)
        }
        return best
    }

    static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
        ("text", { String(repeating: "text ", count: $0 / 5) }),
        ("placeholders", { String(repeating: "{$a :f o=1 @x}", count: $0 / 14) }),
        ("escapes", { String(repeating: "\\{", count: $0 / 2) }),
        ("open braces", { String(repeating: "{", count: $0) }),
        ("bars", { "{" + String(repeating: "|", count: $0) }),
        ("escaped bars", { "{|" + String(repeating: "\\|", count: $0 / 2) }),
        ("a long literal", { "{|" + String(repeating: "a", count: $0) + "|}" }),
        ("a long name", { "{$" + String(repeating: "a", count: $0) + "}" }),
        ("attributes", { "{$a" + String(repeating: " @b", count: $0 / 3) + "}" }),
        ("variants", { ".input {$a :f} .match $a " + (0..<$0 / 12).map { "k\($0) {{x}} " }.joined() + "* {{}}" }),
        ("declarations", { (0..<$0 / 20).map { ".local $v\($0) = {$v\(max(0, $0 - 1))x} " }.joined() + "{{}}" }),
        ("white space", { ".input" + String(repeating: " ", count: $0) + "{$a} {{}}" }),
        ("keywords", { String(repeating: ".local ", count: $0 / 7) }),
    ]

    @Test(arguments: shapes.indices)
    func parsingIsLinear(_ index: Int) {
        let shape = Self.shapes[index]
        let small = shape.make(1 << 17)
        let large = shape.make(1 << 20)
        // Eight times the size; quadratic time would be 64 times, every time.
        var ratio = Double.infinity
        for _ in 0..<10 where ratio >= 24 {
            ratio = Self.time { _ = try? CompiledMessage(large) } / Self.time { _ = try? CompiledMessage(small) }
        }
        #expect(ratio < 24, "\(shape.name): \(ratio)")
    }

    @Test func aLongerSourceIsRefused() {
        let source = String(repeating: "a", count: 11)
        #expect(throws: MessageSyntaxError.self) {
            try CompiledMessage(source, limits: MessageLimits(length: 10, diagnostics: 1))
        }
        #expect(throws: Never.self) { try CompiledMessage(source, limits: MessageLimits(length: 11, diagnostics: 1)) }
    }

    @Test func tenThousandVariants() throws {
        let keys = (0..<10_000).map { "\($0) {{v\($0)}}\n" }.joined()
        let message = try CompiledMessage(".input {$n :integer} .match $n\n\(keys)* {{other}}")
        #expect(message.format(["n": 9_999], locale: "en") == "v9999")
        #expect(message.formatted(["n": 9_999], locale: "en").text == "v9999")
        #expect(Self.time { _ = message.formatted(["n": 10_000], locale: "en") } < 2e9)
    }

    @Test func tenThousandSelectors() throws {
        let names = (0..<10_000).map { "$s\($0)" }
        let declarations = names.map { ".input {\($0) :string}\n" }.joined()
        let stars = String(repeating: "* ", count: 10_000)
        let first = "a " + String(repeating: "* ", count: 9_999)
        let source = "\(declarations).match \(names.joined(separator: " "))\n\(first){{first}}\n\(stars){{other}}"
        let message = try CompiledMessage(source)
        var arguments: [String: MessageValue] = [:]
        for index in 0..<10_000 { arguments["s\(index)"] = "a" }
        #expect(message.format(arguments, locale: "en") == "first")
        arguments["s0"] = "b"
        #expect(message.format(arguments, locale: "en") == "other")
    }

    @Test func aLongChainOfDeclarations() throws {
        let chain = (1..<20_000).map { ".local $v\($0) = {$v\($0 - 1)}\n" }.joined()
        let message = try CompiledMessage(".local $v0 = {|end|}\n\(chain){{{$v19999}}}")
        #expect(message.format(locale: "en", bidiIsolation: .none) == "end")
    }

    @Test func aShortLiteralAsksForNoGigabytes() throws {
        let message = try CompiledMessage("{1e2000 :number} {1e2000000000 :number} {1e-2000000000 :number}")
        #expect(message.format(locale: "en", bidiIsolation: .none).utf8.count < 5_000)
    }
}
