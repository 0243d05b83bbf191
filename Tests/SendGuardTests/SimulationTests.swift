import SendGuard
import Testing

@testable import send_guard_simulation

struct SimulationTests {
    private static func run(
        seed: UInt64 = 3, _ mode: GuardPolicy.Mode, _ plan: AttackPlan = .standard,
        change: (inout GuardPolicy) -> Void = { _ in }
    ) -> Figures {
        var policy = GuardPolicy()
        policy.mode = mode
        change(&policy)
        var simulation = Simulation(
            seed: seed, people: 600, hours: 26, persistence: 0.5, plan: plan, policy: policy)
        return simulation.run()
    }

    @Test func theSameSeedGivesTheSameFigures() throws {
        let (one, same, other) = (Self.run(.on), Self.run(.on), Self.run(seed: 4, .on))
        #expect(one == same)
        #expect(one != other)
    }

    @Test func theGuardKeepsTheGoalsAndWithoutItTheyAreMissed() {
        let (off, on) = (Self.run(.off), Self.run(.on))
        #expect(Goals([on]).areMet)
        #expect(!Goals([off]).areMet)
        #expect(off.victimMailsWorstHour == 10)
        #expect(off.attackMails > 10 * on.attackMails)
        #expect(on.victimLoginsSucceeded == on.victimLogins)
    }

    @Test func withoutTheMailboxRuleTheGoalIsMissed() {
        let figures = Self.run(.on) { policy in
            (policy.addressCodes, policy.addressCodesOfOneSource) = (.infinity, .infinity)
        }
        #expect(!Goals([figures]).areMet)
    }

    @Test func withoutTheRateRuleThePumpGoesOn() {
        let figures = Self.run(.on) { $0.measures = [:] }
        #expect(figures.attackMails > 5000)
    }

    /// Shadow refuses nothing, and tells what would have been.
    @Test func shadowSendsWhatOffSends() {
        let (off, shadow) = (Self.run(.off), Self.run(.shadow))
        #expect(shadow.attackMails == off.attackMails)
        #expect(shadow.sessionsSucceeded == off.sessionsSucceeded)
        #expect(shadow.guardRefusedAttacks > 1000)
        #expect(off.guardRefusedAttacks == 0)
    }

    @Test func aGoalThatIsMissedByALittleIsMissed() {
        var figures = Figures()
        figures.people = 10_000
        (figures.peopleTouched, figures.victimMailsWorstHour) = (50, 5)
        #expect(Goals([figures]).areMet)
        figures.peopleTouched = 51
        #expect(!Goals([figures]).areMet)
        (figures.peopleTouched, figures.victimMailsWorstHour) = (50, 6)
        #expect(!Goals([figures]).areMet)
    }
}
