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
        source: .init("en", { en }),
        translations: [
            .init("zh-Hans", { zhHans }),
            .init("zh-Hant", { zhHant }),
            .init("ja", { ja }),
            .init("ko", { ko }),
            .init("de", { de }),
            .init("fr", { fr }),
            .init("es", { es }),
            .init("pt-BR", { ptBR }),
            .init("ru", { ru }),
            .init("ar", { ar }),
            .init("he", { he }),
        ]
    )
}
