// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let en: MessageTable.Messages = [
        "ERRATA.CLIENT.*/developer": [
            TableMessage("1'!$code PTG!The client met a failure with the code V TE!, which this catalogue does not know..", ["code"]),
        ],
        "ERRATA.CLIENT.*/user": [
            TableMessage("1\"  PTC!The request could not be completed.."),
        ],
        "ERRATA.CLIENT.*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "ERRATA.CLIENT.1001/developer": [
            TableMessage("1\"  PTB$No connection to the server could be made, or it broke before an answer arrived. Whether the request was carried out is not known.."),
        ],
        "ERRATA.CLIENT.1001/user": [
            TableMessage("1\"  PT>We could not reach the server.."),
        ],
        "ERRATA.CLIENT.1001/advice": [
            TableMessage("1\"  PTT!Please check your internet connection and try again.."),
        ],
        "ERRATA.CLIENT.1002/developer": [
            TableMessage("1\"  PTT\"The server did not answer in time. Whether the request was carried out is not known.."),
        ],
        "ERRATA.CLIENT.1002/user": [
            TableMessage("1\"  PTC!The server took too long to answer.."),
        ],
        "ERRATA.CLIENT.1002/advice": [
            TableMessage("1\"  PTN\"Please wait a minute and look into your inbox before you ask for another code.."),
        ],
        "ERRATA.CLIENT.1003/developer": [
            TableMessage("1-!*httpStatus PTZ!The reply is not one that the contract knows; HTTP status V TN!. A proxy or another server may have answered..", ["httpStatus"]),
            TableMessage("1\"  PTZ\"The reply is not one that the contract knows. A proxy or another server may have answered.."),
        ],
        "ERRATA.CLIENT.1003/user": [
            TableMessage("1\"  PTL!The server's answer could not be understood.."),
        ],
        "ERRATA.CLIENT.1003/advice": [
            TableMessage("1\"  PTU\"Please try again. If you are on a public network, check that you are signed in to it.."),
        ],
        "ERRATA.CLIENT.1004/developer": [
            TableMessage("1\"  PTV\"The attempt could not be recorded in the caller's ledger, so the request was not sent.."),
        ],
        "ERRATA.CLIENT.1004/user": [
            TableMessage("1\"  PTA!Something went wrong in this app.."),
        ],
        "ERRATA.CLIENT.1004/advice": [
            TableMessage("1\"  PTJ\"Please try again in a few minutes. If it keeps happening, contact support.."),
        ],
        "IDAAS.SDK.*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TF\", which this catalogue does not know. It belongs to the CIAM families..", ["code"]),
        ],
        "IDAAS.SDK.*/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "IDAAS.SDK.*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "IDAAS.SDK.PARAM.0001/developer": [
            TableMessage("1\"  PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.."),
        ],
        "IDAAS.SDK.PARAM.0001/user": [
            TableMessage("1\"  PTC!We could not recognise your device.."),
        ],
        "IDAAS.SDK.PARAM.0001/advice": [
            TableMessage("1\"  PTY!Please update the app, or reload the page, and try again.."),
        ],
        "IDAAS.SDK.PARAM.0002/developer": [
            TableMessage("1\"  PTB!The client id is missing or blank.."),
        ],
        "IDAAS.SDK.PARAM.0002/user": [
            TableMessage("1\"  PTD\"We could not send your request because some information was missing.."),
        ],
        "IDAAS.SDK.PARAM.0002/advice": [
            TableMessage("1\"  PTY!Please update the app, or reload the page, and try again.."),
        ],
        "IDAAS.SDK.PARAM.0016/developer": [
            TableMessage("1\"  PT[!The ID token is invalid or expired. Sign the user in again.."),
        ],
        "IDAAS.SDK.PARAM.0016/user": [
            TableMessage("1\"  PT<You are no longer signed in.."),
        ],
        "IDAAS.SDK.PARAM.0016/advice": [
            TableMessage("1\"  PT5Please sign in again.."),
        ],
        "IDAAS.SDK.PARAM.0023/developer": [
            TableMessage("1\"  PT@\"The session token is invalid or expired. Sign the user in again.."),
        ],
        "IDAAS.SDK.PARAM.0023/user": [
            TableMessage("1\"  PT<You are no longer signed in.."),
        ],
        "IDAAS.SDK.PARAM.0023/advice": [
            TableMessage("1\"  PT5Please sign in again.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/developer": [
            TableMessage("1\"  PTT!The graphical captcha was not passed. Get a new one.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/user": [
            TableMessage("1\"  PTA!The picture check was not passed.."),
        ],
        "IDAAS.SDK.CAPTCHA.0002/advice": [
            TableMessage("1\"  PTF!Please try again with the new picture.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/developer": [
            TableMessage("1\"  PTQ\"The server could not send the verification code. Check the gateway and its quota.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/user": [
            TableMessage("1\"  PT;The code could not be sent.."),
        ],
        "IDAAS.SDK.CAPTCHA.0006/advice": [
            TableMessage("1\"  PTC!Please wait a minute and try again.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/developer": [
            TableMessage("1\"  PTR!The verification code is wrong or no longer valid.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/user": [
            TableMessage("1\"  PT8The code is not correct.."),
        ],
        "IDAAS.SDK.CAPTCHA.0007/advice": [
            TableMessage("1\"  PTI\"Please check the newest message and enter its code, or ask for a new one.."),
        ],
        "IDAAS.SDK.COMMON.1007/developer": [
            TableMessage("1\"  PTL\"The state_token is wrong or belongs to another login. Start the login again.."),
        ],
        "IDAAS.SDK.COMMON.1007/user": [
            TableMessage("1\"  PTL!Signing in took too long or was interrupted.."),
        ],
        "IDAAS.SDK.COMMON.1007/advice": [
            TableMessage("1\"  PTF!Please start again from the beginning.."),
        ],
        "SDK.COMMON.*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TF\", which this catalogue does not know. It belongs to the common family..", ["code"]),
        ],
        "SDK.COMMON.*/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "SDK.COMMON.*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "SDK.COMMON.1001/developer": [
            TableMessage("1,!)parameter PT4The header or field V TK! is missing or blank. Send it with a value..", ["parameter"]),
            TableMessage("1\"  PTE\"A required header or field is missing or blank. Send it with a value.."),
        ],
        "SDK.COMMON.1001/user": [
            TableMessage("1\"  PTD\"We could not send your request because some information was missing.."),
        ],
        "SDK.COMMON.1001/advice": [
            TableMessage("1\"  PTA#Please fill in every field and try again. If nothing is empty, update the app or contact support.."),
        ],
        "SDK.COMMON.1002/developer": [
            TableMessage("1,!)parameter PT4The header or field V TM# does not have the required form. For body, send one JSON object in UTF-8 with distinct keys, at most 16 KiB..", ["parameter"]),
            TableMessage("1\"  PTR!A header or field does not have the required form.."),
        ],
        "SDK.COMMON.1002/user": [
            TableMessage("1\"  PTO!Something you entered is not written correctly.."),
        ],
        "SDK.COMMON.1002/advice": [
            TableMessage("1\"  PTC\"Please check your e-mail address for typing mistakes and try again.."),
        ],
        "SDK.COMMON.1003/developer": [
            TableMessage("1*!'missing PTK!These device headers are missing or blank: V TT\". Send X-operating-sys-version, X-device-fingerprint and X-agent with every request..", ["missing"]),
            TableMessage("1\"  PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.."),
        ],
        "SDK.COMMON.1003/user": [
            TableMessage("1\"  PTC!We could not recognise your device.."),
        ],
        "SDK.COMMON.1003/advice": [
            TableMessage("1\"  PTY!Please update the app, or reload the page, and try again.."),
        ],
        "SDK.COMMON.1004/developer": [
            TableMessage("1\"  PTD#The server could not decrypt the request's signature. Check the application's key and the algorithm.."),
        ],
        "SDK.COMMON.1004/user": [
            TableMessage("1\"  PTQ!We could not verify that your request is genuine.."),
        ],
        "SDK.COMMON.1004/advice": [
            TableMessage("1\"  PTJ\"Please update the app and try again. If it happens again, contact support.."),
        ],
        "SDK.COMMON.1005/developer": [
            TableMessage("1*!'subject PV TI$ is unknown, used or expired, or belongs to another e-mail address. A captcha token lives 180 seconds and works once; pass a new captcha..", ["subject"]),
            TableMessage("1\"  PTW!A token is unknown, used or expired. Ask for a new one.."),
        ],
        "SDK.COMMON.1005/user": [
            TableMessage("1\"  PTF!The security check is no longer valid.."),
        ],
        "SDK.COMMON.1005/advice": [
            TableMessage("1\"  PT[!Please do the picture check again, then ask for a new code.."),
        ],
        "SDK.COMMON.1006/developer": [
            TableMessage("1,!)parameter PT-The value of V T]! is not one of the allowed values. Values are case-sensitive..", ["parameter"]),
            TableMessage("1\"  PTP\"A parameter's value is not one of the allowed values. Values are case-sensitive.."),
        ],
        "SDK.COMMON.1006/user": [
            TableMessage("1\"  PTE!We could not understand this request.."),
        ],
        "SDK.COMMON.1006/advice": [
            TableMessage("1\"  PTY\"Please go back and start again. If it keeps happening, update the app or contact support.."),
        ],
        "SDK.COMMON.1007/developer": [
            TableMessage("1,!)parameter PT-The value of V TH! has the wrong JSON type. Send a string..", ["parameter"]),
            TableMessage("1\"  PTO!A value has the wrong JSON type. Send a string.."),
        ],
        "SDK.COMMON.1007/user": [
            TableMessage("1\"  PTE!We could not understand this request.."),
        ],
        "SDK.COMMON.1007/advice": [
            TableMessage("1\"  PTY!Please update the app, or reload the page, and try again.."),
        ],
        "SDK.COMMON.1008/developer": [
            TableMessage("1\"  PTO#The server could not handle the request now. The same request may succeed later; wait longer before each retry.."),
        ],
        "SDK.COMMON.1008/user": [
            TableMessage("1\"  PTB!Our service is busy at the moment.."),
        ],
        "SDK.COMMON.1008/advice": [
            TableMessage("1\"  PTG\"Please wait a few minutes and try again. Nothing you entered was wrong.."),
        ],
        "SDK.COMMON.1009/developer": [
            TableMessage("1\"  PTV#The server does not know the authentication configuration that the request refers to. An administrator must set it up.."),
        ],
        "SDK.COMMON.1009/user": [
            TableMessage("1\"  PTH!This way of signing in is not available.."),
        ],
        "SDK.COMMON.1009/advice": [
            TableMessage("1\"  PTY!Please choose another way to sign in, or contact support.."),
        ],
        "SDK.COMMON.1010/developer": [
            TableMessage("1\"  PTG\"The server could not read the enterprise centre's global configuration.."),
        ],
        "SDK.COMMON.1010/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "SDK.COMMON.1010/advice": [
            TableMessage("1\"  PTJ\"Please try again in a few minutes. If it keeps happening, contact support.."),
        ],
        "SDK.COMMON.1011/developer": [
            TableMessage("1\"  PTL\"The server could not read the configuration of international dialling codes.."),
        ],
        "SDK.COMMON.1011/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "SDK.COMMON.1011/advice": [
            TableMessage("1\"  PTJ\"Please try again in a few minutes. If it keeps happening, contact support.."),
        ],
        "SDK.COMMON.1012/developer": [
            TableMessage("1\"  PTK#No application is registered under the X-client-id that was sent. Compare it with the value in the console.."),
        ],
        "SDK.COMMON.1012/user": [
            TableMessage("1\"  PTE!This app is not set up to send codes.."),
        ],
        "SDK.COMMON.1012/advice": [
            TableMessage("1\"  PTB\"Please update the app. If it still does not work, contact support.."),
        ],
        "SDK.COMMON.1013/developer": [
            TableMessage("1\"  PTJ!No user belongs to what the request names.."),
        ],
        "SDK.COMMON.1013/user": [
            TableMessage("1\"  PTV!We could not complete your request with these details.."),
        ],
        "SDK.COMMON.1013/advice": [
            TableMessage("1\"  PT@\"Please check what you entered and try again, or contact support.."),
        ],
        "SDK.COMMON.1014/developer": [
            TableMessage("1\"  PTS\"The application has no private key on the server. An administrator must create one.."),
        ],
        "SDK.COMMON.1014/user": [
            TableMessage("1\"  PTB!This app is not set up completely.."),
        ],
        "SDK.COMMON.1014/advice": [
            TableMessage("1\"  PT7Please contact support.."),
        ],
        "SDK.LOGIN.*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TE\", which this catalogue does not know. It belongs to the login family..", ["code"]),
        ],
        "SDK.LOGIN.*/user": [
            TableMessage("1\"  PT;You could not be signed in.."),
        ],
        "SDK.LOGIN.*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "SDK.LOGIN.1001/developer": [
            TableMessage("1,!)interface PTP!The server failed while it called the interface V T!..", ["interface"]),
            TableMessage("1\"  PTT!The server failed while it called another interface.."),
        ],
        "SDK.LOGIN.1001/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "SDK.LOGIN.1001/advice": [
            TableMessage("1\"  PTJ\"Please try again in a few minutes. If it keeps happening, contact support.."),
        ],
        "SDK.LOGIN.1002/developer": [
            TableMessage("1\"  PTI\"The social account is not bound to a user. Offer binding or registration.."),
        ],
        "SDK.LOGIN.1002/user": [
            TableMessage("1\"  PTF!This social account is not linked yet.."),
        ],
        "SDK.LOGIN.1002/advice": [
            TableMessage("1\"  PT@\"Please link it to an account that you have, or create a new one.."),
        ],
        "SDK.LOGIN.1003/developer": [
            TableMessage("12\"'minutes'seconds PT\\!The user is locked after too many failed logins; time left: V T% min V\"T# s..", ["minutes", "seconds"]),
            TableMessage("1\"  PTP!The user is locked after too many failed logins.."),
        ],
        "SDK.LOGIN.1003/user": [
            TableMessage("1\"  PTJ\"There were too many failed attempts, so signing in is blocked for a while.."),
        ],
        "SDK.LOGIN.1003/advice": [
            TableMessage("12\"'minutes'seconds PT,Please wait V T% min V\"TI! s and try again, or reset your password..", ["minutes", "seconds"]),
            TableMessage("1\"  PTZ!Please wait a while and try again, or reset your password.."),
        ],
        "SDK.LOGIN.1004/developer": [
            TableMessage("1\"  PTN!The server could not read the password policy.."),
        ],
        "SDK.LOGIN.1004/user": [
            TableMessage("1\"  PTA!Something went wrong on our side.."),
        ],
        "SDK.LOGIN.1004/advice": [
            TableMessage("1\"  PTJ\"Please try again in a few minutes. If it keeps happening, contact support.."),
        ],
        "SDK.LOGIN.1005/developer": [
            TableMessage("1/!,attemptsLeft PTW!The user name or the password is wrong; attempts left: V T!..", ["attemptsLeft"]),
            TableMessage("1\"  PTG!The user name or the password is wrong.."),
        ],
        "SDK.LOGIN.1005/user": [
            TableMessage("1\"  PTI!The user name or password is not correct.."),
        ],
        "SDK.LOGIN.1005/advice": [
            TableMessage("1/!,attemptsLeft PTP!Please check both and try again. Attempts left: V T!..", ["attemptsLeft"]),
            TableMessage("1\"  PT@!Please check both and try again.."),
        ],
        "SDK.SEND.*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TG\", which this catalogue does not know. It belongs to the sending family..", ["code"]),
        ],
        "SDK.SEND.*/user": [
            TableMessage("1\"  PT;The code could not be sent.."),
        ],
        "SDK.SEND.*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "SDK.SEND.1001/developer": [
            TableMessage("1-!*retryAfter PTG\"A limit was reached; the Retry-After header gives the seconds to wait: V T!..", ["retryAfter"]),
            TableMessage("1\"  PTF\"A limit was reached; the Retry-After header gives the seconds to wait.."),
        ],
        "SDK.SEND.1001/user": [
            TableMessage("1\"  PTS!You have asked for codes too often in a short time.."),
        ],
        "SDK.SEND.1001/advice": [
            TableMessage("1-!*retryAfter PTZ\"Please look for the last code in your inbox and spam folder. You can ask for a new one in V T# s..", ["retryAfter"]),
            TableMessage("1\"  PTI#Please look for the last code in your inbox and spam folder. You can ask for a new one in a little while.."),
        ],
        "SDK.SEND.1002/developer": [
            TableMessage("1\"  PTG#The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha.."),
        ],
        "SDK.SEND.1002/user": [
            TableMessage("1\"  PTL!The puzzle piece was not in the right place.."),
        ],
        "SDK.SEND.1002/advice": [
            TableMessage("1\"  PTF!Please try again with the new picture.."),
        ],
        "SDK.SEND.1003/developer": [
            TableMessage("1'!$path PTO!There is no endpoint under the method and path V T!..", ["path"]),
            TableMessage("1\"  PTP!There is no endpoint under this method and path.."),
        ],
        "SDK.SEND.1003/user": [
            TableMessage("1\"  PT?This function is not available.."),
        ],
        "SDK.SEND.1003/advice": [
            TableMessage("1\"  PTB\"Please update the app. If it still does not work, contact support.."),
        ],
        "SDK.SMS.*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TQ\", which this catalogue does not know. It belongs to the verification-code family..", ["code"]),
        ],
        "SDK.SMS.*/user": [
            TableMessage("1\"  PT>The code could not be checked.."),
        ],
        "SDK.SMS.*/advice": [
            TableMessage("1'!$code PTW\"Please ask for a new code. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
        "SDK.SMS.1005/developer": [
            TableMessage("1\"  PTH\"The verification code from the text message is wrong or no longer valid.."),
        ],
        "SDK.SMS.1005/user": [
            TableMessage("1\"  PTN!The code from the text message is not correct.."),
        ],
        "SDK.SMS.1005/advice": [
            TableMessage("1\"  PTI\"Please check the newest message and enter its code, or ask for a new one.."),
        ],
        "SDK.SMS.1006/developer": [
            TableMessage("1\"  PTB\"The verification code from the e-mail is wrong or no longer valid.."),
        ],
        "SDK.SMS.1006/user": [
            TableMessage("1\"  PTH!The code from the e-mail is not correct.."),
        ],
        "SDK.SMS.1006/advice": [
            TableMessage("1\"  PTH\"Please check the newest e-mail and enter its code, or ask for a new one.."),
        ],
        "*/developer": [
            TableMessage("1'!$code PTB!The server answered with the code V TE!, which this catalogue does not know..", ["code"]),
        ],
        "*/user": [
            TableMessage("1\"  PT5Something went wrong.."),
        ],
        "*/advice": [
            TableMessage("1'!$code PTN\"Please try again. If it keeps happening, contact support and mention the code V T!..", ["code"]),
        ],
    ]
}
