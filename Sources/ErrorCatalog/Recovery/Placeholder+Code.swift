extension Placeholder.Kind {
    /// Whether a code can stand here.
    func accepts(_ code: String) -> Bool {
        switch self {
        case .code(let prefix): code.utf8.count > prefix.count && code.utf8.starts(with: prefix)
        case .name(let names): names.contains { code.utf8.elementsEqual($0.shown) }
        case .text, .word, .number: false
        }
    }
}
