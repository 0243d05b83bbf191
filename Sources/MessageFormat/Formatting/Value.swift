/// What a reference or an expression stands for while a message is formatted. The common values hold no references, so
/// that passing them around costs nothing.
///
/// Only a value that a function annotated may select.
enum Value {
    /// The text that a program passed in, by its position among the arguments.
    case argument(Int, isAnnotated: Bool)
    /// Text of the message itself, as a range of its bytes.
    case literal(Range<Int>, isAnnotated: Bool)
    /// A whole number, shown and selected as by `:number` without options.
    case integer(Int64, isAnnotated: Bool)
    /// Everything else, by its position in the ``Workspace``.
    case resolution(Int)

    /// The value after `:string`, or after `:number` or `:integer`, without options; `nil` where it is another one.
    @inline(__always)
    func annotated(asText: Bool) -> Value? {
        switch self {
        case .argument(let index, _): asText ? .argument(index, isAnnotated: true) : nil
        case .literal(let range, _): asText ? .literal(range, isAnnotated: true) : nil
        case .integer(let number, _): asText ? nil : .integer(number, isAnnotated: true)
        case .resolution: nil
        }
    }
}
