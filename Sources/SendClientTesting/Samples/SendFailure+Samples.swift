public import EIAMErrors
import ErrorCatalog
public import SendClient

extension SendFailure {
    /// One failure of a send for each code of the catalogue; see ``EIAMError/samples``.
    ///
    /// ```swift
    /// ForEach(SendFailure.samples, id: \.code) { ErrorView(failure: $0) }
    /// ```
    public static var samples: [SendFailure] { samples(clock: .system) }

    /// One failure of a send for each code of the catalogue.
    ///
    /// - Parameter clock: the time, from which a wait that a failure names is counted.
    public static func samples(clock: TimeSource) -> [SendFailure] {
        EIAMError.samples.map { sample($0, clock: clock) }
    }

    /// A failure of a send as a client would throw it for an error.
    ///
    /// - Parameters:
    ///   - error: what went wrong.
    ///   - clock: the time, from which a wait is counted.
    public static func sample(_ error: EIAMError, clock: TimeSource = .system) -> SendFailure {
        let reading = ClockReading(server: nil, clock: clock)
        let status = error.definition?.status ?? 400
        let isRecorded = if case .attemptNotRecorded = error { false } else { true }
        return SendFailure(
            error, httpStatus: error.arguments["httpStatus"]?.count ?? (status == 0 ? nil : status),
            attemptID: AttemptID("019ac6f2-5c00-7000-8000-0123456789ab"), isRecorded: isRecorded,
            mayHaveBeenSent: error.mayHaveBeenSent,
            resend: error.retryAfter.map { ResendMoment(after: $0, from: reading) })
    }
}

extension EIAMError {
    /// Whether the code may be on its way all the same.
    fileprivate var mayHaveBeenSent: Bool {
        if case .sendNotConfirmed = self { true } else { arguments["request"] == .text("send") }
    }
}
