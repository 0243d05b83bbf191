/// Nobody has the address, as said at any step: alone they decide at RCPT or with a code of RFC 3463.
enum UnknownUserPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .noSuchMailbox, "user unknown", from: PatternSource.rfc5321, as: "550 5.1.1 <a@example.org>... User unknown"
        ),
        ReplyPattern(.noSuchMailbox, "unknown user", from: PatternSource.rfc5321, as: "550 Unknown user a@example.org"),
        ReplyPattern(.noSuchMailbox, "no such user", from: PatternSource.rfc5321, as: "550 No such user here"),
        ReplyPattern(.noSuchMailbox, "no such recipient", from: PatternSource.rfc5321, as: "550 no such recipient"),
        ReplyPattern(.noSuchMailbox, "no such mailbox", from: PatternSource.rfc5321, as: "550 no such mailbox"),
        ReplyPattern(.noSuchMailbox, "no such address", from: PatternSource.rfc5321, as: "550 No such address here"),
        ReplyPattern(.noSuchMailbox, "no such account", from: PatternSource.rfc5321, as: "550 No such account"),
        ReplyPattern(
            .noSuchMailbox, "no such person", from: PatternSource.rfc5321, as: "550 No such person at this address"),
        ReplyPattern(.noSuchMailbox, "no such local user", from: PatternSource.rfc5321, as: "550 no such local user"),
        ReplyPattern(.noSuchMailbox, "no mailbox", from: PatternSource.rfc5321, as: "550 no mailbox by that name"),
        ReplyPattern(.noSuchMailbox, "not a known user", from: PatternSource.rfc5321, as: "550 not a known user"),
        ReplyPattern(.noSuchMailbox, "unknown mailbox", from: PatternSource.rfc5321, as: "550 unknown mailbox"),
        ReplyPattern(.noSuchMailbox, "unknown account", from: PatternSource.rfc5321, as: "550 unknown account"),
        ReplyPattern(
            .noSuchMailbox, "unknown or illegal alias", from: PatternSource.sendmail,
            as: "550 unknown or illegal alias: a@example.org"),
        ReplyPattern(.noSuchMailbox, "user not found", from: PatternSource.rfc5321, as: "550 user not found"),
        ReplyPattern(.noSuchMailbox, "user not known", from: PatternSource.rfc5321, as: "550 user not known"),
        ReplyPattern(
            .noSuchMailbox, "user * not found", from: PatternSource.rfc5321, as: "550 user a@example.org not found"),
        ReplyPattern(.noSuchMailbox, "user * not exist", from: PatternSource.rfc5321, as: "550 user a does not exist"),
        ReplyPattern(
            .noSuchMailbox, "user * doesn't exist", from: PatternSource.rfc5321, as: "550 user a doesn't exist"),
        ReplyPattern(
            .noSuchMailbox, "user doesn't have", from: PatternSource.yahoo,
            as: "This user doesn't have a example.com account (a@example.com) [0]"),
        ReplyPattern(.noSuchMailbox, "not a valid user", from: PatternSource.rfc5321, as: "550 not a valid user"),
        ReplyPattern(.noSuchMailbox, "invalid user", from: PatternSource.rfc5321, as: "550 invalid user"),
        ReplyPattern(
            .noSuchMailbox, "invalid recipient", from: PatternSource.postfix, as: "550 Invalid recipient a@example.org"),
        ReplyPattern(.noSuchMailbox, "invalid mailbox", from: PatternSource.rfc5321, as: "550 invalid mailbox"),
        ReplyPattern(.noSuchMailbox, "invalid address", from: PatternSource.rfc5321, as: "550 invalid address"),
        ReplyPattern(.noSuchMailbox, "recipient unknown", from: PatternSource.rfc5321, as: "550 recipient unknown"),
        ReplyPattern(
            .noSuchMailbox, "recipient not found", from: PatternSource.microsoft,
            as: "550 5.1.10 Recipient not found by SMTP address lookup"),
        ReplyPattern(
            .noSuchMailbox, "recipient * not found", from: PatternSource.rfc5321,
            as: "550 recipient a@example.org not found"),
        ReplyPattern(
            .noSuchMailbox, "recipient * not exist", from: PatternSource.rfc5321,
            as: "550 recipient address does not exist"),
        ReplyPattern(
            .noSuchMailbox, "recipient does not exist", from: PatternSource.rfc5321, as: "550 recipient does not exist"),
        ReplyPattern(
            .noSuchMailbox, "recipient * unknown", from: PatternSource.rfc5321, as: "550 The recipient is unknown"),
        ReplyPattern(.noSuchMailbox, "mailbox not found", from: PatternSource.rfc5321, as: "550 mailbox not found"),
        ReplyPattern(
            .noSuchMailbox, "mailbox does not exist", from: PatternSource.ses, as: "550 5.1.1 Mailbox does not exist"),
        ReplyPattern(
            .noSuchMailbox, "mailbox * not exist", from: PatternSource.rfc5321,
            as: "550 mailbox a@example.org does not exist"),
        ReplyPattern(
            .noSuchMailbox, "mailbox doesn't exist", from: PatternSource.rfc5321, as: "550 mailbox doesn't exist"),
        ReplyPattern(.noSuchMailbox, "mailbox unknown", from: PatternSource.rfc5321, as: "550 mailbox unknown"),
        ReplyPattern(
            .noSuchMailbox, "mailbox unavailable or does not exist", from: PatternSource.rfc5321,
            as: "550 mailbox unavailable or does not exist"),
        ReplyPattern(
            .noSuchMailbox, "mailbox name not allowed", from: PatternSource.rfc5321, as: "553 mailbox name not allowed"),
        ReplyPattern(
            .noSuchMailbox, "account * not exist", from: PatternSource.google,
            as: "550 The email account that you tried to reach does not exist."),
        ReplyPattern(.noSuchMailbox, "account not found", from: PatternSource.rfc5321, as: "550 account not found"),
        ReplyPattern(
            .noSuchMailbox, "address does not exist", from: PatternSource.rfc5321, as: "550 address does not exist"),
        ReplyPattern(
            .noSuchMailbox, "address doesn't exist", from: PatternSource.rfc5321, as: "550 address doesn't exist"),
        ReplyPattern(.noSuchMailbox, "address not found", from: PatternSource.google, as: "550 Address not found"),
        ReplyPattern(.noSuchMailbox, "address unknown", from: PatternSource.rfc5321, as: "550 address unknown"),
        ReplyPattern(
            .noSuchMailbox, "address * not exist", from: PatternSource.rfc5321,
            as: "550 The address a@example.org does not exist"),
        ReplyPattern(
            .noSuchMailbox, "bad destination mailbox", from: PatternSource.rfc3463,
            as: "501 5.1.3 Bad destination mailbox address syntax"),
        ReplyPattern(
            .noSuchMailbox, "does not exist", from: PatternSource.rfc5321, as: "550 a@example.org does not exist"),
        ReplyPattern(
            .noSuchMailbox, "doesn't exist here", from: PatternSource.rfc5321,
            as: "550 a@example.org doesn't exist here"),
        ReplyPattern(.noSuchMailbox, "is not a mailbox", from: PatternSource.rfc5321, as: "550 a is not a mailbox"),
        ReplyPattern(.noSuchMailbox, "is not known here", from: PatternSource.rfc5321, as: "550 is not known here"),
        ReplyPattern(
            .noSuchMailbox, "unknown in virtual mailbox table", from: PatternSource.postfix,
            as: "550 unknown in virtual mailbox table"),
        ReplyPattern(
            .noSuchMailbox, "unknown in local recipient table", from: PatternSource.postfix,
            as: "550 unknown in local recipient table"),
        ReplyPattern(
            .noSuchMailbox, "unknown in relay recipient table", from: PatternSource.postfix,
            as: "550 unknown in relay recipient table"),
        ReplyPattern(.noSuchMailbox, "unknown recipient", from: PatternSource.rfc5321, as: "550 unknown recipient"),
        ReplyPattern(
            .noSuchMailbox, "destinataire invalide", from: PatternSource.orange,
            as: "550 Adresse d au moins un destinataire invalide"),
        ReplyPattern(
            .noSuchMailbox, "destinataire inconnu", from: PatternSource.laPoste, as: "550 Destinataire inconnu"),
        ReplyPattern(.noSuchMailbox, "empfänger unbekannt", from: PatternSource.gmx, as: "550 Empfänger unbekannt"),
        ReplyPattern(.noSuchMailbox, "empfaenger unbekannt", from: PatternSource.gmx, as: "550 Empfaenger unbekannt"),
        ReplyPattern(.noSuchMailbox, "usuario desconocido", from: PatternSource.rfc5321, as: "550 usuario desconocido"),
        ReplyPattern(.noSuchMailbox, "usuario no existe", from: PatternSource.rfc5321, as: "550 el usuario no existe"),
        ReplyPattern(
            .noSuchMailbox, "usuário desconhecido", from: PatternSource.rfc5321, as: "550 usuário desconhecido"),
        ReplyPattern(.noSuchMailbox, "utente sconosciuto", from: PatternSource.rfc5321, as: "550 utente sconosciuto"),
        ReplyPattern(
            .noSuchMailbox, "пользователь не найден", from: PatternSource.mailRu, as: "550 пользователь не найден"),
        ReplyPattern(
            .noSuchMailbox, "не существует", from: PatternSource.mailRu, as: "550 Такого адреса не существует"),
        ReplyPattern(.noSuchMailbox, "存在しません", from: PatternSource.docomo, as: "550 このアドレスは存在しません"),
        ReplyPattern(.noSuchMailbox, "見つかりません", from: PatternSource.domino, as: "ユーザーはディレクトリに見つかりません"),
        ReplyPattern(.noSuchMailbox, "用户不存在", from: PatternSource.netease, as: "550 用户不存在"),
        ReplyPattern(.noSuchMailbox, "收件人不存在", from: PatternSource.tencent, as: "550 收件人不存在"),
        ReplyPattern(.noSuchMailbox, "邮箱不存在", from: PatternSource.tencent, as: "550 邮箱不存在"),
        ReplyPattern(.noSuchMailbox, "not exist", from: PatternSource.rfc5321, as: "550 User not exist"),
        ReplyPattern(.noSuchMailbox, "no account", from: PatternSource.rfc5321, as: "550 no account by this name"),
        ReplyPattern(
            .noSuchMailbox, "no mail box", from: PatternSource.rfc5321, as: "550 no mail box available for this user"),
        ReplyPattern(
            .noSuchMailbox, "no longer accepts mail", from: PatternSource.rfc5321,
            as: "550 this address no longer accepts mail"),
        ReplyPattern(
            .noSuchMailbox, "addresses were unknown", from: PatternSource.rfc5321,
            as: "550 destination addresses were unknown"),
        ReplyPattern(
            .noSuchMailbox, "nobody by that name", from: PatternSource.rfc5321, as: "550 nobody by that name here"),
        ReplyPattern(
            .noSuchMailbox, "not a valid recipient", from: PatternSource.rfc5321, as: "550 not a valid recipient"),
        ReplyPattern(
            .noSuchMailbox, "mailbox unavailable", from: PatternSource.rfc5321,
            as: "550 Requested action not taken: mailbox unavailable"),
        ReplyPattern(.noSuchMailbox, "no longer exist", from: PatternSource.rfc5321, as: "550 no longer exists"),
        ReplyPattern(
            .noSuchMailbox, "address couldn't be found", from: PatternSource.google, as: "the address couldn't be found"
        ),
        ReplyPattern(.noSuchMailbox, "could not be found", from: PatternSource.rfc5321, as: "550 a could not be found"),
        ReplyPattern(.noSuchMailbox, "cannot be found", from: PatternSource.rfc5321, as: "550 a cannot be found"),
        ReplyPattern(
            .noSuchMailbox, "unverified address", from: PatternSource.postfix,
            as: "550 5.1.1 Recipient address rejected: unverified address"),
        ReplyPattern(.noSuchMailbox, "not a recognized", from: PatternSource.rfc5321, as: "550 not a recognized user"),
        ReplyPattern(.noSuchMailbox, "no such a user", from: PatternSource.rfc5321, as: "550 no such a user here"),
        ReplyPattern(.noSuchMailbox, "unknown e-mail", from: PatternSource.rfc5321, as: "550 unknown e-mail address"),
        ReplyPattern(.noSuchMailbox, "unknown email", from: PatternSource.rfc5321, as: "550 unknown email address"),
        ReplyPattern(.noSuchMailbox, "user is unknown", from: PatternSource.rfc5321, as: "550 user is unknown"),
        ReplyPattern(.noSuchMailbox, "invalid email", from: PatternSource.rfc5321, as: "550 invalid email address"),
        ReplyPattern(.noSuchMailbox, "is not valid", from: PatternSource.rfc5321, as: "550 a is not valid"),
        ReplyPattern(.noSuchMailbox, "no existe", from: PatternSource.rfc5321, as: "550 la cuenta no existe"),
        ReplyPattern(.noSuchMailbox, "n'existe pas", from: PatternSource.laPoste, as: "550 ce compte n'existe pas"),
        ReplyPattern(.noSuchMailbox, "existiert nicht", from: PatternSource.gmx, as: "550 Die Adresse existiert nicht"),
        ReplyPattern(.noSuchMailbox, "não existe", from: PatternSource.rfc5321, as: "550 a conta não existe"),
        ReplyPattern(.noSuchMailbox, "non esiste", from: PatternSource.rfc5321, as: "550 la casella non esiste"),
        ReplyPattern(.noSuchMailbox, "nie istnieje", from: PatternSource.rfc5321, as: "550 konto nie istnieje"),
    ]
}
