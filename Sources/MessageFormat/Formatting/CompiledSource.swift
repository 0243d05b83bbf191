/// What is kept of a message that was read in this process, in one place of memory.
final class CompiledSource: Sendable {
    let parameters: [String]
    /// The model as it was read, with its attributes.
    let model: MessageModel
    let map: SourceMap?
    /// Whether there is a function in the message.
    let callsFunctions: Bool
    /// Where the placeholders of ``map`` stand in the compact form.
    private let places: [Int]

    init(parameters: [String], model: MessageModel, map: SourceMap?, places: [Int]) {
        self.parameters = parameters
        self.model = model
        self.map = map
        self.places = places
        callsFunctions = model.callsFunctions
    }

    func offset(ofPlace place: Int) -> Int? {
        guard let map else { return nil }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        guard low < places.count, places[low] == place, low < map.placeholders.count else { return nil }
        return map.placeholders[low]
    }
}

extension MessageModel {
    fileprivate var callsFunctions: Bool {
        if declarations.contains(where: { $0.value.function != nil }) { return true }
        switch self {
        case .pattern(let message):
            return message.pattern.contains { element in
                if case .expression(let expression) = element { expression.function != nil } else { false }
            }
        // Selectors have a function, always.
        case .select: return true
        }
    }
}
