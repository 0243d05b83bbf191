#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether a port can be had and a name is known. Everything here blocks.
enum NetworkCheck {
    /// Takes the service's port for a moment.
    static func portProblem(_ configuration: ServiceConfiguration) -> [SettingsError] {
        let named =
            "http.port (ERRATA_HTTP_PORT) is \(configuration.port), on \(configuration.host)"
        var hints = unsafe addrinfo()
        #if canImport(Glibc)
            unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            unsafe hints.ai_socktype = SOCK_STREAM
        #endif
        unsafe hints.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(configuration.host, String(configuration.port), &hints, &found) == 0,
            let address = unsafe found
        else {
            return [
                SettingsError(
                    "http.host (ERRATA_HTTP_HOST) is '\(configuration.host)', which is no address that is known")
            ]
        }
        defer { unsafe freeaddrinfo(address) }
        let descriptor = unsafe socket(
            address.pointee.ai_family, address.pointee.ai_socktype, address.pointee.ai_protocol)
        guard descriptor >= 0 else { return [SettingsError("\(named): no socket can be made")] }
        defer { close(descriptor) }
        // As the service does: the last run's connections may still be waiting for their end.
        var reuse: Int32 = 1
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        guard unsafe bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0,
            listen(descriptor, 1) == 0
        else {
            let reason =
                SettingsError.reason(errno: errno) ?? "it cannot be listened on (error \(errno))"
            return [SettingsError("\(named): \(reason); set another one, or make it free")]
        }
        return []
    }

    /// Asks for the mail servers' addresses.
    static func nameProblem(_ configuration: ServiceConfiguration) -> [SettingsError] {
        guard case .smtp(let relays) = configuration.mail.transport else { return [] }
        return relays.compactMap { relay in
            var found: UnsafeMutablePointer<addrinfo>?
            let result = unsafe getaddrinfo(relay.host, nil, nil, &found)
            guard result == 0, let address = unsafe found else {
                return SettingsError(
                    """
                    mail.smtp.host (ERRATA_MAIL_SMTP_HOST), or a host of mail.relays, is '\(relay.host)', which no name \
                    server knows; allowed is a host name or an address
                    """)
            }
            unsafe freeaddrinfo(address)
            return nil
        }
    }
}
