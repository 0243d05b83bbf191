/// A decimal number of any precision, or infinity, or not a number.
///
/// Numbers in messages are written in decimal and shown in decimal; binary floating point in between would show
/// digits that nobody wrote.
public struct DecimalNumber: Sendable, Hashable {
    enum Special: Sendable, Hashable { case infinity, notANumber }

    /// Whether the number is below zero; zero itself may carry a sign, as in floating point.
    var isNegative: Bool
    /// Digits 0 to 9, the most significant first, without zeros at either end. Empty for zero.
    var digits: [UInt8]
    /// Where the decimal point stands: the value is 0.DIGITS times ten to this power.
    var point: Int
    var special: Special?

    /// Exponents beyond this are refused, so that a short literal cannot ask for gigabytes of zeros.
    static let largestExponent = 2_000

    init(isNegative: Bool, digits: some Collection<UInt8>, point: Int) {
        self.isNegative = isNegative
        let leading = digits.prefix { $0 == 0 }.count
        var kept = Array(digits.dropFirst(leading))
        while kept.last == 0 { kept.removeLast() }
        self.digits = kept
        self.point = kept.isEmpty ? 0 : point - leading
    }

    private init(special: Special, isNegative: Bool) {
        self.init(isNegative: isNegative, digits: EmptyCollection(), point: 0)
        self.special = special
    }

    /// An integer.
    public init(_ value: Int64) {
        let digits = String(value.magnitude).utf8.map { $0 - 0x30 }
        self.init(isNegative: value < 0, digits: digits, point: digits.count)
    }

    /// The shortest decimal that reads back as this double.
    public init(_ value: Double) {
        if value.isNaN {
            self.init(special: .notANumber, isNegative: false)
        } else if value.isInfinite {
            self.init(special: .infinity, isNegative: value < 0)
        } else {
            // Swift prints 1e+16 and 1e-05; both match the grammar of number literals but for the zero.
            self = Self.scan(value.description.utf8) ?? DecimalNumber(Int64(0))
        }
    }

    /// A number literal of the specification, such as `-1.5e3`; anything else is `nil`.
    public init?(literal: String) {
        guard Self.isLiteral(literal), let value = Self.scan(literal.utf8) else { return nil }
        self = value
    }

    /// Whether a text matches `number-literal`.
    static func isLiteral(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
        func skipDigits() { while isDigit(rest.first) { rest.removeFirst() } }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        guard isDigit(rest.first) else { return false }
        if rest.removeFirst() != UInt8(ascii: "0") { skipDigits() }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard isDigit(rest.first) else { return false }
            skipDigits()
        }
        if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            guard isDigit(rest.first) else { return false }
            skipDigits()
        }
        return rest.isEmpty
    }

    private static func scan(_ text: String.UTF8View) -> DecimalNumber? {
        var digits: [UInt8] = []
        var isNegative = false
        var point: Int?
        var exponent = 0
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): point = digits.count
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                var scale = 1
                if rest.first == UInt8(ascii: "-") { scale = -1 }
                if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
                while let digit = rest.popFirst() {
                    exponent = min(exponent * 10 + Int(digit &- 0x30), 1_000_000)
                }
                exponent *= scale
            default: digits.append(byte &- 0x30)
            }
        }
        let value = DecimalNumber(isNegative: isNegative, digits: digits, point: (point ?? digits.count) + exponent)
        guard abs(value.point) <= largestExponent + digits.count else { return nil }
        return value
    }

    /// Whether the value is neither infinite nor not a number.
    public var isFinite: Bool { special == nil }
    /// Whether the value is zero, of either sign.
    public var isZero: Bool { special == nil && digits.isEmpty }
    /// Whether the value is a whole number.
    public var isInteger: Bool { special == nil && digits.count <= max(0, point) }

    /// The value as an integer, when it is one and fits.
    public var integer: Int64? {
        guard isInteger, point <= 19 else { return nil }
        var value: Int64 = 0
        for index in 0..<max(0, point) {
            let digit = index < digits.count ? Int64(digits[index]) : 0
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (next, carry) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            if overflow || carry { return nil }
            value = next
        }
        return value
    }

    /// The nearest double.
    public var double: Double {
        switch special {
        case .infinity: isNegative ? -.infinity : .infinity
        case .notANumber: .nan
        case nil: Double(plain) ?? .nan
        }
    }

    /// The number in plain decimal digits, with the fewest of them: `-12.5`.
    public var plain: String {
        switch special {
        case .infinity: return isNegative ? "-Infinity" : "Infinity"
        case .notANumber: return "NaN"
        case nil: break
        }
        let rounded = RoundedDecimal(exactly: self)
        var text = isNegative && !isZero ? "-" : ""
        text += String(decoding: rounded.integer.map { $0 + 0x30 }, as: UTF8.self)
        if !rounded.fraction.isEmpty {
            text += "." + String(decoding: rounded.fraction.map { $0 + 0x30 }, as: UTF8.self)
        }
        return text
    }

    /// The value moved by powers of ten.
    func scaled(byPowerOfTen power: Int) -> DecimalNumber {
        var result = self
        if !digits.isEmpty { result.point += power }
        return result
    }
}
