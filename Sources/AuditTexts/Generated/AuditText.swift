// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

/// The keys of AuditTexts.
public enum AuditText: String, Sendable, Hashable, CaseIterable {
    /// Verification mail: summary
    case summaryTitle = "summary.title"
    /// Ledger: {$path}
    case summaryLedger = "summary.ledger"
    /// From {$from} to {$to} (UTC)
    case summaryWindow = "summary.window"
    /// All of the ledger (times in UTC)
    case summaryWindowAll = "summary.windowAll"
    /// No attempts in this window.
    case summaryEmpty = "summary.empty"
    /// Attempts
    case totalAttempts = "total.attempts"
    /// Sent
    case totalSent = "total.sent"
    /// Failed
    case totalFailed = "total.failed"
    /// Refused
    case totalRefused = "total.refused"
    /// Suppressed
    case totalSuppressed = "total.suppressed"
    /// Outcome unknown
    case totalUnknown = "total.unknown"
    /// In progress
    case totalInFlight = "total.inFlight"
    /// Failures by code
    case headingFailuresByCode = "heading.failuresByCode"
    /// Failures by scenario
    case headingFailuresByScenario = "heading.failuresByScenario"
    /// Failures by client
    case headingFailuresByClient = "heading.failuresByClient"
    /// Device values that many e-mail addresses share
    case headingSuspiciousDevices = "heading.suspiciousDevices"
    /// Code
    case columnCode = "column.code"
    /// Count
    case columnCount = "column.count"
    /// Share
    case columnShare = "column.share"
    /// What it means
    case columnMeaning = "column.meaning"
    /// Scenario
    case columnScenario = "column.scenario"
    /// Client
    case columnClient = "column.client"
    /// Device
    case columnDevice = "column.device"
    /// E-mail addresses
    case columnAddresses = "column.addresses"
    /// No.
    case columnSequence = "column.sequence"
    /// Time (UTC)
    case columnTime = "column.time"
    /// E-mail
    case columnEmail = "column.email"
    /// Result
    case columnResult = "column.result"
    /// none
    case valueNone = "value.none"
    /// The mail server did not take the mail.
    case valueMailFailed = "value.mailFailed"
    /// The mail server did not answer in time.
    case valueMailTimedOut = "value.mailTimedOut"
    /// The mail server could not be reached.
    case valueMailNotReached = "value.mailNotReached"
    /// The service stopped before the mail was handed on.
    case valueNotQueued = "value.notQueued"
    /// sent
    case resultSent = "result.sent"
    /// failed
    case resultFailed = "result.failed"
    /// refused
    case resultRefused = "result.refused"
    /// suppressed
    case resultSuppressed = "result.suppressed"
    /// unknown
    case resultUnknown = "result.unknown"
    /// in progress
    case resultInFlight = "result.inFlight"
    /// Attempts, newest first: {$shown} of {$total}
    case attemptsTitle = "attempts.title"
}
