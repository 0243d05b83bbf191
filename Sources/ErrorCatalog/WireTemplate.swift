/// A server's text with named parameters, such as `Parameter {parameter} cannot be left blank.`: written with values, and
/// read back into them.
public struct WireTemplate: Sendable, Hashable, ExpressibleByStringLiteral {
    private enum Segment: Sendable, Hashable {
        case literal(String)
        case parameter(String)
    }

    /// The longest text that is read, in UTF-8 bytes. Error texts are sentences; what is longer is not one.
    public static let maximumTextLength = 16 * 1024

    private let segments: [Segment]

    /// Makes a template; a brace that is never closed stands for itself.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Makes a template; a brace that is never closed stands for itself.
    public init(_ template: String) {
        var segments: [Segment] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if rest.startIndex < open { segments.append(.literal(String(rest[..<open]))) }
            segments.append(.parameter(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { segments.append(.literal(String(rest))) }
        self.segments = segments
    }

    /// The names of the parameters in order.
    public var parameters: [String] {
        segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }

    /// The text with values; `nil` when one of the template's parameters has none.
    public func text(_ values: [String: String]) -> String? {
        var text = ""
        for segment in segments {
            switch segment {
            case .literal(let literal): text += literal
            case .parameter(let name):
                guard let value = values[name] else { return nil }
                text += value
            }
        }
        return text
    }

    /// Reads the parameters out of a text that this template wrote, with or without its final period.
    ///
    /// - Parameter text: what the server sent, at most ``maximumTextLength`` bytes.
    /// - Returns: the values by name, empty when the template has no parameter; `nil` when the text is another one.
    public func values(in text: String) -> [String: String]? {
        guard text.utf8.count <= Self.maximumTextLength else { return nil }
        var rest = Self.withoutFinalPeriod(text[...])
        var values: [String: String] = [:]
        var open: String?
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .parameter(let name):
                open = name
            case .literal(let full):
                let isLast = index == segments.count - 1
                let literal = isLast ? Self.withoutFinalPeriod(full[...]) : full[...]
                if let name = open {
                    guard let found = Self.range(of: literal, in: rest, atEnd: isLast) else { return nil }
                    values[name] = String(rest[..<found.lowerBound])
                    rest = rest[found.upperBound...]
                    open = nil
                } else {
                    guard rest.hasPrefix(literal) else { return nil }
                    rest = rest.dropFirst(literal.count)
                }
            }
        }
        if let name = open {
            values[name] = String(rest)
            rest = rest[rest.endIndex...]
        }
        return rest.isEmpty && values.values.allSatisfy { !$0.isEmpty } ? values : nil
    }

    private static func withoutFinalPeriod(_ text: Substring) -> Substring {
        text.hasSuffix(".") || text.hasSuffix("。") ? text.dropLast() : text
    }

    private static func range(of literal: Substring, in text: Substring, atEnd: Bool) -> Range<Substring.Index>? {
        if atEnd {
            guard text.hasSuffix(literal) else { return nil }
            return text.index(text.endIndex, offsetBy: -literal.count)..<text.endIndex
        }
        return text.firstRange(of: literal)
    }
}
