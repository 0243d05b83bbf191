import ArgumentParser
import AuditReports
import SendAudit

struct EraseCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Erases a person: their values, secrets and keyed hashes, in every entry. Every proof still verifies.",
        discussion: """
            Every row of personal values is searched, so the address is found in whatever spelling a client sent, and where \
            a mail server or an app quoted it. Similar addresses (another domain, dots, a plus tag) are listed, and not \
            touched. While the service runs, it does it, and erases what it holds beside the ledger too: codes, counts, and the mail \
            that waits, which is closed as suppressed. While it is stopped, its next start does, before it sends anything, for \
            whoever has a mail or a code there; its counts of others end within the hour, and an address to which nothing is sent \
            after a bounce stays on that list for suppression.days: erase again once it runs. The erasure itself \
            stays recorded, without the address; the reason stays too, so it must not name it.

            --certificate NAME writes NAME.txt and NAME.json for the person: what was searched and erased, the signed state \
            of the ledger that covers it, and what is not covered. It shows the address masked, and a keyed hash of it.

            Every entry is compared with the tree on the way: what somebody has hidden would not be erased. A ledger that is \
            damaged is left as it is, unless --unverified says to go on with what stands there.

            Exit codes: 0 good, also when there was nothing; 1 the ledger is not as it was recorded, or refuses to open; 3 a
            hold forbids it, nothing was done; 64 wrong usage; 66 ledger or keys cannot be used; 75 the ledger is busy, or something beside it could not
            erase: try again.
            """
    )

    @OptionGroup var options: ChangeOptions

    @Option(help: "The address, in any spelling.", transform: GivenText.address)
    var email: String

    @Option(
        help: "Write a certificate, NAME.txt and NAME.json, which only you may read.", transform: CertificateFiles.init)
    var certificate: CertificateFiles?

    @OptionGroup var unverified: UnverifiedOption
    @OptionGroup var words: WordOptions

    func perform() async throws {
        // Before anything is gone: a certificate that could not be written could not be made again.
        try certificate?.create()
        let answer: ControlAnswer
        do {
            answer = try await options.send(
                .erase(
                    email: email, reason: options.reason, actor: options.who.name, isUnverified: unverified.unverified),
                removing: "Erasing")
        } catch {
            certificate?.remove()
            throw error
        }
        guard case .erased(let report) = answer else {
            throw ToolFailure.end("the process that writes the ledger is of another version; restart it", 75)
        }
        let document = ErasureCertificate(report)
        try certificate?.write(text: document.text(ReportStyle(languages: words.languages)), json: document.json)
        try StandardOutput.print(options.json ? document.json : ErasureNotice(report).text(words.style))
        guard report.isComplete else {
            throw ToolFailure.end("not everything was erased beside the ledger; see above, and run this again", 75)
        }
    }
}
