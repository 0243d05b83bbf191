/// The upper-case names under which the catalogue has texts for the cases of a type.
enum WireName {
    /// `REFUSED_FOR_NOW` of `refusedForNow`.
    static func of(_ name: String) -> String {
        var result = ""
        for letter in name {
            if letter.isUppercase, !result.isEmpty { result += "_" }
            result += letter.uppercased()
        }
        return result
    }
}
