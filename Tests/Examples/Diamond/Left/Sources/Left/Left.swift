import EIAMErrors

/// What the words say of a code.
public func words(of reply: String) throws -> String {
    try EIAMError(replyBody: reply.utf8).words(for: .user, in: ["en"]).text
}
