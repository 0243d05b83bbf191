import SendAPI
import SendAudit
import Synchronization

/// A few read-only connections to one ledger. Questions beyond them are refused rather than kept waiting, and none is waited
/// for longer than a time limit.
final class LedgerReaders: Sendable {
    private struct Places {
        var idle: [AuditReader]
        var busy = 0
    }

    private let path: String
    private let identity: FileIdentity?
    private let count: Int
    private let timeLimit: Duration
    private let clock: TimeSource
    private let places: Mutex<Places>

    /// Opens the first connection, and blocks meanwhile.
    ///
    /// - Parameters:
    ///   - path: the ledger's file.
    ///   - count: how many questions are answered at a time.
    ///   - timeLimit: how long a question may take.
    ///   - clock: the time.
    /// - Throws: `LedgerError`.
    init(path: String, count: Int, timeLimit: Duration, clock: TimeSource) throws(LedgerError) {
        let reader = try AuditReader(path: path)
        self.path = path
        self.count = count
        self.timeLimit = timeLimit
        self.clock = clock
        // A file that has just gone is found missing by the first question.
        identity = FileIdentity(path)
        places = Mutex(Places(idle: [reader]))
    }

    /// Asks, on a thread outside of the cooperative pool.
    ///
    /// - Throws: ``SiteRefusal``: `busy`, `slow`, `replaced`, or `ledger` with what the question throws.
    func ask<Value: Sendable>(
        _ question: @escaping @Sendable (AuditReader) throws(LedgerError) -> Value
    ) async throws(SiteRefusal) -> Value {
        let reader = try take()
        let answer = OneAnswer<Value>()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                answer.wait(continuation)
                let timer = Task {
                    try? await clock.sleep(for: timeLimit)
                    if !Task.isCancelled { answer.give(.failure(.slow)) }
                }
                Task {
                    await run(reader, answer, question)
                    timer.cancel()
                }
            }
        } onCancel: {
            answer.give(.failure(.slow))
        }
        return try result.get()
    }

    private func run<Value: Sendable>(
        _ reader: AuditReader?, _ answer: OneAnswer<Value>,
        _ question: @escaping @Sendable (AuditReader) throws(LedgerError) -> Value
    ) async {
        do throws(SiteRefusal) {
            let (value, reader) = try await BlockingCall.run {
                [path, identity] () throws(SiteRefusal) -> (Value, AuditReader) in
                guard let identity, FileIdentity(path) == identity else { throw .replaced }
                do throws(LedgerError) {
                    let reader = if let reader { reader } else { try AuditReader(path: path) }
                    answer.onTimeOut { reader.interrupt() }
                    return (try question(reader), reader)
                } catch {
                    throw .ledger(error)
                }
            }
            // Before the connection can be somebody else's: a time limit that ends now must not interrupt theirs.
            answer.give(.success(value))
            places.withLock {
                $0.busy -= 1
                $0.idle.append(reader)
            }
        } catch {
            // What a connection is like after an error nobody knows: the next question opens another one.
            places.withLock { $0.busy -= 1 }
            answer.give(.failure(error))
        }
    }

    /// A place, with a connection where one is open.
    private func take() throws(SiteRefusal) -> AuditReader? {
        let taken: AuditReader?? = places.withLock { places in
            guard places.busy < count else { return .none }
            places.busy += 1
            return .some(places.idle.popLast())
        }
        guard let taken else { throw .busy }
        return taken
    }
}
