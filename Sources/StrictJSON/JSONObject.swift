/// The members of a JSON object in the order in which they were written.
public struct JSONObject: Sendable, Hashable {
    /// One name with its value.
    public struct Member: Sendable, Hashable {
        /// The member's name, with escapes resolved.
        public let name: String
        /// The member's value.
        public let value: JSONValue

        /// Creates a member.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]

    /// Creates an object from members that are known to have distinct names.
    public init(_ members: [(String, JSONValue)]) {
        self.members = members.map { Member(name: $0.0, value: $0.1) }
    }

    init(parsed members: [Member]) {
        self.members = members
    }

    /// The value of the member with exactly these bytes as its name; `nil` when there is none.
    ///
    /// Names are compared by code units: Swift's own string comparison holds canonically equivalent names equal, and
    /// JSON does not.
    public subscript(name: String) -> JSONValue? {
        members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// Adds a member at the end; the caller answers for its name being new.
    public mutating func append(_ name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }
}
