import EIAMErrors
import ErrorCatalog

// swift-format-ignore
func errorCatalogPage() throws {
    // page: ErrorCatalog
    let error = EIAMError.parameterBlank(.init(parameter: "email"))

    let words = error.words(for: .user, in: ["de", "en"])
    words.text    // Es fehlen noch Angaben.
    words.advice  // Es fehlt noch: E-Mail-Adresse. Bitte holen Sie das nach und versuchen Sie es erneut.

    error.wireReply(in: ["zh"]).body  // {"error_code":"SDK.COMMON.1001","error_msg":"参数 email 不能为空。"}

    switch EIAMError.catalog.recover("Parameter X-client-id cannot be left blank.") {
    case .one(let reading): print(reading.code, reading.arguments)
    case .none, .many: print("no reading, or more than one")
    }
    // end
}
