import EIAMErrors
import SendAPI
import SendClient
import TestSupport
import Testing

/// From the address to a solved captcha: what comes next.
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

    @Test func nothingIsSentForAScreenThatIsGone() throws {
        var driver = try FlowDriver.at("solved")
        let last = driver.sendID
        driver.handle(.stopped)
        driver.handle(.submit)
        #expect(driver.flow.description == "solved")
        driver.handle(.started)
        driver.handle(.submit)
        #expect(driver.flow.description == "sending")
        #expect(driver.sendID != last)
    }

    @Test func aDescriptionHoldsNoAddressAndNoToken() throws {
        for state in FlowDriver.states {
            let description = "\(try FlowDriver.at(state).flow)"
            #expect(!description.contains("ann") && !description.contains("token"))
        }
    }
}
