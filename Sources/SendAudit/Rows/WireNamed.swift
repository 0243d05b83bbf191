/// A value as a row names it. A later version of the program may have written a name that this one does not know.
enum WireNamed<Value: RawRepresentable<String> & Sendable & Hashable>: Sendable, Hashable {
    case known(Value)
    case other(String)

    init(_ name: String) {
        self = Value(rawValue: name).map { .known($0) } ?? .other(name)
    }
}
