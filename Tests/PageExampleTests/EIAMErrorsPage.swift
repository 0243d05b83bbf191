import EIAMErrors

// swift-format-ignore
func eiamErrorsPage() throws {
    // page: EIAMErrors
    let body = #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter email cannot be left blank."}"#
    let error = try EIAMError(replyBody: body.utf8)
    if case .parameterBlank(let blank) = error { print(blank.parameter ?? "unknown") }  // email
    print(error.words(for: .user, in: ["zh", "en"]).text)                               // 缺少部分信息。
    // end
}
