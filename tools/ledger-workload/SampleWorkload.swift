import EIAMErrors
public import SendAPI

/// Two weeks of a small service, from a seed, in which everything happens that a ledger can tell of: each scenario, each
/// kind of refusal and of failure, an outage, codes that are used and codes that are not, and what operators do.
public struct SampleWorkload: Sendable {
    /// Something that happens at a moment.
    public struct Event: Sendable {
        /// When.
        public let time: Timestamp
        /// What.
        public let action: Action
    }

    /// What happens.
    public enum Action: Sendable {
        /// An attempt; the number is its own.
        case attempt(Int, SendAttempt)
        /// How a try of that attempt ended.
        case outcome(Int, SendOutcome)
        /// An image puzzle that was not solved.
        case captchaFailure(SendAttempt)
        /// What an operator does.
        case operation(Operation)
    }

    /// What an operator does with a ledger.
    public enum Operation: Sendable, Hashable, CaseIterable {
        case access, holdPerson, holdPeriod, releasePeriod, erase, rotateSigning, rotateSearch, purge
    }

    /// How long it lasts.
    public static let days: Int64 = 14
    /// Whose data is erased.
    public static let erased = "erased.person@example.org"
    /// Who is under a hold.
    public static let held = "held.person@example.org"
    /// Who got no mail in the outage.
    public static let unlucky = "unlucky.person@example.org"
    /// Whose domain does not exist.
    public static let mistyped = "mistyped.person@gmial.example"

    private let attempts: Int
    private let end: Timestamp
    private var random: SplitMix
    private var events: [Event] = []

    /// Creates a workload.
    ///
    /// - Parameters:
    ///   - seed: the same seed gives the same events.
    ///   - attempts: how many, about.
    ///   - end: when it ends.
    public init(seed: UInt64, attempts: Int, end: Timestamp) {
        random = SplitMix(state: seed)
        self.attempts = max(attempts, 100)
        self.end = end
    }

    /// When it begins.
    public var start: Timestamp { end - .seconds(Self.days * 86_400) }
    /// Two hours without a mail server.
    public var outage: Range<Timestamp> {
        let start = end - .seconds(4 * 86_400 + 3 * 3_600)
        return start..<(start + .seconds(7_200))
    }

    /// The events in the order of their times.
    public mutating func all() -> [Event] {
        events = []
        let length = Self.days * 86_400_000_000 - 3_600_000_000
        for index in 0..<attempts {
            // Evenly, and moved about a little: by day more than by night is the generator's business.
            let share = Double(index) / Double(attempts)
            let time =
                Timestamp(microseconds: start.microseconds + Int64(share * Double(length)) + 60_000_000)
                + .milliseconds(Int64(random.below(60_000)))
            add(index, at: time, email: address())
        }
        addPeople()
        addBurst()
        addOperations()
        return events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }

    // MARK: Attempts

