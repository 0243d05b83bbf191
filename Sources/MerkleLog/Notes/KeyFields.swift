/// The three parts of a written key, `name+hash+base64`. The base64 may have plus signs of its own.
struct KeyFields {
    let name: String
    let keyID: UInt32
    let algorithm: UInt8
    let material: [UInt8]

    /// `nil` unless it has the three parts in their one written form.
    init?(_ text: some Collection<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(validating: parts[0], as: UTF8.self),
            let id = Hexadecimal.decode(parts[1]), id.count == 4,
            parts[1].allSatisfy({ !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) }),
            let material = Base64.decode(parts[2]), let algorithm = material.first
        else { return nil }
        self.name = name
        keyID = id.reduce(0) { $0 << 8 | UInt32($1) }
        self.algorithm = algorithm
        self.material = Array(material.dropFirst())
    }
}
