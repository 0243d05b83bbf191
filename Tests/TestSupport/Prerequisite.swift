public import Foundation
public import Testing

/// What a test starts that is no part of the package. Where it is missing, the test is skipped with the line that installs it.
public enum Prerequisite: String, Sendable, CaseIterable {
    case python3
    /// The mail server of the tests, for Debian's Python: another one in `PATH` need not have it.
    case aiosmtpd = "python3-aiosmtpd"
    /// What the stranger's verifier checks signatures with.
    case cryptography = "python3-cryptography"
    case openssl
    case curl
    case strace
    /// What JSON is compared with its schema by.
    case jsonschema = "python3-jsonschema"
    /// What metrics and alerts are checked by.
    case promtool = "prometheus"
    /// What YAML is read by.
    case yaml = "python3-yaml"
    /// What the service manager's file is checked by.
    case systemd
    /// The browser that pages are looked at with.
    case chromium
    /// A filter that scores mails.
    case spamassassin
    /// What drives the browser where pages are used and not only looked at.
    case playwright

    /// The Python that `tools/install-libraries --tests` makes, with what Debian has no package of.
    public static let python = Repository.root.appending(path: ".build/python/bin/python3")

    /// Whether it is on this machine.
    public var isThere: Bool {
        let path =
            switch self {
            case .python3: "/usr/bin/python3"
            case .aiosmtpd: "/usr/lib/python3/dist-packages/aiosmtpd"
            case .cryptography: "/usr/lib/python3/dist-packages/cryptography"
            case .openssl: "/usr/bin/openssl"
            case .curl: "/usr/bin/curl"
            case .strace: "/usr/bin/strace"
            case .jsonschema: "/usr/lib/python3/dist-packages/jsonschema"
            case .promtool: "/usr/bin/promtool"
            case .yaml: "/usr/lib/python3/dist-packages/yaml"
            case .systemd: "/usr/bin/systemd-analyze"
            case .chromium: "/usr/bin/chromium"
            case .spamassassin: "/usr/bin/spamassassin"
            case .playwright: Self.python.path
            }
        return FileManager.default.fileExists(atPath: path)
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says how to install what is missing.
    public static func needs(_ prerequisites: Prerequisite...) -> Self {
        let missing = prerequisites.filter { !$0.isThere }.map(\.rawValue).joined(separator: " ")
        return .enabled(
            if: missing.isEmpty, "NOT TESTED: sudo apt-get install \(missing) (or tools/install-libraries --tests)")
    }
}
