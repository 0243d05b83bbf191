extension ReplyPattern {
    /// Every wording, the first that fits decides. What says more stands before what says less.
    public static let all: [ReplyPattern] =
        Provider.rules.map(\.pattern) + decisive + unknownUser + vague + lastResort

    /// Those that decide at any step. Codes of one provider first; then what is wrong with us, then with the mailbox,
    /// then with the system; so that `user` in a sentence about a full mailbox does not make it unknown.
    static let decisive: [ReplyPattern] = [
        ProviderPatterns.all, MailAuthenticationPatterns.all, RatePatterns.all, ReverseNamePatterns.all,
        GreylistPatterns.all, ReputationPatterns.all, ContentPatterns.all, MailboxPatterns.all, RelayingPatterns.all,
        SizePatterns.all, DomainPatterns.all, SenderPatterns.all, OwnDirectoryPatterns.all,
    ].flatMap { $0 }

    /// Those of an unknown user.
    static let unknownUser: [ReplyPattern] = UnknownUserPatterns.all

    /// Those that say less than an unknown user.
    static let vague: [ReplyPattern] = PolicyPatterns.all + SystemPatterns.all

    /// Those that a code says better.
    static let lastResort: [ReplyPattern] = LastResortPatterns.all
}
