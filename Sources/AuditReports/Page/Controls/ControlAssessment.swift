import AuditTexts
import MessageFormat
import SendAPI
import SendAudit
import StrictJSON

/// What the numbers of a report say about each requirement.
struct ControlAssessment: Sendable {
    struct Area: Sendable {
        let area: ControlArea
        let paragraphs: [ControlParagraph]
        let findings: [ControlFinding]
    }

    /// The areas that one of the frameworks asks for.
    let areas: [Area]

    init(_ data: ReportData, frameworks: [ControlFramework]) {
        areas = ControlArea.allCases.compactMap { area in
            let paragraphs = ControlParagraph.paragraphs(area).filter { frameworks.contains($0.framework) }
            guard !paragraphs.isEmpty else { return nil }
            return Area(area: area, paragraphs: paragraphs, findings: Self.findings(area, data))
        }
    }

    /// As long as PCI DSS asks for, in days.
    private static let retentionDays = 365

    private static func findings(_ area: ControlArea, _ data: ReportData) -> [ControlFinding] {
        switch area {
        case .logged:
            let total = data.total
            return [
                total > 0
                    ? shown(.controlLoggedShown, total, "sendaudit summary") : notMet(.controlLoggedEmpty),
                yours(.controlLoggedYours),
            ]
        case .integrity: return integrity(data.integrity)
        case .secondSite:
            let external = data.integrity.externalSize.map { Int(clamping: $0) }
            return [
                external.map { shown(.controlSecondSiteShown, $0, "sendaudit verify") }
                    ?? notMet(.controlSecondSiteNone),
                yours(.controlSecondSiteYours),
            ]
        case .access:
            let open = data.integrity.isReadableByAll ? [notMet(.controlAccessOpen)] : []
            return [shown(.controlAccessShown, data.operations.accesses.total, "sendaudit operations")] + open
                + [yours(.controlAccessYours)]
        case .retention: return retention(data) + [yours(.controlRetentionYours)]
        case .clock:
            let steps = data.clock.stepCount
            return [
                steps == 0
                    ? shown(.controlClockShown, data.clock.entries, "sendaudit verify")
                    : notMet(.controlClockBack, steps),
                yours(.controlClockYours),
            ]
        case .failure:
            let gaps = data.operations.gaps.total
            return [
                gaps == 0
                    ? shown(.controlFailureShown, data.operations.starts.total, "sendaudit operations")
                    : notMet(.controlFailureGaps, gaps),
                yours(.controlFailureYours),
            ]
        case .review: return [yours(.controlReviewYours)]
        case .subjectRights: return rights(data.operations.erasures)
        }
    }

    private static func integrity(_ integrity: ReportIntegrity) -> [ControlFinding] {
        var findings: [ControlFinding] = []
        if !integrity.basis.hasOwnSchema { findings.append(notMet(.controlIntegritySchema)) }
        guard let signed = integrity.basis.signedSize else { return findings + [notMet(.controlIntegrityUnsigned)] }
        let size = Int(clamping: signed)
        findings.append(
            integrity.basis.isVerified
                ? shown(.controlIntegrityShown, size, "sendaudit verify")
                : finding(.yours, .controlIntegrityUnverified, size, "sendaudit verify"))
        return findings
    }

    private static func retention(_ data: ReportData) -> [ControlFinding] {
        let early = data.operations.purges.newest.first { ($0.youngestDays ?? retentionDays) < retentionDays }
        if let early, let days = early.youngestDays {
            return [
                ControlFinding(
                    status: .notMet, text: .controlRetentionEarly,
                    arguments: ["days": .integer(Int64(days)), "sequence": .string(String(early.sequence))],
                    number: days, query: "sendaudit verify")
            ]
        }
        guard let oldest = data.clock.oldestAttempt else { return [] }
        let days = Int(max((data.made - oldest).components.seconds, 0) / 86_400)
        let isShown = days >= retentionDays
        return [
            ControlFinding(
                status: isShown ? .shown : .yours, text: isShown ? .controlRetentionShown : .controlRetentionYoung,
                arguments: ["days": .integer(Int64(days))], number: days, query: "sendaudit attempts")
        ]
    }

    private static func rights(_ erasures: ReportOperations.List) -> [ControlFinding] {
        let unfinished = erasures.newest.filter { !$0.isFinished }.map { erasure in
            ControlFinding(
                status: .notMet, text: .controlRightsUnfinished,
                arguments: ["sequence": .string(String(erasure.sequence))], number: Int(erasure.sequence), query: nil)
        }
        let shown =
            erasures.total > 0
            ? shown(.controlRightsShown, erasures.total, "sendaudit operations") : yours(.controlRightsNone)
        return unfinished + [shown, yours(.controlRightsYours)]
    }

    private static func finding(
        _ status: ControlFinding.Status, _ text: AuditText, _ number: Int? = nil, _ query: String? = nil
    ) -> ControlFinding {
        ControlFinding(
            status: status, text: text, arguments: number.map { ["count": .integer(Int64($0))] } ?? [:],
            number: number, query: query)
    }

    private static func shown(_ text: AuditText, _ number: Int, _ query: String) -> ControlFinding {
        finding(.shown, text, number, query)
    }

    private static func notMet(_ text: AuditText, _ number: Int? = nil) -> ControlFinding {
        finding(.notMet, text, number)
    }

    private static func yours(_ text: AuditText) -> ControlFinding { finding(.yours, text) }

    /// The assessment for programs.
    var json: JSONValue {
        .array(
            areas.map { area in
                [
                    "area": .string(area.area.rawValue),
                    "paragraphs": .array(
                        area.paragraphs.map { paragraph in
                            [
                                "framework": .string(paragraph.framework.rawValue),
                                "number": .string(paragraph.number), "checked": .string(paragraph.check.rawValue),
                                "source": .string(paragraph.source),
                            ]
                        }),
                    "findings": .array(
                        area.findings.map { finding in
                            [
                                "status": .string(finding.status.rawValue), "text": .string(finding.text.key),
                                "number": finding.number.map { .number(JSONNumber($0)) } ?? .null,
                                "query": finding.query.map { .string($0) } ?? .null,
                            ]
                        }),
                ]
            })
    }
}
