import MerkleLog

extension MerkleHash {
    /// The hash with one of its 256 bits turned over.
    func flipping(bit: Int) throws -> MerkleHash {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        return try MerkleHash(bytes: changed)
    }
}

extension [MerkleHash] {
    /// The path with one bit of one hash turned over.
    func flipping(bit: Int) throws -> [MerkleHash] {
        var changed = self
        changed[bit / 256] = try changed[bit / 256].flipping(bit: bit % 256)
        return changed
    }
}
