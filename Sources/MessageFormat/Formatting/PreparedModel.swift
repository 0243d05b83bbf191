/// A valid model with what the evaluator looks up again and again.
final class PreparedModel: Sendable {
    let model: MessageModel
    let declarations: [MessageDeclaration]
    /// Declarations by variable.
    let index: [String: Int]
    /// Where expressions stand in the source, in the order of ``SourceMap/placeholders``.
    let offsets: [Int]
    /// For each variant, or for the one pattern, the number of placeholders before it.
    let firstPlaceholder: [Int]

    init(_ model: MessageModel, map: SourceMap?) {
        self.model = model
        declarations = model.declarations
        offsets = map?.placeholders ?? []
        var index: [String: Int] = [:]
        for (position, declaration) in declarations.enumerated() { index[declaration.name] = position }
        self.index = index
        var first = [declarations.count]
        if case .select(let message) = model {
            for variant in message.variants {
                let count = variant.value.count { if case .text = $0 { false } else { true } }
                first.append(first[first.count - 1] + count)
            }
        }
        firstPlaceholder = first
    }

    func offset(_ placeholder: Int) -> Int? {
        offsets.indices.contains(placeholder) ? offsets[placeholder] : nil
    }
}
