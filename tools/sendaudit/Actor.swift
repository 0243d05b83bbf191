import Foundation

/// Who runs the tool, for the entries that say who did something.
enum Actor {
    static var name: String {
        let environment = ProcessInfo.processInfo.environment
        // Under sudo, the person and not the role.
        return environment["SUDO_USER"] ?? NSUserName()
    }
}
