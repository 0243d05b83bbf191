import LanguageMatching

/// Who asks, in which session and language.
struct Visitor: Sendable {
    /// Their session.
    let session: Session
    /// Whether the browser does not know its session yet.
    let isNew: Bool
    /// Whether they came by a link and can sign out.
    let canSignOut: Bool
    /// In which languages they read.
    let languages: LanguagePreferences

    var person: Person { session.person }
}
