// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var es: String {
        """
        G%@@@@@]A@@@IC@@@YD@@@UF@@@EH@@@OL@@@^R@@@RS@@@FT@@@ZT@@@PU@@@XV@@@YW@@@MX@@@UY@@@UZ@@@W[@@@F^@@@B_@@@V_@@@L@A@@CAA@@XAA@@OBA@@FCA@@VDA@@FEA@@\\EA@@KGA@@@HA@@FJA@@ALA@@^MA@@_PA@@RQA@@ERA@@ZRA@@ATA@@XTA@@LUA@@LXA@@IYA@@LZA@@\\[A@@V]A@@W^A@@Z@B@@VBB@@YEB@@WHB@@DKB@@JLB@@PNB@@APB@@JSB@@RUB@@KYB@@D]B@@W^B@@PBC@@OGC@@TLC@@BSC@@@UC@@CWC@@CYC@@S@D@@BDD@@UHD@@]ID@@NKD@@NLD@@_MD@@HPD@@JQD@@MRD@@_SD@@KUD@@WWD@@QZD@@X\\D@@OBE@@RDE@@RFE@@BJE@@NOE@@ZPE@@KSE@@IWE@@UXE@@WYE@@C\\E@@I^E@@BAF@@[CF@@UEF@@CHF@@GMF@@POF@@AQF@@\\TF@@VVF@@CYF@@T[F@@]^F@@E@G@@TBG@@CEG@@LGG@@MIG@@NIG@@OIG@@PIG@@QIG@@RIG@@SIG@@TIG@@UIG@@VIG@@WIG@@XIG@@YIG@@ZIG@@[IG@@\\IG@@]IG@@^IG@@_IG@@@JG@@AJG@@BJG@@CJG@@DJG@@EJG@@FJG@@GJG@@HJG@@IJG@@JJG@@KJG@@LJG@@MJG@@NJG@@OJG@@PJG@@QJG@@RJG@@SJG@@TJG@@UJG@@VJG@@WJG@@XJG@@YJG@@ZJG@@[JG@@\\JG@@]JG@@^JG@@_JG@@@KG@@AKG@@BKG@@CKG@@DKG@@EKG@@
        ! X!1\"  PTO!Correos electrónicos de verificación: resumen.
        !!G!1'!$path PT8Registro de auditoría: V .
        !#K!1*\"$from\"to PT&Desde V T' hasta V\"T& (UTC).
        ! W!1\"  PTN!Registro de auditoría completo (horas en UTC).
        ! K!1\"  PTB!No hubo intentos en este período..
        !!E$1(!%count PTT#Intentos de este período cuyas entradas se eliminaron por su antigüedad y de los que solo se conocen los totales: V .
        !'J&10#%count$from\"to PT=No incluidos: intentos entre V\"T# y V$T5 (UTC), como máximo V TR#. Sus entradas se eliminaron por su antigüedad y ya no se sabe cuántos de esos intentos están en este período..
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
        !!T#1'!$time PT7Entrada más reciente: V TK\" (UTC). Es más antigua de lo que permite el límite que usted estableció..
        ! Z$1\"  PTQ$Nota: no se proporcionó ningún punto de control guardado en otro lugar. No se notaría si se hubieran eliminado entradas al final del registro..
        ! @%1\"  PTW$Nota: las claves del registro de auditoría no están disponibles, por lo que las filas de sus tablas de búsqueda solo se contaron, no se comprobaron..
        ! I&1\"  PT@&Nota: no se comprobaron los índices ni las páginas del archivo. Si se modificó un índice, las listas y los recuentos pueden ser incorrectos aunque cada entrada esté tal como se registró..
        !#Y!10\"(sequence$time PT-En uso desde V\"T0 (UTC), entrada V .
        !#^!1*\"$from\"to PT9Período abarcado: desde V T' hasta V\"T& (UTC).
        ! [!1\"  PTR!Comparación con estos puntos de control firmados:.
        !'K'1@!#%count&source$time!+i%countv i S!w! #1\\!V\"T\": W! TE! entrada, la más reciente con fecha V$T& (UTC).4@\"V\"T\": W! TI! de entradas, la más reciente con fecha V$T& (UTC).*]!V\"T\": W! TF! entradas, la más reciente con fecha V$T& (UTC).
        !#J#1;\"%count&source!+i%countv i S!w! #14V\"T\": W! T( entrada.48V\"T\": W! T, de entradas.*5V\"T\": W! T) entradas.
        !/N$1@!$+checkpoints%first$last&source PV&T5: puntos de control: V TB!; entradas que abarca el primero: V\"TB!; entradas que abarca el último: V$.
        ! C!1\"  PT;firma de la última entrada.
        ! L!1\"  PTC!en el propio registro de auditoría.
        ! <1\"  PT4en un archivo aparte.
        ! L!1\"  PTC!en los datos que usted proporcionó.
        ! D\"1\"  PT[!Operaciones realizadas en el propio registro de auditoría:.
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
        ! G!1\"  PT?Certificado de borrado de datos.
        !!L\"1*!'address PTY!Dirección de correo electrónico (parcialmente oculta): V .
        !#Y#1.\"$hash&number PTC\"Marca de la dirección, calculada con la clave criptográfica n.º V\"T; del índice de búsqueda: V .
        !!G!1'!$name PT8Registro de auditoría: V .
        !!>1'!$time PT'Fecha: V T& (UTC).
        !!G\"1(!%count PTV!Filas de datos personales examinadas en la búsqueda: V .
        !!A\"1(!%count PTP!Grafías en las que se encontró la dirección: V .
        !#T\"10\"%count'entries PTK!Datos personales borrados de las entradas: V\"T) (total: V T!).
        ! T\"1\"  PTK\"El registro de auditoría no contenía datos personales de esta dirección..
        !!U!1+!(sequence PT?El borrado consta como entrada V T!..
        ! I\"1\"  PT@\"Estado firmado del registro de auditoría que abarca el borrado:.
        ! _$1\"  PTV$El registro de escritura anticipada (write-ahead log) del archivo estaba en uso. Los últimos bytes que quedan en él se eliminarán automáticamente..
        !#D\"1-\"%count$name PTH!Registros de datos borrados también de V\"T\": V .
        !#L!1.\"$name&reason PT0NO SE BORRÓ de V T\": V\".
        ! V#1\"  PTM#Solo se buscó en el registro de auditoría. No se borraron otros datos del servicio, como su cola de correo..
        !!U!1(!%count PTD!Direcciones similares, no borradas: V .
        !#H\"13\"'address(sequence PT(entrada V\"T\": V T= (mismo nombre, otro dominio).
        !#L\"13\"'address(sequence PT(entrada V\"T\": V T@! (mismo dominio, nombre similar).
        !!D#1*!'entries PTQ\"Entradas cuyo motivo indicado menciona la dirección, lo que no se puede borrar: V .
        ! C!1\"  PT;Este certificado no abarca:.
        ! J\"1\"  PTA\"las copias de seguridad y otras copias del registro de auditoría.
        ! J\"1\"  PTA\"los buzones de correo y los registros de los servidores de correo.
        ! D\"1\"  PT[!otros registros de auditoría, como los de las aplicaciones.
        ! \\!1\"  PTS!las pruebas y los informes entregados anteriormente.
                                                                 
        """
    }
}
