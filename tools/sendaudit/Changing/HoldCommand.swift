import ArgumentParser
import ErrorCatalog
import Foundation
import SendAPI
import SendAudit
import StrictJSON

struct HoldCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Forbids erasure and retention for a person or a stretch of time; without options, lists the holds.",
        discussion:
            "Exit codes: 0 good; 1 no such hold stands, or the ledger refuses to open; 64 wrong usage; 66 the ledger cannot be used; 75 try again."
    )

    @OptionGroup var location: LedgerLocation

    @Option(help: "The address of a person.")
    var email: String?

    @Option(help: "The start of a stretch of time, such as 90d or 2026-01-01.")
    var since: String?

    @Option(help: "The end of a stretch of time, such as 30d or 2026-02-01.")
    var until: String?

    @Option(help: "Release the hold of this number.")
    var release: Int64?

    @Option(help: "Why; it is recorded, with your user name.")
    var reason: String?

    @Flag(help: "JSON for programs.")
    var json = false

    private var placesOne: Bool { email != nil || since != nil || until != nil }

    func validate() throws {
        if placesOne || release != nil, reason == nil { throw ValidationError("--reason is missing") }
        if release != nil, placesOne { throw ValidationError("--release goes with no other scope") }
        if email != nil, since != nil || until != nil {
            throw ValidationError("a hold is on a person or on a stretch of time")
        }
        for text in [since, until] {
            if let text, TimeWindow(since: text, now: .now()) == nil {
                throw ValidationError("'\(text)' is neither an age such as 90d nor a moment such as 2026-01-01")
            }
        }
    }

    func perform() async throws {
        guard placesOne || release != nil else { return try list() }
        let control = LedgerControl(path: location.database, options: try location.options())
        let request: ControlRequest =
            if let release {
                .release(release, reason: reason ?? "", actor: Actor.name)
            } else if let email {
                .hold(.person(email: email), reason: reason ?? "", actor: Actor.name)
            } else {
                .hold(
                    .period(TimeWindow(start: moment(since), end: moment(until))), reason: reason ?? "",
                    actor: Actor.name)
            }
        let answer = try await control.send(request)
        guard case .done(let sequence?, _, _) = answer else { return }
        if json {
            print((["hold": .number(JSONNumber(sequence))] as JSONValue).text)
        } else {
            print(release == nil ? "Hold \(sequence) stands." : "Hold \(sequence) was released.")
        }
    }

    private func moment(_ text: String?) -> Timestamp? {
        text.flatMap { TimeWindow(since: $0, now: .now())?.start }
    }

    private func list() throws {
        let holds = try AuditReader(path: location.database).holds()
        if json {
            for hold in holds { print(Self.json(hold).text) }
            return
        }
        if holds.isEmpty { print("No hold stands.") }
        for hold in holds {
            print(
                "\(hold.sequence)  \(hold.time)  \(Self.scope(hold))  \(TerminalText.printable(hold.reason ?? ""))"
                    + "  (\(TerminalText.printable(hold.actor ?? "")))")
        }
    }

    private static func scope(_ hold: Hold) -> String {
        switch hold.scope {
        case .person(let email)?: EmailAddress.masked(email)
        case .period(let window)?: "\(window.start.map { "\($0)" } ?? "…") to \(window.end.map { "\($0)" } ?? "…")"
        case nil: "a person who was erased"
        }
    }

    private static func json(_ hold: Hold) -> JSONValue {
        [
            "hold": .number(JSONNumber(hold.sequence)), "time": .string(hold.time.description),
            "scope": .string(scope(hold)), "reason": hold.reason.map { .string($0) } ?? .null,
            "actor": hold.actor.map { .string($0) } ?? .null,
        ]
    }
}
