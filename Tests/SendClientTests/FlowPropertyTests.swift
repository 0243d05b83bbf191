import Foundation
import SendAPI
import SendClient
import TestSupport
import Testing

/// Random people, servers, clocks and crashes, and what holds whatever they do.
struct FlowPropertyTests {
    private static let steps = 6_000

    @Test(arguments: [1, 2, 3] as [UInt64]) func whateverHappensTheRulesHold(_ seed: UInt64) throws {
        var world = FlowWorld(seed: seed)
        for step in 0..<Self.steps {
            do {
                try world.step()
            } catch {
                Issue.record(
                    "seed \(seed), step \(step): \(error)\n\(world.history.suffix(60).joined(separator: "\n"))")
                return
            }
        }
        // A sequence that never comes far would prove nothing.
        #expect(world.sends > 50, "\(world.sends)")
        #expect(world.statesSeen.count == 8, "\(world.statesSeen)")
        #expect(world.lateResults > 100, "\(world.lateResults)")
        #expect(world.restorations > 100, "\(world.restorations)")
        #expect(world.returns > 2, "\(world.returns)")
    }
}

/// A person, an app that dies now and then, a device whose clock is set, and a server that knows what it sent.
private struct FlowWorld {
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private enum Call {
        case captcha, verification
        case send(EmailAddress, at: Duration)
    }

    private static let addresses = [
        "ann@example.com", " Ann@Example.com", "bob@example.com", "bob@gmial.com", "ann@", "", "eve@gmx.de",
    ]

