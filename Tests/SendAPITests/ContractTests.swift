import EIAMErrors
import LanguageMatching
import SendAPI
import Testing

/// The rows of the contract, each with the vendor's own sample.
struct ContractTests {
    static let samples = [
        "X-operating-sys-version": "windows10.1.1", "X-device-fingerprint": "156aysdna213sc50",
        "X-device-ip": "192.168.1.2",
        "X-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "X-L": "zh",
        "X-client-id": "nTo1eRIub60vPb54WeE6aojPwYwImtl4",
        "Content-Type": "application/json",
    ]
    static let body =
        #"{"email": "xczczx@bamboocloud.cn", "type": "REGISTER_EMS","# + "\n "
        + #""captcha_token": "71dd26999e314f9abb0c635336976635---{\"x\":237.0,\"y\":5.0}"}"#

    private func headers(_ changes: [String: String?] = [:]) -> ReceivedHeaders {
        let all = Self.samples.merging(changes.mapValues { $0 ?? "\0absent" }) { $1 }
        return ReceivedHeaders { all[$0].flatMap { $0 == "\0absent" ? nil : $0 } }
    }

    private func failure(_ headers: ReceivedHeaders) -> EIAMError? {
        do throws(EIAMError) {
            try headers.validate { $0 == "nTo1eRIub60vPb54WeE6aojPwYwImtl4" }
            return nil
        } catch {
            return error
        }
    }

    private func failure(body: String) -> EIAMError? {
        do throws(EIAMError) {
            _ = try SendRequest(RequestBody(bytes: Array(body.utf8)))
            return nil
        } catch {
            return error
        }
    }

    @Test func theDocumentsExampleIsTaken() throws {
        #expect(failure(headers()) == nil)
        let request = try SendRequest(RequestBody(bytes: Array(Self.body.utf8)))
        #expect(request.email.text == "xczczx@bamboocloud.cn")
        #expect(request.scenario == .register)
        #expect(request.captchaToken == #"71dd26999e314f9abb0c635336976635---{"x":237.0,"y":5.0}"#)
        #expect(try SendRequest(RequestBody(bytes: Array(request.json.utf8))) == request)
    }

    @Test(arguments: ["X-device-ip", "X-L"])
    func optionalHeadersMayBeAbsent(name: String) {
        #expect(failure(headers([name: nil])) == nil)
    }

