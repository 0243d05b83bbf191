#if ERRATA_SERVICE
    import ArgumentParser
    import AuditServer
    import Foundation
    import Logging
    import SendAudit

    struct ServeCommand: LedgerCommand {
        static let configuration = CommandConfiguration(
            commandName: "serve",
            abstract: "Serves the answers as pages, for support and auditors who use no shell.",
            discussion: """
                Support asks why somebody got no code; auditors read summaries, the audit report, operations and proofs. \
                The ledger is only read. Personal values are masked; support sees them whole after saying why, which the \
                ledger has recorded by then. So nobody but this process needs the ledger's files or keys.

                Without further options it prints a link for each role, good until the process ends; give the support's \
                link to support and the auditor's to the auditor. Behind a proxy that knows who somebody is:

                  sendaudit serve --people people.txt --user-header X-User --public-host audit.example.org

                where people.txt has a line 'NAME ROLE' each, with support or auditor as the role, and # before a \
                comment; it is read once, at the start. The proxy must set the header itself, whatever a browser sends, \
                and speak TLS. Whoever else reaches the port on this machine can name anybody: keep other users off it.

                It listens on this machine alone, and speaks HTTP without TLS. Each request leaves a line in the log \
                (standard error), without personal data. Ctrl-C and SIGTERM end it.

                Exit codes: 0 ended as asked; 64 wrong usage; 66 the ledger or the list of people cannot be read, or the \
                port not be used.
                """
        )

        @OptionGroup var ledger: LedgerLocation

        @Option(help: "The loopback address to listen on. Others are refused: put a proxy with TLS in front.")
        var host = "127.0.0.1"

        @Option(help: "The port; 0 for any.")
        var port = 8425

        @Option(help: "The name under which a proxy serves it, with the port where it is not 443.")
        var publicHost: String?

        @Option(help: "The file that says who has which role; with --user-header.")
        var people: String?

        @Option(help: "The header in which the proxy says who asks; with --people.")
        var userHeader: String?

        @Option(help: "How many seconds a question may take.")
        var timeLimit = 60

        func validate() throws {
            guard LoopbackAddress(host) != nil else {
                throw ValidationError(
                    "--host '\(host)' is no loopback address such as 127.0.0.1 or ::1; the pages are served without TLS, so put a proxy with TLS in front and leave --host"
                )
            }
            guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
            guard (people == nil) == (userHeader == nil) else {
                throw ValidationError("--people and --user-header belong together")
            }
            guard (1...3_600).contains(timeLimit) else {
                throw ValidationError("--time-limit is a number of seconds from 1 to 3600")
            }
            let letters = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_"))
            if let userHeader,
                userHeader.isEmpty || userHeader.unicodeScalars.contains(where: { !letters.contains($0) })
            {
                throw ValidationError("--user-header '\(userHeader)' is no name of a header, such as X-Forwarded-User")
            }
            if let publicHost, publicHost.isEmpty || publicHost.contains("/") {
                throw ValidationError("--public-host '\(publicHost)' is no name such as audit.example.org")
            }
        }

        func perform() async throws {
            guard let address = LoopbackAddress(host) else { return }
            var options = SiteOptions(
                address: address, port: port, publicHost: publicHost, access: try access())
            options.timeLimit = .seconds(timeLimit)
            let location = ledger
            let served = ServedLedger(
                LedgerControl(path: ledger.database, options: try ledger.options()),
                externalCheckpointPath: ledger.externalCheckpointPath,
                readKeys: { () throws(LedgerError) in try location.readKeys() })
            // Missing or foreign keys are found now, and not by the first question.
            _ = try ledger.readKeys()
            let logger = Logger(label: "sendaudit") { StreamLogHandler.standardError(label: $0) }
            let server = try SiteServer(served, options: options, logger: logger)
            do {
                try await server.run { address, links in
                    let lines = links.map { "\($0.role.rawValue): \($0.address)\n" }
                    // Without a reader of the links nobody can sign in, and the log says why.
                    do {
                        try StandardOutput.write((["\(address)/\n"] + lines).joined().utf8)
                    } catch {
                        logger.error("the links could not be printed")
                    }
                }
            } catch {
                throw ToolFailure.end("\(host):\(port): it cannot be listened on: \(error)", 66)
            }
        }

        private func access() throws -> SiteAccess {
            guard let people, let userHeader else { return .links(user: NSUserName()) }
            let text: String
            do {
                text = try String(contentsOf: URL(fileURLWithPath: people), encoding: .utf8)
            } catch {
                throw ToolFailure.end("\(people): the file cannot be read", 66)
            }
            do throws(PeopleError) {
                return .header(userHeader, try People(text: text, file: people))
            } catch {
                throw ToolFailure.end(error.message, 66)
            }
        }
    }
#endif
