import MessageFormat
import StrictJSON

/// Numbers of JSON that a program could not hold as they were written, so that another number would be shown.
enum InexactNumbers {
    /// The first one among the arguments of a line, as it was written; `nil` for what is no JSON: that is reported elsewhere.
    static func first(in line: String) -> String? {
        guard let value = try? JSONValue(parsing: Array(line.utf8), maximumLength: BatchFormatter.longestLine) else {
            return nil
        }
        return value.objectValue?["params"].flatMap(first)
    }

    /// What an argument of the command line is, where it is such a number.
    static func first(inArgument text: String) -> String? {
        (try? JSONValue(parsing: Array(text.utf8), maximumLength: BatchFormatter.longestLine)).flatMap(first)
    }

    private static func first(_ value: JSONValue) -> String? {
        switch value {
        case .number(let number): isExact(number) ? nil : number.text
        case .array(let elements): elements.lazy.compactMap(first).first
        case .object(let object): object.members.lazy.compactMap { first($0.value) }.first
        case .null, .bool, .string: nil
        }
    }

    private static func isExact(_ number: JSONNumber) -> Bool {
        number.integerValue != nil || DecimalNumber(literal: number.text) == DecimalNumber(number.doubleValue)
    }
}
