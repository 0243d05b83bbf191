import ArgumentParser
import FoundationEssentials
import SendGuard

@main
struct SimulationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-guard-simulation",
        abstract: "Simulates two days of a service that is attacked, with and without the guard.",
        discussion: """
            Goals: the victim gets at most 5 mails in any hour, her own included, and at least 99.5 % of the honest people \
            have no request refused by the guard. The exit code is 1 where a goal is missed with the guard on.

            Attacks: \(AttackPlan.allCases.map { "\($0.rawValue): \($0.summary)" }.joined(separator: "; ")).
            """)

    @Option(help: "The seed; the same seed gives the same figures.")
    var seed: UInt64 = 1
    @Option(help: "How many seeds to run, from the first on.")
    var seeds: Int = 1
    @Option(help: "How many honest people there are.")
    var people: Int = 10_000
    @Option(help: "How many hours are simulated.")
    var hours: Double = 48
    @Option(help: "How likely somebody whose mail does not come presses resend once more, from 0 to 1.")
    var persistence: Double = 0.5
    @Option(help: "Which attacks there are.")
    var attack: AttackPlan = .standard
    @Option(help: "Leave out a kind of subject: device, network, wideNetwork, domain, client. May be repeated.")
    var without: [String] = []
    @Flag(help: "Leave out the rule for addresses.")
    var withoutAddress = false
    @Flag(help: "Stopped domains and clients stop fresh networks too.")
    var strict = false
    @Option(help: "The modes to run.")
    var modes: [String] = ["off", "shadow", "on"]
    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard seeds > 0, people > 0, (1...720).contains(hours) else {
            throw ValidationError("--seeds and --people must be 1 or more, --hours from 1 to 720")
        }
        guard (0...1).contains(persistence) else { throw ValidationError("--persistence must be from 0 to 1") }
        for kind in without where GuardSubject.Kind(rawValue: kind) == nil || ["address", "knownDevice"].contains(kind)
        {
            throw ValidationError("--without takes device, network, wideNetwork, domain or client, not '\(kind)'")
        }
        for mode in modes where GuardPolicy.Mode(rawValue: mode) == nil {
            throw ValidationError("--modes takes off, shadow and on, not '\(mode)'")
        }
    }

    func run() throws {
        var all: [Figures] = []
        for seed in self.seed..<(self.seed + UInt64(seeds)) {
            var runs: [Figures] = []
            for mode in modes {
                var simulation = Simulation(
                    seed: seed, people: people, hours: hours, persistence: persistence, plan: attack,
                    policy: policy(mode))
                runs.append(simulation.run())
            }
            if !json { print(Report.table(runs)) }
            all += runs
        }
        let goals = Goals(all.filter { $0.mode == "on" })
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(Report(goals: goals, runs: all)), as: UTF8.self))
        } else {
            print(Report.worst(all, modes: modes))
            print(goals.text)
        }
        if !goals.areMet { throw ExitCode(1) }
    }

    private func policy(_ mode: String) -> GuardPolicy {
        var policy = GuardPolicy()
        policy.mode = GuardPolicy.Mode(rawValue: mode) ?? .on
        for kind in without { policy.measures[GuardSubject.Kind(rawValue: kind) ?? .device] = nil }
        policy.freshNetworksGoOn = !strict
        if withoutAddress { (policy.addressCodes, policy.addressCodesOfOneSource) = (.infinity, .infinity) }
        return policy
    }
}
