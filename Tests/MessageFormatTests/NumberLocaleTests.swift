import Foundation
import MessageFormat
import Testing

/// Number formatting in the languages of the catalogue, against an independent implementation: Foundation's ICU.
struct NumberLocaleTests {
    static let languages = [
        "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "es-419", "pt-BR", "pt-PT", "it", "nl", "sv", "da",
        "nb",
        "fi", "pl", "cs", "sk", "hu", "ro", "bg", "uk", "ru", "el", "tr", "ar", "he", "fa", "hi", "bn", "th", "vi",
        "id",
        "ms",
    ]

    static let values = [
        "0", "7", "-3", "999", "1000", "1234", "12345", "1234567", "-1234567.891", "0.5", "10000000.25",
    ]

    @Test func thereAre36Languages() {
        #expect(Set(Self.languages).count == 36)
    }

    // Foundation writes Bengali in ASCII digits where CLDR has Bengali ones, so Bengali is asked for ASCII here, and
    // checked by hand below. It also differs from CLDR in Austria's separator, which is left out.
    @Test(
        arguments: languages.map { $0 == "bn" ? "bn-u-nu-latn" : $0 }
            + ["en-IN", "de-CH", "fr-CA", "fr-CH", "es-MX", "ar-EG", "ar-AE", "en-GB", "zh-TW"]
    )
    func agreesWithFoundation(_ language: String) throws {
        let number = try CompiledMessage("{$n :number}")
        let percent = try CompiledMessage("{$n :percent}")
        let locale = Locale(identifier: language)
        for text in Self.values {
            let decimal = try #require(Decimal(string: text))
            let ours = number.format(["n": .string(text)], locale: language, bidiIsolation: .none)
            let theirs = decimal.formatted(.number.locale(locale).precision(.fractionLength(0...3)))
            #expect(ours == theirs, "\(language) \(text)")
            let share = percent.format(["n": .string(text)], locale: language, bidiIsolation: .none)
            let expected = decimal.formatted(
                .percent.locale(locale).precision(.fractionLength(0)).rounded(rule: .toNearestOrAwayFromZero)
            )
            #expect(share == expected, "\(language) \(text)")
            if let integer = Int64(text) {
                // As text, where whole numbers are written digit by digit.
                #expect(number.format(["n": .integer(integer)], locale: language, bidiIsolation: .none) == theirs)
            }
        }
    }

    @Test func bengaliAndOtherDigits() throws {
        let number = try CompiledMessage("{$n :number}")
        func format(_ locale: String) -> String { number.format(["n": 1234567], locale: locale, bidiIsolation: .none) }
        #expect(format("bn") == "১২,৩৪,৫৬৭")
        #expect(format("de-AT") == "1\u{A0}234\u{A0}567")
        #expect(format("hi-u-nu-deva") == "१२,३४,५६७")
        #expect(format("en-u-nu-fullwide") == "１,２３４,５６７")
        #expect(format("ar-EG-u-nu-latn") == "1,234,567")
    }

    @Test(arguments: ["en_US", "en-us", "en_US.UTF-8", "en-XX", "EN", "en-Latn-US"])
    func identifiersAreReadLeniently(_ identifier: String) {
        let locale = MessageLocale(identifier)
        #expect(locale.direction == .leftToRight)
        #expect(locale.pluralRules.cardinalCategory(PluralOperands(1)) == .one)
    }

    @Test(arguments: ["", "-", "xx", "und", "1234", "en-u-nu", "a-b-c-d-e-f-g", "🙂"])
    func unknownIdentifiersAreTheRoot(_ identifier: String) throws {
        let message = try CompiledMessage(".input {$n :integer} .match $n one {{one {$n}}} * {{other {$n}}}")
        #expect(message.format(["n": 1234], locale: identifier) == "other 1,234")
    }

    @Test(arguments: [
        ("ar", TextDirection.rightToLeft), ("he", .rightToLeft), ("fa-IR", .rightToLeft), ("ur", .rightToLeft),
        ("az-Arab", .rightToLeft), ("pa-PK", .rightToLeft), ("en", .leftToRight), ("ar-Latn", .leftToRight),
        ("iw", .rightToLeft),
        ("ckb", .rightToLeft), ("yi", .rightToLeft), ("sd-Deva", .leftToRight), ("und", .leftToRight),
    ])
    func directions(_ test: (locale: String, direction: TextDirection)) {
        #expect(MessageLocale(test.locale).direction == test.direction)
    }
}
