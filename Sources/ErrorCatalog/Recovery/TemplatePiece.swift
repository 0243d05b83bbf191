/// A part of a template while it is built.
enum TemplatePiece {
    /// Text as formatting shows it without and with isolates.
    case literal(bare: [UInt8], isolated: [UInt8])
    /// A placeholder, and the control that formatting puts before it, if any.
    case placeholder(Placeholder, opening: [UInt8])

    static let firstStrong: [UInt8] = [0xE2, 0x81, 0xA8]
    static let popDirectional: [UInt8] = [0xE2, 0x81, 0xA9]

    init(_ text: String) {
        self = .literal(bare: Array(text.utf8), isolated: Array(text.utf8))
    }
}

extension RecoveryTemplate {
    /// `nil` when nothing is left to match.
    init?(_ pieces: [TemplatePiece], source: SourceFacts, known: [Known], selection: Selection?) {
        var placeholders: [Placeholder] = []
        var isolated: [Segment] = []
        var bare: [Segment] = []
        var stripped: [Segment] = []
        for piece in pieces {
            switch piece {
            case .literal(let text, let marked):
                isolated.append(.literal(marked))
                bare.append(.literal(text))
                stripped.append(.literal(UTF8Text.withoutIsolates(text) ?? text))
            case .placeholder(let placeholder, let opening):
                let segment = Segment.placeholder(placeholders.count)
                placeholders.append(placeholder)
                if opening.isEmpty {
                    isolated.append(segment)
                } else {
                    isolated += [.literal(opening), segment, .literal(TemplatePiece.popDirectional)]
                }
                bare.append(segment)
                stripped.append(segment)
            }
        }
        self.source = source
        self.placeholders = placeholders
        // Mostly they are the same, and the catalogue is large.
        let bareList = SegmentList(bare, placeholders: placeholders)
        self.bare = bareList
        self.stripped = stripped == bare ? bareList : SegmentList(stripped, placeholders: placeholders)
        self.isolated = isolated == bare ? bareList : SegmentList(isolated, placeholders: placeholders)
        self.known = known
        self.selection = selection
        if self.stripped.isEmpty { return nil }
    }
}
