import Foundation
import SendAPI
import StrictJSON

extension Transcript {
    /// The transcript without personal data and secrets, each replaced by the same wherever it stands:
    ///
    /// - e-mail addresses, in header fields and texts as well, by `person1@example.com` and so on;
    /// - captchas' tokens by 32 digits, and in them the captcha tokens of which they are the beginning; others by
    ///   `captcha-token-1`;
    /// - `X-device-fingerprint`, `X-device-ip` and `X-attempt-id`, each by one of the same form;
    /// - `Cookie`, `Set-Cookie` and `Authorization` by `removed`, and `Content-Length`, which is not right any more, by nothing.
    public func redacted() -> Transcript {
        var redaction = Redaction()
        for exchange in exchanges { redaction.collect(exchange) }
        return Transcript(exchanges: exchanges.map { redaction.redacted($0) })
    }
}

/// What is replaced in a transcript, and by what.
private struct Redaction {
    /// What stands for a text, the longest texts first: one may be part of another.
    private var secrets: [(text: String, substitute: String)] = []
    /// What stands for an address in a field of its own.
    private var addresses: [String: String] = [:]
    private var people: [String: String] = [:]
    private var counts: [String: Int] = [:]

    private static let removed: Set = ["cookie", "set-cookie", "authorization", "proxy-authorization"]

    /// Takes up the texts of an exchange that are secrets by the place where they stand.
    mutating func collect(_ exchange: Transcript.Exchange) {
        for header in exchange.request.headers {
            switch header.name.lowercased() {
            case HeaderName.deviceFingerprint.lowercased(): add(header.value, "device") { "device-\($0)" }
            case HeaderName.deviceAddress.lowercased(): add(header.value, "device address") { "192.0.2.\($0 % 256)" }
            case HeaderName.attemptID.lowercased():
                add(header.value, "attempt") { "00000000-0000-7000-8000-" + Self.digits($0, 12) }
            default: break
            }
        }
        for body in [exchange.request.body, exchange.response?.body] {
            let object = body?.json?.objectValue
            for field in ["email", "sender"] {
                guard let text = object?[field]?.stringValue, let email = EmailAddress(text) else { continue }
                addresses[text] = person(email)
            }
            if let token = object?["token"]?.stringValue { add(token, "token") { Self.digits($0, 32) } }
            if let token = object?["captcha_token"]?.stringValue, !isCovered(token) {
                add(token, "captcha token") { "captcha-token-\($0)" }
            }
        }
    }

    mutating func redacted(_ exchange: Transcript.Exchange) -> Transcript.Exchange {
        var exchange = exchange
        let request = exchange.request
        exchange.request.path = redacted(request.path)
        exchange.request.headers = redacted(request.headers)
        exchange.request.body = request.body.map { redacted($0) }
        if let response = exchange.response {
            exchange.response?.headers = redacted(response.headers)
            exchange.response?.body = redacted(response.body)
        }
        let cause = exchange.failure?.cause.map { redacted($0) }
        exchange.failure?.cause = cause
        return exchange
    }

    private static func digits(_ number: Int, _ length: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(length - text.count, 0)) + text
    }

    /// Whether a text begins with a token that is replaced.
    private func isCovered(_ text: String) -> Bool { secrets.contains { text.hasPrefix($0.text + "---") } }

    private mutating func add(_ text: String, _ kind: String, _ substitute: (Int) -> String) {
        guard !text.isEmpty, !secrets.contains(where: { $0.text == text }) else { return }
        secrets.append((text, substitute(count(kind))))
        secrets.sort { $0.text.utf8.count > $1.text.utf8.count }
    }

    private mutating func count(_ kind: String) -> Int {
        counts[kind, default: 0] += 1
        return counts[kind, default: 0]
    }

    private mutating func redacted(_ headers: [Transcript.Header]) -> [Transcript.Header] {
        headers.filter { $0.name.lowercased() != "content-length" }.map { header in
            let isRemoved = Self.removed.contains(header.name.lowercased())
            return Transcript.Header(name: header.name, value: isRemoved ? "removed" : redacted(header.value))
        }
    }

    private mutating func redacted(_ body: Transcript.Body) -> Transcript.Body {
        if let json = body.json {
            let other = redacted(json)
            // What has nothing to hide stays as it was, byte for byte.
            return other == json ? body : Transcript.Body(text: other.text)
        }
        return body.text.map { Transcript.Body(text: redacted($0)) } ?? body
    }

    private mutating func redacted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return .string(redacted(text))
        case .array(let elements): return .array(elements.map { redacted($0) })
        case .object(let object):
            return .object(JSONObject(object.members.map { ($0.name, redacted($0.value)) }))
        case .null, .bool, .number: return value
        }
    }

    private mutating func redacted(_ text: String) -> String {
        if let address = addresses[text] { return address }
        if let secret = secrets.first(where: { $0.text == text }) { return secret.substitute }
        var text = text
        // A device that says it is `linux` is no reason to change every text that has the word.
        for secret in secrets where secret.text.utf8.count >= 12 && secret.text.utf8.count < text.utf8.count {
            text = text.replacing(secret.text, with: secret.substitute)
        }
        return text.utf8.contains(UInt8(ascii: "@")) ? withoutAddresses(text) : text
    }

    /// Looks around each `@`.
    private mutating func withoutAddresses(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let at = rest.firstIndex(of: "@") {
            let local = rest[..<at].reversed().prefix(while: Self.isOfLocalPart).count
            let start = rest.index(at, offsetBy: -local)
            var end = rest[rest.index(after: at)...].firstIndex { !Self.isOfDomain($0) } ?? rest.endIndex
            while end > at, rest[rest.index(before: end)] == "." { end = rest.index(before: end) }
            if let email = EmailAddress(String(rest[start..<end])) {
                result += rest[..<start] + person(email)
                rest = rest[end...]
            } else {
                result += rest[...at]
                rest = rest[rest.index(after: at)...]
            }
        }
        return result + rest
    }

    private mutating func person(_ email: EmailAddress) -> String {
        if let known = people[email.canonical] { return known }
        let substitute = "person\(count("person"))@example.com"
        people[email.canonical] = substitute
        return substitute
    }

    /// Within a text, what separates the parts of an address on the web ends an address of mail.
    private static func isOfLocalPart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "!#$%'*+-^_`{|}~.".contains(character))
    }

    private static func isOfDomain(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "."
    }
}
