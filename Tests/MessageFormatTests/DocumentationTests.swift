import Foundation
import MessageFormat
import Testing

/// The examples of the page "Learning MessageFormat 2": the code between the marks is the code of the page, and what
/// it puts out is what the page says.
struct DocumentationTests {
    @Test func variable() throws {
        // begin variable
        let message = try CompiledMessage("Hello, {$name}!")
        let output = message.format(["name": "Mia"], locale: "en", bidiIsolation: .none)
        // end
        try DocumentationPage.expect("variable", prints: output)
    }

    @Test func escapes() throws {
        // begin escapes
        let message = try CompiledMessage(#"Don't write \{0\}; C:\\Temp is {$path}"#)
        let output = message.format(["path": "full"], locale: "en", bidiIsolation: .none)
        // end
        try DocumentationPage.expect("escapes", prints: output)
    }

    @Test func numbers() throws {
        // begin numbers
        let message = try CompiledMessage("{$n :number minimumFractionDigits=2} and {$share :percent}")
        let output = ["en", "de", "hi", "fa"].map { language in
            message.format(["n": 1234567.5, "share": 0.25], locale: language, bidiIsolation: .none)
        }.joined(separator: "\n")
        // end
        try DocumentationPage.expect("numbers", prints: output)
    }

    @Test func plural() throws {
        // begin plural
        let message = try CompiledMessage(
            """
            .input {$n :integer}
            .match $n
            one  {{{$n} plik}}
            few  {{{$n} pliki}}
            many {{{$n} plików}}
            *    {{{$n} pliku}}
            """
        )
        let output = [1, 2, 5, 22].map { n in
            message.format(["n": .integer(n)], locale: "pl")
        }.joined(separator: ", ")
        // end
        try DocumentationPage.expect("plural", prints: output)
    }

    @Test func exact() throws {
        // begin exact
        let message = try CompiledMessage(
            """
            .input {$codes :integer}
            .input {$minutes :integer}
            .match $codes $minutes
            0   *   {{No code was sent.}}
            one one {{One code was sent in the last minute.}}
            one *   {{One code was sent in {$minutes} minutes.}}
            *   one {{{$codes} codes were sent in the last minute.}}
            *   *   {{{$codes} codes were sent in {$minutes} minutes.}}
            """
        )
        let output = [(0, 5), (1, 1), (3, 10)].map { codes, minutes in
            message.format(["codes": .integer(codes), "minutes": .integer(minutes)], locale: "en")
        }.joined(separator: "\n")
        // end
        try DocumentationPage.expect("exact", prints: output)
    }

    @Test func ordinal() throws {
        // begin ordinal
        let message = try CompiledMessage(
            """
            .input {$try :integer select=ordinal}
            .match $try
            one {{Your {$try}st try}}
            two {{Your {$try}nd try}}
            few {{Your {$try}rd try}}
            *   {{Your {$try}th try}}
            """
        )
        let output = [1, 2, 3, 4, 11, 21].map { n in
            message.format(["try": .integer(n)], locale: "en")
        }.joined(separator: ", ")
        // end
        try DocumentationPage.expect("ordinal", prints: output)
    }

    @Test func text() throws {
        // begin text
        let message = try CompiledMessage(
            """
            .input {$channel :string}
            .match $channel
            mail         {{We sent you a mail.}}
            |text message| {{We sent you a text message.}}
            *            {{We sent you a message.}}
            """
        )
        let output = ["mail", "text message", "pigeon"].map { channel in
            message.format(["channel": .string(channel)], locale: "en")
        }.joined(separator: "\n")
        // end
        try DocumentationPage.expect("text", prints: output)
    }

    @Test func offset() throws {
        // begin offset
        let message = try CompiledMessage(
            """
            .input {$people :integer}
            .local $others = {$people :offset subtract=1}
            .match $people $others
            1 *   {{{$name} was told.}}
            * one {{{$name} and {$others} other person were told.}}
            * *   {{{$name} and {$others} other people were told.}}
            """
        )
        let output = [1, 2, 5].map { people in
            message.format(["people": .integer(people), "name": "Ada"], locale: "en", bidiIsolation: .none)
        }.joined(separator: "\n")
        // end
        try DocumentationPage.expect("offset", prints: output)
    }

    @Test func errors() throws {
        // begin errors
        let message = try CompiledMessage("Code {$code :integer} for {$name}")
        let result = message.formatted(["code": "secret"], locale: "en", bidiIsolation: .none)
        var output = result.text
        for error in result.errors { output += "\n\(error)" }
        do {
            _ = try CompiledMessage("Hello {$name :string and {$other")
        } catch {
            for diagnostic in error.diagnostics { output += "\n\(diagnostic)" }
        }
        // end
        try DocumentationPage.expect("errors", prints: output)
    }

    @Test func functions() throws {
        // begin functions
        struct Masked: MessageFunction {
            func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
                guard let text = call.operand?.value.plainText, let first = text.first else {
                    throw FunctionError(.badOperand, ":app:masked needs text")
                }
                return TextValue("\(first)…")
            }
        }
        let message = try CompiledMessage("{#b}Mail{/b} to {$address :app:masked}")
        let functions = FunctionRegistry.standard.adding(["app:masked": Masked()])
        let result = message.formatted(["address": "mia@example.org"], locale: "en", functions: functions)
        let output = result.parts.map { part in
            switch part {
            case .text(let text): "text '\(text)'"
            case .bidiIsolation: "isolation"
            case .markup(let markup): "\(markup.kind) \(markup.name)"
            case .value(let placeholder): "\(placeholder.value.type) '\(placeholder.value.text)'"
            case .fallback(let source): "fallback \(source)"
            }
        }.joined(separator: "\n")
        // end
        try DocumentationPage.expect("functions", prints: output)
    }

    @Test func thePageHasTenExamples() throws {
        #expect(try DocumentationPage.examples().count == 10)
    }

    @Test func theCheckCanFail() throws {
        #expect(try DocumentationPage.problem("variable", output: "Hello, Mio!") != nil)
        #expect(try DocumentationPage.problem("no such example", output: "") != nil)
    }
}
