import Crypto
import FoundationEssentials
import LanguageMatching
import MailTexts
import MessageFormat
import SendAPI

/// The page behind "this was not me". It needs no script, loads nothing, and tells no other site where it was.
struct StopPage: Sendable {
    /// What the page shows.
    enum Content: Sendable {
        case question(EmailAddress)
        case done(EmailAddress, until: Timestamp)
        case tooOld
        case unusable
        case busy
    }

    let preferences: LanguagePreferences

    var language: LanguageTag { MailTexts.language(for: preferences) }

    func html(_ content: Content) -> String {
        let (title, paragraphs, button): (String, [String], String?) =
            switch content {
            case .question(let address):
                (
                    say(.stopTitle), [say(.stopExplanation, address), say(.stopCaution)], say(.stopButton)
                )
            case .done(let address, let until):
                (say(.stopDoneTitle), [say(.stopDone, address, until)], nil)
            case .tooOld: (say(.stopTooOldTitle), [say(.stopTooOld)], nil)
            case .unusable: (say(.stopUnusableTitle), [say(.stopUnusable)], nil)
            case .busy: (say(.stopBusyTitle), [say(.stopBusy)], nil)
            }
        let body = paragraphs.map { "<p>\(HTMLText.escaped($0))</p>" }.joined(separator: "\n")
        let form = button.map { "\n<form method=\"post\"><button>\(HTMLText.escaped($0))</button></form>" } ?? ""
        return """
            <!doctype html>
            <html lang="\(language)" dir="\(language.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(HTMLText.escaped(title))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            <h1>\(HTMLText.escaped(title))</h1>
            \(body)\(form)
            </main>
            </body>
            </html>

            """
    }

    private func say(_ key: MailText, _ address: EmailAddress? = nil, _ until: Timestamp? = nil) -> String {
        var arguments: [String: MessageValue] = [:]
        if let address { arguments["address"] = .string(address.masked) }
        if let until { arguments["until"] = .string(Self.moment(until)) }
        return MailTexts.text(key, in: preferences, arguments: arguments, bidiIsolation: .default)
    }

    /// `2026-11-29 14:05 UTC`: no zone is known of whoever reads it.
    private static func moment(_ time: Timestamp) -> String {
        "\(time)".prefix(16).replacing("T", with: " ") + " UTC"
    }

    private static let style = """
        :root{color-scheme:light dark}
        body{font:1.05rem/1.55 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
        main{max-width:34rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.4rem;line-height:1.3}
        p{overflow-wrap:anywhere}
        button{font:inherit;font-weight:600;padding:.75rem 1.25rem;border:0;border-radius:.5rem;\
        background:#0b57d0;color:#fff;cursor:pointer}
        button:focus-visible{outline:3px solid CanvasText;outline-offset:3px}
        """

    /// What a browser lets the page do.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'sha256-\(Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString())'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
}
