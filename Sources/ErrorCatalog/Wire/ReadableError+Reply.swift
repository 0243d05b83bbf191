import StrictJSON

extension ReadableError {
    /// Reads the body of a failure that is at hand as text.
    ///
    /// - Parameters:
    ///   - replyBody: the body, at most ``UnreadableReply/maximumLength`` in UTF-8.
    ///   - retryAfter: the reply's `Retry-After`, where it had one.
    /// - Throws: ``UnreadableReply``, as for the bytes.
    public init(replyBody: String, retryAfter: RetryAfter? = nil) throws(UnreadableReply) {
        try self.init(replyBody: replyBody.utf8, retryAfter: retryAfter)
    }

    /// Reads the body of a failure in any ``WireShape``, and in several at once. Members of another type than their shape's,
    /// such as `"error":false`, say nothing.
    ///
    /// Where a body brings no code of ours, such as OAuth's `{"error":"invalid_grant"}`, its text is looked for in the whole
    /// catalogue. A code is at most 64 letters and digits of ASCII, `.`, `_`, `-` and `:`; anything else is no code, since
    /// users are shown codes and a server may have put a sentence there.
    ///
    /// - Parameters:
    ///   - replyBody: the body's bytes, at most ``UnreadableReply/maximumLength``.
    ///   - retryAfter: the reply's `Retry-After`, where it had one; it fills the waiting time that the body lacks.
    /// - Throws: ``UnreadableReply`` when the body has none of the shapes, or nothing in it identifies the failure; it says
    ///   what answered instead. A code that the catalogue does not know is no failure to read.
    public init(replyBody: some Collection<UInt8>, retryAfter: RetryAfter? = nil) throws(UnreadableReply) {
        let reply = try ReplyReader(replyBody)
        let catalog = Self.catalog
        var arguments: [String: ParameterValue] = [:]
        var code = reply.code ?? reply.substitute
        if reply.code == nil || catalog.definition(of: code)?.parameters.isEmpty == false {
            let known = reply.code ?? (catalog.definition(of: code) == nil ? nil : code)
            if case .one(let reading) = reply.recovery(in: catalog, code: known) {
                code = catalog.definition(of: reading.code) == nil ? code : reading.code
                arguments = reading.arguments
            }
        }
        for parameter in catalog.definition(of: code)?.parameters ?? [] {
            switch (parameter.type, reply.parameters[parameter.name]) {
            case (.field, .string(let text)?), (.string, .string(let text)?):
                arguments[parameter.name] = .text(text)
            case (_, .number(let number)?):
                if let value = number.integerValue { arguments[parameter.name] = .integer(value) }
            case (.int, .string(let text)?), (.seconds, .string(let text)?):
                if let value = Int64(text) { arguments[parameter.name] = .integer(value) }
            default: break
            }
        }
        guard !code.isEmpty else { throw reply.unreadable }
        let wait = reply.retryAfter ?? retryAfter
        if let wait, let parts = catalog.definition(of: code)?.waitArguments(wait.seconds),
            parts.keys.allSatisfy({ arguments[$0] == nil })
        {
            arguments.merge(parts) { known, _ in known }
        }
        self.init(
            code: code, arguments: arguments,
            original: OriginalReply(code: code, text: reply.text, retry: reply.retry, retryAfter: wait))
    }
}
