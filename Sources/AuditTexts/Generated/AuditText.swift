// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

/// The texts of `reports`; the raw value is the position in the table.
public enum AuditText: Int, Sendable, Hashable, CaseIterable {
    /// Verification e-mails: summary
    case summaryTitle
    /// Audit log: {$path}
    case summaryLedger
    /// From {$from} to {$to} (UTC)
    case summaryWindow
    /// The whole audit log (times in UTC)
    case summaryWindowAll
    /// No attempts in this period.
    case summaryEmpty
    /// Attempts in this period whose entries were removed because of their age, known only as totals: {$count}
    case removedCounted
    /// Not included: at most {$count} attempts between {$from} and {$to} (UTC). Their entries were removed because of their age, and it is no longer known how many of them are in this period.
    case removedUncertain
    /// Attempts
    case totalAttempts
    /// Sent
    case totalSent
    /// Failed
    case totalFailed
    /// Refused
    case totalRefused
    /// Deliberately not sent
    case totalSuppressed
    /// Result unknown
    case totalUnknown
    /// In progress
    case totalInFlight
    /// Failures by error code
    case headingFailuresByCode
    /// Failures by purpose
    case headingFailuresByScenario
    /// Failures by app
    case headingFailuresByClient
    /// Devices used with many e-mail addresses
    case headingSuspiciousDevices
    /// Error code
    case columnCode
    /// Count
    case columnCount
    /// Percentage
    case columnShare
    /// What it means
    case columnMeaning
    /// Purpose
    case columnScenario
    /// App
    case columnClient
    /// Device
    case columnDevice
    /// E-mail addresses
    case columnAddresses
    /// No.
    case columnSequence
    /// Time (UTC)
    case columnTime
    /// E-mail address
    case columnEmail
    /// Result
    case columnResult
    /// The mail server did not accept the e-mail.
    case valueMailFailed
    /// The mail server did not answer in time.
    case valueMailTimedOut
    /// The mail server could not be reached.
    case valueMailNotReached
    /// Our service stopped before the e-mail was passed on for sending.
    case valueNotQueued
    /// sent
    case resultSent
    /// failed
    case resultFailed
    /// refused
    case resultRefused
    /// deliberately not sent
    case resultSuppressed
    /// unknown
    case resultUnknown
    /// in progress
    case resultInFlight
    /// Attempts, newest first ({$shown} of {$total} shown)
    case attemptsTitle
    /// signing in
    case scenarioLoginEms
    /// creating an account
    case scenarioRegisterEms
    /// second step of signing in
    case scenarioMfaAuthEms
    /// resetting a forgotten password
    case scenarioForgetPwdEms
    /// changing the password
    case scenarioChangePwdEms
    /// linking an e-mail address
    case scenarioBindEmailEms
    /// changing the e-mail address
    case scenarioUpdateEmailEms
    /// The audit log is as it was recorded. Entries checked: {$count}
    case verificationGood
    /// THE AUDIT LOG IS NOT AS IT WAS RECORDED. This is what differs:
    case verificationChanged
    /// The check stopped here. There may be more.
    case verificationIncomplete
    /// Tree root: {$root}
    case verificationRoot
    /// Entries covered by a signature: {$count} of {$total}
    case verificationSigned
    /// Public key of the signatures: {$key}
    case verificationKey
    /// Entries removed because of their age, of which only the hashes were checked: {$count}
    case verificationRemoved
    /// Entries from which personal data was erased: {$count}
    case verificationErased
    /// Entries taken over from an older audit log that was not protected against changes: {$count}
    case verificationMigrated
    /// Periods in which e-mails may have been sent without an entry: {$count}
    case verificationGaps
    /// Newest entry: {$time} (UTC)
    case verificationNewest
    /// Newest entry: {$time} (UTC). That is longer ago than the limit you set.
    case verificationStale
    /// Note: no checkpoint kept elsewhere was given, so entries removed from the end would not be noticed.
    case verificationNoCheckpoint
    /// Note: the audit log's keys are not available, so the rows of its search tables were only counted, not checked.
    case verificationNoKeys
    /// Note: the indexes and pages of the file were not checked. If an index was changed, lists and counts can be wrong although every entry is as it was recorded.
    case verificationStructureNotChecked
    /// In use since {$time} (UTC), entry {$sequence}
    case verificationKeySince
    /// Period covered: {$from} to {$to} (UTC)
    case verificationPeriod
    /// Compared with these signed checkpoints:
    case verificationCompared
    /// {$source}: {$count} entries, the newest of {$time} (UTC)
    case verificationCheckpoint
    /// {$source}: {$count} entries
    case verificationCheckpointUndated
    /// {$source}: {$checkpoints} checkpoints, from {$first} to {$last} entries
    case verificationCheckpointRange
    /// signature of the last entry
    case sourceHead
    /// kept in the audit log
    case sourceFile
    /// kept in a file of its own
    case sourceExternal
    /// given by you
    case sourceGiven
    /// What was done with the audit log itself:
    case verificationOperations
    /// the service started
    case operationStart
    /// a key was introduced
    case operationKeyRotation
    /// a person's data was erased
    case operationErasure
    /// old entries were removed
    case operationRetention
    /// a legal hold was placed or released
    case operationHold
    /// e-mails may have been sent without an entry
    case operationGap
    /// a backup was restored, or keys were lost
    case operationRestore
    /// the clock had gone back by {$seconds} seconds
    case operationClockBack
    /// Signed up to entry {$sequence}; not verified.
    case questionUnverified
    /// Signed up to entry {$sequence}; verified.
    case questionVerified
    /// WARNING: these entries are not signed. Verify the audit log.
    case questionUnsigned
    /// WARNING: the tables of this audit log were changed. Numbers can be wrong. Verify the audit log.
    case questionForeignSchema
    /// Certificate of erasure
    case erasureTitle
    /// E-mail address (partly hidden): {$address}
    case erasureAddress
    /// Mark of the address, under index key {$number}: {$hash}
    case erasureMark
    /// Audit log: {$name}
    case erasureLedger
    /// Date: {$time} (UTC)
    case erasureTime
    /// Rows of personal data searched: {$count}
    case erasureRowsRead
    /// Spellings in which the address was found: {$count}
    case erasureSpellings
    /// Personal data erased from entries: {$entries} (total: {$count})
    case erasureEntries
    /// The audit log held no personal data for this address.
    case erasureNone
    /// The erasure is recorded as entry {$sequence}.
    case erasureRecorded
    /// Signed state of the audit log that covers the erasure:
    case erasureCheckpoint
    /// The file's write-ahead log was in use. The last bytes will be removed from it automatically.
    case erasureLogPending
    /// Records also erased from {$name}: {$count}
    case erasureHolder
    /// NOT ERASED from {$name}: {$reason}
    case erasureHolderFailed
    /// Only the audit log was searched. Other data of the service, such as its mail queue, was not erased.
    case erasureNoHolders
    /// Similar addresses, not erased: {$count}
    case erasureNear
    /// entry {$sequence}: {$address} (same name, other domain)
    case erasureNearOtherDomain
    /// entry {$sequence}: {$address} (same domain, similar name)
    case erasureNearOtherLocalPart
    /// Entries whose stated reason names the address, which cannot be erased: {$entries}
    case erasureMentions
    /// This certificate does not cover:
    case erasureNotCovered
    /// backups and other copies of the audit log
    case erasureNotCoveredBackups
    /// mailboxes, and logs of mail servers
    case erasureNotCoveredMailboxes
    /// other audit logs, such as those of apps
    case erasureNotCoveredLedgers
    /// proofs and reports given out earlier
    case erasureNotCoveredProofs
    /// From {$from} to {$to} ({$zone})
    case questionWindow
    /// Until {$to} ({$zone})
    case questionWindowUntil
    /// The whole audit log (times in {$zone})
    case questionWindowAll
    /// As of {$time} ({$zone})
    case questionAsOf
    /// Entries read: {$count}
    case questionRowsRead
    /// Found by an index of hashed addresses and devices. Entries read: {$count}
    case questionFound
    /// The keys of the index are not available, so all attempts of the period were searched. Entries read: {$count}
    case questionScanned
    /// Answered from running totals. With --details also: addresses, devices, times and durations.
    case questionRollups
    /// Attempts that match, newest first ({$shown} shown)
    case attemptsMatching
    /// Failed and refused attempts, newest first ({$shown} shown)
    case attemptsFailures
    /// There are more. To go on: {$command}
    case attemptsMore
    /// No attempts match.
    case attemptsNone
    /// step {$phase}
    case attemptsPhase
    /// reply {$reply}
    case attemptsReply
    /// server {$host}
    case attemptsHost
    /// took {$milliseconds} ms
    case attemptsDuration
    /// next try at {$time}
    case attemptsNextTry
    /// captcha not solved
    case resultCaptchaFailed
    /// E-mail domain
    case columnDomain
    /// Mail server
    case columnRelay
    /// Step
    case columnPhase
    /// Kind of reply
    case columnAnswerClass
    /// IP address
    case columnIp
    /// Network
    case columnNetwork
    /// Operating system
    case columnOs
    /// Language
    case columnLanguage
    /// Hour
    case columnHour
    /// Day
    case columnDay
    /// Attempts
    case columnAttempts
    /// Failed or refused
    case columnFailures
    /// Failure rate
    case columnRate
    /// Period before
    case columnPrevious
    /// Devices
    case columnDevices
    /// First
    case columnFirst
    /// Last
    case columnLast
    /// Median
    case columnMedian
    /// 95 % within
    case columnP95
    /// 99 % within
    case columnP99
    /// Newest
    case columnExample
    /// {$milliseconds} ms
    case valueMilliseconds
    /// about {$count}
    case valueEstimate
    /// new
    case valueNew
    /// none
    case groupNone
    /// erased
    case groupErased
    /// removed because of age
    case groupRemoved
    /// all others (groups: {$count})
    case groupOther
    /// Details
    case headingDetails
    /// To list the attempts of a row
    case headingDrillDown
    /// In the period before, and not in this one (groups: {$count})
    case headingGone
    /// Over time
    case headingHistogram
    /// Minutes in each column: {$count}
    case histogramMinutes
    /// Hours in each column: {$count}
    case histogramHours
    /// Days in each column: {$count}
    case histogramDays
    /// Attempts (most in one column: {$count})
    case histogramAttempts
    /// Failed or refused (most in one column: {$count})
    case histogramFailures
    /// LIMIT REACHED: {$condition} (it is {$value})
    case conditionMet
    /// Limit not reached: {$condition} (it is {$value})
    case conditionNotMet

