/// A number of attempts that have an interval, a state and more in common.
package struct ReportCount: Sendable, Hashable {
    /// The interval's place among the ``ReportData/intervals``.
    package var interval: Int
    /// Where the attempts stand.
    package var state: AttemptState
    /// Why they failed or were refused, or `unknown`; `nil` for others.
    package var code: FailureCode?
    /// The scenario; `nil` where there is none, or it is not counted here.
    package var scenario: String?
    /// The client id; `nil` where there is none, or it is not counted here.
    package var client: String?
    /// How many.
    package var count: Int
}
