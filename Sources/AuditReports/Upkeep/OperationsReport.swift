import AuditTexts
import ErrorCatalog
import FoundationEssentials
import MerkleLog
import MessageFormat
import SendAPI
package import SendAudit
import StrictJSON

/// What was done with the ledger itself: as a table for people and as one JSON object for programs.
package struct OperationsReport: Sendable {
    private let list: OperationList
    private let basis: BasisLines?
    private let clock: LocalClock

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - list: the operations.
    ///   - basis: what it stands on, which is shown below it.
    ///   - clock: by which the operations' times are shown to people; intervals in their details say that they are in UTC.
    package init(_ list: OperationList, basis: AnswerBasis? = nil, clock: LocalClock = LocalClock(.gmt)) {
        self.list = list
        self.clock = clock
        self.basis = basis.map { BasisLines($0) }
    }

    /// The report as text.
    package func text(_ style: ReportStyle) -> String {
        var lines = [style.heading(style.say(.operationsTitle))]
        if list.operations.isEmpty {
            lines.append(style.say(.operationsNone))
        } else {
            lines += [table(style).text(style), "", counts(style).text(style)]
        }
        if list.operations.count < list.total {
            lines.append(
                style.say(
                    .operationsShown,
                    ["shown": .integer(Int64(list.operations.count)), "total": .integer(Int64(list.total))]))
        }
        lines += ["", style.say(.operationsBackups)]
        if let basis { lines.append(basis.text(style)) }
        return lines.joined(separator: "\n")
    }

    /// The report for a page.
    package func parts(_ style: ReportStyle) -> [ReportPart] {
        var lines: [String] = []
        if list.operations.count < list.total {
            lines.append(
                style.say(
                    .operationsShown,
                    ["shown": .integer(Int64(list.operations.count)), "total": .integer(Int64(list.total))]))
        }
        lines.append(style.say(.operationsBackups))
        if let basis { lines.append(basis.text(style)) }
        let end = ReportPart(lines: lines)
        guard !list.operations.isEmpty else { return [ReportPart(lines: [style.say(.operationsNone)]), end] }
        return [
            ReportPart(table: table(style)), ReportPart(table: counts(style)), end,
        ]
    }

    private func table(_ style: ReportStyle) -> TextTable {
        var table = TextTable(
            headings: [style.say(.columnSequence), style.timeHeading(clock)]
                + [.columnWhat, .columnWho, .columnWhy, .columnDetails].map { (key: AuditText) in style.say(key) },
            rightAligned: [0])
        table.rows = list.operations.map { operation in
            [
                .words(String(operation.sequence)), .words(clock.shown(operation.time)),
                .words(Self.what(operation, style)), .outside(operation.actor ?? ""),
                .outside(operation.reason ?? ""), .words(Self.details(operation, style).joined(separator: "; ")),
            ]
        }
        return table
    }

    private func counts(_ style: ReportStyle) -> TextTable {
        var table = TextTable(
            headings: [style.say(.columnCount), style.say(.columnKind)], rightAligned: [0])
        table.rows = list.counts.map { count in
            [
                .words(style.say(.sizeCount, ["count": .integer(Int64(count.count))])),
                .words(style.say(KindWords.key(count.kind))),
            ]
        }
        return table
    }

    private static func what(_ operation: LedgerOperation, _ style: ReportStyle) -> String {
        guard operation.kind == .intervention else { return style.say(words(operation)) }
        let command = TerminalText.printable(operation.command ?? "")
        return style.say(.operationIntervention, ["command": .string(command)])
    }

    private static func words(_ operation: LedgerOperation) -> AuditText {
        switch operation.kind {
        case .access: .operationAccess
        case .erasure: .operationErasure
        case .retention: .operationRetention
        case .keyRotation: operation.keyPurpose == .search ? .operationSearchKey : .operationSigningKey
        case .heartbeat: .operationHeartbeat
        case .gap: .operationGap
        case .start: .operationStart
        case .restore: .operationRestore
        case .migration: .operationMigration
        case .hold: operation.target == nil ? .operationHoldPlaced : .operationHoldReleased
        case .removal: .operationRemoval
        case .completion: .operationCompletion
        case .backup: .operationBackup
        default: KindWords.key(operation.kind)
        }
    }

    private static func details(_ operation: LedgerOperation, _ style: ReportStyle) -> [String] {
        func text(_ value: some CustomStringConvertible) -> MessageValue {
            .string(TerminalText.printable(value.description))
        }
        var parts: [String] = []
        if operation.kind != .gap, let count = operation.count {
            parts.append(style.say(.detailEntries, ["count": .integer(count)]))
        }
        if operation.kind == .retention || operation.kind == .removal, let rows = operation.rowsTo {
            parts.append(style.say(.detailBefore, ["sequence": text(rows)]))
        }
        if let target = operation.target { parts.append(style.say(.detailTarget, ["sequence": text(target)])) }
        if let person = operation.person {
            parts.append(style.say(.detailPerson, ["address": text(person)]))
        } else if operation.isErased {
            parts.append(style.say(.detailSomeone))
        }
        switch (operation.from, operation.to) {
        case (let from?, let to?) where operation.kind == .gap:
            parts.append(
                style.say(
                    .detailAttempts,
                    ["count": .integer(operation.count ?? 0), "from": text(from), "to": text(to)]))
        case (let from?, let to?): parts.append(style.say(.detailPeriod, ["from": text(from), "to": text(to)]))
        case (let from?, nil): parts.append(style.say(.detailPeriodFrom, ["from": text(from)]))
        case (nil, let to?): parts.append(style.say(.detailPeriodUntil, ["to": text(to)]))
        case (nil, nil): break
        }
        if let process = operation.process { parts.append(style.say(.detailProcess, ["name": text(process)])) }
        if let program = operation.program { parts.append(style.say(.detailProgram, ["name": text(program)])) }
        if let key = operation.publicKey { parts.append(style.say(.detailKey, ["key": text(key)])) }
        if let number = operation.keyNumber { parts.append(style.say(.detailKeyNumber, ["number": text(number)])) }
        if operation.isUnverified { parts.append(style.say(.detailUnverified)) }
        return parts
    }

    /// The report as one JSON object; see `operations.schema.json`.
    package var json: String {
        let counts = JSONObject(list.counts.map { ($0.kind.name, .number(JSONNumber($0.count))) })
        let members: [(String, JSONValue)] = [
            ("version", 1), ("operations", .array(list.operations.map { Self.json($0) })),
            ("counts", .object(counts)), ("total", .number(JSONNumber(list.total))),
        ]
        return JSONValue.object(JSONObject(members + (basis?.members ?? []))).text
    }

    private static func json(_ operation: LedgerOperation) -> JSONValue {
        let text = { (value: String?) -> JSONValue in value.map { .string($0) } ?? .null }
        let number = { (value: Int64?) -> JSONValue in value.map { .number(JSONNumber($0)) } ?? .null }
        return .object(
            JSONObject([
                ("entry", number(operation.sequence)), ("kind", .string(operation.kind.name)),
                ("time", .string(operation.time.description)), ("actor", text(operation.actor)),
                ("process", text(operation.process)),
                ("reason", text(operation.reason)), ("person", text(operation.person)),
                ("erased", .bool(operation.isErased)), ("count", number(operation.count)),
                ("from", text(operation.from?.description)), ("to", text(operation.to?.description)),
                ("rowsTo", number(operation.rowsTo)), ("target", number(operation.target)),
                ("keyPurpose", text(operation.keyPurpose?.rawValue)), ("keyNumber", number(operation.keyNumber)),
                ("publicKey", text(operation.publicKey)), ("program", text(operation.program)),
                ("command", text(operation.command)),
                ("unverified", .bool(operation.isUnverified)), ("leafHash", .string(operation.leaf.description)),
            ]))
    }
}
