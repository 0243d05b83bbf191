#if os(Linux)
    import Foundation

    /// An answer as libcurl brings it, line by line and piece by piece. Both methods say whether more is wanted.
    struct CurlAnswer {
        /// All header lines together, those of interim answers too. libcurl has had this bound since 8.3.
        private static let maximumHeaderLength = 300 * 1024

        private let maximumBodyLength: Int
        private var headerLength = 0
        private var current: TransportResponse?
        private var isHeaderComplete = false

        init(maximumBodyLength: Int) {
            self.maximumBodyLength = maximumBodyLength
        }

        /// The answer, once its header is complete. Where a connection ends within the header, libcurl may call that a success.
        var response: TransportResponse? { isHeaderComplete ? current : nil }

        mutating func receive(headerLine line: String) -> Bool {
            headerLength += line.utf8.count
            guard headerLength <= Self.maximumHeaderLength else { return false }
            // What follows the body is no header.
            guard !isHeaderComplete else { return true }
            let content = line.trimmingCharacters(in: .newlines)
            if content.hasPrefix("HTTP/") {
                current = Self.status(content).map { TransportResponse(status: $0) }
            } else if !content.isEmpty {
                receive(field: content)
            } else if let status = current?.status, status >= 200 {
                isHeaderComplete = true
            }
            return true
        }

        private mutating func receive(field: String) {
            guard let response = current else { return }
            if field.first?.isWhitespace == true, let last = response.headers.last {
                let value = last.value + " " + field.trimmingCharacters(in: .whitespaces)
                current?.headers[response.headers.count - 1].value = value
            } else if let colon = field.firstIndex(of: ":") {
                let value = field[field.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                current?.headers.append((String(field[..<colon]), value))
            }
        }

        mutating func receive(body bytes: some Collection<UInt8>) -> Bool {
            guard isHeaderComplete, let length = current?.body.count else { return true }
            let room = maximumBodyLength - length
            current?.body.append(contentsOf: bytes.prefix(room))
            current?.isTruncated = bytes.count > room
            return bytes.count <= room
        }

        private static func status(_ line: String) -> Int? {
            let words = line.split(separator: " ", maxSplits: 2)
            return words.count > 1 ? Int(words[1]) : nil
        }
    }
#endif
