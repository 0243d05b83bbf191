/// The server, its connections and its patience.
enum SystemPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .systemFull, "insufficient system storage", from: PatternSource.postfix,
            as: "452 4.3.1 Insufficient system storage"),
        ReplyPattern(
            .systemFull, "insufficient disk space", from: PatternSource.sendmail,
            as: "452 4.4.5 Insufficient disk space; try again later"),
        ReplyPattern(.systemFull, "insufficient storage", from: PatternSource.rfc5321, as: "452 Insufficient storage"),
        ReplyPattern(
            .systemFull, "no space left on device", from: PatternSource.postfix, as: "452 4.3.1 No space left on device"
        ),
        ReplyPattern(.systemFull, "disk full", from: PatternSource.rfc5321, as: "452 disk full"),
        ReplyPattern(.systemFull, "queue full", from: PatternSource.rfc5321, as: "452 queue full"),
        ReplyPattern(.systemFull, "mail system full", from: PatternSource.rfc3463, as: "431 4.3.1 Mail system full"),
        ReplyPattern(.networkFailure, "too many hops", from: PatternSource.sendmail, as: "554 5.4.6 Too many hops"),
        ReplyPattern(.networkFailure, "hop count", from: PatternSource.sendmail, as: "554 hop count exceeded"),
        ReplyPattern(
            .networkFailure, "loops back", from: PatternSource.sendmail,
            as: "554 5.3.5 mail for example.org loops back to me"),
        ReplyPattern(
            .networkFailure, "mail forwarding loop", from: PatternSource.postfix,
            as: "554 5.4.6 mail forwarding loop for a@example.org"),
        ReplyPattern(.networkFailure, "mail loop", from: PatternSource.exim, as: "550 mail loop detected"),
        ReplyPattern(.networkFailure, "routing loop", from: PatternSource.rfc3463, as: "5.4.6 routing loop detected"),
        ReplyPattern(
            .networkFailure, "too many \"received\"", from: PatternSource.exim,
            as: "550 too many \"Received\" headers - suspected mail loop"),
        ReplyPattern(
            .networkFailure, "lost connection", from: PatternSource.postfix,
            as: "lost connection with mx.example.org[192.0.2.1] while performing the HELO handshake"),
        ReplyPattern(.networkFailure, "connection reset", from: PatternSource.postfix, as: "Connection reset by peer"),
        ReplyPattern(
            .networkFailure, "connection * dropped", from: PatternSource.rfc3463,
            as: "connection was dropped by the remote host"),
        ReplyPattern(
            .networkFailure, "connection died", from: PatternSource.qmail,
            as: "Connected to 192.0.2.1 but connection died. (#4.4.2)"),
        ReplyPattern(.networkFailure, "connection lost", from: PatternSource.rfc3463, as: "421 connection lost"),
        ReplyPattern(
            .networkFailure, "network is unreachable", from: PatternSource.postfix,
            as: "connect to mx.example.org[192.0.2.1]:25: Network is unreachable"),
        ReplyPattern(
            .networkFailure, "no route to host", from: PatternSource.postfix,
            as: "connect to mx.example.org[192.0.2.1]:25: No route to host"),
        ReplyPattern(.networkFailure, "unable to route", from: PatternSource.rfc3463, as: "5.4.4 unable to route"),
        ReplyPattern(
            .networkFailure, "able to establish an smtp connection", from: PatternSource.qmail,
            as: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"),
        ReplyPattern(
            .networkFailure, "recv failure", from: PatternSource.libcurl, as: "Recv failure: Connection reset by peer"),
        ReplyPattern(.networkFailure, "send failure", from: PatternSource.libcurl, as: "Send failure: Broken pipe"),
        ReplyPattern(
            .networkFailure, "server returned nothing", from: PatternSource.libcurl,
            as: "Server returned nothing (no headers, no data)"),
        ReplyPattern(
            .connectionRefused, "connection refused", from: PatternSource.postfix,
            as: "connect to mx.example.org[192.0.2.1]:25: Connection refused"),
        ReplyPattern(
            .connectionRefused, "couldn't connect to server", from: PatternSource.libcurl,
            as: "Failed to connect to smtp.example.org port 587 after 3 ms: Couldn't connect to server"),
        ReplyPattern(
            .connectionRefused, "could not connect to server", from: PatternSource.libcurl,
            as: "Failed to connect to smtp.example.org port 587: Could not connect to server"),
        ReplyPattern(
            .expired, "did not accept our requests to connect", from: PatternSource.google,
            as: "The recipient server did not accept our requests to connect."),
        ReplyPattern(
            .expired, "message expired", from: PatternSource.ses,
            as: "554 4.4.7 Message expired: unable to deliver in 840 minutes"),
        ReplyPattern(.expired, "delivery time expired", from: PatternSource.rfc3463, as: "4.4.7 Delivery time expired"),
        ReplyPattern(.expired, "envelope expired", from: PatternSource.openSMTPD, as: "Envelope expired"),
        ReplyPattern(.expired, "retry timeout exceeded", from: PatternSource.exim, as: "retry timeout exceeded"),
        ReplyPattern(
            .expired, "retry time * exceeded", from: PatternSource.exim, as: "retry time not reached: time exceeded"),
        ReplyPattern(
            .expired, "could not be delivered for", from: PatternSource.sendmail,
            as: "Message could not be delivered for 5 days"),
        ReplyPattern(
            .expired, "in the queue for too long", from: PatternSource.rfc3463,
            as: "the message was in the queue for too long"),
        ReplyPattern(
            .expired, "failing for a long time", from: PatternSource.exim,
            as: "all hosts have been failing for a long time and were last tried after this message arrived"),
        ReplyPattern(
            .expired, "unable to deliver this message after", from: PatternSource.messagingServer,
            as: "4.4.7 (unable to deliver this message after 1 day)"),
        ReplyPattern(
            .expired, "was aborted after", from: "unnamed",
            as: "Delivery to the following recipients was aborted after 5.0 hour(s)"),
        ReplyPattern(
            .expired, "could not find a gateway", from: "unnamed",
            as: "Routing: Could not find a gateway for a@example.org"),
        ReplyPattern(
            .expired, "has been delayed", from: PatternSource.rfc3464,
            as: "Delivery to the following recipient has been delayed"),
        ReplyPattern(
            .expired, "is delayed for more than", from: PatternSource.openSMTPD,
            as: "A message is delayed for more than 4 hours"),
        ReplyPattern(.expired, "host not reachable", from: "Zoho Mail", as: "ResponseCode 421, , Host not reachable."),
        ReplyPattern(.expired, "delivery attempts", from: PatternSource.rfc3464, as: "too many delivery attempts"),
        ReplyPattern(
            .expired, "server has tried to deliver this message, without success", from: PatternSource.microsoft,
            as: "The server has tried to deliver this message, without success, and has stopped trying."),
        ReplyPattern(
            .timedOut, "connection timed out", from: PatternSource.postfix,
            as: "connect to mx.example.org[192.0.2.1]:25: Connection timed out"),
        ReplyPattern(
            .timedOut, "operation timed out", from: PatternSource.qmail,
            as: "unable to connect to remote server [192.0.2.1:25]: Operation timed out"),
        ReplyPattern(
            .timedOut, "timed out", from: PatternSource.postfix,
            as: "conversation with mx.example.org timed out while sending MAIL FROM"),
        ReplyPattern(.timedOut, "timeout was reached", from: PatternSource.libcurl, as: "Timeout was reached"),
        ReplyPattern(.timedOut, "timeout", from: PatternSource.rfc5321, as: "421 Timeout waiting for data from client"),
        ReplyPattern(.mailerFailed, "mailer error", from: PatternSource.rfc3463, as: "554 5.3.0 Mailer error"),
        ReplyPattern(
            .mailerFailed, "unknown mailer error", from: PatternSource.sendmail,
            as: "554 5.3.0 unknown mailer error 255"),
        ReplyPattern(.mailerFailed, "local delivery failed", from: PatternSource.exim, as: "local delivery failed"),
        ReplyPattern(
            .mailerFailed, "command failed", from: PatternSource.postfix, as: "5.3.0 Command failed: can't open file"),
        ReplyPattern(
            .mailerFailed, "command died", from: PatternSource.postfix,
            as: "Command died with status 1: \"/usr/bin/procmail\""),
        ReplyPattern(
            .mailerFailed, "command time limit", from: PatternSource.postfix,
            as: "Command time limit exceeded: \"/usr/bin/vacation\""),
        ReplyPattern(.mailerFailed, "pipe to", from: PatternSource.exim, as: "pipe to /usr/local/bin/filter failed"),
        ReplyPattern(
            .mailerFailed, "child process", from: PatternSource.exim, as: "Child process of pipe returned 127"),
        ReplyPattern(.mailerFailed, "exited with", from: PatternSource.rfc3463, as: "the program exited with status 2"),
        ReplyPattern(.serverBusy, "server busy", from: PatternSource.rfc5321, as: "421 Server busy"),
        ReplyPattern(.serverBusy, "server is busy", from: PatternSource.rfc5321, as: "421 the server is busy"),
        ReplyPattern(.serverBusy, "system busy", from: PatternSource.tencent, as: "451 System busy, try again later"),
        ReplyPattern(.serverBusy, "too busy", from: PatternSource.rfc5321, as: "421 too busy"),
        ReplyPattern(.serverBusy, "too many load", from: PatternSource.exim, as: "421 too many load"),
        ReplyPattern(.serverBusy, "load is too high", from: PatternSource.exim, as: "421 load is too high, try later"),
        ReplyPattern(
            .serverBusy, "too much load", from: PatternSource.exim, as: "421 Too much load; please try again later"),
        ReplyPattern(
            .serverBusy, "resource temporarily unavailable", from: PatternSource.rfc5321,
            as: "451 Resource temporarily unavailable"),
        ReplyPattern(
            .serverBusy, "service is unavailable", from: PatternSource.rfc5321, as: "421 Service is unavailable"),
        ReplyPattern(.serverBusy, "service unavailable", from: PatternSource.rfc5321, as: "451 Service unavailable"),
        ReplyPattern(
            .serverBusy, "service not available", from: PatternSource.rfc5321,
            as: "421 4.3.0 Service not available, closing transmission channel"),
        ReplyPattern(
            .serverBusy, "service temporarily unavailable", from: PatternSource.rfc5321,
            as: "451 4.3.2 Service temporarily unavailable"),
        ReplyPattern(
            .serverBusy, "service currently unavailable", from: PatternSource.rfc5321,
            as: "554 Service currently unavailable"),
        ReplyPattern(
            .serverBusy, "service refused, please try later", from: PatternSource.orange,
            as: "421 Service refused, please try later."),
        ReplyPattern(.serverBusy, "shutting down", from: PatternSource.rfc3463, as: "421 4.3.2 shutting down"),
        ReplyPattern(
            .systemError, "internal * error", from: PatternSource.rfc5321, as: "550 5.3.5 Internal System Error"),
        ReplyPattern(.systemError, "internal error", from: PatternSource.rfc5321, as: "451 Internal error"),
        ReplyPattern(.systemError, "local error", from: PatternSource.rfc5321, as: "451 local error in processing"),
        ReplyPattern(.systemError, "system error", from: PatternSource.rfc3463, as: "451 system error"),
        ReplyPattern(.systemError, "system config", from: PatternSource.rfc3463, as: "553 5.3.5 system config error"),
        ReplyPattern(
            .systemError, "local configuration error", from: PatternSource.sendmail,
            as: "550 5.3.5 local configuration error"),
        ReplyPattern(
            .systemError, "temporary local problem", from: PatternSource.exim,
            as: "451 Temporary local problem - please try later"),
        ReplyPattern(
            .systemError, "server configuration", from: PatternSource.postfix,
            as: "451 4.3.5 Server configuration problem"),
        ReplyPattern(
            .systemError, "queue file write error", from: PatternSource.postfix,
            as: "451 4.3.0 Error: queue file write error"),
        ReplyPattern(.systemError, "transaction failed", from: PatternSource.rfc5321, as: "554 Transaction failed"),
        ReplyPattern(
            .systemError, "mail system * misconfig", from: PatternSource.rfc3463,
            as: "5.3.5 mail system is misconfigured"),
        ReplyPattern(
            .systemError, "can't create * file", from: PatternSource.postfix, as: "can't create user output file"),
        ReplyPattern(.systemError, "unable to open mailbox", from: PatternSource.qmail, as: "Unable to open mailbox"),
        ReplyPattern(.systemError, "temporary failure", from: PatternSource.rfc5321, as: "451 temporary failure"),
        ReplyPattern(.systemError, "temporary error", from: PatternSource.rfc5321, as: "451 temporary error"),
        ReplyPattern(
            .protocolError, "sequence of commands", from: PatternSource.rfc5321, as: "503 Improper sequence of commands"
        ),
        ReplyPattern(
            .protocolError, "bad sequence", from: PatternSource.rfc5321, as: "503 5.5.1 Bad sequence of commands"),
        ReplyPattern(
            .protocolError, "syntax error", from: PatternSource.rfc5321, as: "501 5.5.4 Syntax error in parameters"),
        ReplyPattern(
            .protocolError, "command not recognized", from: PatternSource.rfc5321,
            as: "500 5.5.1 Command not recognized"),
        ReplyPattern(
            .protocolError, "unrecognized command", from: PatternSource.rfc5321, as: "500 unrecognized command"),
        ReplyPattern(
            .protocolError, "command unrecognized", from: PatternSource.sendmail, as: "500 5.5.1 Command unrecognized"),
        ReplyPattern(
            .protocolError, "command not implemented", from: PatternSource.rfc5321,
            as: "502 5.5.1 Command not implemented"),
        ReplyPattern(
            .systemError, "ldap server", "qmail", from: PatternSource.qmail,
            as: "Unable to contact LDAP server. (#4.4.3)"),
        ReplyPattern(
            .systemError, "duplicated message-id", from: PatternSource.rfc5321,
            as: "Duplicated Message-ID in <a@example.org>."),
        ReplyPattern(.systemError, "loop alert", from: PatternSource.rfc5321, as: "Loop Alert: ML"),
        ReplyPattern(.systemError, "i/o error", from: PatternSource.rfc5321, as: "451 I/O error"),
        ReplyPattern(.systemError, "software error", from: PatternSource.rfc5321, as: "451 internal software error"),
        ReplyPattern(.systemError, "technical problem", from: PatternSource.rfc5321, as: "451 technical problem"),
        ReplyPattern(.systemError, "write error", from: PatternSource.postfix, as: "451 write error"),
        ReplyPattern(.systemError, "processing error", from: PatternSource.rfc5321, as: "451 processing error"),
        ReplyPattern(
            .systemError, "error in processing", from: PatternSource.rfc5321,
            as: "451 Requested action aborted: error in processing"),
        ReplyPattern(.systemError, "can't create", from: PatternSource.rfc5321, as: "451 can't create output"),
        ReplyPattern(.systemError, "cannot create", from: PatternSource.rfc5321, as: "451 cannot create output"),
        ReplyPattern(.networkFailure, "host is unreachable", from: PatternSource.rfc5321, as: "host is unreachable"),
        ReplyPattern(.networkFailure, "loop detected", from: PatternSource.rfc5321, as: "554 loop detected"),
        ReplyPattern(
            .expired, "been in the queue too long", "qmail", from: PatternSource.qmail,
            as: "I'm not going to try again; this message has been in the queue too long."),
        ReplyPattern(
            .expired, "could not deliver for the last", "dma", from: PatternSource.sendmail,
            as: "Could not deliver for the last 432000 seconds. Giving up."),
        ReplyPattern(
            .expired, "multiple retries, giving up", "yahoo", from: PatternSource.yahoo,
            as: "Unable to deliver message after multiple retries, giving up."),
        ReplyPattern(
            .expired, "not delivered after", from: PatternSource.rfc3464,
            as: "the message was not delivered after 5 days"),
        ReplyPattern(.onHold, "on hold", from: PatternSource.rfc3464, as: "550 5.0.0 On hold."),
        ReplyPattern(
            .protocolError, "malformed address", "exim", from: PatternSource.exim,
            as: "malformed address: <a@example.net> may not follow b@example.com"),
        ReplyPattern(.serverBusy, "service unavailable", from: PatternSource.rfc5321, as: "451 Service unavailable"),
        ReplyPattern(.serverBusy, "try again later", from: PatternSource.rfc5321, as: "451 please try again later"),
        ReplyPattern(.serverBusy, "try later", from: PatternSource.rfc5321, as: "451 try later"),
        ReplyPattern(
            .serverBusy, "resources temporarily unavailable", from: PatternSource.yahoo,
            as: "451 Resources temporarily unavailable. Please try again later [#4.16.5]."),
    ]
}
