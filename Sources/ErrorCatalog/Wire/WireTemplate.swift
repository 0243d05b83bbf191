/// A server's text with named parameters, such as `Parameter {parameter} cannot be left blank.`
public struct WireTemplate: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The text with its parameters in braces.
    public let source: String

    /// Creates a template; a brace that is never closed stands for itself.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Creates a template; a brace that is never closed stands for itself.
    public init(_ template: String) {
        source = template
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

    /// A stretch of a template.
    package enum Segment: Sendable, Hashable {
        case literal(String)
        case parameter(String)
    }

    /// The template's stretches in order.
    package var segments: [Segment] {
        var segments: [Segment] = []
        var rest = source[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if rest.startIndex < open { segments.append(.literal(String(rest[..<open]))) }
            segments.append(.parameter(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { segments.append(.literal(String(rest))) }
        return segments
    }
}
