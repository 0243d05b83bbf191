import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import TestSupport
import Testing

// Each reads the whole catalogue, for seconds: beside each other they would only take the cores from other tests.
@Suite(.serialized)
struct ErrataToolTests {
    private static let reply =
        #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#

    @Test func aReplyIsShownInWords() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", Self.reply, "--language", "zh"])
        #expect(run.exitCode == 0)
        let words = EIAMError.parameterBlank(.init(parameter: "X-client-id")).words(for: .user, in: ["zh"])
        #expect(words.language.description == "zh-Hans")
        #expect(run.output == words.text + "\n" + (words.advice ?? "") + "\n")
        let developer = try await ProgramRun(tool: "errata", ["show", Self.reply, "--audience", "developer"])
        #expect(developer.output.contains("X-client-id"))
    }

    @Test func aCodeIsShownInWords() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", "SDK.SEND.1002", "--language", "en"])
        #expect(run.output.hasPrefix("The puzzle piece"))
    }

    /// Without --language the terminal's own language speaks, and English where it names none.
    @Test(arguments: [
        (["LANG": "zh_CN.UTF-8"], "zh-Hans"), (["LANG": "C.UTF-8"], "en"), (["LANG": ""], "en"),
        (["LANG": "de_DE.UTF-8", "LC_ALL": "ar_EG"], "ar"), (["LANG": "!!"], "en"),
        (["LANG": "de_DE.UTF-8", "LANGUAGE": "xx:fr:de"], "fr"), (["LANG": "C.UTF-8", "LANGUAGE": "fr"], "en"),
    ])
    func theTerminalsLanguageSpeaks(environment: [String: String], language: String) async throws {
        let none = ["LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": ""]
        let run = try await ProgramRun(
            tool: "errata", ["show", "SDK.SEND.1002", "--json"], environment: none.merging(environment) { $1 })
        #expect(run.output.contains(#""language":"\#(language)""#))
    }

    @Test func standardInputIsReadForAHyphen() async throws {
        let body = Data(("\r\n  " + Self.reply + "\n").utf8)
        let show = try await ProgramRun(tool: "errata", ["show", "-", "--audience", "developer"], input: body)
        #expect(show.exitCode == 0 && show.output.contains("X-client-id"))
        let text = Data("Parameter X-client-id cannot be left blank.\n".utf8)
        let recover = try await ProgramRun(tool: "errata", ["recover", "-"], input: text)
        #expect(recover.exitCode == 0 && recover.output.hasPrefix("SDK.COMMON.1001 parameter=X-client-id"))
        let bytes = try await ProgramRun(tool: "errata", ["recover", "-"], input: Data([0xFF]))
        #expect(bytes.exitCode == 66 && bytes.errors == "errata: standard input is not UTF-8\n")
    }

    @Test func theVersionIsTold() async throws {
        let run = try await ProgramRun(tool: "errata", ["--version"])
        #expect(run.exitCode == 0 && run.output.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
    }

    @Test func whatIsNoReplyEndsWith66() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", "{}"])
        #expect(run.exitCode == 66)
        #expect(run.errors == "errata: the reply has neither error_code nor error, nor is it problem details\n")
        #expect(try await ProgramRun(tool: "errata", ["show", "[1]"]).exitCode == 66)
        for wrong in [
            ["show", "A", "--audience", "cat"], ["show", ""], ["show", "A", "--language", "!!"],
            ["show", "A\u{1B}[31m"],
        ] {
            #expect(try await ProgramRun(tool: "errata", wrong).exitCode == 64, "\(wrong)")
        }
    }

    @Test func aReplyCannotSteerTheTerminal() async throws {
        let body =
            #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter \u001b[31mX\u009b31m\u202e cannot be left blank."}"#
        let run = try await ProgramRun(tool: "errata", ["show", body, "--audience", "developer"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("X"))
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
    }

    @Test func parametersOfACodeAreShown() async throws {
        let wait = try await ProgramRun(
            tool: "errata", ["show", "SDK.SEND.1001", "--parameter", "retryAfter=42", "--json"])
        #expect(wait.exitCode == 0)
        #expect(wait.output.contains(#""retryAfter":42"#) && wait.output.contains(#""retry":"later""#))
        let operators = try await ProgramRun(tool: "errata", ["show", "SDK.COMMON.1008", "--audience", "operator"])
        #expect(operators.output.contains("log"))
        for wrong in ["retryAfter=soon", "retryAfter", "cat=1"] {
            let run = try await ProgramRun(tool: "errata", ["show", "SDK.SEND.1001", "--parameter", wrong])
            #expect(run.exitCode == 64, "\(wrong)")
        }
    }

    @Test func aMaskedCodeIsNotToldBesideItsWords() async throws {
        let unknown = try await ProgramRun(tool: "errata", ["show", "SDK.COMMON.1013", "--json"])
        #expect(unknown.output == (try await ProgramRun(tool: "errata", ["show", "SDK.LOGIN.1005", "--json"])).output)
        #expect(unknown.output.contains(#""code":"SDK.LOGIN.1005""#) && unknown.output.contains(#""retry":"afterFix""#))
        let operators = try await ProgramRun(
            tool: "errata", ["show", "SDK.COMMON.1013", "--audience", "operator", "--json"])
        #expect(operators.output.contains(#""code":"SDK.COMMON.1013""#))
    }

    @Test(arguments: [
        (#"{"error_code":5,"error_msg":"x"}"#, "the number 5, not a text"),
        (#"{"error_code":"","error_msg":"x"}"#, "an empty text"), (#"{"error_code":null}"#, "null"),
        (#"{"error_code":[]}"#, "a list, not a text"), (#"{"error_code":{}}"#, "an object, not a text"),
        (#"{"error_code":true}"#, "a truth value, not a text"),
    ])
    func aCodeThatIsNoTextIsTold(body: String, kind: String) async throws {
        let run = try await ProgramRun(tool: "errata", ["show", body])
        #expect(run.exitCode == 66)
        #expect(run.errors == "errata: the reply names no code: error_code is \(kind)\n")
    }

    /// What only the catalogue can tell is told in one line, without the usage of another command.
    @Test func aLanguageThatDoesNotFitIsToldInOneLine() async throws {
        let catalog = Repository.root.appending(path: "Catalog").path
        let coverage = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog, "--language", "xx"])
        #expect(coverage.exitCode == 64)
        #expect(
            coverage.errors.hasPrefix(
                "errata: \(catalog)/languages.yaml does not list the language 'xx'; it lists en, zh-Hans, "))
        let translate = try await ProgramRun(tool: "errata", ["translate", "--catalog", catalog, "--language", "en"])
        #expect(translate.exitCode == 64)
        #expect(
            translate.errors
                == "errata: en is the source of \(catalog), which everything is translated from; name another language\n"
        )
    }

    @Test func whatShowPrintsIsRecovered() async throws {
        let shown = try await ProgramRun(
            tool: "errata", ["show", "SDK.LOGIN.1005", "--parameter", "attemptsLeft=3", "--language", "ar"])
        let read = try await ProgramRun(tool: "errata", ["recover", "-"], input: Data(shown.output.utf8))
        #expect(read.output == "SDK.LOGIN.1005 attemptsLeft=3 (ar, user)\n")
        #expect(read.exitCode == 0)
    }

    /// No text with such a name could be read again, since a name ends at white space.
    @Test func theNameOfAFieldHasNoWhiteSpace() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", "SDK.COMMON.1001", "--parameter", "parameter=a b"])
        #expect(run.exitCode == 64 && run.errors.contains("parameter is the technical name of a field"))
    }

    @Test(arguments: [["--locale", "!!"], ["--param", "x=9223372036854775808"]])
    func formatRefusesWhatItWouldChange(arguments: [String]) async throws {
        let run = try await ProgramRun(tool: "errata", ["format", "{$x :number}"] + arguments)
        #expect(run.exitCode == 64 && run.output.isEmpty)
    }

    @Test func aTextIsRecovered() async throws {
        let one = try await ProgramRun(
            tool: "errata", ["recover", "Parameter X-client-id cannot be left blank", "--json"])
        #expect(one.exitCode == 0)
        #expect(
            one.output
                == #"{"result":"one","readings":[{"code":"SDK.COMMON.1001","parameters":{"parameter":"X-client-id"},"#
                + #""language":"en","audience":null}]}"# + "\n")
        let many = try await ProgramRun(tool: "errata", ["recover", "Something went wrong on our side."])
        #expect(many.exitCode == 1)
        #expect(many.output.hasPrefix("many:"))
        let none = try await ProgramRun(tool: "errata", ["recover", "Nobody ever said this"])
        #expect(none.exitCode == 1)
        #expect(none.output.hasPrefix("none:"))
    }

    @Test func ourOwnCatalogueIsCleanAndComplete() async throws {
        let catalog = Repository.root.appending(path: "Catalog").path
        let lint = try await ProgramRun(tool: "errata", ["lint", "--catalog", catalog, "--json"])
        #expect(lint.exitCode == 0, "\(lint.output)")
        #expect(lint.output == #"{"findings":[]}"# + "\n")
        let coverage = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog])
        #expect(coverage.exitCode == 0)
        let rows = coverage.output.split(separator: "\n").dropFirst()
        #expect(rows.count == 12)
        // Nothing lacks, and somebody who did not know the English has read every text.
        for row in rows {
            let total = row.split(separator: "/").last ?? ""
            #expect(row.contains("100 %") && row.hasSuffix(" \(total)/\(total)") && !row.contains("+"), "\(row)")
            #expect(row.matches(of: /100 %/).count == 9, "\(row)")
        }
        let lock = try await ProgramRun(tool: "errata", ["lock", "--catalog", catalog, "--dry-run"])
        #expect(lock.output == "0 to add\n")
    }

    @Test func findingsEndWith1AndNameTheirPlace() async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        let file = URL(fileURLWithPath: catalog + "/translations/ko/names/fields.yaml")
        try Data("email: {of: x, text: y}\n".utf8).write(to: file)
        let lint = try await ProgramRun(tool: "errata", ["lint", "--catalog", catalog, "--check", "stale-translation"])
        #expect(lint.exitCode == 0)
        #expect(lint.output.hasPrefix("\(catalog)/translations/ko/names/fields.yaml:1:1: warning: email is stale"))
        #expect(lint.errors == "errata: 1 warning\n")
        let strict = try await ProgramRun(
            tool: "errata", ["lint", "--catalog", catalog, "--check", "stale-translation", "--strict"])
        #expect(strict.exitCode == 1)
        #expect(strict.output == lint.output)
        let coverage = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog, "--language", "ko"])
        #expect(coverage.exitCode == 1)
        #expect(try await ProgramRun(tool: "errata", ["lint", "--catalog", folder.file("no")]).exitCode == 66)
        #expect(try await ProgramRun(tool: "errata", ["lint", "--check", "cat"]).exitCode == 64)
        for language in ["pt_br", "xx", "und"] {
            let translate = ["translate", "--catalog", catalog, "--language", language]
            #expect(try await ProgramRun(tool: "errata", translate).exitCode == 64)
        }
    }

    @Test func aLockThatWouldBreakAPromiseIsNotWritten() async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        let codes = URL(fileURLWithPath: catalog + "/codes/SDK.SEND.yaml")
        let text = try String(contentsOf: codes, encoding: .utf8)
        try Data(text.replacing("name: captchaFailed", with: "name: captchaWrong").utf8).write(to: codes)
        let before = try Data(contentsOf: URL(fileURLWithPath: catalog + "/codes.lock"))
        let lock = try await ProgramRun(tool: "errata", ["lock", "--catalog", catalog])
        #expect(lock.exitCode == 1)
        #expect(lock.output.contains("SDK.SEND.1002 is named captchaFailed"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: catalog + "/codes.lock")) == before)
    }

    /// Output that cannot be written is told on one line, and nothing is claimed to be done. A folder in the file's place
    /// stands for missing rights, which the administrator's account would not feel.
    @Test func whatCannotBeWrittenEndsWith66() async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        try FileManager.default.createDirectory(atPath: catalog + "/translations/it", withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: catalog + "/translations/it/mail"))
        let blocked = try await ProgramRun(tool: "errata", ["translate", "--catalog", catalog, "--language", "it"])
        #expect(blocked.exitCode == 66)
        #expect(blocked.errors.split(separator: "\n").count == 1 && !blocked.errors.contains("NSCocoa"))
        let pseudo = try await ProgramRun(
            tool: "errata",
            ["pseudo", "--catalog", Repository.root.appending(path: "Catalog").path, "--output", "/proc/none/Catalog"])
        #expect(pseudo.exitCode == 66 && pseudo.output.isEmpty)
        #expect(pseudo.errors.split(separator: "\n").count == 1 && !pseudo.errors.contains("NSCocoa"))
    }

    /// A lock file that cannot be written changes nothing, and nothing is said to be taken in.
    @Test func aLockThatCannotBeWrittenClaimsNothing() async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        let codes = URL(fileURLWithPath: catalog + "/codes/SDK.SEND.yaml")
        let text = try String(contentsOf: codes, encoding: .utf8)
        try Data(text.replacing("status: 404", with: "status: 410").utf8).write(to: codes)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: catalog)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: catalog) }
        let lock = ["lock", "--catalog", catalog]
        // The administrator's account writes everywhere; without it the program needs no rights but to be run.
        let plain = [
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", try Repository.program("errata").path,
        ]
        let run =
            geteuid() == 0
            ? try await ProgramRun(URL(fileURLWithPath: "/usr/bin/env"), plain + lock)
            : try await ProgramRun(tool: "errata", lock)
        #expect(run.exitCode == 66 && run.output.isEmpty)
        #expect(run.errors == "errata: \(catalog)/codes.lock cannot be written: permission denied\n")
    }

    /// A translator's work is not taken for what it is not: nothing is written while anything has no place.
    @Test(arguments: [
        ("anschrift: {of: x, text: Anschrift}\n", "anschrift is not in the source language"),
        ("email: {of: x, text: {one: E-Mail}}\n", "a message is a text"),
        ("email: {of: x, text: E-Mail}\nemail: {of: y, text: Mail}\n", "email stands twice"),
        ("email: {of: x, txt: E-Mail}\n", "unknown key 'txt'"),
    ])
    func translateRefusesWhatItDoesNotUnderstand(text: String, message: String) async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        // Also in the folder of a language that is not listed yet.
        for language in ["de", "it"] {
            let file = URL(fileURLWithPath: "\(catalog)/translations/\(language)/names/fields.yaml")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            let run = try await ProgramRun(tool: "errata", ["translate", "--catalog", catalog, "--language", language])
            #expect(run.exitCode == 1 && run.output.contains(message), "\(run.output)\(run.errors)")
            #expect(run.output.contains("\(file.path):"))
            #expect(try String(contentsOf: file, encoding: .utf8) == text)
            #expect(!FileManager.default.fileExists(atPath: "\(catalog)/translations/it/mail"))
        }
    }

    @Test func translateLeavesOurOwnCatalogueAsItIs() async throws {
        let catalog = Repository.root.appending(path: "Catalog").path
        for language in ["de", "ja"] {
            let run = try await ProgramRun(tool: "errata", ["translate", "--catalog", catalog, "--language", language])
            #expect(run.output == "\(language): 0 to translate\n")
        }
    }

    @Test func coverageNamesWhatLacks() async throws {
        let folder = try TemporaryFolder()
        let catalog = folder.file("Catalog")
        try FileManager.default.copyItem(atPath: Repository.root.appending(path: "Catalog").path, toPath: catalog)
        let file = URL(fileURLWithPath: catalog + "/translations/ko/names/fields.yaml")
        try Data("email: {of: x, text: y}\n".utf8).write(to: file)
        let some = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog, "--language", "ko"])
        #expect(some.exitCode == 1)
        #expect(some.output.contains("ko  stale  email  \(file.path):1:1\n"))
        #expect(some.output.contains("ko  missing  username  "))
        try FileManager.default.removeItem(atPath: catalog + "/translations/ko/codes/SDK.COMMON.yaml")
        let first = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog, "--language", "ko"])
        #expect(first.output.contains("more; --codes names all of them"))
        let all = try await ProgramRun(
            tool: "errata", ["coverage", "--catalog", catalog, "--language", "ko", "--language", "ja", "--codes"])
        #expect(all.output.contains(#/\ncode +ja +ko\n/#))
        #expect(all.output.contains(#/\nSDK\.COMMON\.1001 +4\/4 +0\/4\n/#))
        #expect(all.output.contains("ko  missing  SDK.COMMON.1001/developer  "))
        let json = try await ProgramRun(tool: "errata", ["coverage", "--catalog", catalog, "--json"])
        #expect(
            json.output.contains(
                #""stale":[{"bundle":"names","key":"email","file":"translations/ko/names/fields.yaml","#))
        #expect(json.output.contains(#"{"bundle":"codes","key":"SDK.COMMON.1001/user","#))
    }

    @Test func aPseudoCatalogueIsMade() async throws {
        let folder = try TemporaryFolder()
        let catalog = Repository.root.appending(path: "Catalog").path
        let run = try await ProgramRun(
            tool: "errata", ["pseudo", "--catalog", catalog, "--output", folder.file("Catalog")])
        #expect(run.exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: folder.file("Catalog/translations/ar-XB/codes/SDK.SEND.yaml")))
        let swift = folder.file("Catalog.swift")
        let compiler = try await ProgramRun(
            tool: "catalog-compiler", ["--catalog", folder.file("Catalog"), "--single-file", swift])
        #expect(compiler.exitCode == 0, "\(compiler.errors)")
        #expect(try String(contentsOfFile: swift, encoding: .utf8).contains("\"ar-XB\""))
        let second = try await ProgramRun(
            tool: "errata", ["pseudo", "--catalog", folder.file("Catalog"), "--output", folder.file("Second")])
        #expect(second.exitCode == 0, "\(second.output)")
        let message = try await ProgramRun(tool: "errata", ["pseudo", "Hello {$name}"])
        #expect(message.output == "[Ĥéļļö {$name} one]\n")
        #expect(try await ProgramRun(tool: "errata", ["pseudo", "{$"]).exitCode == 1)
        #expect(try await ProgramRun(tool: "errata", ["pseudo"]).exitCode == 64)
    }

    /// The README's program and the output that the README shows for it.
    @Test func theReadmeShowsWhatItsProgramPrints() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let program = try #require(
            readme.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
        #expect(program == ReadmeProgram.text)
        #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 16)
        let output = try #require(
            readme.components(separatedBy: "```text\n").dropFirst().first?.components(separatedBy: "```").first)
        #expect(output == ReadmeProgram.output())
    }
}
