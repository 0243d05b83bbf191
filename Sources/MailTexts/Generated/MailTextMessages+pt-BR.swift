// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ptBR: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT%Olá,."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT-Seu código: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! #1J$T<Este código é válido por W! TE# minuto e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..4N$T<Este código é válido por W! TI# de minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..*K$T<Este código é válido por W! TF# minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PT_\"Nunca compartilhe este código com ninguém. Nossa equipe nunca vai pedir este código a você.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T@! é seu código para fazer login.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTB!Use este código para fazer login.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TD! é seu código para criar sua conta.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTF!Use este código para criar sua conta.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TE! é seu código para concluir o login.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTG!Use este código para concluir o login.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTY\"Se você não tentou fazer login, alguém pode saber sua senha. Por segurança, altere-a.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TH! é seu código para redefinir sua senha.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTJ!Use este código para redefinir sua senha.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TF! é seu código para alterar sua senha.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTH!Use este código para alterar sua senha.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTO#Se você não solicitou este código, outra pessoa pode estar usando sua conta. Entre em contato com o suporte.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TV! é seu código para vincular este endereço de e-mail.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTE\"Use este código para vincular este endereço de e-mail à sua conta.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV T[! é seu código para confirmar seu novo endereço de e-mail.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTT\"Use este código para confirmar que este é o novo endereço de e-mail da sua conta.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail.."),
        ],
    ]
}
