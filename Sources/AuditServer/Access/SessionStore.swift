import SendAPI
import Synchronization

/// The sessions of all who are signed in, in memory alone: with the process they end.
final class SessionStore: Sendable {
    /// How long a session lasts that is not used.
    static let idle = Duration.seconds(8 * 3600)

    private let sessions = Mutex<[String: Session]>([:])
    private let clock: TimeSource
    private let maximum: Int

    /// - Parameters:
    ///   - clock: the time.
    ///   - maximum: how many there are at most; the one that was used least recently makes room.
    init(clock: TimeSource, maximum: Int) {
        self.clock = clock
        self.maximum = maximum
    }

    /// Begins a session.
    func begin(_ person: Person) -> Session {
        let now = clock.uptime
        let session = Session(person, at: now)
        sessions.withLock { sessions in
            sessions = sessions.filter { now - $0.value.lastUse < Self.idle }
            while sessions.count >= maximum, let oldest = sessions.min(by: { $0.value.lastUse < $1.value.lastUse }) {
                sessions.removeValue(forKey: oldest.key)
            }
            sessions[session.id.text] = session
        }
        return session
    }

    /// The session of a cookie, which is used now; `nil` when there is none, or it was not used for too long.
    func use(_ id: String) -> Session? {
        let now = clock.uptime
        return sessions.withLock { sessions in
            guard var session = sessions[id] else { return nil }
            guard now - session.lastUse < Self.idle else {
                sessions.removeValue(forKey: id)
                return nil
            }
            session.lastUse = now
            sessions[id] = session
            return session
        }
    }

    /// Changes a session that is there.
    ///
    /// - Returns: what the change returns; `nil` when the session has ended.
    func change<Value>(_ id: Secret, _ change: (inout sending Session) -> sending Value) -> Value? {
        sessions.withLock { sessions in
            guard var session = sessions[id.text] else { return nil }
            let value = change(&session)
            sessions[id.text] = session
            return value
        }
    }

    /// Ends a session.
    func end(_ id: Secret) {
        sessions.withLock { _ = $0.removeValue(forKey: id.text) }
    }
}
