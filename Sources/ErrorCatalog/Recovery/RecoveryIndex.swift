import Synchronization

/// Finds the code and the parameters of texts, over a whole catalogue at once.
///
/// The index is built when it is first asked, once, and only read from then on.
package final class RecoveryIndex: Sendable {
    private enum State {
        case sources([RecoverySource])
        case ready(RecoveryTables)
    }

    private let state: Mutex<State>

    /// Takes the texts, in the order in which they are preferred. Nothing is built yet.
    package init(_ sources: [RecoverySource]) {
        state = Mutex(.sources(sources))
    }

    /// Finds code and parameters of a text.
    ///
    /// - Parameters:
    ///   - text: the text, at most ``RecoveryLimits/text`` bytes; a longer one has no reading.
    ///   - code: the code, where it is known. Only its texts are tried; those of its families where it has none.
    package func recover(_ text: String, code: String? = nil) -> Recovery {
        var steps = 0
        return recover(text, code: code, steps: &steps)
    }

    /// Finds code and parameters of a text, and counts the steps that it takes, for tests of linearity.
    package func recover(_ text: String, code: String? = nil, steps: inout Int) -> Recovery {
        tables.recover(text, code: code, steps: &steps)
    }

    /// How many templates there are.
    package var templateCount: Int { tables.templates.count }

    private var tables: RecoveryTables {
        state.withLock { state in
            switch state {
            case .ready(let tables): return tables
            case .sources(let sources):
                let tables = RecoveryTables(sources)
                state = .ready(tables)
                return tables
            }
        }
    }
}
