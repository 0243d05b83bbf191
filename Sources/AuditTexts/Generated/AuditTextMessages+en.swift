// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let en: MessageTable.Messages = [
        "summary.title": [
            TableMessage("1\"  PT:Verification mail: summary."),
        ],
        "summary.ledger": [
            TableMessage("1'!$path PT(Ledger: V .", ["path"]),
        ],
        "summary.window": [
            TableMessage("1*\"$from\"to PT%From V T$ to V\"T& (UTC).", ["from", "to"]),
        ],
        "summary.windowAll": [
            TableMessage("1\"  PT@!All of the ledger (times in UTC)."),
        ],
        "summary.empty": [
            TableMessage("1\"  PT;No attempts in this window.."),
        ],
        "total.attempts": [
            TableMessage("1\"  PT(Attempts."),
        ],
        "total.sent": [
            TableMessage("1\"  PT$Sent."),
        ],
        "total.failed": [
            TableMessage("1\"  PT&Failed."),
        ],
        "total.refused": [
            TableMessage("1\"  PT'Refused."),
        ],
        "total.suppressed": [
            TableMessage("1\"  PT*Suppressed."),
        ],
        "total.unknown": [
            TableMessage("1\"  PT/Outcome unknown."),
        ],
        "total.inFlight": [
            TableMessage("1\"  PT+In progress."),
        ],
        "heading.failuresByCode": [
            TableMessage("1\"  PT0Failures by code."),
        ],
        "heading.failuresByScenario": [
            TableMessage("1\"  PT4Failures by scenario."),
        ],
        "heading.failuresByClient": [
            TableMessage("1\"  PT2Failures by client."),
        ],
        "heading.suspiciousDevices": [
            TableMessage("1\"  PTN!Device values that many e-mail addresses share."),
        ],
        "column.code": [
            TableMessage("1\"  PT$Code."),
        ],
        "column.count": [
            TableMessage("1\"  PT%Count."),
        ],
        "column.share": [
            TableMessage("1\"  PT%Share."),
        ],
        "column.meaning": [
            TableMessage("1\"  PT-What it means."),
        ],
        "column.scenario": [
            TableMessage("1\"  PT(Scenario."),
        ],
        "column.client": [
            TableMessage("1\"  PT&Client."),
        ],
        "column.device": [
            TableMessage("1\"  PT&Device."),
        ],
        "column.addresses": [
            TableMessage("1\"  PT0E-mail addresses."),
        ],
        "column.sequence": [
            TableMessage("1\"  PT#No.."),
        ],
        "column.time": [
            TableMessage("1\"  PT*Time (UTC)."),
        ],
        "column.email": [
            TableMessage("1\"  PT&E-mail."),
        ],
        "column.result": [
            TableMessage("1\"  PT&Result."),
        ],
        "value.none": [
            TableMessage("1\"  PT$none."),
        ],
        "value.mailFailed": [
            TableMessage("1\"  PTF!The mail server did not take the mail.."),
        ],
        "value.mailTimedOut": [
            TableMessage("1\"  PTG!The mail server did not answer in time.."),
        ],
        "value.mailNotReached": [
            TableMessage("1\"  PTE!The mail server could not be reached.."),
        ],
        "value.notQueued": [
            TableMessage("1\"  PTR!The service stopped before the mail was handed on.."),
        ],
        "result.sent": [
            TableMessage("1\"  PT$sent."),
        ],
        "result.failed": [
            TableMessage("1\"  PT&failed."),
        ],
        "result.refused": [
            TableMessage("1\"  PT'refused."),
        ],
        "result.suppressed": [
            TableMessage("1\"  PT*suppressed."),
        ],
        "result.unknown": [
            TableMessage("1\"  PT'unknown."),
        ],
        "result.inFlight": [
            TableMessage("1\"  PT+in progress."),
        ],
        "attempts.title": [
            TableMessage("1.\"%shown%total PT8Attempts, newest first: V T$ of V\".", ["shown", "total"]),
        ],
    ]
}
