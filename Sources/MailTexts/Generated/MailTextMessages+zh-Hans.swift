// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let zhHans: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT)您好！."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT2您的验证码：V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i PT0此验证码在 W! TD# 分钟内有效，且只能使用一次。如果您重新获取验证码，此验证码将失效。.", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PT]\"请勿将此验证码告知任何人。我们的工作人员绝不会向您索要验证码。."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T9 是您的登录验证码.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PT>请使用此验证码登录。."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PT\\!如果您没有申请此验证码，可以忽略此邮件。."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您的账号注册验证码.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTD!请使用此验证码注册账号。."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PT\\!如果您没有申请此验证码，可以忽略此邮件。."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TE! 是您完成登录所需的验证码.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTD!请使用此验证码完成登录。."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTT\"如果您没有尝试登录，可能有人知道了您的密码。请修改密码。."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您的密码重置验证码.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTD!请使用此验证码重置密码。."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT\\!如果您没有申请此验证码，可以忽略此邮件。."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV T? 是您的密码修改验证码.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTD!请使用此验证码修改密码。."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT]\"如果您没有申请此验证码，可能有人正在使用您的账号。请联系客服。."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TH! 是您绑定此邮箱地址的验证码.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PT_!请使用此验证码将此邮箱地址绑定到您的账号。."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT\\!如果您没有申请此验证码，可以忽略此邮件。."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TH! 是您确认新邮箱地址的验证码.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTK\"请使用此验证码，将此邮箱地址确认为您账号的新地址。."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT\\!如果您没有申请此验证码，可以忽略此邮件。."),
        ],
    ]
}
