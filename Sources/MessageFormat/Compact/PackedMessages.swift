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
        let text: String?? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            guard var cursor = unsafe Self.reader(bytes, at: entry) else { return nil }
            var left = cursor.count()
            while left > 0 {
                left &-= 1
                let needs = cursor.mask()
                let range = cursor.range()
                guard needs & ~decided == 0 else { return nil }
                if needs & ~known == 0 {
                    return unsafe Self.text(cursor.slice(range), needs, first, second, locale.data)
                }
                cursor.offset &+= 1
            }
            return nil
        }
        return text ?? nil
    }

    @inline(__always)
    private static func text(
        _ message: UnsafeBufferPointer<UInt8>, _ needs: UInt64, _ first: String, _ second: MessageValue?,
        _ locale: LocaleData
    ) -> String? {
        // The closure does not escape and the size is constant, so that the values lie on the stack. The message reads
        // only what it needs.
        unsafe withUnsafeTemporaryAllocation(of: MessageValue.self, capacity: 2) { values in
            let needsFirst = needs & 0b01 != 0
            if needsFirst {
                unsafe values.initializeElement(at: 0, to: .string(first))
            } else {
                unsafe values.initializeElement(at: 0, to: .integer(0))
            }
            unsafe values.initializeElement(at: 1, to: second ?? .integer(0))
            defer {
                if needsFirst { _ = unsafe values.moveElement(from: 0) }
                _ = unsafe values.moveElement(from: 1)
            }
            return unsafe QuickFormatter(message, arguments: UnsafeBufferPointer(values))
                .format(locale, isolates: true)
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
        let text: String?? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            guard var cursor = unsafe Self.reader(bytes, at: entry) else { return nil }
            for _ in 0..<cursor.count() {
                let needs = cursor.mask()
                let message = unsafe cursor.slice(cursor.range())
                let text = unsafe Self.text(message, needs, locale, bidiIsolation, value)
                if let text { return text }
                cursor.offset &+= 1
            }
            return nil
        }
        return text ?? nil
    }

    /// The alternatives of an entry, copied.
    package subscript(entry: Int) -> [(needs: UInt64, message: CompiledMessage)] {
        let alternatives = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            var alternatives: [(needs: UInt64, message: CompiledMessage)] = []
            guard var cursor = unsafe Self.reader(bytes, at: entry) else { return alternatives }
            for _ in 0..<cursor.count() {
                alternatives.append((cursor.mask(), CompiledMessage(serialized: cursor.text())))
                cursor.offset &+= 1
            }
            return alternatives
        }
        return alternatives ?? []
    }

    /// The digits of a place in the directory.
    static var digits: Int { 5 }

    @inline(__always)
    private static func reader(_ bytes: UnsafeBufferPointer<UInt8>, at entry: Int) -> CompactReader? {
        var cursor = unsafe CompactReader(bytes)
        let count = cursor.number()
        let first = cursor.offset
        let entries = first &+ count &* digits &+ 1
        guard entry >= 0, entry < count, entries < bytes.count else { return nil }
        var start = 0
        for index in 0..<digits {
            let digit = unsafe bytes[first &+ entry &* digits &+ index]; start |= Int(digit & 31) &<< (index &* 5)
        }
        cursor.offset = entries &+ start
        return cursor
    }

    /// A message with the values that it needs; `nil` when one is missing.
    private static func text(
        _ message: UnsafeBufferPointer<UInt8>, _ needs: UInt64, _ locale: MessageLocale, _ bidiIsolation: BidiIsolation,
        _ value: (Int) -> MessageValue?
    ) -> String? {
        let count = UInt64.bitWidth - needs.leadingZeroBitCount
        return unsafe withUnsafeTemporaryAllocation(of: MessageValue.self, capacity: count) { buffer -> String? in
            var filled = 0
            defer { _ = unsafe UnsafeMutableBufferPointer(rebasing: buffer[..<filled]).deinitialize() }
            while filled < count {
                if needs >> UInt64(filled) & 1 == 1 {
                    guard let value = value(filled) else { return nil }
                    unsafe buffer.initializeElement(at: filled, to: value)
                } else {
                    unsafe buffer.initializeElement(at: filled, to: .integer(0))
                }
                filled += 1
            }
            let values = unsafe UnsafeBufferPointer(rebasing: buffer[..<filled])
            let formatter = unsafe QuickFormatter(message, arguments: values)
            if let text = formatter.format(locale.data, isolates: bidiIsolation == .default) { return text }
            return unsafe CompiledMessage(serialized: String(decoding: message, as: UTF8.self))
                .format(positional: values.span, locale: locale, bidiIsolation: bidiIsolation)
        }
    }
}
