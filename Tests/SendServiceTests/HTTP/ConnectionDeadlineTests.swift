import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import SendService

/// The times of a connection, on a clock that the test turns.
struct ConnectionDeadlineTests {
    private static let head = HTTPServerRequestPart.head(.init(version: .http1_1, method: .POST, uri: "/"))
    private static let oneByte = HTTPServerRequestPart.body(ByteBuffer(string: "a"))

    private func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: ConnectionDeadline())
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return channel
    }

    @Test func aBodyThatTricklesEndsTheConnection() throws {
        let channel = try channel()
        try channel.writeInbound(Self.head)
        for _ in 0..<14 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try channel.writeInbound(Self.oneByte)
        }
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func whatComesInTimeCanGoOnForEver() throws {
        let channel = try channel()
        for _ in 0..<10 {
            try channel.writeInbound(Self.head)
            channel.embeddedEventLoop.advanceTime(by: .seconds(14))
            try channel.writeInbound(Self.oneByte)
            try channel.writeInbound(HTTPServerRequestPart.end(nil))
            channel.embeddedEventLoop.advanceTime(by: .seconds(14))
        }
        #expect(channel.isActive)
        _ = try channel.finish()
    }

    @Test func aClientThatDoesNotReadEndsTheConnection() throws {
        let channel = try channel()
        for _ in 0..<3 {
            channel.isWritable = false
            channel.pipeline.fireChannelWritabilityChanged()
            channel.embeddedEventLoop.advanceTime(by: .seconds(19))
            channel.isWritable = true
            channel.pipeline.fireChannelWritabilityChanged()
        }
        channel.embeddedEventLoop.advanceTime(by: .seconds(60))
        #expect(channel.isActive)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(20))
        #expect(!channel.isActive)
    }

    /// A timer of a connection that has ended would keep it in memory.
    @Test func noTimerOutlivesTheConnection() throws {
        weak var handler: ConnectionDeadline?
        let channel = try {
            let made = ConnectionDeadline()
            handler = made
            let channel = EmbeddedChannel(handler: made)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            return channel
        }()
        try channel.writeInbound(Self.head)
        _ = try channel.finish()
        #expect(handler == nil)
    }
}
