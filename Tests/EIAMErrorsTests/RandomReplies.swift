import EIAMErrors
import ErrorCatalog
import LanguageMatching
import StrictJSON
import TestSupport

/// Bodies with the members that servers use and values of any kind, the same for the same seed.
struct RandomReplies {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// What the server says; none of it may be shown.
    static let texts = [
        "Parameter email cannot be left blank.", "无效的用户名或密码。 剩余登录尝试次数:8", "Account anna@example.org is locked out",
        "NullPointerException at line 42 of Users.java", "Corresponding user not found", "+49 170 1234567 is no number",
    ]

    private static let names = [
        "error_code", "error_msg", "error", "error_description", "code", "message", "title", "status", "details",
        "detail", "type", "parameters", "retry", "retry_after", "timestamp", "path", "statusCode", "request_id",
    ]

    private static let codes = [
        "SDK.COMMON.1001", "SDK.COMMON.1003", "SDK.COMMON.1005", "SDK.LOGIN.1003", "SDK.LOGIN.1005", "SDK.SEND.1001",
        "IDAAS.SDK.CAPTCHA.0006", "ERRATA.CLIENT.1003", "SDK.COMMON.9999", "APIG.0301", "invalid_grant", "NOT_FOUND",
        "about:blank", "https://example.org/probs/out-of-credit",
    ]

    mutating func language() -> LanguageTag {
        let languages = EIAMError.catalog.messages.languages
        return languages.randomElement(using: &random) ?? languages[0]
    }

    mutating func next() -> [UInt8] { Array(JSONValue.object(object(depth: 0)).text.utf8) }

    /// A body with some of its bytes changed, left out or repeated.
    mutating func bent() -> [UInt8] {
        var bytes = next()
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let index = Int.random(in: 0..<max(bytes.count, 1), using: &random)
            guard bytes.indices.contains(index) else { break }
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(bytes[index], at: index)
            default: bytes.removeSubrange(index...)
            }
        }
        return bytes
    }

    private mutating func object(depth: Int) -> JSONObject {
        let count = Int.random(in: depth == 0 ? 1...6 : 0...5, using: &random)
        var members: [(String, JSONValue)] = []
        for name in Self.names.shuffled(using: &random).prefix(count) { members.append((name, value(name, depth))) }
        return JSONObject(members)
    }

    private mutating func value(_ name: String, _ depth: Int) -> JSONValue {
        if Bool.random(using: &random) {
            switch name {
            case "error_code",
                "error" where depth == 0:
                return .string(Self.codes.randomElement(using: &random) ?? "x")
            case "status", "statusCode", "code": return .number(JSONNumber(404))
            case "timestamp", "path": return .string("/users/anna@example.org")
            case "details": return .array(Bool.random(using: &random) ? [detail()] : [])
            case "error_msg", "error_description", "message", "detail", "title":
                return .string(Self.texts.randomElement(using: &random) ?? "x")
            default: break
            }
        }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2, 3:
            return .number(JSONNumber([0, 5, 404, 401, 1001, 13_800_138_000].randomElement(using: &random) ?? 0))
        case 4: return .string("")
        case 5, 6: return .string(Self.codes.randomElement(using: &random) ?? "x")
        case 7: return .array([])
        case 8, 9: return depth < 2 ? .object(object(depth: depth + 1)) : .null
        default: return .string(Self.texts.randomElement(using: &random) ?? "x")
        }
    }

    private mutating func detail() -> JSONValue {
        let text = Self.texts.randomElement(using: &random) ?? "x"
        let code = Self.codes.randomElement(using: &random) ?? "x"
        return .object(
            JSONObject([
                ("@type", "type.googleapis.com/google.rpc.ErrorInfo"),
                ("reason", .string([text, code].randomElement(using: &random) ?? "x")),
                (
                    "metadata",
                    .object(
                        JSONObject([
                            ("errorCode", .string([text, code].randomElement(using: &random) ?? "x")),
                            ("parameter", .string(text)), ("subject", .string(text)),
                        ]))
                ),
            ]))
    }
}
