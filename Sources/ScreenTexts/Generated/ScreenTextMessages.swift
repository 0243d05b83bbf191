// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

/// The texts of screens, by language.
enum ScreenTextMessages {
    static let table = MessageTable(
        variables: [
            [],
            [],
            ["address"],
            [],
            [],
            [],
            [],
            [],
            [],
            ["percent"],
            [],
            [],
            [],
            [],
            [],
            [],
            [],
            [],
            [],
            [],
            [],
            ["address"],
            [],
            ["minutes"],
            ["seconds"],
            [],
            [],
            [],
            [],
            ["code"],
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
