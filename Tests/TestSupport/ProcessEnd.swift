public import Foundation

extension Process {
    /// Waits until it has ended, without holding a thread: the pool that runs the tests has as many as the machine has
    /// cores, and `waitUntilExit` would keep one of them from the very tests that it waits beside.
    public func end() async throws {
        while isRunning { try await Task.sleep(for: .milliseconds(5)) }
        waitUntilExit()
    }
}
