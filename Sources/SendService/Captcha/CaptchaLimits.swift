import GRDB
import SendAPI
import SendGuard

/// How many captchas somebody may ask for and answer, and the lock after too many wrong answers: of a network address, and of
/// a device that moves between networks. A fingerprint that many share means nobody, and is never locked.
struct CaptchaLimits: Sendable {
    /// What is counted.
    enum Request: String, CaseIterable {
        case get = "captcha-get"
        case check = "captcha-check"
    }

    let settings: ServiceConfiguration.Captcha

    /// Lets a request through that is neither locked nor one too many.
    func admit(
        _ request: Request, _ asker: CaptchaAsker, now: Timestamp, in database: Database
    ) throws -> Limiter.Verdict {
        for subject in try misses(of: asker, now, in: database) {
            let lock = try Limiter.lock(
                of: subject, maximum: settings.failuresPerMinute, lockout: settings.lockout, now: now, in: database)
            if let lock { return .refused(lock) }
        }
        return try Limiter.spend([budget(request, of: asker.peer)], now: now, in: database)
    }

    /// Counts a wrong answer.
    func miss(_ asker: CaptchaAsker, now: Timestamp, in database: Database) throws {
        for subject in try misses(of: asker, now, in: database) {
            try Limiter.miss(
                subject, maximum: settings.failuresPerMinute, window: .seconds(60), lockout: settings.lockout, now: now,
                in: database)
        }
    }

    private func misses(of asker: CaptchaAsker, _ now: Timestamp, in database: Database) throws -> [String] {
        let network = NetworkSubject.network(asker.peer)
        guard let device = asker.device,
            try !DeviceNetworks.isShared(device, network: network, now: now, in: database)
        else { return [Self.misses(ofPeer: asker.peer)] }
        return [Self.misses(ofPeer: asker.peer), Self.misses(ofDevice: device)]
    }

    /// What a network address may ask for, its lock first.
    func budgets(ofPeer peer: String) -> [Limiter.Budget] {
        [Limiter.lockBudget(of: Self.misses(ofPeer: peer), lockout: settings.lockout)]
            + Request.allCases.map { budget($0, of: peer) }
    }

    /// The lock of a device.
    func budgets(ofDevice device: String) -> [Limiter.Budget] {
        [Limiter.lockBudget(of: Self.misses(ofDevice: device), lockout: settings.lockout)]
    }

    private func budget(_ request: Request, of peer: String) -> Limiter.Budget {
        Limiter.Budget(
            name: .captchaRequests, subject: "\(request.rawValue):\(NetworkSubject.address(peer))",
            maximum: settings.requestsPerMinute, window: .seconds(60))
    }

    /// Under which name the wrong answers of a network address are counted.
    static func misses(ofPeer peer: String) -> String { "captcha-miss:\(NetworkSubject.address(peer))" }

    /// The same for a device.
    static func misses(ofDevice device: String) -> String { "captcha-miss-device:\(device)" }
}
