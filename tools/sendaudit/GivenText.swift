import ArgumentParser
import SendAPI
import SendAudit

/// Texts that an option must say something with. A blank one mostly comes of a variable that a script has not set, and
/// would be recorded as a reason, or looked for as an address.
enum GivenText {
    /// Why something is done, for the entry that records it.
    static func reason(_ text: String) throws -> String {
        guard !isBlank(text) else { throw Unfit(blank: "it is recorded, so say in words what for") }
        return text
    }

    /// Who does something, for the entry that records it.
    static func actor(_ text: String) throws -> String {
        // An entry keeps 128 bytes, and the user's own name finds room beside it.
        guard text.utf8.count <= 80 else { throw Unfit(description: "it is longer than 80 bytes; say it shorter") }
        guard !isBlank(text) else { throw Unfit(blank: "leave the option out, or say who you are") }
        return text
    }

    /// A person's address, in any spelling.
    static func address(_ text: String) throws -> String {
        guard !CanonicalAddress(text).isEmpty else { throw Unfit(blank: "name an address such as anna@example.org") }
        return EmailAddress(text)?.text ?? text
    }

    /// A value that attempts are looked for by.
    static func value(_ text: String) throws -> String {
        guard !isBlank(text) else { throw Unfit(blank: "leave the option out, or name what to look for") }
        return text
    }

    /// Whether nothing in a text can be seen: white space, controls, and marks without a width.
    private static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned: true
            default: false
            }
        }
    }

    /// Why a text is refused; what the parser prints after the option's name.
    private struct Unfit: Error, CustomStringConvertible {
        let description: String

        init(description: String) { self.description = description }

        init(blank advice: String) { self.init(description: "it is blank; \(advice)") }
    }
}
