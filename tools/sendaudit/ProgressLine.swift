import Foundation
import Synchronization

/// One line on a terminal that says how far long work has come. Elsewhere it says nothing.
final class ProgressLine: Sendable {
    private let label: String
    private let isShown: Bool
    private let clock = ContinuousClock()
    private let state: Mutex<(start: ContinuousClock.Instant, shown: ContinuousClock.Instant?)>

    init(_ label: String) {
        self.label = label
        isShown = isatty(STDERR_FILENO) == 1
        state = Mutex((clock.now, nil))
    }

    func update(_ done: some BinaryInteger, of total: some BinaryInteger) {
        guard isShown, total > 0 else { return }
        let now = clock.now
        let start: ContinuousClock.Instant? = state.withLock { state in
            guard state.shown.map({ state.shown == nil || now - $0 > .milliseconds(100) }) ?? true else { return nil }
            state.shown = now
            return state.start
        }
        guard let start else { return }
        let share = Double(done) / Double(total)
        let passed = (now - start) / .seconds(1)
        let left = share > 0.01 ? ", \(Int((passed / share - passed).rounded(.up))) s left" : ""
        let bar = String(repeating: "#", count: Int(share * 30)) + String(repeating: ".", count: 30 - Int(share * 30))
        write("\r\u{1B}[K\(label) [\(bar)] \(Int(share * 100)) % (\(done) of \(total)\(left))")
    }

    /// Clears the line.
    func end() {
        if isShown, state.withLock({ $0.shown != nil }) { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
