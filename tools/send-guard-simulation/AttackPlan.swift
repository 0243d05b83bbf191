import ArgumentParser

/// Which attacks a run has: those of the goals, or one against the guard by somebody who knows it.
enum AttackPlan: String, CaseIterable, ExpressibleByArgument {
    case standard
    case none
    case fakedUse5 = "faked-use-5"
    case fakedUse25 = "faked-use-25"
    case fakedUse35 = "faked-use-35"
    case spread
    case pulses
    case rotatingPrefixes = "rotating-prefixes"
    case allPeople = "all-people"
    case carrierLockout = "carrier-lockout"
    case officeLockout = "office-lockout"
    case clientLockout = "client-lockout"
    case smallClientLockout = "small-client-lockout"
    case domainLockout = "domain-lockout"

    /// What it is, in a line.
    var summary: String {
        switch self {
        case .standard: "one victim bombed from 1,000 networks, a client that pumps, a scraper that varies devices"
        case .none: "no attack"
        case .fakedUse5: "the pump uses 5 % of its codes in mailboxes of its own"
        case .fakedUse25: "the pump uses 25 %"
        case .fakedUse35: "the pump uses 35 %"
        case .spread: "1,000 an hour to made-up addresses from 3,000 networks, by the largest client"
        case .pulses: "500 codes from one network within five minutes of each hour, before the first has ended unused"
        case .rotatingPrefixes: "1,000 an hour from 60,000 /64 of one /48"
        case .allPeople: "2,000 an hour to the service's own users from 1,000 networks"
        case .carrierLockout: "450 an hour from one /24 of a carrier, so that its people are locked out"
        case .officeLockout: "450 an hour from an office's network, so that its people are locked out"
        case .clientLockout: "6,000 an hour by the largest client from 5,000 networks, so that it is locked out"
        case .smallClientLockout: "300 an hour by the smallest client from 1,000 networks"
        case .domainLockout: "500 an hour to one company's domain from 1,000 networks"
        }
    }

    func attackers(victim: String, _ population: Population) -> [Attacker] {
        let networks = { (count: Int) in Attacker.networks(count, first: 205) }
        func attack(_ perHour: Double, _ peers: [String], client: String? = "clientA", _ targets: [Attacker.Target])
            -> [Attacker]
        {
            [
                Attacker(
                    name: rawValue, from: 20, to: 44, perHour: perHour, peers: peers, client: client, targets: targets)
            ]
        }
        func faked(_ share: Double) -> [Attacker] {
            var pump = Attacker.pump
            pump.usedShare = share
            return [pump]
        }
        var pulses = attack(6000, ["198.51.100.7"], [.madeUp])
        pulses[0].minutesOfHour = 5
        return switch self {
        case .pulses: pulses
        case .standard: [.bomber(victim), .pump, .scraper]
        case .none: []
        case .fakedUse5: faked(0.05)
        case .fakedUse25: faked(0.25)
        case .fakedUse35: faked(0.35)
        case .spread: attack(1000, networks(3000), [.madeUp])
        case .rotatingPrefixes: attack(1000, Attacker.prefixes(60_000), [.madeUp])
        case .allPeople: attack(2000, networks(1000), client: nil, [.people])
        case .carrierLockout: attack(450, [population.carriers[0][0]], [.madeUp])
        case .officeLockout: attack(450, [population.offices[0]], [.madeUp])
        case .clientLockout: attack(6000, networks(5000), [.madeUp])
        case .smallClientLockout: attack(300, networks(1000), client: "clientD", [.madeUp])
        case .domainLockout: attack(500, networks(1000), client: nil, [.domain(Population.companyDomain)])
        }
    }
}
