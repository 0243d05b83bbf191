import Foundation
import Synchronization

@testable import CaptchaPainting
@testable import CaptchaSolving

/// Pictures that all solvers look at, painted once.
enum Corpus {
    /// More of them make the rates finer: ERRATA_CAPTCHA_PICTURES=2000.
    static let count = asked ?? 200
    /// Matchers take a second for some pictures of a debug build, and their rates are only reported.
    static let countForMatchers = asked ?? 60
    private static let asked = ProcessInfo.processInfo.environment["ERRATA_CAPTCHA_PICTURES"].flatMap { Int($0) }

    static let pictures: Result<[CaptchaPainter.Picture], any Error> = Result {
        try (0..<count).map { _ in try CaptchaPainter().paint(decoys: 11) }
    }

    /// How often a solver is within the tolerance, from 0 to 1.
    static func rate(of solver: some Solver, count: Int = count) throws -> Double {
        let pictures = try pictures.get().prefix(count)
        let passed = try pictures.count { picture in
            let place = solver.place(try Bitmap(png: picture.background), try Bitmap(png: picture.piece))
            return abs(place - picture.x) <= 5
        }
        return Double(passed) / Double(pictures.count)
    }
}
