import MessageFormat

/// How one placeholder writes whole numbers in one language.
///
/// A number is read by its digits and then written again: only what comes out the same is that number. So grouping,
/// digits and signs are exactly those of formatting, whatever they are.
final class NumberShape: Sendable {
    /// The name of the variable in the message that writes numbers.
    static let variable = "value"

    private let message: CompiledMessage
    private let locale: MessageLocale
    private let zero: UInt32

    /// - Parameter message: shows the number ``variable`` and nothing else.
    init?(_ message: CompiledMessage, locale: MessageLocale) {
        self.message = message
        self.locale = locale
        // The last scalar of zero is the digit zero, however many of them are written.
        let shown = message.formatted([Self.variable: .integer(0)], locale: locale, bidiIsolation: .none)
        guard shown.errors.isEmpty, let last = shown.text.unicodeScalars.last else { return nil }
        zero = last.value
    }

    /// The number that some bytes are, as a whole: in the language's own way, or in ASCII digits.
    func value(of bytes: ArraySlice<UInt8>) -> Int64? {
        guard let magnitude = magnitude(of: bytes) else { return nil }
        if magnitude <= UInt64(Int64.max), let value = verified(Int64(magnitude), bytes) { return value }
        guard magnitude <= Int64.min.magnitude else { return nil }
        return verified(Int64(truncatingIfNeeded: 0 &- magnitude), bytes)
    }

    /// The digits alone.
    private func magnitude(of bytes: ArraySlice<UInt8>) -> UInt64? {
        guard bytes.count <= RecoveryLimits.number else { return nil }
        var magnitude: UInt64 = 0
        var hasDigit = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let digit: UInt32
            if (0x30...0x39).contains(scalar.value) {
                digit = scalar.value - 0x30
            } else if scalar.value >= zero, scalar.value - zero <= 9 {
                digit = scalar.value - zero
            } else {
                continue
            }
            hasDigit = true
            let (product, isLarge) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = product.addingReportingOverflow(UInt64(digit))
            if isLarge || isLarger { return nil }
            magnitude = sum
        }
        return hasDigit ? magnitude : nil
    }

    private func verified(_ value: Int64, _ bytes: ArraySlice<UInt8>) -> Int64? {
        if String(value).utf8.elementsEqual(bytes) { return value }
        let shown = message.format([Self.variable: .integer(value)], locale: locale, bidiIsolation: .none)
        return shown.utf8.elementsEqual(bytes) ? value : nil
    }

    /// Whether a number can begin with a byte; what is not ASCII may.
    static func canBegin(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    /// Whether a number can contain a byte: digits, signs, and the separators in use.
    static func canContain(_ byte: UInt8) -> Bool {
        canBegin(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: " ")
    }
}
