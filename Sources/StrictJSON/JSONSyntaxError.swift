/// Why a text is not acceptable JSON, and where.
package struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
        /// The text is longer than the caller's bound, in bytes.
        case tooLong(limit: Int)
        /// Arrays and objects are nested deeper than the caller's bound.
        case tooDeep(limit: Int)
        /// The bytes are not UTF-8.
        case invalidUTF8
        /// The text ended inside a value.
        case unexpectedEnd
        /// A byte that cannot stand here; `expected` says what could.
        case unexpectedByte(UInt8, expected: String)
        /// An object names a member twice.
        case duplicateName(String)
        /// An escape that RFC 8259 does not have, or half of a surrogate pair.
        case invalidEscape
        /// A number outside RFC 8259's grammar, such as `01` or `1.`.
        case invalidNumber
    }

    /// What is wrong.
    package let reason: Reason
    /// The byte offset from the start of the text.
    package let offset: Int

    /// Creates an error.
    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// One line for a developer or a log; it quotes no value of the text.
    package var description: String {
        let what =
            switch reason {
            case .tooLong(let limit): "longer than \(limit) bytes"
            case .tooDeep(let limit): "nested deeper than \(limit) levels"
            case .invalidUTF8: "not UTF-8"
            case .unexpectedEnd: "the text ends inside a value"
            case .unexpectedByte(let byte, let expected):
                "unexpected byte 0x\(String(byte, radix: 16)), expected \(expected)"
            case .duplicateName: "a member is named twice"
            case .invalidEscape: "invalid escape in a string"
            case .invalidNumber: "invalid number"
            }
        return "JSON, byte \(offset): \(what)"
    }
}
