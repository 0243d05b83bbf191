/// The names of the headers that the contract uses.
public enum HeaderName {
    /// The operating system and its version, such as `windows10.1.1`; required.
    public static let operatingSystemVersion = "X-operating-sys-version"
    /// What tells one device from another; required.
    public static let deviceFingerprint = "X-device-fingerprint"
    /// The device's address as the device sees it; optional, and anybody can write anything here.
    public static let deviceAddress = "X-device-ip"
    /// The browser's or app's user agent; required.
    public static let agent = "X-agent"
    /// The language of messages; optional.
    public static let language = "X-L"
    /// The application; required, 32 letters and digits.
    public static let clientID = "X-client-id"
    /// The media type of a body.
    public static let contentType = "Content-Type"
    /// HTTP's own list of languages, read where ``language`` is absent.
    public static let acceptLanguage = "Accept-Language"
    /// The caller's own id of an attempt, a UUID; optional and ours. The service records it beside its own id, so that a
    /// caller's ledger and a service's can be joined even where no answer arrived.
    public static let attemptID = "X-attempt-id"
    /// What the developer's text holds beyond `error_msg`, in English; ours. It names the device header that is missing,
    /// which the vendor's text for 1003 does not.
    public static let errorDetail = "X-error-detail"

    static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } || text.allSatisfy(\.isWhitespace)
    }
}
