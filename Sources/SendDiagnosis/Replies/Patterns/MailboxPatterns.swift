/// The mailbox: full, closed, moved.
enum MailboxPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .mailboxFull, "mailbox full", from: PatternSource.rfc3463, as: "552 5.2.2 <a@example.org>... Mailbox Full"),
        ReplyPattern(.mailboxFull, "mailbox is full", from: PatternSource.rfc3463, as: "552 5.2.2 Mailbox is full"),
        ReplyPattern(
            .mailboxFull, "mail box * full", from: PatternSource.rfc3463, as: "552 mail box of the user is full"),
        ReplyPattern(
            .mailboxFull, "mailbox * is full", from: PatternSource.rfc3463, as: "552 mailbox a@example.org is full"),
        ReplyPattern(.mailboxFull, "mailbox size", from: PatternSource.rfc3463, as: "552 mailbox size limit reached"),
        ReplyPattern(.mailboxFull, "mailbox exceed", from: PatternSource.rfc3463, as: "552 Mailbox exceeds its limit"),
        ReplyPattern(
            .mailboxFull, "mailbox has exceeded", from: PatternSource.rfc3463, as: "552 mailbox has exceeded the limit"),
        ReplyPattern(.mailboxFull, "mailbox quota", from: PatternSource.rfc3463, as: "552 mailbox quota exceeded"),
        ReplyPattern(
            .mailboxFull, "mailfolder is full", from: PatternSource.qmail,
            as: "child status 100...The e-mail message could not be delivered because the user's mailfolder is full."),
        ReplyPattern(
            .mailboxFull, "mailbox exceeded the local limit", from: PatternSource.rfc3463,
            as: "The number of messages in recipient's mailbox exceeded the local limit."),
        ReplyPattern(
            .mailboxFull, "maildir * full", from: PatternSource.courier, as: "552 maildir of the user is full"),
        ReplyPattern(.mailboxFull, "inbox is full", from: PatternSource.rfc3463, as: "552 Recipient's inbox is full"),
        ReplyPattern(
            .mailboxFull, "inbox is out of storage", from: PatternSource.google,
            as: "552 5.2.2 The recipient's inbox is out of storage space"),
        ReplyPattern(.mailboxFull, "over quota", from: PatternSource.rfc3463, as: "552 5.2.2 Over quota"),
        ReplyPattern(
            .mailboxFull, "over its quota", from: PatternSource.rfc3463, as: "552 the mailbox is over its quota"),
        ReplyPattern(.mailboxFull, "over the quota", from: PatternSource.rfc3463, as: "452 4.2.2 over the quota"),
        ReplyPattern(.mailboxFull, "overquota", from: PatternSource.rfc3463, as: "552 user overquota"),
        ReplyPattern(.mailboxFull, "over-quota", from: PatternSource.rfc3463, as: "552 user is over-quota"),
        ReplyPattern(
            .mailboxFull, "over the maximum allowed", from: PatternSource.vpopmail,
            as: "552 a@example.org is over the maximum allowed size"),
        ReplyPattern(
            .mailboxFull, "quota exceed", from: PatternSource.dovecot,
            as: "452 4.2.2 <a@example.org> Quota exceeded (mailbox for user is full)"),
        ReplyPattern(
            .mailboxFull, "quota has been exceeded", from: PatternSource.rfc3463, as: "552 quota has been exceeded"),
        ReplyPattern(.mailboxFull, "quota full", from: PatternSource.rfc3463, as: "552 quota full"),
        ReplyPattern(.mailboxFull, "exceed* quota", from: PatternSource.rfc3463, as: "552 The user exceeds his quota"),
        ReplyPattern(
            .mailboxFull, "exceeded storage", from: PatternSource.rfc5321,
            as: "552 Requested mail action aborted: exceeded storage allocation"),
        ReplyPattern(.mailboxFull, "storage quota", from: PatternSource.google, as: "552 Storage quota exceeded"),
        ReplyPattern(
            .mailboxFull, "quota violation", from: PatternSource.rfc3463, as: "550 quota violation for a@example.org"),
        ReplyPattern(
            .mailboxFull, "disk quota", from: PatternSource.postfix, as: "Maildir/tmp/1.A0: Disk quota exceeded"),
        ReplyPattern(
            .mailboxFull, "not enough storage space", from: PatternSource.rfc3463,
            as: "552 not enough storage space in the mailbox"),
        ReplyPattern(
            .mailboxFull, "user has too many messages", from: PatternSource.rfc3463,
            as: "552 user has too many messages on the server"),
        ReplyPattern(.mailboxFull, "account is full", from: PatternSource.rfc3463, as: "552 account is full"),
        ReplyPattern(
            .mailboxFull, "account * full", from: PatternSource.rfc3463, as: "552 The account of a@example.org is full"),
        ReplyPattern(
            .mailboxFull, "account is over quota", from: PatternSource.yahoo, as: "This account is over quota"),
        ReplyPattern(
            .mailboxFull, "insufficient * mailbox", from: PatternSource.rfc3463, as: "452 insufficient space in mailbox"
        ),
        ReplyPattern(
            .mailboxFull, "mailbox space not enough", from: PatternSource.rfc3463, as: "552 mailbox space not enough"),
        ReplyPattern(.mailboxFull, "buzon lleno", from: PatternSource.rfc3463, as: "552 Buzon lleno"),
        ReplyPattern(
            .mailboxFull, "boite * pleine", from: PatternSource.laPoste, as: "552 Boite du destinataire pleine"),
        ReplyPattern(.mailboxFull, "boîte * pleine", from: PatternSource.laPoste, as: "552 Boîte aux lettres pleine"),
        ReplyPattern(.mailboxFull, "postfach * voll", from: PatternSource.gmx, as: "552 Das Postfach ist voll"),
        ReplyPattern(.mailboxFull, "casella * piena", from: PatternSource.rfc3463, as: "552 La casella e piena"),
        ReplyPattern(.mailboxFull, "переполнен", from: PatternSource.mailRu, as: "552 Почтовый ящик переполнен"),
        ReplyPattern(.mailboxFull, "メールボックス*一杯", from: PatternSource.rfc3463, as: "メールボックスが一杯です"),
        ReplyPattern(.mailboxFull, "容量*超", from: PatternSource.rfc3463, as: "メールボックスの容量を超えました"),
        ReplyPattern(.mailboxFull, "邮箱已满", from: PatternSource.tencent, as: "552 对方邮箱已满"),
        ReplyPattern(.mailboxFull, "邮箱空间不足", from: PatternSource.netease, as: "552 收件人邮箱空间不足"),
        ReplyPattern(.mailboxDisabled, "mailbox is frozen", from: PatternSource.rfc3463, as: "550 Mailbox is frozen."),
        ReplyPattern(
            .mailboxDisabled, "mailbox disabled", from: PatternSource.rfc3463,
            as: "550 5.2.1 mailbox disabled, not accepting messages"),
        ReplyPattern(
            .mailboxDisabled, "mailbox is disabled", from: PatternSource.rfc3463, as: "550 mailbox is disabled"),
        ReplyPattern(
            .mailboxDisabled, "mailbox is inactive", from: PatternSource.rfc3463, as: "550 Mailbox is inactive"),
        ReplyPattern(.mailboxDisabled, "mailbox inactive", from: PatternSource.rfc3463, as: "550 mailbox inactive"),
        ReplyPattern(
            .mailboxDisabled, "mailbox * suspended", from: PatternSource.rfc3463, as: "550 mailbox is suspended"),
        ReplyPattern(
            .mailboxDisabled, "mailbox * blocked", from: PatternSource.rfc3463, as: "550 mailbox of the user is blocked"
        ),
        ReplyPattern(
            .mailboxDisabled, "mailbox currently suspended", from: PatternSource.rfc3463,
            as: "550 mailbox currently suspended - please contact"),
        ReplyPattern(
            .mailboxDisabled, "account disabled", from: PatternSource.rfc3463, as: "550 5.2.1 account disabled"),
        ReplyPattern(.mailboxDisabled, "account inactive", from: PatternSource.rfc3463, as: "550 account inactive"),
        ReplyPattern(.mailboxDisabled, "account expired", from: PatternSource.rfc3463, as: "550 account expired"),
        ReplyPattern(.mailboxDisabled, "account suspended", from: PatternSource.rfc3463, as: "550 account suspended"),
        ReplyPattern(
            .mailboxDisabled, "account is disabled", from: PatternSource.rfc3463, as: "550 5.2.1 account is disabled"),
        ReplyPattern(
            .mailboxDisabled, "account is inactive", from: PatternSource.rfc3463, as: "550 account is inactive"),
        ReplyPattern(
            .mailboxDisabled, "account is locked", from: PatternSource.vpopmail,
            as: "vdelivermail: account is locked email bounced a@example.org"),
        ReplyPattern(
            .mailboxDisabled, "account is blocked", from: PatternSource.laPoste,
            as: "550 The recipient account is blocked."),
        ReplyPattern(
            .mailboxDisabled, "account * disabled", from: PatternSource.yahoo,
            as: "550 account a@example.org has been disabled"),
        ReplyPattern(
            .mailboxDisabled, "account * suspended", from: PatternSource.rfc3463,
            as: "550 The account has been suspended"),
        ReplyPattern(
            .mailboxDisabled, "account * deactivated", from: PatternSource.rfc3463,
            as: "550 The account was deactivated"),
        ReplyPattern(.mailboxDisabled, "account closed", from: PatternSource.rfc3463, as: "550 account closed"),
        ReplyPattern(
            .mailboxDisabled, "account is not active", from: PatternSource.rfc3463, as: "550 account is not active"),
        ReplyPattern(
            .mailboxDisabled, "not an active address", from: PatternSource.rfc3463,
            as: "550 This is not an active address"),
        ReplyPattern(.mailboxDisabled, "inactive user", from: PatternSource.rfc3463, as: "550 inactive user"),
        ReplyPattern(.mailboxDisabled, "user is inactive", from: PatternSource.rfc3463, as: "550 user is inactive"),
        ReplyPattern(.mailboxDisabled, "user disabled", from: PatternSource.rfc3463, as: "550 user disabled"),
        ReplyPattern(.mailboxDisabled, "user suspended", from: PatternSource.rfc3463, as: "550 User suspended"),
        ReplyPattern(.mailboxDisabled, "user is suspended", from: PatternSource.rfc3463, as: "550 user is suspended"),
        ReplyPattern(
            .mailboxDisabled, "user * locked", from: PatternSource.postfix,
            as: "550 5.7.1 User a@example.com temporary locked. Please try again later!"),
        ReplyPattern(
            .mailboxDisabled, "disabled recipient", from: PatternSource.rfc5321,
            as: "525 5.7.13 Disabled recipient address"),
        ReplyPattern(
            .mailboxDisabled, "recipient * disabled", from: PatternSource.rfc3463, as: "550 recipient is disabled"),
        ReplyPattern(
            .mailboxDisabled, "recipient suspend", from: PatternSource.rfc3463, as: "550 Recipient suspend the service"),
        ReplyPattern(
            .mailboxDisabled, "temporarily disabled", from: PatternSource.rfc3463,
            as: "450 mailbox temporarily disabled"),
        ReplyPattern(
            .mailboxDisabled, "is a deactivated mailbox", from: PatternSource.rfc3463,
            as: "550 is a deactivated mailbox"),
        ReplyPattern(
            .mailboxDisabled, "domain is inactive", from: PatternSource.rfc3463, as: "550 the domain is inactive"),
        ReplyPattern(
            .mailboxDisabled, "is a suspended", from: PatternSource.rfc3463, as: "550 this is a suspended domain"),
        ReplyPattern(
            .mailboxDisabled, "boite * inactive", from: PatternSource.orange, as: "550 Boite du destinataire inactive"),
        ReplyPattern(
            .mailboxMoved, "no longer on server", from: PatternSource.postfix,
            as: "550 5.1.6 recipient no longer on server: a@example.org"),
        ReplyPattern(.mailboxMoved, "not our user", from: PatternSource.sendmail, as: "551 not our user"),
        ReplyPattern(.mailboxMoved, "not our customer", from: PatternSource.sendmail, as: "551 not our customer"),
        ReplyPattern(
            .mailboxMoved, "has moved", from: PatternSource.rfc5321,
            as: "551 5.1.6 user has moved, please try b@example.org"),
        ReplyPattern(
            .mailboxMoved, "user not local", from: PatternSource.rfc5321,
            as: "551 User not local; please try <b@example.org>"),
        ReplyPattern(
            .mailboxMoved, "address * has been replaced", from: PatternSource.rfc5321,
            as: "550 The address a@example.org has been replaced by b@example.org"),
        ReplyPattern(
            .mailboxMoved, "mailbox * moved", from: PatternSource.rfc3463, as: "551 Destination mailbox has been moved"),
        ReplyPattern(.mailboxFull, "mailbox_quota", from: PatternSource.rfc3463, as: "552 mailbox_quota_exceeded"),
        ReplyPattern(.mailboxFull, "over disk quota", from: PatternSource.rfc3463, as: "552 over disk quota"),
        ReplyPattern(
            .mailboxFull, "maximum quota", from: PatternSource.rfc3463, as: "552 user has reached maximum quota"),
        ReplyPattern(
            .mailboxFull, "exceeding * quota", from: PatternSource.rfc3463, as: "552 account is exceeding their quota"),
        ReplyPattern(.mailboxFull, "out of quota", from: PatternSource.rfc3463, as: "552 out of quota"),
        ReplyPattern(.mailboxFull, "out of space", from: PatternSource.rfc3463, as: "552 the user is out of space"),
        ReplyPattern(
            .mailboxFull, "out of storage", from: PatternSource.google, as: "452 4.2.2 The recipient is out of storage"),
        ReplyPattern(
            .mailboxFull, "no space left for", from: PatternSource.rfc3463, as: "552 no space left for this user"),
        ReplyPattern(
            .mailboxFull, "too much mail data", from: PatternSource.rfc3463,
            as: "552 too much mail data on the server for this user"),
        ReplyPattern(
            .mailboxFull, "zuviele mails", from: PatternSource.gmx, as: "552 Benutzer hat zuviele Mails auf dem Server"),
        ReplyPattern(
            .mailboxFull, "quota * reached", from: PatternSource.rfc3463, as: "552 quota of the user is reached"),
        ReplyPattern(.mailboxFull, "user is over", from: PatternSource.rfc3463, as: "552 user is over his limit"),
        ReplyPattern(.mailboxFull, "storage * exceeded", from: PatternSource.rfc3463, as: "552 storage limit exceeded"),
        ReplyPattern(
            .mailboxDisabled, "not currently accept", from: PatternSource.rfc3463,
            as: "550 the mailbox does not currently accept mail"),
        ReplyPattern(
            .mailboxDisabled, "extended inactivity", from: PatternSource.rfc3463,
            as: "550 due to extended inactivity new mail is not currently being accepted for this mailbox"),
        ReplyPattern(.mailboxDisabled, "login not active", from: PatternSource.rfc3463, as: "550 login not active"),
        ReplyPattern(
            .mailboxDisabled, "has been disabled", from: PatternSource.rfc3463,
            as: "550 a@example.org has been disabled"),
        ReplyPattern(
            .mailboxDisabled, "has been suspended", from: PatternSource.rfc3463,
            as: "550 a@example.org has been suspended"),
        ReplyPattern(.mailboxDisabled, "is suspended", from: PatternSource.rfc3463, as: "550 a is suspended"),
        ReplyPattern(.mailboxDisabled, "is disabled", from: PatternSource.rfc3463, as: "550 a is disabled"),
        ReplyPattern(
            .mailboxDisabled, "boite * archivee", from: PatternSource.laPoste, as: "550 Boite du destinataire archivee"),
        ReplyPattern(.mailboxDisabled, "is not active", from: PatternSource.rfc3463, as: "550 a is not active"),
        ReplyPattern(
            .mailboxDisabled, "no longer active", from: PatternSource.rfc3463, as: "550 a is no longer active"),
        ReplyPattern(.mailboxDisabled, "is inactive", from: PatternSource.rfc3463, as: "550 a is inactive"),
        ReplyPattern(
            .mailboxDisabled, "account * closed", from: PatternSource.rfc3463, as: "550 the account was closed"),
        ReplyPattern(
            .mailboxMoved, "no longer at", from: PatternSource.rfc5321, as: "551 user is no longer at this site"),
    ]
}
