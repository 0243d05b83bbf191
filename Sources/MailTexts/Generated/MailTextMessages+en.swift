// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let en: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT&Hello,."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT+Your code: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! \"1H#TC!You can use this code once, within W! T[! minute. If you ask for a new code, this one stops working..*I#TC!You can use this code once, within W! T\\! minutes. If you ask for a new code, this one stops working..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTD\"Never give this code to anyone. Our staff will never ask you for it.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T8 is your code to sign in.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PT9Use this code to sign in.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PT]!If you did not ask for this code, you can ignore this e-mail.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TD! is your code to create your account.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTE!Use this code to create your account.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PT]!If you did not ask for this code, you can ignore this e-mail.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TB! is your code to finish signing in.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTC!Use this code to finish signing in.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTP\"If you did not try to sign in, someone may know your password. Please change it.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TD! is your code to reset your password.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTE!Use this code to reset your password.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT]!If you did not ask for this code, you can ignore this e-mail.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TE! is your code to change your password.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTF!Use this code to change your password.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT\\\"If you did not ask for this code, someone may be using your account. Please contact support.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TI! is your code to link this e-mail address.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTZ!Use this code to link this e-mail address to your account.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT]!If you did not ask for this code, you can ignore this e-mail.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TP! is your code to confirm your new e-mail address.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTH\"Use this code to confirm this as the new e-mail address of your account.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT]!If you did not ask for this code, you can ignore this e-mail.."),
        ],
    ]
}
