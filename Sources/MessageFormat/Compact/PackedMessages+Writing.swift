extension PackedMessages {
    /// Writes a table.
    ///
    /// - Parameter entries: the alternatives of each entry, with the variables that each needs, one bit a position.
    package init(packing entries: [[(needs: UInt64, message: CompiledMessage)]]) {
        var directory: [UInt8] = []
        var bodies: [UInt8] = []
        for alternatives in entries {
            var start = bodies.count
            precondition(start < 1 << (Self.digits * 5), "the messages of one language take more than 32 MiB")
            for _ in 0..<Self.digits {
                directory.append(0x40 + UInt8(start & 31))
                start >>= 5
            }
            Self.write(UInt64(alternatives.count), to: &bodies)
            for (needs, message) in alternatives {
                Self.write(needs, to: &bodies)
                Self.write(UInt64(message.serialized.utf8.count), to: &bodies)
                bodies += message.serialized.utf8
                bodies.append(UInt8(ascii: "\n"))
            }
        }
        var table: [UInt8] = []
        Self.write(UInt64(entries.count), to: &table)
        self.init(String(decoding: table + directory + [UInt8(ascii: "\n")] + bodies, as: UTF8.self))
    }

    private static func write(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(0x40 + UInt8(rest & 31))
            rest >>= 5
        }
        bytes.append(0x20 + UInt8(rest))
    }
}
