import LanguageMatching
import SendAPI

/// An application that may ask for codes.
struct RegisteredClient: Sendable, Hashable {
    /// Its X-client-id.
    let id: String
    /// Its name, for operators; the id where it has none.
    var name: String
    /// What it may ask codes for; `nil` for everything.
    var scenarios: Set<Scenario>?
    /// The language of its answers and mails where a request asks for none; `nil` for the service's.
    var language: LanguageTag?
    /// How many codes it may have sent an hour; `nil` for `limits.perClientHourly`, 0 for no limit.
    var codesPerHour: Int?

    init(id: String) {
        (self.id, name) = (id, id)
    }

    /// Whether it may ask for such a code.
    func mayAsk(for scenario: Scenario) -> Bool { scenarios?.contains(scenario) ?? true }

    /// Whether a text can be a client id.
    static func isID(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }
}
