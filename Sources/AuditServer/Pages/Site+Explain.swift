import AuditReports
import AuditTexts
import Logging
import MessageFormat
import SendAPI
import SendAudit

extension Site {
    /// Why a code did not come, masked.
    func explain(
        _ form: FormBody, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        let question: ExplainQuestion
        let report: ExplanationReport
        do throws(SiteRefusal) {
            question = try ExplainQuestion(form, now: clock())
            report = try await self.report(on: question, isRevealed: false)
        } catch {
            switch error {
            case .badField, .noEntry:
                return response(
                    error, .explain, visitor, words, ExplainForm(values: form).markup(visitor, words))
            default: throw error
            }
        }
        guard let key = sessions.change(visitor.session.id, { $0.keep(question) }) else { throw .formExpired }
        let content = [words.paragraph(.serveMasked)] + Self.markup(report, words) + [reveal(key, visitor, words)]
        return response(.explain, visitor, words, content, title: report.title(words.style))
    }

    /// The answer to a question that was asked before, whole. It is shown only once an entry says so.
    func explainWhole(
        _ form: FormBody, _ visitor: Visitor, _ words: SiteWords
    ) async throws(SiteRefusal) -> SiteResponse {
        guard let key = try form.text("question"),
            // Looked for in the session as it is now: another tab may have asked meanwhile.
            let question = sessions.change(visitor.session.id, { $0.question(key) }) ?? nil
        else { throw .formExpired }
        guard let reason = try form.text("reason") else { throw .badField(FormBody.label("reason")) }
        // Whether there is anything to show is asked first: what cannot be shown needs no entry.
        _ = try await report(on: question, isRevealed: false)
        let sequence = try await record(
            .access(email: question.email, reason: "\(question.recorded): \(reason)", actor: visitor.person.actor))
        let report = try await self.report(on: question, isRevealed: true)
        let note = words.paragraph(.serveRevealed, ["sequence": .string(String(sequence))], class: "alarm")
        return response(
            .whole, visitor, words, [note] + Self.markup(report, words), title: report.title(words.style))
    }

    private func report(
        on question: ExplainQuestion, isRevealed: Bool
    ) async throws(SiteRefusal) -> ExplanationReport {
        let (now, readKeys) = (clock(), ledger.readKeys)
        do throws(SiteRefusal) {
            return try await readers.ask { reader throws(LedgerError) in
                let basis = try reader.basis()
                let loaded = try reader.history(
                    of: question.subject, keys: try readKeys(), scenario: question.scenario, window: question.window,
                    now: now)
                return ExplanationReport(loaded, question: question.subject, basis: basis, isRevealed: isRevealed)
            }
        } catch {
            guard case .ledger(let cause) = error, cause.code == .invalid || cause.code == .notFound else {
                throw error
            }
            throw question.email == nil ? .noEntry : .badField(FormBody.label("email"))
        }
    }

    /// Has an access recorded.
    ///
    /// - Returns: the entry's number.
    /// - Throws: ``SiteRefusal`` `notRecorded`.
    private func record(_ request: ControlRequest) async throws(SiteRefusal) -> Int64 {
        let answer: ControlAnswer
        do {
            answer = try await ledger.control.send(request)
        } catch {
            logger.error("an access could not be recorded, and nothing was shown", metadata: ["error": "\(error)"])
            throw .notRecorded((error as? LedgerError)?.message ?? "\(type(of: error))")
        }
        switch answer {
        case .exported(let sequence, _): return sequence
        case .done(let sequence?, _, _): return sequence
        default: throw .notRecorded("the process that writes the ledger is of another version; restart it")
        }
    }

    private static func markup(_ report: ExplanationReport, _ words: SiteWords) -> [Markup] {
        report.parts(words.style).enumerated().map { $1.markup(id: "part-\($0 + 1)") }
    }

    private func reveal(_ key: Secret, _ visitor: Visitor, _ words: SiteWords) -> Markup {
        var form = SiteForm(.whole, visitor, words)
        form.add(.element("h2", [:], words.say(.serveReveal)))
        form.add(hidden: "question", key.text)
        form.add(form.field("reason", nil, hint: .serveRevealHint, isNeeded: true))
        return form.markup(.serveReveal)
    }
}
