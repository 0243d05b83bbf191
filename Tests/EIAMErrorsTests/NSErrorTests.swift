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
        let blank = EIAMError.parameterBlank(.init(parameter: "X-client-id"))
        let error: any Error = blank
        // What an alert shows: a user's words in the language of the device, and nothing for developers.
        #expect(error.localizedDescription == blank.words(for: .user, in: .current).text)
        #expect(!error.localizedDescription.contains("X-client-id"))
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

    @Test func aFailureReasonIsNotMadeUp() {
        let error = EIAMError.systemBusy(.init())
        for shown in [error as any Error as NSError, error.localized(in: ["en"]) as any Error as NSError] {
            #expect(shown.userInfo[NSLocalizedFailureReasonErrorKey] == nil)
            #expect(shown.localizedFailureReason == nil)
        }
    }

    /// An unknown user and a wrong password are the same in everything that a user's wrapper shows.
    @Test(arguments: EIAMError.catalog.messages.languages)
    func aWrapperForUsersDoesNotTellWhoHasAnAccount(language: LanguageTag) {
        let wrappers = [EIAMError.userNotFound(.init()), .credentialsIncorrect(.init())].map {
            $0.localized(in: LanguagePreferences([language]))
        }
        #expect(wrappers[0].helpAnchor == "SDK.LOGIN.1005")
        #expect(wrappers[0].code == wrappers[1].code)
        #expect(wrappers[0].helpAnchor == wrappers[1].helpAnchor)
        #expect(wrappers[0].words == wrappers[1].words)
        #expect(wrappers[0].failureReason == wrappers[1].failureReason)
        #expect(String(reflecting: wrappers[0]) == String(reflecting: wrappers[1]))
        let shown = wrappers.map { $0 as any Error as NSError }
        #expect(shown[0].code == 1005)
        #expect(shown[0].domain == shown[1].domain)
        #expect(shown[0].userInfo as NSDictionary == shown[1].userInfo as NSDictionary)
        #expect(shown[0].localizedDescription == shown[1].localizedDescription)
        // Developers are told.
        #expect((EIAMError.userNotFound(.init()) as any Error as NSError).code == 1013)
        let forDevelopers = EIAMError.userNotFound(.init()).localized(in: [], for: .developer) as any Error as NSError
        #expect(forDevelopers.code == 1013)
        #expect(forDevelopers.userInfo[catalogedErrorCodeKey] as? String == "SDK.COMMON.1013")
    }
}
