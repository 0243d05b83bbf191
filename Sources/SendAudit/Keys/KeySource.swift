/// Where secret keys come from.
public enum KeySource<Keys: Sendable>: Sendable {
    /// A file of mode 0600, created on the first start; `nil` for the one beside the ledger: `<ledger>.signing-key`,
    /// `<ledger>.index-keys`.
    case file(String?)
    /// Keys that were read elsewhere, an environment variable or a credential say. They are never written.
    case given(Keys)
}
