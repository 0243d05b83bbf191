import SendAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is shown of personal values where they are not revealed.
enum PersonalMask {
    static func email(_ text: String) -> String { EmailAddress.masked(text) }

    static func device(_ text: String) -> String {
        text.count > 8 ? text.prefix(4) + "***" : text.prefix(1) + "***"
    }

    /// The network of an address: `203.0.113.0/24`, `2001:db8:7::/48`; `nil` for what is no address.
    static func network(of text: String) -> String? {
        var four = in_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            four.s_addr &= UInt32(bigEndian: 0xFFFF_FF00)
            return unsafe written(AF_INET, &four, INET_ADDRSTRLEN).map { $0 + "/24" }
        }
        var six = in6_addr()
        guard unsafe inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        unsafe withUnsafeMutableBytes(of: &six) { bytes in
            for place in 6..<bytes.count { unsafe bytes[place] = 0 }
        }
        return unsafe written(AF_INET6, &six, INET6_ADDRSTRLEN).map { $0 + "/48" }
    }

    private static func written(_ family: Int32, _ address: UnsafeRawPointer, _ length: Int32) -> String? {
        var text = [CChar](repeating: 0, count: Int(length))
        guard unsafe inet_ntop(family, address, &text, socklen_t(length)) != nil else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
