import SendAPI

/// A ledger's two key files, or what stands in for them.
struct KeyFiles: Sendable {
    struct Loaded {
        var keys: LedgerKeys
        /// Whether the files hold them, where they come from files.
        var isSaved: Bool
        /// Which of them were lost and are to be replaced by new ones, with leave.
        var isSigningLost = false
        var isIndexLost = false
    }

    private let options: LedgerOptions
    private let signing: KeyFile?
    private let index: KeyFile?

    init(path: String, options: LedgerOptions) {
        self.options = options
        signing =
            if case .file(let file) = options.signingKeys { KeyFile(path: file ?? path + KeyFile.signingSuffix) } else {
                nil
            }
        index =
            if case .file(let file) = options.indexKeys { KeyFile(path: file ?? path + KeyFile.indexSuffix) } else {
                nil
            }
    }

    /// The files that are in use.
    var paths: [String] { [signing, index].compactMap { $0?.path } }

    /// - Parameter mayCreate: whether missing keys are made anew: for a new ledger, or with leave.
    /// - Throws: ``LedgerError`` `wrongKeys`.
    func load(mayCreate: Bool) throws(LedgerError) -> Loaded {
        let signing = try Self.keys(options.signingKeys, signing) { text throws(LedgerError) in
            try SigningKeys(text: text)
        }
        let index = try Self.keys(options.indexKeys, index) { text throws(LedgerError) in try IndexKeys(text: text) }
        if let signing, let index {
            return Loaded(keys: LedgerKeys(signing: signing, index: index), isSaved: true)
        }
        guard mayCreate else {
            let missing = signing == nil ? self.signing : self.index
            throw LedgerError(
                code: .wrongKeys,
                message: """
                    \(missing?.path ?? "the keys"): the ledger's keys are missing; put the file back from where it is kept, \
                    or see 'sendaudit restore --new-keys'
                    """)
        }
        let origin = options.origin ?? "errata-ledger-\(AttemptID(time: options.clock()))"
        let signer: SigningKeys = if let signing { signing } else { try SigningKeys(origin: origin) }
        let keys = LedgerKeys(signing: signer, index: index ?? IndexKeys())
        return Loaded(
            keys: keys, isSaved: false, isSigningLost: signing == nil, isIndexLost: index == nil)
    }

    private static func keys<Keys>(
        _ source: KeySource<Keys>, _ file: KeyFile?, _ read: (String) throws(LedgerError) -> Keys
    ) throws(LedgerError) -> Keys? {
        if case .given(let keys) = source { return keys }
        guard let file, let text = try file.load() else { return nil }
        do throws(LedgerError) {
            return try read(text)
        } catch {
            throw LedgerError(code: .wrongKeys, message: "\(file.path): \(error.message)")
        }
    }

    func save(_ keys: LedgerKeys) throws(LedgerError) {
        try signing?.save(keys.signing.text)
        try index?.save(keys.index.text)
    }
}
