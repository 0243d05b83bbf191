/// What the interpreter notes while it formats a message that has more than text and whole numbers in it.
final class Workspace {
    let locale: MessageLocale
    let functions: FunctionRegistry
    /// Whether anybody asks for the errors.
    private let reportsErrors: Bool
    /// The errors that occurred, in order. Their offsets are those of placeholders in the compact form.
    private(set) var errors: [MessageError] = []
    private var resolutions: [Resolution] = []
    private var declarations: [Int: Value] = [:]
    private var depth = 0
    /// What keys were found to be, so that a key is judged, and complained about, once.
    private var judgements: [Judgement: Bool] = [:]
    /// Selectors that can select no more.
    private var badSelectors: Set<Int> = []
    var index = CompactIndex()

    private struct Judgement: Hashable {
        let selector: Int
        let key: String
    }

    init(_ locale: MessageLocale, _ functions: FunctionRegistry, reportsErrors: Bool) {
        self.locale = locale
        self.functions = functions
        self.reportsErrors = reportsErrors
    }

    /// - Parameter place: where the placeholder starts in the compact form.
    func report(_ kind: MessageErrorKind, _ detail: @autoclosure () -> String, at place: Int) {
        guard reportsErrors else { return }
        errors.append(MessageError(kind: kind, offset: place, detail: detail()))
    }

    func report(_ error: FunctionError, at place: Int) { report(error.kind, error.detail, at: place) }

    subscript(resolution index: Int) -> Resolution { resolutions[index] }

    func keep(_ resolution: Resolution) -> Value {
        resolutions.append(resolution)
        return .resolution(resolutions.count - 1)
    }

    // MARK: Declarations

    /// Declarations may form a chain as long as the message. Beyond this depth all are resolved in order, so that the
    /// stack stays small.
    private static let deepestChain = 64

    /// A declaration, which is resolved once.
    ///
    /// - Parameter resolve: resolves this or an earlier declaration.
    func declaration(_ index: Int, _ resolve: (Int) -> Value?) -> Value? {
        if let known = declarations[index] { return known }
        if depth >= Self.deepestChain {
            depth = 0
            for earlier in 0..<index where declarations[earlier] == nil {
                guard declaration(earlier, resolve) != nil else { return nil }
            }
        }
        depth += 1
        let value = resolve(index)
        depth = max(0, depth - 1)
        declarations[index] = value
        return value
    }

    // MARK: Selection

    /// Whether a key matches, which is asked once.
    ///
    /// - Parameter place: where an error is placed.
    func judge(
        _ key: String, by selector: Int, at place: Int, _ matches: () throws(FunctionError) -> Bool
    ) -> Bool {
        let judgement = Judgement(selector: selector, key: key)
        if badSelectors.contains(selector) { return false }
        if let known = judgements[judgement] { return known }
        var isMatch = false
        do {
            isMatch = try matches()
        } catch {
            if error.kind == .badVariantKey {
                report(error, at: place)
            } else {
                report(.badSelector, error.detail, at: place)
                badSelectors.insert(selector)
            }
        }
        judgements[judgement] = isMatch
        return isMatch
    }
}
