import ArgumentParser
import Foundation
import Logging
import SendAudit
import SendService
import ServiceLifecycle
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Serves until it is stopped.")

    @Option(help: "A JSON file with settings.")
    var config: String?

    @Option(help: "Write the port to this file once requests are answered.")
    var portFile: String?

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
        let portFile = portFile
        let manager = ServiceManager(environment: ProcessInfo.processInfo.environment)
        let server = try await SendServer(
            configuration: configuration, logger: logger,
            onListening: { [logger] port in
                logger.info("listening", metadata: ["host": "\(configuration.host)", "port": "\(port)"])
                if let portFile {
                    do {
                        try Data("\(port)\n".utf8).write(to: URL(fileURLWithPath: portFile), options: .atomic)
                    } catch {
                        logger.error("the port file cannot be written", metadata: ["error": "\(error)"])
                    }
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
