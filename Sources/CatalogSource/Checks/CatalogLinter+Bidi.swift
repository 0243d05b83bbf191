import MessageFormat

extension CatalogLinter {
    /// Text runs on across placeholders; a literal and an option are each a text of its own, that goes elsewhere.
    mutating func checkBidiMarks(_ alternative: SourceText.Alternative, _ model: MessageModel) {
        var placeholder = 0
        for declaration in model.declarations {
            checkLiterals(declaration.value, .placeholder(placeholder), alternative)
            placeholder += 1
        }
        for (variant, pattern) in model.patterns.enumerated() {
            var balance = BidiBalance()
            // The piece of text that opened what is open yet.
            var opening: [String] = []
            for element in pattern {
                switch element {
                case .text(let text): checkText(text, variant, &balance, &opening, alternative)
                case .expression(let expression):
                    checkLiterals(expression, .placeholder(placeholder), alternative)
                    placeholder += 1
                case .markup(let markup):
                    checkOptions(markup.options, .placeholder(placeholder), alternative)
                    placeholder += 1
                }
            }
            if let last = opening.last {
                report(.bidiMarks, alternative.place(of: .text(last, variant: variant)), BidiBalance.neverClosed)
            }
        }
    }

    private mutating func checkText(
        _ text: String, _ variant: Int, _ balance: inout BidiBalance, _ opening: inout [String],
        _ alternative: SourceText.Alternative
    ) {
        var before = ""
        for scalar in text.unicodeScalars {
            before.unicodeScalars.append(scalar)
            switch balance.read(scalar) {
            case .opens: opening.append(before)
            case .closes: opening.removeLast()
            case .closesNothing:
                report(.bidiMarks, alternative.place(of: .text(before, variant: variant)), BidiBalance.endsNone)
            case .nothing: break
            }
        }
    }

    private mutating func checkLiterals(
        _ expression: MessageExpression, _ position: MessagePosition, _ alternative: SourceText.Alternative
    ) {
        if case .literal(let text)? = expression.operand, let fault = BidiBalance.fault(in: text) {
            report(.bidiMarks, alternative.place(of: position), fault)
        }
        checkOptions(expression.function?.options ?? [], position, alternative)
    }

    private mutating func checkOptions(
        _ options: [MessageOption], _ position: MessagePosition, _ alternative: SourceText.Alternative
    ) {
        for case .literal(let text) in options.map(\.value) {
            guard let fault = BidiBalance.fault(in: text) else { continue }
            report(.bidiMarks, alternative.place(of: position), fault)
        }
    }
}
