/// A paragraph of a standard or law that asks for what an area is about.
struct ControlParagraph: Sendable, Hashable {
    /// How its number was checked.
    enum Check: String, Sendable, Hashable {
        /// Against the text that its author publishes.
        case text
        /// Against a list of numbers and titles that somebody else publishes.
        case list
        /// Not at all; the page says so.
        case unchecked
    }

    let framework: ControlFramework
    let number: String
    let check: Check
    /// Where the number was checked, or, for one that was not, where its text is published.
    let source: String
}
