import EIAMErrors
import ErrorCatalog
import LanguageMatching
import ScreenTexts
import SendAPI
import SendClient
import TestSupport
import Testing

extension FlowWords {
    /// Every text by its name.
    fileprivate var texts: [String: String] {
        let texts: [String: String?] = [
            "title": title, "addressLabel": addressLabel, "status": status, "error": error, "advice": advice,
            "suggestion": suggestion, "countdown": countdown, "errorCode": errorCode, "announcement": announcement,
            "instruction": captcha?.instruction, "background": captcha?.background, "piece": captcha?.piece,
            "position": captcha?.position, "keys": captcha?.keys, "needsSight": captcha?.needsSight,
            "send": buttons.send?.label, "takeSuggestion": buttons.takeSuggestion?.label, "left": buttons.left?.label,
            "right": buttons.right?.label, "confirm": buttons.confirm?.label, "another": buttons.another?.label,
            "otherWay": buttons.otherWay?.label, "sendAgain": buttons.sendAgain?.label,
            "tryAgain": buttons.tryAgain?.label, "changeAddress": buttons.changeAddress?.label,
        ]
        return texts.compactMapValues { $0 }
    }
}

struct FlowWordsTests {
    private static let languages = ScreenTexts.languages

    @Test(arguments: FlowDriver.states) func everyStateHasWordsInEveryLanguage(_ state: String) throws {
        #expect(Self.languages.count == 12)
        let driver = try FlowDriver.at(state)
        let english = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(english.language.description == "en")
        for language in Self.languages where language.description != "en" {
            let words = driver.flow.words(in: LanguagePreferences([language]), clock: driver.source)
            #expect(words.language == language)
            #expect(words.direction == language.direction)
            #expect(Set(words.texts.keys) == Set(english.texts.keys), "\(language)")
            #expect(words.texts.values.allSatisfy { !$0.isEmpty }, "\(language)")
            for (name, text) in words.texts {
                #expect(text != english.texts[name], "\(language) \(name)")
            }
            // A key would stand where a text is missing.
            for key in ScreenText.allCases { #expect(!words.texts.values.contains(key.key)) }
        }
    }

    @Test func whoReadsNoneOfTheLanguagesReadsOneLanguage() throws {
        let driver = try FlowDriver.at("failed")
        let words = driver.flow.words(in: ["tlh", "fr-CA", "en"], clock: driver.source)
        #expect(words.language.description == "fr")
        #expect(words.error == EIAMError.deviceOffline(.init()).words(for: .user, in: ["fr"]).text)
    }

    @Test(arguments: FlowDriver.states) func somethingIsAnnouncedAndSomethingCanBeDone(_ state: String) throws {
        let driver = try FlowDriver.at(state)
        let words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(!words.announcement.isEmpty)
        #expect(words.status != nil || words.error != nil || words.addressLabel != nil)
        let labels = words.texts.keys
        if !["checking", "sending"].contains(state) {
            #expect(labels.contains("send") || labels.contains("changeAddress"))
        }
        for announcement in Announcement.allCases {
            #expect(!driver.flow.text(of: announcement, in: ["he"], clock: driver.source).isEmpty)
        }
    }

    @Test func theWaitIsCountedInSecondsAndFromTwoMinutesOnInMinutes() throws {
        for (seconds, expected) in [
            (300, "You can ask for a new code in 5 minutes."), (121, "You can ask for a new code in 3 minutes."),
            (120, "You can ask for a new code in 2 minutes."), (119, "You can ask for a new code in 119 seconds."),
            (42, "You can ask for a new code in 42 seconds."), (1, "You can ask for a new code in 1 second."),
            (0, "You can ask for a new code now."),
        ] {
            var driver = FlowDriver()
            try driver.reachSent(wait: .seconds(seconds))
            let words = driver.flow.words(in: ["en"], clock: driver.source)
            #expect(words.countdown == expected)
            #expect(words.buttons.sendAgain?.isEnabled == (seconds == 0))
        }
    }

    @Test func theWaitInAnErrorsAdviceIsWhatIsLeft() throws {
        let driver = try FlowDriver.at("waiting")
        var words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.advice?.contains("in 5 minutes") == true)
        #expect(words.countdown == nil)
        #expect(words.buttons.tryAgain?.isEnabled == false)
        driver.clock.advance(by: .seconds(258))
        words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.advice?.contains("in 42 seconds") == true)
        driver.clock.advance(by: .seconds(42))
        words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.advice?.contains("now") == true)
        #expect(words.buttons.tryAgain?.isEnabled == true)
    }

    @Test func theSliderSaysWhereThePieceIs() throws {
        var driver = try FlowDriver.at("captcha")
        var words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.captcha?.position.contains("0 percent") == true)
        #expect(words.buttons.left?.isEnabled == false)
        driver.handle(.moveTo(x: 263))
        words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.captcha?.position.contains("100 percent") == true)
        #expect(words.buttons.left?.isEnabled == true)
        #expect(words.buttons.right?.isEnabled == false)
    }

    @Test func theCaptchaSaysThatItNeedsSight() throws {
        let driver = try FlowDriver.at("captcha")
        let words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.announcement.contains("You need to see the picture"))
        #expect(words.buttons.otherWay?.label == "I cannot see the picture")
    }

    @Test func theAddressIsShownAsItWasTyped() throws {
        var driver = FlowDriver()
        driver.enterAddress(" Ann@bücher.example ")
        try driver.reachSentFromCaptcha()
        let words = driver.flow.words(in: ["de"], clock: driver.source)
        #expect(words.status?.contains("Ann@bücher.example") == true)
    }

    // MARK: Failures

    private static var errors: [EIAMError] {
        EIAMError.catalog.definitions.map { EIAMError(code: $0.code, arguments: [:], original: nil) }
            + ["SDK.COMMON.1999", "SDK.SEND.1999", "NO.SUCH.1"].map {
                EIAMError(code: $0, arguments: [:], original: nil)
            }
    }

    /// Every code, at every call, whether or not a code may have been sent.
    @Test func everyCodeHasWordsAndAStep() throws {
        #expect(Self.errors.count > 45)
        for error in Self.errors {
            for call in FlowFailure.Call.allCases {
                for mayHaveBeenSent in call == .send ? [false, true] : [false] {
                    let driver = try failed(SendFailure(error, mayHaveBeenSent: mayHaveBeenSent), call)
                    guard case .failed(let failure) = driver.flow.state else {
                        // A cancellation is no failure, and a captcha is replaced by itself.
                        #expect(
                            ["ERRATA.CLIENT.1009", "SDK.COMMON.1005", "SDK.SEND.1002", "IDAAS.SDK.CAPTCHA.0002"]
                                .contains(error.code))
                        continue
                    }
                    let steps = driver.flow.nextSteps(driver.source)
                    #expect(!steps.isEmpty, "\(error.code)")
                    #expect((steps.first == .lookIntoInbox) == failure.mayHaveBeenSent)
                    check(driver, error, failure)
                }
            }
        }
    }

    private func failed(_ failure: SendFailure, _ call: FlowFailure.Call) throws -> FlowDriver {
        var driver = FlowDriver()
        switch call {
        case .captcha:
            driver.enterAddress()
            driver.handle(.captcha(try #require(driver.captchaID), .failure(failure)))
        case .verification:
            try driver.check()
            driver.handle(.verification(try #require(driver.verificationID), .failure(failure)))
        case .send: try driver.failSend(failure)
        }
        return driver
    }

    private func check(_ driver: FlowDriver, _ error: EIAMError, _ failure: FlowFailure) {
        let english = driver.flow.words(in: ["en"], clock: driver.source)
        for language in Self.languages {
            let words = driver.flow.words(in: LanguagePreferences([language]), clock: driver.source)
            let isEnglish = language.description == "en"
            #expect(words.error?.isEmpty == false, "\(error.code) \(language)")
            #expect(words.advice?.isEmpty == false, "\(error.code) \(language)")
            #expect(words.errorCode?.isEmpty == false, "\(error.code) \(language)")
            #expect((words.error == english.error) == isEnglish, "\(error.code) \(language)")
            #expect((words.advice == english.advice) == isEnglish, "\(error.code) \(language)")
        }
        guard failure.mayHaveBeenSent else { return }
        #expect(english.advice?.contains("inbox") == true, "\(error.code)")
        #expect(english.buttons.sendAgain?.label == "Send a new code")
        #expect(english.buttons.sendAgain?.isEnabled == false, "\(error.code)")
    }

    /// The step agrees with what the words say: who is told to update the app has no step that says otherwise.
    @Test func theStepAgreesWithTheAdvice() throws {
        for error in Self.errors {
            let driver = try failed(SendFailure(error, httpStatus: 400), .captcha)
            guard case .failed(let failure) = driver.flow.state, let step = failure.nextSteps(driver.source).first,
                let advice = driver.flow.words(in: ["en"], clock: driver.source).advice
            else { continue }
            #expect((step == .updateApp) == advice.contains("update the app"), "\(error.code): \(step), \(advice)")
            if step == .nothing { #expect(!advice.hasPrefix("Please try again"), "\(error.code): \(advice)") }
            if step == .newCaptcha { #expect(advice.contains("puzzle") || advice.contains("step"), "\(error.code)") }
        }
    }

    @Test func aCodeThatUsersMustNotLearnIsNotShown() throws {
        let driver = try failed(SendFailure(.userNotFound(.init()), httpStatus: 400), .send)
        let words = driver.flow.words(in: ["en"], clock: driver.source)
        #expect(words.errorCode?.contains("SDK.LOGIN.1005") == true)
        let other = try failed(SendFailure(.credentialsIncorrect(.init()), httpStatus: 400), .send)
        #expect(other.flow.words(in: ["en"], clock: other.source) == words)
    }
}

extension FlowDriver {
    fileprivate mutating func reachSentFromCaptcha() throws {
        handle(.captcha(try #require(captchaID), .success(try puzzle)))
        handle(.confirm)
        handle(.verification(try #require(verificationID), .success("token")))
        handle(.send(try #require(sendID), .success(acceptance())))
    }
}
