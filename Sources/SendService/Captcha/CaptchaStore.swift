import CaptchaPainting
import FoundationEssentials
import Synchronization

/// Captcha pictures that are painted ahead of the requests for them, one at a time: however many people ask, painting takes
/// one core at most, and nobody's send waits behind it.
final class CaptchaStore: Sendable {
    /// A picture as it goes over the wire, and where its gap is.
    struct Picture: Sendable {
        let background: String
        let piece: String
        let x: Int
    }

    /// More people wait for a picture than can be painted soon.
    struct Exhausted: Error {}

    private struct State {
        var ready: [Picture] = []
        var waiting: [CheckedContinuation<Picture, any Error>] = []
        var isPainting = false
        /// Whether a picture failed since somebody asked.
        var hasFailed = false
    }

    /// So many people wait for a picture at most: two seconds' work.
    static let mostWaiting = 256

    private let painter: CaptchaPainter
    private let decoys: Int
    /// How many pictures are kept ready.
    private let ahead: Int
    private let state = Mutex(State())

    init(_ painter: CaptchaPainter, decoys: Int, ahead: Int) {
        (self.painter, self.decoys, self.ahead) = (painter, decoys, ahead)
    }

    /// Takes a picture where one is there. It is followed by ``giveBack(_:)`` or ``refill()``: what is refused must not make
    /// work.
    func takeReady() -> Picture? { state.withLock { $0.ready.popLast() } }

    /// Puts a picture back that nobody has seen.
    func giveBack(_ picture: Picture) { state.withLock { $0.ready.append(picture) } }

    /// Takes a picture; it is handed out once.
    ///
    /// - Throws: ``Exhausted`` where too many wait already, or what the painter throws.
    func take() async throws -> Picture {
        try await withCheckedThrowingContinuation { continuation in
            let answer: Result<Picture, any Error>? = state.withLock { state in
                if !state.ready.isEmpty { return .success(state.ready.removeFirst()) }
                guard state.waiting.count < Self.mostWaiting else { return .failure(Exhausted()) }
                state.waiting.append(continuation)
                return nil
            }
            if let answer { continuation.resume(with: answer) }
            refill()
        }
    }

    /// Paints while somebody waits or not enough is there, on a thread that may be busy for as long as that takes.
    func refill() {
        let begins = state.withLock { state in
            state.hasFailed = false
            guard !state.isPainting, isMoreWanted(state) else { return false }
            state.isPainting = true
            return true
        }
        guard begins else { return }
        BackgroundThread.run { [self] in
            repeat { deliver(Result { try picture() }) } while continues()
        }
    }

    private func isMoreWanted(_ state: State) -> Bool {
        !state.waiting.isEmpty || state.ready.count < ahead && !state.hasFailed
    }

    private func continues() -> Bool {
        state.withLock { state in
            state.isPainting = isMoreWanted(state)
            return state.isPainting
        }
    }

    private func picture() throws -> Picture {
        let picture = try painter.paint(decoys: decoys)
        return Picture(
            background: picture.background.base64EncodedString(), piece: picture.piece.base64EncodedString(),
            x: picture.x)
    }

    private func deliver(_ result: Result<Picture, any Error>) {
        let first = state.withLock { state -> CheckedContinuation<Picture, any Error>? in
            // Ahead it goes on once somebody asks: what failed now would fail again at once.
            if case .failure = result { state.hasFailed = true }
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            if case .success(let picture) = result { state.ready.append(picture) }
            return nil
        }
        first?.resume(with: result)
    }
}
