// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let es: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTO!Correos electrónicos de verificación: resumen."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT8Registro de auditoría: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT&Desde V T' hasta V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTN!Registro de auditoría completo (horas en UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTB!No hubo intentos en este período.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT(Intentos."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT(Enviados."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT(Fallidos."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT*Rechazados."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT;Deliberadamente no enviados."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT5Resultado desconocido."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT(En curso."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT;Fallos por código de error."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT4Fallos por finalidad."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT6Fallos por aplicación."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTA\"Dispositivos usados con muchas direcciones de correo electrónico."),
        ],
        // column.code
        [
            TableMessage("1\"  PT0Código de error."),
        ],
        // column.count
        [
            TableMessage("1\"  PT(Cantidad."),
        ],
        // column.share
        [
            TableMessage("1\"  PT*Porcentaje."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT+Significado."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT)Finalidad."),
        ],
        // column.client
        [
            TableMessage("1\"  PT+Aplicación."),
        ],
        // column.device
        [
            TableMessage("1\"  PT+Dispositivo."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PTB!Direcciones de correo electrónico."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT$N.º."),
        ],
        // column.time
        [
            TableMessage("1\"  PT*Hora (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PTA!Dirección de correo electrónico."),
        ],
        // column.result
        [
            TableMessage("1\"  PT)Resultado."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTX!El servidor de correo no aceptó el correo electrónico.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTM!El servidor de correo no respondió a tiempo.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTO!No se pudo contactar con el servidor de correo.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTS\"Nuestro servicio se detuvo antes de entregar el correo electrónico para su envío.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT'enviado."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT'fallido."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT)rechazado."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT:deliberadamente no enviado."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT+desconocido."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT(en curso."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTY!Intentos, del más reciente al más antiguo (se muestran V T$ de V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT1inicio de sesión."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT7creación de una cuenta."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PTB!segundo paso del inicio de sesión."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTL!restablecimiento de una contraseña olvidada."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT5cambio de contraseña."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTU!vinculación de una dirección de correo electrónico."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTN!cambio de la dirección de correo electrónico."),
        ],
    ]
}
