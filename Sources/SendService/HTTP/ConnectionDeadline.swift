import NIOCore
import NIOHTTP1

/// Ends a connection whose client sends a body, or reads its answers, too slowly to be waited for. The server's own timer
/// starts anew with each byte of a body, and stands while an answer cannot be written: with a byte now and then, or none
/// at all, a client would hold its connection for ever.
final class ConnectionDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    /// How long a body may take from its head to its last byte.
    static let bodyTime = TimeAmount.seconds(15)
    /// How long a client may leave so much of its answers unread that no more can be written.
    static let stallTime = TimeAmount.seconds(20)

    private var isInBody = false
    private var body: Scheduled<Void>?
    private var stall: Scheduled<Void>?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: isInBody = true
        case .body: break
        case .end:
            isInBody = false
            Self.cancel(&body)
        }
        context.fireChannelRead(data)
    }

    /// Nearly all requests have come whole by now, and need no timer.
    func channelReadComplete(context: ChannelHandlerContext) {
        if isInBody, body == nil { body = Self.close(context, in: Self.bodyTime) }
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            Self.cancel(&stall)
        } else if stall == nil {
            stall = Self.close(context, in: Self.stallTime)
        }
        context.fireChannelWritabilityChanged()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        Self.cancel(&body)
        Self.cancel(&stall)
    }

    private static func close(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }

    private static func cancel(_ task: inout Scheduled<Void>?) {
        task?.cancel()
        task = nil
    }
}
