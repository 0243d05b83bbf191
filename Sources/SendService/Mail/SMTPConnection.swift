import CLibcurl
import Dispatch
import FoundationEssentials
import SendAPI

/// One libcurl handle with its connection, kept open between mails. It blocks, so it has a queue of its own, away from the
/// threads that serve requests.
@safe final class SMTPConnection: @unchecked Sendable {  // Everything mutable is touched on `queue` alone.
    private let queue = DispatchQueue(label: "errata.smtp")
    private let settings: SMTPSettings
    private let handle: UnsafeMutableRawPointer?
    /// Where libcurl says in detail what failed: whether a certificate has expired, or is another server's.
    private let failure: UnsafeMutablePointer<CChar>
    /// Of the connection that is kept open: TLS is negotiated once.
    private var tlsVersion: String?

    init(settings: SMTPSettings) {
        self.settings = settings
        unsafe handle = curl_easy_init()
        unsafe failure = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe failure.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        // Says QUIT and waits for the answer, which must not happen on the thread that dropped the last reference.
        nonisolated(unsafe) let (handle, failure) = unsafe (handle, failure)
        queue.async {
            unsafe curl_easy_cleanup(handle)
            unsafe failure.deallocate()
        }
    }

    func deliver(
        _ mail: OutgoingMail, _ beforeLastByte: @escaping @Sendable () throws -> Void
    ) async -> DeliveryReport {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: self.perform(mail, beforeLastByte)) }
        }
    }

    /// What libcurl's callbacks work on during one transfer.
    private final class Transfer {
        let message: [UInt8]
        var offset = 0
        var dialogue = SMTPDialogue()
        let beforeLastByte: () throws -> Void
        var isMarked = false
        var failure: (any Error)?

        init(message: [UInt8], beforeLastByte: @escaping () throws -> Void) {
            (self.message, self.beforeLastByte) = (message, beforeLastByte)
        }

        /// libcurl sends the final dot once it is told that the message has no further byte.
        func markLastByte() -> Bool {
            guard !isMarked else { return true }
            do {
                try beforeLastByte()
                isMarked = true
            } catch {
                failure = error
            }
            return isMarked
        }
    }

    private func perform(_ mail: OutgoingMail, _ beforeLastByte: @escaping () throws -> Void) -> DeliveryReport {
        guard let handle = unsafe handle else {
            return DeliveryReport(result: .softFail, host: settings.host, serverText: "libcurl has no memory")
        }
        let transfer = Transfer(message: MIMEMessage(mail).bytes, beforeLastByte: beforeLastByte)
        var recipients: UnsafeMutablePointer<curl_slist>?
        unsafe recipients = curl_slist_append(nil, "<\(mail.to.text)>")
        defer {
            // Forgets the options and keeps the connection. The transfer is gone after this, and libcurl would go on telling
            // it what it says when the connection is closed.
            unsafe curl_easy_reset(handle)
            unsafe curl_slist_free_all(recipients)
        }
        unsafe failure[0] = 0
        let code = withExtendedLifetime(transfer) {
            guard unsafe configure(handle, mail: mail, transfer: transfer, recipients: recipients) else {
                return CURLE_BAD_FUNCTION_ARGUMENT
            }
            return unsafe curl_easy_perform(handle)
        }
        if transfer.dialogue.tlsVersion != nil || hasConnectedAnew { tlsVersion = transfer.dialogue.tlsVersion }
        if let failure = transfer.failure {
            return DeliveryReport(
                result: .softFail, phase: .data, host: settings.host, tlsVersion: tlsVersion,
                serverText: "the state could not be written: \(failure)")
        }
        return report(code, transfer.dialogue, isMarked: transfer.isMarked)
    }

    private func configure(
        _ handle: UnsafeMutableRawPointer, mail: OutgoingMail, transfer: Transfer,
        recipients: UnsafeMutablePointer<curl_slist>?
    ) -> Bool {
        let scheme = settings.security == .tls ? "smtps" : "smtp"
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
        let milliseconds = Int(settings.timeout / .milliseconds(1))
        var codes = unsafe [
            errata_curl_set_string(handle, CURLOPT_URL, "\(scheme)://\(host):\(settings.port)/\(mail.from.domain)"),
            errata_curl_set_string(handle, CURLOPT_MAIL_FROM, "<\((mail.returnPath ?? mail.from).text)>"),
            errata_curl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipients),
            errata_curl_set_long(handle, CURLOPT_UPLOAD, 1),
            errata_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
            errata_curl_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds),
            errata_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 10_000)),
            // The wait for the answer to QUIT is not part of the timeout above.
            errata_curl_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, milliseconds / 1000)),
            errata_curl_set_long(handle, CURLOPT_TCP_KEEPALIVE, 1),
            errata_curl_set_long(
                handle, CURLOPT_USE_SSL,
                Int(settings.security == .none ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue)),
            errata_curl_set_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            errata_curl_set_long(handle, CURLOPT_VERBOSE, 1),
            errata_curl_set_read(handle, readMessage, context),
            errata_curl_set_debug(handle, followDialogue, context),
            errata_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, failure),
        ]
        if !settings.user.isEmpty {
            unsafe codes.append(errata_curl_set_string(handle, CURLOPT_USERNAME, settings.user))
            unsafe codes.append(errata_curl_set_string(handle, CURLOPT_PASSWORD, settings.password))
        }
        if !settings.caCertificates.isEmpty {
            unsafe codes.append(errata_curl_set_string(handle, CURLOPT_CAINFO, settings.caCertificates))
        }
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private let readMessage: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int =
        {
            buffer, size, count, context in
            guard let buffer = unsafe buffer, let context = unsafe context else { return 0 }
            let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            let length = min(size * count, transfer.message.count - transfer.offset)
            if length == 0, !transfer.markLastByte() { return Int(CURL_READFUNC_ABORT) }
            for index in 0..<length {
                unsafe buffer[index] = CChar(bitPattern: transfer.message[transfer.offset + index])
            }
            transfer.offset += length
            return length
        }

    private let followDialogue:
        @convention(c) (
            UnsafeMutableRawPointer?, curl_infotype, UnsafeMutablePointer<CChar>?, Int, UnsafeMutableRawPointer?
        ) -> Int32 = { _, kind, data, size, context in
            guard let data = unsafe data, let context = unsafe context, kind != CURLINFO_DATA_OUT,
                kind != CURLINFO_DATA_IN
            else { return 0 }
            let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            let bytes = unsafe UnsafeRawBufferPointer(start: data, count: min(size, 2048))
            let line = unsafe String(decoding: bytes, as: UTF8.self)
            switch kind {
            case CURLINFO_TEXT: transfer.dialogue.readVersion(line)
            case CURLINFO_HEADER_OUT: transfer.dialogue.sent(line)
            case CURLINFO_HEADER_IN: transfer.dialogue.received(line)
            default: break
            }
            return 0
        }

    /// The step in which a connection failed before the first line of SMTP.
    private func connectionPhase(_ code: CURLcode) -> SendOutcome.Phase {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: .dns
        case CURLE_COULDNT_CONNECT: .connect
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
            .tls
        // A time-out can come in each step. libcurl counts the microseconds up to the end of those that are over.
        default:
            if !hasPassed(CURLINFO_NAMELOOKUP_TIME_T) {
                .dns
            } else if !isConnected {
                .connect
            } else if settings.security == .tls, !hasPassed(CURLINFO_APPCONNECT_TIME_T) {
                .tls
            } else {
                .greeting
            }
        }
    }

    /// `CURLINFO_CONNECT_TIME_T` is no sign of it: libcurl sets it when TLS is there as well.
    private var isConnected: Bool {
        var port = 0
        guard let handle = unsafe handle else { return false }
        return unsafe errata_curl_get_long(handle, CURLINFO_LOCAL_PORT, &port) == CURLE_OK && port > 0
    }

    private var hasConnectedAnew: Bool {
        var count = 0
        guard let handle = unsafe handle else { return true }
        return unsafe errata_curl_get_long(handle, CURLINFO_NUM_CONNECTS, &count) != CURLE_OK || count > 0
    }

    private func hasPassed(_ step: CURLINFO) -> Bool {
        var microseconds: curl_off_t = 0
        guard let handle = unsafe handle else { return false }
        return unsafe errata_curl_get_off_t(handle, step, &microseconds) == CURLE_OK && microseconds > 0
    }

    /// - Parameter isMarked: whether the byte may have left with which the server has the whole mail.
    private func report(_ code: CURLcode, _ dialogue: SMTPDialogue, isMarked: Bool) -> DeliveryReport {
        var report = DeliveryReport(
            result: .sent, phase: dialogue.phase ?? connectionPhase(code), replyCode: dialogue.replyCode,
            enhancedCode: dialogue.enhancedCode,
            host: settings.host, tlsVersion: tlsVersion, serverText: dialogue.serverText)
        guard code != CURLE_OK else { return report }
        if code == CURLE_OPERATION_TIMEDOUT {
            // Once the server has the whole mail, a missing answer leaves open whether it was taken.
            report.result = isMarked ? .unknown : .timeout
        } else if let reply = dialogue.replyCode, (400...599).contains(reply) {
            report.result = reply >= 500 ? .hardFail : .softFail
        } else if isMarked {
            report.result = .unknown
        } else {
            report.result = .softFail
        }
        if let reply = report.replyCode, reply < 400 {
            // The last answer was a good one; what failed is in libcurl's words.
            report.replyCode = nil
            report.enhancedCode = nil
        }
        if report.replyCode == nil {
            let detail = unsafe String(cString: failure)
            report.serverText = detail.isEmpty ? unsafe String(cString: curl_easy_strerror(code)) : detail
        } else if report.result == .softFail {
            report.retryAfter = report.serverText.flatMap { NamedWait.read($0) }
        }
        return report
    }
}
