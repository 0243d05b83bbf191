/// The blind index's hash of an address that was erased: who has the search key can tell of a report whose it is.
public struct ErasedAddressKey: Sendable, Hashable {
    /// The search key's number.
    public let number: Int64
    /// The first 16 bytes of `HMAC-SHA256(search key, 128 ‖ canonical address)`, in hexadecimal.
    public let hash: String

    init(number: Int64, hash: String) {
        self.number = number
        self.hash = hash
    }

    init(_ address: CanonicalAddress, _ key: SearchKey) {
        number = key.number
        hash = key.hash(.email, address.bytes).bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
