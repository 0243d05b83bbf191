/// What an expression or variable resolved to.
enum Resolution {
    case value(Resolved)
    /// Nothing. `isSilent` says that selecting on it is no further error.
    case fallback(source: String, isSilent: Bool)

    struct Resolved {
        var value: any ResolvedValue
        var direction: TextDirection
        /// Set by `u:dir`, here or at the operand.
        var setDirection: TextDirection?
        /// Whether `u:dir` of this very expression asks for isolation.
        var isIsolated = false
        var id: String?

        init(_ value: any ResolvedValue) {
            self.value = value
            direction = value.direction
        }
    }
}
