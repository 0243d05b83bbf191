/// Where an attempt stands, its texts as numbers: the writer keeps many, and compares them for each row.
struct CountedStanding: Sendable {
    let quarter: Int64
    let scenario: Int32
    let client: Int32
    /// Whether it was refused at once; an outcome changes nothing of that.
    let isDecided: Bool
    var state: AttemptState
    var code: Int32

    init(_ standing: AttemptStanding, _ texts: inout TextNumbers) {
        quarter = standing.quarter
        scenario = texts.number(of: standing.scenario)
        client = texts.number(of: standing.client)
        isDecided = standing.decisionCode != nil
        state = standing.state
        code = texts.number(of: standing.code)
    }
}
