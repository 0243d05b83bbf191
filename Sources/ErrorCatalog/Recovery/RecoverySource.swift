package import LanguageMatching
package import MessageFormat

/// One text of the catalogue, as recovery sees it.
package struct RecoverySource: Sendable {
    /// How the text is written.
    package enum Form: Sendable {
        /// A text of the wire, such as `Parameter {parameter} cannot be left blank.`
        case wire(String)
        /// A message.
        case message(CompiledMessage)
    }

    /// What a variable stands for.
    package enum Role: Sendable, Hashable {
        /// The code itself, in a family's words.
        case code
        /// A parameter of the code.
        case parameter(name: String, type: ParameterType)
        /// A parameter that is shown by its name in this language: displayed name to value.
        case name(parameter: String, values: [String: String])
        /// Computed from others with loss. It is recognised and not reported.
        case derived
    }

    /// A code such as `SDK.COMMON.1001`, a family such as `SDK.COMMON.*`, or `*`.
    package var code: String
    /// The language of the text.
    package var language: LanguageTag
    /// Who reads it; `nil` for a text of the wire.
    package var audience: Audience?
    /// The text.
    package var form: Form
    /// What its variables stand for, by name. A variable without a role cannot be read.
    package var roles: [String: Role]

    package init(
        code: String, language: LanguageTag, audience: Audience?, form: Form, roles: [String: Role]
    ) {
        self.code = code
        self.language = language
        self.audience = audience
        self.form = form
        self.roles = roles
    }
}
