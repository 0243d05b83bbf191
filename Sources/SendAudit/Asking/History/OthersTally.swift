import FoundationEssentials
import SendAPI

/// Counts what became of others' mails.
struct OthersTally {
    private let domain: String
    private let suffix: [UInt8]
    private let server: String?
    private let own: [UInt8]
    private var (total, sent, failed) = (0, 0, 0)
    private var (serverTotal, serverSent) = (0, 0)
    private var hosts: [String: Int] = [:]

    /// - Parameters:
    ///   - domain: the domain of the person's address, in lower case.
    ///   - server: the mail server to compare at.
    ///   - own: the person's own address in its canonical form.
    init(domain: String, server: String?, own: [UInt8]) {
        (self.domain, self.server, self.own) = (domain, server, own)
        suffix = Array("@\(domain)".utf8)
    }

    /// Whether a mail went to the same domain; `nil` for what is not compared.
    func isOfDomain(_ address: Data) -> Bool? {
        let isOfDomain =
            address.count > suffix.count
            && String(decoding: address.suffix(suffix.count), as: UTF8.self).lowercased().utf8.elementsEqual(suffix)
        guard isOfDomain || server != nil else { return nil }
        guard CanonicalAddress(Array(address)).bytes != own else { return nil }
        return isOfDomain
    }

    mutating func add(isOfDomain: Bool, result: SendOutcome.Result?, host: String?, isTriedAgain: Bool) {
        let state = result.map {
            AttemptState(decisionCode: nil, result: .known($0), isTriedAgain: isTriedAgain)
        }
        if let server, host == server, state == .sent || state == .failed || isTriedAgain {
            serverTotal += 1
            if state == .sent { serverSent += 1 }
        }
        guard isOfDomain else { return }
        total += 1
        if state == .failed { failed += 1 }
        guard state == .sent else { return }
        sent += 1
        if let host { hosts[host, default: 0] += 1 }
    }

    var atDomain: OthersOutcome? {
        guard total > 0 else { return nil }
        return OthersOutcome(
            domain: domain, total: total, sent: sent, failed: failed,
            host: hosts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
    }

    var atServer: ServerOutcome? {
        guard let server, serverTotal > 0 else { return nil }
        return ServerOutcome(host: server, total: serverTotal, sent: serverSent)
    }
}
