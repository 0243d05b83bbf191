// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let es: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT%Hola:."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT,Su código: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! #1H$T]!Este código se puede usar una sola vez y es válido durante W! TA\" minuto. Si solicita un código nuevo, este dejará de funcionar..4L$T]!Este código se puede usar una sola vez y es válido durante W! TE\" de minutos. Si solicita un código nuevo, este dejará de funcionar..*I$T]!Este código se puede usar una sola vez y es válido durante W! TB\" minutos. Si solicita un código nuevo, este dejará de funcionar..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTO\"No comparta nunca este código con nadie. Nuestro personal nunca se lo pedirá.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV TC! es su código para iniciar sesión.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTF!Use este código para iniciar sesión.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TC! es su código para crear su cuenta.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTF!Use este código para crear su cuenta.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TR! es su código para completar el inicio de sesión.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTU!Use este código para completar el inicio de sesión.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTH#Si no intentó iniciar sesión, es posible que alguien conozca su contraseña. Por seguridad, cámbiela.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TN! es su código para restablecer su contraseña.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTQ!Use este código para restablecer su contraseña.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TJ! es su código para cambiar su contraseña.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTM!Use este código para cambiar su contraseña.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PT@$Si no solicitó este código, es posible que otra persona esté usando su cuenta. Póngase en contacto con el equipo de soporte.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TV! es su código para vincular esta dirección de correo.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTR\"Use este código para vincular esta dirección de correo electrónico a su cuenta.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV T[! es su código para confirmar su nueva dirección de correo.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTM#Use este código para confirmar esta dirección como la nueva dirección de correo electrónico de su cuenta.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico.."),
        ],
    ]
}
