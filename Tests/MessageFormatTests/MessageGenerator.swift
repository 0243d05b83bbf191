import MessageFormat
import TestSupport

/// Writes messages of every construct, valid ones and others.
struct MessageGenerator {
    private var random: SeededRandom

    private static let functions = [
        "string", "number", "integer", "offset add=2", "percent", "number minimumFractionDigits=2",
        "integer signDisplay=always", "number select=ordinal", "number select=exact", "number select=$a",
        "number minimumFractionDigits=$b", "number minimumFractionDigits=$missing", "currency currency=EUR",
        "unit unit=meter", "date", "time", "string u:dir=rtl", "number u:dir=ltr u:id=x", "number u:dir=nope",
        "test:function", "test:select", "test:function fails=select", "test:function fails=format", "unknown",
    ]
    private static let operands = [
        "$a", "$b", "$c", "$missing", "|literal|", "42", #"|\|\\|"#, "$e\u{301}", "$\u{E9}", "",
    ]
    private static let keys = ["*", "*", "one", "other", "few", "0", "1", "01", "text", "|e\u{301}|", "|\u{E9}|", "-5"]
    private static let texts = [
        "text ", "\u{E9}", "日本", #"\{"#, "a text that is longer than one character of a length can say ",
    ]
    private static let markup = ["{#b}", "{/b}", "{#img src=$a /}", "{#b u:dir=ltr x=1}", "{#i u:id=$missing}"]
    static let values: [MessageValue] = [
        "1", 0, 1, 12_345, -5, 0.5, 2.0, "text", "e\u{301}", "", true, .number(-0.0), .number(1e17),
    ]

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func expression() -> String {
        let operand = pick(Self.operands)
        let function = operand.isEmpty || chance(60) ? ":" + pick(Self.functions) : ""
        return "{" + [operand, function].filter { !$0.isEmpty }.joined(separator: " ") + "}"
    }

    private mutating func pattern() -> String {
        var pattern = ""
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            pattern += chance(30) ? pick(Self.texts) : chance(20) ? pick(Self.markup) : expression()
        }
        return pattern
    }

    /// The source of a message.
    mutating func message() -> String {
        var message = ""
        var declared: [String] = []
        for number in 0..<Int.random(in: 0...3, using: &random) {
            if chance(50) {
                let name = ["a", "b", "c"][number]
                message += ".input {$\(name) :\(pick(Self.functions))} "
                declared.append(name)
            } else {
                message += ".local $l\(number) = \(expression()) "
                declared.append("l\(number)")
            }
        }
        guard !declared.isEmpty, chance(60) else { return message.isEmpty ? pattern() : "\(message){{\(pattern())}}" }
        let count = Int.random(in: 1...declared.count, using: &random)
        func row(_ cells: [String]) -> String { cells.joined(separator: " ") }
        message += ".match " + row((0..<count).map { _ in "$" + pick(declared) }) + "\n"
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            message += row((0..<count).map { _ in pick(Self.keys) }) + " {{\(pattern())}}\n"
        }
        return message + row((0..<count).map { _ in "*" }) + " {{\(pattern())}}"
    }
}
