#if os(Linux)
    public import Foundation
    import Synchronization

    /// The transport over the system's libcurl, which is looked for when a transport is made. It keeps no cookies and follows no
    /// redirects; proxies are those of the environment (`https_proxy`, `no_proxy`).
    ///
    /// It is there because URLSession, which stands on libcurl too, ends the process on Linux when a server closes in the middle
    /// of a header, reads an endless body without bound, does not say of a cancelled request whether it had left, and sends a
    /// `POST` a second time where the server closes a connection that was left open.
    ///
    /// Each call that runs has a thread, and the others wait without one. A `POST` has a connection of its own, so that
    /// it leaves once.
    public final class CurlTransport: SendTransport {
        private let caCertificates: String?
        private let slots: CallSlots
        private let idle = Mutex<[CurlLoader]>([])
        private let maximumIdle = 4

        /// Creates a transport; `nil` where libcurl 7.68 or later cannot be loaded.
        ///
        /// - Parameters:
        ///   - caCertificates: a file of certificates (PEM) that are trusted instead of the system's.
        ///   - maximumCalls: how many calls run at once, at least one.
        public init?(caCertificates: URL? = nil, maximumCalls: Int = 64) {
            guard CurlLoader.isAvailable else { return nil }
            self.caCertificates = caCertificates?.path
            slots = CallSlots(max(maximumCalls, 1))
        }

        /// Sends a request once.
        public func perform(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            guard ["http", "https"].contains(request.url.scheme?.lowercased()) else {
                throw TransportFailure(.notReached, cause: URLError(.unsupportedURL))
            }
            let transfer = try CurlTransfer(request, caCertificates: caCertificates)
            guard await slots.acquire() else { throw TransportFailure(.cancelled, mayHaveLeft: false) }
            guard let loader = idle.withLock({ $0.popLast() }) ?? CurlLoader() else {
                slots.release()
                throw TransportFailure(.notReached, cause: CurlError.noResources)
            }
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let hasThread = OwnThread.run {
                        continuation.resume(returning: loader.perform(transfer))
                        // May wait for a name server; nobody waits for this.
                        loader.reset()
                        self.takeBack(loader)
                    }
                    if !hasThread {
                        takeBack(loader)
                        continuation.resume(
                            returning: .failure(TransportFailure(.notReached, cause: CurlError.noResources)))
                    }
                }
            } onCancel: {
                transfer.cancel()
                loader.wake()
            }
            return try result.get()
        }

        private func takeBack(_ loader: CurlLoader) {
            idle.withLock { if $0.count < maximumIdle { $0.append(loader) } }
            slots.release()
        }
    }
#endif
