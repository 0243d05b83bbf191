import EIAMErrors
import ErrorCatalog
import Foundation
import LanguageMatching
import SendAPI
import SendAudit
import SendClient

/// The acts of the walk, in their order.
struct Play {
    let base: URL
    let serviceLedger: String
    let mailbox: Mailbox
    let callers: AuditLedger
    let callerLedger: String
    let client: SendClient

    /// The headers of the API document's example.
    static let device = Device(
        clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4",
        operatingSystemVersion: "windows10.1.1",
        fingerprint: "156aysdna213sc50",
        agent:
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.110 Safari/537.36",
        address: "192.168.1.2",
        language: "en"
    )
    static let email = "xczczx@bamboocloud.cn"

    private var captchaTokens: [String: String] = [:]
    private var challengesTaken = 0

    init(base: URL, serviceLedger: String, mailbox: Mailbox, callerLedger: String) throws {
        self.base = base
        self.serviceLedger = serviceLedger
        self.mailbox = mailbox
        self.callerLedger = callerLedger
        callers = try AuditLedger(path: callerLedger)
        client = SendClient(base: base, device: Self.device, recorder: callers)
    }

    mutating func run() async throws {
        try await passCaptchas()
        try await sendTheExample()
        try await makeTheExampleError()
        try await refuseInOrder()
        try await sendEveryScenario()
        try await breakTheLedger()
        try await joinLedgers()
    }

    // MARK: Acts

    private mutating func passCaptchas() async throws {
        title("Captcha: twenty challenges, passed by looking at the two pictures")
        let addresses =
            [Self.email, "expired@example.org"] + Scenario.allCases.map { "\($0.rawValue.lowercased())@example.org" }
        let asked = challengesTaken
        for round in 0..<20 {
            let address = try address(round < addresses.count ? addresses[round] : "round\(round)@example.org")
            captchaTokens[address.text] = try await pass(for: address)
        }
        let taken = challengesTaken - asked
        say("  passed 20 with \(taken) challenges; the first captcha_token: \(captchaTokens[Self.email] ?? "none")")
    }

    /// Takes challenges until one is solved. About one in twenty is not, as with people; more than five in a minute would
    /// lock the address.
    private mutating func pass(for address: EmailAddress) async throws -> String {
        for _ in 0..<4 {
            challengesTaken += 1
            if let token = try await solvedToken(for: address, round: challengesTaken) { return token }
        }
        throw Difference("four captchas in a row were not solved")
    }

    /// Takes one challenge; `nil` when the solver's place was the wrong one.
    private func solvedToken(for address: EmailAddress, round: Int) async throws -> String? {
        let puzzle = try await client.captcha()
        let point = try CaptchaSolver.solve(puzzle.challenge)
        do {
            return try await client.verify(point, of: puzzle, for: address)
        } catch {
            guard error.code == "SDK.SEND.1002" else { throw error }
            say("  round \(round): x=\(point.x) was refused")
            return nil
        }
    }

    private mutating func sendTheExample() async throws {
        title("The API document's example: REGISTER_EMS to \(Self.email)")
        let answer = try await post(body(Self.email, "REGISTER_EMS", try token(Self.email)), Self.device)
        say("  answer: \(answer.status), a body of \(answer.body.count) bytes")
        try require(answer.status == 200 && answer.body.isEmpty, "the answer is 200 with an empty body")
        let mail = try await mailbox.waitForMail(to: Self.email)
        let text = mail.parts["text/plain"] ?? ""
        say("  the mail:\n    Subject: \(mail.headers["subject"] ?? "")")
        for line in text.split(separator: "\n") { say("    \(line)") }
        let code = text.split { !$0.isNumber }.map(String.init).first { $0.count == 6 }
        try require(code != nil, "the mail holds a code of six digits")
        try require(mail.parts["text/html"]?.contains(code ?? "") == true, "the HTML part holds the code as well")
    }

    private mutating func makeTheExampleError() async throws {
        title("The API document's error: X-client-id left out")
        var device = Self.device
        device.clientID = ""
        let answer = try await post(body(Self.email, "REGISTER_EMS", "none"), device, omit: [HeaderName.clientID])
        say("  answer: \(answer.status) \(answer.body)")
        try require(
            answer.status == 400
                && answer.body
                    == #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#,
            "the document's error, to the byte")
        let error = try EIAMError(replyBody: Array(answer.body.utf8))
        for language in ["en", "zh", "ar"] {
            let words = error.words(for: .user, in: LanguagePreferences(parsing: language))
            say("  \(words.language) (\(words.direction.rawValue)): \(words.text) \(words.advice ?? "")")
            try require(words.language.language == language, "the words are in \(language)")
        }
    }

