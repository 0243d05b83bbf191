import Synchronization

/// Where people's browsers reach the service; it may be known only once the service listens.
final class PublicAddress: Sendable {
    private let known: Mutex<String?>

    init(_ url: String?) { known = Mutex(url) }

    /// Without a slash at its end; `nil` where browsers do not reach the service.
    var url: String? { known.withLock { $0 } }

    /// Says where the service listens. An address that was set stays.
    func listens(on host: String, _ port: Int) {
        let host = host.contains(":") ? "[\(host)]" : host
        known.withLock { $0 = $0 ?? "http://\(host):\(port)" }
    }
}
