/// What the filters of a page ask of an attempt.
package struct ReportFacets: Sendable, Hashable {
    /// The interval's place among the ``ReportData/intervals``.
    package var interval: Int
    /// Where it stands.
    package var state: AttemptState
    /// Why it failed or was refused, or `unknown`; `nil` for others.
    package var code: FailureCode?
    /// The scenario.
    package var scenario: String?
    /// The client id.
    package var client: String?
}
