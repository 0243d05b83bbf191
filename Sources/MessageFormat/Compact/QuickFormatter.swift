/// Formats the messages that are the rule: text, arguments that are text or whole numbers, and `:string`, `:number`
/// and `:integer` without options, also as selectors. It works on the compact form where it lies and allocates
/// nothing but the result.
///
/// It knows when it does not know: for everything else, and for everything that would report an error, it gives up
/// and returns `nil`, and the evaluator does the work. So there is one place that defines what messages mean, and a
/// test and a fuzzer compare the two.
///
/// It holds no references: the locale is passed along, so that nothing is retained on the way.
@safe
struct QuickFormatter {
    let reader: CompactReader
    let arguments: UnsafeBufferPointer<MessageValue>
    let isolates: Bool
    /// Parameters and declarations.
    private var header = 0..<0

    /// Messages with more are left to the evaluator, which finds declarations by index.
    private static let mostDeclarations = 16
    private static let deepestChain = 4
    /// Messages that turn out longer are measured first.
    private static let bufferSize = 512

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, arguments: UnsafeBufferPointer<MessageValue>, isolates: Bool) {
        reader = unsafe CompactReader(bytes)
        unsafe self.arguments = unsafe arguments
        self.isolates = isolates
    }

    /// The message, or `nil` when the evaluator must format it.
    mutating func format(_ locale: LocaleData) -> String? {
        var cursor = reader
        guard cursor.tag() == CompactFormat.version else { return nil }
        header = cursor.range()
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
            let output = unsafe QuickOutput(buffer)
            guard let needed = write(patternAt: start, to: output, locale) else { return QuickResult.unknown }
            guard needed <= buffer.count else { return .tooLong(needed) }
            return unsafe .text(Self.string(UnsafeBufferPointer(rebasing: buffer[..<needed])))
        }
        switch result {
        case .text(let text): return text
        case .unknown: return nil
        case .tooLong(let needed):
            return unsafe String(unsafeUninitializedCapacity: needed) { buffer in
                unsafe write(patternAt: start, to: QuickOutput(buffer), locale) ?? 0
            }
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
        var cursor = reader
        cursor.offset = header.lowerBound
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
        var cursor = reader
        cursor.offset = offset
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
