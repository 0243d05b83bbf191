public import SendAPI

/// Why an attempt failed or was refused: what failures are grouped by. Its ``name`` stands in roll-ups and reports.
public enum FailureCode: Sendable, Hashable, CustomStringConvertible {
    /// An error code, of this service or, in a caller's ledger, of the one that was called: `SDK.COMMON.1005`.
    case error(String)
    /// The mail server's reply code: `SMTP 550`.
    case reply(Int)
    /// The mail server did not answer in time: `SMTP timeout`.
    case timedOut
    /// The step that failed without an answer: `SMTP connect`.
    case step(SendOutcome.Phase)
    /// Passing the mail failed, in a step that nobody named: `SMTP failure`.
    case failure
    /// The result itself, where nothing more is known: `notQueued`, `unknown`, `bounced`.
    case result(SendOutcome.Result)
    /// A name that another version of the program has recorded.
    case other(String)

    private static let mail = "SMTP "
    private static let timeout = "timeout"
    private static let unnamedStep = "failure"

    /// Reads a name. Each text is the name of exactly one code.
    public init(_ name: String) {
        let mail = name.hasPrefix(Self.mail) ? String(name.dropFirst(Self.mail.count)) : nil
        let read: FailureCode? =
            switch mail {
            case nil: SendOutcome.Result(rawValue: name).map { .result($0) }
            case Self.timeout: .timedOut
            case Self.unnamedStep: .failure
            case let mail?: Int(mail).map { .reply($0) } ?? SendOutcome.Phase(rawValue: mail).map { .step($0) }
            }
        if let read, read.name == name {
            self = read
        } else {
            self = mail == nil && name.contains(".") ? .error(name) : .other(name)
        }
    }

    /// The code of an attempt by its decision and its newest outcome; `nil` where nothing failed.
    init?(
        decisionCode: String?, errorCode: String?, result: WireNamed<SendOutcome.Result>?, replyCode: Int?,
        phase: WireNamed<SendOutcome.Phase>?
    ) {
        if let code = decisionCode ?? errorCode {
            self.init(code)
            return
        }
        let state = AttemptState(decisionCode: nil, result: result, isTriedAgain: false)
        guard let result, state != .sent, state != .suppressed else { return nil }
        if let replyCode {
            self = .reply(replyCode)
            return
        }
        switch (result, phase) {
        case (.known(.timeout), _): self = .timedOut
        case (.known(.softFail), nil), (.known(.hardFail), nil): self = .failure
        case (.known(.softFail), .known(let phase)), (.known(.hardFail), .known(let phase)): self = .step(phase)
        case (.known(.softFail), .other(let phase)), (.known(.hardFail), .other(let phase)):
            self.init(Self.mail + phase)
        case (.known(let result), _): self = .result(result)
        case (.other(let result), _): self.init(result)
        }
    }

    /// The name.
    public var name: String {
        switch self {
        case .error(let name), .other(let name): name
        case .reply(let code): "\(Self.mail)\(code)"
        case .timedOut: Self.mail + Self.timeout
        case .step(let phase): Self.mail + phase.rawValue
        case .failure: Self.mail + Self.unnamedStep
        case .result(let result): result.rawValue
        }
    }

    /// The name.
    public var description: String { name }
}
