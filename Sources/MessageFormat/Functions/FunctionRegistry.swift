/// The functions that messages may call, by name.
public struct FunctionRegistry: Sendable {
    private var functions: [String: any MessageFunction]
    /// Shows money, quantities and dates, also those that no function annotates.
    public let renderer: any ValueRenderer

    /// The default functions, with a renderer for money, quantities and dates.
    public init(renderer: any ValueRenderer) {
        self.renderer = renderer
        functions = [
            "string": StringFunction(), "number": NumberFunction(), "integer": IntegerFunction(),
            "offset": OffsetFunction(), "percent": PercentFunction(), "currency": CurrencyFunction(renderer: renderer),
            "unit": UnitFunction(renderer: renderer), "date": DateTimeFunction(kind: .date, renderer: renderer),
            "time": DateTimeFunction(kind: .time, renderer: renderer),
            "datetime": DateTimeFunction(kind: .datetime, renderer: renderer),
        ]
    }

    /// The default functions with ``PlainRenderer``.
    public static let standard = FunctionRegistry(renderer: PlainRenderer())

    /// Whether the quick path may do what `:string`, `:number` and `:integer` do.
    private(set) var hasDefaultNumbers = true

    /// These functions and more. A name that exists is replaced.
    ///
    /// - Parameter others: functions by name, without the `:`. Names of a program's own should have a namespace, such
    ///   as `app:shout`.
    public func adding(_ others: [String: any MessageFunction]) -> FunctionRegistry {
        var result = self
        for (name, function) in others { result.functions[name] = function }
        if !Set(others.keys).isDisjoint(with: ["string", "number", "integer"]) { result.hasDefaultNumbers = false }
        return result
    }

    subscript(name: String) -> (any MessageFunction)? { functions[name] }
}
