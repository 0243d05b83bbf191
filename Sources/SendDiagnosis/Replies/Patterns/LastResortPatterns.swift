/// Words that stand before any cause, so that only a reply that says nothing else is read by them.
enum LastResortPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .noSuchMailbox, "address rejected", from: PatternSource.rfc3463, as: "550 #5.1.0 Address rejected."),
        ReplyPattern(.noSuchMailbox, "recipient rejected", from: PatternSource.rfc5321, as: "550 recipient rejected"),
        ReplyPattern(.noSuchMailbox, "unknown address", from: PatternSource.rfc5321, as: "550 unknown address"),
        ReplyPattern(.noSuchMailbox, "bad address", from: PatternSource.rfc3463, as: "550 bad address"),
    ]
}
