import ErrorCatalog
import Yams

/// What stands under a key. Whatever is there and has another shape is a finding: a catalogue that means something and
/// is not understood must not pass.
extension CatalogReader {
    /// A node that has to be a mapping with none but these keys.
    mutating func mapping(_ node: Node, _ allowed: Set<String>, _ what: String, _ path: String) -> Node.Mapping {
        guard let mapping = node.mapping else {
            report(.form, path, node, "\(what) is a mapping with the keys \(allowed.sorted().joined(separator: ", "))")
            return [:]
        }
        expect(allowed, in: mapping, path)
        return mapping
    }

    /// The mapping under a key; empty when the key is not there.
    mutating func mapping(
        _ name: String, in fields: Node.Mapping, _ path: String, like example: String
    ) -> Node.Mapping {
        guard let node = fields[name] else { return [:] }
        guard let mapping = node.mapping else {
            report(.form, path, node, "\(name) is a mapping, such as \(example)")
            return [:]
        }
        return mapping
    }

    /// The text under a key.
    mutating func text(_ name: String, in fields: Node.Mapping, _ path: String) -> String? {
        guard let node = fields[name] else { return nil }
        guard let text = node.string else {
            report(.form, path, node, "\(name) is a text")
            return nil
        }
        return text
    }

    /// The whole number from 1 on under a key.
    mutating func count(_ name: String, in fields: Node.Mapping, _ path: String) -> Int? {
        guard let node = fields[name] else { return nil }
        guard let count = node.int, count > 0 else {
            report(.form, path, node, "\(name) is a whole number from 1 on")
            return nil
        }
        return count
    }

    /// The most characters that a parameter or variable has, where that is limited.
    mutating func length(of type: ParameterType, in fields: Node.Mapping, _ path: String) -> Int? {
        if let node = fields["length"], type == .int || type == .seconds {
            report(.form, path, node, "length is for texts; a number has its digits")
            return nil
        }
        return count("length", in: fields, path)
    }

    /// The numbers that a parameter or variable may be, where that is limited.
    mutating func range(of type: ParameterType, in fields: Node.Mapping, _ path: String) -> ClosedRange<Int64>? {
        guard let node = fields["range"] else { return nil }
        guard type == .int || type == .seconds else {
            report(.form, path, node, "range is for numbers; a text has a length")
            return nil
        }
        guard let range = range(node) else {
            report(.form, path, node, "range is {from: 0, to: 10}, two numbers in order")
            return nil
        }
        expect(["from", "to"], in: node.mapping ?? [:], path)
        return Int64(range.lowerBound)...Int64(range.upperBound)
    }

    /// `{from: 1, to: 99}`; `nil` for anything else.
    func range(_ node: Node) -> ClosedRange<Int>? {
        guard let from = node["from"]?.int, let to = node["to"]?.int, 0 <= from, from <= to else { return nil }
        return from...to
    }

    /// The list of whole numbers under a key, as digits.
    mutating func numbers(_ name: String, in fields: Node.Mapping, _ path: String) -> [String] {
        guard let node = fields[name] else { return [] }
        let items = node.sequence.map { Array($0) } ?? []
        let numbers = items.compactMap { $0.scalar?.string }.filter { number in
            !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        if items.isEmpty || numbers.count != items.count {
            report(.form, path, node, "\(name) is a list of whole numbers, such as [6]")
        }
        return numbers
    }

    /// The yes or no under a key; no when the key is not there.
    mutating func flag(_ name: String, in fields: Node.Mapping, _ path: String) -> Bool {
        guard let node = fields[name] else { return false }
        guard let flag = node.bool else {
            report(.form, path, node, "\(name) is true or false")
            return false
        }
        return flag
    }
}
