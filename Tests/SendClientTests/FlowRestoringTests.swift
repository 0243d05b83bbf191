import Foundation
import SendAPI
import SendClient
import TestSupport
import Testing

struct FlowRestoringTests {
    @Test(arguments: FlowDriver.states) func aRestoredFlowCanReachACode(_ state: String) throws {
        var driver = try FlowDriver.at(state)
        let address = driver.flow.address
        try driver.restore()
        #expect(driver.flow.address == address)
        try driver.goOnUntilSent()
    }

    @Test(arguments: FlowDriver.states) func aRestoredFlowIsSavedAsItWas(_ state: String) throws {
        var driver = try FlowDriver.at(state)
        try driver.restore()
        let once = driver.flow
        try driver.restore()
        #expect(driver.flow.description == once.description)
        #expect(
            driver.flow.words(in: ["en"], clock: driver.source) == once.words(in: ["en"], clock: driver.source))
    }

    @Test(arguments: ["loading", "captcha", "wrong place", "checking", "solved"])
    func aRestoredCaptchaIsAskedForAnew(_ state: String) throws {
        var driver = try FlowDriver.at(state)
        let last = driver.captchaID
        try driver.restore()
        #expect(driver.flow.state == .loadingCaptcha(state == "loading" ? nil : .expired))
        #expect(driver.captchaID != last)
    }

    @Test func aRestoredSendMayHaveBeenCarriedOut() throws {
        var driver = try FlowDriver.at("sending")
        let data = try JSONEncoder().encode(driver.flow)
        driver.clock.advance(by: .seconds(20))
        driver.flow = try JSONDecoder().decode(VerificationFlow.self, from: data)
        driver.handle(.started)
        guard case .failed(let failure) = driver.flow.state, let moment = failure.resend else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(driver.flow.nextSteps(driver.source) == [.lookIntoInbox, .wait(until: moment)])
        #expect(moment.secondsLeft(driver.source) == 40)
        #expect(driver.handle(.tryAgain) == [])
        driver.clock.advance(by: .seconds(40))
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func aRestoredCodeKeepsItsMoment() throws {
        var driver = try FlowDriver.at("sent")
        driver.clock.advance(by: .seconds(20))
        try driver.restore()
        guard case .sent(let moment) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(moment.secondsLeft(driver.source) == 40)
        #expect(
            driver.effects.suffix(2) == [
                .startCountdown(try #require(driver.countdownID), until: moment), .announce(.state),
            ])
    }

    /// A device whose clock was set forward believes that the moment has come; the server's clock says otherwise.
    @Test(arguments: ["sent", "sending", "waiting"])
    func aRestoredMomentGoesByTheServersClock(_ state: String) throws {
        var driver = FlowDriver(serverAhead: .seconds(-7_000))
        switch state {
        case "sent": try driver.reachSent()
        case "sending": try driver.send()
        default: try driver.failSend(SendFailure(.tooManyRequests(.init(retryAfter: .seconds(60))), httpStatus: 429))
        }
        driver.clock.step(by: .seconds(3_600))
        driver.clock.advance(by: .seconds(10))
        try driver.restore()
        #expect(driver.flow.canAskAgain(driver.source))
        driver.handle(state == "sent" ? .sendAgain : .tryAgain)
        let sends = driver.effects.count { if case .send = $0 { true } else { false } }
        driver.handle(.captcha(try #require(driver.captchaID), .success(try driver.puzzle)))
        #expect(driver.flow.description == (state == "sent" ? "sent" : "failed"))
        guard case .startCountdown(_, let moment)? = driver.effects.dropLast().last else {
            Issue.record("\(driver.effects.suffix(3))")
            return
        }
        // Whole seconds, and one more: the server must not refuse.
        #expect((50...51).contains(moment.secondsLeft(driver.source)))
        driver.clock.advance(by: moment.remaining(driver.source))
        try driver.goOnUntilSent()
        #expect(driver.effects.count { if case .send = $0 { true } else { false } } == sends + 1)
    }

    /// A device whose clock was set back must not wait until it has caught up.
    @Test(arguments: ["sent", "sending", "waiting"])
    func aRestoredWaitIsNeverLongerThanTheServersOwn(_ state: String) throws {
        var driver = try FlowDriver.at(state)
        driver.clock.step(by: .seconds(-7_200))
        try driver.restore()
        #expect(!driver.flow.canAskAgain(driver.source))
        driver.clock.advance(by: .seconds(state == "waiting" ? 300 : 60))
        #expect(driver.flow.canAskAgain(driver.source))
        try driver.restore()
        #expect(driver.flow.canAskAgain(driver.source))
    }

    @Test func noTokenIsSaved() throws {
        for state in ["captcha", "solved", "sending", "failed"] {
            let text = String(decoding: try JSONEncoder().encode(try FlowDriver.at(state).flow), as: UTF8.self)
            #expect(!text.contains("token") && !text.contains(String(repeating: "a", count: 32)), "\(state)")
        }
    }

    @Test func aRestoredFailureKeepsItsErrorAndId() throws {
        var driver = FlowDriver()
        let id = AttemptID(time: driver.source())
        try driver.failSend(
            SendFailure(.parameterBlank(.init(parameter: "X-client-id")), httpStatus: 400, attemptID: id))
        guard case .failed(let before) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        try driver.restore()
        #expect(driver.flow.state == .failed(before))
        #expect(before.attemptID == id)
        #expect(before.nextSteps(driver.source) == [.updateApp])
    }

    @Test func damagedFilesAreRefusedOrBounded() throws {
        let driver = try FlowDriver.at("sent")
        let text = String(decoding: try JSONEncoder().encode(driver.flow), as: UTF8.self)
        for (part, other) in [
            ("\"format\":1", "\"format\":2"), ("\"place\":\"outcome\"", "\"place\":\"elsewhere\""),
            ("\"address\":\"ann@example.com\"", "\"address\":1"),
        ] {
            let damaged = text.replacing(part, with: other)
            try #require(damaged != text)
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(VerificationFlow.self, from: Data(damaged.utf8))
            }
        }
        let local = driver.source().microseconds
        for wait in ["[9223372036854775807,18446744073709551615]", "[-9223372036854775808,0]"] {
            let damaged = text.replacing(/\[3,[0-9]+\]/, with: wait).replacing("\(local)", with: "-9223372036854775808")
            try #require(damaged != text)
            var restored = FlowDriver(try JSONDecoder().decode(VerificationFlow.self, from: Data(damaged.utf8)))
            _ = restored.flow.words(in: ["en"], clock: restored.source)
            try restored.goOnUntilSent()
        }
    }

    @Test func aFileWithoutAnAddressBeginsAtTheAddress() throws {
        let text = String(decoding: try JSONEncoder().encode(try FlowDriver.at("sent").flow), as: UTF8.self)
        let damaged = text.replacing("\"address\":\"ann@example.com\"", with: "\"address\":\"\"")
        try #require(damaged != text)
        let flow = try JSONDecoder().decode(VerificationFlow.self, from: Data(damaged.utf8))
        #expect(flow.state == .enteringAddress(nil))
    }
}
