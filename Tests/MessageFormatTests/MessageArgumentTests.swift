import Foundation
import MessageFormat
import MessageFormatFoundation
import Testing

/// What a program has at hand goes into a message as it is.
struct MessageArgumentTests {
    @Test func valuesOfSwiftAreArguments() throws {
        let (name, count, share) = ("Mia", 3, 0.5)
        let message = try CompiledMessage("{$name}: {$count :integer} of {$all :integer}, {$share :percent}")
        let arguments: [String: any MessageArgument] = ["name": name, "count": count, "all": Int64(6), "share": share]
        #expect(message.format(arguments, locale: "en", bidiIsolation: .none) == "Mia: 3 of 6, 50%")
        #expect(
            message.format(
                ["name": name, "count": count, "all": 6, "share": share], locale: "en", bidiIsolation: .none)
                == "Mia: 3 of 6, 50%")
        // Literals alone need no help.
        #expect(try CompiledMessage("{$n}").format(["n": "x"], locale: "en", bidiIsolation: .none) == "x")
    }

    @Test func aLineIsEnough() throws {
        let name = "Mia"
        #expect(
            try CompiledMessage("Hello, {$name}!").format(["name": name], locale: Locale(identifier: "en_US"))
                == "Hello, \u{2068}Mia\u{2069}!")
        #expect(try CompiledMessage("Hello!").format() == "Hello!")
    }

    @Test func moneyAndMomentsOfFoundationAreArguments() throws {
        let german = Locale(identifier: "de_DE")
        let price = try #require(Decimal(string: "12345678901234567890.5"))
        #expect(
            try CompiledMessage("{$price :number}").format(["price": price], locale: german, bidiIsolation: .none)
                == "12.345.678.901.234.567.890,5")
        let moment = try #require(
            Calendar(identifier: .gregorian).date(
                from: DateComponents(timeZone: .current, year: 2026, month: 11, day: 27, hour: 15, minute: 30)))
        #expect(
            try CompiledMessage("{$moment :date fields=|year-month-day| length=long}")
                .format(["moment": moment], locale: german, bidiIsolation: .none) == "27. November 2026")
        #expect(Decimal.nan.messageValue.plainText == "NaN")
    }
}
