/// The variables that a code's messages may use, in the order in which they take them by position: the code itself, its
/// parameters, what is worked out of them.
public enum VariableOrder {
    /// The variables of a code.
    public static func names(of parameters: [ParameterDefinition]) -> [String] {
        var names = ["code"] + parameters.map(\.name)
        if parameters.contains(where: { $0.waitSeconds != nil }) { names += ["waitSeconds", "waitMinutes"] }
        return names + parameters.filter { $0.type == .field }.map { "\($0.name)Name" }
    }
}
