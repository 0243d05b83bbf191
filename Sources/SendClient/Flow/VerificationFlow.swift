public import SendAPI

/// The way of one person from an address to a code, as a screen shows it: a value that takes events and says what is to be
/// done. It does nothing by itself and waits for nothing; ``VerificationModel`` carries its effects out.
///
/// ```swift
/// var flow = VerificationFlow()
/// _ = flow.handle(.typed("ann@example.com"), clock: .system)
/// let effects = flow.handle(.submit, clock: .system)  // a captcha is to be loaded
/// ```
///
/// Each call, wake-up and countdown has an ``EffectID``. What comes late or twice has the id of nothing that is awaited, and
/// is passed over. An event that does not belong to the state changes nothing and has no effect, so a button may be pressed
/// twice.
///
/// It can be saved at any time. What is restored never calls twice: see ``init(from:)``. What is saved holds the address, and
/// no token.
public struct VerificationFlow: Sendable, Hashable {
    /// How often in a row a captcha that ran out is replaced without asking the person.
    public static let maximumRenewals = 3
    /// The longest wait that is kept. Who names a longer one is asked again after this.
    public static let longestWait = Duration.seconds(24 * 60 * 60)

    /// Where the person is.
    public internal(set) var state = State.enteringAddress(nil)
    /// The address as it was typed, in every state.
    public internal(set) var address = ""
    /// Whether the app has another way for who cannot see the captcha's picture.
    public var otherWay: OtherWay
    /// How long a new code is not asked for where one may have been sent and the server did not say.
    public var coolDown: Duration

    /// Whether it was restored and has not seen the clock of this process yet.
    var isRestored = false
    /// Whether effects are carried out at the moment.
    var isRunning = true
    var lastID: UInt64 = 0
    /// What is awaited.
    var call: EffectID?
    var alarm: EffectID?
    var countdown: EffectID?
    var renewals = 0
    /// Where the person asked for another code; `nil` for the address.
    var origin: FlowOutcome?
    var outcomes = FlowOutcomes()

    /// Begins with an empty address.
    ///
    /// - Parameters:
    ///   - address: what the field for the address holds at first.
    ///   - otherWay: whether the app has another way for who cannot see the captcha's picture.
    ///   - coolDown: how long the server refuses a second code to an address, where its answer does not say so.
    public init(address: String = "", otherWay: OtherWay = .notOffered, coolDown: Duration = .seconds(60)) {
        self.address = address
        self.otherWay = otherWay
        self.coolDown = coolDown
    }

    /// The address, where it is one. White space around it is not part of it: keyboards put it there.
    public var email: EmailAddress? { EmailAddress(trimmedAddress) }

    var trimmedAddress: String {
        let start = address.drop { $0.isWhitespace }
        return String(
            start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
    }

    /// Whether a new code can be asked for: ``Event/sendAgain`` or ``Event/tryAgain`` has an effect.
    public func canAskAgain(_ clock: TimeSource) -> Bool {
        switch state {
        case .sent(let moment): moment.hasCome(clock)
        case .failed(let failure): failure.canTryAgain(clock)
        default: false
        }
    }

    /// What the person can do about a failure, the first thing first; empty in other states.
    public func nextSteps(_ clock: TimeSource) -> [NextStep] {
        if case .failed(let failure) = state { failure.nextSteps(clock) } else { [] }
    }
}

extension VerificationFlow: CustomStringConvertible {
    /// The name of the state alone, so that neither address nor token slips into a log.
    public var description: String {
        switch state {
        case .enteringAddress: "enteringAddress"
        case .loadingCaptcha: "loadingCaptcha"
        case .captcha: "captcha"
        case .checkingCaptcha: "checkingCaptcha"
        case .solved: "solved"
        case .sending: "sending"
        case .sent: "sent"
        case .failed: "failed"
        }
    }
}
