import EIAMErrors
import SendAPI
import SendClient
import TestSupport
import Testing

/// Each event in each state: what comes next.
struct FlowStateTests {
    // MARK: The address

    @Test func typingHasNoEffect() {
        var driver = FlowDriver()
        #expect(driver.handle(.typed("ann@example.com")) == [])
        #expect(driver.flow.address == "ann@example.com")
        #expect(driver.flow.state == .enteringAddress(nil))
    }

    @Test(arguments: ["", "ann", "ann@", "ann@example", "a b@example.com", "   "])
    func aMalformedAddressStays(_ address: String) {
        var driver = FlowDriver()
        driver.handle(.typed(address))
        #expect(driver.handle(.submit) == [.announce(.state)])
        #expect(driver.flow.state == .enteringAddress(.malformed))
        #expect(driver.flow.address == address)
        driver.handle(.typed(address + "x"))
        #expect(driver.flow.state == .enteringAddress(nil))
    }

    @Test func whiteSpaceAroundAnAddressIsNotPartOfIt() {
        var driver = FlowDriver()
        driver.enterAddress(" ann@example.com\n")
        #expect(driver.flow.state == .loadingCaptcha(nil))
        #expect(driver.flow.email?.text == "ann@example.com")
        #expect(driver.flow.address == " ann@example.com\n")
    }

    @Test func aSuggestionIsOfferedOnceAndTakenByAnEvent() {
        var driver = FlowDriver()
        driver.enterAddress("Ann@gmial.com")
        #expect(driver.flow.state == .enteringAddress(.suggestion("Ann@gmail.com")))
        #expect(driver.captchaID == nil)
        driver.handle(.takeSuggestion)
        #expect(driver.flow.address == "Ann@gmail.com")
        #expect(driver.flow.state == .enteringAddress(nil))
        driver.handle(.submit)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

    @Test func whoSubmitsAgainMeansTheAddress() {
        var driver = FlowDriver()
        driver.enterAddress("ann@gmial.com")
        driver.handle(.submit)
        #expect(driver.flow.state == .loadingCaptcha(nil))
        #expect(driver.flow.email?.text == "ann@gmial.com")
    }

    @Test func aSuggestionThatIsNotThereCannotBeTaken() {
        var driver = FlowDriver(VerificationFlow(address: "ann@example.com"))
        #expect(driver.handle(.takeSuggestion) == [])
        #expect(driver.flow.address == "ann@example.com")
    }

    // MARK: The captcha

    @Test func anAddressLoadsACaptchaOnce() throws {
        var driver = FlowDriver(VerificationFlow(address: "ann@example.com"))
        let effects = driver.handle(.submit)
        #expect(effects == [.loadCaptcha(try #require(driver.captchaID)), .announce(.state)])
        #expect(driver.handle(.submit) == [])
    }

    @Test func aCaptchaIsShownWithItsPieceAtTheLeftUntilItRunsOut() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        let effects = driver.handle(.captcha(try #require(driver.captchaID), .success(try driver.puzzle)))
        #expect(effects == [.wakeUp(try #require(driver.wakeUpID), after: .seconds(120)), .announce(.state)])
        guard case .captcha(let placed) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(placed.x == 0)
        #expect(placed.notice == nil)
    }

    @Test func thePieceStaysInThePicture() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        func place() -> [Int] {
            if case .captcha(let placed) = driver.flow.state { [placed.x, placed.percent] } else { [] }
        }
        #expect(driver.handle(.moveTo(x: 131)) == [])
        #expect(place() == [131, 50])
        driver.handle(.step(.right))
        #expect(place() == [132, 50])
        driver.handle(.step(.right, large: true))
        #expect(place() == [142, 54])
        driver.handle(.step(.left))
        driver.handle(.step(.left, large: true))
        #expect(place() == [131, 50])
        driver.handle(.moveTo(x: .max))
        #expect(place() == [263, 100])
        driver.handle(.step(.right))
        #expect(place() == [263, 100])
        driver.handle(.moveTo(x: .min))
        driver.handle(.step(.left))
        #expect(place() == [0, 0])
    }

    @Test func aPlaceIsCheckedOnce() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        driver.handle(.moveTo(x: 120))
        let wakeUp = try #require(driver.wakeUpID)
        let effects = driver.handle(.confirm)
        let email = try #require(EmailAddress("ann@example.com"))
        #expect(
            effects == [
                .cancel(wakeUp),
                .verify(try #require(driver.verificationID), CaptchaPoint(x: 120), of: try driver.puzzle, for: email),
                .announce(.state),
            ])
        #expect(driver.handle(.confirm) == [])
        #expect(driver.handle(.moveTo(x: 5)) == [])
    }

