import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

struct PieceShapeTests {
    @Test func thereAreAtLeastSixShapes() {
        #expect(PieceShape.allCases.count >= 6)
    }

    @Test(arguments: PieceShape.allCases) func anOutlineFitsIntoItsBoxHoweverTurned(shape: PieceShape) {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let outline = PieceOutline(shape, using: &random)
            let redrawn = outline.redrawn(using: &random)
            #expect(outline.corners.allSatisfy { (2...44).contains($0.x) && (2...44).contains($0.y) })
            #expect(redrawn.corners.allSatisfy { (0...46).contains($0.x) && (0...46).contains($0.y) })
        }
    }

    /// Large enough to be seen.
    @Test(arguments: PieceShape.allCases) func aShapeHasABody(shape: PieceShape) {
        var random = SystemRandomNumberGenerator()
        let inside = PieceOutline(shape, using: &random).contains(every: 1).count { $0 }
        #expect(inside >= 280)
    }

    /// What rows say in the painter, columns say here.
    @Test(arguments: PieceShape.allCases) func distancesAreBelowZeroInside(shape: PieceShape) {
        var random = SystemRandomNumberGenerator()
        let outline = PieceOutline(shape, using: &random)
        let distances = outline.distances(reach: 6)
        for column in 0..<47 {
            let x = Float(column) + 0.001
            var crossings: [Float] = []
            for (index, from) in outline.corners.enumerated() {
                let to = outline.corners[(index + 1) % outline.corners.count]
                guard (from.x <= x) != (to.x <= x) else { continue }
                crossings.append(from.y + (x - from.x) / (to.x - from.x) * (to.y - from.y))
            }
            for row in 0..<47 {
                let distance = distances.at(column, row)
                #expect(abs(distance) <= 6)
                guard abs(distance) > 0.01 else { continue }
                let isInside = crossings.count { $0 < Float(row) } % 2 == 1
                #expect((distance < 0) == isInside)
            }
        }
    }

    /// No gap of the same picture can be taken for another.
    @Test func outlinesOfOnePictureDiffer() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<30 {
            let layout = PlaceLayout(count: 12, using: &random)
            let masks = OutlineChooser.outlines(for: layout.places, using: &random).map { $0.contains(every: 1) }
            for (index, mask) in masks.enumerated() {
                for (otherIndex, other) in masks[..<index].enumerated() {
                    let either = mask.indices.count { mask[$0] || other[$0] }
                    let both = mask.indices.count { mask[$0] && other[$0] }
                    // What is chosen is measured with every other pixel, therefore a little more is allowed here.
                    let isNear = layout.places[index].lane == layout.places[otherIndex].lane
                    #expect(Double(both) / Double(either) < (isNear ? 0.74 : 0.86))
                }
            }
        }
    }
}
