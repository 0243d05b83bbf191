// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ko: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PT>인증번호 이메일: 요약."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT/감사 로그: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PV T'부터 V\"T+까지(UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTG!감사 로그 전체(UTC 기준 시각)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTE!이 기간에는 시도가 없어요.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT&시도."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT)발송됨."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT&실패."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)거부됨."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT>의도적으로 발송 안 함."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT5결과 알 수 없음."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT*처리 중."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT7오류 코드별 실패."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT0용도별 실패."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT-앱별 실패."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTK!많은 이메일 주소에 사용된 기기."),
        ],
        // column.code
        [
            TableMessage("1\"  PT-오류 코드."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&건수."),
        ],
        // column.share
        [
            TableMessage("1\"  PT&비율."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT&의미."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT&용도."),
        ],
        // column.client
        [
            TableMessage("1\"  PT#앱."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&기기."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT0이메일 주소."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT&순번."),
        ],
        // column.time
        [
            TableMessage("1\"  PT+일시(UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT0이메일 주소."),
        ],
        // column.result
        [
            TableMessage("1\"  PT&결과."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PT[!메일 서버가 이메일을 받아들이지 않았어요.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PT@\"메일 서버가 제한 시간 안에 응답하지 않았어요.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTL!메일 서버에 연결할 수 없었어요.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTV\"이메일을 발송 단계로 넘기기 전에 저희 서비스가 중단되었어요.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT)발송됨."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT&실패."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT)거부됨."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT>의도적으로 발송 안 함."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT.알 수 없음."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT*처리 중."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT6시도, 최신순(총 V\"T(건 중 V T+건 표시).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT)로그인."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT,회원가입."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT>로그인의 두 번째 단계."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTC!잊어버린 비밀번호 재설정."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT3비밀번호 변경."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT7이메일 주소 등록."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT7이메일 주소 변경."),
        ],
    ]
}
