import MerkleLog

/// The root of an empty tree.
public func emptyRoot() -> String { "\(CompactRange().root)" }
