import ErrorCatalog
import Foundation
import SendAPI
import SendClient
import TestSupport
import Testing

/// A flow with a clock that the test turns, and what a server would give it.
struct FlowDriver {
    typealias Effect = VerificationFlow.Effect

    var flow: VerificationFlow
    let clock: TestClock
    let source: TimeSource
    /// The server's clock, less the test's timer: it need not be the device's.
    let serverStart: Timestamp
    /// Every effect so far.
    private(set) var effects: [Effect] = []

    init(
        _ flow: VerificationFlow = VerificationFlow(), clock: TestClock = TestClock(),
        serverAhead: Duration = .zero
    ) {
        self.flow = flow
        self.clock = clock
        source = clock.source
        serverStart = clock.now + serverAhead
    }

    @discardableResult
    mutating func handle(_ event: VerificationFlow.Event) -> [Effect] {
        let new = flow.handle(event, clock: source)
        effects += new
        return new
    }

    /// The server's `Date`, in whole seconds.
    var reading: ClockReading {
        let seconds = (serverStart + source.uptime).microseconds / 1_000_000
        return ClockReading(server: Timestamp(microseconds: seconds * 1_000_000), clock: source)
    }

    var puzzle: CaptchaPuzzle { get throws { try Self.puzzle(reading) } }

    static func puzzle(_ reading: ClockReading, token: String = String(repeating: "a", count: 32)) throws
        -> CaptchaPuzzle
    {
        let challenge = CaptchaChallenge(
            originalImageBase64: png(310, 155), jigsawImageBase64: png(47, 155), token: token)
        return try #require(CaptchaPuzzle(challenge, reading: reading))
    }

    /// The beginning of a picture, which is all that is looked at.
    private static func png(_ width: UInt8Pair, _ height: UInt8Pair) -> String {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let size = [0, 0, width.high, width.low, 0, 0, height.high, height.low]
        return Data(head + Array("IHDR".utf8) + size).base64EncodedString()
    }

    private struct UInt8Pair: ExpressibleByIntegerLiteral {
        let high: UInt8
        let low: UInt8

        init(integerLiteral value: UInt16) {
            high = UInt8(value >> 8)
            low = UInt8(value & 0xFF)
        }
    }

    // MARK: The ids of the last effects

    var captchaID: EffectID? { effects.compactMap { if case .loadCaptcha(let id) = $0 { id } else { nil } }.last }
    var verificationID: EffectID? {
        effects.compactMap { if case .verify(let id, _, _, _) = $0 { id } else { nil } }.last
    }
    var sendID: EffectID? { effects.compactMap { if case .send(let id, _, _) = $0 { id } else { nil } }.last }
    var wakeUpID: EffectID? { effects.compactMap { if case .wakeUp(let id, _) = $0 { id } else { nil } }.last }
    var countdownID: EffectID? {
        effects.compactMap { if case .startCountdown(let id, _) = $0 { id } else { nil } }.last
    }

    // MARK: Ways to a state

    mutating func enterAddress(_ address: String = "ann@example.com") {
        handle(.typed(address))
        handle(.submit)
    }

    mutating func showCaptcha() throws {
        if flow.state == .enteringAddress(nil) { enterAddress() }
        handle(.captcha(try #require(captchaID), .success(try puzzle)))
    }

    mutating func check() throws {
        try showCaptcha()
        handle(.moveTo(x: 120))
        handle(.confirm)
    }

    mutating func send() throws {
        try check()
        handle(.verification(try #require(verificationID), .success("token")))
    }

    mutating func reachSent(wait: Duration = .seconds(60)) throws {
        try send()
        handle(.send(try #require(sendID), .success(acceptance(wait: wait))))
    }

    mutating func failSend(_ failure: SendFailure) throws {
        try send()
        handle(.send(try #require(sendID), .failure(failure)))
    }

    func acceptance(wait: Duration = .seconds(60)) -> SendAcceptance {
        SendAcceptance(attemptID: AttemptID(time: source()), resend: ResendMoment(after: wait, from: reading))
    }

    /// Saves the flow and restores it.
    mutating func restore() throws {
        let data = try JSONEncoder().encode(flow)
        flow = try JSONDecoder().decode(VerificationFlow.self, from: data)
        handle(.started)
    }

    /// Does what a patient person with a friendly server does, until a code is sent.
    mutating func goOnUntilSent() throws {
        handle(.started)
        let before = effects.count
        var way: [String] = []
        for _ in 0..<60 {
            way.append("\(flow)")
            switch flow.state {
            case .enteringAddress:
                if flow.email == nil { handle(.typed("ann@example.com")) }
                handle(.submit)
            case .loadingCaptcha: handle(.captcha(try #require(captchaID), .success(try puzzle)))
            case .captcha: handle(.confirm)
            case .checkingCaptcha: handle(.verification(try #require(verificationID), .success("token")))
            case .solved: handle(.submit)
            case .sending: handle(.send(try #require(sendID), .success(acceptance())))
            case .sent(let moment):
                if effects[before...].contains(where: { if case .send = $0 { true } else { false } }) { return }
                clock.advance(by: moment.remaining(source))
                handle(.sendAgain)
            case .failed(let failure):
                clock.advance(by: failure.resend?.remaining(source) ?? .zero)
                handle(flow.canAskAgain(source) ? .tryAgain : .changeAddress)
            }
        }
        Issue.record("no code was sent: \(way)")
    }

    static let states = [
        "address", "malformed", "suggestion", "loading", "captcha", "wrong place", "expired", "checking", "solved",
        "sending",
        "sent", "failed", "waiting", "may have been sent", "nothing",
    ]

    /// A flow in a state of the list.
    static func at(_ state: String) throws -> FlowDriver {
        var driver = FlowDriver(VerificationFlow(otherWay: .offered))
        switch state {
        case "address": driver.handle(.typed("ann@example.com"))
        case "malformed": driver.enterAddress("ann@")
        case "suggestion": driver.enterAddress("ann@gmial.com")
        case "loading": driver.enterAddress()
        case "captcha": try driver.showCaptcha()
        case "wrong place":
            try driver.check()
            driver.handle(
                .verification(try #require(driver.verificationID), .failure(SendFailure(.captchaFailed(.init())))))
            driver.handle(.captcha(try #require(driver.captchaID), .success(try driver.puzzle)))
        case "expired":
            try driver.showCaptcha()
            driver.clock.advance(by: .seconds(120))
            driver.handle(.wokeUp(try #require(driver.wakeUpID)))
            driver.handle(.captcha(try #require(driver.captchaID), .success(try driver.puzzle)))
        case "checking": try driver.check()
        case "solved": try driver.failSend(SendFailure(.requestCancelled(.init(request: "other"))))
        case "sending": try driver.send()
        case "sent": try driver.reachSent()
        case "failed": try driver.failSend(SendFailure(.deviceOffline(.init())))
        case "waiting":
            try driver.failSend(SendFailure(.tooManyRequests(.init(retryAfter: .seconds(300))), httpStatus: 429))
        case "may have been sent":
            try driver.failSend(SendFailure(.answerTimedOut(.init(request: "send")), mayHaveBeenSent: true))
        case "nothing": try driver.failSend(SendFailure(.applicationKeyNotFound(.init()), httpStatus: 400))
        default: Issue.record("no state \(state)")
        }
        return driver
    }
}
