import FoundationEssentials
import StrictJSON

/// Reads the file of `mail.relays`: a JSON array of relays, the best first.
///
/// ```json
/// [{"host": "smtp-a.example.org", "user": "errata", "passwordFile": "/etc/errata/smtp-a"},
///  {"host": "smtp-b.example.net", "port": 465, "security": "tls"}]
/// ```
enum RelayList {
    private static let most = 8

    static func read(_ path: String) throws(SettingsError) -> [SMTPSettings] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError(file: "mail.relays: \(path): the file cannot be read")
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: data, maximumLength: 64 * 1024)
        } catch {
            throw SettingsError(file: "mail.relays: \(path): \(error)")
        }
        guard let items = value.arrayValue, (1...most).contains(items.count) else {
            throw SettingsError(file: "mail.relays: \(path): allowed is a JSON array of 1 to \(most) relays")
        }
        var relays: [SMTPSettings] = []
        for (index, item) in items.enumerated() {
            relays.append(try relay(item, "mail.relays: \(path): relay \(index + 1)"))
        }
        return relays
    }

    private static func relay(_ value: JSONValue, _ place: String) throws(SettingsError) -> SMTPSettings {
        guard let object = value.objectValue else { throw SettingsError(file: "\(place) is no JSON object") }
        let known = ["host", "port", "security", "user", "password", "passwordFile", "caCertificates", "timeout"]
        for member in object.members where !known.contains(member.name) {
            throw SettingsError(
                file: "\(place): there is no '\(member.name)'; allowed are \(known.joined(separator: ", "))")
        }
        func text(_ name: String, default standard: String = "") throws(SettingsError) -> String {
            guard let value = object[name] else { return standard }
            guard let text = value.stringValue else { throw SettingsError(file: "\(place): \(name) is no text") }
            return text
        }
        func number(_ name: String, _ range: ClosedRange<Int64>, default standard: Int64) throws(SettingsError) -> Int {
            guard let value = object[name] else { return Int(standard) }
            guard let number = value.numberValue?.integerValue, range.contains(number) else {
                throw SettingsError(
                    file: "\(place): \(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return Int(number)
        }
        let host = try text("host")
        guard SMTPSettings.isHost(host) else {
            throw SettingsError(file: "\(place): host must be a host name or an address")
        }
        guard let security = SMTPSettings.Security(rawValue: try text("security", default: "starttls")) else {
            let words = SMTPSettings.Security.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError(file: "\(place): security must be one of \(words)")
        }
        var password = try text("password")
        let file = try text("passwordFile")
        if !file.isEmpty {
            guard password.isEmpty else {
                throw SettingsError(file: "\(place): password and passwordFile are both set; keep one")
            }
            password = try SecretFile.text(file, named: "\(place): passwordFile is '\(file)'")
        }
        let certificates = try text("caCertificates")
        guard certificates.isEmpty || FileManager.default.isReadableFile(atPath: certificates) else {
            throw SettingsError(file: "\(place): caCertificates \(certificates) cannot be read")
        }
        return SMTPSettings(
            host: host, port: try number("port", 1...65_535, default: security == .tls ? 465 : 587),
            security: security, user: try text("user"), password: password, caCertificates: certificates,
            timeout: .seconds(try number("timeout", 1...600, default: 30)))
    }
}

extension SMTPSettings {
    /// Whether a text can be a host name or an address.
    static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 255
            && text.utf8.allSatisfy { byte in
                Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
                    || "-._:".utf8.contains(byte)
            }
    }
}
