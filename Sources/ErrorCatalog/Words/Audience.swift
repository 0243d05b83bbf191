/// Who reads the words.
@nonexhaustive
public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// A person who wants to get something done: what happened and what to do next, with no header names.
    case user
    /// A programmer who calls the service: which header or field, and what to send instead.
    case developer
    /// Who runs the service: what to check.
    case `operator`
}
