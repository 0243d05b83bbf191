/// What ends a wait that nothing else ends.
enum Cancellation {
    /// Waits until the task is cancelled.
    static func wait() async {
        let (nothing, source) = AsyncStream.makeStream(of: Never.self)
        for await _ in nothing {}
        source.finish()
    }
}