    private mutating func refuseInOrder() async throws {
        title("One refusal of each kind, in the order of validation")
        let good = body(Self.email, "REGISTER_EMS", "none")
        var blank = Self.device
        blank.fingerprint = " "
        var stranger = Self.device
        stranger.clientID = "00000000000000000000000000000000"
        try await expect(
            "SDK.COMMON.1001", 400, "no X-client-id, though the body is broken too", "{", blank,
            omit: [HeaderName.clientID])
        try await expect("SDK.COMMON.1003", 400, "a blank X-device-fingerprint", good, blank)
        try await expect("SDK.COMMON.1012", 400, "an unknown application", good, stranger)
        try await expect("SDK.COMMON.1002", 400, "text/plain", good, Self.device, contentType: "text/plain")
        try await expect("SDK.COMMON.1002", 400, "a body that is no JSON", "{", Self.device)
        try await expect(
            "SDK.COMMON.1001", 400, "no captcha_token", #"{"email":"a@example.org","type":"LOGIN_EMS"}"#, Self.device)
        try await expect(
            "SDK.COMMON.1007", 400, "a number for a text", #"{"email":1,"type":"LOGIN_EMS","captcha_token":"x"}"#,
            Self.device)
        try await expect("SDK.COMMON.1002", 400, "a malformed address", body("a@", "LOGIN_EMS", "x"), Self.device)
        try await expect(
            "SDK.COMMON.1006", 400, "a scenario in lower case", body(Self.email, "login_ems", "x"), Self.device)
        try await expect(
            "SDK.COMMON.1005", 400, "a captcha_token that was used",
            body(Self.email, "REGISTER_EMS", try token(Self.email)), Self.device)
        try await expect(
            "SDK.COMMON.1005", 400, "a captcha_token of another address",
            body(Self.email, "LOGIN_EMS", try token("expired@example.org")), Self.device)
        let fresh = try await pass(for: Self.email)
        let limited = try await expect(
            "SDK.SEND.1001", 429, "the next code too soon", body(Self.email, "REGISTER_EMS", fresh), Self.device)
        try require(Int(limited.headers["retry-after"] ?? "") != nil, "429 comes with Retry-After")
    }

    private mutating func sendEveryScenario() async throws {
        title("Each of the seven scenarios once")
        for scenario in Scenario.allCases {
            let address = try address("\(scenario.rawValue.lowercased())@example.org")
            try await client.send(to: address, scenario: scenario, captchaToken: try token(address.text))
            let mail = try await mailbox.waitForMail(to: address.text)
            say("  \(scenario.rawValue): \(mail.headers["subject"] ?? "")")
        }
    }

    private mutating func breakTheLedger() async throws {
        title("The ledger cannot be written: nothing is sent")
        let email = "round19@example.org"
        let intruder = try LedgerBlocker(path: serviceLedger)
        let answer = try await post(body(email, "LOGIN_EMS", try token(email)), Self.device)
        try intruder.release()
        say("  answer: \(answer.status) \(answer.body)")
        try require(
            answer.status == 500 && answer.body.contains("\"SDK.COMMON.1008\""),
            "1008 with 500 while the ledger is blocked")
        try require(try mailbox.mails(to: email).isEmpty, "no mail left without a record")
    }

    private func joinLedgers() async throws {
        title("The caller's ledger beside the service's")
        // The last mails' outcomes are on their way to the ledger.
        var join = LedgerJoin(differences: [], matched: 0)
        for _ in 0..<100 {
            join = try LedgerJoin(caller: AuditReader(path: callerLedger), service: AuditReader(path: serviceLedger))
            if join.differences.isEmpty { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        for difference in join.differences { say("  mismatch: \(difference)") }
        say("  \(join.matched) attempts match by id, code and scenario; \(join.differences.count) mismatches")
        try require(join.differences.isEmpty, "the two ledgers agree")
    }

    // MARK: Pieces

    private mutating func pass(for email: String) async throws -> String {
        try await pass(for: try address(email))
    }

    @discardableResult
    private func expect(
        _ code: String, _ status: Int, _ what: String, _ body: String, _ device: Device, omit: Set<String> = [],
        contentType: String = "application/json"
    ) async throws -> RawAnswer {
        let answer = try await post(body, device, omit: omit, contentType: contentType)
        say("  \(what): \(answer.status) \(answer.body)")
        try require(
            answer.status == status && answer.body.hasPrefix("{\"error_code\":\"\(code)\",\"error_msg\":\""),
            "\(what): \(status) with \(code)")
        return answer
    }

    private func post(
        _ body: String, _ device: Device, omit: Set<String> = [], contentType: String = "application/json"
    ) async throws -> RawAnswer {
        try await RawRequest(base: base, device: device, omit: omit, contentType: contentType)
            .post(body, recorder: callers)
    }

    private func body(_ email: String, _ type: String, _ token: String) -> String {
        #"{"email": "\#(email)", "type": "\#(type)", "captcha_token": "\#(token.replacingOccurrences(of: "\"", with: "\\\""))"}"#
    }

    private func token(_ email: String) throws -> String {
        guard let token = captchaTokens[email] else { throw Difference("no captcha was passed for \(email)") }
        return token
    }

    private func address(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(text) else { throw Difference("\(text) is not taken for an address") }
        return address
    }

    private func title(_ text: String) {
        say("\n== \(text)")
    }

    private func say(_ text: String) {
        // Written at once, also into a pipe, so that progress is seen as it is made.
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    private func require(_ condition: Bool, _ what: String) throws {
        guard condition else { throw Difference("differs from the contract: \(what)") }
    }
}
