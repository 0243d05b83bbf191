extension CatalogLinter {
    /// Whether Swift can be made of the names of types and texts.
    mutating func checkNames() {
        var types: [String: String] = [:]
        for output in catalog.outputs {
            if SwiftNames.isReservedType(output.type) {
                report(
                    .form, output.place, "the type \(output.type) has the name of a type that the generated Swift uses")
            }
            let names = [output.type, "\(output.type)Messages", "\(output.type)Definitions"]
            if let name = names.first(where: { types[$0] != nil }), let first = types[name] {
                report(.duplicate, output.place, "the type \(name) is already made of \(first)")
            }
            for name in names { types[name] = output.bundle }
            if output.bundle == "codes" {
                for code in catalog.codes where SwiftText.upperCamelCase(code.name) == output.type {
                    report(.form, code.place, "\(code.code) cannot have the name of the type \(output.type)")
                }
            } else {
                checkCases(of: output.bundle)
            }
        }
    }

    private mutating func checkCases(of bundle: String) {
        var cases: [String: String] = [:]
        for entry in catalog.bundle(bundle)?.entries ?? [] {
            guard let name = SwiftNames.textCase(entry.key) else {
                report(
                    .form, entry.place,
                    "no Swift case can be made of '\(entry.key)': a key has letters, digits, dots, underscores and hyphens, "
                        + "begins with a letter and is no name of the generated code")
                continue
            }
            // Two keys that differ in nothing else are reported elsewhere.
            if let first = cases.updateValue(entry.key, forKey: name), first != entry.key {
                report(.duplicate, entry.place, "'\(entry.key)' and '\(first)' would both be the Swift case \(name)")
            }
        }
    }
}
