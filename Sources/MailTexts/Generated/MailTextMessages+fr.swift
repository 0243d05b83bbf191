// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let fr: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT(Bonjour,."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT.Votre code\u{A0}: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! #1K$T4Ce code est valable W! TN# minute et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..4O$T4Ce code est valable W! TR# de minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..*L$T4Ce code est valable W! TO# minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PT]\"Ne communiquez jamais ce code à qui que ce soit. Nos équipes ne vous le demanderont jamais.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T< est votre code de connexion.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTE!Utilisez ce code pour vous connecter.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TH! est votre code pour créer votre compte.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTJ!Utilisez ce code pour créer votre compte.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TN! est votre code pour finaliser votre connexion.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PT]!Utilisez ce code pour finaliser la connexion à votre compte.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTY#Si vous n’avez pas essayé de vous connecter, quelqu’un connaît peut-être votre mot de passe. Veuillez le modifier.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TV! est votre code pour réinitialiser votre mot de passe.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTX!Utilisez ce code pour réinitialiser votre mot de passe.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TP! est votre code pour modifier votre mot de passe.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTR!Utilisez ce code pour modifier votre mot de passe.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT@$Si vous n’avez pas demandé ce code, quelqu’un d’autre utilise peut-être votre compte. Veuillez contacter l’assistance.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TR! est votre code pour associer cette adresse e-mail.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTD\"Utilisez ce code pour associer cette adresse e-mail à votre compte.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TY! est votre code pour confirmer la nouvelle adresse e-mail.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PT\\\"Utilisez ce code pour confirmer cette adresse comme nouvelle adresse e-mail de votre compte.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail.."),
        ],
    ]
}
