/// Whom the guard leaves alone: their codes are neither refused nor counted.
package struct GuardAllowList: Sendable, Hashable {
    package var networks: [NetworkRange] = []
    package var clients: Set<String> = []
    package var domains: Set<String> = []
    package var devices: Set<String> = []

    package init() {}

    package func contains(_ request: GuardRequest) -> Bool {
        clients.contains(request.client) || domains.contains(request.domain) || devices.contains(request.device)
            || networks.contains { $0.contains(request.peer) }
    }
}
