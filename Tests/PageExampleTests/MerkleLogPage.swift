import MerkleLog

protocol TileStore {
    func put(_ path: String, _ tile: [UInt8]) throws
    func tile(_ coordinate: TileCoordinate) throws -> [UInt8]
}

// swift-format-ignore
func merkleLogPage(entries: [[UInt8]], store: any TileStore, signer: NoteSigner, verifierKey: NoteVerifierKey) throws {
    // page: MerkleLog
    var tree = TileAccumulator()
    for entry in entries {
        for tile in try tree.append(LeafHash(entry: entry)) { try store.put(tile.coordinate.path, tile.bytes) }
    }
    let note = try Checkpoint(origin: "example.com/ledger", size: tree.size, root: tree.root).signed(by: signer)

    var reader = TileHashReader(size: tree.size) { try store.tile($0) }
    let proof = try InclusionProof(index: 7, size: tree.size) { try reader.hash(of: $0) }
    let bundle = try TransparencyLogProof(proof: proof, signedCheckpoint: note)

    // Elsewhere, with the entry, the log's name and its public key alone:
    try TransparencyLogProof(bytes: bundle.bytes)
        .verify(leaf: LeafHash(entry: entries[7]), origin: "example.com/ledger", keys: [verifierKey])
    // end
}
