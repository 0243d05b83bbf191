// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let en: MessageTable.Messages = [
        "summary.title": [
            "Verification mail: summary",
        ],
        "summary.ledger": [
            "Ledger: {$path}",
        ],
        "summary.window": [
            "From {$from} to {$to} (UTC)",
        ],
        "summary.windowAll": [
            "All of the ledger (times in UTC)",
        ],
        "summary.empty": [
            "No attempts in this window.",
        ],
        "total.attempts": [
            "Attempts",
        ],
        "total.sent": [
            "Sent",
        ],
        "total.failed": [
            "Failed",
        ],
        "total.refused": [
            "Refused",
        ],
        "total.suppressed": [
            "Suppressed",
        ],
        "total.unknown": [
            "Outcome unknown",
        ],
        "total.inFlight": [
            "In progress",
        ],
        "heading.failuresByCode": [
            "Failures by code",
        ],
        "heading.failuresByScenario": [
            "Failures by scenario",
        ],
        "heading.failuresByClient": [
            "Failures by client",
        ],
        "heading.suspiciousDevices": [
            "Device values that many e-mail addresses share",
        ],
        "column.code": [
            "Code",
        ],
        "column.count": [
            "Count",
        ],
        "column.share": [
            "Share",
        ],
        "column.meaning": [
            "What it means",
        ],
        "column.scenario": [
            "Scenario",
        ],
        "column.client": [
            "Client",
        ],
        "column.device": [
            "Device",
        ],
        "column.addresses": [
            "E-mail addresses",
        ],
        "column.sequence": [
            "No.",
        ],
        "column.time": [
            "Time (UTC)",
        ],
        "column.email": [
            "E-mail",
        ],
        "column.result": [
            "Result",
        ],
        "value.none": [
            "none",
        ],
        "value.other": [
            "other",
        ],
        "value.mailFailed": [
            "The mail server did not take the mail.",
        ],
        "value.mailTimedOut": [
            "The mail server did not answer in time.",
        ],
        "result.sent": [
            "sent",
        ],
        "result.failed": [
            "failed",
        ],
        "result.refused": [
            "refused",
        ],
        "result.suppressed": [
            "suppressed",
        ],
        "result.unknown": [
            "unknown",
        ],
        "result.inFlight": [
            "in progress",
        ],
        "attempts.title": [
            "Attempts, newest first: {$shown} of {$total}",
        ],
    ]
}
