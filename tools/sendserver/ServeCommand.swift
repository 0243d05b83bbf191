import ArgumentParser
import Foundation
import Logging
import SendAudit
import SendDemo
import SendService
import ServiceLifecycle
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves until it is stopped.",
        discussion: """
            With --demo there is a page at / on which the whole system can be tried in a browser: the captcha, the mails, the \
            codes, the refusals in each language, the ledger and its explanations. It shows every mail to whoever asks, so it \
            needs http.host to be a loopback address.

            Examples:
              sendserver --demo
              ERRATA_HTTP_PORT=0 sendserver serve --demo --port-file /tmp/port
            """)

    @Option(help: "A JSON file with settings.")
    var config: String?

    @Option(help: "Write the port to this file once requests are answered.")
    var portFile: String?

    @Flag(help: "Serve a page at / to try everything in a browser of this machine.")
    var demo = false

    func run() async throws {
        // A limit on the size of files is then an error of a write, as a full disk is, and not the end of the process.
        _ = signal(SIGXFSZ, SIG_IGN)
        do {
            try await serve()
        } catch let error as SettingsError {
            try fail("\(error)", error.code == .unusableFile ? 66 : 1)
        } catch let error as LedgerError {
            try fail("\(error)", error.code == .locked ? 75 : 66)
        } catch {
            try fail("the service ended: \(error)", 1)
        }
    }

    private func serve() async throws {
        OpenFiles.raiseLimit()
        let settings = try await SettingsReader(environment: ProcessInfo.processInfo.environment, file: config)
        let configuration = try ServiceConfiguration(settings)
        var logger = Logger(label: "sendserver") { label in
            switch configuration.logFormat {
            case .text: StreamLogHandler.standardError(label: label)
            case .json: JSONLogHandler(label: label)
            }
        }
        logger.logLevel = Logger.Level(rawValue: configuration.logLevel) ?? .info
        let (portFile, isDemo) = (portFile, demo)
        let addition = demo ? try Demo(configuration).addition : nil
        let manager = ServiceManager(environment: ProcessInfo.processInfo.environment)
        let server = try await SendServer(
            configuration: configuration, addition: addition, logger: logger,
            onListening: { [logger] port in
                logger.info("listening", metadata: ["host": "\(configuration.host)", "port": "\(port)"])
                if let portFile {
                    do {
                        try Data("\(port)\n".utf8).write(to: URL(fileURLWithPath: portFile), options: .atomic)
                    } catch {
                        logger.error("the port file cannot be written", metadata: ["error": "\(error)"])
                    }
                }
                if isDemo {
                    let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
                    // Not print: into a pipe it would be held back until the end.
                    FileHandle.standardOutput.write(Data("Try it in a browser: http://\(host):\(port)/\n".utf8))
                }
                if let manager, await !manager.sayReady() {
                    logger.error("the service manager did not take word that requests are answered (NOTIFY_SOCKET)")
                }
            })
        var group = ServiceGroupConfiguration(
            services: [server, await ReloadOnSignal(server: server), EndNotice(manager: manager)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger)
        // A client that never reads its answer must not hold the end up; a mail that is being passed may.
        group.maximumGracefulShutdownDuration = configuration.longestShutdown
        try await ServiceGroup(configuration: group).run()
    }

    private func fail(_ message: String, _ code: Int32) throws -> Never {
        FileHandle.standardError.write(Data("sendserver: \(message)\n".utf8))
        throw ExitCode(code)
    }
}
