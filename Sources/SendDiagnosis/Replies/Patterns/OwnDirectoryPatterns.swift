/// Said by a system that looked into its own directory, so that the step does not matter.
enum OwnDirectoryPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .mailerFailed, "procmail:", from: PatternSource.sendmail,
            as: "procmail: Couldn't create \"/var/spool/mail/a\": No such user"),
        ReplyPattern(
            .noSuchMailbox, "not listed in *address book", "domino", from: PatternSource.domino,
            as: "User not listed in public Name & Address Book"),
        ReplyPattern(
            .noSuchMailbox, "mail.local: unknown", "sendmail", from: PatternSource.sendmail,
            as: "mail.local: unknown name: a"),
        ReplyPattern(
            .noSuchMailbox, "not listed in * directory", "domino", from: PatternSource.domino,
            as: "User some.name (a@example.org) not listed in Domino Directory"),
        ReplyPattern(
            .noSuchMailbox, "name is not recognized", "exchange", from: PatternSource.microsoft,
            as: "The recipient name is not recognized"),
        ReplyPattern(
            .noSuchMailbox, ") unknown recipient", "exchange", from: PatternSource.microsoft,
            as: "MSEXCH:IMS:EXAMPLE 0 (000C05A6) Unknown Recipient"),
        ReplyPattern(
            .noSuchMailbox, " unknown user: ", "postfix", from: PatternSource.postfix, as: "unknown user: \"nobody\""),
        ReplyPattern(
            .noSuchMailbox, "invalid final delivery userid", "imail", from: PatternSource.iMail,
            as: "Invalid final delivery userid: a@example.org"),
        ReplyPattern(
            .noSuchMailbox, "no mailbox here by that name", "qmail", from: PatternSource.qmail,
            as: "Sorry, no mailbox here by that name. (#5.1.1)"),
        ReplyPattern(
            .noSuchMailbox, "vpopmail (#5.1.1)", "vpopmail", from: PatternSource.vpopmail,
            as: "sorry, no such user vpopmail (#5.1.1)"),
        ReplyPattern(
            .noSuchMailbox, "couldn't be found*check for typos or unnecessary spaces", "google",
            from: PatternSource.google,
            as:
                "Your message wasn't delivered to a@example.org because the address couldn't be found. Check for typos or unnecessary spaces and try again."
        ),
        ReplyPattern(
            .noSuchMailbox, "wasn't found at", "microsoft", from: PatternSource.microsoft,
            as: "a wasn't found at example.com."),
        ReplyPattern(
            .noSuchMailbox, "e-mail address was not found", "microsoft", from: PatternSource.microsoft,
            as: "The recipient's e-mail address was not found in the recipient's e-mail system."),
        ReplyPattern(
            .noSuchMailbox, "address rejected*5.1.1", from: PatternSource.postfix,
            as: "550 5.1.1 Address rejected a@example.org (#5.1.1)"),
        ReplyPattern(
            .noSuchMailbox, "unknown local part", "exim", from: PatternSource.exim,
            as: "unknown local part \"a\" in <a@example.org>"),
        ReplyPattern(
            .noSuchMailbox, "undeliverable address", "postfix", from: PatternSource.postfix,
            as: "550 5.1.1 Recipient address rejected: undeliverable address"),
        ReplyPattern(
            .noSuchMailbox, "not a valid mailbox", from: PatternSource.rfc5321, as: "550 a is not a valid mailbox"),
    ]
}
