#if os(Linux)
    import CurlLoading

    /// A thread for one thing that blocks: neither one of the pool nor one of libdispatch's, of which a process has 255.
    enum OwnThread {
        private final class Work: Sendable {
            let body: @Sendable () -> Void

            init(_ body: @escaping @Sendable () -> Void) {
                self.body = body
            }
        }

        /// False where there can be no further thread; nothing is done then.
        static func run(_ body: @escaping @Sendable () -> Void) -> Bool {
            let work = unsafe Unmanaged.passRetained(Work(body))
            let hasBegun = unsafe errata_curl_on_own_thread(
                { context in
                    guard let context = unsafe context else { return }
                    unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                }, work.toOpaque())
            if !hasBegun { unsafe work.release() }
            return hasBegun
        }
    }
#endif
