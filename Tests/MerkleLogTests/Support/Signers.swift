import MerkleLog

/// Keys of a fixed seed, so that notes are the same in each run.
enum Signers {
    static func make(_ name: String, seed: UInt8 = 1) throws -> NoteSigner {
        try NoteSigner(name: NoteKeyName(name), seed: Array(repeating: seed, count: 32))
    }

    /// The example key of Go's `golang.org/x/mod/sumdb/note`, and a note that Go signed with it.
    static let goKey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let goVerifierKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let goNote = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """
}
