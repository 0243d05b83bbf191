import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

struct PlaceLayoutTests {
    private static let count = PlaceLayout.maximum

    private func layouts(_ number: Int, count: Int = Self.count) -> [PlaceLayout] {
        var random = SystemRandomNumberGenerator()
        return (0..<number).map { _ in PlaceLayout(count: count, using: &random) }
    }

    @Test func thereIsRoomForElevenFalseGaps() {
        #expect(CaptchaPainter.decoys == 0...11)
    }

    /// So that one answer never catches two places, with a tolerance of 5 pixels.
    @Test(arguments: [1, 2, 5, 9, 12]) func noTwoPlacesAreWithinTheTolerance(count: Int) {
        for layout in layouts(300, count: count) {
            let columns = layout.places.map(\.x).sorted()
            #expect(zip(columns, columns.dropFirst()).allSatisfy { $1 - $0 > 10 })
            #expect(columns.allSatisfy { PlaceLayout.columns.contains($0) })
            #expect(layout.places.allSatisfy { (0...(155 - 47)).contains($0.y) })
        }
    }

    /// The radius of outlines is 19.5.
    @Test func placesDoNotOverlap() {
        for layout in layouts(500) {
            for (index, place) in layout.places.enumerated() {
                for other in layout.places[..<index] {
                    #expect(abs(place.x - other.x) >= 39 || abs(place.y - other.y) >= 39)
                }
            }
        }
    }

    /// Whoever sees all places and not the piece: the rightmost, the first in reading order, any.
    @Test func theRightPlaceIsAnyOfThem() {
        let layouts = layouts(24_000)
        let rules: [(PlaceLayout) -> Int] = [
            { layout in layout.places.indices.max { layout.places[$0].x < layout.places[$1].x } ?? 0 },
            { layout in
                layout.places.indices.min {
                    (layout.places[$0].y, layout.places[$0].x) < (layout.places[$1].y, layout.places[$1].x)
                } ?? 0
            },
            { layout in layout.places.indices.randomElement() ?? 0 },
        ]
        for rule in rules {
            // 2,000 are expected; their standard deviation is 43.
            let passed = layouts.count { rule($0) == $0.right }
            #expect((1785...2215).contains(passed))
        }
    }

    /// 163 columns; the statistic has a mean of 162 and a standard deviation of 18.
    @Test func eachColumnIsTheRightOneEquallyOften() {
        var counts = [Int](repeating: 0, count: PlaceLayout.columns.count)
        let layouts = layouts(32_600)
        for layout in layouts { counts[layout.places[layout.right].x - PlaceLayout.columns.lowerBound] += 1 }
        let statistic = counts.reduce(0.0) { $0 + Double(($1 - 200) * ($1 - 200)) / 200 }
        #expect(statistic < 162 + 6 * 18)
    }
}
