import EIAMErrors
import SendAPI
import SendClient
import TestSupport
import Testing

/// From a solved captcha to a code, and back: what comes next.
struct FlowSendTests {
    // MARK: The send

    @Test func aSolvedCaptchaSendsAtOnce() throws {
        var driver = FlowDriver()
        try driver.check()
        let effects = driver.handle(.verification(try #require(driver.verificationID), .success("token")))
        let email = try #require(EmailAddress("ann@example.com"))
        #expect(
            effects == [
                .announce(.captchaSolved), .send(try #require(driver.sendID), to: email, captchaToken: "token"),
                .announce(.state),
            ])
        for event in [VerificationFlow.Event.submit, .confirm, .sendAgain, .tryAgain, .changeAddress, .newCaptcha] {
            #expect(driver.handle(event) == [])
        }
    }

    @Test func aCodeThatWasSentCountsDown() throws {
        var driver = FlowDriver()
        try driver.reachSent()
        guard case .sent(let moment) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(
            driver.effects.suffix(2) == [
                .startCountdown(try #require(driver.countdownID), until: moment), .announce(.state),
            ])
        #expect(driver.handle(.sendAgain) == [])
        driver.clock.advance(by: .seconds(60))
        let countdown = try #require(driver.countdownID)
        #expect(driver.handle(.countdownEnded(countdown)) == [.announce(.canAskAgain)])
        #expect(driver.handle(.countdownEnded(countdown)) == [])
        driver.handle(.sendAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
        #expect(driver.handle(.sendAgain) == [])
    }

    @Test func aCountdownThatEndsTooEarlyGoesOn() throws {
        var driver = FlowDriver()
        try driver.reachSent()
        let first = try #require(driver.countdownID)
        driver.clock.advance(by: .seconds(59))
        driver.handle(.countdownEnded(first))
        #expect(driver.countdownID != first)
    }

    @Test func anAddressThatHasACodeIsNotAskedForAgainBeforeItsMoment() throws {
        var driver = FlowDriver()
        try driver.reachSent()
        let sent = driver.flow.state
        driver.handle(.changeAddress)
        driver.enterAddress("Ann@Example.com")
        #expect(driver.flow.state == sent)
        driver.handle(.changeAddress)
        driver.enterAddress("bob@example.com")
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func aSendThatMayHaveLeftAsksToLookFirst() throws {
        var driver = FlowDriver()
        try driver.send()
        driver.clock.advance(by: .seconds(30))
        let failure = SendFailure(.answerTimedOut(.init(request: "send")), mayHaveBeenSent: true)
        driver.handle(.send(try #require(driver.sendID), .failure(failure)))
        guard case .failed(let failed) = driver.flow.state, let moment = failed.resend else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(failed.mayHaveBeenSent)
        // The cool-down runs from the send, not from its failure.
        #expect(moment.secondsLeft(driver.source) == 30)
        #expect(driver.flow.nextSteps(driver.source) == [.lookIntoInbox, .wait(until: moment)])
        #expect(driver.handle(.lookIntoInbox) == [.openInbox])
        #expect(driver.handle(.tryAgain) == [])
        #expect(driver.handle(.sendAgain) == [])
        driver.clock.advance(by: .seconds(30))
        #expect(driver.flow.nextSteps(driver.source) == [.lookIntoInbox, .tryAgain])
        driver.handle(.sendAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func theLongerOfTwoWaitsCounts() throws {
        for (named, expected) in [(5, 60), (300, 300)] {
            var driver = FlowDriver()
            try driver.failSend(
                SendFailure(
                    .serviceUnavailable(.init(httpStatus: 502, request: "send", retryAfter: .seconds(named))),
                    httpStatus: 502, mayHaveBeenSent: true))
            guard case .failed(let failed) = driver.flow.state else {
                Issue.record("\(driver.flow)")
                return
            }
            #expect(failed.resend?.secondsLeft(driver.source) == expected)
        }
    }

    @Test(arguments: [
        EIAMError.tooManyRequests(.init(retryAfter: .seconds(42))),
        .serviceUnavailable(.init(httpStatus: 503, request: "other", retryAfter: .seconds(42))),
        .userLocked(.init(minutes: 0, seconds: 42)),
    ])
    func aWaitThatTheServerNamesIsKept(_ error: EIAMError) throws {
        var driver = FlowDriver()
        try driver.failSend(SendFailure(error, httpStatus: 429))
        guard case .failed(let failed) = driver.flow.state, let moment = failed.resend else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(driver.flow.nextSteps(driver.source) == [.wait(until: moment)])
        #expect(driver.countdownID != nil)
        driver.clock.advance(by: .seconds(41))
        #expect(driver.handle(.tryAgain) == [])
        driver.clock.advance(by: .seconds(1))
        #expect(driver.flow.nextSteps(driver.source) == [.tryAgain])
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func aWaitForEverythingHoldsForEveryAddress() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        let error = EIAMError.tooManyRequests(.init(retryAfter: .seconds(300)))
        driver.handle(.captcha(try #require(driver.captchaID), .failure(SendFailure(error, httpStatus: 429))))
        let failed = driver.flow.state
        driver.handle(.changeAddress)
        driver.enterAddress("bob@example.com")
        #expect(driver.flow.state == failed)
    }

    @Test func aWaitOfYearsEndsAfterADay() throws {
        var driver = FlowDriver()
        let error = EIAMError.tooManyRequests(.init(retryAfter: .seconds(999_999_999_999)))
        try driver.failSend(SendFailure(error, httpStatus: 429))
        driver.clock.advance(by: VerificationFlow.longestWait)
        #expect(driver.flow.canAskAgain(driver.source))
    }

    @Test func aTokenThatNoServerSawIsUsedAgain() throws {
        var driver = FlowDriver()
        try driver.failSend(SendFailure(.deviceOffline(.init())))
        let captcha = driver.captchaID
        driver.handle(.tryAgain)
        #expect(driver.flow.description == "sending")
        #expect(driver.captchaID == captcha)
        driver.handle(.send(try #require(driver.sendID), .failure(SendFailure(.deviceOffline(.init())))))
        driver.clock.advance(by: .seconds(180))
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func aTokenThatAServerSawIsNotUsedAgain() throws {
        var driver = FlowDriver()
        try driver.failSend(SendFailure(.systemBusy(.init()), httpStatus: 500))
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func nothingIsDoneAgainWhereNothingHelps() throws {
        var driver = try FlowDriver.at("nothing")
        #expect(driver.flow.nextSteps(driver.source) == [.nothing])
        #expect(driver.handle(.tryAgain) == [])
        driver.handle(.changeAddress)
        #expect(driver.flow.state == .enteringAddress(nil))
    }

    // MARK: Back

    @Test func cancellingLeadsBackWithoutAnError() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        #expect(driver.handle(.cancel) == [.cancel(try #require(driver.captchaID)), .announce(.state)])
        #expect(driver.flow.state == .enteringAddress(nil))
        try driver.check()
        guard case .checkingCaptcha(let placed) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        driver.handle(.cancel)
        #expect(driver.flow.state == .captcha(placed))
        driver.handle(.cancel)
        #expect(driver.flow.state == .enteringAddress(nil))
        #expect(driver.handle(.cancel) == [])
    }

    @Test func cancellingANewCodeLeadsBackToTheLastOne() throws {
        var driver = FlowDriver()
        try driver.reachSent()
        let sent = driver.flow.state
        driver.clock.advance(by: .seconds(60))
        driver.handle(.sendAgain)
        driver.handle(.cancel)
        #expect(driver.flow.state == sent)
    }

    @Test func aSendIsCancelledOnceAndItsEndIsAwaited() throws {
        var driver = FlowDriver()
        try driver.send()
        let id = try #require(driver.sendID)
        #expect(driver.handle(.cancel) == [.cancel(id)])
        #expect(driver.handle(.cancel) == [])
        #expect(driver.flow.description == "sending")
        driver.handle(.send(id, .failure(SendFailure(.requestCancelled(.init(request: "other"))))))
        #expect(driver.flow.description == "solved")
        driver.handle(.submit)
        #expect(driver.flow.description == "sending")
        #expect(driver.sendID != id)
    }

    @Test func aCancelledSendThatMayHaveLeftSaysSo() throws {
        var driver = FlowDriver()
        try driver.send()
        driver.handle(.cancel)
        let failure = SendFailure(.requestCancelled(.init(request: "send")), mayHaveBeenSent: true)
        driver.handle(.send(try #require(driver.sendID), .failure(failure)))
        #expect(driver.flow.nextSteps(driver.source).first == .lookIntoInbox)
    }

    @Test func aCancelledSendThatSucceededIsSent() throws {
        var driver = FlowDriver()
        try driver.send()
        driver.handle(.cancel)
        driver.handle(.send(try #require(driver.sendID), .success(driver.acceptance())))
        #expect(driver.flow.description == "sent")
    }

    @Test func aSolvedCaptchaRunsOutToo() throws {
        var driver = try FlowDriver.at("solved")
        driver.clock.advance(by: .seconds(180))
        driver.handle(.wokeUp(try #require(driver.wakeUpID)))
        #expect(driver.flow.state == .loadingCaptcha(.expired))
    }

    @Test func callsThatTheSystemCancelsLeadBack() throws {
        let cancelled = SendFailure(.requestCancelled(.init(request: "other")))
        var driver = FlowDriver()
        driver.enterAddress()
        driver.handle(.captcha(try #require(driver.captchaID), .failure(cancelled)))
        #expect(driver.flow.state == .enteringAddress(nil))
        try driver.check()
        driver.handle(.verification(try #require(driver.verificationID), .failure(cancelled)))
        #expect(driver.flow.description == "captcha")
    }

    // MARK: Late and double results

    @Test func lateAndDoubleResultsAreIgnored() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        let late = try #require(driver.captchaID)
        driver.handle(.cancel)
        #expect(driver.handle(.captcha(late, .success(try driver.puzzle))) == [])
        try driver.showCaptcha()
        let first = try #require(driver.captchaID)
        #expect(driver.handle(.captcha(first, .success(try driver.puzzle))) == [])
        driver.handle(.confirm)
        let checked = try #require(driver.verificationID)
        driver.handle(.cancel)
        #expect(driver.handle(.verification(checked, .success("late"))) == [])
        driver.handle(.confirm)
        driver.handle(.verification(try #require(driver.verificationID), .success("token")))
        #expect(driver.handle(.verification(try #require(driver.verificationID), .success("token"))) == [])
        let sent = try #require(driver.sendID)
        driver.handle(.send(sent, .success(driver.acceptance())))
        #expect(driver.handle(.send(sent, .failure(SendFailure(.systemBusy(.init()))))) == [])
        #expect(driver.flow.description == "sent")
    }

    /// The state awaits a result of the same kind, of a later call.
    @Test func aResultOfAnEarlierCallIsIgnored() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        let captcha = try #require(driver.captchaID)
        driver.handle(.cancel)
        driver.enterAddress()
        #expect(driver.handle(.captcha(captcha, .success(try driver.puzzle))) == [])
        try driver.showCaptcha()
        let first = try #require(driver.wakeUpID)
        driver.handle(.newCaptcha)
        try driver.showCaptcha()
        #expect(driver.handle(.wokeUp(first)) == [])
        driver.handle(.confirm)
        let verification = try #require(driver.verificationID)
        driver.handle(.cancel)
        driver.handle(.confirm)
        #expect(driver.handle(.verification(verification, .success("late"))) == [])
        driver.handle(.verification(try #require(driver.verificationID), .success("token")))
        let send = try #require(driver.sendID)
        driver.handle(.cancel)
        driver.handle(.send(send, .failure(SendFailure(.requestCancelled(.init(request: "other"))))))
        driver.handle(.submit)
        #expect(driver.handle(.send(send, .success(driver.acceptance()))) == [])
        let wakeUp = try #require(driver.wakeUpID)
        driver.clock.advance(by: .seconds(500))
        #expect(driver.handle(.wokeUp(wakeUp)) == [])
        #expect(driver.flow.description == "sending")
    }
}
