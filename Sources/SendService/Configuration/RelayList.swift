import FoundationEssentials

/// Reads the file of `mail.relays`: a JSON array of relays, the best first.
///
/// ```json
/// [{"host": "smtp-a.example.org", "user": "errata", "passwordFile": "/etc/errata/smtp-a"},
///  {"host": "smtp-b.example.net", "port": 465, "security": "tls"}]
/// ```
enum RelayList {
    static func read(_ path: String) throws(SettingsError) -> [SMTPSettings] {
        let objects = try JSONSettings.array(
            path, setting: "mail.relays", what: "relay", count: 1...8, maximumLength: 64 * 1024,
            known: ["host", "port", "security", "user", "password", "passwordFile", "caCertificates", "timeout"])
        var relays: [SMTPSettings] = []
        for object in objects { relays.append(try relay(object)) }
        return relays
    }

    private static func relay(_ object: JSONSettings) throws(SettingsError) -> SMTPSettings {
        let host = try object.text("host")
        guard SMTPSettings.isHost(host) else { throw object.refused("host", "must be a host name or an address") }
        guard let security = SMTPSettings.Security(rawValue: try object.text("security", default: "starttls")) else {
            let words = SMTPSettings.Security.allCases.map(\.rawValue).joined(separator: ", ")
            throw object.refused("security", "must be one of \(words)")
        }
        var password = try object.text("password")
        let file = try object.text("passwordFile")
        if !file.isEmpty {
            guard password.isEmpty else {
                throw SettingsError(file: "\(object.place): password and passwordFile are both set; keep one")
            }
            password = try SecretFile.text(file, named: "\(object.place): passwordFile is '\(file)'")
        }
        let certificates = try object.text("caCertificates")
        guard certificates.isEmpty || FileManager.default.isReadableFile(atPath: certificates) else {
            throw object.refused("caCertificates", "\(certificates) cannot be read")
        }
        return SMTPSettings(
            host: host, port: try object.number("port", 1...65_535) ?? (security == .tls ? 465 : 587),
            security: security, user: try object.text("user"), password: password, caCertificates: certificates,
            timeout: .seconds(try object.number("timeout", 1...600) ?? 30))
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
