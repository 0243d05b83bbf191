import ArgumentParser
import AuditReports
import Foundation
import SendAPI
import SendAudit
import StrictJSON

struct HoldCommand: LedgerCommand {
    static let damageCode: Int32 = 1
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract:
            "Forbids erasure and retention for a person or an interval; without options, lists the holds, those that were released too.",
        discussion: """
            A hold on an interval is on the entries made in it; the end may be still to come. It stands until it is
            released, also when that end has passed. A running removal stops before the first entry that it is on.

            Exit codes: 0 good; 1 no such hold stands, or the ledger refuses to open; 64 wrong usage; 66 the ledger cannot be
            used; 75 try again.
            """
    )

    @OptionGroup var location: LedgerLocation
    @OptionGroup var who: ActorOption

    @Option(help: "The address of a person.", transform: GivenText.address)
    var email: String?

    @Option(help: "The start of an interval: an age such as 90d, or a moment in UTC such as 2026-01-01.")
    var since: String?

    @Option(help: "The end of it, in the same form; a moment still to come, such as 2030-01-01, too.")
    var until: String?

    @Option(help: "Release the hold of this number.")
    var release: Int64?

    @Option(help: "Why; it is recorded, with your user name.", transform: GivenText.reason)
    var reason: String?

    @Flag(help: "JSON for programs.")
    var json = false

    @OptionGroup var verification: VerifiedOption
    @OptionGroup var words: WordOptions

    private var placesOne: Bool { email != nil || since != nil || until != nil }

    func validate() throws {
        if placesOne || release != nil, reason == nil { throw ValidationError("--reason is missing") }
        if !placesOne, release == nil, reason != nil {
            throw ValidationError(
                "--reason is for a hold that is placed or released; name --email, --since, --until or --release")
        }
        if release != nil, placesOne { throw ValidationError("--release goes with no other scope") }
        if email != nil, since != nil || until != nil {
            throw ValidationError("a hold is on a person or on an interval")
        }
        for text in [since, until] {
            if let text, moment(text) == nil {
                throw ValidationError("'\(text)' is neither an age such as 90d nor a moment such as 2026-01-01")
            }
        }
    }

    func perform() async throws {
        guard placesOne || release != nil else { return try list() }
        let control = LedgerControl(path: location.database, options: try location.options())
        let request: ControlRequest =
            if let release {
                .release(release, reason: reason ?? "", actor: who.name)
            } else if let email {
                .hold(.person(email: email), reason: reason ?? "", actor: who.name)
            } else {
                .hold(
                    .period(TimeWindow(start: moment(since), end: moment(until))), reason: reason ?? "",
                    actor: who.name)
            }
        let answer = try await control.send(request)
        guard case .done(let sequence?, _, _) = answer else { return }
        if json {
            try StandardOutput.print((["hold": .number(JSONNumber(sequence))] as JSONValue).text)
        } else {
            try StandardOutput.print(
                release == nil
                    ? HoldsReport.text(placed: sequence, words.style)
                    : HoldsReport.text(released: sequence, words.style))
        }
    }

    private func moment(_ text: String?) -> Timestamp? {
        text.flatMap { TimeWindow.moment($0, now: .now()) }
    }

    private func list() throws {
        let reader = try AuditReader(path: location.database)
        let basis = try verification.basis(of: reader, location)
        let holds = try reader.holdsWithReleased()
        guard json else { return try StandardOutput.print(HoldsReport(holds, basis: basis).text(words.style)) }
        for hold in holds { try StandardOutput.print(Self.json(hold, BasisLines(basis)).text) }
    }

    private static func scope(_ hold: Hold) -> String {
        switch hold.scope {
        case .person(let email)?: EmailAddress.masked(email)
        case .period(let window)?: "\(window.start.map { "\($0)" } ?? "…") to \(window.end.map { "\($0)" } ?? "…")"
        case nil: "a person who was erased"
        }
    }

    private static func json(_ hold: Hold, _ basis: BasisLines) -> JSONValue {
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        let release: JSONValue? = hold.release.map { release in
            [
                "entry": .number(JSONNumber(release.sequence)), "time": .string(release.time.description),
                "reason": text(release.reason), "actor": text(release.actor),
            ]
        }
        let object: [(String, JSONValue)] = [
            ("hold", .number(JSONNumber(hold.sequence))), ("time", .string(hold.time.description)),
            ("scope", .string(scope(hold))), ("reason", text(hold.reason)), ("actor", text(hold.actor)),
            ("released", release ?? .null),
        ]
        return .object(JSONObject(object + basis.members))
    }
}
