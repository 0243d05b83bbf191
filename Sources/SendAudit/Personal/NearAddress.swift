/// An address in a text that resembles the one that was asked for.
struct NearAddress: Sendable, Hashable {
    let address: CanonicalAddress
    let kind: NearMatch.Kind
}