    /// The key in the catalogue.
    public var key: String {
        switch self {
        case .summaryTitle: "summary.title"
        case .summaryLedger: "summary.ledger"
        case .summaryWindow: "summary.window"
        case .summaryWindowAll: "summary.windowAll"
        case .summaryEmpty: "summary.empty"
        case .removedCounted: "removed.counted"
        case .removedUncertain: "removed.uncertain"
        case .totalAttempts: "total.attempts"
        case .totalSent: "total.sent"
        case .totalFailed: "total.failed"
        case .totalRefused: "total.refused"
        case .totalSuppressed: "total.suppressed"
        case .totalUnknown: "total.unknown"
        case .totalInFlight: "total.inFlight"
        case .headingFailuresByCode: "heading.failuresByCode"
        case .headingFailuresByScenario: "heading.failuresByScenario"
        case .headingFailuresByClient: "heading.failuresByClient"
        case .headingSuspiciousDevices: "heading.suspiciousDevices"
        case .columnCode: "column.code"
        case .columnCount: "column.count"
        case .columnShare: "column.share"
        case .columnMeaning: "column.meaning"
        case .columnScenario: "column.scenario"
        case .columnClient: "column.client"
        case .columnDevice: "column.device"
        case .columnAddresses: "column.addresses"
        case .columnSequence: "column.sequence"
        case .columnTime: "column.time"
        case .columnEmail: "column.email"
        case .columnResult: "column.result"
        case .valueMailFailed: "value.mailFailed"
        case .valueMailTimedOut: "value.mailTimedOut"
        case .valueMailNotReached: "value.mailNotReached"
        case .valueNotQueued: "value.notQueued"
        case .resultSent: "result.sent"
        case .resultFailed: "result.failed"
        case .resultRefused: "result.refused"
        case .resultSuppressed: "result.suppressed"
        case .resultUnknown: "result.unknown"
        case .resultInFlight: "result.inFlight"
        case .attemptsTitle: "attempts.title"
        case .scenarioLoginEms: "scenario.LOGIN_EMS"
        case .scenarioRegisterEms: "scenario.REGISTER_EMS"
        case .scenarioMfaAuthEms: "scenario.MFA_AUTH_EMS"
        case .scenarioForgetPwdEms: "scenario.FORGET_PWD_EMS"
        case .scenarioChangePwdEms: "scenario.CHANGE_PWD_EMS"
        case .scenarioBindEmailEms: "scenario.BIND_EMAIL_EMS"
        case .scenarioUpdateEmailEms: "scenario.UPDATE_EMAIL_EMS"
        case .verificationGood: "verification.good"
        case .verificationChanged: "verification.changed"
        case .verificationIncomplete: "verification.incomplete"
        case .verificationRoot: "verification.root"
        case .verificationSigned: "verification.signed"
        case .verificationKey: "verification.key"
        case .verificationRemoved: "verification.removed"
        case .verificationErased: "verification.erased"
        case .verificationMigrated: "verification.migrated"
        case .verificationGaps: "verification.gaps"
        case .verificationNewest: "verification.newest"
        case .verificationStale: "verification.stale"
        case .verificationNoCheckpoint: "verification.noCheckpoint"
        case .verificationNoKeys: "verification.noKeys"
        case .verificationStructureNotChecked: "verification.structureNotChecked"
        case .verificationKeySince: "verification.keySince"
        case .verificationPeriod: "verification.period"
        case .verificationCompared: "verification.compared"
        case .verificationCheckpoint: "verification.checkpoint"
        case .verificationCheckpointUndated: "verification.checkpointUndated"
        case .verificationCheckpointRange: "verification.checkpointRange"
        case .sourceHead: "source.head"
        case .sourceFile: "source.file"
        case .sourceExternal: "source.external"
        case .sourceGiven: "source.given"
        case .verificationOperations: "verification.operations"
        case .operationStart: "operation.start"
        case .operationKeyRotation: "operation.keyRotation"
        case .operationErasure: "operation.erasure"
        case .operationRetention: "operation.retention"
        case .operationHold: "operation.hold"
        case .operationGap: "operation.gap"
        case .operationRestore: "operation.restore"
        case .operationClockBack: "operation.clockBack"
        case .questionUnverified: "question.unverified"
        case .questionVerified: "question.verified"
        case .questionUnsigned: "question.unsigned"
        case .questionForeignSchema: "question.foreignSchema"
        case .erasureTitle: "erasure.title"
        case .erasureAddress: "erasure.address"
        case .erasureMark: "erasure.mark"
        case .erasureLedger: "erasure.ledger"
        case .erasureTime: "erasure.time"
        case .erasureRowsRead: "erasure.rowsRead"
        case .erasureSpellings: "erasure.spellings"
        case .erasureEntries: "erasure.entries"
        case .erasureNone: "erasure.none"
        case .erasureRecorded: "erasure.recorded"
        case .erasureCheckpoint: "erasure.checkpoint"
        case .erasureLogPending: "erasure.logPending"
        case .erasureHolder: "erasure.holder"
        case .erasureHolderFailed: "erasure.holderFailed"
        case .erasureNoHolders: "erasure.noHolders"
        case .erasureNear: "erasure.near"
        case .erasureNearOtherDomain: "erasure.nearOtherDomain"
        case .erasureNearOtherLocalPart: "erasure.nearOtherLocalPart"
        case .erasureMentions: "erasure.mentions"
        case .erasureNotCovered: "erasure.notCovered"
        case .erasureNotCoveredBackups: "erasure.notCoveredBackups"
        case .erasureNotCoveredMailboxes: "erasure.notCoveredMailboxes"
        case .erasureNotCoveredLedgers: "erasure.notCoveredLedgers"
        case .erasureNotCoveredProofs: "erasure.notCoveredProofs"
        case .questionWindow: "question.window"
        case .questionWindowUntil: "question.windowUntil"
        case .questionWindowAll: "question.windowAll"
        case .questionAsOf: "question.asOf"
        case .questionRowsRead: "question.rowsRead"
        case .questionFound: "question.found"
        case .questionScanned: "question.scanned"
        case .questionRollups: "question.rollups"
        case .attemptsMatching: "attempts.matching"
        case .attemptsFailures: "attempts.failures"
        case .attemptsMore: "attempts.more"
        case .attemptsNone: "attempts.none"
        case .attemptsPhase: "attempts.phase"
        case .attemptsReply: "attempts.reply"
        case .attemptsHost: "attempts.host"
        case .attemptsDuration: "attempts.duration"
        case .attemptsNextTry: "attempts.nextTry"
        case .resultCaptchaFailed: "result.captchaFailed"
        case .columnDomain: "column.domain"
        case .columnRelay: "column.relay"
        case .columnPhase: "column.phase"
        case .columnAnswerClass: "column.answerClass"
        case .columnIp: "column.ip"
        case .columnNetwork: "column.network"
        case .columnOs: "column.os"
        case .columnLanguage: "column.language"
        case .columnHour: "column.hour"
        case .columnDay: "column.day"
        case .columnAttempts: "column.attempts"
        case .columnFailures: "column.failures"
        case .columnRate: "column.rate"
        case .columnPrevious: "column.previous"
        case .columnDevices: "column.devices"
        case .columnFirst: "column.first"
        case .columnLast: "column.last"
        case .columnMedian: "column.median"
        case .columnP95: "column.p95"
        case .columnP99: "column.p99"
        case .columnExample: "column.example"
        case .valueMilliseconds: "value.milliseconds"
        case .valueEstimate: "value.estimate"
        case .valueNew: "value.new"
        case .groupNone: "group.none"
        case .groupErased: "group.erased"
        case .groupRemoved: "group.removed"
        case .groupOther: "group.other"
        case .headingDetails: "heading.details"
        case .headingDrillDown: "heading.drillDown"
        case .headingGone: "heading.gone"
        case .headingHistogram: "heading.histogram"
        case .histogramMinutes: "histogram.minutes"
        case .histogramHours: "histogram.hours"
        case .histogramDays: "histogram.days"
        case .histogramAttempts: "histogram.attempts"
        case .histogramFailures: "histogram.failures"
        case .conditionMet: "condition.met"
        case .conditionNotMet: "condition.notMet"
        }
    }

