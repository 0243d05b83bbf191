/// What is to be looked at in an address before it is used.
public enum AddressNotice: Sendable, Hashable {
    /// It is no complete address.
    case malformed
    /// Perhaps this address was meant: the domain looks misspelt.
    case suggestion(String)
}
