import ArgumentParser
import Foundation
import LanguageMatching
import SendAPI
import SendClient

/// Has a code sent by a server, to try it by hand.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Has a verification code sent, to try a server by hand.",
        discussion: """
            errata send --domain example.bamboocloud.com --client-id nTo1eRIub60vPb54WeE6aojPwYwImtl4 --email me@example.org
            errata send --domain http://127.0.0.1:8080 --email me@example.org --scenario LOGIN_EMS --no-open

            It gets a captcha, writes it into a page, opens that page in the browser and asks for the number that the page \
            shows once the piece is in the gap. The mail is real.
            Exit codes: 0 the server took it; 1 it was refused, or nobody knows whether it was sent; 64 wrong usage; 66 the \
            captcha cannot be written, or no answer was given; 75 not now, try again.
            """
    )

    @Option(help: "The server: a host name, or an address with http:// or https://.")
    var domain: String

    @Option(help: "Where the code goes.")
    var email: String

    @Option(help: "What the code is for: \(Scenario.allCases.map(\.rawValue).joined(separator: ", ")).")
    var scenario: String = Scenario.login.rawValue

    @Option(help: "The application, as the server's console shows it. Without it the one that the demo service knows.")
    var clientID: String = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"

    @Option(
        help:
            "The languages of the words, most preferred first: a tag, or a list as in Accept-Language. Without it those of LANGUAGE, LC_ALL, LC_MESSAGES and LANG."
    )
    var language: String?

    @Option(help: "What tells this machine from another. Without it a random one, kept in your home folder.")
    var fingerprint: String?

    @Option(help: "The seconds that each call may take.")
    var timeout: Int = 30

    @Option(help: "The folder that the captcha is written to. Without it a temporary one, removed at the end.")
    var captchaFolder: String?

    @Option(help: "Answer the captcha with this number instead of asking; for scripts that look at the pictures.")
    var position: Int?

    @Flag(inversion: .prefixedNo, help: "Open the captcha's page in the browser.")
    var open = true

    @Flag(help: "Answer with a line of JSON.")
    var json = false

    mutating func validate() throws {
        guard base != nil else {
            throw ValidationError(
                "--domain '\(domain)' is no host name or address such as https://example.bamboocloud.com")
        }
        guard EmailAddress(email) != nil else { throw ValidationError("--email '\(email)' is no e-mail address") }
        guard Scenario(rawValue: scenario) != nil else {
            throw ValidationError(
                "--scenario is one of \(Scenario.allCases.map(\.rawValue).joined(separator: ", ")), not '\(scenario)'")
        }
        guard (1...600).contains(timeout) else { throw ValidationError("--timeout is from 1 to 600 seconds") }
    }

    func run() async throws {
        guard let base, let email = EmailAddress(email), let scenario = Scenario(rawValue: scenario) else { return }
        let client = SendClient(
            base: base, device: device, timeout: .seconds(timeout), pointCipher: .commandLine)
        let report = SendReport(languages: languages, isJSON: json)
        do {
            let puzzle = try await client.captcha()
            let point = try await answer(to: puzzle)
            let token = try await client.verify(point, of: puzzle, for: email)
            report.accepted(try await client.send(to: email, scenario: scenario, captchaToken: token), email)
        } catch let failure as SendFailure {
            report.refused(failure)
            throw ExitCode(SendReport.exitCode(of: failure))
        }
    }

    private func answer(to puzzle: CaptchaPuzzle) async throws -> CaptchaPoint {
        let page = try CaptchaPage(puzzle, folder: captchaFolder)
        defer { page.remove() }
        if let position { return CaptchaPoint(x: position) }
        let isOpen = open && page.open()
        SendReport.say("\(isOpen ? "Look at" : "Open") \(page.file.path) and move the piece into the gap.")
        SendReport.say("Its number (0 to \(puzzle.farthestX)): ", end: "")
        guard let line = await page.readLine() else {
            SendReport.say("\nerrata: no answer to the captcha; nothing was sent")
            throw ExitCode(66)
        }
        guard let x = Int(line.trimmingCharacters(in: .whitespaces)), (0...puzzle.farthestX).contains(x) else {
            SendReport.say("errata: '\(line)' is no number from 0 to \(puzzle.farthestX); nothing was sent")
            throw ExitCode(66)
        }
        return CaptchaPoint(x: x)
    }

    private var base: URL? {
        guard let url = URL(string: domain.contains("://") ? domain : "https://\(domain)"),
            ["http", "https"].contains(url.scheme), url.host?.isEmpty == false
        else { return nil }
        return url
    }

    private var languages: LanguagePreferences {
        if let language { return LanguagePreferences(parsing: language) }
        let environment = LanguagePreferences(environment: ProcessInfo.processInfo.environment)
        return environment.languages.isEmpty ? LanguagePreferences(["en"]) : environment
    }

    private var device: Device {
        let file = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".errata/fingerprint")
        var device = Device.current(
            clientID: clientID, languages: languages, fingerprintIn: FileFingerprintStore(file: file))
        if let fingerprint { device.fingerprint = fingerprint }
        return device
    }
}
