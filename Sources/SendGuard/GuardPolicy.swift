/// Two rules against codes that nobody uses.
///
/// 1. A mailbox gets four codes of which none is used, and then one an hour. A device that has used a code of that mailbox is
///    counted by itself, so that whoever is bombed can still log in.
/// 2. A device, network, domain or client whose codes are almost never used is slowed, and when that goes on, stopped.
///    Whatever narrower has a good record goes on: a known device of the mailbox, a device, a network.
package struct GuardPolicy: Sendable, Hashable {
    package enum Mode: String, Sendable, Hashable, CaseIterable {
        case off = "off"
        /// Decides and records, and refuses nothing.
        case shadow = "shadow"
        case on = "on"
    }

    /// How hard a kind of subject is met.
    package struct Measure: Sendable, Hashable {
        /// A slowed subject of which no code is used gets one code in this time.
        package var slowestInterval: Duration
        /// No stop lasts longer.
        package var longestStop: Duration
        package init(slowestInterval: Duration, longestStop: Duration) {
            (self.slowestInterval, self.longestStop) = (slowestInterval, longestStop)
        }
    }

    package var mode = Mode.on
    package var allowList = GuardAllowList()

    /// A mailbox gets so many codes of which none is used, and then one in `addressInterval`: at most four in an hour, and so
    /// five with one that the mailbox's owner asks for herself.
    package var addressCodes = 4.0
    /// The same where one device in one network has asked for all of them: somebody who presses resend and gets no mail.
    package var addressCodesOfOneSource = 5.0
    package var addressInterval = Duration.seconds(3600)
    /// So many codes of a mailbox are forgiven when one is used, beside the time. That is somebody's who pressed resend; more
    /// would begin a bombing anew each time that the victim uses a code.
    package var forgivenByUse = 2.0
    /// A device is known to a mailbox until so many codes in a row were unused. It has no waits of its own: who presses resend
    /// on it has the limits.
    package var knownDeviceUnused = 6
    /// How long a device is known to a mailbox after a use.
    package var knownDeviceMemory = Duration.seconds(30 * 86_400)

    /// A subject is met when its rate of use lies below this, so sure as `deviations` says. People use four codes in five;
    /// with a mail server that is down for hours, still more than one in four of a day's.
    package var lowestRate = 0.25
    /// 2.58 is 99 %. With `lowestRate` it means that fewer than 20 codes never condemn.
    package var deviations = 2.58
    /// The counts lose half in this time: an outage of minutes weighs little, and a night of quiet forgives.
    package var halfLife = Duration.seconds(6 * 3600)
    /// What a code's time is at most: `code.lifetime`. An interval of the two open counts is as long.
    package var codeLifetime = Duration.seconds(300)
    /// The first time that something is met, and the first stop; each further is twice as long.
    package var firstTerm = Duration.seconds(3600)
    /// How long a subject must be clear until its earlier terms no longer lengthen the next.
    package var levelMemory = Duration.seconds(86_400)
    /// A device or network vouches while it has so many used codes, and not more than twice as many unused ones, those among
    /// them that are still open.
    package var voucherUses: [GuardSubject.Kind: Double] = [.device: 0.5, .network: 1]

    /// A network with no unused code of late, and fewer open ones than `openOfFreshNetwork`, speaks for itself against a
    /// domain or client, so that an attack on a client from many networks locks out no newcomers from others. Two unused
    /// codes are forgotten in twelve hours, so each network is good for four such codes a day.
    package var freshNetworksGoOn = true
    package var openOfFreshNetwork = 2
    /// Unused codes of the wider network beyond twice those used, with which it is still no suspect.
    package var unusedOfWideNetwork = 4.0

    package var measures: [GuardSubject.Kind: Measure] = [
        .device: Measure(slowestInterval: .seconds(600), longestStop: .seconds(86_400)),
        .network: Measure(slowestInterval: .seconds(60), longestStop: .seconds(86_400)),
        .wideNetwork: Measure(slowestInterval: .seconds(60), longestStop: .seconds(6 * 3600)),
        .domain: Measure(slowestInterval: .seconds(60), longestStop: .seconds(6 * 3600)),
        .client: Measure(slowestInterval: .seconds(60), longestStop: .seconds(6 * 3600)),
    ]
    /// A slowed subject is never held to less than one code in this time.
    static let shortestInterval = Duration.seconds(5)
    /// No term doubles further.
    static let highestLevel = 16

    package init() {}

    /// A guard that neither counts nor refuses.
    package static var off: GuardPolicy {
        var policy = GuardPolicy()
        policy.mode = .off
        return policy
    }
}
