import SendAPI

/// Where an attempt stands, as the roll-ups count it.
struct AttemptStatus: Sendable, Hashable {
    /// The number of the quarter of an hour in which it was made, since 1970 in UTC.
    let quarter: Int64
    let scenario: String?
    let client: String?
    /// The code with which it was refused at once; an outcome changes nothing of that.
    let decisionCode: String?
    var state: AttemptState
    /// The name of the ``FailureCode`` of a refusal or failure, as the roll-ups hold it.
    var code: String?

    /// A quarter of an hour in microseconds.
    static let quarterLength: Int64 = 900_000_000

    /// A new attempt.
    init(time: Int64, scenario: String?, client: String?, decisionCode: String?) {
        quarter = Self.quarter(of: time)
        self.scenario = scenario
        self.client = client
        self.decisionCode = decisionCode
        state = decisionCode == nil ? .inFlight : .refused
        code = decisionCode
    }

    /// A new attempt, by its row.
    init(_ reader: LeafReader) {
        let entry = reader.entry
        self.init(
            time: entry.integer(LeafReader.timeColumn), scenario: entry.text(LeafReader.scenarioColumn),
            client: entry.text(LeafReader.clientColumn), decisionCode: entry.text(LeafReader.decisionColumn))
    }

    /// An attempt as it was counted.
    init(_ counted: CountedStatus, _ texts: StringInterner) {
        quarter = counted.quarter
        scenario = texts.text(counted.scenario)
        client = texts.text(counted.client)
        state = counted.state
        code = texts.text(counted.code)
        decisionCode = counted.isDecided ? code : nil
    }

    static func quarter(of time: Int64) -> Int64 {
        time >= 0 ? time / quarterLength : (time + 1) / quarterLength - 1
    }

    /// The state and code after an outcome of an attempt that was accepted.
    static func after(
        result: WireNamed<SendOutcome.Result>?, errorCode: String?, replyCode: Int64?,
        phase: WireNamed<SendOutcome.Phase>?, isTriedAgain: Bool
    ) -> (state: AttemptState, code: String?) {
        let state = AttemptState(decisionCode: nil, result: result, isTriedAgain: isTriedAgain)
        guard state.isFailure else { return (state, nil) }
        return (
            state,
            FailureCode(
                decisionCode: nil, errorCode: errorCode, result: result, replyCode: replyCode.map { Int($0) },
                phase: phase)?.name
        )
    }

    /// The state and code after an outcome, by its row.
    static func after(_ reader: LeafReader) -> (state: AttemptState, code: String?) {
        let entry = reader.entry
        let replyCode =
            entry.storage(LeafReader.replyCodeColumn) == .null ? nil : entry.integer(LeafReader.replyCodeColumn)
        return after(
            result: entry.text(LeafReader.resultColumn).map { WireNamed($0) },
            errorCode: entry.text(LeafReader.errorCodeColumn),
            replyCode: replyCode, phase: entry.text(LeafReader.phaseColumn).map { WireNamed($0) },
            isTriedAgain: entry.storage(LeafReader.nextTryColumn) != .null)
    }

    /// The refused attempts that share one entry, with their numbers.
    ///
    /// - Parameters:
    ///   - fields: the entry's details.
    ///   - time: the entry's time, for a damaged one that does not say when the burst began.
    static func burst(_ fields: FieldList, time: Int64) -> [(AttemptStatus, Int64)] {
        let time = fields.detailNumber(.firstTime) ?? time
        return CodeCounts(fields.text(.codeCounts) ?? "").counts.map { code, count in
            (AttemptStatus(time: time, scenario: nil, client: nil, decisionCode: code), count)
        }
    }
}
