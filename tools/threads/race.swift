import Foundation
import Synchronization

/// Two threads change a number: with `lock` under a Mutex, else without one. The sanitizer must be silent of the first
/// and report the second.
final class Number: @unchecked Sendable {
    let mutex = Mutex(0)
    var bare = 0
}

let number = Number()
let locks = CommandLine.arguments.contains("lock")
let done = DispatchSemaphore(value: 0)
for _ in 0..<2 {
    Thread.detachNewThread {
        for _ in 0..<200_000 {
            if locks { number.mutex.withLock { $0 += 1 } } else { number.bare += 1 }
        }
        done.signal()
    }
}
done.wait()
done.wait()
