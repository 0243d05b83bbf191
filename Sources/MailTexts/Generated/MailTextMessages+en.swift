// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let en: MessageTable.Messages = [
        "frame.greeting": [
            "Hello,",
        ],
        "frame.code": [
            "Your verification code: {$code}",
        ],
        "frame.expiry": [
            "The code is valid for {$minutes} min and works once. A newer code replaces it.",
        ],
        "frame.secrecy": [
            "Never give this code to anyone. We will never ask you for it.",
        ],
        "frame.unexpected": [
            "If you did not ask for this, you can ignore this e-mail.",
        ],
        "LOGIN_EMS.subject": [
            "{$code} is your sign-in code",
        ],
        "LOGIN_EMS.purpose": [
            "Use this code to sign in.",
        ],
        "REGISTER_EMS.subject": [
            "{$code} is your registration code",
        ],
        "REGISTER_EMS.purpose": [
            "Use this code to create your account.",
        ],
        "MFA_AUTH_EMS.subject": [
            "{$code} is your security code",
        ],
        "MFA_AUTH_EMS.purpose": [
            "Use this code for the second step of signing in.",
        ],
        "FORGET_PWD_EMS.subject": [
            "{$code} is your password reset code",
        ],
        "FORGET_PWD_EMS.purpose": [
            "Use this code to set a new password because you forgot the old one.",
        ],
        "CHANGE_PWD_EMS.subject": [
            "{$code} is your password change code",
        ],
        "CHANGE_PWD_EMS.purpose": [
            "Use this code to change your password.",
        ],
        "BIND_EMAIL_EMS.subject": [
            "{$code} is your e-mail confirmation code",
        ],
        "BIND_EMAIL_EMS.purpose": [
            "Use this code to link this e-mail address to your account.",
        ],
        "UPDATE_EMAIL_EMS.subject": [
            "{$code} is your new address confirmation code",
        ],
        "UPDATE_EMAIL_EMS.purpose": [
            "Use this code to make this your new e-mail address.",
        ],
    ]
}
