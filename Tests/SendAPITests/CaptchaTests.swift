import EIAMErrors
import SendAPI
import StrictJSON
import Testing

struct CaptchaTests {
    @Test func theChallengeHasTheVendorsFifteenFieldsInOrder() throws {
        let challenge = CaptchaChallenge(
            originalImageBase64: "AA==", jigsawImageBase64: "BB==", token: String(repeating: "a", count: 32))
        let object = try #require(try JSONValue(parsing: Array(challenge.json.utf8), maximumLength: 4096).objectValue)
        #expect(
            object.members.map(\.name) == [
                "captchaId", "projectCode", "captchaOriginalPath", "captchaFontType", "captchaFontSize", "secretKey",
                "originalImageBase64", "point", "jigsawImageBase64", "wordList", "pointList", "pointJson", "token",
                "result",
                "captchaVerification",
            ])
        #expect(object["result"] == false)
        #expect(object["captchaVerification"] == .null)
        #expect(CaptchaChallenge(body: Array(challenge.json.utf8)) == challenge)
    }

    @Test func aDecoderIsLenientAboutTheOtherFields() throws {
        let body =
            #"{"originalImageBase64":"A","jigsawImageBase64":"B","token":"t","result":"false","secretKey":"0123456789abcdef","point":{"x":1}}"#
        #expect(CaptchaChallenge(body: Array(body.utf8))?.secretKey == "0123456789abcdef")
        #expect(CaptchaChallenge(body: Array("{}".utf8)) == nil)
    }

    @Test(arguments: [
        (#"{"x":237,"y":5}"#, 237), (#"{"x":237.0,"y":5.0}"#, 237), (#"{"x":237.9,"y":5}"#, 237),
        (#"{"y":5,"x":2.37e2}"#, 237),
        (#"{ "x" : 0 , "y" : 5, "z": 1 }"#, 0), (#"{"x":-3.5,"y":5}"#, -3),
    ])
    func anyJSONNumberIsAPlace(text: String, x: Int) {
        #expect(CaptchaPoint(pointJSON: text) == CaptchaPoint(x: x, y: 5))
    }

    @Test(arguments: [
        "", "{}", #"{"x":1}"#, #"{"x":"1","y":5}"#, "[1,5]", #"{"x":1e999,"y":5}"#, #"{"x":1,"x":2,"y":5}"#,
        #"{"x":99999,"y":5}"#,
    ])
    func anythingElseIsNoPoint(text: String) {
        #expect(CaptchaPoint(pointJSON: text) == nil)
    }

    @Test func theCaptchaTokenIsMintedFromTheClientsExactText() throws {
        let body = #"{"point_json":"{ \"x\" : 237.0, \"y\":5 }","token":"t","sender":"a@b.co"}"#
        let verification = try CaptchaVerification(RequestBody(bytes: Array(body.utf8)))
        #expect(verification.captchaToken == #"t---{ "x" : 237.0, "y":5 }"#)
        #expect(verification.point == CaptchaPoint(x: 237, y: 5))
    }

    @Test(arguments: [
        (#"{"token":"t","sender":"a@b.co"}"#, EIAMError.parameterBlank(.init(parameter: "point_json"))),
        (
            #"{"point_json":{"x":1,"y":5},"token":"t","sender":"a@b.co"}"#,
            .parameterTypeInvalid(.init(parameter: "point_json"))
        ),
        (#"{"point_json":"x","token":"t","sender":"bad"}"#, .parameterFormatIncorrect(.init(parameter: "point_json"))),
        (
            #"{"point_json":"{\"x\":1,\"y\":5}","token":"t","sender":"bad"}"#,
            .parameterFormatIncorrect(.init(parameter: "sender"))
        ),
    ])
    func verificationsAreCheckedLikeSends(body: String, error: EIAMError) {
        #expect(throws: error) { try CaptchaVerification(RequestBody(bytes: Array(body.utf8))) }
    }

    @Test func tokenAnswersRoundTrip() {
        let token = #"t---{"x":1.0,"y":5.0}"#
        #expect(
            CaptchaVerification.captchaToken(answer: Array(CaptchaVerification.answer(captchaToken: token).utf8))
                == token)
    }
}
