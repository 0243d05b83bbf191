/// A catalogue as it was read: codes with their English, bundles of texts, translations.
struct CatalogModel {
    /// One code.
    struct Code {
        let code: String
        let name: String
        let status: Int
        let retry: String
        let parameters: [Parameter]
        let emit: [(language: String, text: String)]
        let read: [String]
    }

    /// A code's parameter.
    struct Parameter {
        let name: String
        let type: ParameterType
    }

    /// What a parameter holds, and so its Swift type.
    enum ParameterType: String, CaseIterable {
        case field
        case string
        case int
        case seconds

        var swiftType: String {
            switch self {
            case .field, .string: "String"
            case .int: "Int"
            case .seconds: "Duration"
            }
        }
    }

    /// Messages in all languages, the source first; keys in the order of the source.
    struct Bundle {
        var keys: [String] = []
        var messages: [(language: String, messages: [String: [String]])] = []
    }

    var codes: [Code] = []
    var words = Bundle()
    var mail = Bundle()
    var reports = Bundle()
}
