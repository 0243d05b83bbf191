import Foundation
import SendAPI
import SendClient

extension TransportRequest {
    /// The endpoint that is called; `nil` for what the contract does not have. The service may lie under a path.
    var endpoint: Endpoint? {
        Endpoint.allCases.first { endpoint in
            url.path.hasSuffix(endpoint.rawValue) && method == (endpoint == .captcha ? "GET" : "POST")
        }
    }

    /// The value of a header field, whatever its case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.caseInsensitiveCompare(name) == .orderedSame }?.value
    }
}

extension ReceivedHeaders {
    /// The application and its device.
    var device: Device {
        Device(
            clientID: clientID ?? "", operatingSystemVersion: operatingSystemVersion ?? "",
            fingerprint: deviceFingerprint ?? "", agent: agent ?? "", address: deviceAddress, language: language)
    }
}
