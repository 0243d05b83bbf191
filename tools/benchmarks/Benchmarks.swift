import ArgumentParser

@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks",
        abstract: "Measures the modules against their peers, one JSON line for each comparison.",
        discussion: "ratio is theirs / ours for times: how many times as fast we are. It has to reach the goal."
    )

    /// Every benchmark there is. A new one is one file and one line here.
    static func all(ledger: String?) -> [any Benchmark] {
        [
            RenderBenchmark(), NegotiationBenchmark(), CatalogueBenchmark(), LedgerBenchmark(), PoolDelayBenchmark(),
            QueryBenchmark(ledger: ledger), ServerBenchmark(), CaptchaBenchmark(),
        ]
    }

    @Argument(help: "The benchmarks to run; all when none is named.")
    var names: [String] = []

    @Flag(help: "A peer that is not installed is a failure.")
    var requirePeers = false

    @Option(
        help:
            "For query: a ledger that ledger-generator wrote, such as one of ten million entries; without it, one of a million is written."
    )
    var ledger: String?

    func validate() throws {
        let all = Self.all(ledger: ledger)
        for name in names where !all.contains(where: { $0.name == name }) {
            let known = all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no benchmark \(name); there are: \(known).")
        }
    }

    static func main() async {
        // Before anything is parsed: what is measured is the start of a process.
        if CatalogueBenchmark.serveStart() { return }
        do {
            if try await BareServer.serve() { return }
        } catch {
            exit(withError: error)
        }
        await main(nil)
    }

    func run() async throws {
        var isGood = true
        for benchmark in Self.all(ledger: ledger) where names.isEmpty || names.contains(benchmark.name) {
            for result in try await benchmark.run() {
                print(result.json)
                if !(result.isGood ?? !requirePeers) { isGood = false }
            }
        }
        if !isGood { throw ExitCode(1) }
    }
}
