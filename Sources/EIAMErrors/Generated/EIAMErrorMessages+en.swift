// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let en: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTI!The app could not connect to our service.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTT!Please check your internet connection and try again.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PTB$No connection to the server could be made, or it broke before an answer arrived. Whether the request was carried out is not known.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTG$Check name resolution, routing, the proxy and the certificate between this machine and the service; then look whether the service runs.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTD!Our service took too long to answer.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTE#Please wait a minute. If you asked for a code, check your inbox and your spam folder. Then try again.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTT\"The server did not answer in time. Whether the request was carried out is not known.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PT^\"Check the load and the response times of the service, and the time limit that the client sets.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTR!The app received an answer that it could not read.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTH#If you are using public Wi-Fi, check that you are connected and have accepted its terms. Then try again.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PTZ!The reply is not one that the contract knows; HTTP status V\"TN!. A proxy or another server may have answered..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTZ\"The reply is not one that the contract knows. A proxy or another server may have answered.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PT@\"Something other than the service answered, with the HTTP status V\"TU!. Check the proxy, the load balancer and the address..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PT^\"Something other than the service answered. Check the proxy, the load balancer and the address.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTA!Something went wrong in this app.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTY\"The attempt could not be recorded in the caller's audit log, so the request was not sent.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTN#Check the caller's audit log: free space, permissions, and whether another process holds it. Nothing was sent.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTY!The app did not send the device information that we need.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTD#Check that the client sends all device headers and that no proxy removes headers that begin with X-.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTV!The app did not send all the information that we need.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTB!The client id is missing or blank.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PT[!Check the client's configuration: the client id is missing.."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PT<You are no longer signed in.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT5Please sign in again.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PT[!The ID token is invalid or expired. Sign the user in again.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTY#Nothing to do for single users. Where many are affected, compare the clocks of the servers and the lifetime of ID tokens.."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PT<You are no longer signed in.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT5Please sign in again.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PT@\"The session token is invalid or expired. Sign the user in again.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PTB$Nothing to do for single users. Where many are affected, check the lifetime of sessions and whether the session store was emptied.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTE!The picture check was not successful.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTF!Please try again with the new picture.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTT!The graphical captcha was not passed. Get a new one.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTW\"Nothing to do for single users. A steep rise can be an attack or a broken captcha page.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PT;We could not send the code.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTH#Please wait a minute and try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTQ\"The server could not send the verification code. Check the gateway and its quota.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTD#Check that the gateway is enabled, that its quota is not used up and that its credentials are valid.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTG!The code is not correct or has expired.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTE\"Please enter the code from the newest message, or ask for a new code.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PTR!The verification code is wrong or no longer valid.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTW#Nothing to do for single users. A steep rise can be somebody who guesses verification codes, or mail that arrives late.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTL!Signing in took too long or was interrupted.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT5Please sign in again.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTY\"The state_token is wrong, has expired or belongs to another login. Start the login again.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTW$Nothing to do for single users. Where many are affected, check how long a login may take and whether the requests of one login reach different servers.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PT<Some information is missing.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTD!Please complete this and try again: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTK#Please fill in every field and try again. If no field is empty, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT4The header or field V\"TK! is missing or blank. Send it with a value..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTE\"A required header or field is missing or blank. Send it with a value.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT<Check that the client sends V\"T> and that no proxy removes it..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PT^\"Check that the client sends every required header and field and that no proxy removes headers.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PT>Some information is not valid.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTA!Please check this and try again: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTL!Please check what you entered and try again.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyG#TC#The body is not what is required. Send one JSON object in UTF-8 with distinct keys, at most 16 KiB..*]!T4The header or field V!TA! does not have the required form..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTR!A header or field does not have the required form.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTS$Compare what the client sends with the API document; the developer's words name the header or field. A single client version points to a bug in it.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTY!The app did not send the device information that we need.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PTK!These device headers are missing or blank: V\"TT\". Send X-operating-sys-version, X-device-fingerprint and X-agent with every request..", needs: 0b10),
            TableMessage("1/\"$code'missing PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTD#Check that the client sends all device headers and that no proxy removes headers that begin with X-.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTY!We could not confirm that this request came from the app.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PTD#The server could not decrypt the request's signature. Check the application's key and the algorithm.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTK#Compare the application's key on both sides, and the algorithm and the character encoding of the signature.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenA!T>The picture check has expired..*9T6This step has expired..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT6This step has expired.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token]!TY!Please do the picture check again, then ask for the code..*@!T=Please start this step again..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT=Please start this step again.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenM$TI$captcha_token is unknown, used or expired, or belongs to another e-mail address. It lives 180 seconds and works once; pass a new captcha..*R!V!TL! is unknown, used or expired. Get a new one..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTS!A token is unknown, used or expired. Get a new one.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTO$Nothing to do for single users. Where many are affected, compare the clocks of the servers and check that all of them share one state database.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTE!We could not understand this request.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTD#Please go back and start again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT-The value of V\"T]! is not one of the allowed values. Values are case-sensitive..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTP\"A parameter's value is not one of the allowed values. Values are case-sensitive.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTQ\"Check which client version sends the value; the developer's words name the field.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTN!The app sent something that we could not read.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT-The value of V\"TH! has the wrong JSON type. Send a string..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTO!A value has the wrong JSON type. Send a string.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTV\"Check which client version sends the wrong type; the developer's words name the field.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTB!Our service is busy at the moment.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTO\"Please try again in a few minutes. This is not because of anything you entered.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTO#The server could not handle the request now. The same request may succeed later; wait longer before each retry.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTF$Look into the service's log for the same time: a full disk, a locked audit log, the load, or a service behind it that does not answer.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTH!This way of signing in is not available.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTY!Please choose another way to sign in, or contact support.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTV#The server does not know the authentication configuration that the request refers to. An administrator must set it up.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTD#Check the authentication sources in the console: one that clients still use was deleted or disabled.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PTA!Something went wrong on our side.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTG\"The server could not read the enterprise centre's global configuration.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTJ#Check the enterprise centre's global configuration in the console and the health of the server's database.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PTA!Something went wrong on our side.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTL\"The server could not read the configuration of international dialling codes.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTG\"Check the configuration of international dialling codes in the console.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PT=We do not recognise this app.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTK#No application is registered under the X-client-id that was sent. Compare it with the value in the console.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PT_#Compare the X-client-id that the client sends with the applications in the console; the application may be deleted or disabled.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTJ!No user belongs to what the request names.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTX$Check in the console whether the user exists, is active and is in scope of the application. Do not confirm it to anybody whose identity is not verified.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTI!We have not finished setting up this app.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTR!Please contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTS\"The application has no private key on the server. An administrator must create one.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTU!Create a key pair for the application in the console.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PTA!Something went wrong on our side.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTP!The server failed while it called the interface V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTT!The server failed while it called another interface.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PTB!Check the health of the interface V\"T< and the network path to it..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTU\"Check the health of the services that the server calls, and the network path to them.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTB\"This social media account is not linked to an account with us yet.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTQ\"Please link it to your existing account with us, or create a new account with us.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTI\"The social account is not bound to a user. Offer binding or registration.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTM#Nothing to do unless the user says that the account was linked before; then check the binding in the console.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTA\"Signing in is temporarily blocked after too many failed attempts.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$\"1T\"T4Please try again in W!$TW! minute. If you have forgotten your password, reset it..*U\"T4Please try again in W!$TX! minutes. If you have forgotten your password, reset it..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#\"1T\"T4Please try again in W!#TW! second. If you have forgotten your password, reset it..*U\"T4Please try again in W!#TX! seconds. If you have forgotten your password, reset it..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTF\"Please try again later. If you have forgotten your password, reset it.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT\\!The user is locked after too many failed logins; time left: V\"T% min V$T# s..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTP!The user is locked after too many failed logins.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT_#An administrator can unlock the user in the console. Look whether the failed logins come from one network address or from many.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PTA!Something went wrong on our side.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTN!The server could not read the password policy.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PTQ\"Check the password policy in the console and the health of the server's database.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTD!The sign-in details are not correct.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!#n!0M\"TI\"You have no attempts left. Please reset your password or contact support..1M\"TV!Please check what you entered and try again. You have W!!T. attempt left..*N\"TV!Please check what you entered and try again. You have W!!T/ attempts left..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTL!Please check what you entered and try again.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTW!The user name or the password is wrong; attempts left: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTG!The user name or the password is wrong.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTD#Nothing to do for single users. A steep rise over many users can be an attack with stolen passwords.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTM!There were too many attempts in a short time.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#\"1K#T4Please try again in W!#TN\" minute. If you are waiting for a code, check your inbox and your spam folder..*L#T4Please try again in W!#TO\" minutes. If you are waiting for a code, check your inbox and your spam folder..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"\"1K#T4Please try again in W!\"TN\" second. If you are waiting for a code, check your inbox and your spam folder..*L#T4Please try again in W!\"TO\" seconds. If you are waiting for a code, check your inbox and your spam folder..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT]\"Please try again later. If you are waiting for a code, check your inbox and your spam folder.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTG\"A limit was reached; the Retry-After header gives the seconds to wait: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTF\"A limit was reached; the Retry-After header gives the seconds to wait.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTA$Nothing to do for single users. Where a whole network is affected, check the trusted proxies and the limits in the configuration.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTA\"The puzzle piece in the picture check was not in the right place.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTF!Please try again with the new picture.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTG#The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTW\"Nothing to do for single users. A steep rise can be an attack or a broken captcha page.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT\\!The app asked for something that our service does not offer.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTO!There is no endpoint under the method and path V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PTP!There is no endpoint under this method and path.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PT@#Check the address that the client uses, and the path rules of the proxy in front of the service.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PT]!The code from the text message is not correct or has expired.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTJ\"Please enter the code from the newest text message, or ask for a new code.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTH\"The verification code from the text message is wrong or no longer valid.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTZ#Nothing to do for single users. A steep rise can be somebody who guesses verification codes, or messages that arrive late.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTW!The code from the e-mail is not correct or has expired.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTD\"Please enter the code from the newest e-mail, or ask for a new code.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTB\"The verification code from the e-mail is wrong or no longer valid.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTW#Nothing to do for single users. A steep rise can be somebody who guesses verification codes, or mail that arrives late.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT5Something went wrong.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTM!The client met a failure with the error code V TE!, which this catalogue does not know..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PTA!Something went wrong on our side.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TF\", which this catalogue does not know. It belongs to the CIAM families..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PTA!Something went wrong on our side.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TF\", which this catalogue does not know. It belongs to the common family..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PT9We could not sign you in.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TE\", which this catalogue does not know. It belongs to the login family..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PT;We could not send the code.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TG\", which this catalogue does not know. It belongs to the sending family..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PT<We could not check the code.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PT_\"Please ask for a new code. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TQ\", which this catalogue does not know. It belongs to the verification-code family..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT5Something went wrong.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTH!The server answered with the error code V TE!, which this catalogue does not know..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PT.e-mail address."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT-picture check."),
        ],
        // mobile
        [
            TableMessage("1\"  PT-mobile number."),
        ],
        // username
        [
            TableMessage("1\"  PT(username."),
        ],
        // password
        [
            TableMessage("1\"  PT(password."),
        ],
        // type
        [
            TableMessage("1\"  PT3purpose of the code."),
        ],
    ]
}
