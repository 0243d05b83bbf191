import SendAPI
public import SendService

/// A mail that waits on its way until a test lets it go.
public struct HeldMail: Sendable {
    private let reached = AsyncStream.makeStream(of: Never.self)
    private let reports = AsyncStream.makeStream(of: DeliveryReport.self)

    /// Waits until the mail is on its way.
    public func isReached() async {
        for await _ in reached.stream {}
    }

    /// Lets it end so.
    public func release(_ report: DeliveryReport) {
        reports.continuation.yield(report)
    }

    func pass() async -> DeliveryReport {
        reached.continuation.finish()
        var reports = reports.stream.makeAsyncIterator()
        return await reports.next() ?? DeliveryReport(result: .unknown)
    }
}
