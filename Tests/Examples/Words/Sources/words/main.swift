import Foundation
import SendClient

func show(_ error: EIAMError, _ languages: [String]) {
    let words = error.words(for: .user, in: LanguagePreferences(languages))
    print("\(words.language): \(words.text) \(words.advice ?? "")")
}

// From a reply that the app got by itself ...
let reply = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#
show(try EIAMError(replyBody: reply.utf8), ["zh-CN", "en"])

// ... and from the client: nothing listens on port 9.
if let base = URL(string: "http://127.0.0.1:9"), CommandLine.arguments.contains("--call") {
    let device = Device(clientID: "words", operatingSystemVersion: "18.0", fingerprint: "f", agent: "words/1")
    do {
        _ = try await SendClient(base: base, device: device).captcha()
    } catch {
        show(error.error, ["de"])
        print(error.localizedDescription)
    }
}
