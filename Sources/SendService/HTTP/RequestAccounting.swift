import Hummingbird
import Logging
import SendAPI

/// Counts every request and writes its line into the log.
struct RequestAccounting: RouterMiddleware {
    let metrics: ServiceMetrics
    let logger: Logger
    let clock: TimeSource
    /// Routes that machines ask every few seconds: their lines are for debugging.
    let quietRoutes: Set<String>

    @concurrent func handle(
        _ request: Request, context: ServiceContext,
        next: @concurrent (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let start = clock.uptime
        let record = RequestRecord()
        do {
            let response = try await RequestRecord.$current.withValue(record) { try await next(request, context) }
            account(record, context, status: response.status.code, duration: clock.uptime - start)
            return response
        } catch {
            let status = (error as? any HTTPResponseError)?.status.code ?? 500
            account(record, context, status: status, duration: clock.uptime - start)
            throw error
        }
    }

    private func account(_ record: RequestRecord, _ context: ServiceContext, status: Int, duration: Duration) {
        // The pattern of the route that matched, never the path that was sent.
        let route = context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 } ?? LabelledCounter.other
        let code = record.code ?? (status < 400 ? "ok" : String(status))
        metrics.record(endpoint: route, code: code, duration: duration)
        var metadata: Logger.Metadata = [
            "endpoint": "\(route)", "status": .stringConvertible(status), "code": "\(code)",
            "duration": .stringConvertible(Int64(duration / .milliseconds(1))),
        ]
        if let attempt = record.attempt { metadata["attempt"] = "\(attempt)" }
        logger.log(level: quietRoutes.contains(route) && status < 400 ? .debug : .info, "request", metadata: metadata)
    }
}
