import CaptchaPainting
import Foundation
import Testing

@testable import SendService

@Suite(.timeLimit(.minutes(5)))
struct CaptchaStoreTests {
    @Test func eachPictureIsHandedOutOnce() async throws {
        let store = CaptchaStore(CaptchaPainter(), decoys: 0, ahead: 3)
        let pictures = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 { group.addTask { try await store.take().background } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(pictures.count == 20)
        #expect(Data(base64Encoded: pictures.first ?? "")?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    }

    @Test func whatIsGivenBackIsHandedOutAgainAndPaintsNothing() async throws {
        let store = CaptchaStore(CaptchaPainter(), decoys: 0, ahead: 0)
        #expect(store.takeReady() == nil)
        let picture = try await store.take()
        store.giveBack(picture)
        #expect(store.takeReady()?.background == picture.background)
        #expect(store.takeReady() == nil)
    }

    /// Whoever comes when too many wait is told so at once, and the others get theirs.
    @Test func noMoreWaitThanCanBeServedSoon() async throws {
        let store = CaptchaStore(CaptchaPainter(), decoys: 0, ahead: 0)
        let asked = CaptchaStore.mostWaiting + 40
        let (served, refused) = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<asked {
                group.addTask {
                    do {
                        _ = try await store.take()
                        return true
                    } catch is CaptchaStore.Exhausted {
                        return false
                    }
                }
            }
            return try await group.reduce((0, 0)) { $1 ? ($0.0 + 1, $0.1) : ($0.0, $0.1 + 1) }
        }
        #expect(served + refused == asked)
        #expect(served >= CaptchaStore.mostWaiting)
        #expect(refused > 0)
    }

    @Test func aPainterThatFailsIsToldAndNobodyWaitsForEver() async throws {
        let store = CaptchaStore(CaptchaPainter(), decoys: 99, ahead: 2)
        for _ in 0..<3 {
            await #expect(throws: CaptchaPainter.PaintError.decoys(99)) { try await store.take() }
        }
    }
}
