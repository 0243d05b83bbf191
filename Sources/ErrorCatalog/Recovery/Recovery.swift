/// The answer to the question which code and which parameters a text was made from.
public enum Recovery: Sendable, Hashable {
    /// No text of the catalogue is this one, or the text is too hostile to decide.
    case none
    /// One code with one set of parameters.
    case one(Reading)
    /// More than one: the first two. The search stopped there, and nothing is guessed.
    case many(Reading, Reading)
}
