public import SendAPI
public import SendDiagnosis

/// Which attempts are asked for. Empty lists ask for all; what is named in several of them must all hold.
public struct AttemptFilter: Sendable, Hashable {
    /// The interval in which they were made.
    public var window: TimeWindow
    /// The person's address, in any spelling.
    public var email: String?
    /// The device fingerprint, as it was sent.
    public var device: String?
    /// An attempt whose device it was too, so that nobody need see or type a fingerprint.
    public var deviceOf: AttemptID?
    /// An attempt from whose network address they came too.
    public var addressOf: AttemptID?
    /// The attempt's own id, or the one that its caller gave it.
    public var id: AttemptID?
    /// Why they failed or were refused, as a summary counts it; `.result(.unknown)` for all whose result is unknown.
    public var codes: Set<FailureCode>
    /// Why, by an attempt's own entries.
    public var causes: Set<Cause> = []
    /// Values of a summary's other groupings; `nil` stands for attempts that have none. Hours and days are a ``window``, and
    /// what is masked is asked for by an attempt that has it: ``deviceOf``, ``addressOf``.
    public var values: [SummaryGrouping: Set<String?>] = [:]
    /// Client ids of registered applications.
    public var clients: Set<String>
    /// Scenarios by their wire names.
    public var scenarios: Set<String>
    /// Where they stand.
    public var results: Set<AttemptState>
    /// Whether captcha requests that failed are listed too.
    public var includesCaptchaFailures: Bool
    /// The present moment, by which causes tell a code that can still be used from one that is over. Without one, every code
    /// is over.
    public var now = Timestamp(microseconds: .max)

    /// Creates a filter.
    public init(
        window: TimeWindow = TimeWindow(), email: String? = nil, device: String? = nil, deviceOf: AttemptID? = nil,
        id: AttemptID? = nil, codes: Set<FailureCode> = [], clients: Set<String> = [], scenarios: Set<String> = [],
        results: Set<AttemptState> = [], includesCaptchaFailures: Bool = false
    ) {
        self.window = window
        self.email = email
        self.device = device
        self.deviceOf = deviceOf
        self.id = id
        self.codes = codes
        self.clients = clients
        self.scenarios = scenarios
        self.results = results
        self.includesCaptchaFailures = includesCaptchaFailures
    }

    /// The attempts that did not reach the next one on the way.
    ///
    /// - Parameter includesUnknown: also those of which nobody knows.
    public static func failures(includesUnknown: Bool = false) -> Set<AttemptState> {
        includesUnknown ? [.failed, .refused, .unknown] : [.failed, .refused]
    }

    /// Whether it asks for all attempts of its window and for nothing else.
    public var isWindowOnly: Bool {
        var other = AttemptFilter(window: window)
        other.now = now
        return self == other
    }
}
