/// A place in a template where a value stands.
struct Placeholder: Sendable {
    /// What can stand there.
    enum Kind: Sendable {
        case text
        /// A text without white space: the technical name of a field. It distinguishes "The x has failed" from "{field} has failed".
        case word
        /// A text that begins with this and goes on.
        case code(prefix: [UInt8])
        case number(NumberShape)
        /// One of these, and what it stands for.
        case name([(shown: [UInt8], value: String)])

        var maximumLength: Int {
            switch self {
            case .text, .word, .code: RecoveryLimits.value
            case .number: RecoveryLimits.number
            case .name(let names): names.reduce(0) { max($0, $1.shown.count) }
            }
        }
    }

    /// Where the value goes.
    enum Slot: Sendable, Hashable {
        case argument(String)
        case code
        /// Not reported.
        case hidden(String)
    }

    let kind: Kind
    /// The message's external variable.
    let variable: String
    let slot: Slot
}
