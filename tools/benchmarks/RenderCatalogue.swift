import MessageFormat

/// A small catalogue as a generator would write it, and the same words as a programmer would write them by hand.
struct RenderCatalogue: Sendable {
    enum Kind: CaseIterable, Sendable { case simple, plural }
    enum Language: Int, CaseIterable, Sendable { case en, de, pl, ar }

    static let names = [
        "X-Device-Id", "X-Client-Version", "email", "scenario", "captchaToken", "verificationCode", "X-L", "parameter",
    ]

    static func count(_ turn: Int) -> Int64 { Int64(turn % 7) + (turn % 11 == 0 ? 1_200 : 0) }

    // Held here, so that no turn has to ask whether a global is initialised.
    private let names = Self.names
    private let simple = Self.simple
    private let plural = Self.plural
    private let locales = Language.allCases.map { MessageLocale("\($0)") }
    /// The language of a turn is known only at run time.
    private func language(_ turn: Int) -> Language { Language(rawValue: turn & 3) ?? .en }

    func render(_ kind: Kind, _ language: Language, _ turn: Int) -> String {
        switch kind {
        case .simple:
            simple[language.rawValue].format(
                positional: CollectionOfOne(.string(names[turn & 7])).span, locale: locales[language.rawValue],
                bidiIsolation: .none
            )
        case .plural:
            plural[language.rawValue].format(
                positional: CollectionOfOne(.integer(Self.count(turn))).span, locale: locales[language.rawValue],
                bidiIsolation: .none
            )
        }
    }

    /// - Parameter language: the only language, for peers that are measured with one; else it changes every turn.
    func ours(_ kind: Kind, only language: Language? = nil) -> (Int) -> Int {
        switch (kind, language) {
        case (.simple, let language?): { turn in render(.simple, language, turn).utf8.count }
        case (.plural, let language?): { turn in render(.plural, language, turn).utf8.count }
        case (.simple, nil): { turn in render(.simple, self.language(turn), turn).utf8.count }
        case (.plural, nil): { turn in render(.plural, self.language(turn), turn).utf8.count }
        }
    }

    /// What a programmer would write instead.
    func byHand(_ kind: Kind, _ turn: Int) -> String {
        switch kind {
        case .simple: HandWritten.simple(language(turn), names[turn & 7])
        case .plural: HandWritten.plural(language(turn), Self.count(turn))
        }
    }

    /// Both say the same, or the comparison says nothing.
    func verify() throws {
        for kind in Kind.allCases {
            for turn in 0..<5_000 where ours(kind, turn) != byHand(kind, turn) {
                throw Mismatch(ours: ours(kind, turn), theirs: byHand(kind, turn))
            }
        }
    }

    private func ours(_ kind: Kind, _ turn: Int) -> String { render(kind, language(turn), turn) }

    struct Mismatch: Error {
        let ours: String
        let theirs: String
    }
}
