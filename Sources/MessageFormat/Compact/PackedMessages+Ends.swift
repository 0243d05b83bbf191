extension PackedMessages {
    /// The alternatives of an entry from which a text can have been made, as far as the literals tell with which their
    /// patterns begin and end. Nothing is made of the messages: most texts are excluded by their first bytes.
    ///
    /// - Parameters:
    ///   - entry: the position.
    ///   - canBegin: whether the text can begin with a literal, as the message has it.
    ///   - canEnd: whether it can end with one that is not also the first of its pattern.
    /// - Returns: the positions of the alternatives, in order.
    package func alternatives(
        of entry: Int, canBegin: (Span<UInt8>) -> Bool, canEnd: (Span<UInt8>) -> Bool
    ) -> [Int] {
        text.withBytes { bytes in
            var cursor = Self.cursor(bytes, at: entry)
            var found: [Int] = []
            for alternative in 0..<cursor.count(bytes) {
                _ = cursor.mask(bytes)
                let message = cursor.range(bytes)
                var reader = CompactReader()
                let isPossible = reader.hasPattern(
                    bytes.extracting(message), canBegin: canBegin, canEnd: canEnd)
                if isPossible { found.append(alternative) }
                _ = cursor.tag(bytes)
            }
            return found
        }
    }

    /// Whether an entry has alternatives.
    package func hasMessage(_ entry: Int) -> Bool {
        text.withBytes { bytes in
            var cursor = Self.cursor(bytes, at: entry)
            return cursor.count(bytes) > 0
        }
    }
}
