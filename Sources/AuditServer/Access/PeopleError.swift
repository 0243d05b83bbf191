/// A list of people that cannot be used.
package struct PeopleError: Error, Sendable, Hashable {
    /// The file, the line, and what is wrong with it.
    package let message: String

    /// Creates an error.
    package init(message: String) {
        self.message = message
    }
}
