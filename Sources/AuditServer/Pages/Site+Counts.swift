import AuditReports
import SendAPI
import SendAudit

extension Site {
    /// How many groups are named.
    private static let top = 20
    /// How many operations are listed.
    private static let listed = 500

    /// How many attempts there were, by what was chosen.
    func summary(
        _ form: FormBody, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        let question: SummaryQuestion
        do throws(SiteRefusal) {
            let window = try form.window(now: clock())
            guard let by = try form.text("by").flatMap({ SummaryGrouping(rawValue: $0) }) else {
                throw .badField(FormBody.label("by"))
            }
            question = SummaryQuestion(window: window, groupings: [by], top: Self.top, now: clock())
        } catch {
            guard case .badField = error else { throw error }
            return response(error, .summary, visitor, words, SummaryForm(values: form).markup(visitor, words))
        }
        let path = ledger.path
        let report = try await readers.ask { reader throws(LedgerError) in
            var frame = SummaryFrame(ledger: path)
            frame.basis = try reader.basis()
            return GroupedReport(try reader.summary(question), frame: frame)
        }
        return response(
            .summary, visitor, words,
            report.parts(words.style).enumerated().map { $1.markup(id: "part-\($0 + 1)") }
                + [SummaryForm(values: form).markup(visitor, words)])
    }

    /// What was done with the ledger itself.
    func operations(
        _ form: FormBody, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        let again = PeriodForm(.operations, values: form).markup(visitor, words)
        let query: OperationQuery
        do throws(SiteRefusal) {
            query = OperationQuery(window: try form.window(now: clock()), limit: Self.listed)
        } catch {
            guard case .badField = error else { throw error }
            return response(error, .operations, visitor, words, again)
        }
        let report = try await readers.ask { reader throws(LedgerError) in
            let basis = try reader.basis()
            return OperationsReport(try reader.operations(query), basis: basis)
        }
        return response(
            .operations, visitor, words,
            report.parts(words.style).enumerated().map { $1.markup(id: "part-\($0 + 1)") } + [again])
    }
}
