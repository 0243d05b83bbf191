public import EIAMErrors
public import ErrorCatalog
import LanguageMatching
public import SendAPI

/// Why a call did not succeed. Its words come from the catalogue like those of the error that it holds.
public struct SendFailure: CatalogedError, CustomStringConvertible {
    /// The catalogue of the verification-mail API.
    public static var catalog: ErrorCatalog { EIAMError.catalog }

    /// What went wrong: the service's answer, or one of the client's own codes where no answer of the service came.
    public let error: EIAMError
    /// The HTTP status, where there was an answer.
    public let httpStatus: Int?
    /// The id under which the attempt was recorded and sent, for support; `nil` for calls that are no attempt to send.
    public let attemptID: AttemptID?
    /// What lies beneath: the network's or the recorder's error.
    public let cause: (any Error)?
    /// Whether the recorder, if there is one, has the outcome.
    public let isRecorded: Bool
    /// Whether a code may be on its way all the same: its answer got lost, or somebody else answered. Asking again would
    /// make it useless.
    public let mayHaveBeenSent: Bool
    /// When the same can be asked again, where the answer said so.
    public let resend: ResendMoment?

    /// Creates a failure; for tests and previews, since a client creates its own.
    ///
    /// - Parameters:
    ///   - error: what went wrong.
    ///   - httpStatus: the HTTP status, where there was an answer.
    ///   - attemptID: the id of the attempt, where the call was one.
    ///   - cause: what lies beneath.
    ///   - isRecorded: whether the recorder has the outcome.
    ///   - mayHaveBeenSent: whether a code may be on its way all the same.
    ///   - resend: when the same can be asked again.
    public init(
        _ error: EIAMError, httpStatus: Int? = nil, attemptID: AttemptID? = nil, cause: (any Error)? = nil,
        isRecorded: Bool = true, mayHaveBeenSent: Bool = false, resend: ResendMoment? = nil
    ) {
        self.error = error
        self.httpStatus = httpStatus
        self.attemptID = attemptID
        self.cause = cause
        self.isRecorded = isRecorded
        self.mayHaveBeenSent = mayHaveBeenSent
        self.resend = resend
    }

    /// The code of ``error``.
    public var code: String { error.code }
    /// The place of ``code`` in the catalogue.
    public var catalogIndex: Int? { error.catalogIndex }
    /// A parameter of ``error``.
    public func argument(at index: Int) -> ParameterValue? { error.argument(at: index) }

    /// The reply from which ``error`` was read, with the wait that it names.
    public var original: OriginalReply? { error.original }

    /// Whether the call was cancelled by the app. There is nothing to show then, unless ``mayHaveBeenSent``.
    public var isCancellation: Bool {
        if case .requestCancelled = error { true } else { false }
    }

    /// The code and the English words for developers.
    public var description: String {
        "\(code): \(words(for: .developer, in: ["en"]).text)" + (attemptID.map { " (attempt \($0))" } ?? "")
    }
}
