/// The members of a JSON object in the order in which they were written.
package struct JSONObject: Sendable, Hashable {
    /// One name with its value.
    package struct Member: Sendable, Hashable {
        /// The member's name, with escapes resolved.
        package let name: String
        /// The member's value.
        package let value: JSONValue

        /// Creates a member.
        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    package private(set) var members: [Member]

    /// Creates an object from members that are known to have distinct names.
    package init(_ members: [(String, JSONValue)]) {
        self.members = members.map { Member(name: $0.0, value: $0.1) }
    }

    init(parsed members: [Member]) {
        self.members = members
    }

    /// The value of the member with exactly these bytes as its name; `nil` when there is none.
    ///
    /// Names are compared by code units: Swift's own string comparison holds canonically equivalent names equal, and
    /// JSON does not.
    package subscript(name: String) -> JSONValue? {
        members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// Adds a member at the end; the caller answers for its name being new.
    package mutating func append(_ name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }
}
