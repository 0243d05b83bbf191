import EIAMErrors
import Foundation
import LedgerPeers
import LedgerWorkload
import SendAPI
import SendAudit

/// The rows of the workload as C takes them: the same texts, in one buffer that stays where it is.
final class PeerRows {
    private struct Refused: Error {
        let code: Int32
    }

    private var texts: [UInt8] = []
    private var places: [[Range<Int>?]] = []
    private var numbers: [(time: Int64, quarter: Int64)] = []

    init(count: Int) {
        var workload = LedgerWorkload(seed: 7, attempts: count)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<count {
            let attempt = workload.next().attempt
            var code: String?
            var parameters: String?
            if case .refused(let error) = attempt.decision {
                code = error.code
                parameters = error.arguments.isEmpty ? nil : #"{"parameter":"captcha_token"}"#
            }
            let noise = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
            places.append([
                place(attempt.id.bytes), place(attempt.endpoint.utf8), place(attempt.scenario?.utf8),
                place(attempt.clientID?.utf8), place(attempt.languageAsked?.utf8), place(code?.utf8),
                place(noise[..<32]), place(attempt.email?.utf8), place(attempt.deviceFingerprint?.utf8),
                place(attempt.agent?.utf8), place(attempt.operatingSystemVersion?.utf8),
                place(attempt.declaredAddress?.utf8), place(attempt.peerAddress?.utf8), place(parameters?.utf8),
                place(noise[32..<48]), place(noise[48...]),
            ])
            numbers.append((attempt.time.microseconds, attempt.time.microseconds / 900_000_000))
        }
    }

    private func place(_ bytes: (some Sequence<UInt8>)?) -> Range<Int>? {
        guard let bytes else { return nil }
        let start = texts.count
        texts.append(contentsOf: bytes)
        return start..<texts.count
    }

    /// - Parameter before: how often the rows are inserted before it is measured; their keys spread over the whole index.
    /// - Returns: rows a second.
    func insert(_ path: String, commit: Int, ordinary: Bool, after before: Int = 0) throws -> Double {
        try unsafe texts.withUnsafeBufferPointer { buffer in
            func text(_ row: Int, _ column: Int) -> peer_text {
                guard let range = places[row][column], let base = buffer.baseAddress else {
                    return unsafe peer_text(text: nil, length: -1)
                }
                return unsafe peer_text(
                    text: UnsafeRawPointer(base + range.lowerBound).assumingMemoryBound(to: CChar.self),
                    length: Int32(range.count))
            }
            let rows = unsafe numbers.indices.map { row in
                unsafe peer_row(
                    time: numbers[row].time, attempt_id: text(row, 0), endpoint: text(row, 1), scenario: text(row, 2),
                    client: text(row, 3), language_asked: text(row, 4), decision_code: text(row, 5),
                    secret: text(row, 6), email: text(row, 7), device: text(row, 8), agent: text(row, 9),
                    system: text(row, 10), declared: text(row, 11), peer: text(row, 12), parameters: text(row, 13),
                    email_hash: text(row, 14), device_hash: text(row, 15), quarter: numbers[row].quarter)
            }
            guard let ledger = unsafe peer_open(path, AuditLedger.tables, ordinary ? 1 : 0) else {
                throw Refused(code: -1)
            }
            for _ in 0..<before {
                let code = unsafe peer_insert(ledger, rows, Int32(rows.count), 1_024)
                guard code == 0 else { throw Refused(code: code) }
            }
            let clock = ContinuousClock()
            let start = clock.now
            let code = unsafe peer_insert(ledger, rows, Int32(rows.count), Int32(commit))
            let passed = (clock.now - start) / .seconds(1)
            unsafe peer_close(ledger)
            guard code == 0 else { throw Refused(code: code) }
            return unsafe Double(rows.count) / passed
        }
    }
}
