import Foundation
import Hummingbird
import Logging
import NIOCore

/// The peer of the service: a Hummingbird route that decodes the same JSON, and nothing else. It runs as a process of its own, as the
/// service does.
enum BareServer {
    private struct Body: Decodable {
        let email: String
        let type: String
        let captchaToken: String

        enum CodingKeys: String, CodingKey {
            case email, type
            case captchaToken = "captcha_token"
        }
    }

    static let accepting = "/accepting"
    static let refusing = "/refusing"
    /// The file to which it writes its port.
    static let variable = "ERRATA_BENCH_BARE_SERVER"
    private static let refusal =
        #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#

    /// Serves, and does not come back, where this process was started for that.
    static func serve() async throws -> Bool {
        guard let portFile = ProcessInfo.processInfo.environment[variable] else { return false }
        let router = Router()
        router.post("\(accepting)") { request, context in
            _ = try await request.decode(as: Body.self, context: context)
            return Response(status: .ok)
        }
        router.post("\(refusing)") { request, context in
            // Some of what is refused is no such body.
            _ = try? await request.decode(as: Body.self, context: context)
            return Response(
                status: .badRequest, headers: [.contentType: "application/json; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: refusal)))
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                try? Data("\(port)\n".utf8).write(to: URL(fileURLWithPath: portFile), options: .atomic)
            },
            logger: Logger(label: "bare") { _ in SwiftLogNoOpLogHandler() })
        try await application.run()
        return true
    }
}
