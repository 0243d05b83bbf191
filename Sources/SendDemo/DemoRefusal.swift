/// Why the page gets no answer to a question of its own. The contract's errors are the service's.
struct DemoRefusal: Error {
    let status: Int
    /// A sentence for whoever tries the service.
    let sentence: String

    static let foreignHost = DemoRefusal(status: 403, sentence: "This is for the machine itself alone.")
    static let noSuchMail = DemoRefusal(status: 404, sentence: "There is no such mail.")
    static func wrongQuestion(_ sentence: String) -> DemoRefusal { DemoRefusal(status: 400, sentence: sentence) }
    static func ledger(_ reason: String) -> DemoRefusal { DemoRefusal(status: 503, sentence: reason) }
}
