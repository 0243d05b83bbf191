/// The control characters of the Default Bidi Strategy, by the last byte of their UTF-8; the first two are E2 81.
enum BidiControl: UInt8 {
    case leftToRightIsolate = 0xA6
    case rightToLeftIsolate = 0xA7
    case firstStrongIsolate = 0xA8
    case popDirectionalIsolate = 0xA9

    /// U+2066 to U+2069.
    var text: String {
        switch self {
        case .leftToRightIsolate: "\u{2066}"
        case .rightToLeftIsolate: "\u{2067}"
        case .firstStrongIsolate: "\u{2068}"
        case .popDirectionalIsolate: "\u{2069}"
        }
    }
}
