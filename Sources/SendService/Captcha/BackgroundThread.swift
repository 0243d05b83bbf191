import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Runs long computations where they are in nobody's way.
enum BackgroundThread {
    /// Runs something on a thread of its own, which may block and which gives way to all others of the process: on one core, a
    /// thread that answers requests would else wait until the computation's turn is over.
    static func run(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread {
            #if canImport(Glibc)
                // On Linux this is the calling thread alone; source: sched(7), "The nice value and thread groups".
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
            #endif
            body()
        }
        thread.qualityOfService = .utility
        thread.name = "captcha"
        thread.start()
    }
}
