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
    /// Why no code arrived
    case explainTitle
    /// What happened (times in UTC)
    case explainHeadingTimeline
    /// What to do next
    case explainHeadingNext
    /// What happened to others
    case explainHeadingOthers
    /// This will not change by itself.
    case explainFinal
    /// Until {$until}.
    case explainUntil
    /// E-mails to others at {$domain} that were accepted within the same hour: {$count} of {$total}
    case explainOthers
    /// First difference: {$name}
    case explainFirstDifference
    /// The same happened to others, so it is not about this person's mailbox alone.
    case explainSameForOthers
    /// E-mails to others that the mail server {$host} accepted within the same hour: {$count} of {$total}
    case explainOthersAtServer
    /// That is over by now: you can ask for a new code.
    case explainLimitOver
    /// Requests from {$from} on were looked at. For earlier ones ask with --since.
    case explainLookedSince
    /// In the period that we looked at, nobody asked us for a code from this device.
    case explainNoAttemptOfDevice
    /// This mark of a device was sent with {$count :integer} different e-mail addresses. The answer is about the newest one, {$address}.
    case explainSharedDevice
    /// Entries read: {$count}
    case explainRowsRead
    /// Whose turn: the person
    case turnPerson
    /// Whose turn: the app's developer
    case turnApp
    /// Whose turn: our service
    case turnService
    /// Whose turn: our mail server
    case turnRelay
    /// Whose turn: the person's mail provider
    case turnProvider
    /// Whose turn: nobody
    case turnNobody
    /// Nothing on record
    case stageAbsent
    /// At the image puzzle
    case stageCaptcha
    /// When the app asked for the code
    case stageRequest
    /// At a limit
    case stageLimits
    /// At the check of the e-mail address
    case stageRecipient
    /// In our service
    case stageInside
    /// On the way to our mail server
    case stageRelay
    /// Refused for now by a mail server
    case stageRefusedForNow
    /// Refused for good by a mail server
    case stageRefusedForGood
    /// After a mail server accepted the e-mail
    case stageAccepted
    /// When the code was entered
    case stageCode
    /// Not known
    case stageUnclassified
    /// The same device asked for a code for another address, {$address}, at {$time}. Perhaps it was misspelt.
    case nearSameDevice
    /// A code was asked for at {$time} for a similar address, {$address}. Perhaps one of the two is misspelt.
    case nearSimilarAddress
    /// The part after the @ sign, {$domain}, looks like {$name}. Perhaps the address is misspelt.
    case nearMisspeltDomain
    /// A code was asked for at {$time} for this address, but for another purpose: {$purpose}.
    case nearOtherPurpose
    /// Erasures in this period: {$count}. Whose data was erased, the audit log does not say. If it was this person's, earlier attempts can no longer be found.
    case nearErasures
    /// Step
    case explainColumnPhase
    /// Answer
    case explainColumnReply
    /// Server
    case explainColumnServer
    /// Text of the answer
    case explainColumnText
    /// To read out
    case explainToReadOut
    /// This mail is no report about another: {$path}
    case bounceNone
    /// Reason
    case bounceReason
    /// Kind
    case bounceKind
    /// hard: the address is dead
    case bounceHard
    /// soft: for good, but not because of the address
    case bounceSoft
    /// for now
    case bounceForNow
    /// Code asked for
    case eventAttemptAccepted
    /// Code asked for, refused by our service
    case eventAttemptRefused
    /// Image puzzle not passed
    case eventCaptchaFailed
    /// E-mail accepted by a mail server
    case eventSent
    /// Try failed, for now
    case eventSoftFail
    /// Try failed, for good
    case eventHardFail
    /// No answer in time
    case eventTimeout
    /// Deliberately not sent
    case eventSuppressed
    /// Not passed on for sending
    case eventNotQueued
    /// Unknown whether sent
    case eventUnknown
    /// Reported as delivered
    case eventDelivered
    /// Reported as delayed
    case eventDelayed
    /// Returned as undeliverable
    case eventBounced
    /// Marked as spam
    case eventComplained
    /// Code used
    case eventConsumed
    /// Code expired before the e-mail was sent
    case eventExpired
    /// Wrong code entered
    case eventCodeWrong
    /// Code entered too late
    case eventCodeExpired
    /// Code entered that a newer one had replaced
    case eventCodeReplaced
    /// Code entered for another purpose
    case eventCodeForOtherPurpose
    /// Code blocked after too many wrong entries
    case eventCodeTriesUsedUp
    /// Nothing could be recorded
    case eventGap
    /// Personal data erased
    case eventErasure
    /// Old entries removed
    case eventPurge
    /// Service started
    case eventStart
    /// Backup restored
    case eventRestore
    /// To the postmaster
    case providerTitle
    /// Time of delivery attempt: {$time} (UTC)
    case providerSentAt
    /// Server that answered us: {$host}
    case providerServer
    /// Its answer: {$reply}
    case providerAnswer
    /// Queue ID that it gave: {$queueID}
    case providerQueueID
    /// Encryption of the connection: {$tls}
    case providerTls
    /// Signed proof that this entry stands unchanged in our audit log:
    case providerProof
    /// Hello, a person with a mailbox at your site did not get our verification code. If your server refused the e-mail below, please tell us why and what we can change. If it accepted it, please tell us where it went. Thank you.
    case providerAsk
    /// In the period that we looked at, nobody asked us for a code for your e-mail address.
    case causeNoAttempt
    /// Please check in the app how your e-mail address is spelled, then ask for a code and tell us when you did. We will look again.
    case personStepNoAttempt
    /// Compare the spelling with the similar addresses listed here, if any. If the person asks again and there is still nothing, the app does not reach our service: tell its developer.
    case supportStepNoAttempt
    /// The app tried to ask our service for your code. As far as we can see, it did not get through to us.
    case causeAttemptNeverArrived
    /// Please check your internet connection, then ask for a code again. If it fails again, the app's developer has to look into it, and we will tell them.
    case personStepAttemptNeverArrived
    /// Tell the app's developer to check the way from the app to our service: DNS, proxy, firewall, TLS, timeout. Check that our service ran at that time. The app's own audit log has the error.
    case supportStepAttemptNeverArrived
    /// A code was asked for, but for something else than what you want to do.
    case causeOtherScenarioOnly
    /// Please open in the app what you want to do, and ask for a code there. Each code works for one purpose only.
    case personStepOtherScenarioOnly
    /// Ask where in the app the person asked. If that was the right place, the app sends the wrong type: tell its developer.
    case supportStepOtherScenarioOnly
    /// The records about your e-mail address were erased. We can no longer see what happened before that.
    case causeErased
    /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
    case personStepErased
    /// Nothing to fix. An erasure cannot be undone. Wait for a new attempt and explain that one.
    case supportStepErased
    /// We keep these records for a limited time only. Those of the period that you ask about are already removed, so we cannot say what happened.
    case causeRemovedByAge
    /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
    case personStepRemovedByAge
    /// Nothing to fix: retention removed the entries. Wait for a new attempt, or ask about a later period.
    case supportStepRemovedByAge
    /// What you ask about was before our records begin, so we cannot see what happened.
    case causeBeforeLedger
    /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
    case personStepBeforeLedger
    /// Nothing to fix, unless this audit log should be older. Was it set up anew? Then look into the former one, if it was kept.
    case supportStepBeforeLedger
    /// For some time our service could not record anything. If you asked for a code then, we cannot see what became of it.
    case causeGapInRecord
    /// Please ask for a new code. If it does not arrive, contact us again: that one we can trace.
    case personStepGapInRecord
    /// The audit log could not be written for some time. Check why: disk full, permissions, I/O errors.
    case supportStepGapInRecord
    /// The image puzzle was not solved. Without that, no code is sent.
    case causeCaptchaNeverSolved
    /// Please ask for a code again, move the puzzle piece into its gap, and do so soon after the puzzle appears. If you cannot see or move it, tell us which device you use.
    case personStepCaptchaNeverSolved
    /// If the person cannot see or move the piece, note device, browser and version of the app, and tell its developer. If many fail, check the captcha page.
    case supportStepCaptchaNeverSolved
    /// The puzzle piece was not in the right place. Until the image puzzle is solved, no code is sent.
    case causeCaptchaWrongPosition
    /// Please try again with a new image puzzle. Move the piece slowly until it covers the gap.
    case personStepCaptchaWrongPosition
    /// No action for one person. If many fail in one app, it may compute the position wrongly, such as from a scaled picture: tell its developer.
    case supportStepCaptchaWrongPosition
    /// The image puzzle was no longer valid when the answer came. Each puzzle is valid for a short time only.
    case causeCaptchaChallengeExpired
    /// Please get a new image puzzle and solve it soon after it appears.
    case personStepCaptchaChallengeExpired
    /// No action for one person. If it happens to people who are quick, the app shows old puzzles: tell its developer to get a new one each time.
    case supportStepCaptchaChallengeExpired
    /// Too many image puzzles were answered wrongly, so for a while none are given out.
    case causeCaptchaLockedOut
    /// Please wait a few minutes, then ask for a code again. Trying earlier does not help.
    case personStepCaptchaLockedOut
    /// The lockout ends by itself. If the person did not try that often, somebody behind the same network may have: look for an attack, and check the trusted proxies.
    case supportStepCaptchaLockedOut
    /// Too much time passed between the image puzzle and asking for the code, so the puzzle no longer counted.
    case causeCaptchaTokenExpired
    /// Please fill in everything else first. Then solve a new image puzzle and ask for the code straight away.
    case personStepCaptchaTokenExpired
    /// captcha_token had expired when the app sent it. If the person was quick, the app keeps it too long: tell its developer.
    case supportStepCaptchaTokenExpired
    /// The app used the same solved image puzzle a second time. Each counts once only.
    case causeCaptchaTokenUsedTwice
    /// Please look in your inbox and spam folder: a code may have been on its way since the first time. If there is none, reload the app, solve a new image puzzle and ask again.
    case personStepCaptchaTokenUsedTwice
    /// See the attempt before this one. Tell the app's developer: each send, also a repeated one, needs a captcha_token of its own, and no form is posted twice.
    case supportStepCaptchaTokenUsedTwice
    /// The image puzzle was solved for another e-mail address than the one for which the code was asked.
    case causeCaptchaTokenOfOtherAddress
    /// Please enter your e-mail address first and check it. Then solve a new image puzzle, and leave the address as it is.
    case personStepCaptchaTokenOfOtherAddress
    /// Often the address was corrected after the puzzle. Tell the app's developer to get a new captcha whenever the address changes.
    case supportStepCaptchaTokenOfOtherAddress
    /// The app did not pass the result of the image puzzle on to us as it was. That is not your mistake.
    case causeCaptchaTokenAltered
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepCaptchaTokenAltered
    /// Tell the app's developer: captcha_token must be sent exactly as it was received, with its quotation marks escaped in JSON.
    case supportStepCaptchaTokenAltered
    /// The solved image puzzle did not count when the code was asked for. It was too old, used already, or for another e-mail address; our records do not say which.
    case causeCaptchaTokenUnusable
    /// Please check your e-mail address, solve a new image puzzle, and ask for the code straight away. If that fails too, tell us.
    case personStepCaptchaTokenUnusable
    /// captcha_token was refused; the entry does not say why. If it happens again, the app keeps, repeats or alters it: tell its developer.
    case supportStepCaptchaTokenUnusable
    /// Something was missing when the code was asked for.
    case causeValueBlank
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepValueBlank
    /// The app left out a required value. If the person had entered all that the app asks for, tell its developer.
    case supportStepValueBlank
    /// The app did not send us all the details about itself and your device that we need before we send a code.
    case causeDeviceHeadersIncomplete
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepDeviceHeadersIncomplete
    /// Device headers are missing: tell the app's developer. Check that no proxy removes them.
    case supportStepDeviceHeadersIncomplete
    /// Our service does not recognise the app that asked for the code, so it sent none.
    case causeClientUnknown
    /// Please make sure that you use the official app, and update it or reload the page. If that does not help, the app's developer has to fix this, and we will tell them.
    case personStepClientUnknown
    /// The app's id is not registered. If the app is ours, tell its developer, or add the id to the service's configuration.
    case supportStepClientUnknown
    /// The app asked for a kind of code that our service does not have.
    case causeScenarioUnknown
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepScenarioUnknown
    /// Tell the app's developer: the value of type is none of the purposes that the service knows.
    case supportStepScenarioUnknown
    /// What reached us as your e-mail address does not have the form of an e-mail address, so we could not send a code to it.
    case causeAddressMalformed
    /// Please check the address in the app: is there an @, is anything missing after it, is there a space or a comma in it? Then ask for a code again.
    case personStepAddressMalformed
    /// Spell the address together with the person. If the person enters it correctly, the app alters it, such as by encoding it twice: tell its developer.
    case supportStepAddressMalformed
    /// The app sent us something in a form that our service cannot read, so no code was sent.
    case causeValueOfWrongType
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepValueOfWrongType
    /// Tell the app's developer: a JSON value is of the wrong type, such as a number instead of a string.
    case supportStepValueOfWrongType
    /// Our service could not read what the app sent, so no code was sent.
    case causeBodyNotJson
    /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
    case personStepBodyNotJson
    /// Tell the app's developer: the body is no valid JSON. Often it is cut off, form-encoded, or has quotation marks that are not escaped.
    case supportStepBodyNotJson
    /// The app asked our service for your code, and our service refused.
    case causeRefusedByService
    /// Please ask for a code again in a few minutes. If it is refused again, tell us the error code that the app shows; we will look into it.
    case personStepRefusedByService
    /// Look into the service's own audit log for the same time, or ask for the error code that the app shows; errata show says what to check.
    case supportStepRefusedByService
    /// A code was asked for just before this one, and there must be a pause in between.
    case causeCoolDown
    /// Please look in your inbox and spam folder for the code from before. If it is not there, wait a moment and ask for a new one.
    case personStepCoolDown
    /// Nothing to fix: the cool-down per address ends by itself. To see why the earlier code did not arrive, explain the attempt before this one.
    case supportStepCoolDown
    /// Too many codes were asked for with your e-mail address in a short time.
    case causeLimitPerAddress
    /// Please wait a while. Meanwhile look in your inbox and spam folder: the newest code may still work.
    case personStepLimitPerAddress
    /// The limit per address is free again by itself. Find out why the earlier codes were not used. If the person did not ask so often, somebody else did.
    case supportStepLimitPerAddress
    /// Too many codes were asked for from your device in a short time.
    case causeLimitPerDevice
    /// Please wait a while, then ask again. If you share the device, others may have used it up.
    case personStepLimitPerDevice
    /// The limit per device is free again by itself. If many people have the same device id, the app sends a constant one: tell its developer.
    case supportStepLimitPerDevice
    /// Too many codes were asked for in a short time over the internet connection that you use.
    case causeLimitPerNetwork
    /// Please wait a while, or use another connection, such as mobile data instead of Wi-Fi. Others may use the same connection as you.
    case personStepLimitPerNetwork
    /// The limit per network is free again by itself. If a whole company or all people are affected, check the trusted proxies, then the limit.
    case supportStepLimitPerNetwork
    /// Too many people together asked for codes in this app in a short time.
    case causeLimitPerClient
    /// Please wait a while, then ask again. This is not about you; we check whether the app may ask for more.
    case personStepLimitPerClient
    /// The limit of the whole app was reached. If these people are real, have the limit raised; else look for an attack.
    case supportStepLimitPerClient
    /// Too many codes were asked for in a short time.
    case causeLimitReached
    /// Please wait a while, then ask again. Meanwhile look in your inbox and spam folder: the newest code may still work.
    case personStepLimitReached
    /// Nothing to fix for one person: the limit is free again by itself. The entry does not say which one it was; compare earlier attempts of the same address, device and network.
    case supportStepLimitReached
    /// To protect people from misuse, our service sends you no codes for now. That does not mean that you did anything wrong.
    case causeAbuseGuard
    /// Please ask again later. If you cannot wait, tell us: we check whether we can end the pause for you.
    case personStepAbuseGuard
    /// The abuse guard saw many codes that nobody used, from this device, network, domain or app; the entry says which. If it is wrong, put that on the allow list. Otherwise it ends by itself.
    case supportStepAbuseGuard
    /// In answer to one of our e-mails, somebody told us: this was not me. So for a while no codes go to your e-mail address.
    case causePersonAskedToStop
    /// Please ask again later, and use the newest e-mail. If it was not you who told us, somebody else may be able to read your e-mails: please change the password of your mailbox.
    case personStepPersonAskedToStop
    /// The stop was set by the link "this was not me" and ends by itself. Lift it earlier only if you are sure that you speak with the owner of the address.
    case supportStepPersonAskedToStop
    /// An earlier e-mail to your address came back as undeliverable. Since then we have sent nothing to it.
    case causeSuppressedAfterBounce
    /// Please check whether the address is right and other e-mails reach you there. Then tell us: we have to release the address before you ask for a new code.
    case personStepSuppressedAfterBounce
    /// When the person has confirmed that the mailbox works, take the address off the suppression list. The timeline shows the bounce, if it is still on record.
    case supportStepSuppressedAfterBounce
    /// Our staff put your e-mail address on the list of addresses to which we send no e-mails.
    case causeSuppressedByOperator
    /// You cannot change this yourself. We will ask why it was set and tell you whether it can be lifted.
    case personStepSuppressedByOperator
    /// An operator put the address on the suppression list. Ask who and why before it is taken off.
    case supportStepSuppressedByOperator
    /// Our service deliberately sent nothing to your e-mail address. The records do not say why.
    case causeSuppressed
    /// Please check whether the address is right and other e-mails reach you there. Then it is our turn: we look into why it is blocked, and tell you what we find.
    case personStepSuppressed
    /// Check the suppression list, the user directory and earlier bounces for this address. Take it off the list only when the reason is known.
    case supportStepSuppressed
    /// We know no account with this e-mail address, so no code was sent to it.
    case causeUserUnknown
    /// Perhaps you have an account with another e-mail address. Please check the spelling, try your other addresses, or create an account.
    case personStepUserUnknown
    /// Before you read this out, make sure that you speak with the owner of the address: it gives away who has an account. The user directory does not have the address.
    case supportStepUserUnknown
    /// Our service could not record that a code was asked for, and without a record it sends none. The fault is ours.
    case causeLedgerNotWritable
    /// There is nothing that you have to change. We have to fix this. Please ask for a new code in a few minutes.
    case personStepLedgerNotWritable
    /// The audit log could not be written. Pass it on to the operator at once: disk full, permissions, I/O errors, a second instance. Until it is fixed, nobody gets a code.
    case supportStepLedgerNotWritable
    /// Our service was too busy to send a code. That is not because of anything you entered.
    case causeServiceBusy
    /// Please ask for a new code in a few minutes. If it happens again, we have to look into it.
    case personStepServiceBusy
    /// No action if it was short. If it goes on, the operator checks load, disk and database of the service.
    case supportStepServiceBusy
    /// Our service had noted that you wanted a code, but stopped before it passed the e-mail on. No e-mail was sent. The fault is ours.
    case causeNeverQueued
    /// Please ask for a new code. The earlier one will not come.
    case personStepNeverQueued
    /// The service stopped between recording the attempt and queueing the e-mail. Check its log around that time for a crash, a kill or a full disk.
    case supportStepNeverQueued
    /// Our staff removed the e-mail with your code from our queue before it was sent. No e-mail went out.
    case causeWithdrawnByOperator
    /// Please ask for a new code. The earlier one will not come.
    case personStepWithdrawnByOperator
    /// An operator removed the e-mail from the queue. The list of operations in the audit log says who did it and why.
    case supportStepWithdrawnByOperator
    /// Our service stopped in the middle of sending. We do not know whether the e-mail went out, and we do not send it a second time.
    case causeStoppedDuringSend
    /// Please look in your inbox and spam folder. If there is no code, ask for a new one; that one will replace the earlier one.
    case personStepStoppedDuringSend
    /// Check the service's log for why it stopped. Whether the e-mail went out, only the log of our mail server can tell.
    case supportStepStoppedDuringSend
    /// The e-mail waited with us until its code was no longer valid, so it was not sent. The fault is ours.
    case causeExpiredInQueue
    /// Please ask for a new code. The earlier one will not come.
    case personStepExpiredInQueue
    /// The queue was too slow or stood still. Check its depth and age, whether the relay can be reached, and how long the service was down.
    case supportStepExpiredInQueue
    /// Our service is not set up to send e-mails at the moment, so no code was sent. The fault is ours.
    case causeTransportNotConfigured
    /// There is nothing that you can do. We have to fix this; please ask for a new code later.
    case personStepTransportNotConfigured
    /// No mail transport is configured. Pass it on to the operator at once: nobody gets a code until SMTP is set up in the service's configuration.
    case supportStepTransportNotConfigured
    /// The e-mail is waiting with us to be sent.
    case causeWaitingInQueue
    /// Please wait a few minutes; the e-mail goes out by itself. Do not ask for a new code yet, since the earlier one would then stop working.
    case personStepWaitingInQueue
    /// Nothing to do yet. If it still waits after some minutes, the operator checks that the service runs, how old the queue is, and that the relay can be reached.
    case supportStepWaitingInQueue
    /// Our service could not find our mail server, so the e-mail did not go out. The fault is ours.
    case causeRelayNameNotResolved
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayNameNotResolved
    /// The relay's name could not be resolved. The operator checks the service's DNS and the spelling in its configuration.
    case supportStepRelayNameNotResolved
    /// Our mail server took no connection from our service, so the e-mail did not go out. The fault is ours.
    case causeRelayRefusedConnection
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayRefusedConnection
    /// The relay refused the connection. The operator checks that it runs, its port and the firewall.
    case supportStepRelayRefusedConnection
    /// Our mail server did not answer in time, so we cannot say that the e-mail went out. The fault is ours.
    case causeRelayTimedOut
    /// Please look in your inbox and spam folder. If there is no code, ask for a new one in a few minutes. If it goes on, we have to fix it.
    case personStepRelayTimedOut
    /// The relay did not answer in time. The operator checks its load, the network between, and its log: after the data phase it may have taken the e-mail.
    case supportStepRelayTimedOut
    /// Our mail server offered no encrypted connection, and we do not send codes without encryption. The fault is ours.
    case causeRelayWithoutTls
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayWithoutTls
    /// The relay offers no STARTTLS. The operator turns TLS on there, or checks what stands between and takes it away. Do not turn TLS off in the service.
    case supportStepRelayWithoutTls
    /// The security certificate of our mail server has expired, so our service did not give it the e-mail. The fault is ours.
    case causeRelayCertificateExpired
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayCertificateExpired
    /// The relay's TLS certificate has expired. The operator renews it, and checks the clock of the service's machine.
    case supportStepRelayCertificateExpired
    /// The security certificate of our mail server is made out to another name, so our service did not give it the e-mail. The fault is ours.
    case causeRelayCertificateForOtherName
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayCertificateForOtherName
    /// The relay's TLS certificate is for another name. The operator compares it with the host name in the service's configuration, and checks that DNS leads to the right server.
    case supportStepRelayCertificateForOtherName
    /// Our service could not confirm the security certificate of our mail server, so it did not give it the e-mail. The fault is ours.
    case causeRelayCertificateNotTrusted
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayCertificateNotTrusted
    /// The relay's TLS certificate comes from no CA that the service trusts. The operator checks for a missing intermediate certificate, and the CA certificates in the configuration.
    case supportStepRelayCertificateNotTrusted
    /// Our service could not set up an encrypted connection with our mail server, so the e-mail did not go out. The fault is ours.
    case causeRelayTlsFailed
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayTlsFailed
    /// The TLS handshake with the relay failed. The operator checks TLS versions, ciphers, and whether the port expects TLS at once or STARTTLS.
    case supportStepRelayTlsFailed
    /// Our mail server did not let our service sign in, so the e-mail did not go out. The fault is ours.
    case causeRelayRefusedAuthentication
    /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
    case personStepRelayRefusedAuthentication
    /// SMTP AUTH failed. The operator checks username and password in the service's configuration, and whether the relay locked that account.
    case supportStepRelayRefusedAuthentication
    /// Our mail server may send only so many e-mails in a period, and these are used up. The fault is ours.
    case causeRelayQuotaUsedUp
    /// There is nothing that you can do; we have to raise the number. Please ask for a new code later.
    case personStepRelayQuotaUsedUp
    /// The relay's quota is used up. The operator has it raised or uses another relay, and checks that nobody misuses the service.
    case supportStepRelayQuotaUsedUp
    /// Your mail provider asked us to deliver the e-mail again a little later. Some do so with every new sender.
    case causeGreylisted
    /// Please wait a few minutes, and do not ask for a new code yet: each new e-mail may have to wait as well.
    case personStepGreylisted
    /// Greylisting by their mail server: nothing to do but wait for the next try. If it happens often there, ask their postmaster to exempt our servers.
    case supportStepGreylisted
    /// Your mail provider took no more e-mails from us for the moment, because it got many of them in a short time.
    case causeTooManyFromUs
    /// Please wait a few minutes. If nothing has come by then, ask for a new code. This is between your mail provider and us.
    case personStepTooManyFromUs
    /// Their server limits how much we send. If it affects many, the operator sends more slowly to that domain, checks our reputation there, and asks their postmaster for a higher rate.
    case supportStepTooManyFromUs
    /// Your mail provider says that your mailbox is full, so it did not accept our e-mail.
    case causeMailboxFull
    /// Please delete some e-mails and empty the trash in your mailbox. Then ask for a new code.
    case personStepMailboxFull
    /// Nothing to fix on our side. When there is room again, check that the address is not on the suppression list.
    case supportStepMailboxFull
    /// The mail server that was to take the e-mail had a problem of its own and did not accept it for now.
    case causeServerBusy
    /// Please wait a few minutes. If nothing has come by then, ask for a new code. There is nothing that you have to change.
    case personStepServerBusy
    /// Wait for the next try. If it goes on: our operator, where the server is our relay; else their postmaster (explain --for-provider).
    case supportStepServerBusy
    /// We tried several times to deliver the e-mail. It was not accepted, and we have stopped trying.
    case causeGaveUp
    /// Please ask for a new code; the earlier one will not come. If that fails too, use another e-mail address if you can, or ask your mail provider.
    case personStepGaveUp
    /// See the answers to the tries in the timeline; if others at the domain fail too, ask their postmaster (explain --for-provider).
    case supportStepGaveUp
    /// The mail provider says that it has no mailbox with this address, so the e-mail could not be delivered.
    case causeNoSuchMailbox
    /// Please check letter by letter how your address is spelled in the app, and correct it there. If it is right, ask your mail provider whether the mailbox still exists.
    case personStepNoSuchMailbox
    /// Spell the address together with the person. If it is right after all, take it off the suppression list and ask their postmaster.
    case supportStepNoSuchMailbox
    /// No e-mail can be delivered to this address: what stands after the @ does not exist or takes no e-mail.
    case causeNoSuchDomain
    /// Please check what stands after the @ in your e-mail address, correct it in the app, and ask for a new code.
    case personStepNoSuchDomain
    /// Look up MX and A of the domain: no such name, or a null MX. If it is spelled right and resolves elsewhere, the operator checks our DNS.
    case supportStepNoSuchDomain
    /// Your mail provider says that this mailbox is closed, blocked or has moved, so it did not accept our e-mail.
    case causeMailboxDisabled
    /// Please ask your mail provider about your mailbox. If you have another e-mail address, use that one.
    case personStepMailboxDisabled
    /// Nothing to fix on our side. When the mailbox works again, take the address off the suppression list.
    case supportStepMailboxDisabled
    /// Your mail provider does not trust our mail server and did not accept our e-mail. This is not about you or your mailbox.
    case causeBlockedByReputation
    /// There is nothing that you have to change. We have to settle this with your mail provider. If you have an address with another provider, use that one for now.
    case personStepBlockedByReputation
    /// The operator looks up our sending addresses in the common block lists, has them removed, and asks their postmaster (explain --for-provider).
    case supportStepBlockedByReputation
    /// Your mail provider could not confirm that the e-mail really came from us, so it did not accept it. The fault is ours.
    case causeMailAuthenticationFailed
    /// There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now.
    case personStepMailAuthenticationFailed
    /// The operator checks SPF, DKIM and DMARC of our sender's domain: is the relay named in SPF, is the DKIM key published, do they fit the From address?
    case supportStepMailAuthenticationFailed
    /// A mail server took our e-mail for an unwanted or dangerous one because of its content, and did not accept it.
    case causeContentRefused
    /// There is nothing that you have to change; we have to settle this. If you have an address with another provider, use that one for now.
    case personStepContentRefused
    /// The operator checks what changed in the e-mail: words, links, sender. Then ask their postmaster (explain --for-provider).
    case supportStepContentRefused
    /// A mail server found our e-mail too large and did not accept it. The fault is ours.
    case causeMailTooLarge
    /// There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now.
    case personStepMailTooLarge
    /// A code's e-mail is small: the operator checks what the template or the relay adds, and whether the limit is one of the mailbox.
    case supportStepMailTooLarge
    /// The mail server to which we gave the e-mail would not pass it on to your mail provider. The fault is not yours.
    case causeRelayingDenied
    /// There is nothing that you have to change. We have to find out why; please ask for a new code later.
    case personStepRelayingDenied
    /// The server does not relay for us. If it is our relay, the operator checks authentication and allowed networks; if it is theirs, the MX of the domain leads to the wrong server.
    case supportStepRelayingDenied
    /// Your mail provider reported that it delivered the e-mail to your mailbox.
    case causeDelivered
    /// Please look in your spam folder and other folders, and search for our name. If you find the e-mail but the code is no longer valid, ask for a new one.
    case personStepDelivered
    /// Nothing to fix on our side. Check the spelling: the mailbox may be another person's. Otherwise filters, forwarding or another mailbox of the person; their provider can trace it.
    case supportStepDelivered
    /// We were told that the e-mail is late and is still being delivered.
    case causeDelayed
    /// Please wait; it is still on its way, outside our service. When it comes and its code is no longer valid, ask for a new one.
    case personStepDelayed
    /// Nothing to fix yet: a server behind our relay keeps trying. If it takes long, look at our relay's queue, or ask their postmaster (explain --for-provider).
    case supportStepDelayed
    /// A mail server accepted the e-mail first, but later it came back as undeliverable. So it did not reach you.
    case causeBouncedLater
    /// Please check how your address is spelled and whether other e-mails reach you there. Then tell us: we may have to release the address before you ask for a new code.
    case personStepBouncedLater
    /// Read the bounce in the timeline. When the address is right and the mailbox works, take it off the suppression list. If others at the domain bounce too, ask their postmaster.
    case supportStepBouncedLater
    /// Your mail provider told us that our e-mail was marked as spam in your mailbox. That can happen by one wrong tap.
    case causeReportedAsSpam
    /// Please look in your spam folder, mark our e-mail as not spam, and ask for a new code. If none comes, tell us: we may have to release your address.
    case personStepReportedAsSpam
    /// A complaint (ARF) came for this e-mail. If the person wants our e-mails, take the address off the suppression list. If complaints rise, the operator looks for misuse.
    case supportStepReportedAsSpam
    /// A mail server accepted the e-mail. What became of it after that we cannot see; the code was not used.
    case causeAcceptedNotUsed
    /// Please look in your spam folder and check how your address is spelled in the app. Then ask for a new code, and enter the one from the newest e-mail.
    case personStepAcceptedNotUsed
    /// Compare with others at the domain: if few codes are used there, their provider filters us; ask the postmaster (explain --for-provider). Otherwise spelling, spam folder, forwarding.
    case supportStepAcceptedNotUsed
    /// A mail server accepted the e-mail a short time ago. It may still be on its way.
    case causeAcceptedRecently
    /// Please wait a few minutes and look in your inbox and spam folder. Do not ask for a new code yet, since the earlier one would then stop working.
    case personStepAcceptedRecently
    /// Nothing to fix yet. If it has not come in some minutes, explain again.
    case supportStepAcceptedRecently
    /// The code did arrive: it was entered and used.
    case causeCodeUsed
    /// If that was you, all is well; for another step, please ask for a new code. If it was not you, tell us now and change your password.
    case personStepCodeUsed
    /// Nothing to fix about the e-mail. If the person says it was not them, somebody may have access to the mailbox: treat it as a security case.
    case supportStepCodeUsed
    /// A code was entered, but it was not the right one.
    case causeCodeWrong
    /// Please enter the code from the newest e-mail, digit by digit, without spaces. If you did not enter any code, tell us.
    case personStepCodeWrong
    /// Ask for the time of the e-mail whose code was entered: often it is an older one. If the person did not enter any, somebody may be guessing: look at device and network.
    case supportStepCodeWrong
    /// The right code was entered, but too late: it was no longer valid.
    case causeCodeExpired
    /// Please ask for a new code and enter it soon after it arrives.
    case personStepCodeExpired
    /// Compare when the e-mail was accepted with when the code was entered. If the e-mail came late, the way is slow; look at the timeline and at others at the domain.
    case supportStepCodeExpired
    /// The code that was entered was an older one. A newer code had taken its place.
    case causeCodeReplaced
    /// Please enter the code from the e-mail that was sent last. An older one can arrive after it, so look at the times. If you cannot tell which it is, ask for one new code and wait for it.
    case personStepCodeReplaced
    /// Nothing to fix for one person: e-mails crossed. If the app asks for a code by itself or twice, tell its developer.
    case supportStepCodeReplaced
    /// The code that was entered is for something else than what you wanted to do.
    case causeCodeForOtherPurpose
    /// Please open in the app what you want to do, and ask for a new code there. The e-mail says what its code is for.
    case personStepCodeForOtherPurpose
    /// If the person did all in one place of the app, it asks for the code with one type and checks it with another: tell its developer.
    case supportStepCodeForOtherPurpose
    /// A wrong code was entered too often, so the right one no longer works either.
    case causeCodeTriesUsedUp
    /// Please ask for a new code and enter the one from the newest e-mail. If it was not you who entered wrong codes, tell us.
    case personStepCodeTriesUsedUp
    /// Nothing to fix for one person. If they did not enter any code, somebody may be guessing: look at device and network, and treat it as a security case.
    case supportStepCodeTriesUsedUp
    /// From our records we cannot tell yet why no code reached you.
    case causeUnclassified
    /// Please ask for a new code. If it does not come either, it is our turn: we pass this on and tell you what we find.
    case personStepUnclassified
    /// No rule fits these entries. Pass them on to the operator, and report them to the makers of Errata, so that the next version knows them.
    case supportStepUnclassified
    /// What was done with the audit log
    case operationsTitle
    /// Nothing of this kind in this period.
    case operationsNone
    /// Shown: the newest {$shown :integer} of {$total :integer}
    case operationsShown
    /// Backups are listed that 'sendaudit backup' made while the service ran. Others leave no entry.
    case operationsBackups
    /// What
    case columnWhat
    /// By
    case columnWho
    /// Reason
    case columnWhy
    /// Details
    case columnDetails
    /// Kind of entry
    case columnKind
    /// personal data was shown or given out
    case operationAccess
    /// a legal hold was placed
    case operationHoldPlaced
    /// a legal hold was released
    case operationHoldReleased
    /// No legal hold stands.
    case holdNone
    /// a signing key was introduced
    case operationSigningKey
    /// a search key was introduced
    case operationSearchKey
    /// sign of life
    case operationHeartbeat
    /// old entries were removed: progress
    case operationRemoval
    /// an erasure was completed
    case operationCompletion
    /// a backup was made and verified
    case operationBackup
    /// an operator intervened in sending: {$command}
    case operationIntervention
    /// entries were taken over from an older audit log
    case operationMigration
    /// entries: {$count :integer}
    case detailEntries
    /// attempts: {$count :integer}, from {$from} to {$to} (UTC)
    case detailAttempts
    /// entries before No. {$sequence}
    case detailBefore
    /// refers to entry {$sequence}
    case detailTarget
    /// person: {$address}
    case detailPerson
    /// a person whose data was erased
    case detailSomeone
    /// period: {$from} to {$to} (UTC)
    case detailPeriod
    /// period: from {$from} (UTC)
    case detailPeriodFrom
    /// period: until {$to} (UTC)
    case detailPeriodUntil
    /// program: {$name}
    case detailProgram
    /// process: {$name}
    case detailProcess
    /// key: {$key}
    case detailKey
    /// key number: {$number}
    case detailKeyNumber
    /// without checking the audit log first
    case detailUnverified
    /// Audit log: size and condition
    case statsTitle
    /// Entries recorded so far: {$count :integer}
    case statsRecorded
    /// Entries in the file: {$count :integer}
    case statsInFile
    /// Oldest entry: {$time} (UTC)
    case statsOldest
    /// Database file: {$size}
    case statsFile
    /// Unused space in the file: {$size}
    case statsUnused
    /// Write-ahead log: {$size}
    case statsWal
    /// {$name}: {$size}
    case statsBeside
    /// Growth: {$size} a day (days measured: {$days :integer})
    case statsGrowth
    /// Growth: not known yet, because the audit log is younger than one day
    case statsGrowthUnknown
    /// Free on the disk: {$size}
    case statsFree
    /// At this rate the disk is full on {$time} (UTC).
    case statsFullOn
    /// At this rate the disk is not full within ten years.
    case statsNotFull
    /// Last signed checkpoint: {$count :integer} entries, {$time} (UTC)
    case statsCheckpoint
    /// Checkpoint in a file of its own: {$count :integer} entries
    case statsCheckpointExternal
    /// Copied to {$name}: up to entry {$sequence}
    case statsSink
    /// Tables, indexes and triggers: as this version creates them
    case statsSchemaOwn
    /// TABLES, INDEXES OR TRIGGERS WERE CHANGED. Verify the audit log.
    case statsSchemaForeign
    /// Check of indexes and pages: no problems found
    case statsStructureGood
    /// CHECK OF INDEXES AND PAGES: PROBLEMS FOUND
    case statsStructureBad
    /// Indexes and pages were not checked; use --check.
    case statsStructureNotChecked
    /// Entries by kind
    case statsKinds
    /// {$count :integer}
    case sizeCount
    /// {$count :integer} bytes
    case sizeBytes
    /// {$count :integer} kB
    case sizeKilobytes
    /// {$count :integer} MB
    case sizeMegabytes
    /// {$count :integer} GB
    case sizeGigabytes
    /// attempts
    case kindAttempt
    /// results of attempts
    case kindOutcome
    /// image puzzles that were not solved
    case kindCaptchaFailure
    /// many refusals in one entry
    case kindRefusalBurst
    /// erasures of personal data
    case kindErasure
    /// removals of old entries
    case kindRetention
    /// accesses to personal data
    case kindAccess
    /// introductions of keys
    case kindKeyRotation
    /// signs of life
    case kindHeartbeat
    /// periods without records
    case kindGap
    /// starts of the service
    case kindStart
    /// restored backups
    case kindRestore
    /// entries taken over from an older audit log
    case kindMigration
    /// legal holds
    case kindHold
    /// removals of old entries: progress
    case kindRemoval
    /// completed erasures
    case kindCompletion
    /// backups
    case kindBackup
    /// operator interventions in sending
    case kindIntervention
    /// entries of another version of the program
    case kindOther
    /// Your data in the audit log of verification e-mails
    case accessTitle
    /// This page is for: {$address}
    case accessPerson
    /// Date of this page: {$time} (UTC)
    case accessDate
    /// When a verification e-mail is requested with your address, an entry is recorded in an audit log. This page lists everything that the audit log holds about you.
    case accessIntro
    /// The audit log holds no data about you.
    case accessNone
    /// What is stored
    case accessStored
    /// Entry {$sequence}, {$time} (UTC)
    case accessEntry
    /// Data
    case accessField
    /// Value
    case accessValue
    /// Purpose
    case accessPurpose
    /// Also held by {$name}
    case accessBeside
    /// {$name} could not be searched. Ask again later.
    case accessBesideFailed
    /// Who receives the data
    case accessRecipients
    /// The mail servers that the e-mails were passed to: {$name}
    case accessRecipientServers
    /// No e-mail was passed to a mail server.
    case accessRecipientNone
    /// How long the data is stored
    case accessRetention
    /// The period is not stated on this page. Ask whoever gave it to you.
    case accessRetentionUnknown
    /// Where the data comes from
    case accessSource
    /// From the app or web page in which the e-mail was requested, from the device that was used there, and from the mail servers that answered.
    case accessSourceText
    /// Your rights
    case accessRights
    /// You can ask for your data to be corrected or erased, or for its use to be restricted, and you can object to its use. You can also lodge a complaint with a data protection authority.
    case accessRightsText
    /// Rows of personal data searched: {$count :integer}
    case accessSearched
    /// to send the e-mail, and to explain why one did not arrive
    case purposeSending
    /// to detect and stop misuse
    case purposeAbuse
    /// to be able to prove what was done and when
    case purposeProof
    /// to answer in your language
    case purposeLanguage
    /// Number of the request
    case fieldAttemptID
    /// Number that the app gave the request
    case fieldCallerID
    /// Service that was called
    case fieldEndpoint
    /// What the code was for
    case fieldScenario
    /// App
    case fieldClientID
    /// Language that was asked for
    case fieldLanguageAsked
    /// Language of the answer
    case fieldLanguageAnswered
    /// Error code of the refusal
    case fieldDecisionCode
    /// Number of the request's entry
    case fieldAttemptSequence
    /// Number of the try
    case fieldTryNumber
    /// Result
    case fieldResult
    /// Step of sending
    case fieldPhase
    /// Reply code of the mail server
    case fieldReplyCode
    /// Detailed reply code of the mail server
    case fieldEnhancedCode
    /// Mail server
    case fieldHost
    /// Encryption of the connection
    case fieldTlsVersion
    /// Duration in milliseconds
    case fieldMilliseconds
    /// Error code
    case fieldErrorCode
    /// Time of the next try
    case fieldNextTry
    /// Reason
    case fieldReason
    /// Done by
    case fieldActor
    /// Process that asked
    case fieldProcess
    /// Count
    case fieldCount
    /// E-mail address
    case fieldEmail
    /// Mark of the device
    case fieldDeviceFingerprint
    /// App or browser
    case fieldAgent
    /// Operating system
    case fieldOperatingSystemVersion
    /// Network address according to the app
    case fieldDeclaredAddress
    /// Network address of the connection
    case fieldPeerAddress
    /// App, as it named itself
    case fieldUnknownClientID
    /// What the code was for, as the app named it
    case fieldUnknownScenario
    /// Details of the refusal
    case fieldParameters
    /// Answer of the mail server
    case fieldServerText
    /// Language that was asked for, not readable
    case fieldUnreadableLanguage
    /// Audit report: verification e-mails
    case pageTitle
    /// Audit log: {$name}
    case pageLedger
    /// Period: {$from} to {$to} (UTC)
    case pagePeriod
    /// Period: everything recorded, {$from} to {$to} (UTC)
    case pagePeriodAll
    /// Period: nothing is recorded.
    case pagePeriodEmpty
    /// Created: {$time} (UTC)
    case pageMade
    /// Contents
    case pageContents
    /// All times are in UTC.
    case pageUtc
    /// {$count :integer}
    case pageNumber
    /// {$count :integer} ms
    case pageMilliseconds
    /// None in this period.
    case pageNone
    /// not stated
    case pageUnnamed
    /// others
    case pageRest
    /// Filters and the comparison of two periods need JavaScript, which is off here. All numbers of the whole period are shown below.
    case pageNoScript
    /// This section always shows the whole period. The filters do not change it.
    case pageUnfiltered
    /// Shown: the newest {$shown} of {$total}
    case pageListed
    /// Filters
    case pageFilters
    /// all
    case pageFilterAll
    /// From
    case pageFilterFrom
    /// Up to and including
    case pageFilterTo
    /// Reset
    case pageFilterReset
    /// Attempts selected: {$count} of {$total}
    case pageFilterStatus
    /// This audit log is so large that numbers by app and numbers by purpose or error code are kept apart. Choosing an app resets the other two.
    case pageFilterSeparate
    /// Compare with
    case pageCompare
    /// nothing
    case pageCompareNone
    /// the same length of time before
    case pageCompareBefore
    /// another period
    case pageCompareOther
    /// Period
    case pagePeriodFirst
    /// Compared with
    case pagePeriodSecond
    /// Change
    case pagePeriodChange
    /// Totals
    case pageTotals
    /// Every attempt to send a code is in exactly one of these groups, so they add up to the number of attempts.
    case pageTotalsRule
    /// Sent, of all attempts
    case pageRateSent
    /// Failed or refused, of all attempts
    case pageRateFailed
    /// Attempts over time
    case pageOverTime
    /// Stacked columns from {$from} to {$to}. Highest column: {$count} attempts. The table below has all numbers.
    case pageChartWords
    /// The chart as a table
    case pageChartTable
    /// Beginning (UTC)
    case pageColumnInterval
    /// Other
    case pageColumnOther
    /// Failures by cause
    case pageFailures
    /// Every attempt that failed or was refused, or whose result is unknown, has exactly one cause. The words are those that support reads out to the person.
    case pageCausesRule
    /// What the operator can do
    case pageColumnAdvice
    /// Purposes
    case pagePurposes
    /// Apps
    case pageApps
    /// Attempts
    case pageColumnAttempts
    /// Failed or refused
    case pageColumnFailures
    /// Failure rate
    case pageColumnRate
    /// Error codes are not counted by app in an audit log of this size. Choose no app to see them.
    case pageHiddenCodes
    /// Devices used with many e-mail addresses
    case pageDevices
    /// Looked at: the newest {$count} attempts of the period. Device names are partly hidden.
    case pageDevicesWords
    /// Probably no device name, but a fixed value that an app sends for every device
    case pageDeviceJunk
    /// Perhaps a shared device
    case pageDeviceShared
    /// Mail servers
    case pageRelays
    /// Tries to pass on the e-mails of the attempts in this period: {$count}. One attempt can have several tries.
    case pageRelaysWords
    /// Mail server
    case pageColumnServer
    /// Tries
    case pageColumnTries
    /// Accepted
    case pageColumnAccepted
    /// Refused for now
    case pageColumnSoft
    /// Refused for good
    case pageColumnHard
    /// No answer
    case pageColumnSilent
    /// Encrypted (TLS)
    case pageColumnTLS
    /// Steps in which a try ended
    case pagePhases
    /// Step
    case pageColumnPhase
    /// looking up the name
    case pagePhaseDns
    /// connecting
    case pagePhaseConnect
    /// starting the encryption
    case pagePhaseTls
    /// greeting
    case pagePhaseGreeting
    /// signing in to the mail server
    case pagePhaseAuth
    /// naming the sender
    case pagePhaseMail
    /// naming the recipient
    case pagePhaseRcpt
    /// passing on the text
    case pagePhaseData
    /// Time a try took: half within {$first}, 95 in 100 within {$last}, 99 in 100 within {$time}
    case pageDurations
    /// Codes used
    case pageConversion
    /// Of the attempts in this period whose e-mail a mail server accepted: how many of the codes were used. If the percentage falls at one e-mail domain or mail server, e-mails may be landing in the spam folder there.
    case pageConversionRule
    /// Codes used over time
    case pageConversionOverTime
    /// E-mails accepted by a mail server
    case pageConversionAccepted
    /// Codes used
    case pageConversionUsed
    /// Delivery confirmed by the recipient's mail server
    case pageConversionDelivered
    /// E-mails that came back
    case pageConversionBounced
    /// Reported as unwanted
    case pageConversionComplained
    /// This audit log has no entries about codes that were used. They are recorded only where the service is told about it, so nothing can be said here.
    case pageConversionUnknown
    /// What was done with the audit log itself
    case pageOperations
    /// Personal data erased
    case pageErasures
    /// Legal holds
    case pageHolds
    /// one person
    case pageHoldPerson
    /// {$from} to {$to}
    case pageHoldPeriod
    /// in force
    case pageHoldStands
    /// released on {$time}, entry {$sequence}
    case pageHoldReleased
    /// Entries removed because of their age
    case pagePurges
    /// Personal data shown to somebody
    case pageAccesses
    /// Backups restored
    case pageRestores
    /// Keys introduced
    case pageKeyChanges
    /// Starts of the service
    case pageStarts
    /// Periods without entries although e-mails may have been sent
    case pageGaps
    /// Entry
    case pageColumnEntry
    /// By
    case pageColumnActor
    /// Reason
    case pageColumnReason
    /// Applies to
    case pageColumnScope
    /// Status
    case pageColumnStatus
    /// Program
    case pageColumnProgram
    /// Key
    case pageColumnKey
    /// Entries
    case pageColumnEntries
    /// From (UTC)
    case pageColumnBegin
    /// To (UTC)
    case pageColumnEnd
    /// carried out
    case pageFinished
    /// NOT YET CARRIED OUT
    case pageUnfinished
    /// Clock
    case pageClock
    /// Signs of life in this period: {$count}
    case pageClockBeats
    /// Longest time without an entry: {$seconds} seconds, from {$from} to {$to} (UTC)
    case pageClockSilence
    /// Times the clock went back by more than a minute: {$count}
    case pageClockSteps
    /// Back by
    case pageColumnBack
    /// {$seconds} s
    case pageSecondsValue
    /// Signature and proof
    case pageIntegrity
    /// Entries of the whole audit log: {$count}
    case pageIntegrityEntries
    /// Entries removed because of their age: {$count}
    case pageIntegrityRemoved
    /// Entries from which personal data was erased: {$count}
    case pageIntegrityErased
    /// Entries that the newest signature covers: {$count}
    case pageIntegritySigned
    /// Tree root: {$root}
    case pageIntegrityRoot
    /// Signed checkpoints kept in the audit log: {$count}
    case pageIntegrityKept
    /// Checkpoint kept in a file of its own: {$count} entries
    case pageIntegrityExternal
    /// No checkpoint kept in a file of its own was found.
    case pageIntegrityNoExternal
    /// The newest signed checkpoint
    case pageIntegrityNote
    /// Public keys
    case pageIntegrityKeys
    /// named in entry {$sequence}
    case pageIntegrityKeySince
    /// How to check this offline
    case pageIntegrityHow
    /// With a copy of the audit log: this command reads every entry and compares it with the signatures.
    case pageIntegrityHowLedger
    /// With a checkpoint that you kept earlier: this command shows that nothing before it was changed.
    case pageIntegrityHowCheckpoint
    /// With the evidence folder: this command needs only Python and no network.
    case pageIntegrityHowBundle
    /// The numbers of this page are embedded in it as JSON, in the element with the id “data”.
    case pageIntegrityHowNumbers
    /// Requirements
    case pageControls
    /// What this audit log shows by itself, what you have to show, and what is not met. The page names the paragraphs that a requirement belongs to; it does not say that you comply with them.
    case pageControlsWords
    /// Shown
    case pageShown
    /// Yours to show
    case pageYours
    /// Not met
    case pageNotMet
    /// Paragraphs
    case pageColumnParagraphs
    /// Ask again with
    case pageColumnQuery
    /// Proof
    case pageColumnProof
    /// Covered by the signature over {$count} entries, tree root {$root}
    case pageProofSigned
    /// No signature covers it.
    case pageProofNone
    /// compared with the published text
    case pageCheckedText
    /// compared with a published list
    case pageCheckedList
    /// NUMBER NOT CHECKED
    case pageUnchecked
    /// Source
    case pageSource
    /// What is recorded
    case controlLogged
    /// Complete and unchanged
    case controlIntegrity
    /// Kept in a second place
    case controlSecondSite
    /// Access to the audit log
    case controlAccess
    /// How long entries are kept
    case controlRetention
    /// Correct time
    case controlClock
    /// When recording fails
    case controlFailure
    /// Regular review
    case controlReview
    /// Rights of the persons concerned
    case controlSubjectRights
    /// Every attempt to send a code has an entry with its time, purpose, app, device, network address, recipient and result. Attempts in this period: {$count}
    case controlLoggedShown
    /// There is no attempt in this period, so nothing shows that recording was on.
    case controlLoggedEmpty
    /// That no program sends codes without this audit log. To be shown by who runs the service: a list of the programs that may send e-mails.
    case controlLoggedYours
    /// All entries were compared with their hashes and with the signature when this page was created. Entries: {$count}
    case controlIntegrityShown
    /// A signature covers all {$count} entries. That each entry still fits it was not checked for this page: check it as described under “Signature and proof”.
    case controlIntegrityUnverified
    /// No signature covers the newest state of the audit log.
    case controlIntegrityUnsigned
    /// The tables of the audit log were changed. Numbers can be wrong.
    case controlIntegritySchema
    /// A signed checkpoint is kept in a file of its own. Entries that it covers: {$count}
    case controlSecondSiteShown
    /// No checkpoint outside the audit log was found, so entries cut off at the end would not be noticed.
    case controlSecondSiteNone
    /// That this file and backups of the audit log lie on another machine. To be shown by who runs the service: the configuration of the backups, and a checkpoint from there.
    case controlSecondSiteYours
    /// Personal data is partly hidden in every report. Showing it in full is recorded first. Recorded in this period: {$count}
    case controlAccessShown
    /// Every user of the machine may read the file of the audit log.
    case controlAccessOpen
    /// Who may read the file and its keys. To be shown by who runs the machine: the permissions of the files and the list of administrators.
    case controlAccessYours
    /// The oldest attempt that is kept is {$days} days old. No entry was removed before it was 12 months old.
    case controlRetentionShown
    /// The oldest attempt is only {$days} days old. Nothing was removed before it was 12 months old; for the time before, show other records.
    case controlRetentionYoung
    /// Entries were removed when they were {$days} days old, which is less than 12 months. They were removed by entry {$sequence}.
    case controlRetentionEarly
    /// How long entries are to be kept, and why. To be shown by who is responsible for data protection: the retention policy.
    case controlRetentionYours
    /// The clock never went back by more than a minute from one entry to the next in this period. Entries compared: {$count}
    case controlClockShown
    /// The clock went back by more than a minute. Number of times in this period: {$count}
    case controlClockBack
    /// That the machine takes its time from a trusted source. To be shown by who runs the machine: the configuration of the time synchronisation and its log.
    case controlClockYours
    /// No time is recorded in this period in which e-mails were sent without an entry. Starts of the service: {$count}
    case controlFailureShown
    /// E-mails may have been sent without an entry. Number of such times in this period: {$count}
    case controlFailureGaps
    /// That somebody is alerted when recording stops. To be shown by who runs the service: the alert and the log of its last test.
    case controlFailureYours
    /// That somebody reads these reports regularly and acts on them. To be shown by who reviews: earlier reports, with names, dates and what was done.
    case controlReviewYours
    /// Requests of persons were carried out and recorded. Erasures in this period: {$count}
    case controlRightsShown
    /// No erasure was asked for in this period. To be shown by who is responsible for data protection: how requests are received and answered.
    case controlRightsNone
    /// An erasure was ordered and has not been carried out: entry {$sequence}.
    case controlRightsUnfinished
    /// That backups and mailboxes are covered too. To be shown by who is responsible for data protection: the certificates of erasure, and how long backups are kept.
    case controlRightsYours
    /// Evidence folder
    case evidenceReadme
    /// Check everything with one command, without network: {$path}
    case evidenceCheck
    /// The list of checksums is signed with the report key {$key}.
    case evidenceSigned
    /// The list of checksums is NOT signed, because there is no report key. The page, the rows and the proofs can be changed together; only the checkpoint and what the proofs cover are signed.
    case evidenceUnsigned
    /// Compare the public key with one that you got in another way. A key from this folder proves nothing by itself.
    case evidenceTrust
    /// Entries with a proof in this folder: {$count} of {$total}
    case evidenceSample
    /// Files
    case evidenceFiles
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
    /// Attempts whose result is unknown are counted too, all under the name unknown.
    case questionUnknownCode
    /// The cause of an attempt comes from its own entries. What happened to the same person before is shown by: sendaudit explain
    case questionOwnCause
    /// The language is the one of the answer. Where there was none, it is the best match of what was asked for.
    case questionLanguage
    /// Refusals that share one entry are counted, but not listed as attempts: {$count}
    case questionFolded
    /// {$name} (only one example)
    case drillDownExample
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
    /// Cause
    case columnCause
    /// Time ({$zone})
    case columnTimeIn
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
    /// Verification e-mails: questions to the audit log
    case serveTitle
    /// Signed in: {$value}
    case servePerson
    /// support
    case serveSupport
    /// auditor
    case serveAuditor
    /// What you can do here
    case serveHome
    /// Find out why a person received no code, in words that you can read out to them.
    case serveExplainWords
    /// Number of the request, or of its entry
    case serveAttempt
    /// Fill in one of these three fields.
    case serveOneOf
    /// A date (2026-11-27), a date with a time in UTC (2026-11-27 03:00), or a length of time before now: 30m, 24h, 7d. Leave it empty for no limit.
    case serveTimeHint
    /// Until
    case serveUntil
    /// Show the answer
    case serveAsk
    /// Personal values are masked.
    case serveMasked
    /// Show personal values whole
    case serveReveal
    /// What do you need them for? Your reason and your name are recorded in the audit log before anything is shown.
    case serveRevealHint
    /// Personal values are shown whole. This was recorded first, in entry {$sequence}.
    case serveRevealed
    /// Nothing is shown whole, because this could not be recorded in the audit log: {$reason}
    case serveNotRevealed
    /// Count by
    case serveGroupBy
    /// Proof of one entry
    case serveProof
    /// A file that proves one entry to anyone who has the public key. It contains no personal values.
    case serveProofWords
    /// Download
    case serveDownload
    /// Sign out
    case serveSignOut
    /// No answer
    case serveNotDone
    /// Open the newest link that sendaudit serve has printed. A link is valid until that process ends.
    case serveSignInWords
    /// You are not on the list of people who may ask here. Whoever runs this page can add you.
    case serveUnknownPerson
    /// This page needs a role that you do not have: {$value}
    case serveOtherRole
    /// This form is no longer valid. Open the page again and repeat your question.
    case serveFormExpired
    /// This request was refused: {$reason}
    case serveRefused
    /// There is no such page.
    case serveNotFound
    /// Please check this field: {$name}
    case serveBadField
    /// Too many questions are being answered at the moment. Try again in a few seconds.
    case serveBusy
    /// The answer takes too long. Choose a shorter period and ask again.
    case serveSlow
    /// The audit log cannot be read: {$reason}
    case serveUnreadable
    /// The file of the audit log was replaced by another one. Nothing is answered until sendaudit serve is restarted.
    case serveReplaced
    /// There is no such entry.
    case serveNoEntry
    /// Something went wrong. The log of sendaudit serve says more.
    case serveFailed

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
        case .explainTitle: "explain.title"
        case .explainHeadingTimeline: "explain.headingTimeline"
        case .explainHeadingNext: "explain.headingNext"
        case .explainHeadingOthers: "explain.headingOthers"
        case .explainFinal: "explain.final"
        case .explainUntil: "explain.until"
        case .explainOthers: "explain.others"
        case .explainFirstDifference: "explain.firstDifference"
        case .explainSameForOthers: "explain.sameForOthers"
        case .explainOthersAtServer: "explain.othersAtServer"
        case .explainLimitOver: "explain.limitOver"
        case .explainLookedSince: "explain.lookedSince"
        case .explainNoAttemptOfDevice: "explain.noAttemptOfDevice"
        case .explainSharedDevice: "explain.sharedDevice"
        case .explainRowsRead: "explain.rowsRead"
        case .turnPerson: "turn.PERSON"
        case .turnApp: "turn.APP"
        case .turnService: "turn.SERVICE"
        case .turnRelay: "turn.RELAY"
        case .turnProvider: "turn.PROVIDER"
        case .turnNobody: "turn.NOBODY"
        case .stageAbsent: "stage.ABSENT"
        case .stageCaptcha: "stage.CAPTCHA"
        case .stageRequest: "stage.REQUEST"
        case .stageLimits: "stage.LIMITS"
        case .stageRecipient: "stage.RECIPIENT"
        case .stageInside: "stage.INSIDE"
        case .stageRelay: "stage.RELAY"
        case .stageRefusedForNow: "stage.REFUSED_FOR_NOW"
        case .stageRefusedForGood: "stage.REFUSED_FOR_GOOD"
        case .stageAccepted: "stage.ACCEPTED"
        case .stageCode: "stage.CODE"
        case .stageUnclassified: "stage.UNCLASSIFIED"
        case .nearSameDevice: "near.sameDevice"
        case .nearSimilarAddress: "near.similarAddress"
        case .nearMisspeltDomain: "near.misspeltDomain"
        case .nearOtherPurpose: "near.otherPurpose"
        case .nearErasures: "near.erasures"
        case .explainColumnPhase: "explain.columnPhase"
        case .explainColumnReply: "explain.columnReply"
        case .explainColumnServer: "explain.columnServer"
        case .explainColumnText: "explain.columnText"
        case .explainToReadOut: "explain.toReadOut"
        case .bounceNone: "bounce.none"
        case .bounceReason: "bounce.reason"
        case .bounceKind: "bounce.kind"
        case .bounceHard: "bounce.hard"
        case .bounceSoft: "bounce.soft"
        case .bounceForNow: "bounce.forNow"
        case .eventAttemptAccepted: "event.ATTEMPT_ACCEPTED"
        case .eventAttemptRefused: "event.ATTEMPT_REFUSED"
        case .eventCaptchaFailed: "event.CAPTCHA_FAILED"
        case .eventSent: "event.SENT"
        case .eventSoftFail: "event.SOFT_FAIL"
        case .eventHardFail: "event.HARD_FAIL"
        case .eventTimeout: "event.TIMEOUT"
        case .eventSuppressed: "event.SUPPRESSED"
        case .eventNotQueued: "event.NOT_QUEUED"
        case .eventUnknown: "event.UNKNOWN"
        case .eventDelivered: "event.DELIVERED"
        case .eventDelayed: "event.DELAYED"
        case .eventBounced: "event.BOUNCED"
        case .eventComplained: "event.COMPLAINED"
        case .eventConsumed: "event.CONSUMED"
        case .eventExpired: "event.EXPIRED"
        case .eventCodeWrong: "event.CODE_WRONG"
        case .eventCodeExpired: "event.CODE_EXPIRED"
        case .eventCodeReplaced: "event.CODE_REPLACED"
        case .eventCodeForOtherPurpose: "event.CODE_FOR_OTHER_PURPOSE"
        case .eventCodeTriesUsedUp: "event.CODE_TRIES_USED_UP"
        case .eventGap: "event.GAP"
        case .eventErasure: "event.ERASURE"
        case .eventPurge: "event.PURGE"
        case .eventStart: "event.START"
        case .eventRestore: "event.RESTORE"
        case .providerTitle: "provider.title"
        case .providerSentAt: "provider.sentAt"
        case .providerServer: "provider.server"
        case .providerAnswer: "provider.answer"
        case .providerQueueID: "provider.queueID"
        case .providerTls: "provider.tls"
        case .providerProof: "provider.proof"
        case .providerAsk: "provider.ask"
        case .causeNoAttempt: "cause.NO_ATTEMPT"
        case .personStepNoAttempt: "personStep.NO_ATTEMPT"
        case .supportStepNoAttempt: "supportStep.NO_ATTEMPT"
        case .causeAttemptNeverArrived: "cause.ATTEMPT_NEVER_ARRIVED"
        case .personStepAttemptNeverArrived: "personStep.ATTEMPT_NEVER_ARRIVED"
        case .supportStepAttemptNeverArrived: "supportStep.ATTEMPT_NEVER_ARRIVED"
        case .causeOtherScenarioOnly: "cause.OTHER_SCENARIO_ONLY"
        case .personStepOtherScenarioOnly: "personStep.OTHER_SCENARIO_ONLY"
        case .supportStepOtherScenarioOnly: "supportStep.OTHER_SCENARIO_ONLY"
        case .causeErased: "cause.ERASED"
        case .personStepErased: "personStep.ERASED"
        case .supportStepErased: "supportStep.ERASED"
        case .causeRemovedByAge: "cause.REMOVED_BY_AGE"
        case .personStepRemovedByAge: "personStep.REMOVED_BY_AGE"
        case .supportStepRemovedByAge: "supportStep.REMOVED_BY_AGE"
        case .causeBeforeLedger: "cause.BEFORE_LEDGER"
        case .personStepBeforeLedger: "personStep.BEFORE_LEDGER"
        case .supportStepBeforeLedger: "supportStep.BEFORE_LEDGER"
        case .causeGapInRecord: "cause.GAP_IN_RECORD"
        case .personStepGapInRecord: "personStep.GAP_IN_RECORD"
        case .supportStepGapInRecord: "supportStep.GAP_IN_RECORD"
        case .causeCaptchaNeverSolved: "cause.CAPTCHA_NEVER_SOLVED"
        case .personStepCaptchaNeverSolved: "personStep.CAPTCHA_NEVER_SOLVED"
        case .supportStepCaptchaNeverSolved: "supportStep.CAPTCHA_NEVER_SOLVED"
        case .causeCaptchaWrongPosition: "cause.CAPTCHA_WRONG_POSITION"
        case .personStepCaptchaWrongPosition: "personStep.CAPTCHA_WRONG_POSITION"
        case .supportStepCaptchaWrongPosition: "supportStep.CAPTCHA_WRONG_POSITION"
        case .causeCaptchaChallengeExpired: "cause.CAPTCHA_CHALLENGE_EXPIRED"
        case .personStepCaptchaChallengeExpired: "personStep.CAPTCHA_CHALLENGE_EXPIRED"
        case .supportStepCaptchaChallengeExpired: "supportStep.CAPTCHA_CHALLENGE_EXPIRED"
        case .causeCaptchaLockedOut: "cause.CAPTCHA_LOCKED_OUT"
        case .personStepCaptchaLockedOut: "personStep.CAPTCHA_LOCKED_OUT"
        case .supportStepCaptchaLockedOut: "supportStep.CAPTCHA_LOCKED_OUT"
        case .causeCaptchaTokenExpired: "cause.CAPTCHA_TOKEN_EXPIRED"
        case .personStepCaptchaTokenExpired: "personStep.CAPTCHA_TOKEN_EXPIRED"
        case .supportStepCaptchaTokenExpired: "supportStep.CAPTCHA_TOKEN_EXPIRED"
        case .causeCaptchaTokenUsedTwice: "cause.CAPTCHA_TOKEN_USED_TWICE"
        case .personStepCaptchaTokenUsedTwice: "personStep.CAPTCHA_TOKEN_USED_TWICE"
        case .supportStepCaptchaTokenUsedTwice: "supportStep.CAPTCHA_TOKEN_USED_TWICE"
        case .causeCaptchaTokenOfOtherAddress: "cause.CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        case .personStepCaptchaTokenOfOtherAddress: "personStep.CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        case .supportStepCaptchaTokenOfOtherAddress: "supportStep.CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        case .causeCaptchaTokenAltered: "cause.CAPTCHA_TOKEN_ALTERED"
        case .personStepCaptchaTokenAltered: "personStep.CAPTCHA_TOKEN_ALTERED"
        case .supportStepCaptchaTokenAltered: "supportStep.CAPTCHA_TOKEN_ALTERED"
        case .causeCaptchaTokenUnusable: "cause.CAPTCHA_TOKEN_UNUSABLE"
        case .personStepCaptchaTokenUnusable: "personStep.CAPTCHA_TOKEN_UNUSABLE"
        case .supportStepCaptchaTokenUnusable: "supportStep.CAPTCHA_TOKEN_UNUSABLE"
        case .causeValueBlank: "cause.VALUE_BLANK"
        case .personStepValueBlank: "personStep.VALUE_BLANK"
        case .supportStepValueBlank: "supportStep.VALUE_BLANK"
        case .causeDeviceHeadersIncomplete: "cause.DEVICE_HEADERS_INCOMPLETE"
        case .personStepDeviceHeadersIncomplete: "personStep.DEVICE_HEADERS_INCOMPLETE"
        case .supportStepDeviceHeadersIncomplete: "supportStep.DEVICE_HEADERS_INCOMPLETE"
        case .causeClientUnknown: "cause.CLIENT_UNKNOWN"
        case .personStepClientUnknown: "personStep.CLIENT_UNKNOWN"
        case .supportStepClientUnknown: "supportStep.CLIENT_UNKNOWN"
        case .causeScenarioUnknown: "cause.SCENARIO_UNKNOWN"
        case .personStepScenarioUnknown: "personStep.SCENARIO_UNKNOWN"
        case .supportStepScenarioUnknown: "supportStep.SCENARIO_UNKNOWN"
        case .causeAddressMalformed: "cause.ADDRESS_MALFORMED"
        case .personStepAddressMalformed: "personStep.ADDRESS_MALFORMED"
        case .supportStepAddressMalformed: "supportStep.ADDRESS_MALFORMED"
        case .causeValueOfWrongType: "cause.VALUE_OF_WRONG_TYPE"
        case .personStepValueOfWrongType: "personStep.VALUE_OF_WRONG_TYPE"
        case .supportStepValueOfWrongType: "supportStep.VALUE_OF_WRONG_TYPE"
        case .causeBodyNotJson: "cause.BODY_NOT_JSON"
        case .personStepBodyNotJson: "personStep.BODY_NOT_JSON"
        case .supportStepBodyNotJson: "supportStep.BODY_NOT_JSON"
        case .causeRefusedByService: "cause.REFUSED_BY_SERVICE"
        case .personStepRefusedByService: "personStep.REFUSED_BY_SERVICE"
        case .supportStepRefusedByService: "supportStep.REFUSED_BY_SERVICE"
        case .causeCoolDown: "cause.COOL_DOWN"
        case .personStepCoolDown: "personStep.COOL_DOWN"
        case .supportStepCoolDown: "supportStep.COOL_DOWN"
        case .causeLimitPerAddress: "cause.LIMIT_PER_ADDRESS"
        case .personStepLimitPerAddress: "personStep.LIMIT_PER_ADDRESS"
        case .supportStepLimitPerAddress: "supportStep.LIMIT_PER_ADDRESS"
        case .causeLimitPerDevice: "cause.LIMIT_PER_DEVICE"
        case .personStepLimitPerDevice: "personStep.LIMIT_PER_DEVICE"
        case .supportStepLimitPerDevice: "supportStep.LIMIT_PER_DEVICE"
        case .causeLimitPerNetwork: "cause.LIMIT_PER_NETWORK"
        case .personStepLimitPerNetwork: "personStep.LIMIT_PER_NETWORK"
        case .supportStepLimitPerNetwork: "supportStep.LIMIT_PER_NETWORK"
        case .causeLimitPerClient: "cause.LIMIT_PER_CLIENT"
        case .personStepLimitPerClient: "personStep.LIMIT_PER_CLIENT"
        case .supportStepLimitPerClient: "supportStep.LIMIT_PER_CLIENT"
        case .causeLimitReached: "cause.LIMIT_REACHED"
        case .personStepLimitReached: "personStep.LIMIT_REACHED"
        case .supportStepLimitReached: "supportStep.LIMIT_REACHED"
        case .causeAbuseGuard: "cause.ABUSE_GUARD"
        case .personStepAbuseGuard: "personStep.ABUSE_GUARD"
        case .supportStepAbuseGuard: "supportStep.ABUSE_GUARD"
        case .causePersonAskedToStop: "cause.PERSON_ASKED_TO_STOP"
        case .personStepPersonAskedToStop: "personStep.PERSON_ASKED_TO_STOP"
        case .supportStepPersonAskedToStop: "supportStep.PERSON_ASKED_TO_STOP"
        case .causeSuppressedAfterBounce: "cause.SUPPRESSED_AFTER_BOUNCE"
        case .personStepSuppressedAfterBounce: "personStep.SUPPRESSED_AFTER_BOUNCE"
        case .supportStepSuppressedAfterBounce: "supportStep.SUPPRESSED_AFTER_BOUNCE"
        case .causeSuppressedByOperator: "cause.SUPPRESSED_BY_OPERATOR"
        case .personStepSuppressedByOperator: "personStep.SUPPRESSED_BY_OPERATOR"
        case .supportStepSuppressedByOperator: "supportStep.SUPPRESSED_BY_OPERATOR"
        case .causeSuppressed: "cause.SUPPRESSED"
        case .personStepSuppressed: "personStep.SUPPRESSED"
        case .supportStepSuppressed: "supportStep.SUPPRESSED"
        case .causeUserUnknown: "cause.USER_UNKNOWN"
        case .personStepUserUnknown: "personStep.USER_UNKNOWN"
        case .supportStepUserUnknown: "supportStep.USER_UNKNOWN"
        case .causeLedgerNotWritable: "cause.LEDGER_NOT_WRITABLE"
        case .personStepLedgerNotWritable: "personStep.LEDGER_NOT_WRITABLE"
        case .supportStepLedgerNotWritable: "supportStep.LEDGER_NOT_WRITABLE"
        case .causeServiceBusy: "cause.SERVICE_BUSY"
        case .personStepServiceBusy: "personStep.SERVICE_BUSY"
        case .supportStepServiceBusy: "supportStep.SERVICE_BUSY"
        case .causeNeverQueued: "cause.NEVER_QUEUED"
        case .personStepNeverQueued: "personStep.NEVER_QUEUED"
        case .supportStepNeverQueued: "supportStep.NEVER_QUEUED"
        case .causeWithdrawnByOperator: "cause.WITHDRAWN_BY_OPERATOR"
        case .personStepWithdrawnByOperator: "personStep.WITHDRAWN_BY_OPERATOR"
        case .supportStepWithdrawnByOperator: "supportStep.WITHDRAWN_BY_OPERATOR"
        case .causeStoppedDuringSend: "cause.STOPPED_DURING_SEND"
        case .personStepStoppedDuringSend: "personStep.STOPPED_DURING_SEND"
        case .supportStepStoppedDuringSend: "supportStep.STOPPED_DURING_SEND"
        case .causeExpiredInQueue: "cause.EXPIRED_IN_QUEUE"
        case .personStepExpiredInQueue: "personStep.EXPIRED_IN_QUEUE"
        case .supportStepExpiredInQueue: "supportStep.EXPIRED_IN_QUEUE"
        case .causeTransportNotConfigured: "cause.TRANSPORT_NOT_CONFIGURED"
        case .personStepTransportNotConfigured: "personStep.TRANSPORT_NOT_CONFIGURED"
        case .supportStepTransportNotConfigured: "supportStep.TRANSPORT_NOT_CONFIGURED"
        case .causeWaitingInQueue: "cause.WAITING_IN_QUEUE"
        case .personStepWaitingInQueue: "personStep.WAITING_IN_QUEUE"
        case .supportStepWaitingInQueue: "supportStep.WAITING_IN_QUEUE"
        case .causeRelayNameNotResolved: "cause.RELAY_NAME_NOT_RESOLVED"
        case .personStepRelayNameNotResolved: "personStep.RELAY_NAME_NOT_RESOLVED"
        case .supportStepRelayNameNotResolved: "supportStep.RELAY_NAME_NOT_RESOLVED"
        case .causeRelayRefusedConnection: "cause.RELAY_REFUSED_CONNECTION"
        case .personStepRelayRefusedConnection: "personStep.RELAY_REFUSED_CONNECTION"
        case .supportStepRelayRefusedConnection: "supportStep.RELAY_REFUSED_CONNECTION"
        case .causeRelayTimedOut: "cause.RELAY_TIMED_OUT"
        case .personStepRelayTimedOut: "personStep.RELAY_TIMED_OUT"
        case .supportStepRelayTimedOut: "supportStep.RELAY_TIMED_OUT"
        case .causeRelayWithoutTls: "cause.RELAY_WITHOUT_TLS"
        case .personStepRelayWithoutTls: "personStep.RELAY_WITHOUT_TLS"
        case .supportStepRelayWithoutTls: "supportStep.RELAY_WITHOUT_TLS"
        case .causeRelayCertificateExpired: "cause.RELAY_CERTIFICATE_EXPIRED"
        case .personStepRelayCertificateExpired: "personStep.RELAY_CERTIFICATE_EXPIRED"
        case .supportStepRelayCertificateExpired: "supportStep.RELAY_CERTIFICATE_EXPIRED"
        case .causeRelayCertificateForOtherName: "cause.RELAY_CERTIFICATE_FOR_OTHER_NAME"
        case .personStepRelayCertificateForOtherName: "personStep.RELAY_CERTIFICATE_FOR_OTHER_NAME"
        case .supportStepRelayCertificateForOtherName: "supportStep.RELAY_CERTIFICATE_FOR_OTHER_NAME"
        case .causeRelayCertificateNotTrusted: "cause.RELAY_CERTIFICATE_NOT_TRUSTED"
        case .personStepRelayCertificateNotTrusted: "personStep.RELAY_CERTIFICATE_NOT_TRUSTED"
        case .supportStepRelayCertificateNotTrusted: "supportStep.RELAY_CERTIFICATE_NOT_TRUSTED"
        case .causeRelayTlsFailed: "cause.RELAY_TLS_FAILED"
        case .personStepRelayTlsFailed: "personStep.RELAY_TLS_FAILED"
        case .supportStepRelayTlsFailed: "supportStep.RELAY_TLS_FAILED"
        case .causeRelayRefusedAuthentication: "cause.RELAY_REFUSED_AUTHENTICATION"
        case .personStepRelayRefusedAuthentication: "personStep.RELAY_REFUSED_AUTHENTICATION"
        case .supportStepRelayRefusedAuthentication: "supportStep.RELAY_REFUSED_AUTHENTICATION"
        case .causeRelayQuotaUsedUp: "cause.RELAY_QUOTA_USED_UP"
        case .personStepRelayQuotaUsedUp: "personStep.RELAY_QUOTA_USED_UP"
        case .supportStepRelayQuotaUsedUp: "supportStep.RELAY_QUOTA_USED_UP"
        case .causeGreylisted: "cause.GREYLISTED"
        case .personStepGreylisted: "personStep.GREYLISTED"
        case .supportStepGreylisted: "supportStep.GREYLISTED"
        case .causeTooManyFromUs: "cause.TOO_MANY_FROM_US"
        case .personStepTooManyFromUs: "personStep.TOO_MANY_FROM_US"
        case .supportStepTooManyFromUs: "supportStep.TOO_MANY_FROM_US"
        case .causeMailboxFull: "cause.MAILBOX_FULL"
        case .personStepMailboxFull: "personStep.MAILBOX_FULL"
        case .supportStepMailboxFull: "supportStep.MAILBOX_FULL"
        case .causeServerBusy: "cause.SERVER_BUSY"
        case .personStepServerBusy: "personStep.SERVER_BUSY"
        case .supportStepServerBusy: "supportStep.SERVER_BUSY"
        case .causeGaveUp: "cause.GAVE_UP"
        case .personStepGaveUp: "personStep.GAVE_UP"
        case .supportStepGaveUp: "supportStep.GAVE_UP"
        case .causeNoSuchMailbox: "cause.NO_SUCH_MAILBOX"
        case .personStepNoSuchMailbox: "personStep.NO_SUCH_MAILBOX"
        case .supportStepNoSuchMailbox: "supportStep.NO_SUCH_MAILBOX"
        case .causeNoSuchDomain: "cause.NO_SUCH_DOMAIN"
        case .personStepNoSuchDomain: "personStep.NO_SUCH_DOMAIN"
        case .supportStepNoSuchDomain: "supportStep.NO_SUCH_DOMAIN"
        case .causeMailboxDisabled: "cause.MAILBOX_DISABLED"
        case .personStepMailboxDisabled: "personStep.MAILBOX_DISABLED"
        case .supportStepMailboxDisabled: "supportStep.MAILBOX_DISABLED"
        case .causeBlockedByReputation: "cause.BLOCKED_BY_REPUTATION"
        case .personStepBlockedByReputation: "personStep.BLOCKED_BY_REPUTATION"
        case .supportStepBlockedByReputation: "supportStep.BLOCKED_BY_REPUTATION"
        case .causeMailAuthenticationFailed: "cause.MAIL_AUTHENTICATION_FAILED"
        case .personStepMailAuthenticationFailed: "personStep.MAIL_AUTHENTICATION_FAILED"
        case .supportStepMailAuthenticationFailed: "supportStep.MAIL_AUTHENTICATION_FAILED"
        case .causeContentRefused: "cause.CONTENT_REFUSED"
        case .personStepContentRefused: "personStep.CONTENT_REFUSED"
        case .supportStepContentRefused: "supportStep.CONTENT_REFUSED"
        case .causeMailTooLarge: "cause.MAIL_TOO_LARGE"
        case .personStepMailTooLarge: "personStep.MAIL_TOO_LARGE"
        case .supportStepMailTooLarge: "supportStep.MAIL_TOO_LARGE"
        case .causeRelayingDenied: "cause.RELAYING_DENIED"
        case .personStepRelayingDenied: "personStep.RELAYING_DENIED"
        case .supportStepRelayingDenied: "supportStep.RELAYING_DENIED"
        case .causeDelivered: "cause.DELIVERED"
        case .personStepDelivered: "personStep.DELIVERED"
        case .supportStepDelivered: "supportStep.DELIVERED"
        case .causeDelayed: "cause.DELAYED"
        case .personStepDelayed: "personStep.DELAYED"
        case .supportStepDelayed: "supportStep.DELAYED"
        case .causeBouncedLater: "cause.BOUNCED_LATER"
        case .personStepBouncedLater: "personStep.BOUNCED_LATER"
        case .supportStepBouncedLater: "supportStep.BOUNCED_LATER"
        case .causeReportedAsSpam: "cause.REPORTED_AS_SPAM"
        case .personStepReportedAsSpam: "personStep.REPORTED_AS_SPAM"
        case .supportStepReportedAsSpam: "supportStep.REPORTED_AS_SPAM"
        case .causeAcceptedNotUsed: "cause.ACCEPTED_NOT_USED"
        case .personStepAcceptedNotUsed: "personStep.ACCEPTED_NOT_USED"
        case .supportStepAcceptedNotUsed: "supportStep.ACCEPTED_NOT_USED"
        case .causeAcceptedRecently: "cause.ACCEPTED_RECENTLY"
        case .personStepAcceptedRecently: "personStep.ACCEPTED_RECENTLY"
        case .supportStepAcceptedRecently: "supportStep.ACCEPTED_RECENTLY"
        case .causeCodeUsed: "cause.CODE_USED"
        case .personStepCodeUsed: "personStep.CODE_USED"
        case .supportStepCodeUsed: "supportStep.CODE_USED"
        case .causeCodeWrong: "cause.CODE_WRONG"
        case .personStepCodeWrong: "personStep.CODE_WRONG"
        case .supportStepCodeWrong: "supportStep.CODE_WRONG"
        case .causeCodeExpired: "cause.CODE_EXPIRED"
        case .personStepCodeExpired: "personStep.CODE_EXPIRED"
        case .supportStepCodeExpired: "supportStep.CODE_EXPIRED"
        case .causeCodeReplaced: "cause.CODE_REPLACED"
        case .personStepCodeReplaced: "personStep.CODE_REPLACED"
        case .supportStepCodeReplaced: "supportStep.CODE_REPLACED"
        case .causeCodeForOtherPurpose: "cause.CODE_FOR_OTHER_PURPOSE"
        case .personStepCodeForOtherPurpose: "personStep.CODE_FOR_OTHER_PURPOSE"
        case .supportStepCodeForOtherPurpose: "supportStep.CODE_FOR_OTHER_PURPOSE"
        case .causeCodeTriesUsedUp: "cause.CODE_TRIES_USED_UP"
        case .personStepCodeTriesUsedUp: "personStep.CODE_TRIES_USED_UP"
        case .supportStepCodeTriesUsedUp: "supportStep.CODE_TRIES_USED_UP"
        case .causeUnclassified: "cause.UNCLASSIFIED"
        case .personStepUnclassified: "personStep.UNCLASSIFIED"
        case .supportStepUnclassified: "supportStep.UNCLASSIFIED"
        case .operationsTitle: "operations.title"
        case .operationsNone: "operations.none"
        case .operationsShown: "operations.shown"
        case .operationsBackups: "operations.backups"
        case .columnWhat: "column.what"
        case .columnWho: "column.who"
        case .columnWhy: "column.why"
        case .columnDetails: "column.details"
        case .columnKind: "column.kind"
        case .operationAccess: "operation.access"
        case .operationHoldPlaced: "operation.holdPlaced"
        case .operationHoldReleased: "operation.holdReleased"
        case .holdNone: "hold.none"
        case .operationSigningKey: "operation.signingKey"
        case .operationSearchKey: "operation.searchKey"
        case .operationHeartbeat: "operation.heartbeat"
        case .operationRemoval: "operation.removal"
        case .operationCompletion: "operation.completion"
        case .operationBackup: "operation.backup"
        case .operationIntervention: "operation.intervention"
        case .operationMigration: "operation.migration"
        case .detailEntries: "detail.entries"
        case .detailAttempts: "detail.attempts"
        case .detailBefore: "detail.before"
        case .detailTarget: "detail.target"
        case .detailPerson: "detail.person"
        case .detailSomeone: "detail.someone"
        case .detailPeriod: "detail.period"
        case .detailPeriodFrom: "detail.periodFrom"
        case .detailPeriodUntil: "detail.periodUntil"
        case .detailProgram: "detail.program"
        case .detailProcess: "detail.process"
        case .detailKey: "detail.key"
        case .detailKeyNumber: "detail.keyNumber"
        case .detailUnverified: "detail.unverified"
        case .statsTitle: "stats.title"
        case .statsRecorded: "stats.recorded"
        case .statsInFile: "stats.inFile"
        case .statsOldest: "stats.oldest"
        case .statsFile: "stats.file"
        case .statsUnused: "stats.unused"
        case .statsWal: "stats.wal"
        case .statsBeside: "stats.beside"
        case .statsGrowth: "stats.growth"
        case .statsGrowthUnknown: "stats.growthUnknown"
        case .statsFree: "stats.free"
        case .statsFullOn: "stats.fullOn"
        case .statsNotFull: "stats.notFull"
        case .statsCheckpoint: "stats.checkpoint"
        case .statsCheckpointExternal: "stats.checkpointExternal"
        case .statsSink: "stats.sink"
        case .statsSchemaOwn: "stats.schemaOwn"
        case .statsSchemaForeign: "stats.schemaForeign"
        case .statsStructureGood: "stats.structureGood"
        case .statsStructureBad: "stats.structureBad"
        case .statsStructureNotChecked: "stats.structureNotChecked"
        case .statsKinds: "stats.kinds"
        case .sizeCount: "size.count"
        case .sizeBytes: "size.bytes"
        case .sizeKilobytes: "size.kilobytes"
        case .sizeMegabytes: "size.megabytes"
        case .sizeGigabytes: "size.gigabytes"
        case .kindAttempt: "kind.attempt"
        case .kindOutcome: "kind.outcome"
        case .kindCaptchaFailure: "kind.captchaFailure"
        case .kindRefusalBurst: "kind.refusalBurst"
        case .kindErasure: "kind.erasure"
        case .kindRetention: "kind.retention"
        case .kindAccess: "kind.access"
        case .kindKeyRotation: "kind.keyRotation"
        case .kindHeartbeat: "kind.heartbeat"
        case .kindGap: "kind.gap"
        case .kindStart: "kind.start"
        case .kindRestore: "kind.restore"
        case .kindMigration: "kind.migration"
        case .kindHold: "kind.hold"
        case .kindRemoval: "kind.removal"
        case .kindCompletion: "kind.completion"
        case .kindBackup: "kind.backup"
        case .kindIntervention: "kind.intervention"
        case .kindOther: "kind.other"
        case .accessTitle: "access.title"
        case .accessPerson: "access.person"
        case .accessDate: "access.date"
        case .accessIntro: "access.intro"
        case .accessNone: "access.none"
        case .accessStored: "access.stored"
        case .accessEntry: "access.entry"
        case .accessField: "access.field"
        case .accessValue: "access.value"
        case .accessPurpose: "access.purpose"
        case .accessBeside: "access.beside"
        case .accessBesideFailed: "access.besideFailed"
        case .accessRecipients: "access.recipients"
        case .accessRecipientServers: "access.recipientServers"
        case .accessRecipientNone: "access.recipientNone"
        case .accessRetention: "access.retention"
        case .accessRetentionUnknown: "access.retentionUnknown"
        case .accessSource: "access.source"
        case .accessSourceText: "access.sourceText"
        case .accessRights: "access.rights"
        case .accessRightsText: "access.rightsText"
        case .accessSearched: "access.searched"
        case .purposeSending: "purpose.sending"
        case .purposeAbuse: "purpose.abuse"
        case .purposeProof: "purpose.proof"
        case .purposeLanguage: "purpose.language"
        case .fieldAttemptID: "field.attemptID"
        case .fieldCallerID: "field.callerID"
        case .fieldEndpoint: "field.endpoint"
        case .fieldScenario: "field.scenario"
        case .fieldClientID: "field.clientID"
        case .fieldLanguageAsked: "field.languageAsked"
        case .fieldLanguageAnswered: "field.languageAnswered"
        case .fieldDecisionCode: "field.decisionCode"
        case .fieldAttemptSequence: "field.attemptSequence"
        case .fieldTryNumber: "field.tryNumber"
        case .fieldResult: "field.result"
        case .fieldPhase: "field.phase"
        case .fieldReplyCode: "field.replyCode"
        case .fieldEnhancedCode: "field.enhancedCode"
        case .fieldHost: "field.host"
        case .fieldTlsVersion: "field.tlsVersion"
        case .fieldMilliseconds: "field.milliseconds"
        case .fieldErrorCode: "field.errorCode"
        case .fieldNextTry: "field.nextTry"
        case .fieldReason: "field.reason"
        case .fieldActor: "field.actor"
        case .fieldProcess: "field.process"
        case .fieldCount: "field.count"
        case .fieldEmail: "field.email"
        case .fieldDeviceFingerprint: "field.deviceFingerprint"
        case .fieldAgent: "field.agent"
        case .fieldOperatingSystemVersion: "field.operatingSystemVersion"
        case .fieldDeclaredAddress: "field.declaredAddress"
        case .fieldPeerAddress: "field.peerAddress"
        case .fieldUnknownClientID: "field.unknownClientID"
        case .fieldUnknownScenario: "field.unknownScenario"
        case .fieldParameters: "field.parameters"
        case .fieldServerText: "field.serverText"
        case .fieldUnreadableLanguage: "field.unreadableLanguage"
        case .pageTitle: "page.title"
        case .pageLedger: "page.ledger"
        case .pagePeriod: "page.period"
        case .pagePeriodAll: "page.periodAll"
        case .pagePeriodEmpty: "page.periodEmpty"
        case .pageMade: "page.made"
        case .pageContents: "page.contents"
        case .pageUtc: "page.utc"
        case .pageNumber: "page.number"
        case .pageMilliseconds: "page.milliseconds"
        case .pageNone: "page.none"
        case .pageUnnamed: "page.unnamed"
        case .pageRest: "page.rest"
        case .pageNoScript: "page.noScript"
        case .pageUnfiltered: "page.unfiltered"
        case .pageListed: "page.listed"
        case .pageFilters: "page.filters"
        case .pageFilterAll: "page.filterAll"
        case .pageFilterFrom: "page.filterFrom"
        case .pageFilterTo: "page.filterTo"
        case .pageFilterReset: "page.filterReset"
        case .pageFilterStatus: "page.filterStatus"
        case .pageFilterSeparate: "page.filterSeparate"
        case .pageCompare: "page.compare"
        case .pageCompareNone: "page.compareNone"
        case .pageCompareBefore: "page.compareBefore"
        case .pageCompareOther: "page.compareOther"
        case .pagePeriodFirst: "page.periodFirst"
        case .pagePeriodSecond: "page.periodSecond"
        case .pagePeriodChange: "page.periodChange"
        case .pageTotals: "page.totals"
        case .pageTotalsRule: "page.totalsRule"
        case .pageRateSent: "page.rateSent"
        case .pageRateFailed: "page.rateFailed"
        case .pageOverTime: "page.overTime"
        case .pageChartWords: "page.chartWords"
        case .pageChartTable: "page.chartTable"
        case .pageColumnInterval: "page.columnInterval"
        case .pageColumnOther: "page.columnOther"
        case .pageFailures: "page.failures"
        case .pageCausesRule: "page.causesRule"
        case .pageColumnAdvice: "page.columnAdvice"
        case .pagePurposes: "page.purposes"
        case .pageApps: "page.apps"
        case .pageColumnAttempts: "page.columnAttempts"
        case .pageColumnFailures: "page.columnFailures"
        case .pageColumnRate: "page.columnRate"
        case .pageHiddenCodes: "page.hiddenCodes"
        case .pageDevices: "page.devices"
        case .pageDevicesWords: "page.devicesWords"
        case .pageDeviceJunk: "page.deviceJunk"
        case .pageDeviceShared: "page.deviceShared"
        case .pageRelays: "page.relays"
        case .pageRelaysWords: "page.relaysWords"
        case .pageColumnServer: "page.columnServer"
        case .pageColumnTries: "page.columnTries"
        case .pageColumnAccepted: "page.columnAccepted"
        case .pageColumnSoft: "page.columnSoft"
        case .pageColumnHard: "page.columnHard"
        case .pageColumnSilent: "page.columnSilent"
        case .pageColumnTLS: "page.columnTLS"
        case .pagePhases: "page.phases"
        case .pageColumnPhase: "page.columnPhase"
        case .pagePhaseDns: "page.phase.dns"
        case .pagePhaseConnect: "page.phase.connect"
        case .pagePhaseTls: "page.phase.tls"
        case .pagePhaseGreeting: "page.phase.greeting"
        case .pagePhaseAuth: "page.phase.auth"
        case .pagePhaseMail: "page.phase.mail"
        case .pagePhaseRcpt: "page.phase.rcpt"
        case .pagePhaseData: "page.phase.data"
        case .pageDurations: "page.durations"
        case .pageConversion: "page.conversion"
        case .pageConversionRule: "page.conversionRule"
        case .pageConversionOverTime: "page.conversionOverTime"
        case .pageConversionAccepted: "page.conversionAccepted"
        case .pageConversionUsed: "page.conversionUsed"
        case .pageConversionDelivered: "page.conversionDelivered"
        case .pageConversionBounced: "page.conversionBounced"
        case .pageConversionComplained: "page.conversionComplained"
        case .pageConversionUnknown: "page.conversionUnknown"
        case .pageOperations: "page.operations"
        case .pageErasures: "page.erasures"
        case .pageHolds: "page.holds"
        case .pageHoldPerson: "page.holdPerson"
        case .pageHoldPeriod: "page.holdPeriod"
        case .pageHoldStands: "page.holdStands"
        case .pageHoldReleased: "page.holdReleased"
        case .pagePurges: "page.purges"
        case .pageAccesses: "page.accesses"
        case .pageRestores: "page.restores"
        case .pageKeyChanges: "page.keyChanges"
        case .pageStarts: "page.starts"
        case .pageGaps: "page.gaps"
        case .pageColumnEntry: "page.columnEntry"
        case .pageColumnActor: "page.columnActor"
        case .pageColumnReason: "page.columnReason"
        case .pageColumnScope: "page.columnScope"
        case .pageColumnStatus: "page.columnStatus"
        case .pageColumnProgram: "page.columnProgram"
        case .pageColumnKey: "page.columnKey"
        case .pageColumnEntries: "page.columnEntries"
        case .pageColumnBegin: "page.columnBegin"
        case .pageColumnEnd: "page.columnEnd"
        case .pageFinished: "page.finished"
        case .pageUnfinished: "page.unfinished"
        case .pageClock: "page.clock"
        case .pageClockBeats: "page.clockBeats"
        case .pageClockSilence: "page.clockSilence"
        case .pageClockSteps: "page.clockSteps"
        case .pageColumnBack: "page.columnBack"
        case .pageSecondsValue: "page.secondsValue"
        case .pageIntegrity: "page.integrity"
        case .pageIntegrityEntries: "page.integrityEntries"
        case .pageIntegrityRemoved: "page.integrityRemoved"
        case .pageIntegrityErased: "page.integrityErased"
        case .pageIntegritySigned: "page.integritySigned"
        case .pageIntegrityRoot: "page.integrityRoot"
        case .pageIntegrityKept: "page.integrityKept"
        case .pageIntegrityExternal: "page.integrityExternal"
        case .pageIntegrityNoExternal: "page.integrityNoExternal"
        case .pageIntegrityNote: "page.integrityNote"
        case .pageIntegrityKeys: "page.integrityKeys"
        case .pageIntegrityKeySince: "page.integrityKeySince"
        case .pageIntegrityHow: "page.integrityHow"
        case .pageIntegrityHowLedger: "page.integrityHowLedger"
        case .pageIntegrityHowCheckpoint: "page.integrityHowCheckpoint"
        case .pageIntegrityHowBundle: "page.integrityHowBundle"
        case .pageIntegrityHowNumbers: "page.integrityHowNumbers"
        case .pageControls: "page.controls"
        case .pageControlsWords: "page.controlsWords"
        case .pageShown: "page.shown"
        case .pageYours: "page.yours"
        case .pageNotMet: "page.notMet"
        case .pageColumnParagraphs: "page.columnParagraphs"
        case .pageColumnQuery: "page.columnQuery"
        case .pageColumnProof: "page.columnProof"
        case .pageProofSigned: "page.proofSigned"
        case .pageProofNone: "page.proofNone"
        case .pageCheckedText: "page.checkedText"
        case .pageCheckedList: "page.checkedList"
        case .pageUnchecked: "page.unchecked"
        case .pageSource: "page.source"
        case .controlLogged: "control.logged"
        case .controlIntegrity: "control.integrity"
        case .controlSecondSite: "control.secondSite"
        case .controlAccess: "control.access"
        case .controlRetention: "control.retention"
        case .controlClock: "control.clock"
        case .controlFailure: "control.failure"
        case .controlReview: "control.review"
        case .controlSubjectRights: "control.subjectRights"
        case .controlLoggedShown: "control.loggedShown"
        case .controlLoggedEmpty: "control.loggedEmpty"
        case .controlLoggedYours: "control.loggedYours"
        case .controlIntegrityShown: "control.integrityShown"
        case .controlIntegrityUnverified: "control.integrityUnverified"
        case .controlIntegrityUnsigned: "control.integrityUnsigned"
        case .controlIntegritySchema: "control.integritySchema"
        case .controlSecondSiteShown: "control.secondSiteShown"
        case .controlSecondSiteNone: "control.secondSiteNone"
        case .controlSecondSiteYours: "control.secondSiteYours"
        case .controlAccessShown: "control.accessShown"
        case .controlAccessOpen: "control.accessOpen"
        case .controlAccessYours: "control.accessYours"
        case .controlRetentionShown: "control.retentionShown"
        case .controlRetentionYoung: "control.retentionYoung"
        case .controlRetentionEarly: "control.retentionEarly"
        case .controlRetentionYours: "control.retentionYours"
        case .controlClockShown: "control.clockShown"
        case .controlClockBack: "control.clockBack"
        case .controlClockYours: "control.clockYours"
        case .controlFailureShown: "control.failureShown"
        case .controlFailureGaps: "control.failureGaps"
        case .controlFailureYours: "control.failureYours"
        case .controlReviewYours: "control.reviewYours"
        case .controlRightsShown: "control.rightsShown"
        case .controlRightsNone: "control.rightsNone"
        case .controlRightsUnfinished: "control.rightsUnfinished"
        case .controlRightsYours: "control.rightsYours"
        case .evidenceReadme: "evidence.readme"
        case .evidenceCheck: "evidence.check"
        case .evidenceSigned: "evidence.signed"
        case .evidenceUnsigned: "evidence.unsigned"
        case .evidenceTrust: "evidence.trust"
        case .evidenceSample: "evidence.sample"
        case .evidenceFiles: "evidence.files"
        case .questionWindow: "question.window"
        case .questionWindowUntil: "question.windowUntil"
        case .questionWindowAll: "question.windowAll"
        case .questionAsOf: "question.asOf"
        case .questionRowsRead: "question.rowsRead"
        case .questionFound: "question.found"
        case .questionScanned: "question.scanned"
        case .questionRollups: "question.rollups"
        case .questionUnknownCode: "question.unknownCode"
        case .questionOwnCause: "question.ownCause"
        case .questionLanguage: "question.language"
        case .questionFolded: "question.folded"
        case .drillDownExample: "drillDown.example"
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
        case .columnCause: "column.cause"
        case .columnTimeIn: "column.timeIn"
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
        case .serveTitle: "serve.title"
        case .servePerson: "serve.person"
        case .serveSupport: "serve.support"
        case .serveAuditor: "serve.auditor"
        case .serveHome: "serve.home"
        case .serveExplainWords: "serve.explainWords"
        case .serveAttempt: "serve.attempt"
        case .serveOneOf: "serve.oneOf"
        case .serveTimeHint: "serve.timeHint"
        case .serveUntil: "serve.until"
        case .serveAsk: "serve.ask"
        case .serveMasked: "serve.masked"
        case .serveReveal: "serve.reveal"
        case .serveRevealHint: "serve.revealHint"
        case .serveRevealed: "serve.revealed"
        case .serveNotRevealed: "serve.notRevealed"
        case .serveGroupBy: "serve.groupBy"
        case .serveProof: "serve.proof"
        case .serveProofWords: "serve.proofWords"
        case .serveDownload: "serve.download"
        case .serveSignOut: "serve.signOut"
        case .serveNotDone: "serve.notDone"
        case .serveSignInWords: "serve.signInWords"
        case .serveUnknownPerson: "serve.unknownPerson"
        case .serveOtherRole: "serve.otherRole"
        case .serveFormExpired: "serve.formExpired"
        case .serveRefused: "serve.refused"
        case .serveNotFound: "serve.notFound"
        case .serveBadField: "serve.badField"
        case .serveBusy: "serve.busy"
        case .serveSlow: "serve.slow"
        case .serveUnreadable: "serve.unreadable"
        case .serveReplaced: "serve.replaced"
        case .serveNoEntry: "serve.noEntry"
        case .serveFailed: "serve.failed"
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

    /// The texts `turn`, by the wire name of what each is about.
    public enum Turn: String, Sendable, Hashable, CaseIterable {
        /// Whose turn: the person
        case person = "PERSON"
        /// Whose turn: the app's developer
        case app = "APP"
        /// Whose turn: our service
        case service = "SERVICE"
        /// Whose turn: our mail server
        case relay = "RELAY"
        /// Whose turn: the person's mail provider
        case provider = "PROVIDER"
        /// Whose turn: nobody
        case nobody = "NOBODY"

        /// The text.
        public var text: AuditText {
            switch self {
            case .person: .turnPerson
            case .app: .turnApp
            case .service: .turnService
            case .relay: .turnRelay
            case .provider: .turnProvider
            case .nobody: .turnNobody
            }
        }
    }

    /// The texts `stage`, by the wire name of what each is about.
    public enum Stage: String, Sendable, Hashable, CaseIterable {
        /// Nothing on record
        case absent = "ABSENT"
        /// At the image puzzle
        case captcha = "CAPTCHA"
        /// When the app asked for the code
        case request = "REQUEST"
        /// At a limit
        case limits = "LIMITS"
        /// At the check of the e-mail address
        case recipient = "RECIPIENT"
        /// In our service
        case inside = "INSIDE"
        /// On the way to our mail server
        case relay = "RELAY"
        /// Refused for now by a mail server
        case refusedForNow = "REFUSED_FOR_NOW"
        /// Refused for good by a mail server
        case refusedForGood = "REFUSED_FOR_GOOD"
        /// After a mail server accepted the e-mail
        case accepted = "ACCEPTED"
        /// When the code was entered
        case code = "CODE"
        /// Not known
        case unclassified = "UNCLASSIFIED"

        /// The text.
        public var text: AuditText {
            switch self {
            case .absent: .stageAbsent
            case .captcha: .stageCaptcha
            case .request: .stageRequest
            case .limits: .stageLimits
            case .recipient: .stageRecipient
            case .inside: .stageInside
            case .relay: .stageRelay
            case .refusedForNow: .stageRefusedForNow
            case .refusedForGood: .stageRefusedForGood
            case .accepted: .stageAccepted
            case .code: .stageCode
            case .unclassified: .stageUnclassified
            }
        }
    }

    /// The texts `event`, by the wire name of what each is about.
    public enum Event: String, Sendable, Hashable, CaseIterable {
        /// Code asked for
        case attemptAccepted = "ATTEMPT_ACCEPTED"
        /// Code asked for, refused by our service
        case attemptRefused = "ATTEMPT_REFUSED"
        /// Image puzzle not passed
        case captchaFailed = "CAPTCHA_FAILED"
        /// E-mail accepted by a mail server
        case sent = "SENT"
        /// Try failed, for now
        case softFail = "SOFT_FAIL"
        /// Try failed, for good
        case hardFail = "HARD_FAIL"
        /// No answer in time
        case timeout = "TIMEOUT"
        /// Deliberately not sent
        case suppressed = "SUPPRESSED"
        /// Not passed on for sending
        case notQueued = "NOT_QUEUED"
        /// Unknown whether sent
        case unknown = "UNKNOWN"
        /// Reported as delivered
        case delivered = "DELIVERED"
        /// Reported as delayed
        case delayed = "DELAYED"
        /// Returned as undeliverable
        case bounced = "BOUNCED"
        /// Marked as spam
        case complained = "COMPLAINED"
        /// Code used
        case consumed = "CONSUMED"
        /// Code expired before the e-mail was sent
        case expired = "EXPIRED"
        /// Wrong code entered
        case codeWrong = "CODE_WRONG"
        /// Code entered too late
        case codeExpired = "CODE_EXPIRED"
        /// Code entered that a newer one had replaced
        case codeReplaced = "CODE_REPLACED"
        /// Code entered for another purpose
        case codeForOtherPurpose = "CODE_FOR_OTHER_PURPOSE"
        /// Code blocked after too many wrong entries
        case codeTriesUsedUp = "CODE_TRIES_USED_UP"
        /// Nothing could be recorded
        case gap = "GAP"
        /// Personal data erased
        case erasure = "ERASURE"
        /// Old entries removed
        case purge = "PURGE"
        /// Service started
        case start = "START"
        /// Backup restored
        case restore = "RESTORE"

        /// The text.
        public var text: AuditText {
            switch self {
            case .attemptAccepted: .eventAttemptAccepted
            case .attemptRefused: .eventAttemptRefused
            case .captchaFailed: .eventCaptchaFailed
            case .sent: .eventSent
            case .softFail: .eventSoftFail
            case .hardFail: .eventHardFail
            case .timeout: .eventTimeout
            case .suppressed: .eventSuppressed
            case .notQueued: .eventNotQueued
            case .unknown: .eventUnknown
            case .delivered: .eventDelivered
            case .delayed: .eventDelayed
            case .bounced: .eventBounced
            case .complained: .eventComplained
            case .consumed: .eventConsumed
            case .expired: .eventExpired
            case .codeWrong: .eventCodeWrong
            case .codeExpired: .eventCodeExpired
            case .codeReplaced: .eventCodeReplaced
            case .codeForOtherPurpose: .eventCodeForOtherPurpose
            case .codeTriesUsedUp: .eventCodeTriesUsedUp
            case .gap: .eventGap
            case .erasure: .eventErasure
            case .purge: .eventPurge
            case .start: .eventStart
            case .restore: .eventRestore
            }
        }
    }

    /// The texts `cause`, by the wire name of what each is about.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
        /// In the period that we looked at, nobody asked us for a code for your e-mail address.
        case noAttempt = "NO_ATTEMPT"
        /// The app tried to ask our service for your code. As far as we can see, it did not get through to us.
        case attemptNeverArrived = "ATTEMPT_NEVER_ARRIVED"
        /// A code was asked for, but for something else than what you want to do.
        case otherScenarioOnly = "OTHER_SCENARIO_ONLY"
        /// The records about your e-mail address were erased. We can no longer see what happened before that.
        case erased = "ERASED"
        /// We keep these records for a limited time only. Those of the period that you ask about are already removed, so we cannot say what happened.
        case removedByAge = "REMOVED_BY_AGE"
        /// What you ask about was before our records begin, so we cannot see what happened.
        case beforeLedger = "BEFORE_LEDGER"
        /// For some time our service could not record anything. If you asked for a code then, we cannot see what became of it.
        case gapInRecord = "GAP_IN_RECORD"
        /// The image puzzle was not solved. Without that, no code is sent.
        case captchaNeverSolved = "CAPTCHA_NEVER_SOLVED"
        /// The puzzle piece was not in the right place. Until the image puzzle is solved, no code is sent.
        case captchaWrongPosition = "CAPTCHA_WRONG_POSITION"
        /// The image puzzle was no longer valid when the answer came. Each puzzle is valid for a short time only.
        case captchaChallengeExpired = "CAPTCHA_CHALLENGE_EXPIRED"
        /// Too many image puzzles were answered wrongly, so for a while none are given out.
        case captchaLockedOut = "CAPTCHA_LOCKED_OUT"
        /// Too much time passed between the image puzzle and asking for the code, so the puzzle no longer counted.
        case captchaTokenExpired = "CAPTCHA_TOKEN_EXPIRED"
        /// The app used the same solved image puzzle a second time. Each counts once only.
        case captchaTokenUsedTwice = "CAPTCHA_TOKEN_USED_TWICE"
        /// The image puzzle was solved for another e-mail address than the one for which the code was asked.
        case captchaTokenOfOtherAddress = "CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        /// The app did not pass the result of the image puzzle on to us as it was. That is not your mistake.
        case captchaTokenAltered = "CAPTCHA_TOKEN_ALTERED"
        /// The solved image puzzle did not count when the code was asked for. It was too old, used already, or for another e-mail address; our records do not say which.
        case captchaTokenUnusable = "CAPTCHA_TOKEN_UNUSABLE"
        /// Something was missing when the code was asked for.
        case valueBlank = "VALUE_BLANK"
        /// The app did not send us all the details about itself and your device that we need before we send a code.
        case deviceHeadersIncomplete = "DEVICE_HEADERS_INCOMPLETE"
        /// Our service does not recognise the app that asked for the code, so it sent none.
        case clientUnknown = "CLIENT_UNKNOWN"
        /// The app asked for a kind of code that our service does not have.
        case scenarioUnknown = "SCENARIO_UNKNOWN"
        /// What reached us as your e-mail address does not have the form of an e-mail address, so we could not send a code to it.
        case addressMalformed = "ADDRESS_MALFORMED"
        /// The app sent us something in a form that our service cannot read, so no code was sent.
        case valueOfWrongType = "VALUE_OF_WRONG_TYPE"
        /// Our service could not read what the app sent, so no code was sent.
        case bodyNotJson = "BODY_NOT_JSON"
        /// The app asked our service for your code, and our service refused.
        case refusedByService = "REFUSED_BY_SERVICE"
        /// A code was asked for just before this one, and there must be a pause in between.
        case coolDown = "COOL_DOWN"
        /// Too many codes were asked for with your e-mail address in a short time.
        case limitPerAddress = "LIMIT_PER_ADDRESS"
        /// Too many codes were asked for from your device in a short time.
        case limitPerDevice = "LIMIT_PER_DEVICE"
        /// Too many codes were asked for in a short time over the internet connection that you use.
        case limitPerNetwork = "LIMIT_PER_NETWORK"
        /// Too many people together asked for codes in this app in a short time.
        case limitPerClient = "LIMIT_PER_CLIENT"
        /// Too many codes were asked for in a short time.
        case limitReached = "LIMIT_REACHED"
        /// To protect people from misuse, our service sends you no codes for now. That does not mean that you did anything wrong.
        case abuseGuard = "ABUSE_GUARD"
        /// In answer to one of our e-mails, somebody told us: this was not me. So for a while no codes go to your e-mail address.
        case personAskedToStop = "PERSON_ASKED_TO_STOP"
        /// An earlier e-mail to your address came back as undeliverable. Since then we have sent nothing to it.
        case suppressedAfterBounce = "SUPPRESSED_AFTER_BOUNCE"
        /// Our staff put your e-mail address on the list of addresses to which we send no e-mails.
        case suppressedByOperator = "SUPPRESSED_BY_OPERATOR"
        /// Our service deliberately sent nothing to your e-mail address. The records do not say why.
        case suppressed = "SUPPRESSED"
        /// We know no account with this e-mail address, so no code was sent to it.
        case userUnknown = "USER_UNKNOWN"
        /// Our service could not record that a code was asked for, and without a record it sends none. The fault is ours.
        case ledgerNotWritable = "LEDGER_NOT_WRITABLE"
        /// Our service was too busy to send a code. That is not because of anything you entered.
        case serviceBusy = "SERVICE_BUSY"
        /// Our service had noted that you wanted a code, but stopped before it passed the e-mail on. No e-mail was sent. The fault is ours.
        case neverQueued = "NEVER_QUEUED"
        /// Our staff removed the e-mail with your code from our queue before it was sent. No e-mail went out.
        case withdrawnByOperator = "WITHDRAWN_BY_OPERATOR"
        /// Our service stopped in the middle of sending. We do not know whether the e-mail went out, and we do not send it a second time.
        case stoppedDuringSend = "STOPPED_DURING_SEND"
        /// The e-mail waited with us until its code was no longer valid, so it was not sent. The fault is ours.
        case expiredInQueue = "EXPIRED_IN_QUEUE"
        /// Our service is not set up to send e-mails at the moment, so no code was sent. The fault is ours.
        case transportNotConfigured = "TRANSPORT_NOT_CONFIGURED"
        /// The e-mail is waiting with us to be sent.
        case waitingInQueue = "WAITING_IN_QUEUE"
        /// Our service could not find our mail server, so the e-mail did not go out. The fault is ours.
        case relayNameNotResolved = "RELAY_NAME_NOT_RESOLVED"
        /// Our mail server took no connection from our service, so the e-mail did not go out. The fault is ours.
        case relayRefusedConnection = "RELAY_REFUSED_CONNECTION"
        /// Our mail server did not answer in time, so we cannot say that the e-mail went out. The fault is ours.
        case relayTimedOut = "RELAY_TIMED_OUT"
        /// Our mail server offered no encrypted connection, and we do not send codes without encryption. The fault is ours.
        case relayWithoutTls = "RELAY_WITHOUT_TLS"
        /// The security certificate of our mail server has expired, so our service did not give it the e-mail. The fault is ours.
        case relayCertificateExpired = "RELAY_CERTIFICATE_EXPIRED"
        /// The security certificate of our mail server is made out to another name, so our service did not give it the e-mail. The fault is ours.
        case relayCertificateForOtherName = "RELAY_CERTIFICATE_FOR_OTHER_NAME"
        /// Our service could not confirm the security certificate of our mail server, so it did not give it the e-mail. The fault is ours.
        case relayCertificateNotTrusted = "RELAY_CERTIFICATE_NOT_TRUSTED"
        /// Our service could not set up an encrypted connection with our mail server, so the e-mail did not go out. The fault is ours.
        case relayTlsFailed = "RELAY_TLS_FAILED"
        /// Our mail server did not let our service sign in, so the e-mail did not go out. The fault is ours.
        case relayRefusedAuthentication = "RELAY_REFUSED_AUTHENTICATION"
        /// Our mail server may send only so many e-mails in a period, and these are used up. The fault is ours.
        case relayQuotaUsedUp = "RELAY_QUOTA_USED_UP"
        /// Your mail provider asked us to deliver the e-mail again a little later. Some do so with every new sender.
        case greylisted = "GREYLISTED"
        /// Your mail provider took no more e-mails from us for the moment, because it got many of them in a short time.
        case tooManyFromUs = "TOO_MANY_FROM_US"
        /// Your mail provider says that your mailbox is full, so it did not accept our e-mail.
        case mailboxFull = "MAILBOX_FULL"
        /// The mail server that was to take the e-mail had a problem of its own and did not accept it for now.
        case serverBusy = "SERVER_BUSY"
        /// We tried several times to deliver the e-mail. It was not accepted, and we have stopped trying.
        case gaveUp = "GAVE_UP"
        /// The mail provider says that it has no mailbox with this address, so the e-mail could not be delivered.
        case noSuchMailbox = "NO_SUCH_MAILBOX"
        /// No e-mail can be delivered to this address: what stands after the @ does not exist or takes no e-mail.
        case noSuchDomain = "NO_SUCH_DOMAIN"
        /// Your mail provider says that this mailbox is closed, blocked or has moved, so it did not accept our e-mail.
        case mailboxDisabled = "MAILBOX_DISABLED"
        /// Your mail provider does not trust our mail server and did not accept our e-mail. This is not about you or your mailbox.
        case blockedByReputation = "BLOCKED_BY_REPUTATION"
        /// Your mail provider could not confirm that the e-mail really came from us, so it did not accept it. The fault is ours.
        case mailAuthenticationFailed = "MAIL_AUTHENTICATION_FAILED"
        /// A mail server took our e-mail for an unwanted or dangerous one because of its content, and did not accept it.
        case contentRefused = "CONTENT_REFUSED"
        /// A mail server found our e-mail too large and did not accept it. The fault is ours.
        case mailTooLarge = "MAIL_TOO_LARGE"
        /// The mail server to which we gave the e-mail would not pass it on to your mail provider. The fault is not yours.
        case relayingDenied = "RELAYING_DENIED"
        /// Your mail provider reported that it delivered the e-mail to your mailbox.
        case delivered = "DELIVERED"
        /// We were told that the e-mail is late and is still being delivered.
        case delayed = "DELAYED"
        /// A mail server accepted the e-mail first, but later it came back as undeliverable. So it did not reach you.
        case bouncedLater = "BOUNCED_LATER"
        /// Your mail provider told us that our e-mail was marked as spam in your mailbox. That can happen by one wrong tap.
        case reportedAsSpam = "REPORTED_AS_SPAM"
        /// A mail server accepted the e-mail. What became of it after that we cannot see; the code was not used.
        case acceptedNotUsed = "ACCEPTED_NOT_USED"
        /// A mail server accepted the e-mail a short time ago. It may still be on its way.
        case acceptedRecently = "ACCEPTED_RECENTLY"
        /// The code did arrive: it was entered and used.
        case codeUsed = "CODE_USED"
        /// A code was entered, but it was not the right one.
        case codeWrong = "CODE_WRONG"
        /// The right code was entered, but too late: it was no longer valid.
        case codeExpired = "CODE_EXPIRED"
        /// The code that was entered was an older one. A newer code had taken its place.
        case codeReplaced = "CODE_REPLACED"
        /// The code that was entered is for something else than what you wanted to do.
        case codeForOtherPurpose = "CODE_FOR_OTHER_PURPOSE"
        /// A wrong code was entered too often, so the right one no longer works either.
        case codeTriesUsedUp = "CODE_TRIES_USED_UP"
        /// From our records we cannot tell yet why no code reached you.
        case unclassified = "UNCLASSIFIED"

        /// The text.
        public var text: AuditText {
            switch self {
            case .noAttempt: .causeNoAttempt
            case .attemptNeverArrived: .causeAttemptNeverArrived
            case .otherScenarioOnly: .causeOtherScenarioOnly
            case .erased: .causeErased
            case .removedByAge: .causeRemovedByAge
            case .beforeLedger: .causeBeforeLedger
            case .gapInRecord: .causeGapInRecord
            case .captchaNeverSolved: .causeCaptchaNeverSolved
            case .captchaWrongPosition: .causeCaptchaWrongPosition
            case .captchaChallengeExpired: .causeCaptchaChallengeExpired
            case .captchaLockedOut: .causeCaptchaLockedOut
            case .captchaTokenExpired: .causeCaptchaTokenExpired
            case .captchaTokenUsedTwice: .causeCaptchaTokenUsedTwice
            case .captchaTokenOfOtherAddress: .causeCaptchaTokenOfOtherAddress
            case .captchaTokenAltered: .causeCaptchaTokenAltered
            case .captchaTokenUnusable: .causeCaptchaTokenUnusable
            case .valueBlank: .causeValueBlank
            case .deviceHeadersIncomplete: .causeDeviceHeadersIncomplete
            case .clientUnknown: .causeClientUnknown
            case .scenarioUnknown: .causeScenarioUnknown
            case .addressMalformed: .causeAddressMalformed
            case .valueOfWrongType: .causeValueOfWrongType
            case .bodyNotJson: .causeBodyNotJson
            case .refusedByService: .causeRefusedByService
            case .coolDown: .causeCoolDown
            case .limitPerAddress: .causeLimitPerAddress
            case .limitPerDevice: .causeLimitPerDevice
            case .limitPerNetwork: .causeLimitPerNetwork
            case .limitPerClient: .causeLimitPerClient
            case .limitReached: .causeLimitReached
            case .abuseGuard: .causeAbuseGuard
            case .personAskedToStop: .causePersonAskedToStop
            case .suppressedAfterBounce: .causeSuppressedAfterBounce
            case .suppressedByOperator: .causeSuppressedByOperator
            case .suppressed: .causeSuppressed
            case .userUnknown: .causeUserUnknown
            case .ledgerNotWritable: .causeLedgerNotWritable
            case .serviceBusy: .causeServiceBusy
            case .neverQueued: .causeNeverQueued
            case .withdrawnByOperator: .causeWithdrawnByOperator
            case .stoppedDuringSend: .causeStoppedDuringSend
            case .expiredInQueue: .causeExpiredInQueue
            case .transportNotConfigured: .causeTransportNotConfigured
            case .waitingInQueue: .causeWaitingInQueue
            case .relayNameNotResolved: .causeRelayNameNotResolved
            case .relayRefusedConnection: .causeRelayRefusedConnection
            case .relayTimedOut: .causeRelayTimedOut
            case .relayWithoutTls: .causeRelayWithoutTls
            case .relayCertificateExpired: .causeRelayCertificateExpired
            case .relayCertificateForOtherName: .causeRelayCertificateForOtherName
            case .relayCertificateNotTrusted: .causeRelayCertificateNotTrusted
            case .relayTlsFailed: .causeRelayTlsFailed
            case .relayRefusedAuthentication: .causeRelayRefusedAuthentication
            case .relayQuotaUsedUp: .causeRelayQuotaUsedUp
            case .greylisted: .causeGreylisted
            case .tooManyFromUs: .causeTooManyFromUs
            case .mailboxFull: .causeMailboxFull
            case .serverBusy: .causeServerBusy
            case .gaveUp: .causeGaveUp
            case .noSuchMailbox: .causeNoSuchMailbox
            case .noSuchDomain: .causeNoSuchDomain
            case .mailboxDisabled: .causeMailboxDisabled
            case .blockedByReputation: .causeBlockedByReputation
            case .mailAuthenticationFailed: .causeMailAuthenticationFailed
            case .contentRefused: .causeContentRefused
            case .mailTooLarge: .causeMailTooLarge
            case .relayingDenied: .causeRelayingDenied
            case .delivered: .causeDelivered
            case .delayed: .causeDelayed
            case .bouncedLater: .causeBouncedLater
            case .reportedAsSpam: .causeReportedAsSpam
            case .acceptedNotUsed: .causeAcceptedNotUsed
            case .acceptedRecently: .causeAcceptedRecently
            case .codeUsed: .causeCodeUsed
            case .codeWrong: .causeCodeWrong
            case .codeExpired: .causeCodeExpired
            case .codeReplaced: .causeCodeReplaced
            case .codeForOtherPurpose: .causeCodeForOtherPurpose
            case .codeTriesUsedUp: .causeCodeTriesUsedUp
            case .unclassified: .causeUnclassified
            }
        }
    }

    /// The texts `personStep`, by the wire name of what each is about.
    public enum PersonStep: String, Sendable, Hashable, CaseIterable {
        /// Please check in the app how your e-mail address is spelled, then ask for a code and tell us when you did. We will look again.
        case noAttempt = "NO_ATTEMPT"
        /// Please check your internet connection, then ask for a code again. If it fails again, the app's developer has to look into it, and we will tell them.
        case attemptNeverArrived = "ATTEMPT_NEVER_ARRIVED"
        /// Please open in the app what you want to do, and ask for a code there. Each code works for one purpose only.
        case otherScenarioOnly = "OTHER_SCENARIO_ONLY"
        /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
        case erased = "ERASED"
        /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
        case removedByAge = "REMOVED_BY_AGE"
        /// If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace.
        case beforeLedger = "BEFORE_LEDGER"
        /// Please ask for a new code. If it does not arrive, contact us again: that one we can trace.
        case gapInRecord = "GAP_IN_RECORD"
        /// Please ask for a code again, move the puzzle piece into its gap, and do so soon after the puzzle appears. If you cannot see or move it, tell us which device you use.
        case captchaNeverSolved = "CAPTCHA_NEVER_SOLVED"
        /// Please try again with a new image puzzle. Move the piece slowly until it covers the gap.
        case captchaWrongPosition = "CAPTCHA_WRONG_POSITION"
        /// Please get a new image puzzle and solve it soon after it appears.
        case captchaChallengeExpired = "CAPTCHA_CHALLENGE_EXPIRED"
        /// Please wait a few minutes, then ask for a code again. Trying earlier does not help.
        case captchaLockedOut = "CAPTCHA_LOCKED_OUT"
        /// Please fill in everything else first. Then solve a new image puzzle and ask for the code straight away.
        case captchaTokenExpired = "CAPTCHA_TOKEN_EXPIRED"
        /// Please look in your inbox and spam folder: a code may have been on its way since the first time. If there is none, reload the app, solve a new image puzzle and ask again.
        case captchaTokenUsedTwice = "CAPTCHA_TOKEN_USED_TWICE"
        /// Please enter your e-mail address first and check it. Then solve a new image puzzle, and leave the address as it is.
        case captchaTokenOfOtherAddress = "CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case captchaTokenAltered = "CAPTCHA_TOKEN_ALTERED"
        /// Please check your e-mail address, solve a new image puzzle, and ask for the code straight away. If that fails too, tell us.
        case captchaTokenUnusable = "CAPTCHA_TOKEN_UNUSABLE"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case valueBlank = "VALUE_BLANK"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case deviceHeadersIncomplete = "DEVICE_HEADERS_INCOMPLETE"
        /// Please make sure that you use the official app, and update it or reload the page. If that does not help, the app's developer has to fix this, and we will tell them.
        case clientUnknown = "CLIENT_UNKNOWN"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case scenarioUnknown = "SCENARIO_UNKNOWN"
        /// Please check the address in the app: is there an @, is anything missing after it, is there a space or a comma in it? Then ask for a code again.
        case addressMalformed = "ADDRESS_MALFORMED"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case valueOfWrongType = "VALUE_OF_WRONG_TYPE"
        /// You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again.
        case bodyNotJson = "BODY_NOT_JSON"
        /// Please ask for a code again in a few minutes. If it is refused again, tell us the error code that the app shows; we will look into it.
        case refusedByService = "REFUSED_BY_SERVICE"
        /// Please look in your inbox and spam folder for the code from before. If it is not there, wait a moment and ask for a new one.
        case coolDown = "COOL_DOWN"
        /// Please wait a while. Meanwhile look in your inbox and spam folder: the newest code may still work.
        case limitPerAddress = "LIMIT_PER_ADDRESS"
        /// Please wait a while, then ask again. If you share the device, others may have used it up.
        case limitPerDevice = "LIMIT_PER_DEVICE"
        /// Please wait a while, or use another connection, such as mobile data instead of Wi-Fi. Others may use the same connection as you.
        case limitPerNetwork = "LIMIT_PER_NETWORK"
        /// Please wait a while, then ask again. This is not about you; we check whether the app may ask for more.
        case limitPerClient = "LIMIT_PER_CLIENT"
        /// Please wait a while, then ask again. Meanwhile look in your inbox and spam folder: the newest code may still work.
        case limitReached = "LIMIT_REACHED"
        /// Please ask again later. If you cannot wait, tell us: we check whether we can end the pause for you.
        case abuseGuard = "ABUSE_GUARD"
        /// Please ask again later, and use the newest e-mail. If it was not you who told us, somebody else may be able to read your e-mails: please change the password of your mailbox.
        case personAskedToStop = "PERSON_ASKED_TO_STOP"
        /// Please check whether the address is right and other e-mails reach you there. Then tell us: we have to release the address before you ask for a new code.
        case suppressedAfterBounce = "SUPPRESSED_AFTER_BOUNCE"
        /// You cannot change this yourself. We will ask why it was set and tell you whether it can be lifted.
        case suppressedByOperator = "SUPPRESSED_BY_OPERATOR"
        /// Please check whether the address is right and other e-mails reach you there. Then it is our turn: we look into why it is blocked, and tell you what we find.
        case suppressed = "SUPPRESSED"
        /// Perhaps you have an account with another e-mail address. Please check the spelling, try your other addresses, or create an account.
        case userUnknown = "USER_UNKNOWN"
        /// There is nothing that you have to change. We have to fix this. Please ask for a new code in a few minutes.
        case ledgerNotWritable = "LEDGER_NOT_WRITABLE"
        /// Please ask for a new code in a few minutes. If it happens again, we have to look into it.
        case serviceBusy = "SERVICE_BUSY"
        /// Please ask for a new code. The earlier one will not come.
        case neverQueued = "NEVER_QUEUED"
        /// Please ask for a new code. The earlier one will not come.
        case withdrawnByOperator = "WITHDRAWN_BY_OPERATOR"
        /// Please look in your inbox and spam folder. If there is no code, ask for a new one; that one will replace the earlier one.
        case stoppedDuringSend = "STOPPED_DURING_SEND"
        /// Please ask for a new code. The earlier one will not come.
        case expiredInQueue = "EXPIRED_IN_QUEUE"
        /// There is nothing that you can do. We have to fix this; please ask for a new code later.
        case transportNotConfigured = "TRANSPORT_NOT_CONFIGURED"
        /// Please wait a few minutes; the e-mail goes out by itself. Do not ask for a new code yet, since the earlier one would then stop working.
        case waitingInQueue = "WAITING_IN_QUEUE"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayNameNotResolved = "RELAY_NAME_NOT_RESOLVED"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayRefusedConnection = "RELAY_REFUSED_CONNECTION"
        /// Please look in your inbox and spam folder. If there is no code, ask for a new one in a few minutes. If it goes on, we have to fix it.
        case relayTimedOut = "RELAY_TIMED_OUT"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayWithoutTls = "RELAY_WITHOUT_TLS"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayCertificateExpired = "RELAY_CERTIFICATE_EXPIRED"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayCertificateForOtherName = "RELAY_CERTIFICATE_FOR_OTHER_NAME"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayCertificateNotTrusted = "RELAY_CERTIFICATE_NOT_TRUSTED"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayTlsFailed = "RELAY_TLS_FAILED"
        /// There is nothing that you can do; we have to fix this. Please ask for a new code later.
        case relayRefusedAuthentication = "RELAY_REFUSED_AUTHENTICATION"
        /// There is nothing that you can do; we have to raise the number. Please ask for a new code later.
        case relayQuotaUsedUp = "RELAY_QUOTA_USED_UP"
        /// Please wait a few minutes, and do not ask for a new code yet: each new e-mail may have to wait as well.
        case greylisted = "GREYLISTED"
        /// Please wait a few minutes. If nothing has come by then, ask for a new code. This is between your mail provider and us.
        case tooManyFromUs = "TOO_MANY_FROM_US"
        /// Please delete some e-mails and empty the trash in your mailbox. Then ask for a new code.
        case mailboxFull = "MAILBOX_FULL"
        /// Please wait a few minutes. If nothing has come by then, ask for a new code. There is nothing that you have to change.
        case serverBusy = "SERVER_BUSY"
        /// Please ask for a new code; the earlier one will not come. If that fails too, use another e-mail address if you can, or ask your mail provider.
        case gaveUp = "GAVE_UP"
        /// Please check letter by letter how your address is spelled in the app, and correct it there. If it is right, ask your mail provider whether the mailbox still exists.
        case noSuchMailbox = "NO_SUCH_MAILBOX"
        /// Please check what stands after the @ in your e-mail address, correct it in the app, and ask for a new code.
        case noSuchDomain = "NO_SUCH_DOMAIN"
        /// Please ask your mail provider about your mailbox. If you have another e-mail address, use that one.
        case mailboxDisabled = "MAILBOX_DISABLED"
        /// There is nothing that you have to change. We have to settle this with your mail provider. If you have an address with another provider, use that one for now.
        case blockedByReputation = "BLOCKED_BY_REPUTATION"
        /// There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now.
        case mailAuthenticationFailed = "MAIL_AUTHENTICATION_FAILED"
        /// There is nothing that you have to change; we have to settle this. If you have an address with another provider, use that one for now.
        case contentRefused = "CONTENT_REFUSED"
        /// There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now.
        case mailTooLarge = "MAIL_TOO_LARGE"
        /// There is nothing that you have to change. We have to find out why; please ask for a new code later.
        case relayingDenied = "RELAYING_DENIED"
        /// Please look in your spam folder and other folders, and search for our name. If you find the e-mail but the code is no longer valid, ask for a new one.
        case delivered = "DELIVERED"
        /// Please wait; it is still on its way, outside our service. When it comes and its code is no longer valid, ask for a new one.
        case delayed = "DELAYED"
        /// Please check how your address is spelled and whether other e-mails reach you there. Then tell us: we may have to release the address before you ask for a new code.
        case bouncedLater = "BOUNCED_LATER"
        /// Please look in your spam folder, mark our e-mail as not spam, and ask for a new code. If none comes, tell us: we may have to release your address.
        case reportedAsSpam = "REPORTED_AS_SPAM"
        /// Please look in your spam folder and check how your address is spelled in the app. Then ask for a new code, and enter the one from the newest e-mail.
        case acceptedNotUsed = "ACCEPTED_NOT_USED"
        /// Please wait a few minutes and look in your inbox and spam folder. Do not ask for a new code yet, since the earlier one would then stop working.
        case acceptedRecently = "ACCEPTED_RECENTLY"
        /// If that was you, all is well; for another step, please ask for a new code. If it was not you, tell us now and change your password.
        case codeUsed = "CODE_USED"
        /// Please enter the code from the newest e-mail, digit by digit, without spaces. If you did not enter any code, tell us.
        case codeWrong = "CODE_WRONG"
        /// Please ask for a new code and enter it soon after it arrives.
        case codeExpired = "CODE_EXPIRED"
        /// Please enter the code from the e-mail that was sent last. An older one can arrive after it, so look at the times. If you cannot tell which it is, ask for one new code and wait for it.
        case codeReplaced = "CODE_REPLACED"
        /// Please open in the app what you want to do, and ask for a new code there. The e-mail says what its code is for.
        case codeForOtherPurpose = "CODE_FOR_OTHER_PURPOSE"
        /// Please ask for a new code and enter the one from the newest e-mail. If it was not you who entered wrong codes, tell us.
        case codeTriesUsedUp = "CODE_TRIES_USED_UP"
        /// Please ask for a new code. If it does not come either, it is our turn: we pass this on and tell you what we find.
        case unclassified = "UNCLASSIFIED"

        /// The text.
        public var text: AuditText {
            switch self {
            case .noAttempt: .personStepNoAttempt
            case .attemptNeverArrived: .personStepAttemptNeverArrived
            case .otherScenarioOnly: .personStepOtherScenarioOnly
            case .erased: .personStepErased
            case .removedByAge: .personStepRemovedByAge
            case .beforeLedger: .personStepBeforeLedger
            case .gapInRecord: .personStepGapInRecord
            case .captchaNeverSolved: .personStepCaptchaNeverSolved
            case .captchaWrongPosition: .personStepCaptchaWrongPosition
            case .captchaChallengeExpired: .personStepCaptchaChallengeExpired
            case .captchaLockedOut: .personStepCaptchaLockedOut
            case .captchaTokenExpired: .personStepCaptchaTokenExpired
            case .captchaTokenUsedTwice: .personStepCaptchaTokenUsedTwice
            case .captchaTokenOfOtherAddress: .personStepCaptchaTokenOfOtherAddress
            case .captchaTokenAltered: .personStepCaptchaTokenAltered
            case .captchaTokenUnusable: .personStepCaptchaTokenUnusable
            case .valueBlank: .personStepValueBlank
            case .deviceHeadersIncomplete: .personStepDeviceHeadersIncomplete
            case .clientUnknown: .personStepClientUnknown
            case .scenarioUnknown: .personStepScenarioUnknown
            case .addressMalformed: .personStepAddressMalformed
            case .valueOfWrongType: .personStepValueOfWrongType
            case .bodyNotJson: .personStepBodyNotJson
            case .refusedByService: .personStepRefusedByService
            case .coolDown: .personStepCoolDown
            case .limitPerAddress: .personStepLimitPerAddress
            case .limitPerDevice: .personStepLimitPerDevice
            case .limitPerNetwork: .personStepLimitPerNetwork
            case .limitPerClient: .personStepLimitPerClient
            case .limitReached: .personStepLimitReached
            case .abuseGuard: .personStepAbuseGuard
            case .personAskedToStop: .personStepPersonAskedToStop
            case .suppressedAfterBounce: .personStepSuppressedAfterBounce
            case .suppressedByOperator: .personStepSuppressedByOperator
            case .suppressed: .personStepSuppressed
            case .userUnknown: .personStepUserUnknown
            case .ledgerNotWritable: .personStepLedgerNotWritable
            case .serviceBusy: .personStepServiceBusy
            case .neverQueued: .personStepNeverQueued
            case .withdrawnByOperator: .personStepWithdrawnByOperator
            case .stoppedDuringSend: .personStepStoppedDuringSend
            case .expiredInQueue: .personStepExpiredInQueue
            case .transportNotConfigured: .personStepTransportNotConfigured
            case .waitingInQueue: .personStepWaitingInQueue
            case .relayNameNotResolved: .personStepRelayNameNotResolved
            case .relayRefusedConnection: .personStepRelayRefusedConnection
            case .relayTimedOut: .personStepRelayTimedOut
            case .relayWithoutTls: .personStepRelayWithoutTls
            case .relayCertificateExpired: .personStepRelayCertificateExpired
            case .relayCertificateForOtherName: .personStepRelayCertificateForOtherName
            case .relayCertificateNotTrusted: .personStepRelayCertificateNotTrusted
            case .relayTlsFailed: .personStepRelayTlsFailed
            case .relayRefusedAuthentication: .personStepRelayRefusedAuthentication
            case .relayQuotaUsedUp: .personStepRelayQuotaUsedUp
            case .greylisted: .personStepGreylisted
            case .tooManyFromUs: .personStepTooManyFromUs
            case .mailboxFull: .personStepMailboxFull
            case .serverBusy: .personStepServerBusy
            case .gaveUp: .personStepGaveUp
            case .noSuchMailbox: .personStepNoSuchMailbox
            case .noSuchDomain: .personStepNoSuchDomain
            case .mailboxDisabled: .personStepMailboxDisabled
            case .blockedByReputation: .personStepBlockedByReputation
            case .mailAuthenticationFailed: .personStepMailAuthenticationFailed
            case .contentRefused: .personStepContentRefused
            case .mailTooLarge: .personStepMailTooLarge
            case .relayingDenied: .personStepRelayingDenied
            case .delivered: .personStepDelivered
            case .delayed: .personStepDelayed
            case .bouncedLater: .personStepBouncedLater
            case .reportedAsSpam: .personStepReportedAsSpam
            case .acceptedNotUsed: .personStepAcceptedNotUsed
            case .acceptedRecently: .personStepAcceptedRecently
            case .codeUsed: .personStepCodeUsed
            case .codeWrong: .personStepCodeWrong
            case .codeExpired: .personStepCodeExpired
            case .codeReplaced: .personStepCodeReplaced
            case .codeForOtherPurpose: .personStepCodeForOtherPurpose
            case .codeTriesUsedUp: .personStepCodeTriesUsedUp
            case .unclassified: .personStepUnclassified
            }
        }
    }

    /// The texts `supportStep`, by the wire name of what each is about.
    public enum SupportStep: String, Sendable, Hashable, CaseIterable {
        /// Compare the spelling with the similar addresses listed here, if any. If the person asks again and there is still nothing, the app does not reach our service: tell its developer.
        case noAttempt = "NO_ATTEMPT"
        /// Tell the app's developer to check the way from the app to our service: DNS, proxy, firewall, TLS, timeout. Check that our service ran at that time. The app's own audit log has the error.
        case attemptNeverArrived = "ATTEMPT_NEVER_ARRIVED"
        /// Ask where in the app the person asked. If that was the right place, the app sends the wrong type: tell its developer.
        case otherScenarioOnly = "OTHER_SCENARIO_ONLY"
        /// Nothing to fix. An erasure cannot be undone. Wait for a new attempt and explain that one.
        case erased = "ERASED"
        /// Nothing to fix: retention removed the entries. Wait for a new attempt, or ask about a later period.
        case removedByAge = "REMOVED_BY_AGE"
        /// Nothing to fix, unless this audit log should be older. Was it set up anew? Then look into the former one, if it was kept.
        case beforeLedger = "BEFORE_LEDGER"
        /// The audit log could not be written for some time. Check why: disk full, permissions, I/O errors.
        case gapInRecord = "GAP_IN_RECORD"
        /// If the person cannot see or move the piece, note device, browser and version of the app, and tell its developer. If many fail, check the captcha page.
        case captchaNeverSolved = "CAPTCHA_NEVER_SOLVED"
        /// No action for one person. If many fail in one app, it may compute the position wrongly, such as from a scaled picture: tell its developer.
        case captchaWrongPosition = "CAPTCHA_WRONG_POSITION"
        /// No action for one person. If it happens to people who are quick, the app shows old puzzles: tell its developer to get a new one each time.
        case captchaChallengeExpired = "CAPTCHA_CHALLENGE_EXPIRED"
        /// The lockout ends by itself. If the person did not try that often, somebody behind the same network may have: look for an attack, and check the trusted proxies.
        case captchaLockedOut = "CAPTCHA_LOCKED_OUT"
        /// captcha_token had expired when the app sent it. If the person was quick, the app keeps it too long: tell its developer.
        case captchaTokenExpired = "CAPTCHA_TOKEN_EXPIRED"
        /// See the attempt before this one. Tell the app's developer: each send, also a repeated one, needs a captcha_token of its own, and no form is posted twice.
        case captchaTokenUsedTwice = "CAPTCHA_TOKEN_USED_TWICE"
        /// Often the address was corrected after the puzzle. Tell the app's developer to get a new captcha whenever the address changes.
        case captchaTokenOfOtherAddress = "CAPTCHA_TOKEN_OF_OTHER_ADDRESS"
        /// Tell the app's developer: captcha_token must be sent exactly as it was received, with its quotation marks escaped in JSON.
        case captchaTokenAltered = "CAPTCHA_TOKEN_ALTERED"
        /// captcha_token was refused; the entry does not say why. If it happens again, the app keeps, repeats or alters it: tell its developer.
        case captchaTokenUnusable = "CAPTCHA_TOKEN_UNUSABLE"
        /// The app left out a required value. If the person had entered all that the app asks for, tell its developer.
        case valueBlank = "VALUE_BLANK"
        /// Device headers are missing: tell the app's developer. Check that no proxy removes them.
        case deviceHeadersIncomplete = "DEVICE_HEADERS_INCOMPLETE"
        /// The app's id is not registered. If the app is ours, tell its developer, or add the id to the service's configuration.
        case clientUnknown = "CLIENT_UNKNOWN"
        /// Tell the app's developer: the value of type is none of the purposes that the service knows.
        case scenarioUnknown = "SCENARIO_UNKNOWN"
        /// Spell the address together with the person. If the person enters it correctly, the app alters it, such as by encoding it twice: tell its developer.
        case addressMalformed = "ADDRESS_MALFORMED"
        /// Tell the app's developer: a JSON value is of the wrong type, such as a number instead of a string.
        case valueOfWrongType = "VALUE_OF_WRONG_TYPE"
        /// Tell the app's developer: the body is no valid JSON. Often it is cut off, form-encoded, or has quotation marks that are not escaped.
        case bodyNotJson = "BODY_NOT_JSON"
        /// Look into the service's own audit log for the same time, or ask for the error code that the app shows; errata show says what to check.
        case refusedByService = "REFUSED_BY_SERVICE"
        /// Nothing to fix: the cool-down per address ends by itself. To see why the earlier code did not arrive, explain the attempt before this one.
        case coolDown = "COOL_DOWN"
        /// The limit per address is free again by itself. Find out why the earlier codes were not used. If the person did not ask so often, somebody else did.
        case limitPerAddress = "LIMIT_PER_ADDRESS"
        /// The limit per device is free again by itself. If many people have the same device id, the app sends a constant one: tell its developer.
        case limitPerDevice = "LIMIT_PER_DEVICE"
        /// The limit per network is free again by itself. If a whole company or all people are affected, check the trusted proxies, then the limit.
        case limitPerNetwork = "LIMIT_PER_NETWORK"
        /// The limit of the whole app was reached. If these people are real, have the limit raised; else look for an attack.
        case limitPerClient = "LIMIT_PER_CLIENT"
        /// Nothing to fix for one person: the limit is free again by itself. The entry does not say which one it was; compare earlier attempts of the same address, device and network.
        case limitReached = "LIMIT_REACHED"
        /// The abuse guard saw many codes that nobody used, from this device, network, domain or app; the entry says which. If it is wrong, put that on the allow list. Otherwise it ends by itself.
        case abuseGuard = "ABUSE_GUARD"
        /// The stop was set by the link "this was not me" and ends by itself. Lift it earlier only if you are sure that you speak with the owner of the address.
        case personAskedToStop = "PERSON_ASKED_TO_STOP"
        /// When the person has confirmed that the mailbox works, take the address off the suppression list. The timeline shows the bounce, if it is still on record.
        case suppressedAfterBounce = "SUPPRESSED_AFTER_BOUNCE"
        /// An operator put the address on the suppression list. Ask who and why before it is taken off.
        case suppressedByOperator = "SUPPRESSED_BY_OPERATOR"
        /// Check the suppression list, the user directory and earlier bounces for this address. Take it off the list only when the reason is known.
        case suppressed = "SUPPRESSED"
        /// Before you read this out, make sure that you speak with the owner of the address: it gives away who has an account. The user directory does not have the address.
        case userUnknown = "USER_UNKNOWN"
        /// The audit log could not be written. Pass it on to the operator at once: disk full, permissions, I/O errors, a second instance. Until it is fixed, nobody gets a code.
        case ledgerNotWritable = "LEDGER_NOT_WRITABLE"
        /// No action if it was short. If it goes on, the operator checks load, disk and database of the service.
        case serviceBusy = "SERVICE_BUSY"
        /// The service stopped between recording the attempt and queueing the e-mail. Check its log around that time for a crash, a kill or a full disk.
        case neverQueued = "NEVER_QUEUED"
        /// An operator removed the e-mail from the queue. The list of operations in the audit log says who did it and why.
        case withdrawnByOperator = "WITHDRAWN_BY_OPERATOR"
        /// Check the service's log for why it stopped. Whether the e-mail went out, only the log of our mail server can tell.
        case stoppedDuringSend = "STOPPED_DURING_SEND"
        /// The queue was too slow or stood still. Check its depth and age, whether the relay can be reached, and how long the service was down.
        case expiredInQueue = "EXPIRED_IN_QUEUE"
        /// No mail transport is configured. Pass it on to the operator at once: nobody gets a code until SMTP is set up in the service's configuration.
        case transportNotConfigured = "TRANSPORT_NOT_CONFIGURED"
        /// Nothing to do yet. If it still waits after some minutes, the operator checks that the service runs, how old the queue is, and that the relay can be reached.
        case waitingInQueue = "WAITING_IN_QUEUE"
        /// The relay's name could not be resolved. The operator checks the service's DNS and the spelling in its configuration.
        case relayNameNotResolved = "RELAY_NAME_NOT_RESOLVED"
        /// The relay refused the connection. The operator checks that it runs, its port and the firewall.
        case relayRefusedConnection = "RELAY_REFUSED_CONNECTION"
        /// The relay did not answer in time. The operator checks its load, the network between, and its log: after the data phase it may have taken the e-mail.
        case relayTimedOut = "RELAY_TIMED_OUT"
        /// The relay offers no STARTTLS. The operator turns TLS on there, or checks what stands between and takes it away. Do not turn TLS off in the service.
        case relayWithoutTls = "RELAY_WITHOUT_TLS"
        /// The relay's TLS certificate has expired. The operator renews it, and checks the clock of the service's machine.
        case relayCertificateExpired = "RELAY_CERTIFICATE_EXPIRED"
        /// The relay's TLS certificate is for another name. The operator compares it with the host name in the service's configuration, and checks that DNS leads to the right server.
        case relayCertificateForOtherName = "RELAY_CERTIFICATE_FOR_OTHER_NAME"
        /// The relay's TLS certificate comes from no CA that the service trusts. The operator checks for a missing intermediate certificate, and the CA certificates in the configuration.
        case relayCertificateNotTrusted = "RELAY_CERTIFICATE_NOT_TRUSTED"
        /// The TLS handshake with the relay failed. The operator checks TLS versions, ciphers, and whether the port expects TLS at once or STARTTLS.
        case relayTlsFailed = "RELAY_TLS_FAILED"
        /// SMTP AUTH failed. The operator checks username and password in the service's configuration, and whether the relay locked that account.
        case relayRefusedAuthentication = "RELAY_REFUSED_AUTHENTICATION"
        /// The relay's quota is used up. The operator has it raised or uses another relay, and checks that nobody misuses the service.
        case relayQuotaUsedUp = "RELAY_QUOTA_USED_UP"
        /// Greylisting by their mail server: nothing to do but wait for the next try. If it happens often there, ask their postmaster to exempt our servers.
        case greylisted = "GREYLISTED"
        /// Their server limits how much we send. If it affects many, the operator sends more slowly to that domain, checks our reputation there, and asks their postmaster for a higher rate.
        case tooManyFromUs = "TOO_MANY_FROM_US"
        /// Nothing to fix on our side. When there is room again, check that the address is not on the suppression list.
        case mailboxFull = "MAILBOX_FULL"
        /// Wait for the next try. If it goes on: our operator, where the server is our relay; else their postmaster (explain --for-provider).
        case serverBusy = "SERVER_BUSY"
        /// See the answers to the tries in the timeline; if others at the domain fail too, ask their postmaster (explain --for-provider).
        case gaveUp = "GAVE_UP"
        /// Spell the address together with the person. If it is right after all, take it off the suppression list and ask their postmaster.
        case noSuchMailbox = "NO_SUCH_MAILBOX"
        /// Look up MX and A of the domain: no such name, or a null MX. If it is spelled right and resolves elsewhere, the operator checks our DNS.
        case noSuchDomain = "NO_SUCH_DOMAIN"
        /// Nothing to fix on our side. When the mailbox works again, take the address off the suppression list.
        case mailboxDisabled = "MAILBOX_DISABLED"
        /// The operator looks up our sending addresses in the common block lists, has them removed, and asks their postmaster (explain --for-provider).
        case blockedByReputation = "BLOCKED_BY_REPUTATION"
        /// The operator checks SPF, DKIM and DMARC of our sender's domain: is the relay named in SPF, is the DKIM key published, do they fit the From address?
        case mailAuthenticationFailed = "MAIL_AUTHENTICATION_FAILED"
        /// The operator checks what changed in the e-mail: words, links, sender. Then ask their postmaster (explain --for-provider).
        case contentRefused = "CONTENT_REFUSED"
        /// A code's e-mail is small: the operator checks what the template or the relay adds, and whether the limit is one of the mailbox.
        case mailTooLarge = "MAIL_TOO_LARGE"
        /// The server does not relay for us. If it is our relay, the operator checks authentication and allowed networks; if it is theirs, the MX of the domain leads to the wrong server.
        case relayingDenied = "RELAYING_DENIED"
        /// Nothing to fix on our side. Check the spelling: the mailbox may be another person's. Otherwise filters, forwarding or another mailbox of the person; their provider can trace it.
        case delivered = "DELIVERED"
        /// Nothing to fix yet: a server behind our relay keeps trying. If it takes long, look at our relay's queue, or ask their postmaster (explain --for-provider).
        case delayed = "DELAYED"
        /// Read the bounce in the timeline. When the address is right and the mailbox works, take it off the suppression list. If others at the domain bounce too, ask their postmaster.
        case bouncedLater = "BOUNCED_LATER"
        /// A complaint (ARF) came for this e-mail. If the person wants our e-mails, take the address off the suppression list. If complaints rise, the operator looks for misuse.
        case reportedAsSpam = "REPORTED_AS_SPAM"
        /// Compare with others at the domain: if few codes are used there, their provider filters us; ask the postmaster (explain --for-provider). Otherwise spelling, spam folder, forwarding.
        case acceptedNotUsed = "ACCEPTED_NOT_USED"
        /// Nothing to fix yet. If it has not come in some minutes, explain again.
        case acceptedRecently = "ACCEPTED_RECENTLY"
        /// Nothing to fix about the e-mail. If the person says it was not them, somebody may have access to the mailbox: treat it as a security case.
        case codeUsed = "CODE_USED"
        /// Ask for the time of the e-mail whose code was entered: often it is an older one. If the person did not enter any, somebody may be guessing: look at device and network.
        case codeWrong = "CODE_WRONG"
        /// Compare when the e-mail was accepted with when the code was entered. If the e-mail came late, the way is slow; look at the timeline and at others at the domain.
        case codeExpired = "CODE_EXPIRED"
        /// Nothing to fix for one person: e-mails crossed. If the app asks for a code by itself or twice, tell its developer.
        case codeReplaced = "CODE_REPLACED"
        /// If the person did all in one place of the app, it asks for the code with one type and checks it with another: tell its developer.
        case codeForOtherPurpose = "CODE_FOR_OTHER_PURPOSE"
        /// Nothing to fix for one person. If they did not enter any code, somebody may be guessing: look at device and network, and treat it as a security case.
        case codeTriesUsedUp = "CODE_TRIES_USED_UP"
        /// No rule fits these entries. Pass them on to the operator, and report them to the makers of Errata, so that the next version knows them.
        case unclassified = "UNCLASSIFIED"

        /// The text.
        public var text: AuditText {
            switch self {
            case .noAttempt: .supportStepNoAttempt
            case .attemptNeverArrived: .supportStepAttemptNeverArrived
            case .otherScenarioOnly: .supportStepOtherScenarioOnly
            case .erased: .supportStepErased
            case .removedByAge: .supportStepRemovedByAge
            case .beforeLedger: .supportStepBeforeLedger
            case .gapInRecord: .supportStepGapInRecord
            case .captchaNeverSolved: .supportStepCaptchaNeverSolved
            case .captchaWrongPosition: .supportStepCaptchaWrongPosition
            case .captchaChallengeExpired: .supportStepCaptchaChallengeExpired
            case .captchaLockedOut: .supportStepCaptchaLockedOut
            case .captchaTokenExpired: .supportStepCaptchaTokenExpired
            case .captchaTokenUsedTwice: .supportStepCaptchaTokenUsedTwice
            case .captchaTokenOfOtherAddress: .supportStepCaptchaTokenOfOtherAddress
            case .captchaTokenAltered: .supportStepCaptchaTokenAltered
            case .captchaTokenUnusable: .supportStepCaptchaTokenUnusable
            case .valueBlank: .supportStepValueBlank
            case .deviceHeadersIncomplete: .supportStepDeviceHeadersIncomplete
            case .clientUnknown: .supportStepClientUnknown
            case .scenarioUnknown: .supportStepScenarioUnknown
            case .addressMalformed: .supportStepAddressMalformed
            case .valueOfWrongType: .supportStepValueOfWrongType
            case .bodyNotJson: .supportStepBodyNotJson
            case .refusedByService: .supportStepRefusedByService
            case .coolDown: .supportStepCoolDown
            case .limitPerAddress: .supportStepLimitPerAddress
            case .limitPerDevice: .supportStepLimitPerDevice
            case .limitPerNetwork: .supportStepLimitPerNetwork
            case .limitPerClient: .supportStepLimitPerClient
            case .limitReached: .supportStepLimitReached
            case .abuseGuard: .supportStepAbuseGuard
            case .personAskedToStop: .supportStepPersonAskedToStop
            case .suppressedAfterBounce: .supportStepSuppressedAfterBounce
            case .suppressedByOperator: .supportStepSuppressedByOperator
            case .suppressed: .supportStepSuppressed
            case .userUnknown: .supportStepUserUnknown
            case .ledgerNotWritable: .supportStepLedgerNotWritable
            case .serviceBusy: .supportStepServiceBusy
            case .neverQueued: .supportStepNeverQueued
            case .withdrawnByOperator: .supportStepWithdrawnByOperator
            case .stoppedDuringSend: .supportStepStoppedDuringSend
            case .expiredInQueue: .supportStepExpiredInQueue
            case .transportNotConfigured: .supportStepTransportNotConfigured
            case .waitingInQueue: .supportStepWaitingInQueue
            case .relayNameNotResolved: .supportStepRelayNameNotResolved
            case .relayRefusedConnection: .supportStepRelayRefusedConnection
            case .relayTimedOut: .supportStepRelayTimedOut
            case .relayWithoutTls: .supportStepRelayWithoutTls
            case .relayCertificateExpired: .supportStepRelayCertificateExpired
            case .relayCertificateForOtherName: .supportStepRelayCertificateForOtherName
            case .relayCertificateNotTrusted: .supportStepRelayCertificateNotTrusted
            case .relayTlsFailed: .supportStepRelayTlsFailed
            case .relayRefusedAuthentication: .supportStepRelayRefusedAuthentication
            case .relayQuotaUsedUp: .supportStepRelayQuotaUsedUp
            case .greylisted: .supportStepGreylisted
            case .tooManyFromUs: .supportStepTooManyFromUs
            case .mailboxFull: .supportStepMailboxFull
            case .serverBusy: .supportStepServerBusy
            case .gaveUp: .supportStepGaveUp
            case .noSuchMailbox: .supportStepNoSuchMailbox
            case .noSuchDomain: .supportStepNoSuchDomain
            case .mailboxDisabled: .supportStepMailboxDisabled
            case .blockedByReputation: .supportStepBlockedByReputation
            case .mailAuthenticationFailed: .supportStepMailAuthenticationFailed
            case .contentRefused: .supportStepContentRefused
            case .mailTooLarge: .supportStepMailTooLarge
            case .relayingDenied: .supportStepRelayingDenied
            case .delivered: .supportStepDelivered
            case .delayed: .supportStepDelayed
            case .bouncedLater: .supportStepBouncedLater
            case .reportedAsSpam: .supportStepReportedAsSpam
            case .acceptedNotUsed: .supportStepAcceptedNotUsed
            case .acceptedRecently: .supportStepAcceptedRecently
            case .codeUsed: .supportStepCodeUsed
            case .codeWrong: .supportStepCodeWrong
            case .codeExpired: .supportStepCodeExpired
            case .codeReplaced: .supportStepCodeReplaced
            case .codeForOtherPurpose: .supportStepCodeForOtherPurpose
            case .codeTriesUsedUp: .supportStepCodeTriesUsedUp
            case .unclassified: .supportStepUnclassified
            }
        }
    }

    /// The messages.
    public static var messages: MessageTable { AuditTextMessages.table }
}
