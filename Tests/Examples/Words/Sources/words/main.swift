import Foundation
import SendClient

func show(_ error: EIAMError, _ languages: [String]) {
    let words = error.words(for: .user, in: LanguagePreferences(languages))
    print("\(words.language): \(words.text) \(words.advice ?? "")")
}

// With `--time BODY` it says how many nanoseconds its first and its second reading of a reply take; see tools/weights.
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--time" {
    let body = Array(CommandLine.arguments[2].utf8)
    var error: EIAMError?
    let times = try (0..<2).map { _ in try ContinuousClock().measure { error = try EIAMError(replyBody: body) } }
    print(
        times.map { "\($0 / .nanoseconds(1))" }.joined(separator: " "), error?.code ?? "", error?.arguments.count ?? 0)
    exit(0)
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
