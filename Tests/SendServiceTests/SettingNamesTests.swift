import Foundation
import TestSupport
import Testing

@testable import SendService

/// Texts and pages name settings that there are.
struct SettingNamesTests {
    private static let keys = Set(Setting.all.map(\.key))
    private static let variables = Set(Setting.all.map(\.environmentVariable))

    /// The names of settings in a text, in the spelling of configuration files and of the environment.
    private static func unknown(in text: String) -> [String] {
        let groups = Set(keys.compactMap { $0.contains(".") ? $0.split(separator: ".").first.map(String.init) : nil })
        var names: [String] = []
        for match in text.matches(of: /\b([a-z]+)((?:\.[a-z][A-Za-z]*)+)\b/) where groups.contains(String(match.1)) {
            let name = String(match.0)
            // A file of the data folder.
            if name.hasSuffix(".key") { continue }
            // A group of settings, such as `limits`, may be named by its beginning.
            if !keys.contains(name), !keys.contains(where: { $0.hasPrefix(name + ".") }) { names.append(name) }
        }
        for match in text.matches(
            of:
                /\bERRATA_(?:HTTP|DATA|LEDGER|CLIENTS|LANGUAGE|CAPTCHA|LIMITS|CODE|MAIL|BOUNCES|SUPPRESSION|RECIPIENTS|LOG|METRICS)[A-Z_]*\b/
        )
        where !variables.contains(String(match.0)) {
            names.append(String(match.0))
        }
        return names
    }

    private static func files(_ folder: String, _ suffix: String) throws -> [URL] {
        let root = Repository.root.appending(path: folder)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let files = (all?.allObjects as? [URL] ?? []).filter { $0.path.hasSuffix(suffix) }
        return files.sorted { $0.path < $1.path }
    }

    @Test func theSearchFindsWhatThereIsNot() {
        #expect(Self.unknown(in: "see http.trustedProxies, limits.cooldown and mail.smtp") == [])
        #expect(Self.unknown(in: "see http.trustedProxy") == ["http.trustedProxy"])
        #expect(Self.unknown(in: "set ERRATA_HTTP_PROT") == ["ERRATA_HTTP_PROT"])
    }

    @Test func everySettingThatTheCatalogueNamesExists() throws {
        let files = try Self.files("Catalog", ".yaml")
        #expect(files.count > 100)
        for file in files {
            // The name of a text, such as captcha.title, is that of no setting.
            let texts = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .filter { $0.firstMatch(of: /^[a-z][A-Za-z.]*:$/) == nil }
            #expect(Self.unknown(in: texts.joined(separator: "\n")) == [], "\(file.path)")
        }
    }

    @Test func everySettingThatThePagesOfTheServiceNameExists() throws {
        for file in try Self.files("Sources/SendService/SendService.docc", ".md") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(Self.unknown(in: text) == [], "\(file.path)")
        }
    }
}
