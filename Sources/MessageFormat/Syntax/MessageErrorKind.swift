/// The kinds of errors that Unicode MessageFormat 2 defines.
///
/// The raw value is the name that the official test suite's schema uses.
///
/// Source: LDML 48.2, part 9, "Errors".
@nonexhaustive
public enum MessageErrorKind: String, Sendable, Hashable, CaseIterable {
    /// The source is not well-formed.
    case syntaxError = "syntax-error"
    /// A variant has more or fewer keys than there are selectors.
    case variantKeyMismatch = "variant-key-mismatch"
    /// No variant has only catch-all keys.
    case missingFallbackVariant = "missing-fallback-variant"
    /// A selector does not reach a declaration with a function.
    case missingSelectorAnnotation = "missing-selector-annotation"
    /// A variable is declared twice, or after its first use in a declaration.
    case duplicateDeclaration = "duplicate-declaration"
    /// An option is given twice.
    case duplicateOptionName = "duplicate-option-name"
    /// Two variants have the same keys.
    case duplicateVariant = "duplicate-variant"
    /// A variable has no value.
    case unresolvedVariable = "unresolved-variable"
    /// No function has this name.
    case unknownFunction = "unknown-function"
    /// A selector's value cannot select.
    case badSelector = "bad-selector"
    /// A function cannot work on this operand.
    case badOperand = "bad-operand"
    /// An option, or its value, does not fit.
    case badOption = "bad-option"
    /// A key does not have the form that its selector needs.
    case badVariantKey = "bad-variant-key"
    /// The function cannot do what is asked here. The test suite's schema has no name for it.
    case unsupportedOperation = "unsupported-operation"
}
