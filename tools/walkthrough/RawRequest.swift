import EIAMErrors
import Foundation
import SendAPI
import SendAudit

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// An answer, byte for byte.
struct RawAnswer {
    let status: Int
    let headers: [String: String]
    let body: String
}

/// A send with a body and headers that `SendClient` would not make: wrong on purpose. It is recorded in the caller's ledger
/// like any other attempt.
struct RawRequest {
    let base: URL
    let device: Device
    let omit: Set<String>
    let contentType: String

    func post(_ body: String, recorder: some AttemptRecorder) async throws -> RawAnswer {
        let time = Timestamp.now()
        let fields = (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any]
        let attempt = SendAttempt(
            id: AttemptID(time: time), time: time, endpoint: Endpoint.sendEmail.rawValue,
            scenario: fields?["type"] as? String, clientID: device.clientID, clientIsKnown: true,
            deviceFingerprint: device.fingerprint, email: fields?["email"] as? String, decision: .accepted)
        let receipt = try await recorder.begin(attempt)
        var request = URLRequest(url: base.appending(path: Endpoint.sendEmail.rawValue))
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        request.setValue(contentType, forHTTPHeaderField: HeaderName.contentType)
        request.setValue(attempt.id.description, forHTTPHeaderField: HeaderName.attemptID)
        for (name, value) in device.headers where !omit.contains(name) {
            request.setValue(value, forHTTPHeaderField: name)
        }
        let (data, response) = try await URLSession.shared.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw Difference("an answer that is not HTTP") }
        var headers: [String: String] = [:]
        for (name, value) in response.allHeaderFields { headers["\(name)".lowercased()] = "\(value)" }
        let error = response.statusCode == 200 ? nil : try? EIAMError(replyBody: data)
        try await recorder.finish(
            receipt,
            with: SendOutcome(
                time: .now(), result: error == nil ? .sent : .refused, replyCode: response.statusCode,
                duration: .now() - time, errorCode: error?.code))
        return RawAnswer(status: response.statusCode, headers: headers, body: String(decoding: data, as: UTF8.self))
    }
}
