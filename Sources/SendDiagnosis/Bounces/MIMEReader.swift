/// Reads a mail into its leaf parts, within bounds, whatever the bytes.
struct MIMEReader {
    static let longestMail = 1 << 20
    static let deepest = 8
    static let mostParts = 1000

    private let bytes: [UInt8]
    private var parts: [MIMEPart] = []
    /// Of the whole mail.
    private(set) var header = HeaderFields()

    init(_ mail: some Collection<UInt8>) { bytes = Array(mail.prefix(Self.longestMail)) }

    /// The parts in their order.
    mutating func read() -> [MIMEPart] {
        parts = []
        let (header, bodyStart) = HeaderFields.read(bytes, in: 0..<bytes.count)
        self.header = header
        readEntity(header, body: bodyStart..<bytes.count, depth: 0)
        return parts
    }

    private mutating func readEntity(_ header: HeaderFields, body: Range<Int>, depth: Int) {
        guard parts.count < Self.mostParts else { return }
        let type = ContentType(header["content-type"])
        if type.type.hasPrefix("multipart/"), let boundary = type.parameters["boundary"], !boundary.isEmpty,
            depth < Self.deepest
        {
            var sections = self.sections(of: body, boundary: Array(boundary.utf8))
            // Some delimiters differ from the boundary that the header names.
            if sections.isEmpty, let other = usedBoundary(in: body) {
                sections = self.sections(of: body, boundary: other)
            }
            for section in sections where parts.count < Self.mostParts {
                let (inner, start) = HeaderFields.read(bytes, in: section)
                readEntity(inner, body: start..<section.upperBound, depth: depth + 1)
            }
            if !sections.isEmpty { return }
        }
        let isBroken = type.type.hasPrefix("multipart/")
        let decoded = TransferDecoding.decode(bytes[body], encoding: header["content-transfer-encoding"])
        parts.append(
            MIMEPart(
                header: header, type: isBroken ? ContentType(nil) : type,
                text: CharacterSets.text(decoded, charset: type.parameters["charset"])))
    }

    /// The first line that begins with two hyphens and is followed by a field of a part.
    private func usedBoundary(in body: Range<Int>) -> [UInt8]? {
        let hyphen = UInt8(ascii: "-")
        var index = body.lowerBound
        while index < body.upperBound {
            let end = bytes[index..<body.upperBound].firstIndex(of: .lineFeed) ?? body.upperBound
            if end - index > 4, bytes[index] == hyphen, bytes[index + 1] == hyphen, end + 8 < body.upperBound,
                bytes[(end + 1)..<(end + 9)].map(\.lowercasedASCII).elementsEqual("content-".utf8)
            {
                var line = Array(bytes[(index + 2)..<end])
                while let last = line.last, last.isWhiteSpace { line.removeLast() }
                return line.isEmpty ? nil : line
            }
            index = end + 1
        }
        return nil
    }

    /// What lies between the delimiter lines. The last one may lack its end.
    private func sections(of body: Range<Int>, boundary: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        var index = body.lowerBound
        let hyphen = UInt8(ascii: "-")
        while index < body.upperBound {
            var end = index
            while end < body.upperBound, bytes[end] != .lineFeed { end += 1 }
            if end - index >= boundary.count + 2, bytes[index] == hyphen, bytes[index + 1] == hyphen,
                bytes[(index + 2)..<(index + 2 + boundary.count)].elementsEqual(boundary)
            {
                let after = bytes[(index + 2 + boundary.count)..<end]
                let isEnd = after.starts(with: [hyphen, hyphen])
                if isEnd || after.allSatisfy(\.isWhiteSpace) {
                    if let begun = start, begun <= index { result.append(begun..<index) }
                    start = isEnd ? nil : min(end + 1, body.upperBound)
                    if result.count >= Self.mostParts { return result }
                }
            }
            index = end + 1
        }
        if let begun = start, begun < body.upperBound { result.append(begun..<body.upperBound) }
        return result
    }
}
