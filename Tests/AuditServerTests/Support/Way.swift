/// How a test reaches the site.
enum Way: Sendable, CaseIterable {
    /// As values, without a network.
    case inProcess
    /// Over HTTP, from `sendaudit serve` as a process.
    case liveServer
}
