// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var ko: String {
        """
        N&@@@@@IB@@@]P@@@AV@@@T[@@@^]@@@SKA@@ZOA@@YSA@@MVA@@UMB@@GWB@@CBC@@^CC@@KHC@@[KC@@GQC@@SSC@@PVC@@TZC@@M]C@@DAD@@KGD@@TOD@@UTD@@ZVD@@_AE@@\\FE@@GLE@@@PE@@BRF@@ZDG@@YPG@@PRG@@Y^G@@DDH@@SGH@@LJH@@ESH@@YCI@@[NI@@NQI@@GVI@@N^I@@YAJ@@IDJ@@CJJ@@BOJ@@FTJ@@VVJ@@P\\J@@T^J@@RAK@@]BK@@MDK@@FHK@@MNK@@XOK@@HQK@@EUK@@U[K@@S]K@@Y_K@@YBL@@FHL@@@JL@@MPL@@BTL@@PXL@@WZL@@M^L@@_@M@@OGM@@AJM@@QKM@@IPM@@LXM@@\\ZM@@ZDN@@]LN@@DWN@@WYN@@IEO@@^PO@@\\YO@@T\\O@@VBP@@QMP@@]RP@@HUP@@B[P@@N_P@@\\DQ@@SLQ@@^UQ@@PHR@@YPR@@LSR@@MYR@@NAS@@BGS@@UIS@@GPS@@WWS@@T]S@@F@T@@]CT@@SIT@@MOT@@PQT@@NTT@@NXT@@T]T@@N_T@@[CU@@ZFU@@SKU@@MMU@@ZQU@@PTU@@EWU@@ZYU@@T_U@@ADV@@^IV@@_IV@@@JV@@ULV@@ETV@@\\VV@@FYV@@S\\V@@A_V@@SAW@@XFW@@[MW@@FXW@@K[W@@M_W@@NCX@@HJX@@YNX@@YBY@@NKY@@XSY@@RUY@@_YY@@G\\Y@@I@Z@@NBZ@@HNZ@@_SZ@@LZZ@@R]Z@@S\\[@@BE\\@@CM\\@@EO\\@@KQ\\@@RV\\@@_[\\@@D^\\@@CD]@@EJ]@@TN]@@LQ]@@LU]@@OX]@@\\^]@@WA^@@ZE^@@@I^@@PO^@@\\P^@@ZT^@@@X^@@C]^@@]^^@@[B_@@[F_@@GM_@@AO_@@_R_@@GW_@@S]_@@B__@@@C@A@KG@A@WM@A@QO@A@KU@A@SY@A@J^@A@G@AA@UDAA@@IAA@LOAA@XPAA@VTAA@OWAA@[]AA@W^AA@S_AA@O@BA@DABA@\\ABA@
        ! D\"1/\"$code'request PTN!앱이 서비스에 연결하지 못했어요..
        \"\"\\(1=\"$code'request!-i'requestv\"s S!r!\"s$sendL%TH%인터넷 연결을 확인해 주세요. 인증번호가 아직 도착할 수 있으니, 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요..*A\"T]!인터넷 연결을 확인한 뒤 다시 시도해 주세요..
         O%1/\"$code'request PTY$인터넷 연결을 확인한 뒤 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        ! _$1/\"$code'request PTI$서버에 연결하지 못했거나 응답이 오기 전에 연결이 끊어졌어요. 요청이 처리되었는지는 알 수 없어요..
        ! N%1/\"$code'request PTX$이 장비와 서비스 사이의 이름 확인(DNS), 라우팅, 프록시, 인증서를 확인한 다음 서비스가 실행 중인지 확인하세요..
        ! E\"1/\"$code'request PTO!서비스 응답이 너무 오래 걸렸어요..
        \"\"E(1=\"$code'request!-i'requestv\"s S!r!\"s$send]$TY$인증번호가 아직 도착할 수 있어요. 새로 요청하기 전에 1분 정도 기다린 뒤 받은편지함과 스팸함을 확인해 주세요..*Y!TU!1분 정도 기다린 뒤 다시 시도해 주세요..
         G%1/\"$code'request PTQ$1분 정도 기다린 뒤 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        ! B$1/\"$code'request PTL#서버가 제한 시간 안에 응답하지 않았어요. 요청이 처리되었는지는 알 수 없어요..
        ! Z#1/\"$code'request PTD#서비스의 부하와 응답 시간, 클라이언트에 설정된 제한 시간을 확인하세요..
        ! O\"1:#$code*httpStatus'request PTN!앱이 서비스에 연결하지 못했어요..
        \"$N01H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$send_(T[(인증번호가 아직 도착할 수 있으니, 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요. 공용 와이파이를 사용 중이라면 와이파이에 연결되어 있는지, 그 와이파이의 이용약관에 동의했는지 확인해 주세요..*T%TP%공용 와이파이를 사용 중이라면 와이파이에 연결되어 있는지, 그 와이파이의 이용약관에 동의했는지 확인한 뒤 다시 시도해 주세요..
         Q&1:#$code*httpStatus'request PTP%공용 와이파이를 사용 중이라면 와이파이에 연결되어 있는지, 그 와이파이의 이용약관에 동의했는지 확인한 뒤 다시 시도해 주세요..
        \"\"B%1:#$code*httpStatus'request PTA\"API 규격에 없는 응답을 받았어요. HTTP 상태 코드: V\"T[!. 프록시나 다른 서버가 응답했을 수 있어요..
         G$1:#$code*httpStatus'request PTF#API 규격에 없는 응답을 받았어요. 프록시나 다른 서버가 응답했을 수 있어요..
        \"\"W%1:#$code*httpStatus'request PTJ\"서비스가 아닌 다른 곳에서 응답했어요. HTTP 상태 코드: V\"TG\". 프록시, 로드 밸런서, 접속 대상 주소를 확인하세요..
         \\$1:#$code*httpStatus'request PT[#서비스가 아닌 다른 곳에서 응답했어요. 프록시, 로드 밸런서, 접속 대상 주소를 확인하세요..
        ! V!1'!$code PTH!이 앱에서 문제가 발생했어요..
        !!H$1'!$code PT@#몇 분 뒤에 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! K#1'!$code PT]\"호출자의 감사 로그에 시도를 기록하지 못해 요청을 보내지 않았어요..
        ! G%1'!$code PTY$호출자의 감사 로그와 관련해 여유 공간, 권한, 다른 프로세스의 점유 여부를 확인하세요. 요청은 보내지 않았어요..
        ! G\"1'!$code PTY!이 기기가 인터넷에 연결되어 있지 않아요..
        ! X\"1'!$code PTJ\"와이파이나 모바일 데이터를 켠 뒤 다시 시도해 주세요..
        ! _#1'!$code PTQ#운영체제가 이 기기에 네트워크 연결이 없다고 보고했어요. 요청은 보내지 않았어요..
        ! T\"1'!$code PTF\"조치할 필요가 없어요. 기기가 오프라인 상태였어요..
        ! R#1'!$code PTD#앱이 서비스에 안전하게 연결하지 못했어요. 아무 정보도 보내지 않았어요..
        ! B&1'!$code PTT%이 기기의 날짜와 시간을 확인해 주세요. 공용 와이파이를 사용 중이라면 다른 네트워크로 바꿔 주세요. 그런 다음 다시 시도해 주세요..
        ! D(1'!$code PTV'TLS 핸드셰이크에 실패해 요청을 보내지 않았어요. 서버의 인증서를 신뢰할 수 없거나, 인증서가 현재 유효 기간이 아니거나 다른 호스트 이름의 것이거나, 서버가 TLS를 사용하지 않아요..
        ! \\$1'!$code PTN$서비스의 인증서 체인, 유효 기간, 호스트 이름을 확인한 다음 TLS 트래픽을 검사하는 프록시를 확인하세요..
        ! @\"1/\"$code'request PTJ!서비스와의 연결이 끊어졌어요..
        \"\"O&1=\"$code'request!-i'requestv\"s S!r!\"s$sendC$T_#인증번호가 아직 도착할 수 있으니, 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요..*>T;다시 시도해 주세요..
         M$1/\"$code'request PTW#다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        ! X$1/\"$code'request PTB$요청을 보낸 뒤, 응답을 모두 받기 전에 연결이 끊어졌어요. 요청이 처리되었는지는 알 수 없어요..
        ! F%1/\"$code'request PTP$이 장비와 서비스 사이의 프록시와 로드 밸런서, 그리고 그 시각에 서비스가 다시 시작되었는지 확인하세요..
        ! T#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTO!지금은 서비스를 이용할 수 없어요..
        $@!\\&1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i PW!%TB$분 뒤에 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        0K+1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$\"n!0B$T^#지금 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..*I$W!$TB$초 뒤에 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        $^(1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendR$TN$인증번호가 아직 도착할 수 있으니, 몇 분 뒤에 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요..*N!TJ!몇 분 뒤에 다시 시도해 주세요..
         K&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTF$몇 분 뒤에 다시 시도해 주세요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        \"\"U)1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTE#게이트웨이 또는 서비스 자체가 오류 코드 없이 응답했어요. HTTP 상태 코드: V\"TF$. 서비스가 과부하 상태이거나, 다시 시작하는 중이거나, 게이트웨이가 서비스에 연결하지 못했어요..
         Z(1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTU&게이트웨이 또는 서비스 자체가 오류 코드 없이 응답했어요. 서비스가 과부하 상태이거나, 다시 시작하는 중이거나, 게이트웨이가 서비스에 연결하지 못했어요..
        \"\"M&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTC$서비스의 부하와 실행 여부, 서비스 앞단 게이트웨이의 제한을 확인하세요. 응답의 HTTP 상태 코드: V\"T!..
         I%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTD#서비스의 부하와 실행 여부, 서비스 앞단 게이트웨이의 제한을 확인하세요..
        ! R!1/\"$code'request PT=작업이 취소되었어요..
        \"\"B'1=\"$code'request!-i'requestv\"s S!r!\"s$sendC$T_#인증번호가 아직 도착할 수 있으니, 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요..*P!TL!언제든지 다시 시도할 수 있어요..
         ^$1/\"$code'request PTH$언제든지 다시 시도할 수 있어요. 인증번호를 요청했다면 먼저 받은편지함과 스팸함을 확인해 주세요..
        ! F%1/\"$code'request PTP$응답이 오기 전에 작업이 취소되었어요. 요청을 이미 보낸 상태였다면 요청이 처리되었는지는 알 수 없어요..
        ! J#1/\"$code'request PTT\"조치할 필요가 없어요. 앱이나 앱 사용자가 요청을 취소했어요..
        ! T\"12\"$code*httpStatus PT[!인증번호가 발송되었는지 확인할 수 없어요..
        ! T(12\"$code*httpStatus PT['인증번호를 새로 요청하기 전에 받은편지함과 스팸함을 확인해 주세요. 공용 와이파이를 사용 중이라면 와이파이에 연결되어 있는지, 그 와이파이의 이용약관에 동의했는지 확인해 주세요..
        \"\"W(12\"$code*httpStatus PT@!응답의 HTTP 상태 코드가 V\"TY&이고, API 규격에 정해진 성공 응답(상태 코드 200, 본문 없음)이 아니에요. 캡티브 포털이나 프록시가 응답했을 수 있어요. 인증번호가 발송되었는지는 알 수 없어요..
         T'12\"$code*httpStatus PT[&응답이 API 규격에 정해진 성공 응답(상태 코드 200, 본문 없음)이 아니에요. 캡티브 포털이나 프록시가 응답했을 수 있어요. 인증번호가 발송되었는지는 알 수 없어요..
        \"\"Z%12\"$code*httpStatus PTU\"서비스가 아닌 다른 곳에서 응답했을 수 있어요. HTTP 상태 코드: V\"TG\". 프록시, 로드 밸런서, 접속 대상 주소를 확인하세요..
         _$12\"$code*httpStatus PTF$서비스가 아닌 다른 곳에서 응답했을 수 있어요. 프록시, 로드 밸런서, 접속 대상 주소를 확인하세요..
        ! N\"1'!$code PT@\"이 버전의 앱으로는 서비스를 이용할 수 없어요..
        !!T$1'!$code PTL#앱을 업데이트한 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! B(1'!$code PTT'서버가 캡차 좌표의 암호화를 요구하지만(챌린지에 secretKey가 있음) 이 클라이언트에는 이를 위한 암호화 구현이 없어요. SendClient에 PKCS#7 패딩을 쓰는 ECB 모드 AES-128 구현을 제공하세요..
        ! F#1'!$code PTX\"앱이 업데이트되도록 조치하거나 서버에서 캡차 암호화를 끄세요..
        ! K\"1'!$code PT]!앱이 필요한 정보 중 일부를 보내지 않았어요..
        !!U%1'!$code PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! Z$1'!$code PTL$기기 정보 헤더가 없거나 비어 있어요. 모든 요청에 X-operating-sys-version, X-device-fingerprint, X-agent를 보내세요..
        ! _$1'!$code PTQ$클라이언트가 기기 정보 헤더를 모두 보내는지, X-로 시작하는 헤더를 프록시가 제거하지 않는지 확인하세요..
        ! K\"1'!$code PT]!앱이 필요한 정보 중 일부를 보내지 않았어요..
        !!U%1'!$code PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! _!1'!$code PTQ!클라이언트 ID가 없거나 비어 있어요..
        ! Y\"1'!$code PTK\"클라이언트 설정을 확인하세요. 클라이언트 ID가 없어요..
        ! F!1'!$code PT9로그아웃되었어요..
        ! K!1'!$code PT>다시 로그인해 주세요..
        ! T#1'!$code PTF#ID 토큰이 유효하지 않거나 만료되었어요. 사용자가 다시 로그인하게 하세요..
        ! B&1'!$code PTT%일부 사용자에게만 발생하면 조치할 필요가 없어요. 많은 사용자에게 발생하면 서버 간 시간 차이와 ID 토큰의 유효 기간을 확인하세요..
        ! F!1'!$code PT9로그아웃되었어요..
        ! K!1'!$code PT>다시 로그인해 주세요..
        ! X#1'!$code PTJ#세션 토큰이 유효하지 않거나 만료되었어요. 사용자가 다시 로그인하게 하세요..
        ! K&1'!$code PT]%일부 사용자에게만 발생하면 조치할 필요가 없어요. 많은 사용자에게 발생하면 세션의 유효 기간과, 세션 저장소가 비워졌는지를 확인하세요..
        ! Y!1'!$code PTK!이미지 퍼즐이 풀리지 않았어요..
        ! A\"1'!$code PTS!새 이미지 퍼즐로 다시 시도해 주세요..
        ! [\"1'!$code PTM\"그래픽 캡차를 통과하지 못했어요. 캡차를 새로 받으세요..
        ! H%1'!$code PTZ$일부 사용자에게만 발생하면 조치할 필요가 없어요. 급증했다면 공격이거나 캡차 페이지가 고장 난 것일 수 있어요..
        ! U!1'!$code PTG!인증번호를 보내지 못했어요..
        !!H&1'!$code PT@%이메일 주소나 휴대폰 번호를 확인하고 1분 정도 기다린 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! P#1'!$code PTB#서버가 인증번호를 보내지 못했어요. 게이트웨이와 할당량을 확인하세요..
        ! I$1'!$code PT[#게이트웨이가 활성화되어 있는지, 할당량이 남아 있는지, 자격 증명이 유효한지 확인하세요..
        ! B\"1'!$code PTT!인증번호가 맞지 않거나 만료되었어요..
        ! Q#1'!$code PTC#가장 최근에 받은 인증번호를 입력하거나 인증번호를 새로 요청해 주세요..
        ! M\"1'!$code PT_!인증번호가 틀렸거나 더 이상 유효하지 않아요..
        ! K&1'!$code PT]%일부 사용자에게만 발생하면 조치할 필요가 없어요. 급증했다면 누군가 인증번호를 추측하고 있거나 이메일이 늦게 도착하는 것일 수 있어요..
        ! M\"1'!$code PT_!로그인이 너무 오래 걸렸거나 중간에 끊겼어요..
        ! K!1'!$code PT>다시 로그인해 주세요..
        ! S$1'!$code PTE$state_token이 틀렸거나 만료되었거나 다른 로그인의 토큰이에요. 로그인을 처음부터 다시 시작하세요..
        ! ^'1'!$code PTP'일부 사용자에게만 발생하면 조치할 필요가 없어요. 많은 사용자에게 발생하면 로그인 제한 시간과, 한 번의 로그인에서 보낸 요청들이 서로 다른 서버에 도달하는지를 확인하세요..
        ! K\"1?#$code)parameter-parameterName PTE!필요한 정보가 빠져 있어요..
        \"$D$1?#$code)parameter-parameterName PT#‘V$TW\"’ 항목이 빠져 있어요. 이 항목을 완료한 뒤 다시 시도해 주세요..
        !Q%1?#$code)parameter-parameterName PTQ#모든 항목을 입력한 뒤 다시 시도해 주세요. 빈 항목이 없다면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"B$1?#$code)parameter-parameterName PT[!다음 헤더 또는 필드가 없거나 비어 있어요: V\"T=. 값을 넣어 보내세요..
         X#1?#$code)parameter-parameterName PTR\"필수 헤더나 필드가 없거나 비어 있어요. 값을 넣어 보내세요..
        \"\"W$1?#$code)parameter-parameterName PT6클라이언트가 ‘V\"TW\"’ 항목을 보내는지, 프록시가 이를 제거하지 않는지 확인하세요..
         G%1?#$code)parameter-parameterName PTA$클라이언트가 필수 헤더와 필드를 모두 보내는지, 프록시가 헤더를 제거하지 않는지 확인하세요..
        ! N\"1?#$code)parameter-parameterName PTH!올바르지 않은 정보가 있어요..
        \"&F(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%email[\"TW\"이메일 주소를 정확히 입력했는지 확인한 뒤 다시 시도해 주세요..*H#T#‘V$T]\"’ 항목이 올바르지 않아요. 이 항목을 확인한 뒤 다시 시도해 주세요..
         C#1?#$code)parameter-parameterName PT]!입력한 내용을 확인한 뒤 다시 시도해 주세요..
        \"\"Q(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyE$TA$요청 본문이 요건에 맞지 않아요. 키가 중복되지 않는 UTF-8 JSON 객체 하나를 16KiB 이하로 보내세요..*J\"TA\"다음 헤더 또는 필드의 형식이 올바르지 않아요: V!T!..
         [\"1?#$code)parameter-parameterName PTU!헤더나 필드의 형식이 올바르지 않아요..
        ! Y(1?#$code)parameter-parameterName PTS'클라이언트가 보내는 내용을 API 문서와 비교하세요. 해당 헤더나 필드의 이름은 개발자용 메시지에 있어요. 특정 클라이언트 버전에서만 발생하면 그 버전의 버그일 가능성이 높아요..
        ! S\"1/\"$code'missing PT]!앱이 필요한 정보 중 일부를 보내지 않았어요..
        !!]%1/\"$code'missing PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"P%1/\"$code'missing PT[!다음 기기 정보 헤더가 없거나 비어 있어요: V\"TZ\". 모든 요청에 X-operating-sys-version, X-device-fingerprint, X-agent를 보내세요..
         B%1/\"$code'missing PTL$기기 정보 헤더가 없거나 비어 있어요. 모든 요청에 X-operating-sys-version, X-device-fingerprint, X-agent를 보내세요..
        ! G%1/\"$code'missing PTQ$클라이언트가 기기 정보 헤더를 모두 보내는지, X-로 시작하는 헤더를 프록시가 제거하지 않는지 확인하세요..
        ! F\"1'!$code PTX!앱에서 보낸 요청인지 확인하지 못했어요..
        !!U%1'!$code PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! G$1'!$code PTY#서버가 요청의 서명을 복호화하지 못했어요. 애플리케이션의 키와 알고리즘을 확인하세요..
        ! I%1'!$code PT[$애플리케이션의 키, 그리고 서명의 알고리즘과 문자 인코딩이 클라이언트 쪽과 서버 쪽에서 일치하는지 확인하세요..
        \"\"@%1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenK!TG!이미지 퍼즐이 만료되었어요..*P!TL!이 단계의 유효 시간이 지났어요..
         N\"1;#$code'subject+subjectName PTL!이 단계의 유효 시간이 지났어요..
        \"\"J&1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenK\"TG\"이미지 퍼즐을 다시 푼 뒤 인증번호를 요청해 주세요..*Z!TV!이 단계를 처음부터 다시 진행해 주세요..
         X\"1;#$code'subject+subjectName PTV!이 단계를 처음부터 다시 진행해 주세요..
        \"\"]-1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenB(T^'captcha_token이 알 수 없는 값이거나, 이미 사용되었거나, 만료되었거나, 다른 이메일 주소의 토큰이에요. 이 토큰은 180초 동안 유효하고 한 번만 사용할 수 있어요. 캡차를 새로 받아 통과하세요..*V#T#‘V!TK#’ 값이 알 수 없는 값이거나, 이미 사용되었거나, 만료되었어요. 새로 받으세요..
         L$1;#$code'subject+subjectName PTJ#토큰이 알 수 없는 값이거나, 이미 사용되었거나, 만료되었어요. 새로 받으세요..
        ! D(1;#$code'subject+subjectName PTB'일부 사용자에게만 발생하면 조치할 필요가 없어요. 많은 사용자에게 발생하면 서버 간 시간 차이와, 모든 서버가 하나의 상태 데이터베이스를 공유하는지를 확인하세요..
        ! N\"1?#$code)parameter-parameterName PTH!이 앱에서 문제가 발생했어요..
        !!\\%1?#$code)parameter-parameterName PT\\#이전 화면으로 돌아가 처음부터 다시 진행해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"[#1?#$code)parameter-parameterName PT#‘V\"TN\"’ 값이 허용된 값이 아니에요. 값은 대소문자를 구분해요..
         ]#1?#$code)parameter-parameterName PTW\"파라미터 값이 허용된 값이 아니에요. 값은 대소문자를 구분해요..
        ! O%1?#$code)parameter-parameterName PTI$어느 클라이언트 버전이 이 값을 보내는지 확인하세요. 해당 필드의 이름은 개발자용 메시지에 있어요..
        ! N\"1?#$code)parameter-parameterName PTH!이 앱에서 문제가 발생했어요..
        !!M&1?#$code)parameter-parameterName PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"Y#1?#$code)parameter-parameterName PT#‘V\"TL\"’ 값의 JSON 타입이 올바르지 않아요. 문자열로 보내세요..
         N#1?#$code)parameter-parameterName PTH\"값의 JSON 타입이 올바르지 않아요. 문자열로 보내세요..
        ! X%1?#$code)parameter-parameterName PTR$어느 클라이언트 버전이 잘못된 타입을 보내는지 확인하세요. 해당 필드의 이름은 개발자용 메시지에 있어요..
        ! M\"1'!$code PT_!지금 이용자가 많아 서비스가 원활하지 않아요..
        ! R#1'!$code PTD#몇 분 뒤에 다시 시도해 주세요. 입력한 내용 때문에 생긴 문제는 아니에요..
        ! Q%1'!$code PTC%서버가 지금은 요청을 처리할 수 없어요. 같은 요청이 나중에는 성공할 수 있으니, 재시도할 때마다 대기 시간을 늘리세요..
        ! U%1'!$code PTG%같은 시각의 서비스 로그에서 디스크 용량 부족, 감사 로그 잠김, 과부하, 응답하지 않는 백엔드 서비스가 있는지 확인하세요..
        ! ^!1'!$code PTP!이 로그인 방법은 사용할 수 없어요..
        ! Y\"1'!$code PTK\"다른 방법으로 로그인하거나 고객센터에 문의해 주세요..
        ! [#1'!$code PTM#요청이 참조하는 인증 설정(인증 소스)이 서버에 없어요. 관리자가 설정해야 해요..
        ! A%1'!$code PTS$콘솔에서 인증 소스를 확인하세요. 클라이언트가 아직 사용하는 인증 소스가 삭제되었거나 비활성화되었어요..
        ! U!1'!$code PTG!서비스에 문제가 발생했어요..
        !!H$1'!$code PT@#몇 분 뒤에 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! Z\"1'!$code PTL\"서버가 엔터프라이즈 센터의 전역 설정을 읽지 못했어요..
        ! T$1'!$code PTF$콘솔에서 엔터프라이즈 센터의 전역 설정을 확인하고, 서버의 데이터베이스가 정상인지 확인하세요..
        ! U!1'!$code PTG!서비스에 문제가 발생했어요..
        !!H$1'!$code PT@#몇 분 뒤에 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! Q\"1'!$code PTC\"서버가 국제전화 국가 번호 설정을 읽지 못했어요..
        ! P\"1'!$code PTB\"콘솔에서 국제전화 국가 번호 설정을 확인하세요..
        ! P\"1'!$code PTB\"저희 서비스에 등록된 앱인지 확인하지 못했어요..
        !!U%1'!$code PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! H$1'!$code PTZ#요청에 담아 보낸 X-client-id로 등록된 애플리케이션이 없어요. 콘솔에 있는 값과 비교하세요..
        ! X%1'!$code PTJ%클라이언트가 보내는 X-client-id를 콘솔의 애플리케이션과 비교하세요. 애플리케이션이 삭제되었거나 비활성화되었을 수 있어요..
          ! P\"1'!$code PTB\"요청에 지정된 정보에 해당하는 사용자가 없어요..
        ! K'1'!$code PT]&사용자가 존재하는지, 활성 상태인지, 애플리케이션의 대상 범위에 포함되는지 콘솔에서 확인하세요. 본인 확인이 되지 않은 사람에게는 그 결과를 알려 주지 마세요..
        ! R\"1'!$code PTD\"저희 쪽에서 이 앱의 설정을 아직 마치지 못했어요..
        !!E\"1'!$code PT>고객센터에 오류 코드(V T6)를 알려 주세요..
        ! H#1'!$code PTZ\"서버에 애플리케이션의 개인 키가 없어요. 관리자가 만들어야 해요..
        ! I\"1'!$code PT[!콘솔에서 애플리케이션의 키 쌍을 만드세요..
        ! M\"1?#$code)interface-interfaceName PTG!서비스에 문제가 발생했어요..
        !!@%1?#$code)interface-interfaceName PT@#몇 분 뒤에 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"P#1?#$code)interface-interfaceName PTE\"서버가 다음 인터페이스를 호출하다가 실패했어요: V\"T!..
         J#1?#$code)interface-interfaceName PTD\"서버가 다른 인터페이스를 호출하다가 실패했어요..
        \"\"_$1?#$code)interface-interfaceName PTT#다음 인터페이스가 정상인지, 그곳까지의 네트워크 경로에 문제가 없는지 확인하세요: V\"T!..
         C%1?#$code)interface-interfaceName PT]#서버가 호출하는 서비스가 정상인지, 그곳까지의 네트워크 경로에 문제가 없는지 확인하세요..
        ! @#1'!$code PTR\"이 SNS 계정은 아직 저희 서비스 계정과 연결되어 있지 않아요..
        ! ]#1'!$code PTO#이 SNS 계정을 기존에 쓰던 저희 서비스 계정에 연결하거나 새로 회원가입해 주세요..
        ! \\#1'!$code PTN#SNS 계정이 사용자와 연결되어 있지 않아요. 계정 연결이나 회원가입을 안내하세요..
        ! U&1'!$code PTG&사용자가 전에 계정이 연결되어 있었다고 말하는 경우가 아니라면 조치할 필요가 없어요. 그렇게 말하는 경우에는 콘솔에서 계정 연결을 확인하세요..
        ! L$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU\"로그인에 여러 번 실패해서 로그인이 일시적으로 제한되었어요..
        #0Q%1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i PW!$TE#분 뒤에 다시 시도해 주세요. 비밀번호가 기억나지 않으면 재설정해 주세요..
        (C)1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#\"n!0E#TA#지금 다시 시도해 주세요. 비밀번호가 기억나지 않으면 재설정해 주세요..*L#W!#TE#초 뒤에 다시 시도해 주세요. 비밀번호가 기억나지 않으면 재설정해 주세요..
         _$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTH#잠시 뒤에 다시 시도해 주세요. 비밀번호가 기억나지 않으면 재설정해 주세요..
        \"&V$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTO\"로그인에 여러 번 실패해서 사용자가 잠겼어요. 남은 시간: V\"T$분 V$T$초..
         V#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT_!로그인에 여러 번 실패해서 사용자가 잠겼어요..
        ! E(1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTN&관리자가 콘솔에서 사용자의 잠금을 해제할 수 있어요. 로그인 실패가 하나의 출발지 주소에서 발생했는지, 많은 출발지 주소에서 발생했는지 확인하세요..
        ! U!1'!$code PTG!서비스에 문제가 발생했어요..
        !!H$1'!$code PT@#몇 분 뒤에 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        ! C\"1'!$code PTU!서버가 비밀번호 정책을 읽지 못했어요..
        ! ]#1'!$code PTO#콘솔에서 비밀번호 정책을 확인하고, 서버의 데이터베이스가 정상인지 확인하세요..
        ! @\"14\"$code,attemptsLeft PTE!로그인 정보가 맞지 않아요..
        \"\"Y(1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!\"n!0O#TK#더 이상 시도할 수 없어요. 비밀번호를 재설정하거나 고객센터에 문의해 주세요..*R#TH\"입력한 내용을 확인한 뒤 다시 시도해 주세요. 앞으로 W!!T@!번 더 시도할 수 있어요..
         X\"14\"$code,attemptsLeft PT]!입력한 내용을 확인한 뒤 다시 시도해 주세요..
        \"\"E#14\"$code,attemptsLeft PTE\"아이디 또는 비밀번호가 틀렸어요. 남은 시도 횟수: V\"T!..
         I\"14\"$code,attemptsLeft PTN!아이디 또는 비밀번호가 틀렸어요..
        ! H&14\"$code,attemptsLeft PTM%일부 사용자에게만 발생하면 조치할 필요가 없어요. 많은 사용자에 걸쳐 급증했다면 유출된 비밀번호를 이용한 공격일 수 있어요..
        ! A#1J!$$code*retryAfter+waitSeconds+waitMinutes PTO!짧은 시간에 시도가 너무 많았어요..
        #(H(1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i PW!#TA&분 뒤에 다시 시도해 주세요. 인증번호를 기다리고 있다면 받은편지함과 스팸함을 확인하고, 이메일 주소를 정확히 입력했는지도 확인해 주세요..
        $V.1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"\"n!0A&T]%지금 다시 시도해 주세요. 인증번호를 기다리고 있다면 받은편지함과 스팸함을 확인하고, 이메일 주소를 정확히 입력했는지도 확인해 주세요..*H&W!\"TA&초 뒤에 다시 시도해 주세요. 인증번호를 기다리고 있다면 받은편지함과 스팸함을 확인하고, 이메일 주소를 정확히 입력했는지도 확인해 주세요..
         V'1J!$$code*retryAfter+waitSeconds+waitMinutes PTD&잠시 뒤에 다시 시도해 주세요. 인증번호를 기다리고 있다면 받은편지함과 스팸함을 확인하고, 이메일 주소를 정확히 입력했는지도 확인해 주세요..
        \"\"C$1J!$$code*retryAfter+waitSeconds+waitMinutes PTL\"한도에 도달했어요. Retry-After 헤더에 있는 대기 시간(초): V\"T!..
         C$1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ\"한도에 도달했어요. 대기 시간(초)은 Retry-After 헤더에 있어요..
        ! \\'1J!$$code*retryAfter+waitSeconds+waitMinutes PTJ&일부 사용자에게만 발생하면 조치할 필요가 없어요. 같은 네트워크의 사용자 모두에게 발생하면 설정에서 신뢰할 수 있는 프록시와 한도를 확인하세요..
        ! ]!1'!$code PTO!퍼즐 조각의 위치가 맞지 않았어요..
        ! A\"1'!$code PTS!새 이미지 퍼즐로 다시 시도해 주세요..
        ! B%1'!$code PTT$point_json의 위치가 퍼즐 조각의 올바른 위치가 아니에요. 이 챌린지는 이미 사용되었으니 캡차를 새로 받으세요..
        ! H%1'!$code PTZ$일부 사용자에게만 발생하면 조치할 필요가 없어요. 급증했다면 공격이거나 캡차 페이지가 고장 난 것일 수 있어요..
        ! @\"1,\"$code$path PTM!앱이 최신 버전이 아닐 수 있어요..
        !!Z%1,\"$code$path PTM$앱을 업데이트하거나 페이지를 새로 고친 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        \"\"A#1,\"$code$path PTI\"다음 메서드와 경로에 해당하는 엔드포인트가 없어요: V\"T!..
         X\"1,\"$code$path PTE\"이 메서드와 경로에 해당하는 엔드포인트가 없어요..
        ! J$1,\"$code$path PTW#클라이언트가 사용하는 접속 대상 주소와 서비스 앞단 프록시의 경로 규칙을 확인하세요..
        ! S\"1'!$code PTE\"문자로 받은 인증번호가 맞지 않거나 만료되었어요..
        ! [#1'!$code PTM#가장 최근에 문자로 받은 인증번호를 입력하거나 인증번호를 새로 요청해 주세요..
        ! ^\"1'!$code PTP\"문자로 보낸 인증번호가 틀렸거나 더 이상 유효하지 않아요..
        ! H&1'!$code PTZ%일부 사용자에게만 발생하면 조치할 필요가 없어요. 급증했다면 누군가 인증번호를 추측하고 있거나 문자가 늦게 도착하는 것일 수 있어요..
        ! V\"1'!$code PTH\"이메일로 받은 인증번호가 맞지 않거나 만료되었어요..
        ! ^#1'!$code PTP#가장 최근에 이메일로 받은 인증번호를 입력하거나 인증번호를 새로 요청해 주세요..
        ! A#1'!$code PTS\"이메일로 보낸 인증번호가 틀렸거나 더 이상 유효하지 않아요..
        ! K&1'!$code PT]%일부 사용자에게만 발생하면 조치할 필요가 없어요. 급증했다면 누군가 인증번호를 추측하고 있거나 이메일이 늦게 도착하는 것일 수 있어요..
        ! G!1'!$code PT:문제가 발생했어요..
        !!Y#1'!$code PTQ\"다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!A#1'!$code PTK!클라이언트가 보고한 오류 코드(V TC!)가 이 카탈로그에 없어요..
        !!^$1'!$code PTX\"클라이언트가 보고한 오류 코드를 이 버전의 Errata가 알지 못해요: V TS!. Errata를 새 버전으로 업데이트하세요..
        ! U!1'!$code PTG!서비스에 문제가 발생했어요..
        !!Y#1'!$code PTQ\"다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !![#1'!$code PT?서버가 보낸 오류 코드(V TJ\")가 이 카탈로그에 없어요. 오류 코드 계열은 CIAM이에요..
        !!G&1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TH#. 공급업체 문서에서 이 코드를 찾아보고 Errata를 새 버전으로 업데이트하세요..
        ! U!1'!$code PTG!서비스에 문제가 발생했어요..
        !!Y#1'!$code PTQ\"다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!C$1'!$code PT?서버가 보낸 오류 코드(V TR\")가 이 카탈로그에 없어요. 오류 코드 계열은 ‘공통’이에요..
        !!G&1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TH#. 공급업체 문서에서 이 코드를 찾아보고 Errata를 새 버전으로 업데이트하세요..
        ! J!1'!$code PT=로그인하지 못했어요..
        !!Y#1'!$code PTQ\"다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!F$1'!$code PT?서버가 보낸 오류 코드(V TU\")가 이 카탈로그에 없어요. 오류 코드 계열은 ‘로그인’이에요..
        !!G&1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TH#. 공급업체 문서에서 이 코드를 찾아보고 Errata를 새 버전으로 업데이트하세요..
        ! U!1'!$code PTG!인증번호를 보내지 못했어요..
        !!U%1'!$code PTM$이메일 주소를 정확히 입력했는지 확인한 뒤 다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!C$1'!$code PT?서버가 보낸 오류 코드(V TR\")가 이 카탈로그에 없어요. 오류 코드 계열은 ‘발송’이에요..
        !!R$1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TS!. Errata를 새 버전으로 업데이트하세요..
        ! X!1'!$code PTJ!인증번호를 확인하지 못했어요..
        !!I$1'!$code PTA#인증번호를 새로 요청해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!F$1'!$code PT?서버가 보낸 오류 코드(V TU\")가 이 카탈로그에 없어요. 오류 코드 계열은 ‘인증번호’예요..
        !!G&1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TH#. 공급업체 문서에서 이 코드를 찾아보고 Errata를 새 버전으로 업데이트하세요..
        ! G!1'!$code PT:문제가 발생했어요..
        !!Y#1'!$code PTQ\"다시 시도해 주세요. 문제가 계속되면 고객센터에 오류 코드(V T6)를 알려 주세요..
        !!T\"1'!$code PT?서버가 보낸 오류 코드(V TC!)가 이 카탈로그에 없어요..
        !!G&1'!$code PTL\"서버가 보낸 오류 코드를 이 버전의 Errata가 알지 못해요: V TH#. 공급업체 문서에서 이 코드를 찾아보고 Errata를 새 버전으로 업데이트하세요..
        ! 81\"  PT0이메일 주소.
        ! 81\"  PT0이미지 퍼즐.
        ! 81\"  PT0휴대폰 번호.
        ! 11\"  PT)아이디.
        ! 41\"  PT,비밀번호.
        ! ;1\"  PT3인증번호 용도.

        """
    }
}
