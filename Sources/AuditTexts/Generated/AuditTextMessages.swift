// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

/// The texts of AuditTexts, by language.
enum AuditTextMessages {
    static let table = MessageTable(
        source: ("en", en),
        translations: [
            ("zh-Hans", zhHans),
            ("ar", ar),
        ]
    )
}
