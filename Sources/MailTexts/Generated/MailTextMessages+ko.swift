// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ko: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT0안녕하세요.."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT.인증번호: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i PT4이 인증번호는 W! TJ$분 안에 한 번만 사용할 수 있어요. 인증번호를 새로 요청하면 이 인증번호는 더 이상 사용할 수 없어요..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTV#이 인증번호를 누구에게도 알려 주지 마세요. 저희 직원은 절대 인증번호를 묻지 않아요.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PT8로그인 인증번호: V .", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PT[!로그인하려면 이 인증번호를 입력해 주세요.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTY\"이 인증번호를 요청하지 않았다면 이 이메일을 무시해도 괜찮아요.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PT;회원가입 인증번호: V .", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PT^!회원가입하려면 이 인증번호를 입력해 주세요.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTY\"이 인증번호를 요청하지 않았다면 이 이메일을 무시해도 괜찮아요.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PTI!로그인 완료를 위한 인증번호: V .", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTE\"로그인을 완료하려면 이 인증번호를 입력해 주세요.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTI$로그인을 시도하지 않았다면 다른 사람이 비밀번호를 알고 있을 수 있어요. 비밀번호를 변경해 주세요.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PTE!비밀번호 재설정 인증번호: V .", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTK\"비밀번호를 재설정하려면 이 인증번호를 입력해 주세요.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTY\"이 인증번호를 요청하지 않았다면 이 이메일을 무시해도 괜찮아요.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PTB!비밀번호 변경 인증번호: V .", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTH\"비밀번호를 변경하려면 이 인증번호를 입력해 주세요.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTP$이 인증번호를 요청하지 않았다면 다른 사람이 계정을 사용하고 있을 수 있어요. 고객센터에 문의해 주세요.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PTF!이메일 주소 등록 인증번호: V .", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTZ\"이 이메일 주소를 계정에 등록하려면 이 인증번호를 입력해 주세요.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTY\"이 인증번호를 요청하지 않았다면 이 이메일을 무시해도 괜찮아요.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PTM!새 이메일 주소 확인용 인증번호: V .", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTR#이 이메일 주소를 계정의 새 이메일 주소로 확인하려면 이 인증번호를 입력해 주세요.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTY\"이 인증번호를 요청하지 않았다면 이 이메일을 무시해도 괜찮아요.."),
        ],
    ]
}
