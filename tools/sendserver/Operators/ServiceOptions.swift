import ArgumentParser
import Foundation
import SendAudit
import SendService
import StrictJSON

/// Which service a command is for, and how its answer is shown.
struct ServiceOptions: ParsableArguments {
    @Option(help: "The JSON file with the service's settings.")
    var config: String?

    @Flag(help: "Print the answer as one JSON object.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Who you are, where your user name does not say it; it is recorded beside your user name.",
            valueName: "name"))
    var actor: String?

    func validate() throws {
        guard let actor else { return }
        guard !actor.allSatisfy(\.isWhitespace), actor.utf8.count <= 80 else {
            throw ValidationError("--actor must say something, in 80 bytes at most; leave it out, or say who you are.")
        }
    }

    /// Has the service do something, and prints its answer.
    ///
    /// - Parameter text: the lines for a person.
    func perform(
        _ name: String, _ arguments: [String: String] = [:], reason: String? = nil, text: (JSONObject) -> [String]
    ) async throws {
        let user = ProcessInfo.processInfo.environment["SUDO_USER"] ?? NSUserName()
        let command = ServiceCommand(name, arguments, reason: reason, actor: actor.map { "\($0) (\(user))" } ?? user)
        do {
            let settings = try await SettingsReader(environment: ProcessInfo.processInfo.environment, file: config)
            let answer = try await ServiceControl(configuration: ServiceConfiguration(settings)).send(command)
            if json { return print(answer) }
            let object = try JSONValue(parsing: Data(answer.utf8), maximumLength: answer.utf8.count).objectValue
            for line in text(object ?? JSONObject([])) { print(line) }
        } catch let error as SettingsError {
            try fail("\(error)", error.code == .unusableFile ? 66 : 1)
        } catch let error as LedgerError {
            let code: Int32 =
                switch error.code {
                case .invalid: 64
                case .notFound, .held: 1
                case .locked, .overloaded: 75
                default: 66
                }
            try fail(error.message, code)
        }
    }

    private func fail(_ message: String, _ code: Int32) throws -> Never {
        FileHandle.standardError.write(Data("sendserver: \(message)\n".utf8))
        throw ExitCode(code)
    }

    static let exitCodes = """
        Exit codes: 0 done; 1 there is no such thing, it cannot be done just now, or a setting is wrong; 64 wrong usage; 66 a \
        file cannot be used; 75 another process holds the ledger, try again.
        """
}

/// Why something is changed; it is recorded for good.
struct ReasonOption: ParsableArguments {
    @Option(help: ArgumentHelp("Why, in your words; it is recorded in the audit log.", valueName: "words"))
    var reason: String

    func validate() throws {
        guard !reason.allSatisfy(\.isWhitespace), reason.utf8.count <= 512 else {
            throw ValidationError("--reason must say something, in 512 bytes at most: it is recorded.")
        }
    }
}
