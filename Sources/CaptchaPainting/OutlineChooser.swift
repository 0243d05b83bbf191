/// Chooses the outlines of all places, so that no person takes one for another.
enum OutlineChooser {
    /// Which part of what two outlines cover together must belong to one of them alone. A person looks along the piece's
    /// row, which is one lane.
    private static let leastDifference: Float = 0.18
    private static let leastDifferenceInLane: Float = 0.3
    private static let attempts = 40

    static func outlines(
        for places: [PlaceLayout.Place], using random: inout some RandomNumberGenerator
    ) -> [PieceOutline] {
        var outlines: [PieceOutline] = []
        var masks: [[Bool]] = []
        var shapes: [PieceShape] = []
        for (index, place) in places.enumerated() {
            // Half of a lane's places have the shape of their neighbour, turned otherwise.
            let neighbour = places[..<index].lastIndex { $0.lane == place.lane }
            var shape = PieceShape.allCases.randomElement(using: &random) ?? .jigsaw
            if let neighbour, Bool.random(using: &random) { shape = shapes[neighbour] }
            var outline = PieceOutline(shape, using: &random)
            var mask = Self.mask(of: outline)
            var margin = Self.margin(of: mask, at: place, masks, places)
            for attempt in 1..<attempts where margin < 0 {
                if attempt % 8 == 0 { shape = PieceShape.allCases.randomElement(using: &random) ?? .jigsaw }
                let other = PieceOutline(shape, using: &random)
                let otherMask = Self.mask(of: other)
                let otherMargin = Self.margin(of: otherMask, at: place, masks, places)
                if otherMargin > margin { (outline, mask, margin) = (other, otherMask, otherMargin) }
            }
            outlines.append(outline)
            masks.append(mask)
            shapes.append(shape)
        }
        return outlines
    }

    /// How far an outline is above the least differences to those chosen before; below zero where one is missed.
    private static func margin(
        of mask: [Bool], at place: PlaceLayout.Place, _ masks: [[Bool]], _ places: [PlaceLayout.Place]
    ) -> Float {
        zip(masks, places).reduce(Float.infinity) { margin, other in
            let least = other.1.lane == place.lane ? leastDifferenceInLane : leastDifference
            return min(margin, difference(other.0, mask) - least)
        }
    }

    /// Every other pixel of every other row: whether it is inside.
    private static func mask(of outline: PieceOutline) -> [Bool] {
        outline.contains(every: 2)
    }

    private static func difference(_ one: [Bool], _ other: [Bool]) -> Float {
        var (either, both) = (0, 0)
        var index = 0
        while index < one.count {
            if one[index] || other[index] { either += 1 }
            if one[index] && other[index] { both += 1 }
            index += 1
        }
        return 1 - Float(both) / Float(max(either, 1))
    }
}

extension PieceOutline {
    /// Whether pixels of the box are inside, of every `step`-th row and column.
    func contains(every step: Int) -> [Bool] {
        var inside: [Bool] = []
        inside.reserveCapacity((Self.size / step + 1) * (Self.size / step + 1))
        for row in stride(from: 0, to: Self.size, by: step) {
            let parts = crossings(Float(row))
            var column = 0
            while column < Self.size {
                let x = Float(column)
                inside.append(parts.contains { $0.0 <= x && x <= $0.1 })
                column += step
            }
        }
        return inside
    }
}
