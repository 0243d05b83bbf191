import StrictJSON

extension Setting {
    /// A configuration file with every setting at its default.
    public static var exampleFile: String {
        var levels = Level()
        for setting in all { levels.insert(setting.key.split(separator: ".")[...], setting.defaultJSON) }
        return levels.text(indent: "") + "\n"
    }

    /// Every setting with all that is known of it, as JSON.
    public static var allJSON: String {
        JSONValue.array(all.map(\.json)).text
    }

    private var json: JSONValue {
        var object = JSONObject([
            ("key", .string(key)), ("variable", .string(environmentVariable)), ("default", defaultJSON),
            ("allowed", .string(allowed)),
        ])
        switch kind {
        case .text(let mayBeEmpty):
            object.append("kind", "text")
            object.append("mayBeEmpty", .bool(mayBeEmpty))
        case .choice(let words):
            object.append("kind", "choice")
            object.append("choices", .array(words.map { .string($0) }))
        case .integer(let range, let unit):
            object.append("kind", "integer")
            object.append("minimum", .number(JSONNumber(range.lowerBound)))
            object.append("maximum", .number(JSONNumber(range.upperBound)))
            if !unit.isEmpty { object.append("unit", .string(unit)) }
        case .list(let minimum):
            object.append("kind", "list")
            object.append("minimumCount", .number(JSONNumber(minimum)))
        }
        object.append("isSecret", .bool(isSecret))
        object.append("purpose", .string(purpose))
        return .object(object)
    }

    private var defaultJSON: JSONValue {
        switch kind {
        case .text, .choice: .string(defaultValue)
        case .integer: Int(defaultValue).map { .number(JSONNumber($0)) } ?? .string(defaultValue)
        case .list: .array(defaultValue.isEmpty ? [] : [.string(defaultValue)])
        }
    }

    /// A level of the file: keys in the order in which they came, each with a value or further levels.
    private struct Level {
        private var names: [String] = []
        private var values: [String: JSONValue] = [:]
        private var levels: [String: Level] = [:]

        mutating func insert(_ path: ArraySlice<Substring>, _ value: JSONValue) {
            guard let first = path.first.map(String.init) else { return }
            if values[first] == nil, levels[first] == nil { names.append(first) }
            if path.count == 1 {
                values[first] = value
            } else {
                levels[first, default: Level()].insert(path.dropFirst(), value)
            }
        }

        func text(indent: String) -> String {
            let inner = indent + "  "
            let members = names.map { name in
                let value = levels[name]?.text(indent: inner) ?? values[name]?.text ?? "null"
                return "\(inner)\(JSONValue.string(name).text): \(value)"
            }
            return "{\n\(members.joined(separator: ",\n"))\n\(indent)}"
        }
    }
}
