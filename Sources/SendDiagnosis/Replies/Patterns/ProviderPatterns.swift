/// Codes and sentences of one provider, whose meaning its pages tell. They come before all others.
enum ProviderPatterns {
    static let all: [ReplyPattern] = [
        ReplyPattern(
            .noSuchMailbox, "5.4.1 <*>: recipient address rejected: access denied", "microsoft",
            from: PatternSource.microsoft,
            as:
                "550 5.4.1 <a@example.com>: Recipient address rejected: Access denied [AM1.eop-nam02.prod.protection.outlook.com]"
        ),
        ReplyPattern(
            .virusDetected, "mcspamsignature", "mimecast", from: PatternSource.mimecast,
            as: "554 email rejected due to security policies - MCSpamSignature.sa.2.2"),
        ReplyPattern(
            .poorReputation, "[tss0", "yahoo", from: PatternSource.yahoo,
            as:
                "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints"
        ),
        ReplyPattern(
            .poorReputation, "[ts01] messages", "yahoo", from: PatternSource.yahoo,
            as: "421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints"),
        ReplyPattern(
            .poorReputation, "[ts03] all messages", "yahoo", from: PatternSource.yahoo,
            as: "421 4.7.0 [TS03] All messages from 192.0.2.1 will be permanently deferred"),
        ReplyPattern(
            .blockedByList, "[bl21]", "yahoo", from: PatternSource.yahoo,
            as: "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in a list"),
        ReplyPattern(
            .blockedByList, "[bl23]", "yahoo", from: PatternSource.yahoo,
            as: "553 5.7.1 [BL23] Connections not accepted from IP addresses on a list"),
        ReplyPattern(
            .noSuchMailbox, "ofr*_416", "orange", from: PatternSource.orange,
            as: "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]"),
        ReplyPattern(
            .mailboxDisabled, "ofr*_417", "orange", from: PatternSource.orange,
            as: "552 5.1.1 Boite du destinataire inactive. OFR_417 [417]"),
        ReplyPattern(
            .spamDetected, "ofr*_506", "orange", from: PatternSource.orange,
            as: "550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]"),
        ReplyPattern(
            .spamDetected, "ofr*_103", "orange", from: PatternSource.orange, as: "550 5.7.1 Mail rejete. ofr506_103"),
        ReplyPattern(
            .spamDetected, "ofr*_515", "orange", from: PatternSource.orange, as: "571 5.7.1 Message refused. OFR_515"),
        ReplyPattern(
            .tooManyConnections, "ofr*_104", "orange", from: PatternSource.orange,
            as: "421 Too many connections, slow down. OFR004_104 [104]"),
        ReplyPattern(
            .tooManyConnections, "ofr*_105", "orange", from: PatternSource.orange,
            as: "421 Service refuse. Service refused, please try later. OFR_105"),
        ReplyPattern(
            .blockedByList, "ofr*_108", "orange", from: PatternSource.orange,
            as: "550 Service refuse. Service refused. OFR_108 [108]"),
        ReplyPattern(
            .blockedByList, "ofr*_109", "orange", from: PatternSource.orange,
            as: "550 Service refuse. Service refused. OFR_109 [109]"),
        ReplyPattern(
            .blockedByList, "ofr*_102", "orange", from: PatternSource.orange,
            as: "550 Service refuse. Service refused. OFR_102 [102]"),
        ReplyPattern(
            .blockedByList, "ofr*_999", "orange", from: PatternSource.orange,
            as: "421 mwinf5c77 ME Service refuse. Service refused, please try later. OFR_999 [999]"),
        ReplyPattern(
            .senderRefused, "ofr*_402", "orange", from: PatternSource.orange,
            as: "550 5.1.0 Adresse expediteur invalide. Invalid sender address. OFR_402"),
        ReplyPattern(
            .noSuchMailbox, "lpn*_416", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Boite inconnue. LPN105_416"),
        ReplyPattern(
            .blockedByList, "lpn*_107", "laposte", from: PatternSource.laPoste,
            as: "421 4.2.1 Service refuse. Service refused, please try later. LPN006_107"),
        ReplyPattern(
            .blockedByList, "lpn*_108", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Service refuse. service refused, please try later. LPN001_108"),
        ReplyPattern(
            .blockedByList, "lpn*_102", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Service refuse. LPN001_102"),
        ReplyPattern(
            .tooManyConnections, "lpn*_104", "laposte", from: PatternSource.laPoste,
            as: "421 4.2.1 Service refuse. LPN006_104"),
        ReplyPattern(
            .tooManyConnections, "lpn*_105", "laposte", from: PatternSource.laPoste,
            as: "421 4.2.1 Service refuse. LPN006_105"),
        ReplyPattern(
            .blockedByList, "unfortunately, messages from", "microsoft", from: PatternSource.outlook,
            as: "550 SC-004 Unfortunately, messages from 192.0.2.1 weren't sent."),
        ReplyPattern(
            .noReverseName, "mismatches client ip", "microsoft", from: PatternSource.outlook,
            as: "550 domain [example.com] mismatches client ip 192.0.2.225."),
        ReplyPattern(
            .noSuchMailbox, "mailbox unavailable (-", "microsoft", from: PatternSource.outlook,
            as: "550 Requested action not taken: mailbox unavailable (-0000000022:2222:-0000000022)"),
        ReplyPattern(
            .blockedByList, "invalid ip for sending mail of domain", "yahoo", from: PatternSource.yahoo,
            as: "554 INVALID IP FOR SENDING MAIL OF DOMAIN example.com"),
        ReplyPattern(
            .tooManyConnections, "ip frequency limited", "tencent", from: PatternSource.tencent,
            as: "550 Ip frequency limited. http://service.mail.qq.com"),
        ReplyPattern(
            .mailAuthenticationFailed, "mi:dmr", "netease", from: PatternSource.netease,
            as: "550 MI:DMR DMARC check failed"),
        ReplyPattern(
            .blockedByList, "refused to talk to me: 421 service not available", "docomo", from: PatternSource.docomo,
            as:
                "host mfsmax.docomo.ne.jp refused to talk to me: 421 Service not available, closing transmission channel"
        ),
        ReplyPattern(
            .noSuchMailbox, "invalid user address", "verizon", from: PatternSource.rfc5321,
            as: "Error: Invalid user address"),
        ReplyPattern(.policyRefused, "5.7.9 header error", from: PatternSource.postfix, as: "554 5.7.9 Header error"),
        ReplyPattern(
            .refusedForRecipient, "rcp-p2", "facebook", from: PatternSource.facebook,
            as:
                "550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes#rcp Refused due to recipient preferences"
        ),
        ReplyPattern(
            .noSuchMailbox, "rcp-p1", "facebook", from: PatternSource.facebook,
            as: "550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes#rcp Recipient address does not exist"),
        ReplyPattern(
            .tooManyMessages, "rcp-p3", "facebook", from: PatternSource.facebook,
            as: "451 4.1.1 RCP-P3 http://postmaster.facebook.com/response_codes#rcp Mail rate limited"),
        ReplyPattern(
            .blockedByList, "pol-p1", "facebook", from: PatternSource.facebook,
            as: "554 5.7.1 POL-P1 http://postmaster.facebook.com/response_codes#pol Your host is blocked"),
        ReplyPattern(
            .noReverseName, "pol-p2", "facebook", from: PatternSource.facebook,
            as: "554 5.7.1 POL-P2 http://postmaster.facebook.com/response_codes#pol Your host has no reverse name"),
        ReplyPattern(
            .noReverseName, "pol-p3", "facebook", from: PatternSource.facebook,
            as: "554 5.7.1 POL-P3 http://postmaster.facebook.com/response_codes#pol No matching name"),
        ReplyPattern(
            .spamDetected, "pol-p6", "facebook", from: PatternSource.facebook,
            as: "554 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes#pol Poorly received links"),
        ReplyPattern(
            .spamDetected, "pol-p7", "facebook", from: PatternSource.facebook,
            as: "554 5.7.1 POL-P7 http://postmaster.facebook.com/response_codes#pol The URLs were reported"),
        ReplyPattern(
            .blockedByList, "con-t1", "facebook", from: PatternSource.facebook,
            as:
                "421 4.3.2 CON-T1 http://postmaster.facebook.com/response_codes#con Too many connections from a listed host"
        ),
        ReplyPattern(
            .mailTooLarge, "int-p2", "facebook", from: PatternSource.facebook,
            as: "552 5.3.4 INT-P2 http://postmaster.facebook.com/response_codes#int Too large"),
        ReplyPattern(
            .serverBusy, "ofr005_505", "orange", from: PatternSource.orange,
            as: "421 4.2.0 Service refuse. Service refused, please try later. OFR005_505 [505]"),
        ReplyPattern(
            .mailboxDisabled, "lpn007_426", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked. LPN007_426"),
        ReplyPattern(
            .noSuchMailbox, "lpn105_410", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Boite du destinataire inconnue. User unknown. LPN105_410"),
        ReplyPattern(
            .noSuchMailbox, "lpn007_410", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Boite du destinataire inconnue. LPN007_410"),
        ReplyPattern(
            .mailboxFull, "lpn007_402", "laposte", from: PatternSource.laPoste,
            as: "550 5.5.0 Boite du destinataire pleine. Recipient overquota. LPN007_402"),
        ReplyPattern(
            .policyRefused, "lpn000_630", "laposte", from: PatternSource.laPoste,
            as: "554 5.7.1 <relay.example.org[192.0.2.1]>: Client host rejected: #216 lpn LPN000_630"),
        ReplyPattern(
            .tooManyMessages, "ib607", "godaddy", from: PatternSource.goDaddy,
            as: "550 5.1.1 <a@example.org> - 192.0.2.1 has sent to too many recipients this hour. IB607"),
        ReplyPattern(
            .blockedByList, "ib103", "godaddy", from: PatternSource.goDaddy,
            as: "554 relay ESMTP not accepting connections, IB103, connection refused"),
        ReplyPattern(
            .tooManyConnections, "ib101", "godaddy", from: PatternSource.goDaddy,
            as: "421 Temporarily rejected. Try again later. IB101, IP throttled"),
        ReplyPattern(
            .noReverseName, "ib108", "godaddy", from: PatternSource.goDaddy,
            as: "554 ESMTP No Relay Access Allowed From 192.0.2.1 IB108"),
        ReplyPattern(
            .blockedByList, "ib106", "godaddy", from: PatternSource.goDaddy, as: "554 Connection refused. IB106"),
        ReplyPattern(.blockedByList, "ib212", "godaddy", from: PatternSource.goDaddy, as: "554 RBL Reject. IB212"),
        ReplyPattern(
            .spamDetected, "ib508", "godaddy", from: PatternSource.goDaddy,
            as: "552 Message rejected for spam content IB508"),
        ReplyPattern(
            .spamDetected, "ib705", "godaddy", from: PatternSource.goDaddy,
            as: "552 Virus infected message rejected IB705"),
        ReplyPattern(
            .senderRefused, "ib506", "godaddy", from: PatternSource.goDaddy,
            as: "550 5.2.0 <a@example.org> From: Domain is invalid. Please provide a valid From: IB506"),
        ReplyPattern(
            .authenticationRefused, "ib703", "godaddy", from: PatternSource.goDaddy,
            as: "535 Authentication not allowed on IBSMTP Servers. IB703"),
        ReplyPattern(
            .tooManyConnections, "aup#in-1310", "spectrum", from: PatternSource.spectrum,
            as: "550 5.1.0 <a@example.org> sender rejected. AUP#In-1310"),
        ReplyPattern(
            .blockedByList, "aup#1310", "spectrum", from: PatternSource.spectrum, as: "421 Your IP is blocked. AUP#1310"
        ),
        ReplyPattern(
            .blockedByList, "aup#1320", "spectrum", from: PatternSource.spectrum, as: "421 Your IP is blocked. AUP#1320"
        ),
        ReplyPattern(.noReverseName, "aup#1030", "spectrum", from: PatternSource.spectrum, as: "554 No rDNS AUP#1030"),
        ReplyPattern(.noReverseName, "aup#1031", "spectrum", from: PatternSource.spectrum, as: "554 Bad rDNS AUP#1031"),
        ReplyPattern(
            .spamDetected, "aup#out-", "spectrum", from: PatternSource.spectrum,
            as: "552 5.2.0 Message rejected AUP#Out-1500"),
        ReplyPattern(
            .poorReputation, "aup#cdrbl", "spectrum", from: PatternSource.spectrum,
            as: "550 192.0.2.1 is blocked AUP#CDRBL"),
        ReplyPattern(
            .noReverseName, "nemesis*bad dns ptr resource record", "gmx", from: PatternSource.gmx,
            as: "554-gmx.net (mxgmx002) Nemesis ESMTP Service not available 554 Bad DNS PTR resource record."),
        ReplyPattern(
            .blockedByList, "nemesis*ip address is black listed", "gmx", from: PatternSource.gmx,
            as: "554-gmx.net (mxgmx002) Nemesis ESMTP Service not available 554 IP address is black listed"),
        ReplyPattern(
            .blockedByList, "nemesis*no smtp service", "gmx", from: PatternSource.gmx,
            as: "554-gmx.net (mxgmx002) Nemesis ESMTP Service not available 554-No SMTP service"),
        ReplyPattern(
            .tooManyMessages, "[rl01]", "yahoo", from: PatternSource.yahoo,
            as: "421 4.7.0 [RL01] Message temporarily deferred"),
        ReplyPattern(
            .blockedByList, "[ph01]", "yahoo", from: PatternSource.yahoo,
            as: "554 5.7.9 [PH01] Email not accepted for policy reasons"),
        ReplyPattern(
            .poorReputation, "temporarily deferred due to*user complaints", "yahoo", from: PatternSource.yahoo,
            as: "421 4.7.0 Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints"),
        ReplyPattern(
            .noSuchMailbox, "this user doesn't have a yahoo", "yahoo", from: PatternSource.yahoo,
            as: "554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0]"),
        ReplyPattern(
            .noSuchMailbox, "554 delivery error: dd this user doesn't have a", "yahoo", from: PatternSource.yahoo,
            as: "554 delivery error: dd This user doesn't have a example.com account (a@example.com) [0]"),
        ReplyPattern(
            .mailboxDisabled, "delivery error: dd sorry your message to*this account has been disabled", "yahoo",
            from: PatternSource.yahoo,
            as:
                "554 delivery error: dd Sorry your message to a@example.com cannot be delivered. This account has been disabled or discontinued [#102]."
        ),
        ReplyPattern(
            .poorReputation, "rate limited due to ip reputation", "microsoft", from: PatternSource.outlook,
            as: "451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation."),
        ReplyPattern(
            .poorReputation, "4.7.651", "microsoft", from: PatternSource.outlook,
            as:
                "451 4.7.651 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation. (S3114)"
        ),
        ReplyPattern(
            .blockedByList, "banned sending ip", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.606 Access denied, banned sending IP [192.0.2.1]"),
        ReplyPattern(
            .blockedByList, "weren't sent*part of their network is on our block list", "microsoft",
            from: PatternSource.outlook,
            as:
                "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)."
        ),
        ReplyPattern(
            .blockedByList, "part of their network is on our block list", "microsoft", from: PatternSource.outlook,
            as: "550 5.7.1 Please contact your ISP since part of their network is on our block list (S3140)."),
        ReplyPattern(
            .tooManyMessages, "(as780090)", "microsoft", from: PatternSource.microsoft,
            as: "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS780090)"),
        ReplyPattern(
            .tooManyMessages, "4.7.500 server busy", "microsoft", from: PatternSource.microsoft,
            as: "451 4.7.500 Server busy. Please try again later from [192.0.2.1]."),
        ReplyPattern(
            .noSuchMailbox, "resolver.adr.recip", "microsoft", from: PatternSource.microsoft,
            as: "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"),
        ReplyPattern(
            .noSuchMailbox, "resolver.adr.exrecipnotfound", "microsoft", from: PatternSource.microsoft,
            as: "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"),
        ReplyPattern(
            .noSuchMailbox, "resolver.adr.invalidinsmtp", "microsoft", from: PatternSource.microsoft,
            as: "550 5.1.3 RESOLVER.ADR.InvalidInSmtp; invalid address"),
        ReplyPattern(
            .mailTooLargeForRecipient, "resolver.rst.recipsizelimit", "microsoft", from: PatternSource.microsoft,
            as: "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"),
        ReplyPattern(
            .mailTooLarge, "resolver.rst.sendsizelimit", "microsoft", from: PatternSource.microsoft,
            as: "550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender"),
        ReplyPattern(
            .accessDenied, "resolver.rst.auth", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"),
        ReplyPattern(
            .accessDenied, "resolver.rst.notauthorized", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"),
        ReplyPattern(
            .accessDenied, "resolver.rst.restrictedtorecipientspermission", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.133 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized"),
        ReplyPattern(
            .expired, "queue.expired", "microsoft", from: PatternSource.microsoft,
            as: "550 4.4.7 QUEUE.Expired; message expired"),
        ReplyPattern(
            .mailboxFull, "storedrv.deliver*quotaexceeded", "microsoft", from: PatternSource.microsoft,
            as:
                "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded"
        ),
        ReplyPattern(
            .mailboxFull, "storequotaexceeded", "microsoft", from: PatternSource.microsoft,
            as: "554 5.2.120 STOREDRV.Deliver; recipient mailbox StoreQuotaExceeded"),
        ReplyPattern(
            .mailboxDisabled, "storedrv.deliver: disabled mailbox", "microsoft", from: PatternSource.microsoft,
            as: "432 4.3.2 STOREDRV.Deliver: disabled mailbox"),
        ReplyPattern(
            .systemError, "storedrv.submit", "microsoft", from: PatternSource.microsoft,
            as: "550 5.6.0 STOREDRV.Submit.Exception:CorruptDataException"),
        ReplyPattern(
            .policyRefused, "transport.rules.rejectmessage", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"),
        ReplyPattern(
            .networkFailure, "hop count exceeded - possible mail loop", "microsoft", from: PatternSource.microsoft,
            as: "554 5.4.6 Hop count exceeded - possible mail loop ATTR34"),
        ReplyPattern(
            .senderRefused, "all recipient addresses rejected : access denied", "microsoft",
            from: PatternSource.microsoft,
            as: "550 5.4.1 All recipient addresses rejected : Access denied [AM1.prod.protection.outlook.com]"),
        ReplyPattern(
            .noSuchMailbox, "5.4.1 recipient address rejected: access denied", "microsoft",
            from: PatternSource.microsoft,
            as: "550 5.4.1 Recipient address rejected: Access denied. [AM1.eop-EUR01.prod.protection.outlook.com]"),
        ReplyPattern(
            .senderRefused, "5.1.90", "microsoft", from: PatternSource.microsoft,
            as: "550 5.1.90 Your message can't be sent because you've reached your daily limit"),
        ReplyPattern(
            .accessDenied, "tenant has exceeded threshold", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.705 Access denied, tenant has exceeded threshold"),
        ReplyPattern(
            .accessDenied, "5.7.708", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.708 Access denied, traffic not accepted from this IP"),
        ReplyPattern(
            .blockedByList, "5.7.511", "microsoft", from: PatternSource.microsoft,
            as: "550 5.7.511 Access denied, banned sender[192.0.2.1]"),
        ReplyPattern(
            .quotaUsedUp, "daily user sending limit exceeded", "google", from: PatternSource.google,
            as: "550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to"),
        ReplyPattern(
            .quotaUsedUp, "daily smtp relay limit exceeded", "google", from: PatternSource.google,
            as: "550 5.4.5 Daily SMTP relay limit exceeded for customer."),
        ReplyPattern(
            .tooManyMessages, "our system has detected an unusual rate of", "google", from: PatternSource.google,
            as:
                "421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address"
        ),
        ReplyPattern(
            .tooManyMessages, "receiving mail at a rate that prevents", "google", from: PatternSource.google,
            as:
                "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered."
        ),
        ReplyPattern(
            .tooManyMessages, "receiving mail too quickly", "google", from: PatternSource.google,
            as: "450 4.2.1 The user you are trying to contact is receiving mail too quickly."),
        ReplyPattern(
            .poorReputation, "very low reputation of the sending", "google", from: PatternSource.google,
            as:
                "421 4.7.0 Our system has detected that this message is suspicious due to the very low reputation of the sending IP address."
        ),
        ReplyPattern(
            .poorReputation, "low reputation of the sending domain", "google", from: PatternSource.google,
            as: "550 5.7.1 This message is likely suspicious due to the low reputation of the sending domain."),
        ReplyPattern(
            .spamDetected, "message is likely unsolicited mail", "google", from: PatternSource.google,
            as: "550 5.7.1 Our system has detected that this message is likely unsolicited mail."),
        ReplyPattern(
            .noReverseName, "does not have a ptr record setup", "google", from: PatternSource.google,
            as: "550 5.7.25 The IP address sending this message does not have a PTR record setup"),
        ReplyPattern(
            .noReverseName, "does not meet ipv6 sending guidelines regarding ptr", "google", from: PatternSource.google,
            as:
                "550 5.7.1 Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication."
        ),
        ReplyPattern(
            .mailboxDisabled, "the email account that you tried to reach is disabled", "google",
            from: PatternSource.google,
            as: "550 5.2.1 The email account that you tried to reach is disabled. Learn more"),
        ReplyPattern(
            .mailboxDisabled, "the email account that you tried to reach is inactive", "google",
            from: PatternSource.google, as: "550 5.2.1 The email account that you tried to reach is inactive."),
        ReplyPattern(
            .mailboxFull, "the email account that you tried to reach is over quota", "google",
            from: PatternSource.google, as: "452 4.2.2 The email account that you tried to reach is over quota."),
        ReplyPattern(
            .mailboxFull, "p=overquota", "google", from: PatternSource.google,
            as: "552 5.2.2 https://support.google.com/mail/?p=OverQuotaPerm x.1 - gsmtp"),
        ReplyPattern(
            .noSuchMailbox, "p=nosuchuser", "google", from: PatternSource.google,
            as: "550 5.1.1 https://support.google.com/mail/?p=NoSuchUser x.1 - gsmtp"),
        ReplyPattern(
            .noSuchMailbox, "answer=6596", "google", from: PatternSource.google,
            as: "550 5.1.1 http://support.google.com/mail/bin/answer.py?answer=6596 x.1 - gsmtp"),
        ReplyPattern(
            .policyRefused, "content presents a potential", "google", from: PatternSource.google,
            as: "552 5.7.0 This message was blocked because its content presents a potential security issue."),
        ReplyPattern(
            .notCompliant, "messages with multiple addresses in from: header", "google", from: PatternSource.google,
            as: "550 5.7.1 Messages with multiple addresses in From: header are not accepted."),
        ReplyPattern(
            .notCompliant, "messages missing a valid messageid header", "google", from: PatternSource.google,
            as: "550 5.7.1 Messages missing a valid messageId header are not accepted."),
        ReplyPattern(
            .senderRefused, "groups.google.com/support", "google", from: PatternSource.google,
            as:
                "The group you tried to contact may not exist, or you may not have permission to post. https://groups.google.com/support/"
        ),
        ReplyPattern(
            .tooManyConnections, "connection frequency limited", "tencent", from: PatternSource.tencent,
            as:
                "550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722"
        ),
        ReplyPattern(
            .tooManyMessages, "domain frequency limited", "tencent", from: PatternSource.tencent,
            as: "550 Domain frequency limited. http://service.mail.qq.com"),
        ReplyPattern(
            .tooManyMessages, "sending frequency*limited", "tencent", from: PatternSource.tencent,
            as: "550 Sender sending frequency is limited"),
        ReplyPattern(
            .quotaUsedUp, "exceed*sending limit", "tencent", from: PatternSource.tencent,
            as: "535 exceeded the daily sending limit of this account"),
        ReplyPattern(
            .blockedByList, "connection denied*service.mail.qq.com", "tencent", from: PatternSource.tencent,
            as: "550 Connection denied. http://service.mail.qq.com/cgi-bin/help?id=20022"),
        ReplyPattern(
            .noSuchMailbox, "mailbox not found*service.mail.qq.com", "tencent", from: PatternSource.tencent,
            as: "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728"),
        ReplyPattern(
            .noSuchMailbox, "mailbox unavailable or access denied", "tencent", from: PatternSource.tencent,
            as: "550 Mailbox unavailable or access denied"),
        ReplyPattern(
            .spamDetected, "mail content denied", "tencent", from: PatternSource.tencent,
            as: "550 Mail content denied. http://service.mail.qq.com"),
        ReplyPattern(
            .spamDetected, "mail is rejected by recipients", "tencent", from: PatternSource.tencent,
            as: "550 Mail is rejected by recipients"),
        ReplyPattern(
            .blockedByList, "suspected bounce attacks", "tencent", from: PatternSource.tencent,
            as: "550 Suspected bounce attacks"),
        ReplyPattern(
            .mailAuthenticationFailed, "sender domain*spf check", "tencent", from: PatternSource.tencent,
            as: "550 Sender domain is refused by SPF check"),
        ReplyPattern(
            .spamDetected, "dt:spm", "netease", from: PatternSource.netease,
            as: "554 DT:SPM 163 smtp1,coremail,please see http://mail.163.com/help/help_spam_16.htm"),
        ReplyPattern(
            .spamDetected, "dt:sum", "netease", from: PatternSource.netease,
            as: "554 DT:SUM envelope sender and header sender differ"),
        ReplyPattern(
            .spamDetected, "mi:spb", "netease", from: PatternSource.netease,
            as: "550 MI:SPB 163 mx1, please see http://mail.163.com/help/help_spam_16.htm"),
        ReplyPattern(
            .mailAuthenticationFailed, "mi:spf", "netease", from: PatternSource.netease,
            as: "550 MI:SPF mx14, please see http://mail.163.com/help/help_spam_16.htm"),
        ReplyPattern(
            .tooManyMessages, "mi:sfq", "netease", from: PatternSource.netease,
            as: "451 MI:SFQ 163 mx1, please see http://mail.163.com/help"),
        ReplyPattern(
            .tooManyMessages, "rp:qrc", "netease", from: PatternSource.netease,
            as: "451 RP:QRC too many recipients in this time"),
        ReplyPattern(
            .tooManyConnections, "rp:cel", "netease", from: PatternSource.netease,
            as: "421 RP:CEL too many errors in one connection"),
        ReplyPattern(
            .tooManyMessages, "mi:dmc", "netease", from: PatternSource.netease,
            as: "451 MI:DMC too many mails in one connection"),
        ReplyPattern(
            .tooManyConnections, "mi:cco", "netease", from: PatternSource.netease, as: "421 MI:CCO too many connections"
        ),
        ReplyPattern(
            .blockedByList, "mi:ugr", "netease", from: PatternSource.netease,
            as: "550 MI:UGR the sending host is limited"),
        ReplyPattern(
            .blockedByList, "ip is rejected*smtp auth error limit exceed", "netease", from: PatternSource.netease,
            as: "554 IP is rejected, smtp auth error limit exceed"),
        ReplyPattern(
            .noSuchMailbox, "user not found*coremail", "netease", from: PatternSource.netease,
            as: "550 User not found: a@example.com, coremail"),
        ReplyPattern(
            .noSuchMailbox, "rcpt handle rcptto", "aliyun", from: PatternSource.aliyun,
            as: "553 RCPT handle RcptTo [a@example.com] error: no such user"),
        ReplyPattern(
            .poorReputation, "ip warmup quota", "aliyun", from: PatternSource.aliyun,
            as: "554 Reject by behaviour spam: ip warmup quota"),
        ReplyPattern(
            .spamDetected, "reject by behaviour spam", "aliyun", from: PatternSource.aliyun,
            as: "554 Reject by behaviour spam"),
        ReplyPattern(
            .spamDetected, "reject by content spam", "aliyun", from: PatternSource.aliyun,
            as: "554 Reject by content spam"),
        ReplyPattern(
            .mailAuthenticationFailed, "mail from domain check", "aliyun", from: PatternSource.aliyun,
            as: "553 Mail from must equal authorized user: mail from domain check failed"),
        ReplyPattern(
            .senderRefused, "mail from must equal authorized user", "netease", from: PatternSource.netease,
            as: "553 Mail from must equal authorized user"),
        ReplyPattern(
            .noSuchMailbox, "non-local recipient verification failed", "mailru", from: PatternSource.mailRu,
            as:
                "550 Message was not accepted -- invalid mailbox. Local mailbox a@example.com is unavailable: non-local recipient verification failed"
        ),
        ReplyPattern(
            .noSuchMailbox, "invalid mailbox. local mailbox*is unavailable: user not found", "mailru",
            from: PatternSource.mailRu,
            as:
                "550 Message was not accepted -- invalid mailbox. Local mailbox a@mail.ru is unavailable: user not found"
        ),
        ReplyPattern(
            .mailboxDisabled, "local mailbox*is unavailable: account is disabled", "mailru", from: PatternSource.mailRu,
            as:
                "550 Message was not accepted -- invalid mailbox. Local mailbox a@mail.ru is unavailable: account is disabled"
        ),
        ReplyPattern(
            .spamDetected, "spam message rejected*mail.ru", "mailru", from: PatternSource.mailRu,
            as: "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id"),
        ReplyPattern(
            .mailboxFull, "quota exceeded*mail.ru", "mailru", from: PatternSource.mailRu,
            as: "552 Mailbox quota exceeded, see help.mail.ru"),
        ReplyPattern(
            .policyRefused, "message rejected under suspicion of spam", "yandex", from: PatternSource.yandex,
            as: "554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc"),
        ReplyPattern(
            .noSuchMailbox, "no such user!", "yandex", from: PatternSource.yandex, as: "550 5.7.1 No such user!"),
        ReplyPattern(
            .policyRefused, "policy rejection on the target address", "yandex", from: PatternSource.yandex,
            as: "550 5.7.1 Policy rejection on the target address"),
        ReplyPattern(
            .spamDetected, "[cs01]", "apple", from: PatternSource.apple,
            as: "554 5.7.1 [CS01] Message rejected due to local policy."),
        ReplyPattern(
            .poorReputation, "[hm0", "apple", from: PatternSource.apple,
            as: "554 5.7.0 Blocked - see https://support.proofpoint.com [HM07] Temporary rejected"),
        ReplyPattern(
            .noReverseName, "comcast requires that all mail servers must have a ptr", "comcast",
            from: PatternSource.comcast,
            as:
                "554 resimta comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry."
        ),
        ReplyPattern(
            .blockedByList, "comcast block for spam", "comcast", from: PatternSource.comcast,
            as: "554 imta comcast 192.0.2.1 Comcast BL004 Blocked for spam. Comcast block for spam."),
        ReplyPattern(
            .tooManyConnections, "too many sessions opened", "comcast", from: PatternSource.comcast,
            as: "421 imta comcast Too many sessions opened"),
        ReplyPattern(
            .blockedByList, "proofpoint*blocked", "proofpoint", from: PatternSource.proofpoint,
            as: "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1 proofpoint has blocked"),
        ReplyPattern(
            .blockedByList, "ipcheck.proofpoint.com", "proofpoint", from: PatternSource.proofpoint,
            as: "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"),
        ReplyPattern(
            .blockedByList, "csi.cloudmark.com", "cloudmark", from: PatternSource.cloudmark,
            as: "550 Your IP has been refused. See http://csi.cloudmark.com/reset-request/?ip=192.0.2.1"),
        ReplyPattern(
            .blockedByList, "reject as ip has poor reputation", "mimecast", from: PatternSource.mimecast,
            as: "550 Rejected by header: reject as IP has poor reputation"),
        ReplyPattern(
            .senderRefused, "rejected by header based manually blocked senders", "mimecast",
            from: PatternSource.mimecast,
            as: "550 Rejected by header based Manually Blocked Senders - block for manual block"),
        ReplyPattern(
            .senderRefused, "envelope blocked", "mimecast", from: PatternSource.mimecast,
            as: "554 Email rejected due to security policies: Envelope blocked - User Entry"),
        ReplyPattern(
            .spamDetected, "rejected by header based anti-spoofing policy", "mimecast", from: PatternSource.mimecast,
            as: "550 Rejected by header based Anti-Spoofing policy"),
        ReplyPattern(
            .greylisted, "internal resources are temporarily unavailable", "mimecast", from: PatternSource.mimecast,
            as: "451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451"),
        ReplyPattern(
            .noSuchMailbox, "invalid recipient - https://community.mimecast.com", "mimecast",
            from: PatternSource.mimecast, as: "550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550"
        ),
        ReplyPattern(
            .noSuchMailbox, " 542 * rejected", "messagelabs", from: PatternSource.messageLabs,
            as: "542 a@example.com Rejected"),
        ReplyPattern(
            .accessDenied, "unauthenticated senders not allowed", "sendgrid", from: PatternSource.sendGrid,
            as: "550 Unauthenticated senders not allowed"),
        ReplyPattern(
            .quotaUsedUp, "maximum credits exceeded", "sendgrid", from: PatternSource.sendGrid,
            as: "451 Authentication failed: Maximum credits exceeded"),
        ReplyPattern(
            .quotaUsedUp, "daily message quota exceeded", "ses", from: PatternSource.ses,
            as: "454 Throttling failure: Daily message quota exceeded."),
        ReplyPattern(
            .tooManyMessages, "maximum sending rate exceeded", "ses", from: PatternSource.ses,
            as: "454 Throttling failure: Maximum sending rate exceeded."),
        ReplyPattern(
            .suppressed, "amazon ses has suppressed sending to this address", "ses", from: PatternSource.ses,
            as:
                "550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address."
        ),
        ReplyPattern(
            .suppressed, "amazon ses did not send the message to this address because it is on the suppression list",
            "ses", from: PatternSource.ses,
            as:
                "Amazon SES did not send the message to this address because it is on the suppression list for your account."
        ),
        ReplyPattern(
            .senderRefused, "email address is not verified", "ses", from: PatternSource.ses,
            as: "554 Message rejected: Email address is not verified."),
        ReplyPattern(
            .notCompliant, "transaction failed: duplicate header", "ses", from: PatternSource.ses,
            as: "554 Transaction failed: Duplicate header 'DKIM-Signature'."),
        ReplyPattern(
            .onHold, "could not be delivered due to a recipient error", "ses", from: PatternSource.ses,
            as: "451 4.3.0 This message could not be delivered due to a recipient error. Please try again later."),
        ReplyPattern(
            .systemError, "could not load drd for domain", "mxlogic", from: PatternSource.messageLabs,
            as: "451 Could not load DRD for domain (example.com) rcpt (a@example.com)"),
        ReplyPattern(
            .blockedByList, "try again later: ip*ers.trendmicro.com", "trendmicro", from: PatternSource.trendMicro,
            as: "450 4.7.1 Try again later: IP 192.0.2.1 blocked, www.ers.trendmicro.com"),
        ReplyPattern(
            .policyRefused, "email rejected due to security policies", "mimecast", from: PatternSource.mimecast,
            as: "554 Email rejected due to security policies - https://community.mimecast.com"),
    ]
}
