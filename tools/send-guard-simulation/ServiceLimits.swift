import SendGuard

/// The limits that the service has without the guard, by their defaults: `SendLimits`, `Limiter` and `DeviceNetworks` of
/// SendService, in memory.
struct ServiceLimits {
    private var events: [String: [Double]] = [:]
    private var deviceNetworks: [String: [String: Double]] = [:]

    private struct Budget {
        let subject: String
        let maximum: Int
        let window: Double
    }

    /// Whether a device comes from more than three networks an hour, and so is none.
    mutating func isShared(_ device: String, network: String, now: Double) -> Bool {
        var known = deviceNetworks[device, default: [:]].filter { $0.value > now }
        if known[network] != nil || known.count <= 3 { known[network] = now + 3600 }
        deviceNetworks[device] = known
        return known.count > 3 || known[network] == nil
    }

    /// When a send would be free to go; `nil` where it is now.
    func wait(_ request: GuardRequest, scenario: Int, now: Double) -> Double? {
        let waits = budgets(request, scenario).compactMap { budget -> Double? in
            guard let events = events[budget.subject], events.count >= budget.maximum else { return nil }
            let free = events[events.count - budget.maximum] + budget.window
            return free > now ? free : nil
        }
        return waits.max()
    }

    mutating func spend(_ request: GuardRequest, scenario: Int, now: Double) {
        for budget in budgets(request, scenario) {
            events[budget.subject, default: []].append(now)
            if let list = events[budget.subject], list.count > 2 * budget.maximum {
                events[budget.subject] = Array(list.suffix(budget.maximum))
            }
        }
    }

    private func budgets(_ request: GuardRequest, _ scenario: Int) -> [Budget] {
        var budgets = [
            Budget(subject: "cooldown:\(request.mailbox):\(scenario)", maximum: 1, window: 60),
            Budget(subject: "address:\(request.mailbox)", maximum: 10, window: 3600),
            Budget(subject: "network:\(NetworkSubject.network(request.peer))", maximum: 500, window: 3600),
        ]
        if !request.deviceIsShared {
            budgets.append(Budget(subject: "device:\(request.device)", maximum: 20, window: 3600))
        }
        return budgets
    }
}
