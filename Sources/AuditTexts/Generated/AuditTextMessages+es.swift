// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var es: String {
        """
        \\:@@@@@]A@@@IC@@@YD@@@UF@@@EH@@@OL@@@^R@@@RS@@@FT@@@ZT@@@PU@@@XV@@@YW@@@MX@@@UY@@@UZ@@@W[@@@F^@@@B_@@@V_@@@L@A@@CAA@@XAA@@OBA@@FCA@@VDA@@FEA@@\\EA@@KGA@@@HA@@FJA@@ALA@@^MA@@_PA@@RQA@@ERA@@ZRA@@ATA@@XTA@@LUA@@LXA@@IYA@@LZA@@\\[A@@V]A@@W^A@@Z@B@@VBB@@YEB@@WHB@@DKB@@JLB@@PNB@@APB@@JSB@@RUB@@KYB@@D]B@@W^B@@PBC@@OGC@@TLC@@BSC@@@UC@@CWC@@CYC@@S@D@@BDD@@UHD@@]ID@@NKD@@NLD@@_MD@@HPD@@JQD@@MRD@@_SD@@KUD@@WWD@@QZD@@X\\D@@OBE@@RDE@@RFE@@BJE@@NOE@@ZPE@@KSE@@IWE@@UXE@@WYE@@C\\E@@I^E@@BAF@@[CF@@UEF@@CHF@@GMF@@POF@@AQF@@\\TF@@VVF@@CYF@@T[F@@]^F@@E@G@@TBG@@CEG@@LGG@@MIG@@@MG@@ING@@EOG@@SPG@@_QG@@_RG@@UVG@@]WG@@Y_G@@BDH@@HFH@@^IH@@BMH@@WRH@@^SH@@IUH@@MWH@@_XH@@[ZH@@A]H@@G^H@@A_H@@J@I@@BBI@@KCI@@JEI@@IFI@@]GI@@^II@@ALI@@TNI@@VOI@@LPI@@ZTI@@BYI@@D]I@@S@J@@DGJ@@TGJ@@IHJ@@]HJ@@^IJ@@_JJ@@DMJ@@VMJ@@FNJ@@WOJ@@YQJ@@MRJ@@KSJ@@KUJ@@[VJ@@_XJ@@QZJ@@E\\J@@G]J@@N^J@@Z_J@@]@K@@CBK@@ICK@@WDK@@BFK@@[FK@@DIK@@TJK@@ILK@@SNK@@SPK@@BSK@@HTK@@NUK@@WVK@@TWK@@^XK@@D[K@@]\\K@@N^K@@P_K@@VAL@@BCL@@HFL@@[PL@@RTL@@KZL@@^BM@@TKM@@LQM@@C[M@@HBN@@SFN@@NRN@@_ZN@@[@O@@BEO@@NJO@@JPO@@VUO@@J\\O@@FBP@@VGP@@RLP@@TQP@@A]P@@__P@@VEQ@@TLQ@@]AR@@\\ER@@FMR@@RQR@@ZTR@@U[R@@SCS@@[JS@@EQS@@EVS@@MZS@@^_S@@YCT@@OLT@@@ZT@@X^T@@_CU@@[IU@@YMU@@^TU@@_^U@@RFV@@\\KV@@EQV@@DUV@@V_V@@CJW@@PNW@@UUW@@C_W@@RBX@@IIX@@IUX@@AXX@@F_X@@OHY@@ENY@@LTY@@__Y@@CDZ@@HKZ@@FUZ@@VXZ@@[_Z@@DK[@@SN[@@NT[@@X@\\@@LJ\\@@MU\\@@[[\\@@HD]@@CQ]@@[K^@@@S^@@E]^@@YY_@@ZB@A@WO@A@SHAA@YQAA@Z[AA@\\QBA@WWBA@RECA@ZLCA@TXCA@[BDA@_KDA@DWDA@IFEA@XKEA@QWEA@]]EA@EHFA@KLFA@HPFA@JTFA@XXFA@@_FA@NDGA@\\HGA@INGA@DTGA@SXGA@]\\GA@SCHA@NGHA@IKHA@YOHA@@VHA@OXHA@C_HA@\\CIA@KFIA@EKIA@WOIA@_TIA@RYIA@Q^IA@@AJA@XFJA@[KJA@APJA@OUJA@_[JA@AAKA@AHKA@MLKA@@VKA@E@LA@ZDLA@MNLA@]VLA@V[LA@_GMA@QTMA@TXMA@Z\\MA@HGNA@KLNA@QPNA@_YNA@Y_NA@_COA@@QOA@MVOA@SZOA@BHPA@IMPA@\\VPA@]BQA@@HQA@FLQA@DXQA@JCRA@XLRA@JWRA@VCSA@^MSA@DZSA@DCTA@[MTA@Q\\TA@J@UA@XJUA@TUUA@L_UA@LIVA@YUVA@\\DWA@YJWA@YVWA@T@XA@ZFXA@]QXA@D[XA@I@YA@QLYA@NQYA@QUYA@Y_YA@]DZA@BJZA@HWZA@F\\ZA@Q@[A@VM[A@CR[A@MV[A@NA\\A@RE\\A@]I\\A@JT\\A@\\X\\A@B]\\A@YL]A@CT]A@_Y]A@GB^A@FI^A@@N^A@EU^A@L_^A@TF_A@FT_A@SY_A@V@@B@ZG@B@^P@B@GW@B@F_@B@ZFAB@]LAB@JPAB@STAB@TYAB@E_AB@GIBB@_MBB@YTBB@WBCB@VECB@RKCB@VNCB@JVCB@W[CB@FADB@^EDB@EKDB@QNDB@PSDB@PZDB@U]DB@FBEB@TTEB@UVEB@TXEB@^ZEB@B@FB@X@FB@QAFB@CBFB@WBFB@RCFB@JEFB@HGFB@CIFB@FKFB@TLFB@FNFB@EOFB@^PFB@ARFB@]SFB@DVFB@PXFB@QYFB@Z[FB@P]FB@@_FB@__FB@PAGB@JCGB@\\DGB@FFGB@CGGB@_GGB@XHGB@@JGB@[KGB@QMGB@LOGB@\\PGB@NRGB@_SGB@TUGB@]WGB@YXGB@B[GB@E^GB@T_GB@FBHB@VDHB@NGHB@XIHB@VKHB@ONHB@LRHB@[THB@GWHB@QYHB@NZHB@C[HB@P]HB@J^HB@D_HB@^_HB@R@IB@TAIB@ECIB@VDIB@_EIB@OGIB@VHIB@\\IIB@]JIB@@LIB@@MIB@LNIB@TPIB@BRIB@\\SIB@\\TIB@[UIB@]WIB@QYIB@S\\IB@@^IB@S_IB@WFJB@]HJB@^IJB@QKJB@ALJB@RLJB@GMJB@QNJB@@QJB@CRJB@]TJB@KWJB@\\XJB@N[JB@W\\JB@IBKB@ACKB@ZJKB@IMKB@YOKB@HQKB@\\RKB@ATKB@DUKB@_VKB@EXKB@JYKB@AZKB@^ZKB@@\\KB@I]KB@\\^KB@F@LB@[@LB@VALB@OCLB@RELB@PFLB@SGLB@YHLB@UILB@GKLB@YKLB@RLLB@QMLB@ENLB@TOLB@^PLB@ARLB@^RLB@STLB@BVLB@]WLB@BZLB@B[LB@P\\LB@[]LB@F@MB@RAMB@LCMB@[EMB@AGMB@DHMB@YHMB@DJMB@YJMB@SKMB@ULMB@LMMB@]MMB@KSMB@GVMB@UXMB@HYMB@XYMB@IZMB@F[MB@][MB@X]MB@UDNB@MENB@]ENB@RGNB@KHNB@_HNB@DJNB@ZJNB@MKNB@]ONB@RQNB@TSNB@IUNB@CZNB@E[NB@_[NB@P\\NB@L]NB@ACOB@JDOB@AEOB@YEOB@MFOB@NGOB@HHOB@CMOB@ROOB@KTOB@PXOB@BZOB@B[OB@EAPB@CBPB@BCPB@WCPB@\\DPB@CFPB@\\FPB@VGPB@SIPB@CJPB@BKPB@WKPB@ULPB@GMPB@_NPB@EPPB@NQPB@PRPB@_WPB@ZXPB@GCQB@CEQB@JGQB@EHQB@PJQB@\\KQB@EMQB@BSQB@JUQB@PVQB@^WQB@UXQB@]YQB@PZQB@H\\QB@\\]QB@N_QB@Z@RB@YARB@YBRB@VERB@IFRB@BGRB@TGRB@KHRB@]HRB@QIRB@BJRB@VJRB@MKRB@DLRB@YLRB@VMRB@GNRB@EPRB@QSRB@YURB@NVRB@FWRB@@XRB@BZRB@@\\RB@H^RB@M@SB@SASB@QDSB@AGSB@VISB@MKSB@ILSB@XMSB@HOSB@ASSB@]VSB@]YSB@^]SB@T^SB@OETB@CFTB@CGTB@ZGTB@OHTB@UITB@GJTB@FMTB@MNTB@[OTB@JQTB@KRTB@]RTB@YSTB@[TTB@DVTB@RWTB@HYTB@AZTB@J[TB@J\\TB@Z]TB@^CUB@JGUB@]MUB@SQUB@UWUB@JZUB@P]UB@W@VB@SEVB@FMVB@BSVB@QVVB@A\\VB@P@WB@^EWB@OJWB@YOWB@ETWB@FWWB@U\\WB@TAXB@[EXB@SJXB@^PXB@TTXB@AZXB@S\\XB@]CYB@^DYB@BGYB@CJYB@NQYB@XUYB@AXYB@UXYB@KZYB@Q[YB@S]YB@F_YB@M@ZB@\\CZB@KHZB@MMZB@UPZB@VUZB@ZYZB@P]ZB@E_ZB@DB[B@KE[B@\\F[B@BH[B@[H[B@YI[B@UJ[B@@L[B@RM[B@QN[B@BO[B@^O[B@IQ[B@GR[B@WR[B@TS[B@MT[B@\\T[B@YU[B@KV[B@[V[B@KW[B@_W[B@@Y[B@ZY[B@WZ[B@O[[B@B\\[B@U\\[B@H][B@I^[B@J_[B@C@\\B@AA\\B@\\A\\B@MB\\B@@C\\B@SC\\B@\\D\\B@NF\\B@BG\\B@YH\\B@DK\\B@GL\\B@UM\\B@AO\\B@MP\\B@HR\\B@PT\\B@RV\\B@WX\\B@P[\\B@P^\\B@C_\\B@Y_\\B@[@]B@OD]B@TF]B@DH]B@CN]B@TN]B@TO]B@SQ]B@GS]B@CW]B@[Z]B@@_]B@V_]B@W@^B@]D^B@RE^B@LF^B@EG^B@HK^B@NO^B@UQ^B@TT^B@FV^B@HW^B@ZX^B@Q\\^B@O_^B@RA_B@IF_B@KG_B@
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
        \"!W!1*!'address PTD!Por qué no llegó ningún código: V .
         S!1*!'address PTB!Por qué no llegó ningún código.
        ! D!1\"  PT<Qué ocurrió (horas en UTC).
        ! 81\"  PT0Qué hacer ahora.
        ! I!1\"  PT@!Qué ocurrió con otras personas.
        ! G!1\"  PT?Esto no cambiará por sí solo..
        !!<1(!%until PT)Hasta el V T!..
        !'Q#15#%count&domain%total PTJ!Correos electrónicos a otras personas de V\"T= aceptados en la misma hora: V T$ de V$.
        !!C!1'!$name PT4Primera diferencia: V .
        \"!F$1)!&domain PTD!A otras personas con direcciones de V TM\" les ocurrió lo mismo, así que no se trata solo del buzón de esta persona..
         M#1)!&domain PT]\"A otras personas les ocurrió lo mismo, así que no se trata solo del buzón de esta persona..
        !'D$13#%count$host%total PTA\"Correos electrónicos a otras personas que el servidor de correo V\"T; aceptó en la misma hora: V T$ de V$.
        ! A\"1\"  PTX!La espera ya terminó: puede solicitar un código nuevo..
        !!Q#1'!$from PTQ!Se revisaron las solicitudes hechas a partir del V TM!. Para consultar las anteriores, use --since..
        ! _\"1\"  PTV\"En el período que consultamos, nadie nos solicitó un código desde este dispositivo..
        !#P%10\"'address%count PTP!Este identificador de dispositivo se envió con Ev\"i T\\\" direcciones de correo electrónico diferentes. La respuesta se refiere a la más reciente, V T!..
        !!B!1(!%count PT2Entradas leídas: V .
        ! F!1\"  PT>Quién debe actuar: la persona.
        ! _!1\"  PTV!Quién debe actuar: el desarrollador de la aplicación.
        ! M!1\"  PTD!Quién debe actuar: nuestro servicio.
        ! W!1\"  PTN!Quién debe actuar: nuestro servidor de correo.
        ! A\"1\"  PTX!Quién debe actuar: el proveedor de correo de la persona.
        ! A!1\"  PT9Quién debe actuar: nadie.
        ! 61\"  PT.No consta nada.
        ! D!1\"  PT<En el rompecabezas de imagen.
        ! S!1\"  PTJ!Cuando la aplicación solicitó el código.
        ! D!1\"  PT<En un límite de solicitudes.
        ! Z!1\"  PTQ!Al comprobar la dirección de correo electrónico.
        ! ;1\"  PT3En nuestro servicio.
        ! O!1\"  PTF!De camino a nuestro servidor de correo.
        ! \\!1\"  PTS!Rechazo temporal por parte de un servidor de correo.
        ! ^!1\"  PTU!Rechazo definitivo por parte de un servidor de correo.
        ! N\"1\"  PTE\"Después de que un servidor de correo aceptara el correo electrónico.
        ! >1\"  PT6Al escribir el código.
        ! 21\"  PT*No se sabe.
        !#I$1/\"'address$time PTI\"Desde el mismo dispositivo se solicitó un código para otra dirección, V T%, el V\"T=. Quizás estaba mal escrita..
        !#C$1/\"'address$time PT#El V\"TV! se solicitó un código para una dirección similar: V TK!. Quizás una de las dos está mal escrita..
        !#]#1.\"&domain$name PTG!La parte que va después de la arroba, V T., se parece a V\"TJ!. Quizás la dirección está mal escrita..
        !#J#1/\"'purpose$time PT#El V\"TH\" se solicitó un código para esta dirección, pero con otra finalidad: V T!..
        !!L&1(!%count PTD!Borrados de datos en este período: V TT$. El registro de auditoría no indica de quién eran los datos borrados. Si eran de esta persona, ya no se pueden encontrar los intentos anteriores..
        ! ,1\"  PT$Paso.
        ! 11\"  PT)Respuesta.
        ! 01\"  PT(Servidor.
        ! =1\"  PT5Texto de la respuesta.
        ! =1\"  PT5Para leer en voz alta.
        !!@\"1'!$path PTP!Este correo no es un informe sobre otro correo: V .
        ! .1\"  PT&Motivo.
        ! ,1\"  PT$Tipo.
        ! L!1\"  PTC!duro (hard): la dirección no sirve.
        ! ]!1\"  PTT!blando (soft): definitivo, pero no por la dirección.
        ! 01\"  PT(temporal.
        ! :1\"  PT2Código solicitado.
        ! [!1\"  PTR!Código solicitado, rechazado por nuestro servicio.
        ! K!1\"  PTB!Rompecabezas de imagen no superado.
        ! _!1\"  PTV!Correo electrónico aceptado por un servidor de correo.
        ! M!1\"  PTD!Fallo temporal del intento de envío.
        ! O!1\"  PTF!Fallo definitivo del intento de envío.
        ! >1\"  PT6Sin respuesta a tiempo.
        ! B!1\"  PT:Deliberadamente no enviado.
        ! G!1\"  PT?No se pasó a la cola de envío.
        ! ?1\"  PT7No se sabe si se envió.
        ! A!1\"  PT9Notificado como entregado.
        ! A!1\"  PT9Notificado como retrasado.
        ! I!1\"  PT@!Devuelto por no poder entregarse.
        ! F!1\"  PT>Marcado como correo no deseado.
        ! 51\"  PT-Código usado.
        ! D\"1\"  PT[!El código expiró antes de enviarse el correo electrónico.
        ! K!1\"  PTB!Se escribió un código incorrecto.
        ! P!1\"  PTG!El código se escribió demasiado tarde.
        ! E\"1\"  PT\\!Se escribió un código ya sustituido por otro más reciente.
        ! [!1\"  PTR!Se escribió un código destinado a otra finalidad.
        ! J\"1\"  PTA\"Código bloqueado tras escribirse uno incorrecto demasiadas veces.
        ! A!1\"  PT9No se pudo registrar nada.
        ! A!1\"  PT9Datos personales borrados.
        ! D!1\"  PT<Entradas antiguas eliminadas.
        ! 91\"  PT1Servicio iniciado.
        ! E!1\"  PT=Copia de seguridad restaurada.
        \"!B!1)!&domain PT1Al postmaster de V .
         <1)!&domain PT-Al postmaster.
        !!T!1'!$time PT=Hora del intento de entrega: V T& (UTC).
        !!L!1'!$host PT=Servidor que nos respondió: V .
        !!>1(!%reply PT.Su respuesta: V .
        !!A\"1*!'queueID PTN!Identificador de cola (queue ID) que asignó: V .
        !!G!1&!#tls PT9Cifrado de la conexión: V .
        ! A#1\"  PTX\"Prueba firmada de que esta entrada consta sin cambios en nuestro registro de auditoría:.
        ! N*1\"  PTE*Hola. Una persona que tiene un buzón en su servidor no recibió nuestro código de verificación. Si su servidor rechazó el correo electrónico que se detalla más abajo, le agradeceríamos que nos dijera por qué y qué podemos cambiar. Si lo aceptó, le agradeceríamos que nos dijera adónde fue a parar. Muchas gracias..
        ! R#1\"  PTI#En el período que consultamos, nadie nos solicitó un código para su dirección de correo electrónico..
        ! T%1\"  PTK%Por favor, revise en la aplicación cómo está escrita su dirección de correo electrónico, solicite un código y díganos a qué hora lo hizo. Volveremos a consultarlo..
        ! N(1\"  PTE(Compare cómo está escrita la dirección con las direcciones similares que aparecen aquí, si las hay. Si la persona vuelve a solicitar un código y sigue sin constar nada, la aplicación no llega a nuestro servicio: informe al desarrollador de la aplicación..
        \"!K$1'!$time PT#El V TV#, la aplicación intentó solicitar su código a nuestro servicio. Por lo que podemos ver, la solicitud no nos llegó..
         B$1'!$time PTT#La aplicación intentó solicitar su código a nuestro servicio. Por lo que podemos ver, la solicitud no nos llegó..
        ! S%1\"  PTJ%Por favor, revise su conexión a internet y vuelva a solicitar un código. Si vuelve a fallar, informaremos al desarrollador de la aplicación, que tendrá que revisarlo..
        ! R)1\"  PTI)Informe al desarrollador de la aplicación para que compruebe el camino entre la aplicación y nuestro servicio: DNS, proxy, cortafuegos, TLS, tiempo límite. Compruebe que nuestro servicio estaba en funcionamiento a esa hora. El error consta en el registro de auditoría de la propia aplicación..
        \"!]#1*!'purpose PTN!Se solicitó un código, pero para otra cosa: V TY!. Para lo que usted quiere hacer no se solicitó ninguno..
         _\"1*!'purpose PTN\"Se solicitó un código, pero para algo distinto de lo que usted quiere hacer..
        ! F$1\"  PT]#Por favor, abra en la aplicación lo que quiere hacer y solicite un código ahí. Cada código sirve para una sola finalidad..
        \"!\\%1&!#app PTS#Pregunte en qué parte de la aplicación solicitó el código la persona. Si era el lugar correcto, la aplicación V TW! envía un type equivocado: informe a su desarrollador..
         V%1&!#app PTI%Pregunte en qué parte de la aplicación solicitó el código la persona. Si era el lugar correcto, la aplicación envía un type equivocado: informe a su desarrollador..
        \"!E$1'!$time PTH\"Los registros sobre su dirección de correo electrónico se borraron el V TJ!. Ya no podemos ver lo que ocurrió antes..
         C$1'!$time PTU#Los registros sobre su dirección de correo electrónico se borraron. Ya no podemos ver lo que ocurrió antes de eso..
        ! W%1\"  PTN%Si todavía necesita un código, por favor, solicite uno nuevo. Si no le llega, vuelva a ponerse en contacto con nosotros: con ese código sí podremos averiguar qué ocurre..
        ! B$1\"  PTY#No hay nada que corregir. Un borrado no se puede deshacer. Espere a que haya un intento nuevo y ejecute explain para ese..
        ! G%1\"  PT^$Conservamos estos registros solo durante un tiempo limitado. Los del período por el que pregunta ya se eliminaron, así que no podemos decirle qué ocurrió..
        ! W%1\"  PTN%Si todavía necesita un código, por favor, solicite uno nuevo. Si no le llega, vuelva a ponerse en contacto con nosotros: con ese código sí podremos averiguar qué ocurre..
        ! G%1\"  PT^$No hay nada que corregir: las entradas se eliminaron al vencer su plazo de conservación. Espere a que haya un intento nuevo o consulte un período posterior..
        \"!X\"1'!$time PT?Nuestros registros empiezan el V TG!. No podemos ver lo que ocurrió antes..
         S#1'!$time PTE#Lo que pregunta es anterior al comienzo de nuestros registros, así que no podemos ver qué ocurrió..
        ! W%1\"  PTN%Si todavía necesita un código, por favor, solicite uno nuevo. Si no le llega, vuelva a ponerse en contacto con nosotros: con ese código sí podremos averiguar qué ocurre..
        ! K%1\"  PTB%No hay nada que corregir, salvo que este registro de auditoría debiera ser más antiguo. ¿Se creó de nuevo? En ese caso, consulte el anterior, si se conservó..
        ! W$1\"  PTN$Durante un tiempo, nuestro servicio no pudo registrar nada. Si usted solicitó un código en ese tiempo, no podemos ver qué ocurrió con él..
        ! ]$1\"  PTT$Por favor, solicite un código nuevo. Si no le llega, vuelva a ponerse en contacto con nosotros: con ese código sí podremos averiguar qué ocurre..
        \"'O&10#%count$from\"to PT>No se registró nada desde el V\"T* hasta el V$T7; intentos rechazados: V TM#. Compruebe por qué no se pudo escribir en el registro de auditoría: disco lleno, permisos, errores de E/S..
         U$10#%count$from\"to PT^#Durante un tiempo no se pudo escribir en el registro de auditoría. Compruebe por qué: disco lleno, permisos, errores de E/S..
        ! Y\"1\"  PTP\"El rompecabezas de imagen no se resolvió. Sin eso no se envía ningún código..
        ! R%1\"  PTI%Por favor, solicite de nuevo un código y, en cuanto aparezca el rompecabezas, mueva la pieza hasta su hueco. Si no puede verla o moverla, díganos qué dispositivo usa..
        ! Y&1\"  PTP&Si la persona no puede ver o mover la pieza, anote el dispositivo, el navegador y la versión de la aplicación, e informe a su desarrollador. Si les falla a muchas personas, compruebe la página del captcha..
        \"!G014!%count!+i%countv i S!w! #1_$TZ!La pieza del rompecabezas no estaba en el lugar correcto (W! T[\" intento). Mientras no se resuelva el rompecabezas de imagen, no se envía ningún código..4C%TZ!La pieza del rompecabezas no estaba en el lugar correcto (W! T_\" de intentos). Mientras no se resuelva el rompecabezas de imagen, no se envía ningún código..*@%TZ!La pieza del rompecabezas no estaba en el lugar correcto (W! T\\\" intentos). Mientras no se resuelva el rompecabezas de imagen, no se envía ningún código..
         Y$1(!%count PTJ$La pieza del rompecabezas no estaba en el lugar correcto. Mientras no se resuelva el rompecabezas de imagen, no se envía ningún código..
        ! Z#1\"  PTQ#Por favor, inténtelo de nuevo con otro rompecabezas de imagen. Mueva la pieza despacio hasta que cubra el hueco..
        ! E'1\"  PT\\&En casos aislados, no hay que hacer nada. Si les falla a muchas personas en una misma aplicación, es posible que esta calcule mal la posición, por ejemplo, a partir de una imagen reescalada: informe a su desarrollador..
        ! G$1\"  PT^#El rompecabezas de imagen ya no era válido cuando llegó la respuesta. Cada rompecabezas es válido solo durante poco tiempo..
        ! C#1\"  PTZ\"Por favor, cargue otro rompecabezas de imagen y resuélvalo poco después de que aparezca..
        ! V&1\"  PTM&En casos aislados, no hay que hacer nada. Si les ocurre a personas que lo resuelven rápido, la aplicación muestra rompecabezas antiguos: informe a su desarrollador de que debe obtener uno nuevo cada vez..
        \"!Y#1(!%until PTE#Se respondieron mal demasiados rompecabezas de imagen. Se podrán resolver otros nuevos a partir del V T!..
         \\#1(!%until PTM#Se respondieron mal demasiados rompecabezas de imagen, así que durante un tiempo no se muestra ninguno más..
        \"!N#1(!%until PTV!Por favor, vuelva a solicitar un código después del V TD!. Intentarlo antes no sirve de nada..
         Q#1(!%until PTB#Por favor, espere unos minutos y vuelva a solicitar un código. Intentarlo antes no sirve de nada..
        ! E&1\"  PT\\%El bloqueo termina por sí solo. Si la persona no lo intentó tantas veces, es posible que lo hiciera alguien de la misma red: compruebe si hay un ataque y revise los proxies de confianza..
        ! [$1\"  PTR$Pasó demasiado tiempo desde que se resolvió el rompecabezas de imagen hasta que se solicitó el código, así que el rompecabezas ya no servía..
        ! C$1\"  PTZ#Por favor, rellene primero todo lo demás. Después, resuelva otro rompecabezas de imagen y solicite el código enseguida..
        ! L%1\"  PTC%captcha_token ya había expirado cuando la aplicación lo envió. Si la persona fue rápida, la aplicación lo guarda demasiado tiempo: informe a su desarrollador..
        ! V#1\"  PTM#La aplicación usó por segunda vez el mismo rompecabezas de imagen ya resuelto. Cada uno sirve una sola vez..
        ! Q(1\"  PTH(Por favor, mire en su bandeja de entrada y en su carpeta de correo no deseado: es posible que ya haya un código en camino desde la primera vez. Si no hay ninguno, vuelva a cargar la aplicación, resuelva otro rompecabezas de imagen y solicite de nuevo el código..
        \"!W&1&!#app PTP\"Consulte el intento anterior a este. Informe al desarrollador de la aplicación V TU#: cada envío, también si se repite, necesita su propio captcha_token, y ningún formulario debe enviarse dos veces..
         Q&1&!#app PTD&Consulte el intento anterior a este. Informe al desarrollador de la aplicación: cada envío, también si se repite, necesita su propio captcha_token, y ningún formulario debe enviarse dos veces..
        ! S$1\"  PTJ$El rompecabezas de imagen se resolvió para una dirección de correo electrónico distinta de aquella para la que se solicitó el código..
        ! B%1\"  PTY$Por favor, escriba primero su dirección de correo electrónico y revísela. Después, resuelva otro rompecabezas de imagen y ya no cambie la dirección..
        ! W%1\"  PTN%A menudo la dirección se corrigió después del rompecabezas. Informe al desarrollador de la aplicación: cada vez que cambie la dirección, debe obtenerse un captcha nuevo..
        ! Y#1\"  PTP#La aplicación no nos transmitió el resultado del rompecabezas de imagen tal como era. Usted no tiene la culpa..
        ! @'1\"  PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"!_$1&!#app PTK!Informe al desarrollador de la aplicación V TB#: captcha_token debe enviarse exactamente como se recibió, con sus comillas escapadas en el JSON..
         Y$1&!#app PTL$Informe al desarrollador de la aplicación: captcha_token debe enviarse exactamente como se recibió, con sus comillas escapadas en el JSON..
        ! N'1\"  PTE'Al solicitar el código, el rompecabezas de imagen que se había resuelto no sirvió. Era demasiado antiguo, ya se había usado o era para otra dirección de correo electrónico; nuestros registros no indican cuál fue el motivo..
        ! E%1\"  PT\\$Por favor, revise su dirección de correo electrónico, resuelva otro rompecabezas de imagen y solicite el código enseguida. Si también falla, díganoslo..
        ! D%1\"  PT[$Se rechazó captcha_token; la entrada no indica por qué. Si vuelve a ocurrir, la aplicación lo guarda, lo repite o lo altera: informe a su desarrollador..
        \"!\\!1'!$name PTI!Al solicitar el código faltaba un dato: V T!..
         Z!1'!$name PTL!Al solicitar el código faltaba algún dato..
        \"!D#1'!$name PTQ\"Por favor, complete este dato en la aplicación y vuelva a solicitar un código: V T!..
         E'1'!$name PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"!E%1,!)parameter PTL!La aplicación no envió ningún valor para V TA#. Si la persona había rellenado todo lo que la aplicación solicita, informe a su desarrollador..
         _$1,!)parameter PTL$La aplicación omitió un valor obligatorio. Si la persona había rellenado todo lo que la aplicación solicita, informe a su desarrollador..
        ! H$1\"  PT_#La aplicación no nos envió todos los datos sobre sí misma y sobre su dispositivo que necesitamos antes de enviar un código..
        ! @'1\"  PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"![$1,!)parameter PTY\"Informe al desarrollador de la aplicación de los encabezados de dispositivo que faltan: V TJ!. Compruebe que ningún proxy los elimina..
         J$1,!)parameter PTW#Faltan encabezados de dispositivo: informe al desarrollador de la aplicación. Compruebe que ningún proxy los elimina..
        ! J#1\"  PTA#Nuestro servicio no reconoce la aplicación que solicitó el código, así que no envió ninguno..
        ! R&1\"  PTI&Por favor, asegúrese de que usa la aplicación oficial y actualícela o vuelva a cargar la página. Si eso no ayuda, informaremos al desarrollador de la aplicación, que es quien tiene que resolverlo..
        \"!^%1&!#app PT1El identificador V T\\$ de la aplicación no está registrado. Si la aplicación es nuestra, informe a su desarrollador o añada el identificador a la configuración del servicio..
         Y%1&!#app PTL%El identificador de la aplicación no está registrado. Si la aplicación es nuestra, informe a su desarrollador o añada el identificador a la configuración del servicio..
        ! S\"1\"  PTJ\"La aplicación solicitó un tipo de código que nuestro servicio no tiene..
        ! @'1\"  PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"!S$1&!#app PTK!Informe al desarrollador de la aplicación V TV\": el valor de type no corresponde a ninguna de las finalidades que el servicio conoce..
         M$1&!#app PT@$Informe al desarrollador de la aplicación: el valor de type no corresponde a ninguna de las finalidades que el servicio conoce..
        ! Q%1\"  PTH%Lo que nos llegó como su dirección de correo electrónico no tiene la forma de una dirección de correo electrónico, así que no pudimos enviar ahí ningún código..
        ! B&1\"  PTY%Por favor, revise la dirección en la aplicación: ¿tiene una arroba?, ¿falta algo después de la arroba?, ¿hay algún espacio o alguna coma? Después, vuelva a solicitar un código..
        \"!R%1)!&reason PTG\"Deletree la dirección junto con la persona. Lo que está mal en ella: V TV\". Si la persona la escribe bien, la aplicación la altera: informe a su desarrollador..
         X%1)!&reason PTH%Deletree la dirección junto con la persona. Si la persona la escribe bien, la aplicación la altera, por ejemplo, al codificarla dos veces: informe a su desarrollador..
        ! _#1\"  PTV#La aplicación nos envió algo en una forma que nuestro servicio no puede leer, así que no se envió ningún código..
        ! @'1\"  PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"!_$1,!)parameter PT]!Informe al desarrollador de la aplicación: el valor JSON de V TJ\" es de un tipo incorrecto, por ejemplo, un número en lugar de una cadena..
         V$1,!)parameter PTC$Informe al desarrollador de la aplicación: un valor JSON es de un tipo incorrecto, por ejemplo, un número en lugar de una cadena..
        ! K#1\"  PTB#Nuestro servicio no pudo leer lo que envió la aplicación, así que no se envió ningún código..
        ! @'1\"  PTW&Esto no lo puede resolver usted. Informaremos al desarrollador de la aplicación, que es quien tiene que hacerlo. Quizás ayude actualizar la aplicación o volver a cargar la página y solicitar de nuevo un código..
        \"!S%1&!#app PTK!Informe al desarrollador de la aplicación V TV#: el cuerpo no es JSON válido. A menudo está cortado, está codificado como formulario o tiene comillas sin escapar..
         M%1&!#app PT@%Informe al desarrollador de la aplicación: el cuerpo no es JSON válido. A menudo está cortado, está codificado como formulario o tiene comillas sin escapar..
        ! J#1\"  PTA#La aplicación solicitó su código a nuestro servicio, y nuestro servicio rechazó la solicitud..
        ! V%1\"  PTM%Por favor, vuelva a solicitar un código dentro de unos minutos. Si se rechaza otra vez, díganos el código de error que muestra la aplicación; nosotros lo investigaremos..
        \"!^%1'!$code PTT!Nuestro servicio respondió con el código de error V T9. El comando errata show V TZ\" indica qué comprobar; la entrada está en el registro de auditoría del propio servicio..
         C&1'!$code PTU%Busque a esa misma hora en el registro de auditoría del propio servicio o pregunte por el código de error que muestra la aplicación; el comando errata show indica qué comprobar..
        \"!S%1(!%until PT_$Justo antes de esta vez ya se había solicitado un código, y entre uno y otro tiene que haber una pausa. El siguiente código se puede solicitar a partir del V T!..
         X#1(!%until PTI#Justo antes de esta vez ya se había solicitado un código, y entre uno y otro tiene que haber una pausa..
        \"!K%1(!%until PTW$Por favor, busque el código anterior en su bandeja de entrada y en su carpeta de correo no deseado. Si no está ahí, solicite uno nuevo después del V T!..
         M%1(!%until PT^$Por favor, busque el código anterior en su bandeja de entrada y en su carpeta de correo no deseado. Si no está ahí, espere un momento y solicite uno nuevo..
        ! I&1\"  PT@&No hay nada que corregir: el tiempo de espera (cool-down) por dirección termina por sí solo. Para ver por qué no llegó el código anterior, ejecute explain para el intento anterior a este..
        \"!Z$1(!%until PTF$Se solicitaron demasiados códigos con su dirección de correo electrónico en poco tiempo. Puede volver a solicitar uno a partir del V T!..
         J#1(!%until PT[\"Se solicitaron demasiados códigos con su dirección de correo electrónico en poco tiempo..
        \"!Z&1(!%until PTV!Por favor, vuelva a solicitar un código después del V TP$. Mientras tanto, mire en su bandeja de entrada y en su carpeta de correo no deseado: es posible que el código más reciente todavía funcione..
         X%1(!%until PTI%Por favor, espere un rato. Mientras tanto, mire en su bandeja de entrada y en su carpeta de correo no deseado: es posible que el código más reciente todavía funcione..
        \"#I41>\"%limit'minutes!-i'minutesv\"i S!w!!#1G&T8Límite por dirección: V T$ en W!!T^$ minuto. Se vuelve a liberar por sí solo. Averigüe por qué no se usaron los códigos anteriores. Si no fue la persona quien solicitó tantos, lo hizo otra..4K&T8Límite por dirección: V T$ en W!!TB% de minutos. Se vuelve a liberar por sí solo. Averigüe por qué no se usaron los códigos anteriores. Si no fue la persona quien solicitó tantos, lo hizo otra..*H&T8Límite por dirección: V T$ en W!!T_$ minutos. Se vuelve a liberar por sí solo. Averigüe por qué no se usaron los códigos anteriores. Si no fue la persona quien solicitó tantos, lo hizo otra..
         F&10\"%limit'minutes PTO%El límite por dirección se vuelve a liberar por sí solo. Averigüe por qué no se usaron los códigos anteriores. Si no fue la persona quien solicitó tantos, lo hizo otra..
        \"!F$1(!%until PTR#Se solicitaron demasiados códigos desde su dispositivo en poco tiempo. Puede volver a solicitar uno a partir del V T!..
         V\"1(!%until PTG\"Se solicitaron demasiados códigos desde su dispositivo en poco tiempo..
        \"!_$1(!%until PTV!Por favor, vuelva a solicitar un código después del V TU\". Si comparte el dispositivo, es posible que otras personas hayan agotado el límite..
         ]$1(!%until PTN$Por favor, espere un rato y vuelva a solicitar un código. Si comparte el dispositivo, es posible que otras personas hayan agotado el límite..
        \"#V51>\"%limit'minutes!-i'minutesv\"i S!w!!#1V&T9Límite por dispositivo: V T$ en W!!TL% minuto. Se vuelve a liberar por sí solo. Si muchas personas tienen el mismo identificador de dispositivo, la aplicación envía uno constante: informe a su desarrollador..4Z&T9Límite por dispositivo: V T$ en W!!TP% de minutos. Se vuelve a liberar por sí solo. Si muchas personas tienen el mismo identificador de dispositivo, la aplicación envía uno constante: informe a su desarrollador..*W&T9Límite por dispositivo: V T$ en W!!TM% minutos. Se vuelve a liberar por sí solo. Si muchas personas tienen el mismo identificador de dispositivo, la aplicación envía uno constante: informe a su desarrollador..
         U&10\"%limit'minutes PT^%El límite por dispositivo se vuelve a liberar por sí solo. Si muchas personas tienen el mismo identificador de dispositivo, la aplicación envía uno constante: informe a su desarrollador..
        \"!D%1(!%until PTP$Se solicitaron demasiados códigos en poco tiempo a través de la conexión a internet que usted usa. Se pueden volver a solicitar a partir del V T!..
         T#1(!%until PTE#Se solicitaron demasiados códigos en poco tiempo a través de la conexión a internet que usted usa..
        \"![&1(!%until PTV!Por favor, vuelva a solicitar un código después del V TQ$ o use otra conexión, por ejemplo, los datos móviles en lugar de la red Wi-Fi. Es posible que otras personas usen la misma conexión que usted..
         Y%1(!%until PTJ%Por favor, espere un rato o use otra conexión, por ejemplo, los datos móviles en lugar de la red Wi-Fi. Es posible que otras personas usen la misma conexión que usted..
        \"#\\21>\"%limit'minutes!-i'minutesv\"i S!w!!#1X%T1Límite por red: V T$ en W!!TV$ minuto. Se vuelve a liberar por sí solo. Si afecta a toda una empresa o a todo el mundo, compruebe los proxies de confianza y, después, el límite..4\\%T1Límite por red: V T$ en W!!TZ$ de minutos. Se vuelve a liberar por sí solo. Si afecta a toda una empresa o a todo el mundo, compruebe los proxies de confianza y, después, el límite..*Y%T1Límite por red: V T$ en W!!TW$ minutos. Se vuelve a liberar por sí solo. Si afecta a toda una empresa o a todo el mundo, compruebe los proxies de confianza y, después, el límite..
         W%10\"%limit'minutes PT@%El límite por red se vuelve a liberar por sí solo. Si afecta a toda una empresa o a todo el mundo, compruebe los proxies de confianza y, después, el límite..
        \"!I%1(!%until PTU$Entre todas las personas que usan esta aplicación se solicitaron demasiados códigos. La aplicación puede volver a solicitar códigos a partir del V T!..
         T#1(!%until PTE#Entre todas las personas que usan esta aplicación se solicitaron demasiados códigos en poco tiempo..
        \"!]$1(!%until PTV!Por favor, vuelva a solicitar un código después del V TS\". No tiene que ver con usted; comprobaremos si la aplicación puede solicitar más..
         [$1(!%until PTL$Por favor, espere un rato y vuelva a solicitar un código. No tiene que ver con usted; comprobaremos si la aplicación puede solicitar más..
        \"'M01B!##app%limit'minutes!-i'minutesv$i S!w!\"#1\\$T:Límite de la aplicación V T\": V\"T$ en W!\"TK# minuto. Si se trata de personas reales, haga que se aumente el límite; si no, compruebe si hay un ataque..4@%T:Límite de la aplicación V T\": V\"T$ en W!\"TO# de minutos. Si se trata de personas reales, haga que se aumente el límite; si no, compruebe si hay un ataque..*]$T:Límite de la aplicación V T\": V\"T$ en W!\"TL# minutos. Si se trata de personas reales, haga que se aumente el límite; si no, compruebe si hay un ataque..
         L%14##app%limit'minutes PTQ$Se alcanzó el límite de toda la aplicación. Si se trata de personas reales, haga que se aumente el límite; si no, compruebe si hay un ataque..
        \"!Q#1(!%until PT]\"Se solicitaron demasiados códigos en poco tiempo. Puede volver a solicitar uno a partir del V T!..
         A\"1(!%until PTR!Se solicitaron demasiados códigos en poco tiempo..
        \"!Z&1(!%until PTV!Por favor, vuelva a solicitar un código después del V TP$. Mientras tanto, mire en su bandeja de entrada y en su carpeta de correo no deseado: es posible que el código más reciente todavía funcione..
         X&1(!%until PTI&Por favor, espere un rato y vuelva a solicitar un código. Mientras tanto, mire en su bandeja de entrada y en su carpeta de correo no deseado: es posible que el código más reciente todavía funcione..
        ! C'1\"  PTZ&En casos aislados, no hay nada que corregir: el límite se vuelve a liberar por sí solo. La entrada no indica cuál fue; compare los intentos anteriores de la misma dirección, del mismo dispositivo y de la misma red..
        \"!Q&1(!%until PTL$Para proteger a las personas de usos indebidos, por ahora nuestro servicio no le envía códigos. Puede volver a solicitar uno a partir del V TQ!. Eso no significa que usted haya hecho algo mal..
         @%1(!%until PTQ$Para proteger a las personas de usos indebidos, por ahora nuestro servicio no le envía códigos. Eso no significa que usted haya hecho algo mal..
        \"!C%1(!%until PTV!Por favor, vuelva a solicitar un código después del V TY\". Si no puede esperar, díganoslo: comprobaremos si podemos levantar la pausa en su caso..
         [$1(!%until PTL$Por favor, vuelva a solicitar un código más tarde. Si no puede esperar, díganoslo: comprobaremos si podemos levantar la pausa en su caso..
        ! _(1\"  PTV(La protección contra abusos detectó muchos códigos que nadie usó, relacionados con este dispositivo, red, dominio o aplicación; la entrada indica cuál. Si es un falso positivo, añada a la lista de permitidos lo que indica la entrada. Si no, la pausa termina por sí sola..
        \"!Q%1(!%until PT]$En respuesta a uno de nuestros correos electrónicos, alguien nos indicó: «No fui yo». Por eso, no volverán a enviarse códigos a su dirección hasta el V T!..
         K%1(!%until PT\\$En respuesta a uno de nuestros correos electrónicos, alguien nos indicó: «No fui yo». Por eso, durante un tiempo no se envían códigos a su dirección..
        \"!R'1(!%until PTV!Por favor, vuelva a solicitar un código después del V TH% y use el correo más reciente. Si no fue usted quien nos lo indicó, es posible que otra persona pueda leer sus correos: por favor, cambie la contraseña de su buzón..
         J'1(!%until PT[&Por favor, vuelva a solicitar un código más tarde y use el correo más reciente. Si no fue usted quien nos lo indicó, es posible que otra persona pueda leer sus correos: por favor, cambie la contraseña de su buzón..
        ! J%1\"  PTA%La pausa se activó con el enlace «No fui yo» y termina por sí sola. Levántela antes solo si tiene la seguridad de que habla con el titular de la dirección..
        \"!\\%1'!$time PT#El V TG% nos devolvieron un correo electrónico que habíamos enviado antes a su dirección, porque no se pudo entregar. Desde entonces no hemos enviado nada a esa dirección..
         T%1'!$time PTF%Nos devolvieron un correo electrónico que habíamos enviado antes a su dirección, porque no se pudo entregar. Desde entonces no hemos enviado nada a esa dirección..
        ! G&1\"  PT^%Por favor, compruebe si la dirección es correcta y si le llegan otros correos ahí. Después, díganoslo: tenemos que desbloquear la dirección antes de que usted solicite un código nuevo..
        \"!Q$1(!%reply PT3El rebote indicaba V TK#. Cuando la persona haya confirmado que el buzón funciona, retire la dirección de la lista de supresión..
         N%1(!%reply PT_$Cuando la persona haya confirmado que el buzón funciona, retire la dirección de la lista de supresión. La cronología muestra el rebote, si todavía consta..
        ! A$1\"  PTX#Nuestro personal incluyó su dirección de correo electrónico en la lista de direcciones a las que no enviamos correos..
        ! X#1\"  PTO#Esto no lo puede cambiar usted. Preguntaremos por qué se incluyó y le diremos si se puede quitar de la lista..
        ! ]#1\"  PTT#Un operador incluyó la dirección en la lista de supresión. Pregunte quién lo hizo y por qué antes de retirarla..
        ! I$1\"  PT@$Nuestro servicio, de forma deliberada, no envió nada a su dirección de correo electrónico. Los registros no indican por qué..
        ! C&1\"  PTZ%Por favor, compruebe si la dirección es correcta y si le llegan otros correos ahí. Después nos toca a nosotros: averiguaremos por qué está bloqueada y le diremos lo que encontremos..
        ! I%1\"  PT@%Compruebe la lista de supresión, el directorio de usuarios y los rebotes anteriores de esta dirección. Retírela de la lista solo cuando se conozca el motivo..
        ! I$1\"  PT@$No nos consta ninguna cuenta con esta dirección de correo electrónico, así que no se envió ningún código a esa dirección..
        ! H%1\"  PT_$Quizás tenga una cuenta con otra dirección de correo electrónico. Por favor, revise cómo está escrita, pruebe con sus otras direcciones o cree una cuenta..
        ! V%1\"  PTM%Antes de leer esto en voz alta, asegúrese de que habla con el titular de la dirección: revela quién tiene una cuenta. La dirección no está en el directorio de usuarios..
        ! J$1\"  PTA$Nuestro servicio no pudo registrar que se solicitó un código y, si no queda registrado, no envía ninguno. El fallo es nuestro..
        ! E$1\"  PT\\#No hace falta que cambie nada. Tenemos que resolverlo nosotros. Por favor, solicite un código nuevo dentro de unos minutos..
        ! Q&1\"  PTH&No se pudo escribir en el registro de auditoría. Traslade el caso al operador de inmediato: disco lleno, permisos, errores de E/S, una segunda instancia. Hasta que se resuelva, nadie recibe códigos..
        ! V#1\"  PTM#Nuestro servicio tenía demasiada demanda para enviar un código. No se debe a los datos que usted escribió..
        ! V#1\"  PTM#Por favor, solicite un código nuevo dentro de unos minutos. Si vuelve a ocurrir, tendremos que investigarlo..
        ! K$1\"  PTB$Si duró poco, no hay que hacer nada. Si continúa, el operador debe comprobar la carga, el disco y la base de datos del servicio..
        ! B&1\"  PTY%Nuestro servicio había anotado que usted quería un código, pero se detuvo antes de pasar el correo electrónico a la cola de envío. No se envió ningún correo. El fallo es nuestro..
        ! J\"1\"  PTA\"Por favor, solicite un código nuevo. El anterior no le llegará..
        ! O&1\"  PTF&El servicio se detuvo entre el registro del intento y la puesta en cola del correo. Busque en su log, alrededor de esa hora, una caída del proceso, una terminación forzada (kill) o un disco lleno..
        ! T$1\"  PTK$Nuestro personal retiró de nuestra cola de envío el correo electrónico con su código antes de que se enviara. No salió ningún correo..
        ! J\"1\"  PTA\"Por favor, solicite un código nuevo. El anterior no le llegará..
        ! U$1\"  PTL$Un operador retiró el correo de la cola. La lista «Operaciones realizadas en el registro de auditoría» indica quién lo hizo y por qué..
        ! M$1\"  PTD$Nuestro servicio se detuvo en pleno envío. No sabemos si el correo electrónico llegó a salir, y no lo enviaremos por segunda vez..
        ! C%1\"  PTZ$Por favor, mire en su bandeja de entrada y en su carpeta de correo no deseado. Si no hay ningún código, solicite uno nuevo, que sustituirá al anterior..
        ! N$1\"  PTE$Busque en el log del servicio por qué se detuvo. Si el correo salió o no, solo lo puede decir el log de nuestro servidor de correo..
        ! Z$1\"  PTQ$El correo electrónico estuvo esperando en nuestro sistema hasta que su código dejó de ser válido, así que no se envió. El fallo es nuestro..
        ! J\"1\"  PTA\"Por favor, solicite un código nuevo. El anterior no le llegará..
        ! S%1\"  PTJ%La cola avanzaba demasiado despacio o estaba parada. Compruebe su tamaño y su antigüedad, si se puede contactar con el relay y cuánto tiempo estuvo parado el servicio..
        ! ^$1\"  PTU$En este momento, nuestro servicio no está configurado para enviar correos electrónicos, así que no se envió ningún código. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        ! I%1\"  PT@%No hay ningún transporte de correo configurado. Traslade el caso al operador de inmediato: nadie recibirá códigos hasta que se configure SMTP en el servicio..
        \"!P#1(!%until PT\\\"El correo electrónico está en nuestro sistema a la espera de enviarse. Lo intentaremos el V T!..
         W\"1(!%until PTH\"El correo electrónico está en nuestro sistema a la espera de enviarse..
        ! ]$1\"  PTT$Por favor, espere unos minutos; el correo saldrá automáticamente. No solicite todavía un código nuevo, porque el anterior dejaría de funcionar..
        ! [&1\"  PTR&Todavía no hay que hacer nada. Si al cabo de unos minutos sigue a la espera, el operador debe comprobar que el servicio está en funcionamiento, la antigüedad de la cola y que se puede contactar con el relay..
        ! G$1\"  PT^#Nuestro servicio no pudo encontrar nuestro servidor de correo, así que el correo electrónico no salió. El fallo es nuestro..
        \"!C%1(!%until PTC\"No hace falta que haga nada. Lo reintentaremos automáticamente el V TL\". Si unos minutos después no le ha llegado nada, solicite un código nuevo..
         G$1(!%until PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!A%1'!$host PTH!No se pudo resolver el nombre del relay V TF#. El operador debe comprobar el DNS del servicio y cómo está escrito el nombre en su configuración..
         [$1'!$host PTM$No se pudo resolver el nombre del relay. El operador debe comprobar el DNS del servicio y cómo está escrito el nombre en su configuración..
        ! P$1\"  PTG$Nuestro servidor de correo no aceptó la conexión de nuestro servicio, así que el correo electrónico no salió. El fallo es nuestro..
        \"!C%1(!%until PTC\"No hace falta que haga nada. Lo reintentaremos automáticamente el V TL\". Si unos minutos después no le ha llegado nada, solicite un código nuevo..
         G$1(!%until PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!F$1'!$host PT)El relay V TK# rechazó la conexión. El operador debe comprobar que está en funcionamiento, su puerto y el cortafuegos..
         A$1'!$host PTS#El relay rechazó la conexión. El operador debe comprobar que está en funcionamiento, su puerto y el cortafuegos..
        ! T$1\"  PTK$Nuestro servidor de correo no respondió a tiempo, así que no podemos afirmar que el correo electrónico haya salido. El fallo es nuestro..
        \"!L%1(!%until PTX$Por favor, mire en su bandeja de entrada y en su carpeta de correo no deseado. Si no hay ningún código, espere: lo reintentaremos automáticamente el V T!..
         T&1(!%until PTE&Por favor, mire en su bandeja de entrada y en su carpeta de correo no deseado. Si no hay ningún código, solicite uno nuevo dentro de unos minutos. Si continúa, tendremos que resolverlo nosotros..
        \"!G&1'!$host PT)El relay V TL% no respondió a tiempo. El operador debe comprobar su carga, la red que hay entre ambos y su log: si ya había pasado la fase DATA, es posible que haya aceptado el correo..
         B&1'!$host PTT%El relay no respondió a tiempo. El operador debe comprobar su carga, la red que hay entre ambos y su log: si ya había pasado la fase DATA, es posible que haya aceptado el correo..
        ! ^#1\"  PTU#Nuestro servidor de correo no ofreció una conexión cifrada, y no enviamos códigos sin cifrar. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!E%1'!$host PT)El relay V TJ$ no ofrece STARTTLS. El operador debe activar TLS en él o averiguar qué elemento intermedio lo elimina. No desactive TLS en el servicio..
         @%1'!$host PTR$El relay no ofrece STARTTLS. El operador debe activar TLS en él o averiguar qué elemento intermedio lo elimina. No desactive TLS en el servicio..
        ! ^$1\"  PTU$El certificado de seguridad de nuestro servidor de correo expiró, así que nuestro servicio no le pasó el correo electrónico. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!U$1'!$host PT=El certificado TLS del relay V TF# expiró. El operador debe renovarlo y comprobar el reloj del equipo en el que se ejecuta el servicio..
         P$1'!$host PTB$El certificado TLS del relay expiró. El operador debe renovarlo y comprobar el reloj del equipo en el que se ejecuta el servicio..
        ! U%1\"  PTL%El certificado de seguridad de nuestro servidor de correo está emitido para otro nombre, así que nuestro servicio no le pasó el correo electrónico. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!R&1'!$host PT>El certificado TLS no es para V TB%. El operador debe comparar el nombre de host de la configuración del servicio con los nombres del certificado y comprobar que el DNS lleva al servidor correcto..
         F&1'!$host PTX%El certificado TLS del relay es para otro nombre. El operador debe compararlo con el nombre de host de la configuración del servicio y comprobar que el DNS lleva al servidor correcto..
        ! H%1\"  PT_$Nuestro servicio no pudo confirmar el certificado de seguridad de nuestro servidor de correo, así que no le pasó el correo electrónico. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!R&1'!$host PT6El certificado TLS de V TJ% no procede de ninguna CA en la que confíe el servicio. El operador debe comprobar si falta un certificado intermedio y qué certificados de CA hay en la configuración..
         T&1'!$host PTF&El certificado TLS del relay no procede de ninguna CA en la que confíe el servicio. El operador debe comprobar si falta un certificado intermedio y qué certificados de CA hay en la configuración..
        ! B%1\"  PTY$Nuestro servicio no pudo establecer una conexión cifrada con nuestro servidor de correo, así que el correo electrónico no salió. El fallo es nuestro..
        \"!C%1(!%until PTC\"No hace falta que haga nada. Lo reintentaremos automáticamente el V TL\". Si unos minutos después no le ha llegado nada, solicite un código nuevo..
         G$1(!%until PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"!_%1'!$host PTM!La negociación TLS (handshake) con el relay V T_# falló. El operador debe comprobar las versiones de TLS, los cifrados y si el puerto espera TLS desde el principio o STARTTLS..
         Y%1'!$host PTK%La negociación TLS (handshake) con el relay falló. El operador debe comprobar las versiones de TLS, los cifrados y si el puerto espera TLS desde el principio o STARTTLS..
        ! ^$1\"  PTU$Nuestro servidor de correo no permitió que nuestro servicio iniciara sesión en él, así que el correo electrónico no salió. El fallo es nuestro..
        ! A$1\"  PTX#Usted no puede hacer nada al respecto; tenemos que resolverlo nosotros. Por favor, solicite un código nuevo más tarde..
        \"#I&1-\"$host%reply PT)El relay V T< respondió a SMTP AUTH con V\"TH$. El operador debe comprobar el nombre de usuario y la contraseña en la configuración del servicio, y si el relay bloqueó esa cuenta..
         L%1-\"$host%reply PTX$SMTP AUTH falló. El operador debe comprobar el nombre de usuario y la contraseña en la configuración del servicio, y si el relay bloqueó esa cuenta..
        \"!C&1(!%until PTO%Nuestro servidor de correo solo puede enviar cierta cantidad de correos en cada período, y esa cantidad ya se agotó. El servidor podrá volver a enviar correos a partir del V T!..
         Z$1(!%until PTK$Nuestro servidor de correo solo puede enviar cierta cantidad de correos en cada período, y esa cantidad ya se agotó. El fallo es nuestro..
        \"!S$1(!%until PTR!Por favor, solicite un código nuevo después del V TM\". Usted no puede hacer nada más; nosotros tenemos que aumentar esa cantidad..
         R$1(!%until PTC$Usted no puede hacer nada al respecto; nosotros tenemos que aumentar esa cantidad. Por favor, solicite un código nuevo más tarde..
        \"!G%1'!$host PT3La cuota del relay V TB$ está agotada. El operador debe hacer que la aumenten o usar otro relay, y comprobar que nadie hace un uso indebido del servicio..
         B%1'!$host PTT$La cuota del relay está agotada. El operador debe hacer que la aumenten o usar otro relay, y comprobar que nadie hace un uso indebido del servicio..
        \"!T&1(!%until PT@&Su proveedor de correo nos indicó que volviéramos a intentar la entrega del correo electrónico un poco más tarde. Algunos lo hacen con cada remitente nuevo. Lo haremos automáticamente el V T!..
         O%1(!%until PT@%Su proveedor de correo nos indicó que volviéramos a intentar la entrega del correo electrónico un poco más tarde. Algunos lo hacen con cada remitente nuevo..
        \"!L%1(!%until PTR!Por favor, espere hasta unos minutos después del V TF# y no solicite todavía un código nuevo: es posible que cada correo nuevo también tenga que esperar..
         S$1(!%until PTD$Por favor, espere unos minutos y no solicite todavía un código nuevo: es posible que cada correo nuevo también tenga que esperar..
        \"!N%1'!$host PV T^$ aplica greylisting (lista gris): solo queda esperar al siguiente intento. Si ocurre allí a menudo, solicite al postmaster que exceptúe nuestros servidores..
         O&1'!$host PTA&El servidor de correo del proveedor aplica greylisting (lista gris): solo queda esperar al siguiente intento. Si ocurre allí a menudo, solicite al postmaster que exceptúe nuestros servidores..
        \"!Y$1(!%until PTE$Por el momento, su proveedor de correo no aceptó más correos nuestros, porque recibió muchos en poco tiempo. Lo reintentaremos el V T!..
         ^#1(!%until PTO#Por el momento, su proveedor de correo no aceptó más correos nuestros, porque recibió muchos en poco tiempo..
        \"!G%1(!%until PTR!Por favor, espere hasta unos minutos después del V TA#; no hace falta que haga nada. Si para entonces no le ha llegado nada, solicite un código nuevo..
         G%1(!%until PTX$Por favor, espere unos minutos. Si para entonces no le ha llegado nada, solicite un código nuevo. Es un asunto entre su proveedor de correo y nosotros..
        \"#Y&1-\"$host%reply PV T0 nos limita con V\"TO%. Si afecta a muchas personas, el operador debe enviar más despacio a ese dominio, comprobar nuestra reputación allí y solicitar al postmaster una tasa de envío más alta..
         T'1-\"$host%reply PT@'El servidor del proveedor limita cuánto enviamos. Si afecta a muchas personas, el operador debe enviar más despacio a ese dominio, comprobar nuestra reputación allí y solicitar al postmaster una tasa de envío más alta..
        ! T#1\"  PTK#Su proveedor de correo indica que su buzón está lleno, por lo que no aceptó nuestro correo electrónico..
        \"!L&1(!%until PTL#Por favor, elimine algunos correos y vacíe la papelera de su buzón. Lo reintentaremos automáticamente el V TL\". Si unos minutos después no le ha llegado nada, solicite un código nuevo..
         Y#1(!%until PTJ#Por favor, elimine algunos correos y vacíe la papelera de su buzón. Después, solicite un código nuevo..
        \"#U%1-\"$host%reply PTL!No hay nada que corregir por nuestra parte: V T, respondió V\"T@#. Cuando vuelva a haber espacio, compruebe que la dirección no está en la lista de supresión..
         ^$1-\"$host%reply PTJ$No hay nada que corregir por nuestra parte. Cuando vuelva a haber espacio, compruebe que la dirección no está en la lista de supresión..
        \"!E%1(!%until PTQ$El servidor de correo que debía recibir el correo electrónico tenía un problema propio y, por el momento, no lo aceptó. Lo reintentaremos el V T!..
         J$1(!%until PT[#El servidor de correo que debía recibir el correo electrónico tenía un problema propio y, por el momento, no lo aceptó..
        \"!G%1(!%until PTR!Por favor, espere hasta unos minutos después del V TA#; no hace falta que haga nada. Si para entonces no le ha llegado nada, solicite un código nuevo..
         P$1(!%until PTA$Por favor, espere unos minutos. Si para entonces no le ha llegado nada, solicite un código nuevo. No hace falta que cambie nada..
        \"#L&1-\"$host%reply PV T, respondió V\"TF%. Espere al siguiente intento. Si continúa, acuda a nuestro operador, si el servidor es nuestro relay; si no, al postmaster de ese servidor (explain --for-provider)..
         X%1-\"$host%reply PTD%Espere al siguiente intento. Si continúa, acuda a nuestro operador, si el servidor es nuestro relay; si no, al postmaster de ese servidor (explain --for-provider)..
        \"!D+14!%count!+i%countv i S!w! #1H#T+Intentamos W! TT\" vez entregar el correo electrónico. No lo aceptaron, y ya no lo intentaremos más..4M#T+Intentamos W! TY\" de veces entregar el correo electrónico. No lo aceptaron, y ya no lo intentaremos más..*J#T+Intentamos W! TV\" veces entregar el correo electrónico. No lo aceptaron, y ya no lo intentaremos más..
         V#1(!%count PTG#Intentamos varias veces entregar el correo electrónico. No lo aceptaron, y ya no lo intentaremos más..
        ! X%1\"  PTO%Por favor, solicite un código nuevo; el anterior no le llegará. Si también falla, use otra dirección de correo electrónico, si puede, o pregunte a su proveedor de correo..
        \"#G&1-\"$host%reply PT9La última respuesta fue V\"T%, de V TM$. Consulte los intentos en la cronología; si también falla con otras personas del dominio, pregunte al postmaster (explain --for-provider)..
         P%1-\"$host%reply PT\\$Consulte en la cronología las respuestas a los intentos; si también falla con otras personas del dominio, pregunte al postmaster (explain --for-provider)..
        \"!]$1)!&domain PT:El proveedor de correo de V TO# indica que no tiene ningún buzón con esta dirección, por lo que no se pudo entregar el correo electrónico..
         U$1)!&domain PTE$El proveedor de correo indica que no tiene ningún buzón con esta dirección, por lo que no se pudo entregar el correo electrónico..
        ! A&1\"  PTX%Por favor, revise letra por letra cómo está escrita su dirección en la aplicación y corríjala ahí. Si es correcta, pregunte a su proveedor de correo si el buzón todavía existe..
        \"#W%1-\"$host%reply PV T, respondió V\"TQ$. Deletree la dirección junto con la persona. Si al final es correcta, retírela de la lista de supresión y pregunte al postmaster del dominio..
         C%1-\"$host%reply PTO$Deletree la dirección junto con la persona. Si al final es correcta, retírela de la lista de supresión y pregunte al postmaster del dominio..
        \"!J$1)!&domain PTS!No se puede entregar ningún correo electrónico a V TB\": lo que está después de la arroba no existe o no recibe correo..
         T$1)!&domain PTD$No se puede entregar ningún correo electrónico a esta dirección: lo que está después de la arroba no existe o no recibe correo..
        ! @%1\"  PTW$Por favor, revise lo que está después de la arroba en su dirección de correo electrónico, corríjalo en la aplicación y solicite un código nuevo..
        \"!^%1)!&domain PTA!Consulte los registros MX y A de V TH$: el nombre no existe o hay un null MX. Si está bien escrito y se resuelve desde otros lugares, el operador debe comprobar nuestro DNS..
         A&1)!&domain PTQ%Consulte los registros MX y A del dominio: el nombre no existe o hay un null MX. Si está bien escrito y se resuelve desde otros lugares, el operador debe comprobar nuestro DNS..
        ! X$1\"  PTO$Su proveedor de correo indica que este buzón está cerrado, está bloqueado o se trasladó, por lo que no aceptó nuestro correo electrónico..
        ! ^#1\"  PTU#Por favor, pregunte a su proveedor de correo por su buzón. Si tiene otra dirección de correo electrónico, use esa..
        \"#K%1-\"$host%reply PTL!No hay nada que corregir por nuestra parte: V T, respondió V\"TV\". Cuando el buzón vuelva a funcionar, retire la dirección de la lista de supresión..
         T$1-\"$host%reply PT@$No hay nada que corregir por nuestra parte. Cuando el buzón vuelva a funcionar, retire la dirección de la lista de supresión..
        ! _$1\"  PTV$Su proveedor de correo no confía en nuestro servidor de correo y no aceptó nuestro correo electrónico. No tiene que ver con usted ni con su buzón..
        ! @%1\"  PTW$No hace falta que cambie nada. Tenemos que aclararlo nosotros con su proveedor de correo. Si tiene una dirección en otro proveedor, use esa por ahora..
        \"#[&1-\"$host%reply PV T, respondió V\"TU%. El operador debe buscar nuestras direcciones de envío en la lista de bloqueo que se nombra ahí, hacer que las retiren de ella y preguntar al postmaster (explain --for-provider)..
         B&1-\"$host%reply PTN%El operador debe buscar nuestras direcciones de envío en las listas de bloqueo habituales, hacer que las retiren de ellas y preguntar al postmaster (explain --for-provider)..
        ! Y$1\"  PTP$Su proveedor de correo no pudo confirmar que el correo electrónico venía realmente de nosotros, por lo que no lo aceptó. El fallo es nuestro..
        ! F$1\"  PT]#No hace falta que cambie nada; tenemos que resolverlo nosotros. Si tiene una dirección en otro proveedor, use esa por ahora..
        \"#X&1-\"$host%reply PV T, respondió V\"TR%. El operador debe comprobar SPF, DKIM y DMARC del dominio de nuestro remitente: ¿figura el relay en SPF?, ¿está publicada la clave DKIM?, ¿corresponden a la dirección From?.
         D&1-\"$host%reply PTP%El operador debe comprobar SPF, DKIM y DMARC del dominio de nuestro remitente: ¿figura el relay en SPF?, ¿está publicada la clave DKIM?, ¿corresponden a la dirección From?.
        ! H$1\"  PT_#Un servidor de correo consideró, por su contenido, que nuestro correo electrónico era no deseado o peligroso y no lo aceptó..
        ! E$1\"  PT\\#No hace falta que cambie nada; tenemos que aclararlo nosotros. Si tiene una dirección en otro proveedor, use esa por ahora..
        \"#V%1-\"$host%reply PV T, respondió V\"TP$. El operador debe comprobar qué cambió en el correo: palabras, enlaces, remitente. Después, pregunte al postmaster (explain --for-provider)..
         B%1-\"$host%reply PTN$El operador debe comprobar qué cambió en el correo: palabras, enlaces, remitente. Después, pregunte al postmaster (explain --for-provider)..
        ! _#1\"  PTV#A un servidor de correo le pareció demasiado grande nuestro correo electrónico y no lo aceptó. El fallo es nuestro..
        ! F$1\"  PT]#No hace falta que cambie nada; tenemos que resolverlo nosotros. Si tiene una dirección en otro proveedor, use esa por ahora..
        \"#L%1-\"$host%reply PV T, respondió V\"TF$. El correo de un código es pequeño: el operador debe comprobar qué añaden la plantilla o el relay, y si el límite es del buzón..
         X$1-\"$host%reply PTD$El correo de un código es pequeño: el operador debe comprobar qué añaden la plantilla o el relay, y si el límite es del buzón..
        ! M$1\"  PTD$El servidor de correo al que pasamos el correo electrónico no quiso transmitirlo a su proveedor de correo. Usted no tiene la culpa..
        ! A$1\"  PTX#No hace falta que cambie nada. Tenemos que averiguar por qué ocurrió; por favor, solicite un código nuevo más tarde..
        \"#V'1-\"$host%reply PV TO! no acepta retransmitir (relay) para nosotros: V\"TL%. Si es nuestro relay, el operador debe comprobar la autenticación y las redes permitidas; si es un servidor del proveedor, el MX del dominio lleva al servidor equivocado..
         X'1-\"$host%reply PTD'El servidor no acepta retransmitir (relay) para nosotros. Si es nuestro relay, el operador debe comprobar la autenticación y las redes permitidas; si es un servidor del proveedor, el MX del dominio lleva al servidor equivocado..
        \"!U#1'!$time PTH!Su proveedor de correo nos comunicó el V TZ! que había entregado el correo electrónico en su buzón..
         L#1'!$time PT^\"Su proveedor de correo nos comunicó que había entregado el correo electrónico en su buzón..
        ! W%1\"  PTN%Por favor, mire en su carpeta de correo no deseado y en otras carpetas, y busque nuestro nombre. Si encuentra el correo, pero el código ya no es válido, solicite uno nuevo..
        ! C(1\"  PTZ'No hay nada que corregir por nuestra parte. Compruebe cómo está escrita la dirección: es posible que el buzón sea de otra persona. Si no, puede deberse a filtros, a un reenvío o a otro buzón de la persona; su proveedor puede rastrear el correo..
        \"!O#1'!$time PT#El V TZ\" nos comunicaron que el correo electrónico lleva retraso y que la entrega sigue en curso..
         G#1'!$time PTY\"Nos comunicaron que el correo electrónico lleva retraso y que la entrega sigue en curso..
        ! U$1\"  PTL$Por favor, espere; el correo sigue en camino, fuera de nuestro servicio. Si, cuando llegue, el código ya no es válido, solicite uno nuevo..
        ! @'1\"  PTW&Todavía no hay nada que corregir: un servidor situado detrás de nuestro relay lo sigue intentando. Si tarda mucho, consulte la cola de nuestro relay o pregunte al postmaster del proveedor (explain --for-provider)..
        \"!^$1'!$time PTF\"Un servidor de correo aceptó primero el correo electrónico, pero el V TE\" nos lo devolvieron porque no se pudo entregar. Por eso no le llegó..
         @%1'!$time PTR$Un servidor de correo aceptó primero el correo electrónico, pero más tarde nos lo devolvieron porque no se pudo entregar. Por eso no le llegó..
        ! C'1\"  PTZ&Por favor, revise cómo está escrita su dirección y compruebe si le llegan otros correos ahí. Después, díganoslo: es posible que tengamos que desbloquear la dirección antes de que usted solicite un código nuevo..
        \"!M&1(!%reply PT1El rebote indica V TI%. Si la dirección es correcta y el buzón funciona, retírela de la lista de supresión. Si también hay rebotes con otras personas del dominio, pregunte al postmaster..
         \\&1(!%reply PTM&Consulte el rebote en la cronología. Si la dirección es correcta y el buzón funciona, retírela de la lista de supresión. Si también hay rebotes con otras personas del dominio, pregunte al postmaster..
        ! H%1\"  PT_$Su proveedor de correo nos comunicó que nuestro correo electrónico se marcó en su buzón como correo no deseado. Puede ocurrir con un solo toque equivocado..
        ! ^&1\"  PTU&Por favor, mire en su carpeta de correo no deseado, marque ahí que nuestro correo no es spam y solicite un código nuevo. Si no le llega ninguno, díganoslo: es posible que tengamos que desbloquear su dirección..
        ! _&1\"  PTV&Se recibió una queja (ARF) por este correo. Si la persona quiere recibir nuestros correos, retire la dirección de la lista de supresión. Si las quejas aumentan, el operador debe comprobar si hay un uso indebido..
        \"!R$1'!$time PTX!Un servidor de correo aceptó el correo electrónico el V TG\". No podemos ver qué ocurrió con él después; el código no se usó..
         I$1'!$time PT[#Un servidor de correo aceptó el correo electrónico. No podemos ver qué ocurrió con él después; el código no se usó..
        ! D&1\"  PT[%Por favor, mire en su carpeta de correo no deseado y revise cómo está escrita su dirección en la aplicación. Después, solicite un código nuevo y escriba el del correo más reciente..
        ! Z'1\"  PTQ'Compare con otras personas del dominio: si allí se usan pocos códigos, su proveedor nos filtra; pregunte al postmaster (explain --for-provider). Si no, puede ser la escritura de la dirección, la carpeta de correo no deseado o un reenvío..
        \"!U#1'!$time PTX!Un servidor de correo aceptó el correo electrónico el V TJ!. Es posible que todavía esté en camino..
         V#1'!$time PTH#Un servidor de correo aceptó el correo electrónico hace poco. Es posible que todavía esté en camino..
        ! ^%1\"  PTU%Por favor, espere unos minutos y mire en su bandeja de entrada y en su carpeta de correo no deseado. No solicite todavía un código nuevo, porque el anterior dejaría de funcionar..
        ! H#1\"  PT_\"Todavía no hay nada que corregir. Si no ha llegado en unos minutos, vuelva a ejecutar explain..
        \"!D\"1'!$time PTQ!El código sí llegó: se escribió y se usó el V T!..
         \\!1'!$time PTN!El código sí llegó: se escribió y se usó..
        ! \\$1\"  PTS$Si fue usted, todo está en orden; para otro paso, por favor, solicite un código nuevo. Si no fue usted, díganoslo ahora y cambie su contraseña..
        ! L%1\"  PTC%No hay nada que corregir en cuanto al correo. Si la persona dice que no lo usó, es posible que alguien tenga acceso al buzón: trátelo como un caso de seguridad..
        \"!Y'14!%count!+i%countv i S!w! #1E\"TR!Se escribió un código, pero no era el correcto (W! T* intento)..4I\"TR!Se escribió un código, pero no era el correcto (W! T. de intentos)..*F\"TR!Se escribió un código, pero no era el correcto (W! T+ intentos)..
         @\"1(!%count PTQ!Se escribió un código, pero no era el correcto..
        ! S$1\"  PTJ$Por favor, escriba el código del correo más reciente, cifra por cifra y sin espacios. Si usted no escribió ningún código, díganoslo..
        ! U&1\"  PTL&Pregunte por la hora del correo cuyo código se escribió: a menudo es uno anterior. Si la persona no escribió ninguno, es posible que alguien esté intentando adivinarlo: revise el dispositivo y la red..
        \"!Z*18!'minutes!-i'minutesv i S!w! #1D#TS\"Se escribió el código correcto, pero demasiado tarde: solo se puede usar durante W! T( minuto..4H#TS\"Se escribió el código correcto, pero demasiado tarde: solo se puede usar durante W! T, de minutos..*E#TS\"Se escribió el código correcto, pero demasiado tarde: solo se puede usar durante W! T) minutos..
         [\"1*!'minutes PTJ\"Se escribió el código correcto, pero demasiado tarde: ya no era válido..
        ! Z\"1\"  PTQ\"Por favor, solicite un código nuevo y escríbalo poco después de que le llegue..
        ! W%1\"  PTN%Compare cuándo se aceptó el correo y cuándo se escribió el código. Si el correo llegó tarde, el camino es lento; consulte la cronología y a otras personas del dominio..
        ! _\"1\"  PTV\"El código que se escribió era uno anterior. Otro más reciente lo había sustituido..
        ! O'1\"  PTF'Por favor, escriba el código del correo que se envió en último lugar. Un correo anterior puede llegar después, así que fíjese en la hora de cada uno. Si no sabe cuál es, solicite un solo código nuevo y espere a que llegue..
        ! H%1\"  PT_$En casos aislados, no hay nada que corregir: los correos se cruzaron. Si la aplicación solicita códigos por sí sola o dos veces, informe a su desarrollador..
        \"!E\"1*!'purpose PTO!El código que se escribió es para otra cosa: V T!..
         A#1*!'purpose PTP\"El código que se escribió es para algo distinto de lo que usted quería hacer..
        ! S$1\"  PTJ$Por favor, abra en la aplicación lo que quiere hacer y solicite ahí un código nuevo. En el correo se indica para qué sirve su código..
        ! B%1\"  PTY$Si la persona lo hizo todo en un mismo lugar de la aplicación, esta solicita el código con un type y lo comprueba con otro: informe a su desarrollador..
        ! G#1\"  PT^\"Se escribió un código incorrecto demasiadas veces, así que tampoco el correcto funciona ya..
        ! Z$1\"  PTQ$Por favor, solicite un código nuevo y escriba el del correo más reciente. Si no fue usted quien escribió los códigos incorrectos, díganoslo..
        ! [&1\"  PTR&En casos aislados, no hay nada que corregir. Si la persona no escribió ningún código, es posible que alguien esté intentando adivinarlo: revise el dispositivo y la red, y trátelo como un caso de seguridad..
        ! @#1\"  PTW\"Con nuestros registros todavía no podemos saber por qué no le llegó ningún código..
        ! L$1\"  PTC$Por favor, solicite un código nuevo. Si tampoco llega, nos toca a nosotros: trasladaremos el caso y le diremos lo que encontremos..
        #\"G&1-\"$code%reply PTI!Ninguna regla corresponde a la respuesta V\"TE$. Traslade el caso al operador con la cronología y comuníquelo a los creadores de Errata, para que la próxima versión la conozca..
        !L&1-\"$code%reply PTN!Ninguna regla corresponde al código de error V TE$. Traslade el caso al operador con la cronología y comuníquelo a los creadores de Errata, para que la próxima versión lo conozca..
         N%1-\"$code%reply PTZ$Ninguna regla corresponde a estas entradas. Trasládelas al operador y comuníquelas a los creadores de Errata, para que la próxima versión las conozca..
        ! \\!1\"  PTS!Operaciones realizadas en el registro de auditoría.
        ! Z!1\"  PTQ!Ninguna operación de este tipo en este período..
        !#E\"1.\"%shown%total PT@!Se muestran las más recientes: Ev i T$ de Ev\"i .
        ! _$1\"  PTV$Se muestran las copias de seguridad que «sendaudit backup» creó mientras el servicio estaba en funcionamiento. Las demás no dejan ninguna entrada..
        ! 21\"  PT*Operación.
        ! 51\"  PT-Realizada por.
        ! .1\"  PT&Motivo.
        ! 01\"  PT(Detalles.
        ! 71\"  PT/Tipo de entrada.
        ! S!1\"  PTJ!se mostraron o entregaron datos personales.
        ! Y!1\"  PTP!se estableció una retención legal (legal hold).
        ! V!1\"  PTM!se levantó una retención legal (legal hold).
        ! ^!1\"  PTU!No hay ninguna retención legal (legal hold) vigente..
        ! I!1\"  PT@!se incorporó una clave de firma.
        ! M!1\"  PTD!se incorporó una clave de búsqueda.
        ! ;1\"  PT3señal de actividad.
        ! T!1\"  PTK!eliminación de entradas antiguas: progreso.
        ! ?1\"  PT7se completó un borrado.
        ! W!1\"  PTN!se creó y se verificó una copia de seguridad.
        !!B\"1*!'command PTO!un operador intervino en el envío de correos: V .
        ! G\"1\"  PT^!se incorporaron entradas de un registro de auditoría anterior.
        !!=1(!%count PT*entradas: Ev i .
        !'D\"10#%count$from\"to PT*intentos: Ev i T(, desde V\"T' hasta V$T& (UTC).
        !!Q!1+!(sequence PT>entradas anteriores a la n.º V .
        !!K!1+!(sequence PT8se refiere a la entrada V .
        !!;1*!'address PT)persona: V .
        ! L!1\"  PTC!una persona cuyos datos se borraron.
        !#U!1*\"$from\"to PT0período: desde V T' hasta V\"T& (UTC).
        !!M!1'!$from PT6período: a partir de V T& (UTC).
        !!E!1%!\"to PT0período: hasta V T& (UTC).
        !!91'!$name PT*programa: V .
        !!81'!$name PT)proceso: V .
        !!51&!#key PT'clave: V .
        !!C!1)!&number PT2número de clave: V .
        ! V!1\"  PTM!sin comprobar antes el registro de auditoría.
        ! Q!1\"  PTH!Registro de auditoría: tamaño y estado.
        !!V!1(!%count PTB!Entradas registradas hasta ahora: Ev i .
        !!K!1(!%count PT8Entradas en el archivo: Ev i .
        !!M!1'!$time PT6Entrada más antigua: V T& (UTC).
        !!L!1'!$size PT=Archivo de la base de datos: V .
        !!P!1'!$size PT@!Espacio sin usar en el archivo: V .
        !!D\"1'!$size PTT!Registro de escritura anticipada (write-ahead log): V .
        !#81,\"$name$size PV T\": V\".
        !#D\"1,\"$days$size PT-Crecimiento: V\"T9 al día (días medidos: Ev i T!).
        ! ^\"1\"  PTU\"Crecimiento: aún no se sabe, porque el registro de auditoría tiene menos de un día.
        !!J!1'!$size PT;Espacio libre en el disco: V .
        !!M\"1'!$time PTT!A este ritmo, el disco estará lleno en esta fecha: V T' (UTC)..
        ! K\"1\"  PTB\"A este ritmo, el disco no se llenará en los próximos diez años..
        !#S\"1-\"%count$time PTL!Último punto de control firmado: entradas: Ev i T\"; V\"T& (UTC).
        !!E\"1(!%count PTQ!Punto de control en un archivo aparte: entradas: Ev i .
        !#Y!10\"$name(sequence PT*Copiado a V T3: hasta la entrada V\".
        ! T\"1\"  PTK\"Tablas, índices y disparadores (triggers): tal como los crea esta versión.
        ! X#1\"  PTO#SE MODIFICARON TABLAS, ÍNDICES O DISPARADORES (TRIGGERS). Ejecute la comprobación del registro de auditoría..
        ! J\"1\"  PTA\"Comprobación de índices y páginas: no se encontraron problemas.
        ! G\"1\"  PT^!COMPROBACIÓN DE ÍNDICES Y PÁGINAS: SE ENCONTRARON PROBLEMAS.
        ! E\"1\"  PT\\!No se comprobaron los índices ni las páginas; use --check..
        ! 91\"  PT1Entradas por tipo.
        !!11(!%count PEv i .
        !!H\"14!%count!+i%countv i S!w! #1+W! T% byte.4/W! T) de bytes.*,W! T& bytes.
        !!61(!%count PEv i T# kB.
        !!61(!%count PEv i T# MB.
        !!61(!%count PEv i T# GB.
        ! 01\"  PT(intentos.
        ! >1\"  PT6resultados de intentos.
        ! L!1\"  PTC!rompecabezas de imagen no resueltos.
        ! L!1\"  PTC!muchos rechazos en una sola entrada.
        ! D!1\"  PT<borrados de datos personales.
        ! K!1\"  PTB!eliminaciones de entradas antiguas.
        ! B!1\"  PT:accesos a datos personales.
        ! A!1\"  PT9incorporaciones de claves.
        ! =1\"  PT5señales de actividad.
        ! ?1\"  PT7períodos sin registros.
        ! <1\"  PT4inicios del servicio.
        ! G!1\"  PT?copias de seguridad restauradas.
        ! C\"1\"  PTZ!entradas procedentes de un registro de auditoría anterior.
        ! I!1\"  PT@!retenciones legales (legal hold).
        ! U!1\"  PTL!eliminaciones de entradas antiguas: progreso.
        ! <1\"  PT4borrados completados.
        ! ;1\"  PT3copias de seguridad.
        ! ]!1\"  PTT!intervenciones de operadores en el envío de correos.
        ! O!1\"  PTF!entradas de otra versión del programa.
        ! ]\"1\"  PTT\"Sus datos en el registro de auditoría de los correos electrónicos de verificación.
        !!H!1*!'address PT6Esta página es para: V .
        !!N!1'!$time PT7Fecha de esta página: V T& (UTC).
        ! _&1\"  PTV&Cuando se solicita un correo electrónico de verificación con su dirección, se registra una entrada en un registro de auditoría. En esta página figura todo lo que el registro de auditoría contiene sobre usted..
        ! A\"1\"  PTX!El registro de auditoría no contiene datos sobre usted..
        ! =1\"  PT5Qué datos se guardan.
        !#N!10\"(sequence$time PT(Entrada V T\", V\"T& (UTC).
        ! ,1\"  PT$Dato.
        ! -1\"  PT%Valor.
        ! 11\"  PT)Finalidad.
        !!E!1'!$name PT6También se guarda en V .
        !!J\"1'!$name PT5No se pudo buscar en V TC!. Vuelva a preguntar más adelante..
        ! ?1\"  PT7Quién recibe los datos.
        !!U\"1'!$name PTE\"Servidores de correo a los que se pasaron los correos electrónicos: V .
        ! I\"1\"  PT@\"No se pasó ningún correo electrónico a un servidor de correo..
        ! L!1\"  PTC!Cuánto tiempo se guardan los datos.
        ! M\"1\"  PTD\"El plazo no consta en esta página. Pregunte a quien se la entregó..
        ! D!1\"  PT<De dónde proceden los datos.
        ! M%1\"  PTD%De la aplicación o página web en la que se solicitó el correo electrónico, del dispositivo que se usó para ello y de los servidores de correo que respondieron..
        ! 41\"  PT,Sus derechos.
        ! T'1\"  PTK'Usted puede solicitar la rectificación o la supresión de sus datos, o la limitación de su tratamiento, y puede oponerse al tratamiento. También puede presentar una reclamación ante una autoridad de control de protección de datos..
        !!J\"1(!%count PTV!Filas de datos personales examinadas en la búsqueda: Ev i .
        ! K\"1\"  PTB\"enviar el correo electrónico y explicar por qué alguno no llegó.
        ! J!1\"  PTA!detectar y detener usos indebidos.
        ! O!1\"  PTF!poder demostrar qué se hizo y cuándo.
        ! @!1\"  PT8responderle en su idioma.
        ! ?1\"  PT7Número de la solicitud.
        ! V!1\"  PTM!Número que la aplicación dio a la solicitud.
        ! A!1\"  PT9Servicio al que se llamó.
        ! @!1\"  PT8Para qué era el código.
        ! 31\"  PT+Aplicación.
        ! 91\"  PT1Idioma solicitado.
        ! >1\"  PT6Idioma de la respuesta.
        ! D!1\"  PT<Código de error del rechazo.
        ! N!1\"  PTE!Número de la entrada de la solicitud.
        ! E!1\"  PT=Número del intento de envío.
        ! 11\"  PT)Resultado.
        ! 71\"  PT/Paso del envío.
        ! T!1\"  PTK!Código de respuesta del servidor de correo.
        ! ^!1\"  PTU!Código de respuesta detallado del servidor de correo.
        ! :1\"  PT2Servidor de correo.
        ! ?1\"  PT7Cifrado de la conexión.
        ! A!1\"  PT9Duración en milisegundos.
        ! 81\"  PT0Código de error.
        ! M!1\"  PTD!Hora del siguiente intento de envío.
        ! .1\"  PT&Motivo.
        ! 51\"  PT-Realizado por.
        ! ;1\"  PT3Proceso solicitante.
        ! 01\"  PT(Cantidad.
        ! J!1\"  PTA!Dirección de correo electrónico.
        ! E!1\"  PT=Identificador del dispositivo.
        ! ?1\"  PT7Aplicación o navegador.
        ! 91\"  PT1Sistema operativo.
        ! P!1\"  PTG!Dirección de red según la aplicación.
        ! J!1\"  PTA!Dirección de red de la conexión.
        ! V!1\"  PTM!Aplicación, con el nombre que ella misma dio.
        ! @\"1\"  PTW!Para qué era el código, en palabras de la aplicación.
        ! <1\"  PT4Detalles del rechazo.
        ! I!1\"  PT@!Respuesta del servidor de correo.
        ! F!1\"  PT>Idioma solicitado (no legible).
        ! F\"1\"  PT]!Informe de auditoría: correos electrónicos de verificación.
        !!G!1'!$name PT8Registro de auditoría: V .
        !#U!1*\"$from\"to PT0Período: desde V T' hasta V\"T& (UTC).
        !#J\"1*\"$from\"to PTD!Período: todo lo registrado, desde V T' hasta V\"T& (UTC).
        ! A!1\"  PT9Período: no consta nada..
        !!?1'!$time PT(Creado: V T& (UTC).
        ! 11\"  PT)Contenido.
        ! F!1\"  PT>Todas las horas están en UTC..
        !!11(!%count PEv i .
        !!61(!%count PEv i T# ms.
        ! >1\"  PT6Nada en este período..
        ! 31\"  PT+no indicado.
        ! -1\"  PT%otros.
        ! I%1\"  PT@%Los filtros y la comparación de dos períodos necesitan JavaScript, que aquí está desactivado. Más abajo se muestran todas las cifras del período completo..
        ! W\"1\"  PTN\"Este apartado siempre muestra el período completo. Los filtros no lo cambian..
        !#I\"1.\"%shown%total PTJ!Se muestran los elementos más recientes: V T$ de V\".
        ! /1\"  PT'Filtros.
        ! ,1\"  PT$todo.
        ! -1\"  PT%Desde.
        ! 91\"  PT1Hasta (inclusive).
        ! 31\"  PT+Restablecer.
        !#V!1.\"%count%total PT8Intentos seleccionados: V T$ de V\".
        ! X&1\"  PTO&Este registro de auditoría es tan grande que las cifras por aplicación se guardan aparte de las cifras por finalidad o por código de error. Al elegir una aplicación, se restablecen los otros dos filtros..
        ! 41\"  PT,Comparar con.
        ! ,1\"  PT$nada.
        ! P!1\"  PTG!el período anterior de igual duración.
        ! 51\"  PT-otro período.
        ! 01\"  PT(Período.
        ! @!1\"  PT8Período de comparación.
        ! 21\"  PT*Variación.
        ! /1\"  PT'Totales.
        ! K$1\"  PTB$Cada intento de enviar un código está exactamente en uno de estos grupos, por lo que la suma de todos es el número de intentos..
        ! P!1\"  PTG!Enviados, respecto al total de intentos.
        ! ]!1\"  PTT!Fallidos o rechazados, respecto al total de intentos.
        ! P!1\"  PTG!Evolución de los intentos en el tiempo.
        !'U$10#%count$from\"to PT8Columnas apiladas desde V\"T' hasta V$TD!. Intentos en la columna más alta: V TN!. La tabla de abajo contiene todas las cifras..
        ! >1\"  PT6El gráfico como tabla.
        ! 61\"  PT.Comienzo (UTC).
        ! -1\"  PT%Otros.
        ! 81\"  PT0Fallos por causa.
        ! P%1\"  PTG%Cada intento fallido o rechazado, o cuyo resultado se desconoce, tiene exactamente una causa. Los textos son los que el equipo de soporte lee en voz alta a la persona..
        ! D!1\"  PT<Qué puede hacer el operador.
        ! 31\"  PT+Finalidades.
        ! 41\"  PT,Aplicaciones.
        ! 01\"  PT(Intentos.
        ! =1\"  PT5Fallidos o rechazados.
        ! 61\"  PT.Tasa de fallos.
        ! V$1\"  PTM$En un registro de auditoría de este tamaño, los códigos de error no se cuentan por aplicación. Para verlos, no elija ninguna aplicación..
        ! J\"1\"  PTA\"Dispositivos usados con muchas direcciones de correo electrónico.
        !!T$1(!%count PTB\"Se examinaron los intentos más recientes del período; cantidad: V T^!. Los nombres de los dispositivos están parcialmente ocultos..
        ! @$1\"  PTW#Probablemente no es un nombre de dispositivo, sino un valor fijo que una aplicación envía para todos los dispositivos.
        ! M!1\"  PTD!Quizás es un dispositivo compartido.
        ! <1\"  PT4Servidores de correo.
        !!^%1(!%count PT_\"Intentos de entregar a un servidor los correos electrónicos de los intentos de este período: V TK\". Cada intento de enviar un código puede tener varios intentos de entrega..
        ! :1\"  PT2Servidor de correo.
        ! ;1\"  PT3Intentos de entrega.
        ! 11\"  PT)Aceptados.
        ! @!1\"  PT8Rechazados temporalmente.
        ! B!1\"  PT:Rechazados definitivamente.
        ! 51\"  PT-Sin respuesta.
        ! 61\"  PT.Cifrados (TLS).
        ! X!1\"  PTO!Pasos en los que terminó un intento de entrega.
        ! ,1\"  PT$Paso.
        ! ;1\"  PT3consulta del nombre.
        ! 11\"  PT)conexión.
        ! :1\"  PT2inicio del cifrado.
        ! .1\"  PT&saludo.
        ! S!1\"  PTJ!inicio de sesión en el servidor de correo.
        ! A!1\"  PT9indicación del remitente.
        ! D!1\"  PT<indicación del destinatario.
        ! >1\"  PT6transmisión del texto.
        !'J%12#%first$last$time PT_!Duración de un intento de entrega: la mitad, en un máximo de V TC!; 95 de cada 100, en un máximo de V\"TC!; 99 de cada 100, en un máximo de V$.
        ! 71\"  PT/Códigos usados.
        ! H*1\"  PT_)De los intentos de este período cuyo correo electrónico aceptó un servidor de correo: cuántos de los códigos se usaron. Si el porcentaje baja en un dominio de correo electrónico o en un servidor de correo concreto, es posible que allí los correos electrónicos estén acabando en la carpeta de correo no deseado..
        ! W!1\"  PTN!Evolución de los códigos usados en el tiempo.
        ! B\"1\"  PTY!Correos electrónicos aceptados por un servidor de correo.
        ! 71\"  PT/Códigos usados.
        ! F\"1\"  PT]!Entrega confirmada por el servidor de correo del destinatario.
        ! G!1\"  PT?Correos electrónicos devueltos.
        ! D!1\"  PT<Denunciados como no deseados.
        ! X%1\"  PTO%Este registro de auditoría no contiene entradas sobre códigos usados. Solo se registran si se comunica al servicio que se han usado, por lo que aquí no se puede decir nada..
        ! C\"1\"  PTZ!Operaciones realizadas en el propio registro de auditoría.
        ! A!1\"  PT9Datos personales borrados.
        ! I!1\"  PT@!Retenciones legales (legal hold).
        ! 31\"  PT+una persona.
        !#C!1*\"$from\"to PT&desde V T' hasta V\".
        ! /1\"  PT'vigente.
        !#S!10\"(sequence$time PT-levantada el V\"T*, entrada V .
        ! O!1\"  PTF!Entradas eliminadas por su antigüedad.
        ! M!1\"  PTD!Datos personales mostrados a alguien.
        ! G!1\"  PT?Copias de seguridad restauradas.
        ! ;1\"  PT3Claves incorporadas.
        ! <1\"  PT4Inicios del servicio.
        ! X\"1\"  PTO\"Períodos sin entradas, aunque es posible que se enviaran correos electrónicos.
        ! /1\"  PT'Entrada.
        ! 51\"  PT-Realizado por.
        ! .1\"  PT&Motivo.
        ! 31\"  PT+Se aplica a.
        ! .1\"  PT&Estado.
        ! 01\"  PT(Programa.
        ! -1\"  PT%Clave.
        ! 01\"  PT(Entradas.
        ! 31\"  PT+Desde (UTC).
        ! 31\"  PT+Hasta (UTC).
        ! 11\"  PT)realizado.
        ! 91\"  PT1AÚN NO REALIZADO.
        ! -1\"  PT%Reloj.
        !!Y!1(!%count PTH!Señales de actividad en este período: V .
        !'G#12#$from'seconds\"to PTM!Tiempo más largo sin entradas, en segundos: V\"T(, desde V T' hasta V$T& (UTC).
        !!C\"1(!%count PTR!Veces que el reloj retrocedió más de un minuto: V .
        ! 11\"  PT)Retroceso.
        !!41*!'seconds PV T\" s.
        ! 61\"  PT.Firma y prueba.
        !!]!1(!%count PTL!Entradas de todo el registro de auditoría: V .
        !!Y!1(!%count PTH!Entradas eliminadas por su antigüedad: V .
        !!C\"1(!%count PTR!Entradas de las que se borraron datos personales: V .
        !!@\"1(!%count PTO!Entradas cubiertas por la firma más reciente: V .
        !!A!1'!$root PT2Raíz del árbol: V .
        !!Y\"1(!%count PTH\"Puntos de control firmados que se guardan en el registro de auditoría: V .
        !!K\"1(!%count PTZ!Punto de control guardado en un archivo aparte; entradas: V .
        ! P\"1\"  PTG\"No se encontró ningún punto de control guardado en un archivo aparte..
        ! R!1\"  PTI!El punto de control firmado más reciente.
        ! 81\"  PT0Claves públicas.
        !!J!1+!(sequence PT7indicada en la entrada V .
        ! K!1\"  PTB!Cómo comprobar esto sin conexión.
        ! T#1\"  PTK#Con una copia del registro de auditoría: este comando lee todas las entradas y las compara con las firmas..
        ! W#1\"  PTN#Con un punto de control que usted guardó antes: este comando muestra que no se modificó nada anterior a él..
        ! [\"1\"  PTR\"Con la carpeta de evidencias: este comando solo necesita Python y no necesita red..
        ! \\#1\"  PTS#Las cifras de esta página están incluidas en ella en formato JSON, en el elemento cuyo identificador es «data»..
        ! 21\"  PT*Requisitos.
        ! V&1\"  PTM&Lo que este registro de auditoría muestra por sí solo, lo que debe mostrar usted y lo que no se cumple. La página nombra los apartados a los que pertenece cada requisito; no afirma que usted los cumpla..
        ! 01\"  PT(Mostrado.
        ! <1\"  PT4Debe mostrarlo usted.
        ! 31\"  PT+No cumplido.
        ! 11\"  PT)Apartados.
        ! A!1\"  PT9Para volver a consultarlo.
        ! .1\"  PT&Prueba.
        !#Z\"1-\"%count$root PTL!Cubierto por la firma; entradas que abarca: V T4; raíz del árbol: V\".
        ! B!1\"  PT:No lo cubre ninguna firma..
        ! I!1\"  PT@!comparado con el texto publicado.
        ! J!1\"  PTA!comparado con una lista publicada.
        ! =1\"  PT5NÚMERO NO COMPROBADO.
        ! .1\"  PT&Fuente.
        ! 81\"  PT0Qué se registra.
        ! >1\"  PT6Completo y sin cambios.
        ! D!1\"  PT<Guardado en un segundo lugar.
        ! I!1\"  PT@!Acceso al registro de auditoría.
        ! Q!1\"  PTH!Cuánto tiempo se conservan las entradas.
        ! 51\"  PT-Hora correcta.
        ! D!1\"  PT<Cuando no se puede registrar.
        ! <1\"  PT4Revisión periódica.
        ! K!1\"  PTB!Derechos de las personas afectadas.
        !!_%1(!%count PTN%Cada intento de enviar un código tiene una entrada con su hora, finalidad, aplicación, dispositivo, dirección de red, destinatario y resultado. Intentos en este período: V .
        ! G#1\"  PT^\"No hay ningún intento en este período, por lo que nada muestra que se estuviera registrando..
        ! N&1\"  PTE&Que ningún programa envía códigos sin este registro de auditoría. Debe mostrarlo quien gestiona el servicio, con una lista de los programas que tienen permiso para enviar correos electrónicos..
        !!Q#1(!%count PT@#Todas las entradas se compararon con sus hashes y con la firma al crear esta página. Entradas: V .
        !!]%1(!%count PTD!Una firma cubre todas las entradas (V TE$). Para esta página no se comprobó que cada entrada siga concordando con ella: compruébelo como se describe en «Firma y prueba»..
        ! P\"1\"  PTG\"Ninguna firma cubre el estado más reciente del registro de auditoría..
        ! A#1\"  PTX\"Se modificaron las tablas del registro de auditoría. Las cifras pueden ser incorrectas..
        !!B#1(!%count PTQ\"Se guarda un punto de control firmado en un archivo aparte. Entradas que abarca: V .
        ! W$1\"  PTN$No se encontró ningún punto de control fuera del registro de auditoría, por lo que no se notaría si se hubieran cortado entradas al final..
        ! N'1\"  PTE'Que este archivo y las copias de seguridad del registro de auditoría están en otra máquina. Debe mostrarlo quien gestiona el servicio, con la configuración de las copias de seguridad y un punto de control procedente de allí..
        !!W%1(!%count PTF%Los datos personales están parcialmente ocultos en todos los informes. Antes de mostrarlos completos, se registra que se van a mostrar. Registrado en este período: V .
        ! J#1\"  PTA#Todos los usuarios de la máquina tienen permiso para leer el archivo del registro de auditoría..
        ! K%1\"  PTB%Quién tiene permiso para leer el archivo y sus claves. Debe mostrarlo quien gestiona la máquina, con los permisos de los archivos y la lista de administradores..
        !!J$1'!$days PT_!Antigüedad en días del intento más antiguo que se conserva: V TX!. Ninguna entrada se eliminó antes de cumplir 12 meses..
        !!I%1'!$days PTT!Antigüedad en días del intento más antiguo: solo V TB#. No se eliminó nada antes de cumplir 12 meses; para el tiempo anterior, muestre otros registros..
        !#L$10\"$days(sequence PTG\"Se eliminaron entradas con menos de 12 meses; su antigüedad en días: V TD!. Se eliminaron mediante la entrada V\"T!..
        ! E%1\"  PT\\$Cuánto tiempo deben conservarse las entradas y por qué. Debe mostrarlo quien es responsable de la protección de datos, con la política de conservación..
        !!G$1(!%count PTV#En este período, el reloj no retrocedió nunca más de un minuto de una entrada a la siguiente. Entradas comparadas: V .
        !!\\\"1(!%count PTK\"El reloj retrocedió más de un minuto. Número de veces en este período: V .
        ! J%1\"  PTA%Que la máquina toma la hora de una fuente de confianza. Debe mostrarlo quien gestiona la máquina, con la configuración de la sincronización horaria y su log..
        !!Z$1(!%count PTI$En este período no consta ningún tiempo en el que se enviaran correos electrónicos sin que quedara una entrada. Inicios del servicio: V .
        !!B$1(!%count PTQ#Es posible que se enviaran correos electrónicos sin que quedara una entrada. Número de veces en este período: V .
        ! S$1\"  PTJ$Que se avisa a alguien cuando se deja de registrar. Debe mostrarlo quien gestiona el servicio, con el aviso y el log de su última prueba..
        ! F&1\"  PT]%Que alguien lee estos informes con regularidad y actúa en consecuencia. Debe mostrarlo quien hace la revisión, con informes anteriores en los que consten nombres, fechas y lo que se hizo..
        !!Q#1(!%count PT@#Las solicitudes de las personas se llevaron a cabo y se registraron. Borrados en este período: V .
        ! H%1\"  PT_$No se solicitó ningún borrado en este período. Quien es responsable de la protección de datos debe mostrar cómo se reciben y se responden las solicitudes..
        !!M\"1+!(sequence PTV!Se ordenó un borrado que no se ha realizado: entrada V T!..
        ! E'1\"  PT\\&Que las copias de seguridad y los buzones también están cubiertos. Debe mostrarlo quien es responsable de la protección de datos, con los certificados de borrado y el plazo de conservación de las copias de seguridad..
        ! =1\"  PT5Carpeta de evidencias.
        !!_!1'!$path PTO!Comprobarlo todo con un solo comando, sin red: V .
        !!\\\"1&!#key PTJ\"La lista de sumas de comprobación está firmada con la clave de informes V T!..
        ! F'1\"  PT]&La lista de sumas de comprobación NO está firmada, porque no hay clave de informes. La página, las filas y las pruebas se pueden modificar a la vez; solo están firmados el punto de control y lo que cubren las pruebas..
        ! E$1\"  PT\\#Compare la clave pública con una que haya obtenido por otra vía. Una clave de esta carpeta no demuestra nada por sí sola..
        !#D\"1.\"%count%total PTE!Entradas con prueba en esta carpeta: V T$ de V\".
        ! 01\"  PT(Archivos.
        !'Q!1/#$from\"to$zone PT&Desde V T' hasta V\"T\" (V$T!).
        !#A!1*\"\"to$zone PT&Hasta V T\" (V\"T!).
        !!]!1'!$zone PTJ!Registro de auditoría completo (horas en V T!).
        !#N!1,\"$time$zone PT1Datos a fecha de V T\" (V\"T!).
        !!B!1(!%count PT2Entradas leídas: V .
        !!J#1(!%count PTY\"Búsqueda mediante un índice de hashes de direcciones y dispositivos. Entradas leídas: V .
        !!J$1(!%count PTY#Las claves del índice no están disponibles, por lo que se buscó en todos los intentos del período. Entradas leídas: V .
        ! ]$1\"  PTT$Respuesta a partir de totales que se actualizan de forma continua. Con --details se muestran también direcciones, dispositivos, horas y duraciones..
        ! C#1\"  PTZ\"También se cuentan los intentos cuyo resultado se desconoce, todos con el nombre unknown..
        ! \\$1\"  PTS$La causa de un intento se determina a partir de sus propias entradas. Lo que le ocurrió antes a la misma persona se muestra con: sendaudit explain.
        ! _#1\"  PTV#El idioma indicado es el de la respuesta. Donde no hubo respuesta, es el idioma que mejor corresponde a lo solicitado..
        !!Q#1(!%count PT@#Rechazos que comparten una misma entrada; se cuentan, pero no aparecen en la lista de intentos: V .
        !!P!1'!$name PV T@! (solo un intento, como ejemplo).
        !!Z\"1(!%shown PTF\"Intentos que coinciden, del más reciente al más antiguo (mostrados: V T!).
        !!B#1(!%shown PTN\"Intentos fallidos y rechazados, del más reciente al más antiguo (mostrados: V T!).
        !!L!1*!'command PT:Hay más. Para continuar: V .
        ! A!1\"  PT9Ningún intento coincide..
        !!51(!%phase PT%paso V .
        !!:1(!%reply PT*respuesta V .
        !!81'!$host PT)servidor V .
        !!F!1/!,milliseconds PT*duración V T# ms.
        !!M!1'!$time PT>siguiente intento de entrega: V .
        ! ;1\"  PT3captcha no resuelto.
        ! -1\"  PT%Causa.
        !!81'!$zone PT&Hora (V T!).
        ! F!1\"  PT>Dominio de correo electrónico.
        ! :1\"  PT2Servidor de correo.
        ! ,1\"  PT$Paso.
        ! 91\"  PT1Tipo de respuesta.
        ! 51\"  PT-Dirección IP.
        ! +1\"  PT#Red.
        ! 91\"  PT1Sistema operativo.
        ! .1\"  PT&Idioma.
        ! ,1\"  PT$Hora.
        ! ,1\"  PT$Día.
        ! 01\"  PT(Intentos.
        ! =1\"  PT5Fallidos o rechazados.
        ! 61\"  PT.Tasa de fallos.
        ! 91\"  PT1Período anterior.
        ! 41\"  PT,Dispositivos.
        ! /1\"  PT'Primero.
        ! /1\"  PT'Último.
        ! /1\"  PT'Mediana.
        ! =1\"  PT595 % en un máximo de.
        ! =1\"  PT599 % en un máximo de.
        ! 51\"  PT-Más reciente.
        !!:1/!,milliseconds PV T# ms.
        !!71(!%count PT'aprox. V .
        ! -1\"  PT%nuevo.
        ! /1\"  PT'ninguno.
        ! /1\"  PT'borrado.
        ! D!1\"  PT<eliminado por su antigüedad.
        !!M!1(!%count PT:todos los demás (grupos: V T!).
        ! 01\"  PT(Detalles.
        ! R!1\"  PTI!Para ver la lista de intentos de una fila.
        !!F\"1(!%count PTR!En el período anterior, pero no en este (grupos: V T!).
        ! ?1\"  PT7Evolución en el tiempo.
        !!I!1(!%count PT9Minutos de cada columna: V .
        !!G!1(!%count PT7Horas de cada columna: V .
        !!G!1(!%count PT7Días de cada columna: V .
        !!V!1(!%count PTB!Intentos (máximo en una columna: V T!).
        !!C\"1(!%count PTO!Fallidos o rechazados (máximo en una columna: V T!).
        !#]!12\")condition%value PT3LÍMITE ALCANZADO: V T) (valor: V\"T!).
        !#@\"12\")condition%value PT6Límite no alcanzado: V T) (valor: V\"T!).
        ! T\"1\"  PTK\"Correos electrónicos de verificación: consultas al registro de auditoría.
        \"#P!1-\"$name%value PT2Sesión iniciada: V T\" (V\"T!).
        \"G!1-\"$name%value PT2Sesión iniciada: V\".
        ! /1\"  PT'soporte.
        ! 21\"  PT*auditoría.
        ! >1\"  PT6Qué puede hacer aquí.
        ! O#1\"  PTF#Averigüe por qué una persona no recibió ningún código, con palabras que puede leerle en voz alta..
        ! @\"1\"  PTW!Número de la solicitud o de la entrada correspondiente.
        ! K!1\"  PTB!Complete uno de estos tres campos..
        ! Z%1\"  PTQ%Una fecha (2026-11-27), una fecha con hora en UTC (2026-11-27 03:00) o un tiempo hacia atrás desde ahora: 30m, 24h, 7d. Deje el campo vacío si no quiere poner ningún límite..
        ! -1\"  PT%Hasta.
        ! <1\"  PT4Mostrar la respuesta.
        ! Z!1\"  PTQ!Los datos personales están parcialmente ocultos..
        ! O!1\"  PTF!Mostrar completos los datos personales.
        ! W#1\"  PTN#¿Para qué los necesita? Antes de mostrar nada, se anotan su motivo y su nombre en el registro de auditoría..
        !!S#1+!(sequence PT\\\"Los datos personales se muestran completos. Antes se dejó constancia de ello en la entrada V T!..
        !!@$1)!&reason PTN#No se muestra ningún dato completo, porque no se pudo dejar constancia de ello en el registro de auditoría: V .
        ! 21\"  PT*Contar por.
        ! =1\"  PT5Prueba de una entrada.
        ! A$1\"  PTX#Un archivo que sirve de prueba de una entrada ante cualquiera que tenga la clave pública. No contiene datos personales..
        ! 11\"  PT)Descargar.
        ! 61\"  PT.Cerrar sesión.
        ! 51\"  PT-Sin respuesta.
        ! ^#1\"  PTU#Abra el enlace más reciente que haya mostrado sendaudit serve. Cada enlace es válido hasta que termina ese proceso..
        ! A$1\"  PTX#Usted no figura en la lista de personas que pueden hacer consultas aquí. Quien administra esta página puede añadirle..
        !!B\"1(!%value PTQ!Esta página requiere un rol que usted no tiene: V .
        ! Z\"1\"  PTQ\"Este formulario ya no es válido. Vuelva a abrir la página y repita la consulta..
        !!M!1)!&reason PT<Se rechazó esta petición: V .
        ! >1\"  PT6Esa página no existe..
        !!M!1'!$name PT>Revise este campo, por favor: V .
        ! R#1\"  PTI#En este momento se están respondiendo demasiadas consultas. Vuelva a intentarlo dentro de unos segundos..
        ! Y\"1\"  PTP\"La respuesta tarda demasiado. Elija un período más corto y repita la consulta..
        !!^!1)!&reason PTL!No se puede leer el registro de auditoría: V .
        ! R$1\"  PTI$El archivo del registro de auditoría se sustituyó por otro. No se responderá a ninguna consulta hasta que se reinicie sendaudit serve..
        ! >1\"  PT6Esa entrada no existe..
        ! K#1\"  PTB#Se produjo un error. Encontrará más información en los mensajes de registro de sendaudit serve..

        """
    }
}
