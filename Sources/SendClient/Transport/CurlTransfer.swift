#if os(Linux)
    import Foundation
    import Synchronization

    /// A request as libcurl takes it, what has come of its answer, and whether it is still wanted.
    final class CurlTransfer: Sendable {
        let url: String
        let method: String
        /// Each line with its zero byte.
        let headerLines: String
        let body: Data?
        let caCertificates: String?
        let answer: Mutex<CurlAnswer>
        private let cancellation = Atomic(false)

        /// - Throws: where a name of a header field or the method is none.
        init(_ request: TransportRequest, caCertificates: String?) throws(TransportFailure) {
            url = request.url.absoluteString
            method = request.method
            body = request.body
            self.caCertificates = caCertificates
            answer = Mutex(CurlAnswer(maximumBodyLength: request.maximumBodyLength))
            for name in [request.method] + request.headers.map(\.name) where !Self.isToken(name) {
                let cause = CurlError(code: 43, message: "no name of a method or of a header field: \(name)")
                throw TransportFailure(.notReached, cause: cause)
            }
            headerLines = Self.headerLines(request.headers).map { $0 + "\0" }.joined()
        }

        var isCancelled: Bool { cancellation.load(ordering: .acquiring) }

        func cancel() {
            cancellation.store(true, ordering: .releasing)
        }

        private static func headerLines(_ headers: [(name: String, value: String)]) -> [String] {
            // libcurl asks a server first whether it may send a longer body, and waits a second for the answer.
            var lines = ["Expect:"]
            // Otherwise libcurl says of every body that it comes from a form.
            if !headers.contains(where: { $0.name.lowercased() == "content-type" }) { lines.append("Content-Type:") }
            for (name, value) in headers {
                let line = singleLine(value)
                lines.append(line.isEmpty ? "\(name);" : "\(name): \(line)")
            }
            return lines
        }

        /// A value without what would begin another line; RFC 9110, section 5.5, has it replaced by a space.
        private static func singleLine(_ value: String) -> String {
            let scalars = value.unicodeScalars.map { ["\r", "\n", "\0"].contains($0) ? " " : $0 }
            return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
        }

        /// Whether it is a token of RFC 9110, section 5.6.2.
        private static func isToken(_ name: String) -> Bool {
            !name.isEmpty
                && name.utf8.allSatisfy {
                    switch $0 {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"):
                        true
                    default: "!#$%&'*+-.^_`|~".utf8.contains($0)
                    }
                }
        }
    }
#endif
