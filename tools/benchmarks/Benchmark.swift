/// A group of comparisons.
protocol Benchmark: Sendable {
    /// What `tools/bench NAME` calls it.
    var name: String { get }

    /// Measures, and compares with the peers that are installed.
    func run() async throws -> [Comparison]
}
