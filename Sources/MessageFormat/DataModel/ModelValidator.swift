/// Looks for the data model errors: what the grammar allows and the specification forbids.
///
/// Names and keys are compared as Swift compares strings, by canonical equivalence, which is what the
/// specification asks for with "as if normalised to NFC".
///
/// Source: LDML 48.2, part 9, "Data Model Errors".
struct ModelValidator {
    /// Positions, when the model came from source.
    let map: SourceMap?
    let limit: Int
    private(set) var diagnostics: [SyntaxDiagnostic] = []
    private var optionIndex = 0

    init(map: SourceMap?, limit: Int) {
        self.map = map
        self.limit = limit
    }

    mutating func validate(_ model: MessageModel) {
        let annotated = validateDeclarations(model.declarations)
        switch model {
        case .pattern(let message):
            validateOptions(in: message.pattern)
        case .select(let message):
            validateSelectors(message.selectors, annotated: annotated)
            validateVariants(message.variants, selectors: message.selectors.count)
        }
    }

    private mutating func report(_ kind: MessageErrorKind, _ message: String, at offset: Int?) {
        guard diagnostics.count < limit else { return }
        diagnostics.append(
            SyntaxDiagnostic(
                kind: kind, offset: offset ?? 0, line: 1, column: 1, message: message, expected: []
            )
        )
    }

    private func offset(_ path: KeyPath<SourceMap, [Int]>, _ index: Int) -> Int? {
        guard let offsets = map?[keyPath: path], offsets.indices.contains(index) else { return nil }
        return offsets[index]
    }

    /// Returns the variables that reach a function, directly or through other declarations.
    private mutating func validateDeclarations(_ declarations: [MessageDeclaration]) -> Set<String> {
        var annotated: Set<String> = []
        // Declared so far, or implicitly declared by being used.
        var taken: Set<String> = []
        for (index, declaration) in declarations.enumerated() {
            let value = declaration.value
            validateOptions(value.function?.options ?? [])
            var used = (value.function?.options ?? []).compactMap { option -> String? in
                if case .variable(let name) = option.value { name } else { nil }
            }
            if case .variable(let name) = value.operand, declaration.kind == .local { used.append(name) }
            if taken.contains(declaration.name) {
                report(
                    .duplicateDeclaration, "$\(declaration.name) is declared or used by an earlier declaration",
                    at: offset(\.declarations, index)
                )
            } else if used.contains(declaration.name) {
                report(
                    .duplicateDeclaration, "the declaration of $\(declaration.name) uses the variable itself",
                    at: offset(\.declarations, index)
                )
            }
            if value.function != nil {
                annotated.insert(declaration.name)
            } else if case .variable(let name) = value.operand, annotated.contains(name) {
                annotated.insert(declaration.name)
            }
            taken.insert(declaration.name)
            taken.formUnion(used)
        }
        return annotated
    }

    private mutating func validateSelectors(_ selectors: [String], annotated: Set<String>) {
        for (index, selector) in selectors.enumerated() where !annotated.contains(selector) {
            report(
                .missingSelectorAnnotation, "the selector $\(selector) needs a declaration with a function",
                at: offset(\.selectors, index)
            )
        }
    }

    private mutating func validateVariants(_ variants: [MessageVariant], selectors: Int) {
        var seen: Set<[VariantKey]> = []
        var hasFallback = false
        for (index, variant) in variants.enumerated() {
            if variant.keys.count != selectors {
                report(
                    .variantKeyMismatch, "the variant has \(variant.keys.count) keys for \(selectors) selectors",
                    at: offset(\.variants, index)
                )
            } else if !seen.insert(variant.keys).inserted {
                report(
                    .duplicateVariant, "another variant has the same keys", at: offset(\.variants, index)
                )
            }
            // A variant of stars is meant as the fallback even when their number is wrong, which was reported.
            hasFallback = hasFallback || variant.keys.allSatisfy { $0 == .catchAll }
            validateOptions(in: variant.value)
        }
        if !hasFallback {
            report(
                .missingFallbackVariant, "no variant has only '*' keys", at: offset(\.variants, variants.count - 1)
            )
        }
    }

    private mutating func validateOptions(in pattern: MessagePattern) {
        for element in pattern {
            switch element {
            case .text: break
            case .expression(let expression): validateOptions(expression.function?.options ?? [])
            case .markup(let markup): validateOptions(markup.options)
            }
        }
    }

    private mutating func validateOptions(_ options: [MessageOption]) {
        var names: Set<String> = []
        for option in options {
            if !names.insert(option.name).inserted {
                report(
                    .duplicateOptionName, "the option '\(option.name)' is given twice",
                    at: offset(\.options, optionIndex)
                )
            }
            optionIndex += 1
        }
    }
}
