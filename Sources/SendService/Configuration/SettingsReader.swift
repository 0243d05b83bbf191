import Configuration
import FoundationEssentials
import StrictJSON
import SystemPackage

/// Reads settings from the environment (`ERRATA_HTTP_PORT`), then a JSON file, then the defaults.
public struct SettingsReader: Sendable {
    private let reader: ConfigReader

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - environment: environment variables; those that begin with `ERRATA_` are read.
    ///   - file: the path of a JSON file, `nil` for none.
    /// - Throws: ``SettingsError`` when the file cannot be read, is no JSON object, or has a key that does not exist.
    public init(environment: [String: String], file: String?) async throws(SettingsError) {
        var providers: [any ConfigProvider] = [
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "errata")
        ]
        if let file {
            try Self.checkKeys(of: file)
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw SettingsError("\(file): \(error)")
            }
        }
        reader = ConfigReader(providers: providers)
    }

    /// A key that nobody reads is a setting that somebody believes in.
    private static func checkKeys(of file: String) throws(SettingsError) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw SettingsError("\(file): the configuration file cannot be read")
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: data, maximumLength: 1024 * 1024)
        } catch {
            throw SettingsError("\(file): \(error)")
        }
        guard let object = value.objectValue else {
            throw SettingsError("\(file): the configuration is not a JSON object")
        }
        let known = Set(Setting.all.map(\.key))
        for key in paths(object, prefix: "") where !known.contains(key) {
            throw SettingsError("\(file): there is no setting '\(key)'; 'sendserver settings' lists them all")
        }
    }

    private static func paths(_ object: JSONObject, prefix: String) -> [String] {
        object.members.flatMap { member in
            member.value.objectValue.map { paths($0, prefix: prefix + member.name + ".") } ?? [prefix + member.name]
        }
    }

    func text(_ key: String) throws(SettingsError) -> String {
        let setting = try setting(key)
        let value = try value(setting) { try reader.requiredString(forKey: ConfigKey(key)) } ?? setting.defaultValue
        switch setting.kind {
        case .choice(let words) where !words.contains(value): throw refused(setting, value)
        case .text(mayBeEmpty: false) where value.isEmpty: throw refused(setting, value)
        default: return value
        }
    }

    func integer(_ key: String) throws(SettingsError) -> Int {
        let setting = try setting(key)
        let value = try value(setting) { try reader.requiredInt(forKey: ConfigKey(key)) } ?? Int(setting.defaultValue)
        guard let value, case .integer(let range, _) = setting.kind, range.contains(value) else {
            throw refused(setting, value.map(String.init) ?? "")
        }
        return value
    }

    func seconds(_ key: String) throws(SettingsError) -> Duration {
        .seconds(try integer(key))
    }

    func list(_ key: String) throws(SettingsError) -> [String] {
        let setting = try setting(key)
        let value =
            try value(setting) { try reader.requiredStringArray(forKey: ConfigKey(key)) } ?? [setting.defaultValue]
        guard case .list(let minimum) = setting.kind, value.count >= minimum, value.allSatisfy({ !$0.isEmpty }) else {
            throw refused(setting, value.joined(separator: ","))
        }
        return value
    }

    private func setting(_ key: String) throws(SettingsError) -> Setting {
        guard let setting = Setting.all.first(where: { $0.key == key }) else {
            throw SettingsError("there is no setting '\(key)'")
        }
        return setting
    }

    /// The value that somebody set; `nil` where nobody did. The library's own optional reads answer `nil` for a value of
    /// the wrong type as well, which would let a typing mistake pass as "not set".
    private func value<Value>(_ setting: Setting, _ read: () throws -> Value) throws(SettingsError) -> Value? {
        do {
            return try read()
        } catch {
            guard let shown = anyText(setting.key) else { return nil }
            throw refused(setting, shown)
        }
    }

    private func anyText(_ key: String) -> String? {
        let key = ConfigKey(key)
        if let text = reader.string(forKey: key) { return text }
        if let number = reader.int(forKey: key) { return String(number) }
        if let number = reader.double(forKey: key) { return String(number) }
        if let value = reader.bool(forKey: key) { return String(value) }
        return reader.stringArray(forKey: key)?.joined(separator: ",")
    }

    func refused(_ setting: Setting, _ value: String) -> SettingsError {
        let shown = setting.isSecret ? "(hidden)" : "'\(value)'"
        return SettingsError(
            "\(setting.key) (\(setting.environmentVariable)) is \(shown); allowed is \(setting.allowed)")
    }
}
