/// How large the mail is.
enum SizePatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .mailTooLargeForRecipient, "message too large for this recipient", from: PatternSource.microsoft,
            as: "552 message too large for this recipient"),
        ReplyPattern(
            .mailTooLarge, "message too large", from: PatternSource.rfc3463, as: "552 5.3.4 Message too large"),
        ReplyPattern(
            .mailTooLarge, "message is too large", from: PatternSource.rfc3463, as: "552 5.3.4 the message is too large"
        ),
        ReplyPattern(
            .mailTooLarge, "message size exceeds", from: PatternSource.postfix,
            as: "552 5.3.4 Message size exceeds fixed limit"),
        ReplyPattern(
            .mailTooLarge, "message * exceeds * size", from: PatternSource.microsoft,
            as: "552 5.3.4 Message of 9 MB exceeds the maximum size"),
        ReplyPattern(
            .mailTooLarge, "message size", from: PatternSource.postfix,
            as: "552 5.3.4 Error: message size is over the limit"),
        ReplyPattern(
            .mailTooLarge, "message file too big", from: PatternSource.postfix,
            as: "552 5.3.4 Error: message file too big"),
        ReplyPattern(.mailTooLarge, "message too big", from: PatternSource.exim, as: "552 message too big"),
        ReplyPattern(.mailTooLarge, "mail too big", from: PatternSource.exim, as: "552 mail too big"),
        ReplyPattern(.mailTooLarge, "mail size", from: PatternSource.rfc5321, as: "552 mail size exceeds the limit"),
        ReplyPattern(.mailTooLarge, "size limit exceeded", from: PatternSource.rfc5321, as: "552 size limit exceeded"),
        ReplyPattern(
            .mailTooLarge, "exceeded maximum inbound message size", from: PatternSource.rfc5321,
            as: "552 Exceeded maximum inbound message size"),
        ReplyPattern(
            .mailTooLarge, "maximum message size", from: PatternSource.exim,
            as: "552 message exceeds maximum message size"),
        ReplyPattern(
            .mailTooLarge, "message header size exceeds", from: PatternSource.exim,
            as: "552 message header size exceeds limit"),
        ReplyPattern(
            .mailTooLarge, "sorry, that message size exceeds my databytes limit", from: PatternSource.qmail,
            as: "552 sorry, that message size exceeds my databytes limit (#5.3.4)"),
        ReplyPattern(.mailTooLarge, "line limit exceeded", from: PatternSource.exim, as: "500 Line limit exceeded"),
        ReplyPattern(
            .mailTooLarge, "maximum allowed size", from: PatternSource.rfc3463,
            as: "552 larger than the maximum allowed size"),
        ReplyPattern(.mailTooLarge, "too large", from: PatternSource.rfc3463, as: "552 too large"),
        ReplyPattern(
            .mailTooLarge, "message exceeds", from: PatternSource.rfc3463, as: "552 message exceeds the limit"),
    ]
}
