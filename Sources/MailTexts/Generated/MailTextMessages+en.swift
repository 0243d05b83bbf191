// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let en: MessageTable.Messages = [
        "frame.greeting": [
            TableMessage("1\"  PT&Hello,."),
        ],
        "frame.code": [
            TableMessage("1'!$code PT8Your verification code: V .", ["code"]),
        ],
        "frame.expiry": [
            TableMessage("1*!'minutes PT6The code is valid for V TN! min and works once. A newer code replaces it..", ["minutes"]),
        ],
        "frame.secrecy": [
            TableMessage("1\"  PT]!Never give this code to anyone. We will never ask you for it.."),
        ],
        "frame.unexpected": [
            TableMessage("1\"  PTX!If you did not ask for this, you can ignore this e-mail.."),
        ],
        "LOGIN_EMS.subject": [
            TableMessage("1'!$code PV T5 is your sign-in code.", ["code"]),
        ],
        "LOGIN_EMS.purpose": [
            TableMessage("1\"  PT9Use this code to sign in.."),
        ],
        "REGISTER_EMS.subject": [
            TableMessage("1'!$code PV T: is your registration code.", ["code"]),
        ],
        "REGISTER_EMS.purpose": [
            TableMessage("1\"  PTE!Use this code to create your account.."),
        ],
        "MFA_AUTH_EMS.subject": [
            TableMessage("1'!$code PV T6 is your security code.", ["code"]),
        ],
        "MFA_AUTH_EMS.purpose": [
            TableMessage("1\"  PTP!Use this code for the second step of signing in.."),
        ],
        "FORGET_PWD_EMS.subject": [
            TableMessage("1'!$code PV T< is your password reset code.", ["code"]),
        ],
        "FORGET_PWD_EMS.purpose": [
            TableMessage("1\"  PTC\"Use this code to set a new password because you forgot the old one.."),
        ],
        "CHANGE_PWD_EMS.subject": [
            TableMessage("1'!$code PV T= is your password change code.", ["code"]),
        ],
        "CHANGE_PWD_EMS.purpose": [
            TableMessage("1\"  PTF!Use this code to change your password.."),
        ],
        "BIND_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV TA! is your e-mail confirmation code.", ["code"]),
        ],
        "BIND_EMAIL_EMS.purpose": [
            TableMessage("1\"  PTZ!Use this code to link this e-mail address to your account.."),
        ],
        "UPDATE_EMAIL_EMS.subject": [
            TableMessage("1'!$code PV TF! is your new address confirmation code.", ["code"]),
        ],
        "UPDATE_EMAIL_EMS.purpose": [
            TableMessage("1\"  PTS!Use this code to make this your new e-mail address.."),
        ],
    ]
}
