// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let zhHans: MessageTable.Messages = [
        "frame.greeting": [
            TableMessage("1\"  PT)您好，."),
        ],
        "frame.code": [
            TableMessage("1'!$code PT2您的验证码：V .", ["code"]),
        ],
        "frame.expiry": [
            TableMessage("1*!'minutes PT/此验证码在V T]\"分钟内有效，且只能使用一次。之后发送的新验证码会取代此验证码。.", ["minutes"]),
        ],
        "frame.secrecy": [
            TableMessage("1\"  PTQ\"切勿将此验证码告诉任何人。我们绝不会向您索要此验证码。."),
        ],
        "frame.unexpected": [
            TableMessage("1\"  PT_!如果您没有请求获取验证码，可以忽略此邮件。."),
        ],
        "LOGIN_EMS.subject": [
            TableMessage("1'!$code PV T8是您的登录验证码.", ["code"]),
        ],
        "LOGIN_EMS.purpose": [
            TableMessage("1\"  PT>请使用此验证码登录。."),
        ],
        "REGISTER_EMS.subject": [
            TableMessage("1'!$code PV T8是您的注册验证码.", ["code"]),
        ],
        "REGISTER_EMS.purpose": [
            TableMessage("1\"  PTJ!请使用此验证码创建您的账号。."),
        ],
        "MFA_AUTH_EMS.subject": [
            TableMessage("1'!$code PV T8是您的安全验证码.", ["code"]),
        ],
        "MFA_AUTH_EMS.purpose": [
            TableMessage("1\"  PTM!请在登录的第二步使用此验证码。."),
        ],
        "FORGET_PWD_EMS.subject": [
            TableMessage("1'!$code PV T>是您的密码重置验证码.", ["code"]),
        ],
        "FORGET_PWD_EMS.purpose": [
            TableMessage("1\"  PTB\"因您忘记了旧密码，请使用此验证码设置新密码。."),
        ],
        "CHANGE_PWD_EMS.subject": [
            TableMessage("1'!$code PV T>是您的密码修改验证码.", ["code"]),
        ],
        "CHANGE_PWD_EMS.purpose": [
            TableMessage("1\"  PTJ!请使用此验证码修改您的密码。."),
        ],
        "BIND_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV T>是您的邮箱确认验证码.", ["code"]),
        ],
        "BIND_EMAIL_EMS.purpose": [
            TableMessage("1\"  PT_!请使用此验证码将此电子邮箱绑定到您的账号。."),
        ],
        "UPDATE_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV TA!是您的新邮箱确认验证码.", ["code"]),
        ],
        "UPDATE_EMAIL_EMS.purpose": [
            TableMessage("1\"  PT_!请使用此验证码将此邮箱设为您的新电子邮箱。."),
        ],
    ]
}
