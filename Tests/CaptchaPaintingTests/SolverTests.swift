import Foundation
import Testing

@testable import CaptchaPainting
@testable import CaptchaSolving

/// What scripts reach. None that does not look at the piece can do better than once in as many times as there are
/// places; those that do are reported, and a captcha is a cost to them and no wall.
struct SolverTests {
    /// One in ten, and two and a half standard deviations of a binomial count for a rate of one in ten: a solver whose
    /// true rate is one in twelve is above that once in some ten thousand runs, for 200 pictures as for 2,000.
    private static let bound = 0.1 + 2.5 * (0.1 * 0.9 / Double(Corpus.count)).squareRoot()

    private static let blind: [any Solver] = [
        FixedPlaceSolver(), DarkestRegionSolver(), MostContrastSolver(), EdgeHistogramSolver(), RightmostGapSolver(),
        BestGapSolver(), RandomGapSolver(),
    ]

    @Test(arguments: blind.indices) func whoDoesNotLookAtThePieceSeldomPasses(index: Int) throws {
        let solver = Self.blind[index]
        let rate = try Corpus.rate(of: solver)
        print("captcha, \(type(of: solver)): \(rate * 100) % of \(Corpus.count)")
        #expect(rate <= Self.bound)
    }

    /// It is not blindness that makes it fail: a gap alone it finds more often than by chance, which is one in fifteen; some
    /// 50 of 200 are usual, 13 would be chance.
    @Test func theDetectorSeesAGapThatIsAlone() throws {
        let solver = BestGapSolver()
        let found = try (0..<200).count { _ in
            let picture = try CaptchaPainter().paint(decoys: 0)
            let place = solver.place(try Bitmap(png: picture.background), try Bitmap(png: picture.piece))
            return abs(place - picture.x) <= 5
        }
        print("captcha, BestGapSolver without false gaps: \(found) of 200")
        #expect(found >= 28)
    }

    /// The solver of the version before: what a gap shows lies elsewhere.
    @Test func whatThePieceShowsDoesNotLeadToTheGap() throws {
        let rate = try Corpus.rate(of: ContentSolver())
        print("captcha, ContentSolver: \(rate * 100) % of \(Corpus.count)")
        #expect(rate <= 0.3)
    }

    /// Reported and not bounded: who knows the piece's outline finds it, as a person does. That they see something shows
    /// that there is something to be seen.
    @Test(arguments: [0, 1, 2, 3]) func whoLooksAtThePieceIsReported(index: Int) throws {
        let solvers: [any Solver] = [OutlineSolver(), BorderSolver(), CombinedSolver(), RowGapSolver()]
        let rate = try Corpus.rate(of: solvers[index], count: Corpus.countForMatchers)
        print("captcha, \(type(of: solvers[index])): \(rate * 100) % of \(Corpus.countForMatchers)")
        #expect(rate > 0)
    }
}
