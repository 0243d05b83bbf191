import Foundation

extension StandardOutput {
    /// Whether nobody reads a pipe any more. What waits for something to write would never be told.
    static var isClosed: Bool {
        var place = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        return unsafe poll(&place, 1, 0) > 0 && place.revents & Int16(POLLERR) != 0
    }
}
