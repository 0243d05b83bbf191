extension Placeholder.Kind {
    /// Whether white space cannot stand here.
    var isWord: Bool {
        switch self {
        case .word, .code: true
        case .text, .number, .name: false
        }
    }

    /// Whether a parameter's own text stands here.
    var isText: Bool {
        switch self {
        case .text, .word: true
        case .code, .number, .name: false
        }
    }

    /// Whether a value holds nothing that cannot stand here.
    func allows(_ bytes: ArraySlice<UInt8>) -> Bool {
        !isWord || !bytes.contains(where: UTF8Text.isSpace)
    }
}
