import CLibcurl
import FoundationEssentials
public import SendAPI
import SendAudit

/// Asks a directory over HTTP whether somebody has an account.
///
/// It posts `{"email":"anna@example.org","type":"LOGIN_EMS"}`, in the body and not in the address of the request, which stands
/// in the logs of servers on the way. 200 says that the person is known, 404 that nobody is; after any other answer, or none
/// in time, the mail is tried again later. For scenarios in which the address is a new one nobody is asked.
public struct HTTPUserDirectory: RecipientPolicy, CustomStringConvertible {
    /// The directory has not said whether somebody has an account.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// One line without the address.
        public let description: String
    }

    /// Where an account must be there already.
    private static let scenarios: Set<Scenario> = [.login, .secondFactor, .forgottenPassword, .passwordChange]
    /// How much of an answer is read; nothing of it is used.
    private static let maximumLength = 65_536

    private let url: String
    private let timeout: Duration

    /// Names a directory.
    ///
    /// - Parameters:
    ///   - url: an `http` or `https` address. It may hold a user and a password.
    ///   - timeout: how long one question may take.
    public init(url: String, timeout: Duration = .seconds(5)) {
        (self.url, self.timeout) = (url, timeout)
    }

    /// The name alone: the address may hold a password.
    public var description: String { "HTTPUserDirectory" }

    /// Asks the directory.
    public func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision {
        guard Self.scenarios.contains(scenario) else { return .send }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let question = ["email": address.canonical, "type": scenario.rawValue]
        let body = String(decoding: try encoder.encode(question), as: UTF8.self)
        let status = try await BlockingCall.run { () throws(Failure) in try post(body) }
        switch status {
        case 200: return .send
        case 404: return .suppress(.userUnknown)
        default: throw Failure(description: "the user directory answered with the status \(status)")
        }
    }

    private func post(_ body: String) throws(Failure) -> Int {
        _ = SMTPTransport.library
        guard let handle = unsafe curl_easy_init() else { throw Failure(description: "libcurl has no memory") }
        defer { unsafe curl_easy_cleanup(handle) }
        var headers: UnsafeMutablePointer<curl_slist>?
        unsafe headers = curl_slist_append(nil, "Content-Type: application/json")
        defer { unsafe curl_slist_free_all(headers) }
        var room = Self.maximumLength
        let milliseconds = Int(timeout / .milliseconds(1))
        let code = unsafe withUnsafeMutablePointer(to: &room) { room in
            let codes = unsafe [
                errata_curl_set_string(handle, CURLOPT_URL, url),
                errata_curl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
                errata_curl_set_string(handle, CURLOPT_COPYPOSTFIELDS, body),
                errata_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers),
                errata_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
                errata_curl_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds),
                errata_curl_set_discard(handle, room),
            ]
            guard codes.allSatisfy({ $0 == CURLE_OK }) else { return CURLE_BAD_FUNCTION_ARGUMENT }
            return unsafe curl_easy_perform(handle)
        }
        guard code == CURLE_OK else {
            let reason = unsafe String(cString: curl_easy_strerror(code))
            throw Failure(description: "the user directory has not answered: \(reason)")
        }
        var status = 0
        _ = unsafe errata_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return status
    }
}