    private static let domains = ["gmail.com", "qq.com", "163.com", "outlook.com", "example.org", "icloud.com"]
    private static let agents = [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) SampleBrowser/120.0", "SampleApp/4.2.1 (iPhone; iOS 17.4)",
        "SampleApp/4.2.1 (Android 14)", "SampleKiosk/1.0",
    ]
    private static let systems = ["windows10.1.1", "iOS 17.4", "Android 14", "linux"]
    private static let languages = ["zh", "en", "zh-CN,zh;q=0.9", "ar", "de-DE", "fr", "x-?"]
    /// Constants that apps send in the place of a device's mark.
    private static let junk = ["linux", "unknown", "00000000-0000-0000-0000-000000000000"]
    private static let clients = ["nTo1eRIub60vPb54WeE6aojPwYwIml01", "sample-web", "sample-android", "sample-ios"]

    private mutating func address() -> String {
        let person = Int(400 * random.unit() * random.unit())
        return "person\(person)@\(Self.domains[person % Self.domains.count])"
    }

    private mutating func attempt(_ index: Int, at time: Timestamp, email: String) -> SendAttempt {
        let device = Int(random.below(300))
        let isKnown = index % 50 != 7
        return SendAttempt(
            id: id(time), callerID: index % 4 == 0 ? id(time) : nil, time: time, endpoint: "/api/v2/sdk/email/send",
            scenario: index % 60 == 11 ? "UNKNOWN_EMS" : Scenario.allCases[index % Scenario.allCases.count].rawValue,
            clientID: isKnown ? Self.clients[Int(random.below(4))] : "client-of-nobody", clientIsKnown: isKnown,
            deviceFingerprint: device % 12 == 0
                ? Self.junk[device / 12 % Self.junk.count] : "device-\(device)-\(device &* 7919)",
            operatingSystemVersion: Self.systems[device % 4], agent: Self.agents[device % 4],
            declaredAddress: "192.168.1.\(device % 250)", peerAddress: "203.0.113.\(device % 250)",
            languageAsked: Self.languages[device % Self.languages.count], email: email, decision: .accepted)
    }

    private mutating func add(_ index: Int, at time: Timestamp, email: String) {
        var attempt = attempt(index, at: time, email: email)
        let isOutage = outage.contains(time)
        if !isOutage, index % 12 == 5 {
            attempt.decision = .refused(Self.refusal(index / 12, seconds: Int64(random.below(59)) + 1))
            events.append(Event(time: time, action: .attempt(index, attempt)))
            return
        }
        events.append(Event(time: time, action: .attempt(index, attempt)))
        if !isOutage, index % 40 == 21 {
            events.append(
                Event(time: time + .seconds(2), action: .captchaFailure(self.attempt(index, at: time, email: email))))
        }
        // One in two hundred is still under way.
        guard index % 200 != 199 else { return }
        for outcome in outcomes(index, of: attempt) where outcome.time < end {
            events.append(Event(time: outcome.time, action: .outcome(index, outcome)))
        }
    }

    private static func refusal(_ number: Int, seconds: Int64) -> EIAMError {
        switch number % 12 {
        case 0: .tooManyRequests(.init(retryAfter: .seconds(seconds)))
        case 1: .parameterBlank(.init(parameter: "email"))
        case 2: .parameterFormatIncorrect(.init(parameter: "email"))
        case 3: .deviceInformationIncomplete(.init())
        case 4: .expired(.init(subject: "captcha_token"))
        case 5: .parameterInvalid(.init(parameter: "type"))
        case 6: .parameterTypeInvalid(.init(parameter: "email"))
        case 7: .clientUnknown(.init())
        case 8: .userNotFound(.init())
        case 9: .captchaFailed(.init())
        case 10: .systemBusy(.init())
        default: .tooManyRequests(.init(retryAfter: .seconds(60)))
        }
    }

    private mutating func outcomes(_ index: Int, of attempt: SendAttempt) -> [SendOutcome] {
        let took = Duration.milliseconds(80 + Int64(random.exponential() * 400))
        let ended = attempt.time + took
        let email = attempt.email ?? ""
        let host = "mx\(index % 2 + 1).\(email.split(separator: "@").last ?? "example.org")"
        guard !outage.contains(attempt.time) else {
            let tries: [Int64] = [0, 30, 120]
            return tries.enumerated().map { place, delay in
                SendOutcome(
                    time: ended + .seconds(delay), tryNumber: place + 1, result: .softFail, phase: .connect,
                    host: "relay.example.com",
                    duration: took, serverText: "Connection refused",
                    nextTry: place + 1 < tries.count ? ended + .seconds(tries[place + 1]) : nil)
            }
        }
        if index % 97 == 50 { return [SendOutcome(time: ended + .seconds(300), result: .expired)] }
        if index % 9 == 4 { return SampleFailure.outcomes(index / 9, ended, host: host, email: email, took: took) }
        let sent = SendOutcome(
            time: ended, result: .sent, phase: .data, replyCode: 250, enhancedCode: "2.0.0", host: host,
            tlsVersion: index % 30 == 0 ? "TLSv1.2" : "TLSv1.3", duration: took,
            serverText: "250 2.0.0 Ok: queued as \(String(random.next(), radix: 36))")
        return [sent] + later(index, than: ended)
    }

    /// What comes after a mail was accepted.
    private mutating func later(_ index: Int, than time: Timestamp) -> [SendOutcome] {
        let then = time + .seconds(Int64(random.below(240)) + 10)
        switch index % 20 {
        case 3:
            return [
                SendOutcome(time: then, result: .delivered), SendOutcome(time: then + .seconds(20), result: .consumed),
            ]
        case 8 where index % 3 == 0:
            return [
                SendOutcome(
                    time: then, result: .bounced, replyCode: 550, enhancedCode: "5.1.1", serverText: "550 5.1.1 unknown"
                )
            ]
        case 9 where index % 3 == 0: return [SendOutcome(time: then + .seconds(3_600), result: .complained)]
        case 10: return code(index / 20, at: then)
        case 11...15: return []
        default: return [SendOutcome(time: then, result: .consumed)]
        }
    }

    /// What becomes of a code that is not simply used.
    private func code(_ number: Int, at time: Timestamp) -> [SendOutcome] {
        func entered(_ result: SendOutcome.Result, after seconds: Int64 = 0) -> SendOutcome {
            SendOutcome(time: time + .seconds(seconds), result: result)
        }
        switch number % 6 {
        case 0: return [entered(.delayed)]
        case 1: return [entered(.codeWrong), entered(.codeWrong, after: 20), entered(.consumed, after: 40)]
        case 2: return [entered(.codeExpired, after: 400)]
        case 3: return [entered(.codeReplaced)]
        case 4: return [entered(.codeForOtherPurpose)]
        default:
            return (0..<5).map { entered(.codeWrong, after: $0 * 15) } + [entered(.codeTriesUsedUp, after: 80)]
        }
    }

    // MARK: Who and what is worth a question

    private mutating func addPeople() {
        var number = attempts
        func at(_ days: Double) -> Timestamp { end - .seconds(Int64(days * 86_400)) }
        var moments: [(String, Timestamp)] = []
        for day in [9.5, 8.5, 7.2] { moments.append((Self.erased, at(day))) }
        for day in [9.4, 8.8, 2.1] { moments.append((Self.held, at(day))) }
        for seconds in [600, 900, 1_500] as [Int64] {
            moments.append((Self.unlucky, outage.lowerBound + .seconds(seconds)))
        }
        for (email, time) in moments {
            // Numbers of which none is refused or still under way.
            number += 20 - number % 20 + 1
            add(number, at: time, email: email)
        }
        for hours in [30.0, 29.9, 29.8] {
            number += 20
            let time = at(hours / 24)
            let attempt = attempt(number, at: time, email: Self.mistyped)
            events.append(Event(time: time, action: .attempt(number, attempt)))
            let outcome = SendOutcome(
                time: time + .milliseconds(400), result: .hardFail, phase: .dns, host: "gmial.example",
                duration: .milliseconds(400), serverText: "no such domain: gmial.example")
            events.append(Event(time: outcome.time, action: .outcome(number, outcome)))
        }
    }

    /// Somebody tries without end from one address.
    private mutating func addBurst() {
        let start = end - .seconds(3 * 86_400)
        for index in 0..<150 {
            let time = start + .milliseconds(Int64(index) * 300)
            var attempt = attempt(index, at: time, email: "flood\(index)@example.org")
            attempt.peerAddress = "198.51.100.66"
            attempt.decision = .refused(.tooManyRequests(.init(retryAfter: .seconds(60))))
            events.append(Event(time: time, action: .attempt(-1 - index, attempt)))
        }
    }

    private mutating func addOperations() {
        let days: [(Operation, Double)] = [
            (.access, 9.0), (.holdPeriod, 8.0), (.holdPerson, 7.9), (.releasePeriod, 6.5), (.erase, 6.0),
            (.rotateSigning, 5.0),
            (.rotateSearch, 4.9), (.purge, 1.0),
        ]
        for (operation, day) in days {
            events.append(Event(time: end - .seconds(Int64(day * 86_400)), action: .operation(operation)))
        }
    }

    /// An id like that of a real attempt: the time, and random bits from the seed.
    private mutating func id(_ time: Timestamp) -> AttemptID {
        let high = UInt64(time.microseconds / 1_000) << 16 | 0x7000 | random.next() >> 52
        let low = 0x8000_0000_0000_0000 | random.next() >> 2
        let bytes = [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
        return AttemptID(bytes: bytes) ?? AttemptID(time: time)
    }
}
