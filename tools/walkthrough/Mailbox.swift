import Foundation

/// Reads the mails that arrived in a mailbox folder.
struct Mailbox {
    let folder: String

    /// A mail that arrived: its headers and its decoded parts.
    struct Mail {
        let headers: [String: String]
        let parts: [String: String]

        init(_ data: Data) throws {
            let text = String(decoding: data, as: UTF8.self)
            let (head, body) = Self.split(text)
            headers = Self.headers(head)
            guard let type = headers["content-type"], type.hasPrefix("multipart/alternative"),
                let boundary = type.components(separatedBy: "boundary=\"").last?.split(separator: "\"").first
            else { throw Difference("a mail that is not multipart/alternative") }
            var parts: [String: String] = [:]
            for piece in body.components(separatedBy: "--\(boundary)\r\n").dropFirst() {
                let (head, encoded) = Self.split(piece)
                let type = Self.headers(head)["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
                let content = encoded.components(separatedBy: "\r\n--\(boundary)").first ?? encoded
                parts[type] = Self.decodeQuotedPrintable(content)
            }
            self.parts = parts
        }

        private static func split(_ text: String) -> (head: String, body: String) {
            let halves = text.components(separatedBy: "\r\n\r\n")
            return (halves[0], halves.dropFirst().joined(separator: "\r\n\r\n"))
        }

        private static func headers(_ head: String) -> [String: String] {
            var headers: [String: String] = [:]
            for line in head.replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                    in: .whitespaces)
            }
            return headers
        }

        private static func decodeQuotedPrintable(_ text: String) -> String {
            var bytes: [UInt8] = []
            let source = Array(text.replacingOccurrences(of: "=\r\n", with: "").utf8)
            var index = 0
            while index < source.count {
                if source[index] == UInt8(ascii: "="), index + 2 < source.count,
                    let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
                {
                    bytes.append(byte)
                    index += 3
                } else {
                    bytes.append(source[index])
                    index += 1
                }
            }
            return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
        }
    }

    /// The mails that have arrived for an address so far.
    func mails(to address: String) throws -> [Mail] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/new")) ?? []
        return try names.sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/new/\(name)")
        }.map { try Mail($0) }.filter { $0.headers["to"] == "<\(address)>" }
    }

    /// Waits for the first mail for an address.
    func waitForMail(to address: String) async throws -> Mail {
        for _ in 0..<200 {
            if let mail = try mails(to: address).last { return mail }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Difference("no mail for \(address) arrived within ten seconds")
    }
}
