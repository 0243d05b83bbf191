/// Too much from us in a time.
enum RatePatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .tooManyMessages, "sent to too many recipients", from: PatternSource.goDaddy,
            as: "550 192.0.2.1 has sent to too many recipients this hour"),
        ReplyPattern(
            .tooManyConnections, "too many recipients", from: PatternSource.rfc3463,
            as: "452 4.5.3 Error: too many recipients"),
        ReplyPattern(
            .tooManyConnections, "connection rate limit", from: PatternSource.postfix,
            as: "452 4.3.2 Connection rate limit exceeded."),
        ReplyPattern(
            .tooManyConnections, "too many connections", from: PatternSource.postfix,
            as: "421 4.7.0 relay.example.org Error: too many connections from 192.0.2.1"),
        ReplyPattern(
            .tooManyConnections, "too many concurrent", from: PatternSource.exim,
            as: "421 Too many concurrent SMTP connections from this IP address; please try again later."),
        ReplyPattern(
            .tooManyConnections, "too many simultaneous", from: PatternSource.exim,
            as: "421 Too many simultaneous connections"),
        ReplyPattern(
            .tooManyConnections, "connections from your ip", from: PatternSource.exim,
            as: "421 Maximum of 10 connections from your IP"),
        ReplyPattern(
            .tooManyConnections, "maximum number of connections", from: PatternSource.outlook,
            as: "421 Maximum number of connections reached"),
        ReplyPattern(
            .tooManyConnections, "concurrent connection* exceeded", from: PatternSource.rfc5321,
            as: "421 Limit of concurrent connections exceeded"),
        ReplyPattern(
            .tooManyConnections, "connection limit", from: PatternSource.rfc5321,
            as: "421 4.7.1 Connection limit exceeded"),
        ReplyPattern(
            .tooManyConnections, "too many smtp sessions", from: PatternSource.exim,
            as: "421 too many SMTP sessions for this host"),
        ReplyPattern(
            .tooManyConnections, "domain limit for this host", from: PatternSource.exim,
            as: "421 Too many connections, over the domain limit for this host"),
        ReplyPattern(.tooManyMessages, "rate limit", from: PatternSource.rfc5321, as: "450 4.7.1 Rate limit exceeded"),
        ReplyPattern(.tooManyMessages, "rate-limit", from: PatternSource.exim, as: "451 Sender rate-limited"),
        ReplyPattern(.tooManyMessages, "ratelimit", from: PatternSource.exim, as: "451 Ratelimit reached"),
        ReplyPattern(
            .tooManyMessages, "rate limited", from: PatternSource.rfc5321,
            as: "421 4.7.0 This message has been rate limited"),
        ReplyPattern(
            .tooManyMessages, "sending rate", from: PatternSource.rfc5321, as: "450 4.7.1 Your sending rate is too high"
        ),
        ReplyPattern(.tooManyMessages, "throttl", from: PatternSource.rfc5321, as: "421 4.7.0 Throttled, try later"),
        ReplyPattern(
            .tooManyMessages, "too many messages", from: PatternSource.postfix,
            as: "450 4.7.1 Error: too many messages from 192.0.2.1"),
        ReplyPattern(
            .tooManyMessages, "too much mail", from: PatternSource.postfix,
            as: "450 4.7.1 Error: too much mail from 192.0.2.1"),
        ReplyPattern(
            .tooManyMessages, "too many mails", from: PatternSource.rfc5321, as: "451 too many mails from your host"),
        ReplyPattern(
            .tooManyMessages, "too many emails", from: PatternSource.rfc5321, as: "450 You have sent too many emails"),
        ReplyPattern(
            .tooManyMessages, "too many invalid recipients", from: PatternSource.rfc5321,
            as: "421 Too many invalid recipients"),
        ReplyPattern(
            .tooManyMessages, "sending too fast", from: PatternSource.rfc5321, as: "450 You are sending too fast"),
        ReplyPattern(
            .tooManyMessages, "exceeded the maximum number of messages", from: PatternSource.rfc5321,
            as: "450 You have exceeded the maximum number of messages per hour"),
        ReplyPattern(
            .tooManyMessages, "max message per connection", from: PatternSource.rfc5321,
            as: "421 Max message per connection reached"),
        ReplyPattern(.tooManyMessages, "too frequent", from: PatternSource.rfc5321, as: "450 Mails too frequent"),
        ReplyPattern(
            .tooManyMessages, "unusual sending activity", from: PatternSource.rfc5321,
            as: "550 5.7.1 unusual sending activity from your address"),
        ReplyPattern(
            .quotaUsedUp, "sending quota", from: PatternSource.rfc5321,
            as: "550 5.7.1 Sending quota exceeded for this account"),
        ReplyPattern(.quotaUsedUp, "daily sending", from: PatternSource.rfc5321, as: "550 Daily sending limit reached"),
        ReplyPattern(
            .quotaUsedUp, "daily limit", from: PatternSource.rfc5321, as: "452 4.5.3 You have reached your daily limit"),
        ReplyPattern(
            .quotaUsedUp, "outgoing message limit", from: PatternSource.rfc5321,
            as: "550 Outgoing message limit of the account is reached"),
        ReplyPattern(
            .quotaUsedUp, "hourly limit", from: PatternSource.rfc5321,
            as: "550 Domain has exceeded the max emails per hour: hourly limit"),
        ReplyPattern(
            .quotaUsedUp, "exceeded the max emails per hour", from: PatternSource.exim,
            as:
                "550 Domain example.org has exceeded the max emails per hour (100/100 (100%)) allowed. Message discarded."
        ),
    ]
}
