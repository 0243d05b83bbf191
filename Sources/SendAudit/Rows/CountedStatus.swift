/// Where an attempt stands, its texts as numbers: the writer keeps many, and compares them for each row.
struct CountedStatus: Sendable {
    let quarter: Int64
    let scenario: Int32
    let client: Int32
    /// Whether it was refused at once; an outcome changes nothing of that.
    let isDecided: Bool
    var state: AttemptState
    var code: Int32

    init(_ status: AttemptStatus, _ texts: inout StringInterner) {
        quarter = status.quarter
        scenario = texts.number(of: status.scenario)
        client = texts.number(of: status.client)
        isDecided = status.decisionCode != nil
        state = status.state
        code = texts.number(of: status.code)
    }
}
