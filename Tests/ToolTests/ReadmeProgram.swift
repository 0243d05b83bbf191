import EIAMErrors
import Foundation
import TestSupport

/// The README's program, once as the text that stands there and once compiled from this same file: what lies between the
/// two marks below.
enum ReadmeProgram {
    static var text: String {
        let source = (try? String(contentsOfFile: #filePath, encoding: .utf8)) ?? ""
        let body =
            source.components(separatedBy: "        // README begins\n").dropFirst().first?
            .components(separatedBy: "        // README ends\n").first ?? ""
        let lines = body.components(separatedBy: "\n").map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
        return "import EIAMErrors\n\n" + lines.joined(separator: "\n")
    }

    static func output() -> String {
        var printed = ""
        func print(_ line: String) { printed += line + "\n" }
        // README begins
        let body = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#

        do {
            let error = try EIAMError(replyBody: body.utf8)
            if case .parameterBlank(let blank) = error { print("missing: \(blank.parameter ?? "unknown")") }
            let words = error.words(for: .user, in: ["zh-CN", "en"])
            print("\(words.language): \(words.text)")
        } catch {
            print("not an error reply: \(error)")
        }
        // README ends
        return printed
    }
}
