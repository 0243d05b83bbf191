import AuditReports
import AuditTexts
import FoundationEssentials
import Logging
import MerkleLog
import SendAPI
import SendAudit

extension Site {
    /// The audit report, as `sendaudit report` writes it.
    func report(
        _ form: FormBody, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        let window: TimeWindow
        do throws(SiteRefusal) {
            window = try form.window(now: clock())
        } catch {
            guard case .badField = error else { throw error }
            return response(
                error, .report, visitor, words, PeriodForm(.report, values: form).markup(visitor, words))
        }
        var options = AuditReader.ReportOptions(now: clock())
        options.externalCheckpointPath = ledger.externalCheckpointPath
        let (reading, languages) = (options, visitor.languages)
        let html = try await readers.ask { reader throws(LedgerError) in
            AuditPage(try reader.reportData(window, options: reading), languages: languages).html
        }
        await recordReview(window, visitor)
        return SiteResponse(html: html, sources: AuditPage.sources)
    }

    /// Evidence that somebody looked, as the command leaves it. The report shows no personal value, and is as good without.
    private func recordReview(_ window: TimeWindow, _ visitor: Visitor) async {
        let interval = [window.start.map { "since \($0)" }, window.end.map { "until \($0)" }].compactMap(\.self)
        let reason = ReportOperations.reviewPrefix + (["report"] + interval).joined(separator: ", ")
        do {
            _ = try await ledger.control.sendToWriter(.access(email: nil, reason: reason, actor: visitor.person.actor))
        } catch {
            logger.warning("that the report was read could not be recorded", metadata: ["error": "\(error)"])
        }
    }

    /// The newest checkpoint, to be looked at.
    func checkpointContent(_ visitor: Visitor, _ words: SiteWords) async throws(SiteRefusal) -> [Markup] {
        guard let note = try await checkpoint() else { return [words.paragraph(.questionUnsigned)] }
        let text = Markup.element("code", [:], .words(String(decoding: note, as: UTF8.self)))
        return [
            .element(
                "pre", ["tabindex": "0", "dir": "ltr", "role": "region", "aria-labelledby": "page-title"], text),
            SiteForm(.checkpoint, visitor, words).markup(.serveDownload),
        ]
    }

    /// The newest checkpoint, to be kept elsewhere.
    func checkpointFile() async throws(SiteRefusal) -> SiteResponse {
        guard let note = try await checkpoint() else { throw .noEntry }
        return SiteResponse(file: "checkpoint.txt", note)
    }

    private func checkpoint() async throws(SiteRefusal) -> [UInt8]? {
        try await readers.ask { reader throws(LedgerError) in try reader.newestCheckpoint().map { Array($0.bytes) } }
    }

    /// A bundle that proves one entry, without its personal values.
    func proof(_ form: FormBody) async throws(SiteRefusal) -> SiteResponse {
        guard let sequence = try form.text("entry").flatMap({ Int64($0) }), sequence >= 0 else {
            throw .badField(FormBody.label("entry"))
        }
        do throws(SiteRefusal) {
            let bytes = try await readers.ask { reader throws(LedgerError) in
                Array(try reader.proof(of: sequence).bundle.bytes)
            }
            return SiteResponse(file: "entry-\(sequence).tlog-proof", bytes)
        } catch {
            if case .ledger(let cause) = error, cause.code == .notFound { throw .noEntry }
            throw error
        }
    }
}
