// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let en: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PT=Verification e-mails: summary."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT+Audit log: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT%From V T$ to V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTB!The whole audit log (times in UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PT;No attempts in this period.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT(Attempts."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT$Sent."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT&Failed."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT'Refused."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT5Deliberately not sent."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT.Result unknown."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT+In progress."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT6Failures by error code."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT3Failures by purpose."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT/Failures by app."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTG!Devices used with many e-mail addresses."),
        ],
        // column.code
        [
            TableMessage("1\"  PT*Error code."),
        ],
        // column.count
        [
            TableMessage("1\"  PT%Count."),
        ],
        // column.share
        [
            TableMessage("1\"  PT*Percentage."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT-What it means."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT'Purpose."),
        ],
        // column.client
        [
            TableMessage("1\"  PT#App."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&Device."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT0E-mail addresses."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT#No.."),
        ],
        // column.time
        [
            TableMessage("1\"  PT*Time (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT.E-mail address."),
        ],
        // column.result
        [
            TableMessage("1\"  PT&Result."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTJ!The mail server did not accept the e-mail.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTG!The mail server did not answer in time.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTE!The mail server could not be reached.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PT@\"Our service stopped before the e-mail was passed on for sending.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT$sent."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT&failed."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT'refused."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT5deliberately not sent."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT'unknown."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT+in progress."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT8Attempts, newest first (V T$ of V\"T' shown).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT*signing in."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT3creating an account."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT9second step of signing in."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PT>resetting a forgotten password."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT5changing the password."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT9linking an e-mail address."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT;changing the e-mail address."),
        ],
    ]
}
