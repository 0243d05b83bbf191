// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var es: String {
        """
        9@@@@@Q@@@@PA@@@[O@@@XR@@@PT@@@DV@@@WX@@@OZ@@@C\\@@@V^@@@]@A@@@CA@@VFA@@YHA@@XJA@@KMA@@JOA@@EQA@@SUA@@^WA@@^ZA@@Q]A@@A@B@@\\CB@@
        ! -1\"  PT%Hola:.
        !!;1'!$code PT,Su código: V .
        !!F.18!'minutes!-i'minutesv i S!w! #1H$T]!Este código se puede usar una sola vez y es válido durante W! TA\" minuto. Si solicita un código nuevo, este dejará de funcionar..4L$T]!Este código se puede usar una sola vez y es válido durante W! TE\" de minutos. Si solicita un código nuevo, este dejará de funcionar..*I$T]!Este código se puede usar una sola vez y es válido durante W! TB\" minutos. Si solicita un código nuevo, este dejará de funcionar..
        ! X\"1\"  PTO\"No comparta nunca este código con nadie. Nuestro personal nunca se lo pedirá..
        !!S!1'!$code PV TC! es su código para iniciar sesión.
        ! O!1\"  PTF!Use este código para iniciar sesión..
        ! N\"1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico..
        !!S!1'!$code PV TC! es su código para crear su cuenta.
        ! O!1\"  PTF!Use este código para crear su cuenta..
        ! N\"1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico..
        !!B\"1'!$code PV TR! es su código para completar el inicio de sesión.
        ! ^!1\"  PTU!Use este código para completar el inicio de sesión..
        ! Q#1\"  PTH#Si no intentó iniciar sesión, es posible que alguien conozca su contraseña. Por seguridad, cámbiela..
        !!^!1'!$code PV TN! es su código para restablecer su contraseña.
        ! Z!1\"  PTQ!Use este código para restablecer su contraseña..
        ! N\"1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico..
        !!Z!1'!$code PV TJ! es su código para cambiar su contraseña.
        ! V!1\"  PTM!Use este código para cambiar su contraseña..
        ! I$1\"  PT@$Si no solicitó este código, es posible que otra persona esté usando su cuenta. Póngase en contacto con el equipo de soporte..
        !!F\"1'!$code PV TV! es su código para vincular esta dirección de correo.
        ! [\"1\"  PTR\"Use este código para vincular esta dirección de correo electrónico a su cuenta..
        ! N\"1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico..
        !!K\"1'!$code PV T[! es su código para confirmar su nueva dirección de correo.
        ! V#1\"  PTM#Use este código para confirmar esta dirección como la nueva dirección de correo electrónico de su cuenta..
        ! N\"1\"  PTE\"Si no solicitó este código, puede ignorar este correo electrónico..

        """
    }
}