    private(set) var history: [String] = []
    private(set) var sends = 0
    private(set) var lateResults = 0
    private(set) var restorations = 0
    /// How often a captcha's clock led back to where the person had to wait.
    private(set) var returns = 0
    private(set) var statesSeen: Set<String> = []
    private var random: SeededRandom
    private var driver: FlowDriver
    private var address = ""
    private var underWay: [EffectID: Call] = [:]
    private var late: [(EffectID, Call)] = []
    private var cancelled: Set<EffectID> = []
    private var alarms: [EffectID: Duration] = [:]
    private var countdowns: [EffectID: Duration] = [:]
    /// From when on the server takes a send, by its own clock.
    private var allowed: [String: Duration] = [:]
    private var everythingAllowed = Duration.zero
    private var isRunning = true

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        driver = FlowDriver(VerificationFlow(otherWay: .offered), serverAhead: .milliseconds(-123_456))
    }

    private var now: Duration { driver.source.uptime }

    private func require(_ isTrue: Bool, _ fact: String) throws {
        if !isTrue { throw Broken(description: fact) }
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func pick<Value>(_ values: [Value]) throws -> Value {
        guard let value = values.randomElement(using: &random) else { throw Broken(description: "nothing to pick") }
        return value
    }

    mutating func step() throws {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<34: try handle(personEvent())
        case 34..<72: try finishCall()
        case 72..<77: try finishLate()
        case 77..<91: try passTime()
        case 91..<93: driver.clock.step(by: .seconds(Int.random(in: -4_000...4_000, using: &random)))
        case 93..<95: try restore()
        case 95..<97: try handle(isRunning ? .stopped : .started)
        default: if !isRunning { try handle(.started) }
        }
        statesSeen.insert(driver.flow.description)
        try require(driver.flow.address == address, "the address changed: \(driver.flow.address)")
        try require(underWay.count <= 1, "two calls are under way")
        try require(alarms.count <= 1 && countdowns.count <= 1, "two alarms or countdowns")
        let words = driver.flow.words(in: ["de"], clock: driver.source)
        try require(!words.announcement.isEmpty, "nothing to say")
    }

    private mutating func personEvent() throws -> VerificationFlow.Event {
        // People do what the screen offers; now and then something else is pressed.
        if chance(70) {
            switch driver.flow.state {
            case .enteringAddress: return chance(50) ? .typed(try pick(Self.addresses)) : .submit
            case .captcha: return chance(60) ? .confirm : .moveTo(x: Int.random(in: -5...400, using: &random))
            case .solved: return .submit
            case .sent: return chance(70) ? .sendAgain : .changeAddress
            case .failed: return chance(70) ? .tryAgain : .changeAddress
            default: break
            }
        }
        return try pick([
            .typed(try pick(Self.addresses)), .submit, .submit, .takeSuggestion, .moveTo(x: .max), .step(.left),
            .step(.right, large: true), .confirm, .confirm, .newCaptcha, .chooseOtherWay, .sendAgain, .tryAgain,
            .changeAddress, .lookIntoInbox, .cancel, .started,
        ])
    }

    private mutating func handle(_ event: VerificationFlow.Event, isLate: Bool = false) throws {
        let before = driver.flow
        if case .started = event { isRunning = true }
        if case .stopped = event { isRunning = false }
        let effects = driver.handle(event)
        history.append("\(now) \(name(event)): \(before) -> \(driver.flow): \(effects.map(name))")
        if isLate {
            try require(driver.flow == before && effects.isEmpty, "a late result had an effect")
        }
        if case .typed(let text) = event, case .enteringAddress = before.state { address = text }
        if case .takeSuggestion = event, case .enteringAddress(.suggestion(let text)) = before.state { address = text }
        if case .captcha(_, .success) = event, ["sent", "failed"].contains(driver.flow.description), !isLate {
            returns += 1
        }
        for effect in effects { try begin(effect) }
    }

    private mutating func begin(_ effect: VerificationFlow.Effect) throws {
        switch effect {
        case .loadCaptcha(let id): underWay[id] = .captcha
        case .verify(let id, let point, let puzzle, let email):
            try require((0...puzzle.farthestX).contains(point.x), "out of the picture")
            try require(email == driver.flow.email, "another address is checked")
            underWay[id] = .verification
        case .send(let id, let email, let token):
            sends += 1
            try require(token == "token", "another token")
            try require(email == driver.flow.email, "a code for another address")
            try require(now >= allowed[email.canonical] ?? .zero, "a send before its moment")
            try require(now >= everythingAllowed, "a send before the service takes one")
            underWay[id] = .send(email, at: now)
        case .cancel(let id):
            alarms[id] = nil
            guard let call = underWay[id] else { return }
            cancelled.insert(id)
            // The end of a send is heard of all the same.
            if case .send = call { return }
            underWay[id] = nil
            late.append((id, call))
        case .wakeUp(let id, let time): alarms[id] = now + time
        case .startCountdown(let id, let moment): countdowns[id] = now + moment.remaining(driver.source)
        case .stopCountdown(let id): countdowns[id] = nil
        case .announce, .openOtherWay, .openInbox: break
        }
        if !isRunning {
            switch effect {
            case .loadCaptcha, .verify, .send, .wakeUp, .startCountdown:
                throw Broken(description: "something began that nobody sees")
            default: break
            }
        }
    }

    private mutating func finishCall() throws {
        guard let (id, call) = underWay.first else { return }
        underWay[id] = nil
        late.append((id, call))
        try handle(result(id, call, isCancelled: cancelled.contains(id)))
    }

    private mutating func finishLate() throws {
        guard !late.isEmpty else { return }
        let (id, call) = try pick(late.suffix(20).map { $0 })
        lateResults += 1
        try handle(lateResult(id, call), isLate: true)
    }

    private mutating func lateResult(_ id: EffectID, _ call: Call) throws -> VerificationFlow.Event {
        switch call {
        case .captcha: .captcha(id, .success(try driver.puzzle))
        case .verification: .verification(id, .success("late"))
        case .send: .send(id, .success(driver.acceptance()))
        }
    }

    private mutating func result(_ id: EffectID, _ call: Call, isCancelled: Bool) throws -> VerificationFlow.Event {
        switch call {
        case .captcha:
            return .captcha(id, chance(85) ? .success(try driver.puzzle) : .failure(try failure(isSend: false)))
        case .verification:
            return .verification(id, chance(70) ? .success("token") : .failure(try failure(isSend: false)))
        case .send(let email, let start):
            return .send(id, try sendResult(email, start, isCancelled: isCancelled))
        }
    }

    private mutating func sendResult(
        _ email: EmailAddress, _ start: Duration, isCancelled: Bool
    ) throws -> Result<SendAcceptance, SendFailure> {
        if chance(isCancelled ? 20 : 50) {
            let wait = Duration.seconds(try pick([1, 30, 60, 60, 600]))
            allowed[email.canonical] = now + wait
            return .success(driver.acceptance(wait: wait))
        }
        if chance(35) {
            // It may have been sent, and was.
            allowed[email.canonical] = start + .seconds(60)
            return .failure(
                SendFailure(
                    try pick([
                        .answerTimedOut(.init(request: "send")), .connectionLost(.init(request: "send")),
                        .sendNotConfirmed(.init(httpStatus: 200)), .requestCancelled(.init(request: "send")),
                    ]), mayHaveBeenSent: true))
        }
        if isCancelled, chance(50) { return .failure(SendFailure(.requestCancelled(.init(request: "other")))) }
        let failure = try failure(isSend: true)
        if case .tooManyRequests(let limit) = failure.error, let wait = limit.retryAfter {
            allowed[email.canonical] = max(allowed[email.canonical] ?? .zero, now + wait)
        }
        return .failure(failure)
    }

    private mutating func failure(isSend: Bool) throws -> SendFailure {
        let wait = Duration.seconds(try pick([0, 7, 45, 200]))
        let moment = ResendMoment(after: wait, from: driver.reading)
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
            if !isSend { everythingAllowed = max(everythingAllowed, now + wait) }
            return SendFailure(.tooManyRequests(.init(retryAfter: wait)), httpStatus: 429, resend: moment)
        case 1:
            everythingAllowed = max(everythingAllowed, now + wait)
            return SendFailure(
                .serviceUnavailable(.init(httpStatus: 503, request: "other", retryAfter: wait)), httpStatus: 503,
                resend: moment)
        case 2, 3: return SendFailure(.expired(.init(subject: "captcha_token")), httpStatus: 400)
        case 4, 5: return SendFailure(.captchaFailed(.init()), httpStatus: 400)
        case 6: return SendFailure(.deviceOffline(.init()))
        case 7: return SendFailure(.requestCancelled(.init(request: "other")))
        case 8: return SendFailure(.applicationKeyNotFound(.init()), httpStatus: 400)
        default: return SendFailure(.systemBusy(.init()), httpStatus: 500)
        }
    }

    private mutating func passTime() throws {
        driver.clock.advance(by: .milliseconds(try pick([1, 300, 2_000, 20_000, 61_000, 130_000])))
        for (id, moment) in alarms where moment <= now {
            alarms[id] = nil
            try handle(.wokeUp(id))
        }
        for (id, moment) in countdowns where moment <= now {
            countdowns[id] = nil
            try handle(.countdownEnded(id))
        }
    }

    /// The app dies, and begins again with what it saved.
    private mutating func restore() throws {
        restorations += 1
        for (id, call) in underWay {
            late.append((id, call))
            // What had left was carried out.
            if case .send(let email, let start) = call { allowed[email.canonical] = start + .seconds(60) }
        }
        (underWay, alarms, countdowns) = ([:], [:], [:])
        // Much later, sometimes.
        let data = try JSONEncoder().encode(driver.flow)
        if chance(30) { driver.clock.step(by: .seconds(3_600)) }
        if chance(30) { driver.clock.advance(by: .seconds(Int.random(in: 0...90, using: &random))) }
        driver.flow = try JSONDecoder().decode(VerificationFlow.self, from: data)
        try handle(.started)
        var copy = driver
        try copy.goOnUntilSentOnACopy()
    }

    private func name(_ event: VerificationFlow.Event) -> String { String("\(event)".prefix(60)) }
    private func name(_ effect: VerificationFlow.Effect) -> String { String("\(effect)".prefix(60)) }
}

extension FlowDriver {
    /// Looks whether a code can be reached, on a clock of its own.
    fileprivate mutating func goOnUntilSentOnACopy() throws {
        let data = try JSONEncoder().encode(flow)
        var other = FlowDriver(
            try JSONDecoder().decode(VerificationFlow.self, from: data), clock: TestClock(clock.now))
        try other.goOnUntilSent()
    }
}
