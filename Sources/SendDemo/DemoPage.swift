import FoundationEssentials

/// The files of the page. They are in the program: nothing has to be installed beside it.
enum DemoPage: String, CaseIterable {
    case html = "/"
    case style = "/demo.css"
    case script = "/demo.js"

    var contentType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .style: "text/css; charset=utf-8"
        case .script: "text/javascript; charset=utf-8"
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .html: PackageResources.demo_html
        case .style: PackageResources.demo_css
        case .script: PackageResources.demo_js
        }
    }

    /// What a browser lets the page do: its own script and style, pictures out of answers, requests and frames of its own.
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

    /// The same for a mail: it styles itself, runs nothing, loads nothing, is shown by this page alone, and opens its links
    /// in a tab of their own.
    static let mailContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; "
        + "sandbox allow-popups allow-popups-to-escape-sandbox"
}