    @Test(arguments: [nil, "", " ", "\t"] as [String?])
    func aBlankClientIsAnsweredFirst(value: String?) {
        #expect(
            failure(headers(["X-client-id": value, "X-agent": nil])) == .parameterBlank(.init(parameter: "X-client-id"))
        )
    }

    @Test(arguments: ["X-operating-sys-version", "X-device-fingerprint", "X-agent"], [nil, "", "  "] as [String?])
    func aBlankDeviceHeaderIsAnsweredBeforeTheClientIsLookedUp(name: String, value: String?) {
        let error = failure(headers([name: value, "X-client-id": "unknown"]))
        #expect(error == .deviceInformationIncomplete(.init(missing: name)))
        #expect(error?.wireReply(in: ["en"]).message == "Device information is incomplete.")
    }

    @Test func everyMissingDeviceHeaderIsNamedToDevelopers() {
        let error = failure(headers(["X-agent": nil, "X-device-fingerprint": ""]))
        #expect(error == .deviceInformationIncomplete(.init(missing: "X-device-fingerprint, X-agent")))
    }

    @Test func anUnknownClientIsRefused() {
        #expect(failure(headers(["X-client-id": "x"])) == .clientUnknown(.init()))
    }

    @Test(arguments: Scenario.allCases)
    func theSevenScenariosAreTaken(scenario: Scenario) {
        #expect(failure(body: #"{"email":"a@b.co","type":"\#(scenario.rawValue)","captcha_token":"t"}"#) == nil)
    }

    @Test func thereAreSevenScenarios() {
        #expect(
            Set(Scenario.allCases.map(\.rawValue)) == [
                "LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS", "FORGET_PWD_EMS", "CHANGE_PWD_EMS", "BIND_EMAIL_EMS",
                "UPDATE_EMAIL_EMS",
            ])
    }

    @Test(arguments: [
        (#"{}"#, EIAMError.parameterBlank(.init(parameter: "email"))),
        (#"{"email":null,"type":"LOGIN_EMS","captcha_token":"t"}"#, .parameterBlank(.init(parameter: "email"))),
        (#"{"email":" ","type":"LOGIN_EMS","captcha_token":"t"}"#, .parameterBlank(.init(parameter: "email"))),
        (#"{"email":"a@b.co","captcha_token":"t"}"#, .parameterBlank(.init(parameter: "type"))),
        (#"{"email":"bad","type":"bad"}"#, .parameterBlank(.init(parameter: "captcha_token"))),
        (#"{"email":1,"type":"","captcha_token":"t"}"#, .parameterBlank(.init(parameter: "type"))),
        (#"{"email":1,"type":2,"captcha_token":3}"#, .parameterTypeInvalid(.init(parameter: "email"))),
        (#"{"email":"bad","type":2,"captcha_token":"t"}"#, .parameterTypeInvalid(.init(parameter: "type"))),
        (#"{"email":"bad","type":"bad","captcha_token":[]}"#, .parameterTypeInvalid(.init(parameter: "captcha_token"))),
        (#"{"email":"bad","type":"bad","captcha_token":"t"}"#, .parameterFormatIncorrect(.init(parameter: "email"))),
        (
            #"{"email":"a@b.co\r\nBcc: c@d.ef","type":"LOGIN_EMS","captcha_token":"t"}"#,
            .parameterFormatIncorrect(.init(parameter: "email"))
        ),
        (#"{"email":"a@b.co","type":"login_ems","captcha_token":"t"}"#, .parameterInvalid(.init(parameter: "type"))),
        (#"{"email":"a@b.co","type":"SMS","captcha_token":"t"}"#, .parameterInvalid(.init(parameter: "type"))),
        ("", .parameterFormatIncorrect(.init(parameter: "body"))),
        ("[]", .parameterFormatIncorrect(.init(parameter: "body"))),
        (#"{"email":"a@b.co""#, .parameterFormatIncorrect(.init(parameter: "body"))),
        (
            #"{"email":"a@b.co","email":"c@d.ef","type":"LOGIN_EMS","captcha_token":"t"}"#,
            .parameterFormatIncorrect(.init(parameter: "body"))
        ),
    ])
    func bodiesAreCheckedCheckByCheckAndFieldByField(body: String, error: EIAMError) {
        #expect(failure(body: body) == error)
    }

    @Test func unknownMembersAreIgnored() {
        #expect(failure(body: #"{"email":"a@b.co","type":"LOGIN_EMS","captcha_token":"t","extra":{"a":[1]}}"#) == nil)
    }

    @Test func bodiesBeyondTheBoundAreRefused() {
        let filler = { (count: Int) in
            #"{"email":"a@b.co","type":"LOGIN_EMS","captcha_token":"\#(String(repeating: "t", count: count))"}"#
        }
        let frame = filler(0).utf8.count
        #expect(failure(body: filler(RequestBody.maximumLength - frame)) == nil)
        #expect(
            failure(body: filler(RequestBody.maximumLength - frame + 1))
                == .parameterFormatIncorrect(.init(parameter: "body")))
    }

    @Test(arguments: [
        "application/json", "application/json;charset=utf8", "application/json; charset=UTF-8",
        "Application/JSON ; Charset=\"utf-8\"",
        "application/json; x=y",
    ])
    func jsonMediaTypesAreTaken(type: String) {
        #expect(throws: Never.self) { try RequestBody.requireJSON(type) }
    }

    @Test(
        arguments: [
            nil, "", "app lication/json", "text/plain", "application/xml", "application/json;charset=gbk",
            "application/jsonp", "text/json",
        ] as [String?])
    func otherMediaTypesAreRefused(type: String?) {
        #expect(throws: EIAMError.parameterFormatIncorrect(.init(parameter: "Content-Type"))) {
            try RequestBody.requireJSON(type)
        }
    }

    @Test func languageComesFromXLThenAcceptLanguage() {
        let read = { (values: [String: String]) in ReceivedHeaders { values[$0] }.language }
        #expect(read(["X-L": "zh", "Accept-Language": "en"]) == "zh")
        #expect(read(["Accept-Language": "en"]) == "en")
        #expect(read([:]) == nil)
        #expect(read(["X-L": "", "Accept-Language": "zh"]) == "zh")
        #expect(read(["X-L": "??", "Accept-Language": "zh"]) == "zh")
        #expect(read(["X-L": "??"]) == "??")
    }
}
