// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var es: String {
        """
        N#@@@@@]A@@@IC@@@YD@@@UF@@@EH@@@OL@@@UR@@@IS@@@]S@@@QT@@@GU@@@OV@@@PW@@@DX@@@LY@@@LZ@@@N[@@@]]@@@Y^@@@M_@@@C@A@@Z@A@@OAA@@FBA@@]BA@@MDA@@]DA@@SEA@@BGA@@WGA@@]IA@@XKA@@UMA@@VPA@@IQA@@\\QA@@QRA@@XSA@@OTA@@CUA@@CXA@@@YA@@CZA@@S[A@@M]A@@N^A@@Q@B@@MBB@@PEB@@NHB@@[JB@@ALB@@GNB@@XOB@@ASB@@IUB@@BYB@@[\\B@@N^B@@DBC@@CGC@@HLC@@VRC@@TTC@@WVC@@WXC@@P_C@@_BD@@^ED@@FGD@@YHD@@CJD@@FKD@@PMD@@RND@@UOD@@GQD@@SRD@@_TD@@YWD@@@ZD@@W_D@@ZAE@@ZCE@@JGE@@VLE@@HNE@@PPE@@GSE@@VTE@@FVE@@LXE@@\\ZE@@[]E@@L@F@@WBF@@IEF@@AIF@@KKF@@LMF@@KQF@@PSF@@GVF@@@YF@@O\\F@@K^F@@P@G@@OBG@@RDG@@
        ! X!1\"  PTO!Correos electrónicos de verificación: resumen.
        !!G!1'!$path PT8Registro de auditoría: V .
        !#K!1*\"$from\"to PT&Desde V T' hasta V\"T& (UTC).
        ! W!1\"  PTN!Registro de auditoría completo (horas en UTC).
        ! K!1\"  PTB!No hubo intentos en este período..
        !!E$1(!%count PTT#Intentos de este período cuyas entradas se eliminaron por su antigüedad y de los que solo se conocen los totales: V .
        !'A&10#%count$from\"to PT;No incluidos: como máximo V T0 intentos entre V\"T# y V$TP# (UTC). Sus entradas se eliminaron por su antigüedad y ya no se sabe cuántos de ellos están en este período..
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
        ! I&1\"  PT@&Nota: no se comprobaron los índices ni las páginas del archivo. Si se modificó un índice, las listas y los recuentos pueden ser incorrectos aunque cada entrada esté tal como se registró..
        !#Y!10\"(sequence$time PT-En uso desde V\"T0 (UTC), entrada V .
        !#^!1*\"$from\"to PT9Período abarcado: desde V T' hasta V\"T& (UTC).
        ! [!1\"  PTR!Comparación con estos puntos de control firmados:.
        !'T&1@!#%count&source$time!+i%countv i S!w! #1T!V\"T\": W! T> entrada, la más reciente de V$T& (UTC).4Y!V\"T\": W! TB! de entradas, la más reciente de V$T& (UTC).*U!V\"T\": W! T? entradas, la más reciente de V$T& (UTC).
        !#J#1;\"%count&source!+i%countv i S!w! #14V\"T\": W! T( entrada.48V\"T\": W! T, de entradas.*5V\"T\": W! T) entradas.
        !/Z\"1@!$+checkpoints%first$last&source PV&T\": V T7 puntos de control, de V\"T# a V$T) entradas.
        ! C!1\"  PT;firma de la última entrada.
        ! N!1\"  PTE!guardado en el registro de auditoría.
        ! E!1\"  PT=guardado en un archivo aparte.
        ! ?1\"  PT7proporcionado por usted.
        ! E\"1\"  PT\\!Operaciones realizadas con el propio registro de auditoría:.
        ! >1\"  PT6se inició el servicio.
        ! ?1\"  PT7se incorporó una clave.
        ! M!1\"  PTD!se borraron los datos de una persona.
        ! G!1\"  PT?se eliminaron entradas antiguas.
        ! G\"1\"  PT^!se estableció o se levantó una retención legal (legal hold).
        ! U\"1\"  PTL\"es posible que se enviaran correos electrónicos sin que quedara una entrada.
        ! B\"1\"  PTY!se restauró una copia de seguridad o se perdieron claves.
        !!R%18!'seconds!-i'secondsv i S!w! #1L!T<el reloj había retrocedido W! T( segundo.4P!T<el reloj había retrocedido W! T, de segundos.*M!T<el reloj había retrocedido W! T) segundos.
        !!^!1+!(sequence PT9Firmado hasta la entrada V T0; no verificado..
        !![!1+!(sequence PT9Firmado hasta la entrada V T-; verificado..
        ! K#1\"  PTB#ADVERTENCIA: nadie ha firmado estas entradas. Ejecute la comprobación del registro de auditoría..
        ! G%1\"  PT^$ADVERTENCIA: se modificaron las tablas de este registro de auditoría. Las cifras pueden ser incorrectas. Ejecute la comprobación del registro de auditoría..
        ! M!1\"  PTD!ﾐﾐ Certificate of erasure ﾐﾐ.
        !!C\"1*!'address PTG!ﾐﾐ E-mail address (partly hidden): V T' ﾐﾐ.
        !#R\"1.\"$hash&number PTL!ﾐﾐ Mark of the address, under index key V\"T\": V T' ﾐﾐ.
        !!J!1'!$name PT2ﾐﾐ Audit log: V T' ﾐﾐ.
        !!K!1'!$time PT-ﾐﾐ Date: V T- (UTC) ﾐﾐ.
        !!A\"1(!%count PTG!ﾐﾐ Rows of personal data searched: V T' ﾐﾐ.
        !!K\"1(!%count PTQ!ﾐﾐ Spellings in which the address was found: V T' ﾐﾐ.
        !#Z\"10\"%count'entries PTJ!ﾐﾐ Personal data erased from entries: V\"T) (total: V T() ﾐﾐ.
        ! L\"1\"  PTC\"ﾐﾐ The audit log held no personal data for this address. ﾐﾐ.
        !!F\"1+!(sequence PTH!ﾐﾐ The erasure is recorded as entry V T(. ﾐﾐ.
        ! M\"1\"  PTD\"ﾐﾐ Signed state of the audit log that covers the erasure: ﾐﾐ.
        ! S#1\"  PTJ#ﾐﾐ The file's write-ahead log was in use. The last bytes will be removed from it automatically. ﾐﾐ.
        !#E\"1-\"%count$name PT@!ﾐﾐ Records also erased from V\"T\": V T' ﾐﾐ.
        !#\\!1.\"$name&reason PT7ﾐﾐ NOT ERASED from V T\": V\"T' ﾐﾐ.
        ! Z#1\"  PTQ#ﾐﾐ Only the audit log was searched. Other data of the service, such as its mail queue, was not erased. ﾐﾐ.
        !!@\"1(!%count PTF!ﾐﾐ Similar addresses, not erased: V T' ﾐﾐ.
        !#R\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TA! (same name, other domain) ﾐﾐ.
        !#T\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TC! (same domain, similar name) ﾐﾐ.
        !!J#1*!'entries PTN\"ﾐﾐ Entries whose stated reason names the address, which cannot be erased: V T' ﾐﾐ.
        ! W!1\"  PTN!ﾐﾐ This certificate does not cover: ﾐﾐ.
        ! @\"1\"  PTW!ﾐﾐ backups and other copies of the audit log ﾐﾐ.
        ! Z!1\"  PTQ!ﾐﾐ mailboxes, and logs of mail servers ﾐﾐ.
        ! ^!1\"  PTU!ﾐﾐ other audit logs, such as those of apps ﾐﾐ.
        ! [!1\"  PTR!ﾐﾐ proofs and reports given out earlier ﾐﾐ.

        """
    }
}
