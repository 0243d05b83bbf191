import EIAMErrors
import EIAMErrorsFoundation
import Foundation
import Testing

struct NSErrorTests {
    @Test func anNSErrorKeepsWordsAndCode() {
        let error: any Error = EIAMError.systemBusy(.init())
        let bridged = error as NSError
        #expect(bridged.domain == "EIAMErrors.EIAMError")
        #expect(bridged.code == 1008)
        #expect(bridged.localizedDescription == EIAMError.systemBusy(.init()).errorDescription)
        #expect(bridged.localizedRecoverySuggestion == EIAMError.systemBusy(.init()).recoverySuggestion)
        #expect(bridged.userInfo[catalogedErrorCodeKey] as? String == "SDK.COMMON.1008")
        #expect(bridged.userInfo[NSHelpAnchorErrorKey] as? String == "SDK.COMMON.1008")
    }

    @Test func theLocalizedDescriptionIsNotLostOnLinux() {
        let error: any Error = EIAMError.parameterBlank(.init(parameter: "X-client-id"))
        #expect(
            error.localizedDescription == EIAMError.parameterBlank(.init(parameter: "X-client-id")).errorDescription)
        #expect(error.localizedDescription.contains("X-client-id"))
    }

    @Test func aLocalizedErrorKeepsTheReadersLanguage() {
        let error: any Error = EIAMError.systemBusy(.init()).localized(in: ["zh"])
        let words = EIAMError.systemBusy(.init()).words(for: .user, in: ["zh"])
        #expect((error as NSError).localizedDescription == words.text)
        #expect((error as NSError).localizedRecoverySuggestion == words.advice)
        #expect((error as NSError).code == 1008)
    }

    @Test func aCodeWithoutANumberHasZero() {
        #expect((EIAMError(code: "invalid_grant", text: "") as any Error as NSError).code == 0)
    }
}
