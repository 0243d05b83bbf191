/// The words of an HTML part, for reports that have no plain text.
enum HTMLText {
    static func words(_ html: String) -> String {
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                let closing = skippedElement(bytes, at: index)
                if let closing, let end = bytes.firstIndex(of: closing, from: index, to: bytes.count) {
                    index = end + closing.count
                } else if let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
                    let isLine = [UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "t")]
                        .contains(index + 1 < end ? bytes[index + 1].lowercasedASCII : 0)
                    result.append(isLine ? .lineFeed : .space)
                    index = end + 1
                } else {
                    break
                }
            } else if bytes[index] == UInt8(ascii: "&"), let (byte, end) = entity(bytes, at: index) {
                result.append(byte)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func skippedElement(_ bytes: [UInt8], at index: Int) -> [UInt8]? {
        for name in ["style", "script"] {
            let opening = Array(("<" + name).utf8)
            if index + opening.count <= bytes.count,
                bytes[index..<(index + opening.count)].map(\.lowercasedASCII) == opening
            {
                return Array(("</" + name + ">").utf8)
            }
        }
        return nil
    }

    private static func entity(_ bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
        let known: [(String, Character)] = [
            ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
        ]
        for (name, character) in known {
            let end = index + name.utf8.count
            if end <= bytes.count, bytes[index..<end].elementsEqual(name.utf8), let ascii = character.asciiValue {
                return (ascii, end)
            }
        }
        return nil
    }
}
