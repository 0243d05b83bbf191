import EIAMErrors
import ErrorCatalog
import LanguageMatching
import MessageFormat
import ScreenTexts
import SendAPI

/// Puts together what a screen says in a state.
struct FlowWordsWriter {
    private let flow: VerificationFlow
    private let clock: TimeSource
    private let language: LanguageTag
    private let reader: LanguagePreferences

    /// Where a wait is shown in minutes, as the errors' words do.
    private static let leastSecondsInMinutes = 120

    init(_ flow: VerificationFlow, in preferences: LanguagePreferences, clock: TimeSource) {
        self.flow = flow
        self.clock = clock
        language = ScreenTexts.language(for: preferences)
        // One language for everything: a screen in two is hard to read, and harder to listen to.
        reader = LanguagePreferences([language])
    }

    func words() -> FlowWords {
        var words = FlowWords(language: language)
        switch flow.state {
        case .enteringAddress(let notice): write(notice, &words)
        case .loadingCaptcha(let notice): writeLoading(notice, &words)
        case .captcha(let placed): write(placed, &words)
        case .checkingCaptcha(let placed):
            words.title = text(.captchaTitle)
            words.status = text(.captchaChecking)
            words.captcha = captcha(placed)
            words.announcement = lines(words.status)
        case .solved:
            words.title = text(.captchaTitle)
            words.status = text(.captchaSolved)
            words.buttons.send = button(.addressSend)
            words.buttons.changeAddress = button(.sentChange)
            words.announcement = lines(words.status)
        case .sending:
            words.status = text(.sendingStatus)
            words.announcement = lines(words.status)
        case .sent(let moment): write(moment, &words)
        case .failed(let failure): write(failure, &words)
        }
        if flow.canChooseOtherWay { words.buttons.otherWay = button(.captchaOtherWay) }
        return words
    }

    private func write(_ notice: AddressNotice?, _ words: inout FlowWords) {
        words.addressLabel = text(.addressLabel)
        words.buttons.send = button(.addressSend)
        switch notice {
        case .malformed: words.error = text(.addressMalformed)
        case .suggestion(let address):
            let suggestion = text(.addressSuggestion, ["address": .string(address)])
            words.suggestion = suggestion
            words.buttons.takeSuggestion = FlowButton(suggestion)
        case nil: break
        }
        words.announcement = lines(words.error ?? words.suggestion ?? words.addressLabel)
    }

    private func writeLoading(_ notice: CaptchaNotice?, _ words: inout FlowWords) {
        words.title = text(.captchaTitle)
        words.status = text(.captchaLoading)
        words.buttons.changeAddress = button(.sentChange)
        if case .wrongPlace(let error) = notice { words.error = error.words(for: .user, in: reader).text }
        words.announcement = lines(words.error, words.status)
    }

    private func write(_ placed: PlacedPuzzle, _ words: inout FlowWords) {
        let captcha = captcha(placed)
        words.title = text(.captchaTitle)
        words.captcha = captcha
        words.status = captcha.instruction
        switch placed.notice {
        case .expired: words.status = text(.captchaExpired)
        case .wrongPlace(let error):
            let errorWords = error.words(for: .user, in: reader)
            words.error = errorWords.text
            words.advice = errorWords.advice
        case nil: break
        }
        words.buttons.left = FlowButton(text(.captchaLeft), isEnabled: placed.x > 0)
        words.buttons.right = FlowButton(text(.captchaRight), isEnabled: placed.x < placed.puzzle.farthestX)
        words.buttons.confirm = button(.captchaConfirm)
        words.buttons.another = button(.captchaAnother)
        words.buttons.changeAddress = button(.sentChange)
        // The error was announced when the new puzzle was asked for.
        words.announcement = lines(
            words.title, placed.notice == .expired ? words.status : words.advice, captcha.instruction,
            captcha.needsSight)
    }

    private func write(_ moment: ResendMoment, _ words: inout FlowWords) {
        words.status = text(.sentStatus, ["address": .string(flow.trimmedAddress)])
        words.advice = text(.sentLook)
        words.countdown = countdown(moment)
        words.buttons.sendAgain = FlowButton(text(.sentAgain), isEnabled: flow.canAskAgain(clock))
        words.buttons.changeAddress = button(.sentChange)
        words.announcement = lines(words.status, words.advice, words.countdown)
    }

    private func write(_ failure: FlowFailure, _ words: inout FlowWords) {
        let error = failure.resend.map { failure.error.waiting($0.secondsLeft(clock)) } ?? failure.error
        let errorWords = error.words(for: .user, in: reader)
        words.error = errorWords.text
        words.advice = errorWords.advice
        if failure.mayHaveBeenSent, !error.advisesToLook {
            // Its own advice would have the person ask again at once.
            words.advice = EIAMError.sendNotConfirmed(.init()).words(for: .user, in: reader).advice
        }
        if let moment = failure.resend, !error.namesWait { words.countdown = countdown(moment) }
        words.errorCode = text(.failedCode, ["code": .string(errorWords.code)])
        write(failure.nextSteps(clock), of: failure, &words)
        words.buttons.changeAddress = button(.sentChange)
        words.announcement = lines(words.error, words.advice, words.countdown)
    }

    private func write(_ steps: [NextStep], of failure: FlowFailure, _ words: inout FlowWords) {
        let isEnabled = failure.canTryAgain(clock)
        switch steps.last {
        case .newCaptcha: words.buttons.another = FlowButton(text(.captchaAnother), isEnabled: isEnabled)
        case .tryAgain, .wait, .updateApp:
            if failure.mayHaveBeenSent {
                words.buttons.sendAgain = FlowButton(text(.sentAgain), isEnabled: isEnabled)
            } else {
                words.buttons.tryAgain = FlowButton(text(.failedAgain), isEnabled: isEnabled)
            }
        case .changeAddress, .lookIntoInbox, .nothing, nil: break
        }
    }

    private func captcha(_ placed: PlacedPuzzle) -> CaptchaWords {
        CaptchaWords(
            instruction: text(.captchaInstruction),
            background: text(.captchaBackground),
            piece: text(.captchaPiece),
            position: text(.captchaPosition, ["percent": .integer(Int64(placed.percent))]),
            keys: text(.captchaKeys),
            needsSight: text(.captchaNeedsSight))
    }

    private func countdown(_ moment: ResendMoment) -> String {
        let seconds = moment.secondsLeft(clock)
        if seconds == 0 { return text(.sentNow) }
        if seconds < Self.leastSecondsInMinutes { return text(.sentSeconds, ["seconds": .integer(Int64(seconds))]) }
        return text(.sentMinutes, ["minutes": .integer(Int64((seconds + 59) / 60))])
    }

    private func text(_ key: ScreenText, _ arguments: [String: MessageValue] = [:]) -> String {
        ScreenTexts.text(key, in: reader, arguments: arguments)
    }

    private func button(_ key: ScreenText) -> FlowButton { FlowButton(text(key)) }

    /// Screen readers pause between lines, whatever the language.
    private func lines(_ texts: String?...) -> String { texts.compactMap { $0 }.joined(separator: "\n") }
}
