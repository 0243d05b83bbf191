import EIAMErrors
public import SendAPI

/// Attempts as a service of some size sees them, from a seed: 200,000 addresses, 100,000 devices, 7 % failures, seven
/// scenarios, a day that swells and ebbs, bursts of impatient people, and an outage of the mail server.
public struct LedgerWorkload: Sendable {
    /// An attempt, and what becomes of it.
    public struct Step: Sendable {
        /// The attempt.
        public let attempt: SendAttempt
        /// The outcomes of an attempt that was accepted, in their order.
        public let outcomes: [SendOutcome]
    }

    /// The time of the first attempt.
    public static let start = Timestamp(microseconds: 1_735_689_600_000_000)

    private var random: SplitMix
    private var now: Int64
    private let meanGap: Double
    private var index = 0
    private var last: (email: String, device: Int)?

    /// Creates a workload.
    ///
    /// - Parameters:
    ///   - seed: the same seed gives the same attempts.
    ///   - attempts: how many are asked for, so that they spread over a year.
    public init(seed: UInt64, attempts: Int, days: Int = 365) {
        random = SplitMix(state: seed)
        now = Self.start.microseconds
        meanGap = Double(days) * 86_400_000_000 / Double(max(attempts, 1))
    }

    private static let domains = [
        "gmail.com", "qq.com", "163.com", "outlook.com", "bamboocloud.cn", "example.org", "icloud.com", "mail.ru",
    ]
    private static let agents = [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
        "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Mobile Safari/537.36",
        "BambooApp/4.2.1 (Android 13)",
    ]
    private static let systems = ["windows10.1.1", "iOS 17.4", "Android 14", "macOS 14.2"]
    private static let languages = ["zh", "en", "zh-CN,zh;q=0.9", "ar", "de-DE", "fr"]
    private static let clients = (0..<12).map { "nTo1eRIub60vPb54WeE6aojPwYwIml\($0 < 10 ? "0" : "")\($0)" }

    /// The next attempt with its outcomes.
    public mutating func next() -> Step {
        index += 1
        // Busier by day than by night, in UTC+8.
        let hour = Double(now / 3_600_000_000 % 24)
        let swell = 1.6 - 1.2 * abs((hour - 4) / 12 - (hour > 16 ? 2 : 0)).truncatingRemainder(dividingBy: 1)
        now += Int64(random.exponential() * meanGap / max(swell, 0.3))
        let isRepeat = last != nil && random.below(100) < 6
        let person = isRepeat ? 0 : Int(Double(200_000) * random.unit() * random.unit())
        let email =
            isRepeat ? (last?.email ?? "") : "user\(person)@\(Self.domains[person % Self.domains.count])"
        let device = isRepeat ? (last?.device ?? 0) : person % 100_000
        last = (email, device)
        let time = Timestamp(microseconds: now)
        let platform = device % Self.agents.count
        let isRefused = random.below(1000) < 45 || (isRepeat && random.below(100) < 50)
        let attempt = SendAttempt(
            id: id(time), time: time, endpoint: "/api/v2/sdk/email/send",
            scenario: Scenario.allCases[random.below(100) < 60 ? 0 : Int(random.below(7))].rawValue,
            clientID: Self.clients[Int(random.unit() * random.unit() * 12)], clientIsKnown: true,
            deviceFingerprint: device % 97 == 0 ? "linux" : "d\(device)x\(device &* 2_654_435_761 % 1_000_000_007)",
            operatingSystemVersion: Self.systems[platform], agent: Self.agents[platform],
            declaredAddress: "192.168.\(device % 250).\(person % 250)",
            peerAddress: "\(36 + device % 80).\(device / 400 % 256).\(device % 256).\(person % 256)",
            languageAsked: Self.languages[device % Self.languages.count], email: email,
            decision: isRefused ? .refused(refusal(isRepeat)) : .accepted)
        return Step(attempt: attempt, outcomes: isRefused ? [] : outcomes(email))
    }

    private mutating func refusal(_ isRepeat: Bool) -> EIAMError {
        if isRepeat { return .tooManyRequests(.init(retryAfter: .seconds(Int64(random.below(60)) + 1))) }
        switch random.below(10) {
        case 0...3: return .expired(.init(subject: "captcha_token"))
        case 4...5: return .parameterBlank(.init(parameter: "X-client-id"))
        case 6: return .deviceInformationIncomplete(.init())
        case 7: return .parameterFormatIncorrect(.init(parameter: "email"))
        case 8: return .clientUnknown(.init())
        default: return .parameterInvalid(.init(parameter: "type"))
        }
    }

    private mutating func outcomes(_ email: String) -> [SendOutcome] {
        // Half an hour on the 200th day without a mail server.
        let day = (now - Self.start.microseconds) / 86_400_000_000
        let isOutage = day == 200 && now / 1_800_000_000 % 48 == 20
        let took = Duration.milliseconds(80 + Int64(random.exponential() * 400))
        let ended = Timestamp(microseconds: now) + took
        let host = "mx.\(email.split(separator: "@").last ?? "example.org")"
        guard isOutage || random.below(1000) < 35 else {
            return [
                SendOutcome(
                    time: ended, result: .sent, phase: .data, replyCode: 250, enhancedCode: "2.0.0", host: host,
                    tlsVersion: "TLSv1.3", duration: took, serverText: "250 2.0.0 Ok: queued as 4F3B2C1D0E")
            ]
        }
        if isOutage {
            return [
                SendOutcome(time: ended, result: .softFail, phase: .connect, host: host, duration: took)
            ]
        }
        if random.below(2) == 0 {
            return [
                SendOutcome(
                    time: ended, result: .hardFail, phase: .rcpt, replyCode: 550, enhancedCode: "5.1.1", host: host,
                    tlsVersion: "TLSv1.3", duration: took, serverText: "550 5.1.1 <\(email)> no such user here")
            ]
        }
        let later = ended + .seconds(30)
        return [
            SendOutcome(
                time: ended, tryNumber: 1, result: .softFail, phase: .rcpt, replyCode: 450, enhancedCode: "4.2.1",
                host: host, duration: took, serverText: "450 4.2.1 <\(email)> try again later", nextTry: later),
            SendOutcome(
                time: later, tryNumber: 2, result: .sent, phase: .data, replyCode: 250, enhancedCode: "2.0.0",
                host: host, tlsVersion: "TLSv1.2", duration: took),
        ]
    }

    /// An id like that of a real attempt: the time, and random bits from the seed.
    private mutating func id(_ time: Timestamp) -> AttemptID {
        let high = UInt64(time.microseconds / 1000) << 16 | 0x7000 | random.next() >> 52
        let low = 0x8000_0000_0000_0000 | random.next() >> 2
        let bytes = [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
        return AttemptID(bytes: bytes) ?? AttemptID(time: time)
    }
}
