/// Messages by position in one text: a table that a program holds as a string literal and reads where it lies. Nothing is
/// made of it at the start of a process, nothing is counted when it is passed around, and the linker has nothing to move.
///
/// ```
/// table       = number-of-entries directory "\n" *entry
/// directory   = *( 5 digits )                where each entry starts, counted from behind the directory's line
/// entry       = number-of-alternatives *( needs length message "\n" )
/// ```
///
/// Numbers and digits are those of the compact form, digits with the bit that says that more follow. The needs are the
/// variables that an alternative uses, one bit a position. The line ends are for people who compare two tables.
package struct PackedMessages: Sendable {
    /// The table.
    package let text: String

    /// Takes a table; one that is none has no messages.
    package init(_ text: String) {
        self.text = text
    }

    /// The first alternative of an entry of which all variables have values, where the entry takes two variables at most;
    /// `nil` when there is none, or when only ``text(_:locale:bidiIsolation:value:)`` can tell.
    ///
    /// Everything is passed and nothing is asked back: that is the quickest way from a code to its words.
    ///
    /// - Parameters:
    ///   - entry: the position.
    ///   - first: the text that is the first variable.
    ///   - second: the second variable, where it has a value.
    ///   - hasSecond: whether the entry has a second variable that is decided by this.
    ///   - locale: the language.
    package func text(
        _ entry: Int, first: String, second: MessageValue?, hasSecond: Bool, locale: MessageLocale
    ) -> String? {
        let known: UInt64 = second == nil ? 0b01 : 0b11
        let decided: UInt64 = hasSecond ? 0b11 : 0b01
        let text = text.withOwnBytes { bytes -> String? in
            var cursor = Self.cursor(bytes, at: entry)
            var left = cursor.count(bytes)
            while left > 0 {
                left &-= 1
                let needs = cursor.mask(bytes)
                let message = cursor.range(bytes)
                guard needs & ~decided == 0 else { return nil }
                if needs & ~known == 0 {
                    return Self.withValues(2) { values in
                        values.append(needs & 0b01 != 0 ? .string(first) : .integer(0))
                        values.append(second ?? .integer(0))
                        return Interpreter.text(of: bytes.extracting(message), values.span, locale)
                    }
                }
                _ = cursor.tag(bytes)
            }
            return nil
        }
        return text ?? nil
    }

    /// Lends memory on the stack for values.
    @inline(__always)
    private static func withValues<Result>(
        _ count: Int, _ body: (inout OutputSpan<MessageValue>) -> Result
    ) -> Result {
        unsafe withUnsafeTemporaryAllocation(of: MessageValue.self, capacity: count) { buffer in
            var values = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
            return body(&values)
        }
    }

    /// The first alternative of an entry of which all variables have values; `nil` when there is none.
    ///
    /// - Parameters:
    ///   - entry: the position.
    ///   - locale: the language.
    ///   - bidiIsolation: what surrounds placeholders.
    ///   - value: gives the value of a variable by its position.
    package func text(
        _ entry: Int, locale: MessageLocale, bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> String? {
        let text = text.withOwnBytes { bytes -> String? in
            var cursor = Self.cursor(bytes, at: entry)
            for _ in 0..<cursor.count(bytes) {
                let needs = cursor.mask(bytes)
                let message = cursor.range(bytes)
                let text = Self.text(bytes.extracting(message), needs, locale, bidiIsolation, value)
                if let text { return text }
                _ = cursor.tag(bytes)
            }
            return nil
        }
        return text ?? nil
    }

    /// A message with the values that it needs; `nil` when one is missing.
    private static func text(
        _ message: Span<UInt8>, _ needs: UInt64, _ locale: MessageLocale, _ bidiIsolation: BidiIsolation,
        _ value: (Int) -> MessageValue?
    ) -> String? {
        let count = UInt64.bitWidth - needs.leadingZeroBitCount
        return withValues(count) { values in
            while values.count < count {
                guard needs >> UInt64(values.count) & 1 == 1 else {
                    values.append(.integer(0))
                    continue
                }
                guard let value = value(values.count) else { return nil }
                values.append(value)
            }
            return Interpreter.text(of: message, values.span, locale, bidiIsolation)
                ?? FormattedMessage.invalidText
        }
    }

    /// The alternatives of an entry, copied.
    package subscript(entry: Int) -> [(needs: UInt64, message: CompiledMessage)] {
        text.withBytes { bytes in
            var cursor = Self.cursor(bytes, at: entry)
            return (0..<cursor.count(bytes)).map { _ in
                let needs = cursor.mask(bytes)
                let message = String(copying: bytes.extracting(cursor.range(bytes)))
                _ = cursor.tag(bytes)
                return (needs, CompiledMessage(serialized: message))
            }
        }
    }

    /// The digits of a place in the directory.
    static var digits: Int { 5 }

    /// The place of an entry; nowhere when there is none.
    @inline(__always)
    static func cursor(_ bytes: Span<UInt8>, at entry: Int) -> CompactReader {
        var cursor = CompactReader()
        let count = cursor.number(bytes)
        let first = cursor.offset
        let entries = first &+ count &* digits &+ 1
        guard entry >= 0, entry < count, entries < bytes.count else {
            cursor.lose()
            return cursor
        }
        var start = 0
        for index in 0..<digits {
            start |= Int(bytes[first &+ entry &* digits &+ index] & 31) &<< (index &* 5)
        }
        return CompactReader(at: entries &+ start)
    }
}
