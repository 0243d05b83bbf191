import ErrorCatalog

extension CatalogLinter {
    /// A text that two codes send does not, without its code, identify what happened. Where a vendor does it, `alike` marks it.
    mutating func checkAlike(_ code: SourceCode) {
        guard !code.isRetired else { return }
        for other in catalog.codes where other.code != code.code && !other.isRetired {
            guard let text = sharedText(of: code, with: other) else { continue }
            // Reported once of two, at the later one.
            guard let first = catalog.codes.first(where: { [code.code, other.code].contains($0.code) }),
                first.code == other.code
            else { continue }
            let isMarked =
                code.alike.contains { $0.code == other.code } || other.alike.contains { $0.code == code.code }
            if !isMarked {
                report(
                    .wireText, text.place,
                    "\(code.code) sends the same text as \(other.code), so that the text alone does not identify it; "
                        + "where the vendor does so, write alike: [\(other.code)] beside emit")
            }
        }
        for mark in code.alike where !catalog.unread.codes.contains(mark.code) {
            let other = catalog.codes.first { $0.code == mark.code }
            if other == nil || other?.code == code.code || other.map({ sharedText(of: code, with: $0) == nil }) ?? true
            {
                report(.wireText, mark.place, "\(code.code) has no wire text in common with \(mark.code)")
            }
        }
    }

    private func sharedText(of code: SourceCode, with other: SourceCode) -> SourceCode.WireText? {
        code.emit.first { text in
            other.emit.contains { $0.language == text.language && shape(of: $0.text) == shape(of: text.text) }
        }
    }

    /// The text as readers of replies compare it: whatever its parameters are called, and without its full stop.
    private func shape(of text: String) -> [String] {
        var shape = WireTemplate(text).segments.map { segment in
            if case .literal(let literal) = segment { literal } else { "\0" }
        }
        if let last = shape.last, last.hasSuffix(".") || last.hasSuffix("。") { shape[shape.count - 1].removeLast() }
        return shape.filter { !$0.isEmpty }
    }
}
