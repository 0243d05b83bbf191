import NIOCore
import NIOHTTP1

/// What a server owes an HTTP/1 client and the HTTP library leaves out: `100 Continue` to who waits for it before the body
/// is sent (RFC 9110 §10.1.1), the end of the connection after an answer to HTTP/1.0 or to `Connection: close` in any
/// spelling (RFC 9112 §9.3, §9.6), and 400 where it is not said once which host is asked (RFC 9112 §3.2): a proxy in front may
/// have read another one.
final class ConnectionHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Of each request that has no answer yet, in their order.
    private struct Expected {
        let closes: Bool
        /// Whether the client waits for 100.
        var waits: Bool
    }

    private var expected = CircularBuffer<Expected>()
    /// Nothing that comes behind a refused head is read: whose it is, is not known.
    private var hasRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !hasRefused else { return }
        guard case .head(var head) = unwrapInboundIn(data) else {
            return context.fireChannelRead(data)
        }
        let options = head.headers[canonicalForm: "connection"].map { $0.lowercased() }
        let isOld = head.version.major < 1 || head.version == .http1_0
        let hosts = head.headers["host"].count
        guard hosts == 1 || isOld && hosts == 0 else {
            hasRefused = true
            // The library answers the decoder's errors with 400 and the end of the connection.
            return context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
        }
        let closes = isOld || options.contains("close")
        let isWaiting =
            !isOld
            && head.headers[canonicalForm: "expect"].contains { $0.lowercased() == "100-continue" }
        // The library looks for exactly this word.
        if closes { head.headers.replaceOrAdd(name: "connection", value: "close") }
        expected.append(Expected(closes: closes, waits: isWaiting))
        sayContinue(context)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            guard expected.first?.closes == true else { break }
            head.headers.replaceOrAdd(name: "connection", value: "close")
            return context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end:
            _ = expected.popFirst()
            context.write(data, promise: promise)
            return sayContinue(context)
        case .body: break
        }
        context.write(data, promise: promise)
    }

    /// Only once every request before has its answer: it would be read as the answer to one of those.
    private func sayContinue(_ context: ChannelHandlerContext) {
        guard expected.first?.waits == true else { return }
        expected[expected.startIndex].waits = false
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }
}
