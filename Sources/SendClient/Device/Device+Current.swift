import Foundation
public import LanguageMatching
public import SendAPI

extension Device {
    /// The longest fingerprint that a store gives back, in bytes.
    static let maximumFingerprintLength = 128

    /// This device, with nothing that was not asked for: a random fingerprint, the operating system's name and version, the
    /// app's name and version. Each can be replaced afterwards. It may read a file or the keychain: call it once, at the
    /// start.
    ///
    /// - Parameters:
    ///   - clientID: the application, as the operator's console shows it.
    ///   - languages: the languages in which the server's texts for developers come; users are shown the catalogue's words.
    ///   - store: where the fingerprint is kept. Where it cannot be read or written, the device has a new one each time.
    public static func current(
        clientID: String, languages: LanguagePreferences = .current, fingerprintIn store: some FingerprintStore
    ) -> Device {
        Device(
            clientID: clientID, operatingSystemVersion: operatingSystem,
            fingerprint: (try? fingerprint(in: store)) ?? newFingerprint(), agent: defaultAgent,
            language: languages.languages.first?.description)
    }

    /// The fingerprint that a store keeps; a new one, which it keeps from then on, where it had none.
    ///
    /// - Throws: what the store throws.
    public static func fingerprint(in store: some FingerprintStore) throws -> String {
        if let kept = try store.load() { return kept }
        return try store.save(newFingerprint())
    }

    /// 32 hexadecimal digits from the system's random numbers.
    private static func newFingerprint() -> String {
        (0..<16).map { _ in
            let byte = String(UInt8.random(in: .min ... .max), radix: 16)
            return byte.count == 1 ? "0" + byte : byte
        }.joined()
    }

    /// The name and version of the operating system, such as `ios18.1.0`.
    private static var operatingSystem: String {
        let version = ProcessInfo.processInfo.operatingSystemVersion
        #if os(iOS)
            let name = "ios"
        #elseif os(macOS)
            let name = "macos"
        #elseif os(tvOS)
            let name = "tvos"
        #elseif os(watchOS)
            let name = "watchos"
        #elseif os(visionOS)
            let name = "visionos"
        #elseif os(Linux)
            let name = "linux"
        #elseif os(Windows)
            let name = "windows"
        #else
            let name = "other"
        #endif
        return "\(name)\(version.majorVersion).\(version.minorVersion).\(version.patchVersion)"
    }

    /// The app's name and version, such as `Parcel/2.1`; the program's name where there is no app.
    private static var defaultAgent: String {
        let information = Bundle.main.infoDictionary ?? [:]
        let name = information["CFBundleName"] as? String ?? ProcessInfo.processInfo.processName
        let version = information["CFBundleShortVersionString"] as? String
        let agent = version.map { "\(name)/\($0)" } ?? name
        // A header field takes visible ASCII (RFC 9110 §5.5).
        let visible = agent.unicodeScalars.map { (0x21...0x7E).contains($0.value) ? Character($0) : "-" }
        return visible.isEmpty ? "app" : String(visible.prefix(128))
    }
}
