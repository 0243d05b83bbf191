// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let en: MessageTable.Messages = [
        "ERRATA.CLIENT.*/developer": [
            "The client met a failure with the code {$code}, which this catalogue does not know.",
        ],
        "ERRATA.CLIENT.*/user": [
            "The request could not be completed.",
        ],
        "ERRATA.CLIENT.*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "ERRATA.CLIENT.1001/developer": [
            "No connection to the server could be made, or it broke before an answer arrived. Whether the request was carried out is not known.",
        ],
        "ERRATA.CLIENT.1001/user": [
            "We could not reach the server.",
        ],
        "ERRATA.CLIENT.1001/advice": [
            "Please check your internet connection and try again.",
        ],
        "ERRATA.CLIENT.1002/developer": [
            "The server did not answer in time. Whether the request was carried out is not known.",
        ],
        "ERRATA.CLIENT.1002/user": [
            "The server took too long to answer.",
        ],
        "ERRATA.CLIENT.1002/advice": [
            "Please wait a minute and look into your inbox before you ask for another code.",
        ],
        "ERRATA.CLIENT.1003/developer": [
            "The reply is not one that the contract knows; HTTP status {$httpStatus}. A proxy or another server may have answered.",
            "The reply is not one that the contract knows. A proxy or another server may have answered.",
        ],
        "ERRATA.CLIENT.1003/user": [
            "The server's answer could not be understood.",
        ],
        "ERRATA.CLIENT.1003/advice": [
            "Please try again. If you are on a public network, check that you are signed in to it.",
        ],
        "ERRATA.CLIENT.1004/developer": [
            "The attempt could not be recorded in the caller's ledger, so the request was not sent.",
        ],
        "ERRATA.CLIENT.1004/user": [
            "Something went wrong in this app.",
        ],
        "ERRATA.CLIENT.1004/advice": [
            "Please try again in a few minutes. If it keeps happening, contact support.",
        ],
        "IDAAS.SDK.*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know. It belongs to the CIAM families.",
        ],
        "IDAAS.SDK.*/user": [
            "Something went wrong on our side.",
        ],
        "IDAAS.SDK.*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "IDAAS.SDK.PARAM.0001/developer": [
            "A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.",
        ],
        "IDAAS.SDK.PARAM.0001/user": [
            "We could not recognise your device.",
        ],
        "IDAAS.SDK.PARAM.0001/advice": [
            "Please update the app, or reload the page, and try again.",
        ],
        "IDAAS.SDK.PARAM.0002/developer": [
            "The client id is missing or blank.",
        ],
        "IDAAS.SDK.PARAM.0002/user": [
            "We could not send your request because some information was missing.",
        ],
        "IDAAS.SDK.PARAM.0002/advice": [
            "Please update the app, or reload the page, and try again.",
        ],
        "IDAAS.SDK.PARAM.0016/developer": [
            "The ID token is invalid or expired. Sign the user in again.",
        ],
        "IDAAS.SDK.PARAM.0016/user": [
            "You are no longer signed in.",
        ],
        "IDAAS.SDK.PARAM.0016/advice": [
            "Please sign in again.",
        ],
        "IDAAS.SDK.PARAM.0023/developer": [
            "The session token is invalid or expired. Sign the user in again.",
        ],
        "IDAAS.SDK.PARAM.0023/user": [
            "You are no longer signed in.",
        ],
        "IDAAS.SDK.PARAM.0023/advice": [
            "Please sign in again.",
        ],
        "IDAAS.SDK.CAPTCHA.0002/developer": [
            "The graphical captcha was not passed. Get a new one.",
        ],
        "IDAAS.SDK.CAPTCHA.0002/user": [
            "The picture check was not passed.",
        ],
        "IDAAS.SDK.CAPTCHA.0002/advice": [
            "Please try again with the new picture.",
        ],
        "IDAAS.SDK.CAPTCHA.0006/developer": [
            "The server could not send the verification code. Check the gateway and its quota.",
        ],
        "IDAAS.SDK.CAPTCHA.0006/user": [
            "The code could not be sent.",
        ],
        "IDAAS.SDK.CAPTCHA.0006/advice": [
            "Please wait a minute and try again.",
        ],
        "IDAAS.SDK.CAPTCHA.0007/developer": [
            "The verification code is wrong or no longer valid.",
        ],
        "IDAAS.SDK.CAPTCHA.0007/user": [
            "The code is not correct.",
        ],
        "IDAAS.SDK.CAPTCHA.0007/advice": [
            "Please check the newest message and enter its code, or ask for a new one.",
        ],
        "IDAAS.SDK.COMMON.1007/developer": [
            "The state_token is wrong or belongs to another login. Start the login again.",
        ],
        "IDAAS.SDK.COMMON.1007/user": [
            "Signing in took too long or was interrupted.",
        ],
        "IDAAS.SDK.COMMON.1007/advice": [
            "Please start again from the beginning.",
        ],
        "SDK.COMMON.*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know. It belongs to the common family.",
        ],
        "SDK.COMMON.*/user": [
            "Something went wrong on our side.",
        ],
        "SDK.COMMON.*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "SDK.COMMON.1001/developer": [
            "The header or field {$parameter} is missing or blank. Send it with a value.",
            "A required header or field is missing or blank. Send it with a value.",
        ],
        "SDK.COMMON.1001/user": [
            "We could not send your request because some information was missing.",
        ],
        "SDK.COMMON.1001/advice": [
            "Please fill in every field and try again. If nothing is empty, update the app or contact support.",
        ],
        "SDK.COMMON.1002/developer": [
            "The header or field {$parameter} does not have the required form. For body, send one JSON object in UTF-8 with distinct keys, at most 16 KiB.",
            "A header or field does not have the required form.",
        ],
        "SDK.COMMON.1002/user": [
            "Something you entered is not written correctly.",
        ],
        "SDK.COMMON.1002/advice": [
            "Please check your e-mail address for typing mistakes and try again.",
        ],
        "SDK.COMMON.1003/developer": [
            "These device headers are missing or blank: {$missing}. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.",
            "A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.",
        ],
        "SDK.COMMON.1003/user": [
            "We could not recognise your device.",
        ],
        "SDK.COMMON.1003/advice": [
            "Please update the app, or reload the page, and try again.",
        ],
        "SDK.COMMON.1004/developer": [
            "The server could not decrypt the request's signature. Check the application's key and the algorithm.",
        ],
        "SDK.COMMON.1004/user": [
            "We could not verify that your request is genuine.",
        ],
        "SDK.COMMON.1004/advice": [
            "Please update the app and try again. If it happens again, contact support.",
        ],
        "SDK.COMMON.1005/developer": [
            "{$subject} is unknown, used or expired, or belongs to another e-mail address. A captcha token lives 180 seconds and works once; pass a new captcha.",
            "A token is unknown, used or expired. Ask for a new one.",
        ],
        "SDK.COMMON.1005/user": [
            "The security check is no longer valid.",
        ],
        "SDK.COMMON.1005/advice": [
            "Please do the picture check again, then ask for a new code.",
        ],
        "SDK.COMMON.1006/developer": [
            "The value of {$parameter} is not one of the allowed values. Values are case-sensitive.",
            "A parameter's value is not one of the allowed values. Values are case-sensitive.",
        ],
        "SDK.COMMON.1006/user": [
            "We could not understand this request.",
        ],
        "SDK.COMMON.1006/advice": [
            "Please go back and start again. If it keeps happening, update the app or contact support.",
        ],
        "SDK.COMMON.1007/developer": [
            "The value of {$parameter} has the wrong JSON type. Send a string.",
            "A value has the wrong JSON type. Send a string.",
        ],
        "SDK.COMMON.1007/user": [
            "We could not understand this request.",
        ],
        "SDK.COMMON.1007/advice": [
            "Please update the app, or reload the page, and try again.",
        ],
        "SDK.COMMON.1008/developer": [
            "The server could not handle the request now. The same request may succeed later; wait longer before each retry.",
        ],
        "SDK.COMMON.1008/user": [
            "Our service is busy at the moment.",
        ],
        "SDK.COMMON.1008/advice": [
            "Please wait a few minutes and try again. Nothing you entered was wrong.",
        ],
        "SDK.COMMON.1009/developer": [
            "The server does not know the authentication configuration that the request refers to. An administrator must set it up.",
        ],
        "SDK.COMMON.1009/user": [
            "This way of signing in is not available.",
        ],
        "SDK.COMMON.1009/advice": [
            "Please choose another way to sign in, or contact support.",
        ],
        "SDK.COMMON.1010/developer": [
            "The server could not read the enterprise centre's global configuration.",
        ],
        "SDK.COMMON.1010/user": [
            "Something went wrong on our side.",
        ],
        "SDK.COMMON.1010/advice": [
            "Please try again in a few minutes. If it keeps happening, contact support.",
        ],
        "SDK.COMMON.1011/developer": [
            "The server could not read the configuration of international dialling codes.",
        ],
        "SDK.COMMON.1011/user": [
            "Something went wrong on our side.",
        ],
        "SDK.COMMON.1011/advice": [
            "Please try again in a few minutes. If it keeps happening, contact support.",
        ],
        "SDK.COMMON.1012/developer": [
            "No application is registered under the X-client-id that was sent. Compare it with the value in the console.",
        ],
        "SDK.COMMON.1012/user": [
            "This app is not set up to send codes.",
        ],
        "SDK.COMMON.1012/advice": [
            "Please update the app. If it still does not work, contact support.",
        ],
        "SDK.COMMON.1013/developer": [
            "No user belongs to what the request names.",
        ],
        "SDK.COMMON.1013/user": [
            "We could not complete your request with these details.",
        ],
        "SDK.COMMON.1013/advice": [
            "Please check what you entered and try again, or contact support.",
        ],
        "SDK.COMMON.1014/developer": [
            "The application has no private key on the server. An administrator must create one.",
        ],
        "SDK.COMMON.1014/user": [
            "This app is not set up completely.",
        ],
        "SDK.COMMON.1014/advice": [
            "Please contact support.",
        ],
        "SDK.LOGIN.*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know. It belongs to the login family.",
        ],
        "SDK.LOGIN.*/user": [
            "You could not be signed in.",
        ],
        "SDK.LOGIN.*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "SDK.LOGIN.1001/developer": [
            "The server failed while it called the interface {$interface}.",
            "The server failed while it called another interface.",
        ],
        "SDK.LOGIN.1001/user": [
            "Something went wrong on our side.",
        ],
        "SDK.LOGIN.1001/advice": [
            "Please try again in a few minutes. If it keeps happening, contact support.",
        ],
        "SDK.LOGIN.1002/developer": [
            "The social account is not bound to a user. Offer binding or registration.",
        ],
        "SDK.LOGIN.1002/user": [
            "This social account is not linked yet.",
        ],
        "SDK.LOGIN.1002/advice": [
            "Please link it to an account that you have, or create a new one.",
        ],
        "SDK.LOGIN.1003/developer": [
            "The user is locked after too many failed logins; time left: {$minutes} min {$seconds} s.",
            "The user is locked after too many failed logins.",
        ],
        "SDK.LOGIN.1003/user": [
            "There were too many failed attempts, so signing in is blocked for a while.",
        ],
        "SDK.LOGIN.1003/advice": [
            "Please wait {$minutes} min {$seconds} s and try again, or reset your password.",
            "Please wait a while and try again, or reset your password.",
        ],
        "SDK.LOGIN.1004/developer": [
            "The server could not read the password policy.",
        ],
        "SDK.LOGIN.1004/user": [
            "Something went wrong on our side.",
        ],
        "SDK.LOGIN.1004/advice": [
            "Please try again in a few minutes. If it keeps happening, contact support.",
        ],
        "SDK.LOGIN.1005/developer": [
            "The user name or the password is wrong; attempts left: {$attemptsLeft}.",
            "The user name or the password is wrong.",
        ],
        "SDK.LOGIN.1005/user": [
            "The user name or password is not correct.",
        ],
        "SDK.LOGIN.1005/advice": [
            "Please check both and try again. Attempts left: {$attemptsLeft}.",
            "Please check both and try again.",
        ],
        "SDK.SEND.*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know. It belongs to the sending family.",
        ],
        "SDK.SEND.*/user": [
            "The code could not be sent.",
        ],
        "SDK.SEND.*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "SDK.SEND.1001/developer": [
            "A limit was reached; the Retry-After header gives the seconds to wait: {$retryAfter}.",
            "A limit was reached; the Retry-After header gives the seconds to wait.",
        ],
        "SDK.SEND.1001/user": [
            "You have asked for codes too often in a short time.",
        ],
        "SDK.SEND.1001/advice": [
            "Please look for the last code in your inbox and spam folder. You can ask for a new one in {$retryAfter} s.",
            "Please look for the last code in your inbox and spam folder. You can ask for a new one in a little while.",
        ],
        "SDK.SEND.1002/developer": [
            "The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha.",
        ],
        "SDK.SEND.1002/user": [
            "The puzzle piece was not in the right place.",
        ],
        "SDK.SEND.1002/advice": [
            "Please try again with the new picture.",
        ],
        "SDK.SEND.1003/developer": [
            "There is no endpoint under the method and path {$path}.",
            "There is no endpoint under this method and path.",
        ],
        "SDK.SEND.1003/user": [
            "This function is not available.",
        ],
        "SDK.SEND.1003/advice": [
            "Please update the app. If it still does not work, contact support.",
        ],
        "SDK.SMS.*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know. It belongs to the verification-code family.",
        ],
        "SDK.SMS.*/user": [
            "The code could not be checked.",
        ],
        "SDK.SMS.*/advice": [
            "Please ask for a new code. If it keeps happening, contact support and mention the code {$code}.",
        ],
        "SDK.SMS.1005/developer": [
            "The verification code from the text message is wrong or no longer valid.",
        ],
        "SDK.SMS.1005/user": [
            "The code from the text message is not correct.",
        ],
        "SDK.SMS.1005/advice": [
            "Please check the newest message and enter its code, or ask for a new one.",
        ],
        "SDK.SMS.1006/developer": [
            "The verification code from the e-mail is wrong or no longer valid.",
        ],
        "SDK.SMS.1006/user": [
            "The code from the e-mail is not correct.",
        ],
        "SDK.SMS.1006/advice": [
            "Please check the newest e-mail and enter its code, or ask for a new one.",
        ],
        "*/developer": [
            "The server answered with the code {$code}, which this catalogue does not know.",
        ],
        "*/user": [
            "Something went wrong.",
        ],
        "*/advice": [
            "Please try again. If it keeps happening, contact support and mention the code {$code}.",
        ],
    ]
}
