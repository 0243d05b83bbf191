// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var en: String {
        """
        N&@@@@@DB@@@NN@@@KS@@@QX@@@PZ@@@EEA@@THA@@MLA@@\\NA@@Q^A@@_FB@@BPB@@VQB@@UUB@@AYB@@B]B@@B_B@@IAC@@VDC@@UFC@@TIC@@CNC@@DTC@@JXC@@LZC@@GCD@@JHD@@EMD@@UPD@@ZTE@@DBF@@JNF@@@PF@@VYF@@R^F@@LAG@@TCG@@OIG@@AVG@@F_G@@PAH@@SEH@@[KH@@\\NH@@EQH@@[UH@@EZH@@\\]H@@E@I@@[DI@@PFI@@^HI@@LJI@@SKI@@ANI@@WRI@@ETI@@LUI@@_WI@@^\\I@@Q^I@@O@J@@VBJ@@LFJ@@YGJ@@EMJ@@IPJ@@@TJ@@ZUJ@@RXJ@@WZJ@@Q_J@@PAK@@WBK@@GFK@@_KK@@ENK@@@VK@@]\\K@@MDL@@UFL@@JOL@@QYL@@M_L@@^AM@@\\FM@@LPM@@KTM@@WVM@@M[M@@D_M@@BCN@@_HN@@JPN@@@\\N@@@BO@@LDO@@@IO@@SPO@@MTO@@YVO@@G\\O@@DBP@@CFP@@XGP@@ZJP@@COP@@USP@@PUP@@\\WP@@E\\P@@\\_P@@PAQ@@OEQ@@IHQ@@FLQ@@ZMQ@@YQQ@@XTQ@@RWQ@@AYQ@@W]Q@@UAR@@GFR@@HFR@@IFR@@WGR@@BMR@@^NR@@HQR@@NTR@@VVR@@BYR@@Y]R@@WCS@@CKS@@XMS@@\\PS@@XSS@@^WS@@[[S@@DRT@@[YT@@Y_T@@MAU@@LEU@@MGU@@QJU@@ULU@@HXU@@H]U@@XAV@@\\DV@@XEW@@WMW@@YSW@@XUW@@VWW@@P[W@@F_W@@X@X@@SEX@@FJX@@^MX@@NPX@@KSX@@FVX@@C[X@@M]X@@D@Y@@YBY@@SGY@@ZHY@@HLY@@HOY@@_RY@@STY@@AXY@@G\\Y@@LAZ@@@CZ@@NFZ@@TJZ@@YOZ@@DQZ@@RTZ@@YXZ@@^]Z@@K_Z@@HD[@@OH[@@FL[@@TM[@@KQ[@@\\U[@@A[[@@H\\[@@V_[@@[B\\@@@H\\@@ZH\\@@RI\\@@KJ\\@@_J\\@@SK\\@@
        ! _!1/\"$code'request PTI!The app could not connect to our service..
        \"\"Q'1=\"$code'request!-i'requestv\"s S!r!\"s$sendJ$TF$Please check your internet connection. Your code may still arrive: check your inbox and your spam folder before you ask for a new one..*X!TT!Please check your internet connection and try again..
         P$1/\"$code'request PTZ#Please check your internet connection and try again. If you asked for a code, check your inbox and your spam folder first..
        ! X$1/\"$code'request PTB$No connection to the server could be made, or it broke before an answer arrived. Whether the request was carried out is not known..
        ! A%1/\"$code'request PTK$Check name resolution, routing, the proxy and the certificate between this machine and the service; then check that the service is running..
        ! Z!1/\"$code'request PTD!Our service took too long to answer..
        \"\"M&1=\"$code'request!-i'requestv\"s S!r!\"s$sendW#TS#Your code may still arrive. Wait a minute, then check your inbox and your spam folder before you ask for a new one..*G!TC!Please wait a minute and try again..
         _#1/\"$code'request PTI#Please wait a minute and try again. If you asked for a code, check your inbox and your spam folder first..
        ! J#1/\"$code'request PTT\"The server did not answer in time. Whether the request was carried out is not known..
        ! T#1/\"$code'request PT^\"Check the load and the response times of the service, and the time limit that the client sets..
        ! J\"1:#$code*httpStatus'request PTI!The app could not connect to our service..
        \"$C+1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$send\\%TX%Your code may still arrive: check your inbox and your spam folder before you ask for a new one. If you are using public Wi-Fi, check that you are connected and have accepted its terms..*L#TH#If you are using public Wi-Fi, check that you are connected and have accepted its terms. Then try again..
         I$1:#$code*httpStatus'request PTH#If you are using public Wi-Fi, check that you are connected and have accepted its terms. Then try again..
        \"\"L$1:#$code*httpStatus'request PTX!The reply does not follow the API contract; HTTP status V\"TN!. A proxy or another server may have answered..
         Y#1:#$code*httpStatus'request PTX\"The reply does not follow the API contract. A proxy or another server may have answered..
        \"\"[$1:#$code*httpStatus'request PT@\"Something other than the service answered, with the HTTP status V\"TU!. Check the proxy, the load balancer and the address..
         _#1:#$code*httpStatus'request PT^\"Something other than the service answered. Check the proxy, the load balancer and the address..
        ! O!1'!$code PTA!Something went wrong in this app..
        !!Z#1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..
        ! G#1'!$code PTY\"The attempt could not be recorded in the caller's audit log, so the request was not sent..
        ! \\#1'!$code PTN#Check the caller's audit log: free space, permissions, and whether another process holds it. Nothing was sent..
        ! [!1'!$code PTM!This device is not connected to the internet..
        ! B\"1'!$code PTT!Please turn on Wi-Fi or mobile data, then try again..
        ! H#1'!$code PTZ\"The operating system reports that this device has no network connection. Nothing was sent..
        ! Z!1'!$code PTL!No action is needed: the device was offline..
        ! Z\"1'!$code PTL\"The app could not make a secure connection to our service. Nothing was sent..
        ! J$1'!$code PT\\#Please check the date and the time of this device. If you are using public Wi-Fi, change to another network. Then try again..
        ! \\%1'!$code PTN%The TLS handshake failed, so nothing was sent: the server's certificate is not trusted, is not valid at this time or is for another host name, or the server does not use TLS..
        ! A$1'!$code PTS#Check the certificate of the service: its chain, its dates and its host names. Then check proxies that inspect TLS..
        ! ]!1/\"$code'request PTG!The connection to our service was lost..
        \"\"E%1=\"$code'request!-i'requestv\"s S!r!\"s$sendC#T_\"Your code may still arrive: check your inbox and your spam folder before you ask for a new one..*4T1Please try again..
         M#1/\"$code'request PTW\"Please try again. If you asked for a code, check your inbox and your spam folder first..
        ! ^$1/\"$code'request PTH$The connection was lost after the request had left and before the answer was complete. Whether the request was carried out is not known..
        ! V$1/\"$code'request PT@$Check the proxies and load balancers between this machine and the service, and whether the service was restarted at that moment..
        ! K#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTF!Our service is not available just now..
        $@!U)1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i S!w!%\"1K#T4Please try again in W!%TN\" minute. If you asked for a code, check your inbox and your spam folder first..*L#T4Please try again in W!%TO\" minutes. If you asked for a code, check your inbox and your spam folder first..
        0Y,1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$#n!0_\"T[\"Please try again now. If you asked for a code, check your inbox and your spam folder first..1K#T4Please try again in W!$TN\" second. If you asked for a code, check your inbox and your spam folder first..*L#T4Please try again in W!$TO\" seconds. If you asked for a code, check your inbox and your spam folder first..
        $X'1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendT#TP#Your code may still arrive: check your inbox and your spam folder before you ask for a new one in a few minutes..*F!TB!Please try again in a few minutes..
         M%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTH#Please try again in a few minutes. If you asked for a code, check your inbox and your spam folder first..
        \"\"@'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT^!A gateway or the service itself answered with the HTTP status V\"TX\" and without an error code: it is overloaded, restarting, or not reached by the gateway..
         A&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT\\#A gateway or the service itself answered without an error code: it is overloaded, restarting, or not reached by the gateway..
        \"\"R&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTH$Check the load of the service and whether it is running, and the limits of the gateway in front of it; it answered with the HTTP status V\"T!..
         K%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTF#Check the load of the service and whether it is running, and the limits of the gateway in front of it..
        ! Q!1/\"$code'request PT<The operation was cancelled..
        \"\"S%1=\"$code'request!-i'requestv\"s S!r!\"s$sendC#T_\"Your code may still arrive: check your inbox and your spam folder before you ask for a new one..*A!T>You can try again at any time..
         Z#1/\"$code'request PTD#You can try again at any time. If you asked for a code, check your inbox and your spam folder first..
        ! W$1/\"$code'request PTA$The task was cancelled before the answer arrived. Where the request had left already, it is not known whether it was carried out..
        ! U\"1/\"$code'request PT_!No action is needed: the app or its user cancelled the request..
        ! C\"12\"$code*httpStatus PTJ!We do not know whether your code was sent..
        ! V%12\"$code*httpStatus PT]$Check your inbox and your spam folder before you ask for a new code. If you are using public Wi-Fi, check that you are connected and have accepted its terms..
        \"\"S&12\"$code*httpStatus PT?The answer has the HTTP status V\"TW$ and is not the contract's success, which is 200 without a body. A captive portal or a proxy may have answered; whether the code was sent is not known..
         V%12\"$code*httpStatus PT]$The answer is not the contract's success, which is 200 without a body. A captive portal or a proxy may have answered; whether the code was sent is not known..
        \"\"\\$12\"$code*httpStatus PTI\"Something other than the service may have answered, with the HTTP status V\"TU!. Check the proxy, the load balancer and the address..
         @$12\"$code*httpStatus PTG#Something other than the service may have answered. Check the proxy, the load balancer and the address..
        ! E\"1'!$code PTW!This version of the app does not work with our service..
        !!^#1'!$code PTK#Please update the app, then try again. If this keeps happening, contact support and mention the error code V T!..
        ! C&1'!$code PTU%The server wants the captcha's point encrypted (its challenge has a secretKey), and this client has no cipher for that. Give SendClient one: AES-128 in ECB mode with PKCS#7 padding..
        ! \\\"1'!$code PTN\"Have the app updated, or turn off the encryption of the captcha on the server..
        ! D\"1'!$code PTV!The app did not send all the information that we need..
        !!Q$1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        ! E$1'!$code PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request..
        ! R#1'!$code PTD#Check that the client sends all device headers and that no proxy removes headers that begin with X-..
        ! D\"1'!$code PTV!The app did not send all the information that we need..
        !!Q$1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        ! P!1'!$code PTB!The client id is missing or blank..
        ! I\"1'!$code PT[!Check the client's configuration: the client id is missing..
        ! I!1'!$code PT<You are no longer signed in..
        ! B!1'!$code PT5Please sign in again..
        ! I\"1'!$code PT[!The ID token is invalid or expired. Sign the user in again..
        ! Q$1'!$code PTC$No action is needed for individual users. Where many are affected, compare the clocks of the servers and the lifetime of ID tokens..
        ! I!1'!$code PT<You are no longer signed in..
        ! B!1'!$code PT5Please sign in again..
        ! N\"1'!$code PT@\"The session token is invalid or expired. Sign the user in again..
        ! Z$1'!$code PTL$No action is needed for individual users. Where many are affected, check the lifetime of sessions and whether the session store was emptied..
        ! N!1'!$code PT@!The image puzzle was not solved..
        ! Y!1'!$code PTK!Please try again with the new image puzzle..
        ! B\"1'!$code PTT!The graphical captcha was not passed. Get a new one..
        ! Q#1'!$code PTC#No action is needed for individual users. A steep rise can mean an attack or a broken captcha page..
        ! H!1'!$code PT;We could not send the code..
        !!G%1'!$code PTT$Please check your e-mail address or mobile number, wait a minute and try again. If this keeps happening, contact support and mention the error code V T!..
        ! _\"1'!$code PTQ\"The server could not send the verification code. Check the gateway and its quota..
        ! R#1'!$code PTD#Check that the gateway is enabled, that its quota is not used up and that its credentials are valid..
        ! U!1'!$code PTG!The code is not correct or has expired..
        ! S\"1'!$code PTE\"Please enter the code from the newest message, or ask for a new code..
        ! @\"1'!$code PTR!The verification code is wrong or no longer valid..
        ! U$1'!$code PTG$No action is needed for individual users. A steep rise can mean that someone is guessing verification codes, or that mail arrives late..
        ! Z!1'!$code PTL!Signing in took too long or was interrupted..
        ! B!1'!$code PT5Please sign in again..
        ! K#1'!$code PT]\"The state_token is wrong, has expired or belongs to another sign-in. Start the sign-in again..
        ! S%1'!$code PTE%No action is needed for individual users. Where many are affected, check how long a sign-in may take and whether the requests of one sign-in reach different servers..
        ! A\"1?#$code)parameter-parameterName PT<Some information is missing..
        \"$\\\"1?#$code)parameter-parameterName PT/Still missing: V$TC!. Please complete it and try again..
        !V$1?#$code)parameter-parameterName PTK#Please fill in every field and try again. If no field is empty, contact support and mention the error code V T!..
        \"\"I#1?#$code)parameter-parameterName PT4The header or field V\"TK! is missing or blank. Send it with a value..
         K#1?#$code)parameter-parameterName PTE\"A required header or field is missing or blank. Send it with a value..
        \"\"C#1?#$code)parameter-parameterName PT<Check that the client sends V\"T> and that no proxy removes it..
         D$1?#$code)parameter-parameterName PT^\"Check that the client sends every required header and field and that no proxy removes headers..
        ! C\"1?#$code)parameter-parameterName PT>Some information is not valid..
        \"&Z%1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%emailD\"T@\"Please check how your e-mail address is spelled, then try again..*S!T+Not valid: V$T@!. Please check it and try again..
         R\"1?#$code)parameter-parameterName PTL!Please check what you entered and try again..
        \"\"F'1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyG#TC#The body is not what is required. Send one JSON object in UTF-8 with distinct keys, at most 16 KiB..*]!T4The header or field V!TA! does not have the required form..
         X\"1?#$code)parameter-parameterName PTR!A header or field does not have the required form..
        ! W%1?#$code)parameter-parameterName PTQ$Compare what the client sends with the API document; the developer text names the header or field. A single client version points to a bug in it..
        ! L\"1/\"$code'missing PTV!The app did not send all the information that we need..
        !!Y$1/\"$code'missing PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        \"\"Z$1/\"$code'missing PTK!These device headers are missing or blank: V\"TT\". Send X-operating-sys-version, X-device-fingerprint and X-agent with every request..
         M$1/\"$code'missing PTW#A device header is missing or blank. Send X-operating-sys-version, X-device-fingerprint and X-agent with every request..
        ! Z#1/\"$code'missing PTD#Check that the client sends all device headers and that no proxy removes headers that begin with X-..
        ! G\"1'!$code PTY!We could not confirm that this request came from the app..
        !!Q$1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        ! R#1'!$code PTD#The server could not decrypt the request's signature. Check the application's key and the algorithm..
        ! Y#1'!$code PTK#Compare the application's key on both sides, and the algorithm and the character encoding of the signature..
        \"\"]#1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token@!T=The image puzzle has expired..*9T6This step has expired..
         W!1;#$code'subject+subjectName PT6This step has expired..
        \"\"D%1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token_!T[!Please solve the image puzzle again, then ask for the code..*@!T=Please start this step again..
         ^!1;#$code'subject+subjectName PT=Please start this step again..
        \"\"X(1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenA%T]$captcha_token is unknown, used or expired, or belongs to another e-mail address. It is valid for 180 seconds and can be used once; have a new captcha solved..*R!V!TL! is unknown, used or expired. Get a new one..
         U\"1;#$code'subject+subjectName PTS!A token is unknown, used or expired. Get a new one..
        ! [%1;#$code'subject+subjectName PTY$No action is needed for individual users. Where many are affected, compare the clocks of the servers and check that all of them share one state database..
        ! G\"1?#$code)parameter-parameterName PTA!Something went wrong in this app..
        !!O$1?#$code)parameter-parameterName PTD#Please go back and start again. If this keeps happening, contact support and mention the error code V T!..
        \"\"T#1?#$code)parameter-parameterName PT-The value of V\"T]! is not one of the allowed values. Values are case-sensitive..
         V#1?#$code)parameter-parameterName PTP\"A parameter's value is not one of the allowed values. Values are case-sensitive..
        ! U#1?#$code)parameter-parameterName PTO\"Check which client version sends the value; the developer text names the field..
        ! G\"1?#$code)parameter-parameterName PTA!Something went wrong in this app..
        !!I%1?#$code)parameter-parameterName PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        \"\"_\"1?#$code)parameter-parameterName PT-The value of V\"TH! has the wrong JSON type. Send a string..
         U\"1?#$code)parameter-parameterName PTO!A value has the wrong JSON type. Send a string..
        ! Z#1?#$code)parameter-parameterName PTT\"Check which client version sends the wrong type; the developer text names the field..
        ! P!1'!$code PTB!Our service is busy at the moment..
        ! ]\"1'!$code PTO\"Please try again in a few minutes. This is not because of anything you entered..
        ! D$1'!$code PTV#The server cannot handle the request at the moment. The same request may succeed later; wait longer before each retry..
        ! M$1'!$code PT_#Check the service's log for that time: a full disk, a locked audit log, high load, or a service behind it that does not answer..
        ! V!1'!$code PTH!This way of signing in is not available..
        ! G\"1'!$code PTY!Please choose another way to sign in, or contact support..
        ! D$1'!$code PTV#The server does not know the authentication configuration that the request refers to. An administrator must set it up..
        ! R#1'!$code PTD#Check the authentication sources in the console: one that clients still use was deleted or disabled..
        ! O!1'!$code PTA!Something went wrong on our side..
        !!Z#1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..
        ! U\"1'!$code PTG\"The server could not read the enterprise centre's global configuration..
        ! X#1'!$code PTJ#Check the enterprise centre's global configuration in the console and the health of the server's database..
        ! O!1'!$code PTA!Something went wrong on our side..
        !!Z#1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..
        ! Z\"1'!$code PTL\"The server could not read the configuration of international dialling codes..
        ! U\"1'!$code PTG\"Check the configuration of international dialling codes in the console..
        ! J!1'!$code PT=We do not recognise this app..
        !!Q$1'!$code PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        ! Y#1'!$code PTK#No application is registered under the X-client-id that was sent. Compare it with the value in the console..
        ! M$1'!$code PT_#Compare the X-client-id that the client sends with the applications in the console; the application may be deleted or disabled..
          ! I!1'!$code PT<No user matches the request..
        ! F%1'!$code PTX$Check in the console whether the user exists, is active and is in scope of the application. Do not confirm it to anybody whose identity is not verified..
        ! W!1'!$code PTI!We have not finished setting up this app..
        !!E\"1'!$code PTR!Please contact support and mention the error code V T!..
        ! A#1'!$code PTS\"The application has no private key on the server. An administrator must create one..
        ! C\"1'!$code PTU!Create a key pair for the application in the console..
        ! G\"1?#$code)interface-interfaceName PTA!Something went wrong on our side..
        !!R$1?#$code)interface-interfaceName PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..
        \"\"[\"1?#$code)interface-interfaceName PTP!The server failed while it called the interface V\"T!..
         Z\"1?#$code)interface-interfaceName PTT!The server failed while it called another interface..
        \"\"H#1?#$code)interface-interfaceName PTB!Check the health of the interface V\"T< and the network path to it..
         [#1?#$code)interface-interfaceName PTU\"Check the health of the services that the server calls, and the network path to them..
        ! P\"1'!$code PTB\"This social media account is not linked to an account with us yet..
        ! _\"1'!$code PTQ\"Please link it to your existing account with us, or create a new account with us..
        ! W\"1'!$code PTI\"The social account is not bound to a user. Offer binding or registration..
        ! A$1'!$code PTS#No action is needed unless the user says that the account was linked before; then check the binding in the console..
        ! X#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTA\"Signing in is temporarily blocked after too many failed attempts..
        #0Y'1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$\"1T\"T4Please try again in W!$TW! minute. If you have forgotten your password, reset it..*U\"T4Please try again in W!$TX! minutes. If you have forgotten your password, reset it..
        (F*1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!##n!0H\"TD\"Please try again now. If you have forgotten your password, reset it..1T\"T4Please try again in W!#TW! second. If you have forgotten your password, reset it..*U\"T4Please try again in W!#TX! seconds. If you have forgotten your password, reset it..
         ]#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTF\"Please try again later. If you have forgotten your password, reset it..
        \"&E$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT^!The user is locked after too many failed sign-ins; time left: V\"T% min V$T# s..
         I#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTR!The user is locked after too many failed sign-ins..
        ! Y%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTB$An administrator can unlock the user in the console. Check whether the failed sign-ins come from one network address or from many..
        ! O!1'!$code PTA!Something went wrong on our side..
        !!Z#1'!$code PTG#Please try again in a few minutes. If this keeps happening, contact support and mention the error code V T!..
        ! \\!1'!$code PTN!The server could not read the password policy..
        ! _\"1'!$code PTQ\"Check the password policy in the console and the health of the server's database..
        ! _!14\"$code,attemptsLeft PTD!The sign-in details are not correct..
        \"\"C)1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!#n!0M\"TI\"You have no attempts left. Please reset your password or contact support..1M\"TV!Please check what you entered and try again. You have W!!T. attempt left..*N\"TV!Please check what you entered and try again. You have W!!T/ attempts left..
         G\"14\"$code,attemptsLeft PTL!Please check what you entered and try again..
        \"\"V\"14\"$code,attemptsLeft PTV!The username or the password is wrong; attempts left: V\"T!..
         A\"14\"$code,attemptsLeft PTF!The username or the password is wrong..
        ! K$14\"$code,attemptsLeft PTP#No action is needed for individual users. A steep rise over many users can mean an attack with stolen passwords..
        ! _\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTM!There were too many attempts in a short time..
        #(J+1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#\"1O$T4Please try again in W!#TR# minute. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..*P$T4Please try again in W!#TS# minutes. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..
        $R/1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"#n!0C$T_#Please try again now. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..1O$T4Please try again in W!\"TR# second. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..*P$T4Please try again in W!\"TS# seconds. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..
         S%1J!$$code*retryAfter+waitSeconds+waitMinutes PTA$Please try again later. If you are waiting for a code, check your inbox, your spam folder and how your e-mail address is spelled..
        \"\"^#1J!$$code*retryAfter+waitSeconds+waitMinutes PTG\"A limit was reached; the Retry-After header gives the seconds to wait: V\"T!..
         X#1J!$$code*retryAfter+waitSeconds+waitMinutes PTF\"A limit was reached; the Retry-After header gives the seconds to wait..
        ! ]%1J!$$code*retryAfter+waitSeconds+waitMinutes PTK$No action is needed for individual users. Where a whole network is affected, check the trusted proxies and the limits in the configuration..
        ! Z!1'!$code PTL!The puzzle piece was not in the right place..
        ! Y!1'!$code PTK!Please try again with the new image puzzle..
        ! U#1'!$code PTG#The position in point_json is not where the piece belongs. The challenge is used up; get a new captcha..
        ! Q#1'!$code PTC#No action is needed for individual users. A steep rise can mean an attack or a broken captcha page..
        ! M!1,\"$code$path PT;The app may be out of date..
        !!V$1,\"$code$path PT^#Please update the app or reload the page, then try again. If this keeps happening, contact support and mention the error code V T!..
        \"\"G\"1,\"$code$path PTO!There is no endpoint under the method and path V\"T!..
         C\"1,\"$code$path PTP!There is no endpoint under this method and path..
        ! S#1,\"$code$path PT@#Check the address that the client uses, and the path rules of the proxy in front of the service..
        ! K\"1'!$code PT]!The code from the text message is not correct or has expired..
        ! X\"1'!$code PTJ\"Please enter the code from the newest text message, or ask for a new code..
        ! V\"1'!$code PTH\"The verification code from the text message is wrong or no longer valid..
        ! X$1'!$code PTJ$No action is needed for individual users. A steep rise can mean that someone is guessing verification codes, or that messages arrive late..
        ! E\"1'!$code PTW!The code from the e-mail is not correct or has expired..
        ! R\"1'!$code PTD\"Please enter the code from the newest e-mail, or ask for a new code..
        ! P\"1'!$code PTB\"The verification code from the e-mail is wrong or no longer valid..
        ! U$1'!$code PTG$No action is needed for individual users. A steep rise can mean that someone is guessing verification codes, or that mail arrives late..
        ! B!1'!$code PT5Something went wrong..
        !!I#1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..
        !![\"1'!$code PTC!The client reported the error code V TE!, which this catalogue does not know..
        !!R#1'!$code PTP\"The client uses an error code that this version of the catalogue does not have: V T0. Update Errata..
        ! O!1'!$code PTA!Something went wrong on our side..
        !!I#1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..
        !!A$1'!$code PTH!The server answered with the error code V TF\", which this catalogue does not know. It belongs to the CIAM families..
        !!@%1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..
        ! O!1'!$code PTA!Something went wrong on our side..
        !!I#1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..
        !!A$1'!$code PTH!The server answered with the error code V TF\", which this catalogue does not know. It belongs to the common family..
        !!@%1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..
        ! F!1'!$code PT9We could not sign you in..
        !!I#1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..
        !!B$1'!$code PTH!The server answered with the error code V TG\", which this catalogue does not know. It belongs to the sign-in family..
        !!@%1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..
        ! H!1'!$code PT;We could not send the code..
        !!X$1'!$code PTE$Please check how your e-mail address is spelled, then try again. If this keeps happening, contact support and mention the error code V T!..
        !!B$1'!$code PTH!The server answered with the error code V TG\", which this catalogue does not know. It belongs to the sending family..
        !!R#1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T0. Update Errata..
        ! I!1'!$code PT<We could not check the code..
        !!R#1'!$code PT_\"Please ask for a new code. If this keeps happening, contact support and mention the error code V T!..
        !!L$1'!$code PTH!The server answered with the error code V TQ\", which this catalogue does not know. It belongs to the verification-code family..
        !!@%1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..
        ! B!1'!$code PT5Something went wrong..
        !!I#1'!$code PTV\"Please try again. If this keeps happening, contact support and mention the error code V T!..
        !!@#1'!$code PTH!The server answered with the error code V TE!, which this catalogue does not know..
        !!@%1'!$code PTP\"The server uses an error code that this version of the catalogue does not have: V T]!. Look it up in the vendor's documentation and update Errata..
        ! 61\"  PT.e-mail address.
        ! 41\"  PT,image puzzle.
        ! 51\"  PT-mobile number.
        ! 01\"  PT(username.
        ! 01\"  PT(password.
        ! ;1\"  PT3purpose of the code.

        """
    }
}
