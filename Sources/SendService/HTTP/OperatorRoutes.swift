import HTTPTypes
import Hummingbird
import NIOCore
import SendGuard

/// What operators and their machines ask: whether the process lives, whether it should get requests, and its figures.
struct OperatorRoutes: Sendable {
    static let paths: Set<String> = ["/health", "/ready", "/metrics", "/openapi.yaml"]

    let health: HealthMonitor
    let metrics: ServiceMetrics
    /// Whether anybody may read the metrics.
    let areMetricsOpen: Bool

    func add(to router: Router<ServiceContext>) {
        get("/health", router) { _, _ in
            let report = await health.report()
            return Self.answer(
                report.livenessJSON, report.needsRestart ? .serviceUnavailable : .ok, "application/json; charset=utf-8")
        }
        get("/ready", router) { _, _ in
            let report = await health.report()
            return Self.answer(
                report.readinessJSON, report.isReady ? .ok : .serviceUnavailable, "application/json; charset=utf-8")
        }
        get("/metrics", router) { request, context in
            guard areMetricsOpen || Self.isLocal(request, context) else { throw HTTPError(.notFound) }
            let report = await health.report()
            return Self.answer(
                metrics.text(report, probe: health.lastProbe, ledger: health.ledger), .ok, MetricsText.contentType)
        }
        get("/openapi.yaml", router) { _, _ in
            Self.answer(OpenAPIDocument.text, .ok, "application/yaml; charset=utf-8")
        }
    }

    /// Answers GET, and HEAD with the same headers and no body.
    private func get(
        _ path: String, _ router: Router<ServiceContext>,
        _ answer: @escaping @Sendable (Request, ServiceContext) async throws -> Response
    ) {
        router.get(RouterPath(path)) { request, context in try await answer(request, context) }
        router.head(RouterPath(path)) { request, context in
            var response = try await answer(request, context)
            let length = response.body.contentLength
            response.body = ResponseBody()
            if let length { response.headers[.contentLength] = String(length) }
            return response
        }
    }

    /// Whether a request comes from this machine, and not through a proxy on it that passes on what strangers ask.
    static func isLocal(_ request: Request, _ context: ServiceContext) -> Bool {
        let forwarding = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"]
        guard forwarding.allSatisfy({ name in HTTPField.Name(name).map { request.headers[$0] == nil } ?? true })
        else { return false }
        let network = NetworkSubject.address(context.peer)
        return network.hasPrefix("127.") || context.peer == "::1"
    }

    private static func answer(_ text: String, _ status: HTTPResponse.Status, _ contentType: String) -> Response {
        Response(
            status: status, headers: [.contentType: contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
