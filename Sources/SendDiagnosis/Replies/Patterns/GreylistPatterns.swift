/// A first try that is put off on purpose.
enum GreylistPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .greylisted, "greylist", from: PatternSource.postgrey,
            as:
                "450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/"
        ),
        ReplyPattern(.greylisted, "graylist", from: PatternSource.rfc6647, as: "451 4.7.1 Graylisted, try again"),
        ReplyPattern(.greylisted, "grey listed", from: PatternSource.rfc6647, as: "451 you are grey listed"),
        ReplyPattern(.greylisted, "grey-list", from: PatternSource.rfc6647, as: "451 Grey-listed, please try again"),
        ReplyPattern(.greylisted, "gray-list", from: PatternSource.rfc6647, as: "451 Gray-listing in force"),
        ReplyPattern(
            .greylisted, "greylisting in action", from: PatternSource.rfc6647,
            as: "451 4.7.1 Greylisting in action, please come back later"),
        ReplyPattern(
            .greylisted, "please come back later", from: PatternSource.rfc6647, as: "451 4.7.1 please come back later"),
        ReplyPattern(
            .greylisted, "try again in * seconds", from: PatternSource.rfc6647,
            as: "451 4.7.1 Please try again in 300 seconds"),
        ReplyPattern(
            .greylisted, "try again in * minute", from: PatternSource.rfc6647,
            as: "451 4.7.1 Please try again in 5 minutes"),
        ReplyPattern(
            .greylisted, "retry in * seconds", from: PatternSource.rfc6647, as: "450 4.7.1 retry in 60 seconds"),
        ReplyPattern(
            .greylisted, "first encounter", from: PatternSource.rfc6647,
            as: "451 4.7.1 first encounter with this triple"),
    ]
}
