import EIAMErrors
import ErrorCatalog
import SendAPI

extension FlowFailure: Codable {
    private enum CodingKeys: String, CodingKey {
        case code, texts, counts, retry, retryAfter, call, mayHaveBeenSent, resend, attempt
    }

    /// Restores a failure that was saved. A captcha token is not.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let code = try values.decode(String.self, forKey: .code)
        let texts = try values.decodeIfPresent([String: String].self, forKey: .texts) ?? [:]
        let counts = try values.decodeIfPresent([String: Int64].self, forKey: .counts) ?? [:]
        let arguments = texts.mapValues { ParameterValue.text($0) }
            .merging(counts.mapValues { .integer($0) }) { _, count in count }
        let retry = try values.decodeIfPresent(String.self, forKey: .retry).flatMap { Retry(rawValue: $0) }
        let retryAfter = try values.decodeIfPresent(Int64.self, forKey: .retryAfter).map { RetryAfter(seconds: $0) }
        let original =
            retry == nil && retryAfter == nil
            ? nil : OriginalReply(code: code, text: "", retry: retry, retryAfter: retryAfter)
        self.init(
            EIAMError(code: code, arguments: arguments, original: original),
            call: try values.decode(Call.self, forKey: .call),
            mayHaveBeenSent: try values.decode(Bool.self, forKey: .mayHaveBeenSent),
            resend: try values.decodeIfPresent(ResendMoment.self, forKey: .resend)?.bounded,
            attemptID: try values.decodeIfPresent(String.self, forKey: .attempt).flatMap { AttemptID($0) })
    }

    /// Saves the failure: the error's code and parameters, and nothing that a server wrote.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(error.code, forKey: .code)
        try values.encode(error.arguments.compactMapValues(\.text), forKey: .texts)
        try values.encode(error.arguments.compactMapValues { $0.integer }, forKey: .counts)
        try values.encodeIfPresent(error.original?.retry?.rawValue, forKey: .retry)
        try values.encodeIfPresent(error.original?.retryAfter?.seconds, forKey: .retryAfter)
        try values.encode(call, forKey: .call)
        try values.encode(mayHaveBeenSent, forKey: .mayHaveBeenSent)
        try values.encodeIfPresent(resend, forKey: .resend)
        try values.encodeIfPresent(attemptID?.description, forKey: .attempt)
    }
}

extension ParameterValue {
    fileprivate var integer: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }
}
