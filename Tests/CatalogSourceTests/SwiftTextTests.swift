import CatalogSource
import Testing

struct SwiftTextTests {
    @Test func whatCannotBeSeenIsSpelledOut() {
        #expect(SwiftText.literal("a\"\\é\u{2068}\n\u{A0}漢 ب") == #""a\"\\é\u{2068}\n\u{A0}漢 ب""#)
    }
}
