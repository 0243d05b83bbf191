// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var es: String {
        """
        T\"@@@@@]A@@@IC@@@YD@@@UF@@@EH@@@YH@@@MI@@@AJ@@@WJ@@@_K@@@@M@@@TM@@@\\N@@@\\O@@@^P@@@MS@@@IT@@@]T@@@SU@@@JV@@@_V@@@VW@@@MX@@@]Y@@@MZ@@@C[@@@R\\@@@G]@@@M_@@@HAA@@ECA@@FFA@@YFA@@LGA@@AHA@@HIA@@_IA@@SJA@@SMA@@PNA@@SOA@@CQA@@]RA@@^SA@@AVA@@]WA@@@[A@@^]A@@K@B@@QAB@@WCB@@HEB@@QHB@@YJB@@RNB@@KRB@@^SB@@TWB@@S\\B@@XAC@@YAC@@ZAC@@[AC@@\\AC@@]AC@@^AC@@_AC@@@BC@@ABC@@BBC@@CBC@@DBC@@EBC@@FBC@@GBC@@HBC@@IBC@@JBC@@KBC@@LBC@@MBC@@NBC@@OBC@@
        ! X!1\"  PTO!Correos electrónicos de verificación: resumen.
        !!G!1'!$path PT8Registro de auditoría: V .
        !#K!1*\"$from\"to PT&Desde V T' hasta V\"T& (UTC).
        ! W!1\"  PTN!Registro de auditoría completo (horas en UTC).
        ! K!1\"  PTB!No hubo intentos en este período..
        ! 01\"  PT(Intentos.
        ! 01\"  PT(Enviados.
        ! 01\"  PT(Fallidos.
        ! 21\"  PT*Rechazados.
        ! C!1\"  PT;Deliberadamente no enviados.
        ! =1\"  PT5Resultado desconocido.
        ! 01\"  PT(En curso.
        ! C!1\"  PT;Fallos por código de error.
        ! <1\"  PT4Fallos por finalidad.
        ! >1\"  PT6Fallos por aplicación.
        ! J\"1\"  PTA\"Dispositivos usados con muchas direcciones de correo electrónico.
        ! 81\"  PT0Código de error.
        ! 01\"  PT(Cantidad.
        ! 21\"  PT*Porcentaje.
        ! 31\"  PT+Significado.
        ! 11\"  PT)Finalidad.
        ! 31\"  PT+Aplicación.
        ! 31\"  PT+Dispositivo.
        ! K!1\"  PTB!Direcciones de correo electrónico.
        ! ,1\"  PT$N.º.
        ! 21\"  PT*Hora (UTC).
        ! J!1\"  PTA!Dirección de correo electrónico.
        ! 11\"  PT)Resultado.
        ! A\"1\"  PTX!El servidor de correo no aceptó el correo electrónico..
        ! V!1\"  PTM!El servidor de correo no respondió a tiempo..
        ! X!1\"  PTO!No se pudo contactar con el servidor de correo..
        ! \\\"1\"  PTS\"Nuestro servicio se detuvo antes de entregar el correo electrónico para su envío..
        ! /1\"  PT'enviado.
        ! /1\"  PT'fallido.
        ! 11\"  PT)rechazado.
        ! B!1\"  PT:deliberadamente no enviado.
        ! 31\"  PT+desconocido.
        ! 01\"  PT(en curso.
        !#[\"1.\"%shown%total PTY!Intentos, del más reciente al más antiguo (se muestran V T$ de V\"T!).
        ! 91\"  PT1inicio de sesión.
        ! ?1\"  PT7creación de una cuenta.
        ! K!1\"  PTB!segundo paso del inicio de sesión.
        ! U!1\"  PTL!restablecimiento de una contraseña olvidada.
        ! =1\"  PT5cambio de contraseña.
        ! ^!1\"  PTU!vinculación de una dirección de correo electrónico.
        ! W!1\"  PTN!cambio de la dirección de correo electrónico.
        !!^\"1(!%count PTM\"El registro de auditoría está tal como se registró. Entradas comprobadas: V .
        ! Y\"1\"  PTP\"EL REGISTRO DE AUDITORÍA NO ESTÁ COMO SE REGISTRÓ. Estas son las diferencias:.
        ! H\"1\"  PT_!La comprobación se detuvo aquí. Puede haber más diferencias..
        !!A!1'!$root PT2Raíz del árbol: V .
        !#A\"1.\"%count%total PTB!Entradas cubiertas por una firma: V T$ de V\".
        !!L!1&!#key PT>Clave pública de las firmas: V .
        !!D#1(!%count PTS\"Entradas eliminadas por su antigüedad, de las que solo se comprobaron los hashes: V .
        !!C\"1(!%count PTR!Entradas de las que se borraron datos personales: V .
        !!T#1(!%count PTC#Entradas procedentes de un registro de auditoría anterior que no estaba protegido contra cambios: V .
        !!T#1(!%count PTC#Períodos en los que es posible que se enviaran correos electrónicos sin que quedara una entrada: V .
        !!N!1'!$time PT7Entrada más reciente: V T& (UTC).
        !!Q#1'!$time PT7Entrada más reciente: V TH\" (UTC). Es más antigua de lo que permite el límite que ha establecido..
        ! Z$1\"  PTQ$Nota: no se proporcionó ningún punto de control guardado en otro lugar. No se notaría si se hubieran eliminado entradas al final del registro..
        ! @%1\"  PTW$Nota: las claves del registro de auditoría no están disponibles, por lo que las filas de sus tablas de búsqueda solo se contaron, no se comprobaron..
                                
        """
    }
}
