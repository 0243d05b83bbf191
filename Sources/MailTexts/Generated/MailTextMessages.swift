// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

/// The texts of mail, by language.
enum MailTextMessages {
    static let table = MessageTable(
        variables: [
            [],
            ["code"],
            ["minutes"],
            [],
            [],
            [],
            [],
            ["address"],
            [],
            [],
            [],
            ["address", "until"],
            [],
            [],
            [],
            [],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
            ["code"],
            [],
            [],
        ],
        source: .init("en", packed: en),
        translations: [
            .init("zh-Hans", packed: zhHans),
            .init("zh-Hant", packed: zhHant),
            .init("ja", packed: ja),
            .init("ko", packed: ko),
            .init("de", packed: de),
            .init("fr", packed: fr),
            .init("es", packed: es),
            .init("pt-BR", packed: ptBR),
            .init("ru", packed: ru),
            .init("ar", packed: ar),
            .init("he", packed: he),
        ]
    )
}
