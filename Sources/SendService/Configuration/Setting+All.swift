extension Setting {
    /// Every setting of the service, in the order in which they are shown.
    public static let all: [Setting] = [
        Setting("http.host", .text(mayBeEmpty: false), "127.0.0.1", "The address to listen on."),
        Setting("http.port", .integer(0...65535, unit: ""), "8080", "The port to listen on; 0 takes any that is free."),
        Setting(
            "http.tls.certificate", .text(mayBeEmpty: true), "",
            "A PEM file with the service's certificate and those that lead to its authority; SIGHUP reads it anew. Empty for plain HTTP, behind a proxy."
        ),
        Setting(
            "http.tls.key", .text(mayBeEmpty: true), "", "The PEM file with its private key, without a password."),
        Setting(
            "http.maximumConnections", .integer(1...1_000_000, unit: "connections"), "10000",
            "How many connections are open at a time; more wait until one ends. A process may have fewer files open (ulimit -n)."
        ),
        Setting(
            "http.publicAddress", .text(mayBeEmpty: true), "",
            "Where people's browsers reach this service, such as https://mail.example.org: each mail then has a link by which its reader stops codes for a day. Empty for no link."
        ),
        Setting(
            "http.trustedProxies", .list(minimum: 0), "",
            "The proxies in front of the service, as addresses and networks: 10.0.0.0/8,2001:db8::/32. Without them all people behind a proxy share its limits."
        ),
        Setting(
            "http.proxyHeader", .choice(TrustedProxies.Header.allCases.map(\.rawValue)), "x-forwarded-for",
            "The header in which those proxies say for whom they ask."),
        Setting(
            "metrics.open", .choice(["yes", "no"]), "no",
            "no: /metrics answers this machine alone, and nothing that a proxy passes on. yes: everybody."),
        Setting("data.folder", .text(mayBeEmpty: false), "data", "The folder of state.db, audit.db and the code key."),
        Setting(
            "ledger.externalCheckpoint", .text(mayBeEmpty: true), "",
            "The file of the external checkpoint of audit.db, on another disk best; empty for audit.db.checkpoints beside it."
        ),
        Setting(
            "ledger.externalCheckpointMode", .choice(["behind", "sync"]), "behind",
            "behind: that file is written at most 100 ms or 1,000 entries later. sync: before each answer."),
        Setting(
            "ledger.signingKeyFile", .text(mayBeEmpty: true), "",
            "The file with the key that signs the ledger, made on the first start; empty for the systemd credential errata-signing-key, else audit.db.signing-key beside it."
        ),
        Setting(
            "ledger.signingKey", .text(mayBeEmpty: true), "",
            "The signing key itself, as its file holds it; then no file is read or made.", isSecret: true),
        Setting(
            "ledger.indexKeysFile", .text(mayBeEmpty: true), "",
            "The file with the keys by which people are found in the ledger; empty for the systemd credential errata-index-keys, else audit.db.index-keys beside it."
        ),
        Setting(
            "ledger.indexKeys", .text(mayBeEmpty: true), "",
            "The index keys themselves, as their file holds them; then no file is read or made.", isSecret: true),
        Setting(
            "ledger.whenUnwritable", .choice(["closed", "open-with-gap-record"]), "closed",
            "closed: no record, no send. open-with-gap-record: sends go on, and the gap is recorded later."),
        Setting(
            "ledger.refusalsPerMinute", .integer(1...1_000_000, unit: "refusals"), "60",
            "How many refusals of one network address get an entry each in a minute; more share one."),
        Setting(
            "ledger.mergeRefusalsBelow", .integer(0...1_000_000, unit: "MiB"), "512",
            "With less free disk all refusals of a minute share one entry."),
        Setting(
            "ledger.stopBelow", .integer(0...1_000_000, unit: "MiB"), "128",
            "With less free disk nothing is recorded but outcomes, and so nothing is accepted."),
        Setting(
            "ledger.maximumWal", .integer(64...1_000_000, unit: "MiB"), "256",
            "How long audit.db-wal may get while some reader of the ledger does not end its transaction."),
        Setting(
            "ledger.walLimitMode", .choice(["warn", "wait", "refuse"]), "warn",
            "Beyond that: warn: sends go on, and the log says so. wait: 5 seconds for the reader, then refuse. refuse: no send."
        ),
        Setting(
            "clients", .list(minimum: 1), "nTo1eRIub60vPb54WeE6aojPwYwImtl4",
            "The registered applications' X-client-id values. The default is the one of the API document."),
        Setting(
            "clientsFile", .text(mayBeEmpty: true), "",
            "A JSON file with the applications, in the place of clients; SIGHUP reads it anew: [{\"id\":…,\"name\":…,\"scenarios\":[…],\"language\":…,\"codesPerHour\":…}], where all but id may be left out."
        ),
        Setting(
            "language", .text(mayBeEmpty: false), "en", "The language of answers and mails when a client asks for none."
        ),
        Setting("captcha.tolerance", .integer(0...20, unit: "pixels"), "5", "How far off the piece may be, inclusive."),
        Setting(
            "captcha.challengeLifetime", .integer(10...600, unit: "seconds"), "120",
            "How long a challenge can be answered."
        ),
        Setting(
            "captcha.tokenLifetime", .integer(10...600, unit: "seconds"), "180", "How long a captcha token can be used."
        ),
        Setting(
            "captcha.decoys", .integer(0...11, unit: "gaps"), "11",
            "How many false gaps a picture has: a script that does not look at the piece passes once in one more."),
        Setting(
            "captcha.secretKey", .choice(["off", "on"]), "off",
            "on: each challenge has a secretKey, and point_json comes encrypted with it (AES-128-ECB, as AJ-Captcha does). For clients that insist on it; it keeps no script away."
        ),
        Setting(
            "captcha.backgrounds", .text(mayBeEmpty: true), "",
            "A folder of pictures (PNG, JPEG, WebP) that captchas are cut from; empty for generated scenes, which nobody can collect."
        ),
        Setting(
            "captcha.ahead", .integer(0...1000, unit: "pictures"), "64",
            "How many captcha pictures are kept ready; each takes about 100 kB."),
        Setting(
            "captcha.requestsPerMinute", .integer(1...100_000, unit: "requests"), "120",
            "How many challenges one network address may get a minute."),
        Setting(
            "captcha.failuresPerMinute", .integer(1...1000, unit: "failures"), "5",
            "More wrong answers than this a minute lock challenges for one network address."),
        Setting("captcha.lockout", .integer(1...86_400, unit: "seconds"), "300", "How long that lock lasts."),
        Setting(
            "limits.cooldown", .integer(1...3600, unit: "seconds"), "60",
            "How long one address must wait for the next code of the same scenario."),
        Setting(
            "limits.perAddressHourly", .integer(1...1000, unit: "codes"), "10", "Codes an hour for one e-mail address."),
        Setting(
            "limits.perDeviceHourly", .integer(1...1_000_000, unit: "codes"), "20",
            "Codes an hour for one device fingerprint. One that comes from more than three networks an hour is no device, and has no limit."
        ),
        Setting(
            "limits.perNetworkHourly", .integer(1...1_000_000, unit: "codes"), "500",
            "Codes an hour for one network: 24 bits of an IPv4 address, 64 of an IPv6 address."),
        Setting(
            "limits.perClientHourly", .integer(0...10_000_000, unit: "codes"), "0",
            "Codes an hour for one X-client-id; 0 for no limit."),
        Setting(
            "limits.spelling", .choice(MailboxSpelling.allCases.map(\.rawValue)), "plus-tags",
            "Which addresses count as one. exact: each its own. plus-tags: anna+x@ is anna@. plus-tags-and-dots: an.na@ as well."
        ),
        Setting(
            "guard.mode", .choice(["off", "shadow", "on"]), "shadow",
            "What is done where codes are sent that nobody uses. shadow: what would be refused is recorded. on: it is refused. It needs to hear which codes are used: code.consumerSecret."
        ),
        Setting(
            "guard.allowedNetworks", .list(minimum: 0), "",
            "Networks that the guard leaves alone, such as 192.0.2.0/24."),
        Setting("guard.allowedClients", .list(minimum: 0), "", "X-client-ids that the guard leaves alone."),
        Setting("guard.allowedDomains", .list(minimum: 0), "", "Domains of recipients that the guard leaves alone."),
        Setting("guard.allowedDevices", .list(minimum: 0), "", "Device fingerprints that the guard leaves alone."),
        Setting(
            "code.lifetime", .integer(60...3600, unit: "seconds"), "300",
            "How long a code is valid from the moment it is sent."),
        Setting("code.attempts", .integer(1...20, unit: "attempts"), "5", "How often a code may be entered wrongly."),
        Setting(
            "code.passwordScenariosInterchangeable", .choice(["yes", "no"]), "yes",
            "Whether FORGET_PWD_EMS and CHANGE_PWD_EMS accept each other's codes, as the vendor's own pages do."),
        Setting(
            "code.consumerSecret", .text(mayBeEmpty: true), "",
            "What other services send as 'Authorization: Bearer …' to POST /internal/codes/consume; empty for no such endpoint.",
            isSecret: true),
        Setting(
            "code.consumerSecretFile", .text(mayBeEmpty: true), "",
            "The file that holds that secret, instead of the secret here; a line break at its end is dropped."),
        Setting("mail.from", .text(mayBeEmpty: false), "no-reply@localhost.localdomain", "The sender's address."),
        Setting("mail.fromName", .text(mayBeEmpty: true), "", "The sender's name."),
        Setting(
            "mail.transport", .choice(["mailbox", "smtp"]), "mailbox", "Where mail goes: a folder, or a mail server."),
        Setting("mail.mailbox", .text(mayBeEmpty: false), "mailbox", "The folder of the mailbox transport."),
        Setting(
            "mail.workers", .integer(1...64, unit: "connections"), "8", "How many mails are sent at the same time."),
        Setting(
            "mail.attempts", .integer(1...50, unit: "attempts"), "20",
            "How often a mail is tried at most while the server refuses it for now. Tries end with code.lifetime anyway."
        ),
        Setting(
            "mail.retryDelay", .integer(1...3600, unit: "seconds"), "15",
            "The wait before the second try; it doubles with each, up to a minute."),
        Setting(
            "mail.relays", .text(mayBeEmpty: true), "",
            "A JSON file with several mail servers, the best first, in the place of mail.smtp.*: [{\"host\":…,\"port\":…,\"security\":…,\"user\":…,\"passwordFile\":…,\"caCertificates\":…,\"timeout\":…}]."
        ),
        Setting(
            "mail.bounceAddress", .text(mayBeEmpty: true), "",
            "Where mails come back to, such as bounces@example.org: they leave as bounces+TOKEN@example.org. Empty for mail.from."
        ),
        Setting(
            "bounces.folder", .text(mayBeEmpty: true), "",
            "The maildir of the mails that came back, which 'sendserver bounce' fills; empty for bounces in data.folder."
        ),
        Setting(
            "suppression.days", .integer(0...3650, unit: "days"), "30",
            "How long nothing is sent to an address after a mail came back for good, or a complaint; 0 sends on."),
        Setting(
            "recipients.url", .text(mayBeEmpty: true), "",
            "A directory that says who has an account: it is posted the address, and answers 200 or, where there is none, 404. Empty for mail to everybody.",
            isSecret: true),
        Setting(
            "recipients.urlFile", .text(mayBeEmpty: true), "",
            "The file that holds that address, instead of the address here; a line break at its end is dropped."),
        Setting("mail.smtp.host", .text(mayBeEmpty: false), "localhost", "The mail server."),
        Setting("mail.smtp.port", .integer(1...65535, unit: ""), "587", "The mail server's port."),
        Setting(
            "mail.smtp.security", .choice(["none", "starttls", "tls"]), "starttls",
            "none: plain text. starttls: TLS is required after STARTTLS. tls: TLS from the first byte."),
        Setting(
            "mail.smtp.user", .text(mayBeEmpty: true), "", "The user to authenticate as; empty for no authentication."),
        Setting("mail.smtp.password", .text(mayBeEmpty: true), "", "The user's password.", isSecret: true),
        Setting(
            "mail.smtp.passwordFile", .text(mayBeEmpty: true), "",
            "The file that holds the user's password, instead of the password here; a line break at its end is dropped."
        ),
        Setting(
            "mail.smtp.caCertificates", .text(mayBeEmpty: true), "",
            "A PEM file of trusted certificates; empty for the system's."),
        Setting("mail.smtp.timeout", .integer(1...600, unit: "seconds"), "30", "How long one try may take."),
        Setting(
            "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]), "info",
            "The least severe log lines to write."),
        Setting(
            "log.format", .choice(["text", "json"]), "text",
            "text: lines for people. json: one JSON object a line."),
    ]
}
