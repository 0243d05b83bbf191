/// Formats the messages that are the rule: text, arguments that are text or whole numbers, and `:string`, `:number`
/// and `:integer` without options, also as selectors. It works on the compact form where it lies and allocates
/// nothing but the result.
///
/// It knows when it does not know: for everything else, and for everything that would report an error, it gives up
/// and returns `nil`, and the evaluator does the work. So there is one place that defines what messages mean, and a
/// test and a fuzzer compare the two.
///
/// It holds no references: the locale is passed along, so that nothing is retained on the way. And it is four words
/// and never changes, so that it is passed around in registers: what is written to memory in words and read back in
/// vectors at once costs as much as a whole pattern.
@safe
struct QuickFormatter {
    let bytes: UnsafeBufferPointer<UInt8>
    let arguments: UnsafeBufferPointer<MessageValue>

    /// Messages with more are left to the evaluator, which finds declarations by index.
    private static let mostDeclarations = 16
    private static let deepestChain = 4
    /// Messages that turn out longer are measured first.
    private static let bufferSize = 512

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, arguments: UnsafeBufferPointer<MessageValue>) {
        unsafe self.bytes = unsafe bytes
        unsafe self.arguments = unsafe arguments
    }

    /// Reads the message from an offset on.
    @inline(__always)
    func reader(at offset: Int) -> CompactReader { unsafe CompactReader(bytes, offset: offset) }

    /// The message, or `nil` when the evaluator must format it.
    @inline(__always)
    func format(_ locale: LocaleData, isolates: Bool) -> String? {
        var cursor = reader(at: 0)
        guard cursor.tag() == CompactFormat.version else { return nil }
        // Parameters and declarations.
        _ = cursor.range()
        let start: Int
        switch cursor.tag() {
        case UInt8(ascii: "P"): start = cursor.offset
        case UInt8(ascii: "S"):
            guard let pattern = pattern(selectedAt: cursor.offset, locale) else { return nil }
            start = pattern
        default: return nil
        }
        // Most messages fit into a buffer on the stack, and only the result is allocated.
        let result = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.bufferSize) { buffer in
            guard let needed = unsafe write(patternAt: start, to: buffer, locale, isolates: isolates) else {
                return QuickResult.unknown
            }
            guard needed <= buffer.count else { return .tooLong(needed) }
            return unsafe .text(Self.string(UnsafeBufferPointer(rebasing: buffer[..<needed])))
        }
        switch result {
        case .text(let text): return text
        case .unknown: return nil
        case .tooLong(let needed): return long(patternAt: start, needed, locale, isolates: isolates)
        }
    }

    @inline(never)
    private func long(patternAt start: Int, _ needed: Int, _ locale: LocaleData, isolates: Bool) -> String {
        unsafe String(unsafeUninitializedCapacity: needed) { buffer in
            unsafe write(patternAt: start, to: buffer, locale, isolates: isolates) ?? 0
        }
    }

    /// Bytes that are made of whole scalars of valid strings, as a string. Looking at each again would cost more than
    /// all the rest for languages that are not written in ASCII.
    @inline(__always)
    private static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            return unsafe String(copying: UTF8Span(unchecked: bytes.span))
        }
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    private enum QuickResult {
        case text(String)
        case unknown
        case tooLong(Int)
    }

    /// What a reference stands for.
    @inline(__always)
    func value(of reference: Int) -> QuickValue? {
        reference & 1 == 0 ? argument(reference >> 1) : declaration(reference >> 1, depth: 0)
    }

    @inline(__always)
    private func argument(_ index: Int) -> QuickValue? {
        guard unsafe index < arguments.count else { return nil }
        switch unsafe arguments[index] {
        case .string: return .argument(index)
        case .integer(let value): return .integer(value)
        case .number(let value):
            // A whole double reads as a whole number does; but not minus zero, and not where doubles have gaps.
            guard value.magnitude < 9_007_199_254_740_992, !(value == 0 && value.sign == .minus) else { return nil }
            let whole = Int64(value)
            return Double(whole) == value ? .integer(whole) : nil
        default: return nil
        }
    }

    /// A declaration that only makes a number of a parameter.
    @inline(__always)
    func number(of parameter: Int) -> QuickValue? {
        guard let value = argument(parameter), case .integer = value else { return nil }
        return value
    }

    private func declaration(_ index: Int, depth: Int) -> QuickValue? {
        guard depth < Self.deepestChain else { return nil }
        var cursor = reader(at: 1)
        _ = cursor.number()
        for _ in 0..<cursor.count() { _ = cursor.range() }
        guard index < min(cursor.count(), Self.mostDeclarations) else { return nil }
        for _ in 0..<index { _ = cursor.range() }
        _ = cursor.number()
        _ = cursor.tag()
        _ = cursor.range()
        return expression(at: cursor.offset, depth: depth + 1)?.value
    }

    /// What the expression at an offset stands for, and where it ends.
    func expression(at offset: Int, depth: Int = 0) -> (value: QuickValue, end: Int)? {
        var cursor = reader(at: offset)
        let operand: QuickValue?
        switch cursor.tag() {
        case UInt8(ascii: "v"):
            let reference = cursor.number()
            operand = reference & 1 == 0 ? argument(reference >> 1) : declaration(reference >> 1, depth: depth)
        case UInt8(ascii: "l"):
            let range = cursor.range()
            operand = cursor.isWhole(range) ? .literal(range) : nil
        default: return nil
        }
        guard let operand else { return nil }
        switch cursor.tag() {
        case UInt8(ascii: "-"): return (operand, cursor.offset)
        case UInt8(ascii: "s"):
            guard cursor.number() == 0 else { return nil }
            if case .integer(let value) = operand { return (.plainInteger(value), cursor.offset) }
            return (operand, cursor.offset)
        case UInt8(ascii: "n"), UInt8(ascii: "i"):
            guard case .integer = operand, cursor.number() == 0 else { return nil }
            return (operand, cursor.offset)
        default: return nil
        }
    }
}
