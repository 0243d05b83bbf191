/// Why a proof bundle cannot be read or made. What does not verify is a ``NoteError``, ``CheckpointError`` or
/// ``ProofError``.
@nonexhaustive
public enum LogProofError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bundle has more bytes than the caller's bound.
    case tooLong(limit: Int)
    /// The first line is not `c2sp.org/tlog-proof@v1`.
    case wrongFormat
    /// The extra data are empty or not canonical base64; without extra data the line is left out.
    case invalidExtra
    /// The index line is missing, or its number is not decimal without leading zeros.
    case invalidIndex
    /// Line `number` of the path, from 1, is not canonical base64 of 32 bytes.
    case invalidHash(number: Int)
    /// The path has more than 64 hashes, which no tree's has.
    case pathTooLong
    /// There is no empty line with a checkpoint after it.
    case noCheckpoint
    /// What should be the signed checkpoint is no signed note.
    case invalidNote(NoteError)
    /// The signed note is no checkpoint.
    case invalidCheckpoint(CheckpointError)
    /// The proof is of another size of the tree than the checkpoint.
    case sizeMismatch(proof: UInt64, checkpoint: UInt64)

    /// One line for a developer or a log.
    public var description: String {
        switch self {
        case .tooLong(let limit): "the proof bundle is longer than \(limit) bytes"
        case .wrongFormat: "a proof bundle starts with \(TransparencyLogProof.formatLine)"
        case .invalidExtra: "a proof bundle's extra data are base64 and not empty"
        case .invalidIndex: "a proof bundle's index is a decimal number without leading zeros"
        case .invalidHash(let number): "hash \(number) of the proof bundle is not base64 of 32 bytes"
        case .pathTooLong: "a proof bundle has at most 64 hashes"
        case .noCheckpoint: "the proof bundle has no checkpoint"
        case .invalidNote(let error): "the proof bundle's checkpoint: \(error)"
        case .invalidCheckpoint(let error): "the proof bundle's checkpoint: \(error)"
        case .sizeMismatch(let proof, let checkpoint):
            "the proof is of a tree of size \(proof), the checkpoint of one of size \(checkpoint)"
        }
    }
}
