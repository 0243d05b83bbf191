/// The functions that messages may call, by name.
public struct FunctionRegistry: Sendable {
    /// In one place of memory: passing a registry around costs one reference, and that of the standard functions none.
    private let contents: Contents?

    private final class Contents: Sendable {
        let functions: [String: any MessageFunction]
        let renderer: any ValueRenderer
        let hasDefaultNumbers: Bool

        static let standard = Contents(renderer: PlainRenderer())

        init(_ functions: [String: any MessageFunction], _ renderer: any ValueRenderer, hasDefaultNumbers: Bool) {
            self.functions = functions
            self.renderer = renderer
            self.hasDefaultNumbers = hasDefaultNumbers
        }

        convenience init(renderer: any ValueRenderer) {
            let functions: [String: any MessageFunction] = [
                "string": StringFunction(), "number": NumberFunction(), "integer": IntegerFunction(),
                "offset": OffsetFunction(), "percent": PercentFunction(),
                "currency": CurrencyFunction(renderer: renderer), "unit": UnitFunction(renderer: renderer),
                "date": DateTimeFunction(kind: .date, renderer: renderer),
                "time": DateTimeFunction(kind: .time, renderer: renderer),
                "datetime": DateTimeFunction(kind: .datetime, renderer: renderer),
            ]
            self.init(functions, renderer, hasDefaultNumbers: true)
        }
    }

    /// The default functions, with a renderer for money, quantities and dates.
    public init(renderer: any ValueRenderer) {
        contents = Contents(renderer: renderer)
    }

    private init(_ contents: Contents?) { self.contents = contents }

    /// The default functions with ``PlainRenderer``.
    public static var standard: FunctionRegistry { FunctionRegistry(nil) }

    private var all: Contents { contents ?? .standard }

    /// Shows money, quantities and dates, also those that no function annotates.
    public var renderer: any ValueRenderer { all.renderer }

    /// Whether `:string`, `:number` and `:integer` are those of the specification.
    @inline(__always)
    var hasDefaultNumbers: Bool { contents?.hasDefaultNumbers ?? true }

    /// These functions and more. A name that exists is replaced.
    ///
    /// - Parameter others: functions by name, without the `:`. Names of a program's own should have a namespace, such
    ///   as `app:shout`.
    public func adding(_ others: [String: any MessageFunction]) -> FunctionRegistry {
        let replaced = !Set(others.keys).isDisjoint(with: ["string", "number", "integer"])
        return FunctionRegistry(
            Contents(
                all.functions.merging(others) { $1 }, renderer,
                hasDefaultNumbers: hasDefaultNumbers && !replaced))
    }

    subscript(name: String) -> (any MessageFunction)? { all.functions[name] }
}
