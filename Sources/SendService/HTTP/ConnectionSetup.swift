import NIOCore
import NIOHTTP1

/// Puts a ``ConnectionHandler`` and a ``ConnectionDeadline`` where the requests' HTTP version is still known. The library adds
/// handlers of ours only behind the place where it drops that.
final class ConnectionSetup: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandlers(ConnectionDeadline(), ConnectionHandler(), position: .after(decoder))
        } catch {
            // Without it the connection would not be what the documentation promises.
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }
}
