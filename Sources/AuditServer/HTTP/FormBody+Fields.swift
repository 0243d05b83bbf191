import AuditTexts
import SendAPI
import SendAudit

extension FormBody {
    /// The fields of all forms, with their labels and the most characters of each.
    private static let known: [String: (label: AuditText, maximum: Int)] = [
        "email": (.columnEmail, 320), "device": (.fieldDeviceFingerprint, 500), "attempt": (.serveAttempt, 64),
        "since": (.pageFilterFrom, 40), "until": (.serveUntil, 40), "scenario": (.columnScenario, 40),
        "by": (.serveGroupBy, 40), "entry": (.pageColumnEntry, 20), "reason": (.columnWhy, 500),
        "question": (.explainTitle, 64),
    ]

    /// The most characters of a field.
    static func maximum(_ name: String) -> Int { known[name]?.maximum ?? 0 }

    /// What a field is called.
    static func label(_ name: String) -> AuditText { known[name]?.label ?? .serveNotFound }

    /// A field's text, which is as long as it may be.
    ///
    /// - Throws: ``SiteRefusal`` `badField`.
    func text(_ name: String) throws(SiteRefusal) -> String? {
        guard let text = self[name] else { return nil }
        guard text.count <= Self.maximum(name), text.utf8.count <= 4 * Self.maximum(name) else {
            throw .badField(Self.label(name))
        }
        return text
    }

    /// The interval of the fields `since` and `until`, in UTC.
    ///
    /// - Throws: ``SiteRefusal`` `badField`.
    func window(now: Timestamp) throws(SiteRefusal) -> TimeWindow {
        let (since, until) = (try text("since"), try text("until"))
        do throws(TimeExpression.Problem) {
            _ = try TimeWindow(since: since, until: nil, now: now)
        } catch {
            throw .badField(Self.label("since"))
        }
        do throws(TimeExpression.Problem) {
            return try TimeWindow(since: since, until: until, now: now)
        } catch {
            throw .badField(Self.label("until"))
        }
    }
}
