/// A value on the quick path: what a reference of the compact form stands for. It holds no references, so that
/// passing it around costs nothing.
enum QuickValue {
    /// The text that a program passed in, by its position among the arguments.
    case argument(Int)
    /// Text of the message itself, as a range of its bytes.
    case literal(Range<Int>)
    /// A whole number, formatted as the locale writes it.
    case integer(Int64)
    /// A whole number as plain text, which `:string` made of it.
    case plainInteger(Int64)
}
