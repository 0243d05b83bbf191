import LanguageMatching

/// What is remembered of a browser.
struct Session: Sendable {
    /// What the cookie says.
    let id: Secret
    /// Who it is.
    let person: Person
    /// What stands in each form, and comes back with it.
    let form: Secret
    /// The language that was chosen; `nil` where the browser's are taken.
    var language: LanguageTag?
    /// When it was last used, as the clock's uptime.
    var lastUse: Duration
    /// The questions whose answers can still be shown whole, the newest last. They stay here, so that a masked page holds no
    /// personal value, not even in a hidden field.
    private(set) var questions: [(key: Secret, question: ExplainQuestion)] = []

    private static let keptQuestions = 16

    init(_ person: Person, at time: Duration) {
        id = Secret()
        form = Secret()
        self.person = person
        lastUse = time
    }

    /// Keeps a question.
    mutating func keep(_ question: ExplainQuestion) -> Secret {
        let key = Secret()
        questions.append((key, question))
        questions.removeFirst(max(questions.count - Self.keptQuestions, 0))
        return key
    }

    /// The question of a key; `nil` when it is no longer kept.
    func question(_ key: String) -> ExplainQuestion? {
        questions.first { $0.key.matches(key) }?.question
    }
}
