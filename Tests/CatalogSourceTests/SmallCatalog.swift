import CatalogSource
import Foundation
import TestSupport
import Testing

/// A catalogue with one of everything, in a folder of its own, to be broken on purpose.
struct SmallCatalog {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in Self.files { try write(path, text) }
        for language in ["de", "ru"] { try stampAll(language) }
        let report = try report()
        try write("codes.lock", report.lock.text(adding: report.catalog, day: "2026-01-02"))
    }

    var url: URL { URL(fileURLWithPath: folder.file("Catalog")) }

    func report() throws -> CatalogReport { try CatalogReport(folder: url) }

    func write(_ path: String, _ text: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try read(path)
        let range = try #require(text.range(of: old), "\(old) is not in \(path)")
        try write(path, text.replacingCharacters(in: range, with: new))
    }

    /// Writes the hash of the English into each translation, as a translator does who has looked at it.
    private func stampAll(_ language: String) throws {
        var reader = CatalogReader(folder: url)
        let catalog = try reader.read()
        for bundle in catalog.bundles {
            for entry in bundle.entries {
                let path = "translations/\(language)/\(entry.file)"
                try edit(path, "HASH(\(entry.key))", entry.hash)
            }
        }
    }

    /// Says of every stale translation that it is current.
    func stamp() throws {
        for finding in try report().findings where finding.check == .staleTranslation {
            let hash = try #require(finding.message.split(separator: "\"").dropFirst().first)
            var lines = try read(finding.place.file).split(separator: "\n", omittingEmptySubsequences: false)
            let line = lines[finding.place.line - 1]
            lines[finding.place.line - 1] = line.replacing(#/of: [0-9a-f]+/#, with: "of: \"\(hash)\"")[...]
            try write(finding.place.file, lines.joined(separator: "\n"))
        }
    }

    private static let files = [
        "languages.yaml": """
        source: en
        languages:
          en: {name: English}
          de: {name: Deutsch, gate: 100}
          ru: {name: Русский, gate: 100}
        """,
        "glossary.yaml": """
        shop:
          meaning: where things are sold
          audiences: [user]
          words: {de: Laden, ru: магазин}
          forbidden: {en: [store], de: [Geschäft]}
        """,
        "bundles.yaml": """
        codes: {target: Shop, type: ShopError}
        mail: {target: Shop, type: ShopText, variables: {name: string}}
        """,
        "codes/SHOP.yaml": """
        SHOP.*:
          range: {from: 1, to: 99}
          english:
            user: "Something went wrong."
            advice: "Mention {$code}."
            developer: "Unknown code {$code}."
            operator: "Look up {$code}."
        "*":
          english:
            user: "Something went wrong."
            advice: "Mention {$code}."
            developer: "Unknown code {$code}."
            operator: "Look up {$code}."
        SHOP.1:
          name: soldOut
          status: 409
          retry: later
          parameters:
            item: {type: string, length: 6}
            count: {type: int}
          wire:
            emit: {en: "Sold out: {item}."}
          english:
            user:
              - "{$item} is sold out."
              - "This is sold out."
            advice:
              - |-
                .input {$count :integer}
                .match $count
                one {{{$count} more comes soon.}}
                * {{{$count} more come soon.}}
              - "More come soon."
            developer: "No stock."
            operator: "Order more."
          max: {user: 30}
        SHOP.2:
          name: closed
          status: 503
          retry: later
          parameters:
            opensIn: {type: seconds}
          wait: {opensIn: 1}
          presentAs: {operator: SHOP.1}
          english:
            user: "The shop is closed."
            advice:
              - "Come back in {$waitSeconds} s."
              - "Come back later."
            developer: "Closed."
        """,
        "names/fields.yaml": """
        street: {english: "street"}
        """,
        "mail/order.yaml": """
        order.greeting: {english: "Hello {$name}!"}
        order.dash: {english: "–"}
        """,
        "translations/de/codes/SHOP.yaml": translation(
            [
                "user": "Etwas ging schief.", "advice": "Nennen Sie {$code}.", "developer": "Code {$code} unbekannt.",
                "operator": "{$code} nachschlagen.",
            ],
            first: [
                "user": ["{$item} ist ausverkauft.", "Das ist ausverkauft."],
                "advice": [
                    ".input {$count :integer} .match $count one {{{$count} weiteres kommt bald.}} * {{{$count} weitere kommen bald.}}",
                    "Mehr kommt bald.",
                ], "developer": ["Kein Bestand."], "operator": ["Nachbestellen."],
            ],
            second: [
                "user": ["Der Laden ist zu."],
                "advice": ["Kommen Sie in {$waitSeconds} s wieder.", "Kommen Sie später."],
                "developer": ["Zu."],
            ]),
        "translations/de/names/fields.yaml": "street: {of: HASH(street), text: \"Straße\"}\n",
        "translations/de/mail/order.yaml": """
        order.greeting: {of: HASH(order.greeting), text: "Hallo {$name}!"}
        order.dash: {of: HASH(order.dash), text: "–"}
        """,
        "translations/ru/codes/SHOP.yaml": translation(
            [
                "user": "Что-то пошло не так.", "advice": "Назовите {$code}.", "developer": "Неизвестный код {$code}.",
                "operator": "Найдите {$code}.",
            ],
            first: [
                "user": ["Нет в наличии: {$item}.", "Нет в наличии."],
                "advice": [
                    ".input {$count :integer} .match $count one {{Скоро будет ещё {$count} штука.}} few {{Скоро будет ещё {$count} штуки.}} many {{Скоро будет ещё {$count} штук.}} * {{Скоро будет ещё {$count} штуки.}}",
                    "Скоро будет ещё.",
                ], "developer": ["Нет запаса."], "operator": ["Закажите ещё."],
            ],
            second: [
                "user": ["Магазин закрыт."], "advice": ["Приходите через {$waitSeconds} с.", "Приходите позже."],
                "developer": ["Закрыто."],
            ]),
        "translations/ru/names/fields.yaml": "street: {of: HASH(street), text: \"улица\"}\n",
        "translations/ru/mail/order.yaml": """
        order.greeting: {of: HASH(order.greeting), text: "Здравствуйте, {$name}!"}
        order.dash: {of: HASH(order.dash), text: "–"}
        """,
    ]

    private static func translation(
        _ family: [String: String], first: [String: [String]], second: [String: [String]]
    ) -> String {
        var text = ""
        for (code, texts) in [
            ("SHOP.*", family.mapValues { [$0] }), ("*", family.mapValues { [$0] }), ("SHOP.1", first),
            ("SHOP.2", second),
        ] {
            text += "\"\(code)\":\n"
            for part in ["user", "advice", "developer", "operator"] {
                guard let alternatives = texts[part] else { continue }
                let list = alternatives.map { "\"\($0)\"" }.joined(separator: ", ")
                text += "  \(part): {of: HASH(\(code)/\(part)), text: [\(list)]}\n"
            }
        }
        return text
    }
}
