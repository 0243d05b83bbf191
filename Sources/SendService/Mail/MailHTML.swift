import LanguageMatching

/// The HTML of a mail. Nothing is loaded from anywhere; what programs for mail do not know of its style, they leave out, and
/// it stays readable.
struct MailHTML {
    let language: LanguageTag
    let title: String
    private var body: [String] = []

    init(language: LanguageTag, title: String) {
        (self.language, self.title) = (language, title)
    }

    mutating func add(_ paragraphs: [String]) {
        body += paragraphs.map { "<p style=\"margin:0 0 16px\">\(HTMLText.escaped($0))</p>" }
    }

    /// A line that ends with the code. The code is one word of digits, so that two clicks or a long press select it and it is
    /// copied as it is; the space between its digits is style alone. Programs that read aloud are told its digits one by one.
    mutating func add(_ line: String, code: String) {
        let label = line.hasSuffix(code) ? String(line.dropLast(code.count)) : line
        let digits = code.map(String.init).joined(separator: " ")
        body.append(
            """
            <p style="margin:0 0 8px">\(HTMLText.escaped(label.trimmed))</p>
            <p dir="ltr" style="margin:0 0 20px;text-align:\(language.direction == .rightToLeft ? "right" : "left")">\
            <strong class="code" role="text" aria-label="\(digits)" style="display:inline-block;padding:10px 18px;\
            border:1px solid #c4c7c5;border-radius:8px;font-family:ui-monospace,Consolas,Menlo,monospace;font-size:30px;\
            line-height:1.2;letter-spacing:6px">\(code)</strong></p>
            """)
    }

    mutating func add(_ text: String, button: String, link: String) {
        body.append(
            """
            <p class="small" style="margin:24px 0 10px;font-size:14px;color:#5f6368">\(HTMLText.escaped(text))</p>
            <p style="margin:0"><a class="button" href="\(HTMLText.escaped(link))" style="display:inline-block;\
            padding:9px 16px;border:1px solid #747775;border-radius:6px;font-size:14px;color:#0b57d0;\
            text-decoration:none">\(HTMLText.escaped(button))</a></p>
            """)
    }

    var text: String {
        """
        <!doctype html>
        <html lang="\(language)" dir="\(language.direction.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(HTMLText.escaped(title))</title>
        <style>
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        @media (prefers-color-scheme: dark) {
        body, .page { background: #1f1f1f !important; color: #e3e3e3 !important; }
        .small { color: #c4c7c5 !important; }
        .code { border-color: #747775 !important; color: #ffffff !important; }
        .button { border-color: #8e918f !important; color: #a8c7fa !important; }
        }
        </style>
        </head>
        <body style="margin:0;padding:0;background:#ffffff;color:#1f1f1f">
        <div class="page" lang="\(language)" dir="\(language.direction.rawValue)" style="max-width:560px;margin:0 auto;\
        padding:20px 16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5;\
        text-align:\(language.direction == .rightToLeft ? "right" : "left")">
        \(body.joined(separator: "\n"))
        </div>
        </body>
        </html>
        """
    }
}

extension String {
    /// Without the blanks at its end.
    fileprivate var trimmed: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
