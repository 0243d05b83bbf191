/// What brings a request to a server and its answer back. ``PlatformTransport`` is the one that a ``SendClient`` uses when
/// it is given none; an app gives its own to pin certificates, to go through a proxy, or to test without a network.
public protocol SendTransport: Sendable {
    /// Sends a request once.
    ///
    /// It neither follows redirects nor tries again: the client decides what is safe to repeat. It reads no more of the
    /// answer's body than ``TransportRequest/maximumBodyLength``. It needs no deadline of its own, and returns soon after its
    /// task was cancelled.
    ///
    /// - Throws: ``TransportFailure`` where no whole answer came.
    func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse
}
