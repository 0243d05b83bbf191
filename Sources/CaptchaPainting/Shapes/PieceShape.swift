#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The forms of pieces. Each is a closed line around its centre; how it is turned is decided by who draws it.
enum PieceShape: CaseIterable, Sendable {
    case jigsaw
    case star
    case heart
    case cloud
    case leaf
    case shield
    case moon
    case cross
    case arrow
    case drop
    case bolt
    case triangle

    /// The corners of the line, the farthest of them 1 from the centre. A jigsaw piece has knobs and dents at random.
    func corners(using random: inout some RandomNumberGenerator) -> [(x: Float, y: Float)] {
        var corners: [(x: Float, y: Float)]
        switch self {
        case .jigsaw: corners = Self.jigsaw(using: &random)
        case .star:
            corners = Self.around(60) { angle in 0.74 + 0.26 * cosf(5 * angle) }
        case .heart:
            corners = (0..<48).map { index in
                let angle = Float(index) / 48 * 2 * .pi
                let sine = sinf(angle)
                return (
                    16 * sine * sine * sine,
                    -(13 * cosf(angle) - 5 * cosf(2 * angle) - 2 * cosf(3 * angle) - cosf(4 * angle))
                )
            }
        case .cloud:
            // Three humps over a flat bottom.
            corners =
                Self.arc(-0.6, 0.1, 0.4, from: 0.5, to: 1.4) + Self.arc(-0.08, -0.22, 0.5, from: 1.1, to: 1.85)
                + Self.arc(0.62, 0.06, 0.42, from: 1.55, to: 2.5)
        case .leaf:
            corners = Self.arc(0, 0.75, 1.25, from: 1.205, to: 1.795) + Self.arc(0, -0.75, 1.25, from: 0.205, to: 0.795)
        case .shield:
            corners =
                [(-0.75, -0.8), (0, -0.62), (0.75, -0.8)] + Self.arc(-0.35, -0.1, 1.1, from: 0, to: 0.39)
                + Self.arc(0.35, -0.1, 1.1, from: 0.61, to: 1)
        case .moon:
            corners = Self.arc(0, 0, 1, from: 0.3, to: 1.7) + Self.arc(0.55, 0, 0.81, from: 1.53, to: 0.47)
        case .cross:
            corners = [
                (-0.3, -1), (0.3, -1), (0.3, -0.3), (0.8, -0.3), (0.8, 0.3), (0.3, 0.3), (0.3, 0.75), (-0.3, 0.75),
                (-0.3, 0.3), (-0.8, 0.3), (-0.8, -0.3), (-0.3, -0.3),
            ]
        case .arrow:
            corners = [
                (0, -1), (0.85, -0.05), (0.38, -0.05), (0.38, 0.85), (-0.38, 0.85), (-0.38, -0.05), (-0.85, -0.05),
            ]
        case .drop:
            corners = [(0, -1.15)] + Self.arc(0, 0.25, 0.68, from: 1.86, to: 3.14)
        case .bolt:
            corners = [(0.1, -1), (-0.8, 0.25), (-0.2, 0.25), (-0.35, 1), (0.8, -0.35), (0.25, -0.35), (0.75, -1)]
        case .triangle:
            corners =
                Self.arc(0, -0.62, 0.3, from: 1.17, to: 1.83) + Self.arc(0.66, 0.5, 0.3, from: 1.83, to: 2.5)
                + Self.arc(-0.66, 0.5, 0.3, from: 0.5, to: 1.17)
        }
        Self.normalise(&corners)
        return corners
    }

    /// A square with a knob, a dent or nothing on each side, not four times the same.
    private static func jigsaw(using random: inout some RandomNumberGenerator) -> [(x: Float, y: Float)] {
        let half: Float = 0.64
        var sides: [Float]
        repeat {
            sides = (0..<4).map { _ in Float(Int.random(in: -1...1, using: &random)) }
        } while sides.filter { $0 == 0 }.count > 2 || Set(sides).count == 1
        var corners: [(x: Float, y: Float)] = []
        for (side, form) in sides.enumerated() {
            var line: [(x: Float, y: Float)] = [(-half, -half)]
            if form > 0 { line += arc(0, -half - 0.13, 0.23, from: 0.69, to: 2.31) }
            if form < 0 { line += arc(0, -half + 0.13, 0.23, from: 1.31, to: -0.31) }
            for corner in line {
                switch side {
                case 0: corners.append(corner)
                case 1: corners.append((-corner.y, corner.x))
                case 2: corners.append((-corner.x, -corner.y))
                default: corners.append((corner.y, -corner.x))
                }
            }
        }
        return corners
    }

    /// A part of a circle, from one angle to another in half turns; 0 is to the right, and angles grow clockwise.
    private static func arc(
        _ x: Float, _ y: Float, _ radius: Float, from: Float, to: Float
    ) -> [(x: Float, y: Float)] {
        let steps = max(Int(abs(to - from) * radius * 16), 4)
        return (0...steps).map { step in
            let angle = (from + (to - from) * Float(step) / Float(steps)) * .pi
            return (x + radius * cosf(angle), y + radius * sinf(angle))
        }
    }

    private static func around(_ count: Int, _ radius: (Float) -> Float) -> [(x: Float, y: Float)] {
        (0..<count).map { index in
            let angle = Float(index) / Float(count) * 2 * .pi
            return (radius(angle) * cosf(angle), radius(angle) * sinf(angle))
        }
    }

    /// Around the middle of the smallest upright box, since that is what a person aims with.
    private static func normalise(_ corners: inout [(x: Float, y: Float)]) {
        var (left, right, top, bottom) = (Float.infinity, -Float.infinity, Float.infinity, -Float.infinity)
        for corner in corners {
            (left, right) = (min(left, corner.x), max(right, corner.x))
            (top, bottom) = (min(top, corner.y), max(bottom, corner.y))
        }
        let centre = (x: (left + right) / 2, y: (top + bottom) / 2)
        var farthest: Float = 0
        for index in corners.indices {
            corners[index] = (corners[index].x - centre.x, corners[index].y - centre.y)
            let (x, y) = corners[index]
            farthest = max(farthest, (x * x + y * y).squareRoot())
        }
        for index in corners.indices {
            corners[index] = (corners[index].x / farthest, corners[index].y / farthest)
        }
    }
}
