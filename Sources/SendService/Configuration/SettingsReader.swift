import Configuration
import FoundationEssentials
import StrictJSON
import SystemPackage

/// Reads settings from the environment (`ERRATA_HTTP_PORT`), then a JSON file, then the defaults.
public struct SettingsReader: Sendable {
    private let reader: ConfigReader
    private let credentials: String?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - environment: environment variables; those that begin with `ERRATA_` are read.
    ///   - file: the path of a JSON file, `nil` for none.
    /// - Throws: ``SettingsError`` when the file cannot be read, is no JSON object, or when it or the environment sets what
    ///   does not exist.
    public init(environment: [String: String], file: String?) async throws(SettingsError) {
        if let problem = Self.problems(environment: environment).first { throw problem }
        var providers: [any ConfigProvider] = [
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "errata")
        ]
        if let file {
            if let problem = Self.problems(file: file).first { throw problem }
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw SettingsError(file: "\(file): \(error)")
            }
        }
        reader = ConfigReader(providers: providers)
        credentials = environment["CREDENTIALS_DIRECTORY"]
    }

    /// A key that nobody reads is a setting that somebody believes in, and so is a value of a type that is passed over.
    static func problems(file: String) -> [SettingsError] {
        guard let data = FileManager.default.contents(atPath: file) else {
            return [SettingsError(file: "\(file): the configuration file cannot be read")]
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: data, maximumLength: 1024 * 1024)
        } catch {
            return [SettingsError(file: "\(file): \(error)")]
        }
        guard let object = value.objectValue else {
            return [SettingsError(file: "\(file): the configuration is not a JSON object")]
        }
        return leaves(object, prefix: "").compactMap { key, value in
            guard let setting = Setting.all.first(where: { $0.key == key }) else {
                return SettingsError("\(file): there is no setting '\(key)'; 'sendserver settings' lists them all")
            }
            return isOfKind(setting.kind, value) ? nil : setting.refused(value.stringValue ?? value.text)
        }
    }

    private static func leaves(_ object: JSONObject, prefix: String) -> [(key: String, value: JSONValue)] {
        object.members.flatMap { member in
            let key = prefix + member.name
            if let inner = member.value.objectValue, !Setting.all.contains(where: { $0.key == key }) {
                return leaves(inner, prefix: key + ".")
            }
            return [(key, member.value)]
        }
    }

    private static func isOfKind(_ kind: Setting.Kind, _ value: JSONValue) -> Bool {
        switch kind {
        case .text, .choice: value.stringValue != nil
        case .integer: value.numberValue?.integerValue != nil
        case .list: value.arrayValue?.allSatisfy { $0.stringValue != nil } == true
        }
    }

    /// Variables of ours that are no settings: the tests' and the scripts'.
    private static let otherVariables: Set<String> = [
        "ERRATA_VECTORS", "ERRATA_RECORD", "ERRATA_TEST_LOG", "ERRATA_QUICKSTART_LANGUAGE",
    ]

    static func problems(environment: [String: String]) -> [SettingsError] {
        let known = Set(Setting.all.map(\.environmentVariable)).union(otherVariables)
        return environment.keys.sorted().filter { $0.hasPrefix("ERRATA_") && !known.contains($0) }.map {
            SettingsError("there is no setting for the variable \($0); 'sendserver settings' lists them all")
        }
    }

    /// What is wrong with the value of each setting by itself.
    func problems() -> [SettingsError] {
        Setting.all.compactMap { setting in
            do throws(SettingsError) {
                switch setting.kind {
                case .text, .choice: _ = try text(setting.key)
                case .integer: _ = try integer(setting.key)
                case .list: _ = try list(setting.key)
                }
                return nil
            } catch {
                return error
            }
        }
    }

    func text(_ key: String) throws(SettingsError) -> String {
        let setting = try setting(key)
        let value = try value(setting) { try reader.requiredString(forKey: ConfigKey(key)) } ?? setting.defaultValue
        switch setting.kind {
        case .choice(let words) where !words.contains(value): throw setting.refused(value)
        case .text(mayBeEmpty: false) where value.isEmpty: throw setting.refused(value)
        default: return value
        }
    }

    /// The text of a secret, which stands in the setting itself or in the file that `…File` names.
    ///
    /// - Throws: ``SettingsError`` where both are set, or the file cannot be read, is empty or is no text. What it holds is
    ///   not in the error.
    func secret(_ key: String) throws(SettingsError) -> String {
        let value = try text(key)
        let path = try text(key + "File")
        guard !path.isEmpty else { return value }
        let (setting, file) = (try setting(key), try setting(key + "File"))
        guard value.isEmpty else {
            throw SettingsError(
                "\(key) (\(setting.environmentVariable)) and \(file.key) (\(file.environmentVariable)) are both set; allowed is one of them"
            )
        }
        return try SecretFile.text(path, setting: file)
    }

    /// A line for each secret file that more people can read than its owner.
    func secretFileWarnings() -> [String] {
        Setting.all.filter(\.isSecret).compactMap { secret in
            guard let path = try? text(secret.key + "File"), !path.isEmpty,
                SecretFile.isReadableByOthers(path, credentials: credentials)
            else { return nil }
            return """
                \(secret.key)File is '\(path)', which others than its owner can read; take that away (chmod go= FILE)
                """
        }
    }

    func integer(_ key: String) throws(SettingsError) -> Int {
        let setting = try setting(key)
        let value = try value(setting) { try reader.requiredInt(forKey: ConfigKey(key)) } ?? Int(setting.defaultValue)
        guard let value, case .integer(let range, _) = setting.kind, range.contains(value) else {
            throw setting.refused(value.map(String.init) ?? "")
        }
        return value
    }

    func seconds(_ key: String) throws(SettingsError) -> Duration {
        .seconds(try integer(key))
    }

    func list(_ key: String) throws(SettingsError) -> [String] {
        let setting = try setting(key)
        let standard = setting.defaultValue.isEmpty ? [] : [setting.defaultValue]
        var value = try value(setting) { try reader.requiredStringArray(forKey: ConfigKey(key)) } ?? standard
        // An empty variable is how one says that there is nothing in the list.
        if setting.kind == .list(minimum: 0), value == [""] { value = [] }
        guard case .list(let minimum) = setting.kind, value.count >= minimum, value.allSatisfy({ !$0.isEmpty }) else {
            throw setting.refused(value.joined(separator: ","))
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
            throw setting.refused(shown)
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
}