    /// The texts `scenario`, by the wire name of what each is about.
    public enum Scenario: String, Sendable, Hashable, CaseIterable {
        /// signing in
        case loginEms = "LOGIN_EMS"
        /// creating an account
        case registerEms = "REGISTER_EMS"
        /// second step of signing in
        case mfaAuthEms = "MFA_AUTH_EMS"
        /// resetting a forgotten password
        case forgetPwdEms = "FORGET_PWD_EMS"
        /// changing the password
        case changePwdEms = "CHANGE_PWD_EMS"
        /// linking an e-mail address
        case bindEmailEms = "BIND_EMAIL_EMS"
        /// changing the e-mail address
        case updateEmailEms = "UPDATE_EMAIL_EMS"

        /// The text.
        public var text: AuditText {
            switch self {
            case .loginEms: .scenarioLoginEms
            case .registerEms: .scenarioRegisterEms
            case .mfaAuthEms: .scenarioMfaAuthEms
            case .forgetPwdEms: .scenarioForgetPwdEms
            case .changePwdEms: .scenarioChangePwdEms
            case .bindEmailEms: .scenarioBindEmailEms
            case .updateEmailEms: .scenarioUpdateEmailEms
            }
        }
    }

    /// The messages.
    public static var messages: MessageTable { AuditTextMessages.table }
}
