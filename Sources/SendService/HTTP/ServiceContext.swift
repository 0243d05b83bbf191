package import Hummingbird
import NIOCore

/// What is known of a request besides itself: the address from which its connection came.
package struct ServiceContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    let peer: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}