    @Test(arguments: [EIAMError.captchaFailed(.init()), .ciamCaptchaFailed(.init())])
    func aWrongPlaceShowsItsWordsAndAFreshPuzzle(_ error: EIAMError) throws {
        var driver = FlowDriver()
        try driver.check()
        driver.handle(.verification(try #require(driver.verificationID), .failure(SendFailure(error, httpStatus: 400))))
        #expect(driver.flow.state == .loadingCaptcha(.wrongPlace(error)))
        try driver.showCaptcha()
        guard case .captcha(let placed) = driver.flow.state else {
            Issue.record("\(driver.flow)")
            return
        }
        #expect(placed.notice == .wrongPlace(error))
        #expect(driver.flow.words(in: ["en"], clock: driver.source).error == error.words(for: .user, in: ["en"]).text)
    }

    @Test func aCaptchaThatRanOutIsReplacedByItselfAFewTimes() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        for _ in 0..<VerificationFlow.maximumRenewals {
            driver.clock.advance(by: .seconds(120))
            driver.handle(.wokeUp(try #require(driver.wakeUpID)))
            #expect(driver.flow.state == .loadingCaptcha(.expired))
            try driver.showCaptcha()
        }
        driver.clock.advance(by: .seconds(120))
        driver.handle(.wokeUp(try #require(driver.wakeUpID)))
        #expect(driver.flow.nextSteps(driver.source) == [.newCaptcha])
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
        try driver.showCaptcha()
        driver.clock.advance(by: .seconds(120))
        driver.handle(.wokeUp(try #require(driver.wakeUpID)))
        #expect(driver.flow.state == .loadingCaptcha(.expired))
    }

    @Test func whoWakesTooEarlySleepsOn() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        driver.clock.advance(by: .seconds(100))
        let effects = driver.handle(.wokeUp(try #require(driver.wakeUpID)))
        #expect(effects == [.wakeUp(try #require(driver.wakeUpID), after: .seconds(20))])
    }

    @Test func aCaptchaThatRanOutIsNotChecked() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        driver.clock.advance(by: .seconds(121))
        driver.handle(.confirm)
        #expect(driver.verificationID == nil)
        #expect(driver.flow.state == .loadingCaptcha(.expired))
    }

    @Test(arguments: ["verification", "send"])
    func aServerThatAlwaysSaysExpiredIsAskedAFewTimes(_ call: String) throws {
        var driver = FlowDriver()
        let expired = SendFailure(.expired(.init(subject: "captcha_token")), httpStatus: 400)
        driver.enterAddress()
        var rounds = 0
        while case .loadingCaptcha = driver.flow.state {
            rounds += 1
            try #require(rounds < 10)
            driver.handle(.captcha(try #require(driver.captchaID), .success(try driver.puzzle)))
            driver.handle(.moveTo(x: 50))
            driver.handle(.confirm)
            let verification = try #require(driver.verificationID)
            guard call == "send" else {
                driver.handle(.verification(verification, .failure(expired)))
                continue
            }
            driver.handle(.verification(verification, .success("token")))
            driver.handle(.send(try #require(driver.sendID), .failure(expired)))
        }
        #expect(rounds == 1 + VerificationFlow.maximumRenewals)
        #expect(driver.flow.nextSteps(driver.source) == [.newCaptcha])
    }

    @Test func anotherPuzzleIsAskedForOnce() throws {
        var driver = FlowDriver()
        try driver.showCaptcha()
        driver.handle(.newCaptcha)
        #expect(driver.flow.state == .loadingCaptcha(nil))
        #expect(driver.handle(.newCaptcha) == [])
    }

    @Test func theOtherWayIsOfferedWhereTheAppHasOne() throws {
        for (otherWay, expected) in [(OtherWay.offered, [VerificationFlow.Effect.openOtherWay]), (.notOffered, [])] {
            var driver = FlowDriver(VerificationFlow(otherWay: otherWay))
            #expect(driver.handle(.chooseOtherWay) == [])
            try driver.showCaptcha()
            #expect(driver.handle(.chooseOtherWay) == expected)
            let button = driver.flow.words(in: ["en"], clock: driver.source).buttons.otherWay
            #expect((button == nil) == expected.isEmpty)
        }
    }

    @Test func aCaptchaThatCannotBeLoadedFails() throws {
        var driver = FlowDriver()
        driver.enterAddress()
        driver.handle(.captcha(try #require(driver.captchaID), .failure(SendFailure(.deviceOffline(.init())))))
        #expect(driver.flow.nextSteps(driver.source) == [.tryAgain])
        driver.handle(.tryAgain)
        #expect(driver.flow.state == .loadingCaptcha(nil))
    }

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
        #expect(driver.handle(.countdownEnded(try #require(driver.countdownID))) == [.announce(.canAskAgain)])
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

    // MARK: The screen

    @Test func aScreenThatGoesAwayEndsWhatIsUnderWay() throws {
        for state in ["loading", "captcha", "checking", "solved", "sending", "sent", "waiting"] {
            var driver = try FlowDriver.at(state)
            let ends = driver.handle(.stopped)
            #expect(ends.count == 1, "\(state)")
            #expect(driver.handle(.stopped) == [], "\(state)")
            guard state != "sending" else { continue }
            let begins = driver.handle(.started)
            #expect(begins.count == 2, "\(state)")
            #expect(driver.handle(.started) == [], "\(state)")
        }
    }

    @Test func aStoppedFlowStillLearnsHowItsSendEnded() throws {
        var driver = try FlowDriver.at("sending")
        driver.handle(.stopped)
        let effects = driver.handle(.send(try #require(driver.sendID), .success(driver.acceptance())))
        #expect(effects == [.announce(.state)])
        #expect(driver.flow.description == "sent")
        #expect(driver.handle(.started).contains { if case .startCountdown = $0 { true } else { false } })
    }

    @Test func aDescriptionHoldsNoAddressAndNoToken() throws {
        for state in FlowDriver.states {
            let description = "\(try FlowDriver.at(state).flow)"
            #expect(!description.contains("ann") && !description.contains("token"))
        }
    }
}
