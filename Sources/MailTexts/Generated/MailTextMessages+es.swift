// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var es: String {
        """
        G!@@@@@Q@@@@PA@@@[O@@@XR@@@[V@@@PW@@@GZ@@@NAA@@UFA@@QHA@@CJA@@SNA@@APA@@^SA@@AUA@@KXA@@[YA@@K[A@@C]A@@W^A@@JAB@@BCB@@VDB@@IGB@@PIB@@SKB@@IOB@@LQB@@KSB@@^UB@@]WB@@XYB@@F^B@@Q@C@@QCC@@DFC@@THC@@OLC@@
        ! -1\"  PT%Hola:.
        !!;1'!$code PT,Su código: V .
        !!F.18!'minutes!-i'minutesv i S!w! #1H$T]!Este código se puede usar una sola vez y es válido durante W! TA\" minuto. Si solicita un código nuevo, este dejará de funcionar..4L$T]!Este código se puede usar una sola vez y es válido durante W! TE\" de minutos. Si solicita un código nuevo, este dejará de funcionar..*I$T]!Este código se puede usar una sola vez y es válido durante W! TB\" minutos. Si solicita un código nuevo, este dejará de funcionar..
        ! X\"1\"  PTO\"No comparta nunca este código con nadie. Nuestro personal nunca se lo pedirá..
        ! ^#1\"  PTU#Si no fue usted quien solicitó este código, puede detener el envío de códigos a esta dirección durante 24 horas:.
        ! 11\"  PT)No fui yo.
        ! R\"1\"  PTI\"¿Detener el envío de códigos a esta dirección de correo electrónico?.
        !!B'1*!'address PTG\"Alguien solicitó un código para la dirección de correo electrónico V TE$. Si no fue usted, puede detener el envío de códigos a esa dirección durante 24 horas. Sus cuentas y contraseñas seguirán igual..
        ! B%1\"  PTY$Si fue usted quien solicitó el código, cierre esta página. Si detiene el envío, el siguiente código no llegará hasta pasadas 24 horas como mínimo..
        ! W!1\"  PTN!Detener el envío de códigos durante 24 horas.
        ! M!1\"  PTD!El envío de códigos está detenido.
        !#K$10\"'address%until PT;No se enviarán códigos a V T* hasta el V\"TG\". Si necesita uno antes, póngase en contacto con el equipo de soporte..
        ! I!1\"  PT@!Este enlace es demasiado antiguo.
        ! X#1\"  PTO#Use el enlace del correo electrónico más reciente. Si no le llegan más correos, no hace falta que haga nada..
        ! ?1\"  PT7Este enlace no funciona.
        ! E#1\"  PT\\\"El enlace está incompleto. Vuelva a abrirlo desde el correo electrónico o cópielo entero..
        ! K!1\"  PTB!No se pudo completar la operación.
        ! K!1\"  PTB!Vuelva a intentarlo en un momento..
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
