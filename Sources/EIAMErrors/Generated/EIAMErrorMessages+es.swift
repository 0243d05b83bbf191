// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var es: String {
        """
        N&@@@@@RB@@@OP@@@BV@@@I\\@@@S^@@@GKA@@UNA@@\\RA@@YUA@@IHB@@JRB@@M[B@@H]B@@KBC@@BGC@@ULC@@WNC@@OQC@@DUC@@RWC@@D[C@@V_C@@@GD@@SLD@@[ND@@TYD@@I_D@@EDE@@EHE@@Y[F@@KKG@@WXG@@KZG@@\\FH@@SKH@@WNH@@XPH@@\\WH@@LFI@@]OI@@QRI@@_WI@@E_I@@OBJ@@[DJ@@FKJ@@@PJ@@XTJ@@DWJ@@O]J@@B@K@@LCK@@\\DK@@GFK@@LIK@@MOK@@]PK@@HRK@@UUK@@J[K@@G]K@@R_K@@[AL@@JFL@@YGL@@MOL@@ASL@@[VL@@[XL@@W[L@@G^L@@RDM@@]FM@@HHM@@NLM@@QSM@@PUM@@F_M@@VFN@@DON@@LQN@@H[N@@^FO@@YNO@@MQO@@@XO@@PBP@@PGP@@FJP@@QPP@@PTP@@ZXP@@P_P@@FGQ@@KUQ@@E\\Q@@X^Q@@PDR@@XMR@@FRR@@YTR@@\\[R@@MBS@@EGS@@NIS@@WLS@@ARS@@PXS@@UZS@@\\]S@@IBT@@OFT@@JHT@@MMT@@IPT@@QTT@@LVT@@O[T@@Z^T@@DBU@@WCU@@BJU@@]MU@@_RU@@@SU@@ASU@@MUU@@K[U@@U]U@@Y@V@@FDV@@QFV@@DIV@@_NV@@QUV@@H]V@@R@W@@UCW@@LGW@@HLW@@YPW@@ZLX@@AVX@@X\\X@@S^X@@VCY@@_EY@@TIY@@DLY@@@\\Y@@EBZ@@GGZ@@FJZ@@HA\\@@[I\\@@CP\\@@OR\\@@ZT\\@@PY\\@@_]\\@@J@]@@ZF]@@\\K]@@FP]@@NR]@@FU]@@^W]@@\\]]@@T@^@@\\C^@@DG^@@OM^@@UN^@@HS^@@GV^@@AZ^@@\\[^@@O@_@@TD_@@JJ_@@EL_@@XP_@@AU_@@WZ_@@G\\_@@Z@@A@NE@A@DK@A@SL@A@HS@A@QW@A@W[@A@J]@A@CBAA@^FAA@TLAA@ZMAA@MRAA@RUAA@H[AA@W\\AA@Y]AA@A_AA@^_AA@U@BA@
        ! M\"1/\"$code'request PTW!La aplicación no pudo conectarse con nuestro servicio..
        \"\"J(1=\"$code'request!-i'requestv\"s S!r!\"s$sendB%T^$Revise su conexión a internet. El código todavía puede llegar: revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo..*Y!TU!Revise su conexión a internet y vuelva a intentarlo..
         J%1/\"$code'request PTT$Revise su conexión a internet y vuelva a intentarlo. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        ! N%1/\"$code'request PTX$No se pudo establecer la conexión con el servidor o se interrumpió antes de que llegara una respuesta. No se sabe si la solicitud llegó a ejecutarse..
        ! B&1/\"$code'request PTL%Compruebe la resolución de nombres, el enrutamiento, el proxy y el certificado entre este equipo y el servicio; después, compruebe si el servicio está en funcionamiento..
        ! E\"1/\"$code'request PTO!Nuestro servicio tardó demasiado en responder..
        \"\"O'1=\"$code'request!-i'requestv\"s S!r!\"s$sendU$TQ$El código todavía puede llegar. Espere un minuto y revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo..*K!TG!Espere un minuto y vuelva a intentarlo..
         \\$1/\"$code'request PTF$Espere un minuto y vuelva a intentarlo. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        ! I#1/\"$code'request PTS\"El servidor no respondió a tiempo. No se sabe si la solicitud llegó a ejecutarse..
        ! B$1/\"$code'request PTL#Compruebe la carga y los tiempos de respuesta del servicio, así como el tiempo límite que fija el cliente..
        ! X\"1:#$code*httpStatus'request PTW!La aplicación no pudo conectarse con nuestro servicio..
        \"$E-1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendE'TA'El código todavía puede llegar: revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo. Si usa una red Wi-Fi pública, compruebe que tiene conexión y que aceptó las condiciones de uso..*E$TA$Si usa una red Wi-Fi pública, compruebe que tiene conexión y que aceptó las condiciones de uso. Después, vuelva a intentarlo..
         B%1:#$code*httpStatus'request PTA$Si usa una red Wi-Fi pública, compruebe que tiene conexión y que aceptó las condiciones de uso. Después, vuelva a intentarlo..
        \"\"F%1:#$code*httpStatus'request PTF\"La respuesta no está prevista en el contrato de la API; estado HTTP: V\"TZ!. Es posible que haya respondido un proxy u otro servidor..
         R$1:#$code*httpStatus'request PTQ#La respuesta no está prevista en el contrato de la API. Es posible que haya respondido un proxy u otro servidor..
        \"\"W$1:#$code*httpStatus'request PTS!La respuesta no procede del servicio; estado HTTP: V\"T^!. Compruebe el proxy, el balanceador de carga y la dirección..
         C$1:#$code*httpStatus'request PTB#La respuesta no procede del servicio. Compruebe el proxy, el balanceador de carga y la dirección..
        ! V!1'!$code PTH!Se produjo un error en esta aplicación..
        !!^$1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! R$1'!$code PTD$No se pudo anotar el intento en el registro de auditoría del programa que realiza la llamada, por lo que no se envió la solicitud..
        ! N%1'!$code PT@%Compruebe el registro de auditoría del programa que realiza la llamada: el espacio libre, los permisos y si otro proceso lo tiene bloqueado. No se envió nada..
        ! ]!1'!$code PTO!Este dispositivo no está conectado a internet..
        ! S\"1'!$code PTE\"Active la conexión Wi-Fi o los datos móviles y vuelva a intentarlo..
        ! P#1'!$code PTB#El sistema operativo informa de que este dispositivo no tiene conexión de red. No se envió nada..
        ! I\"1'!$code PT[!No hay que hacer nada: el dispositivo estaba sin conexión..
        ! M#1'!$code PT_\"La aplicación no pudo establecer una conexión segura con nuestro servicio. No se envió nada..
        ! M$1'!$code PT_#Revise la fecha y la hora de este dispositivo. Si usa una red Wi-Fi pública, cambie a otra red. Después, vuelva a intentarlo..
        ! E'1'!$code PTW&Falló la negociación TLS (handshake), por lo que no se envió nada: el certificado del servidor no es de confianza, no es válido en este momento o corresponde a otro nombre de host, o bien el servidor no usa TLS..
        ! N%1'!$code PT@%Compruebe el certificado del servicio: la cadena, las fechas de validez y los nombres de host. Después, compruebe los proxies que inspeccionan el tráfico TLS..
        ! C\"1/\"$code'request PTM!Se perdió la conexión con nuestro servicio..
        \"\"G&1=\"$code'request!-i'requestv\"s S!r!\"s$sendB$T^#El código todavía puede llegar: revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo..*7T4Vuelva a intentarlo..
         I$1/\"$code'request PTS#Vuelva a intentarlo. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        ! P%1/\"$code'request PTZ$La conexión se perdió después de que saliera la solicitud y antes de que llegara la respuesta completa. No se sabe si la solicitud llegó a ejecutarse..
        ! W$1/\"$code'request PTA$Compruebe los proxies y los balanceadores de carga entre este equipo y el servicio, y si el servicio se reinició en ese momento..
        ! [#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTV!En este momento, nuestro servicio no está disponible..
        $@![/1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i S!w!%#1G$T7Vuelva a intentarlo en W!%TG# minuto. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..4K$T7Vuelva a intentarlo en W!%TK# de minutos. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..*H$T7Vuelva a intentarlo en W!%TH# minutos. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        0@41O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$$n!0]#TY#Vuelva a intentarlo ahora. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..1H$T7Vuelva a intentarlo en W!$TH# segundo. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..4L$T7Vuelva a intentarlo en W!$TL# de segundos. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..*I$T7Vuelva a intentarlo en W!$TI# segundos. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        $_(1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendY$TU$El código todavía puede llegar: revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo dentro de unos minutos..*H!TD!Vuelva a intentarlo en unos minutos..
         H&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTC$Vuelva a intentarlo en unos minutos. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        \"\"B(1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT@\"Una pasarela o el propio servicio respondió con el estado HTTP V\"TX# y sin código de error: el servicio está sobrecargado, se está reiniciando o la pasarela no logra conectarse con él..
         G'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTB%Una pasarela o el propio servicio respondió sin código de error: el servicio está sobrecargado, se está reiniciando o la pasarela no logra conectarse con él..
        \"\"C'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTY$Compruebe la carga del servicio y si está en funcionamiento, así como los límites de la pasarela situada delante de él; estado HTTP de la respuesta: V\"T!..
         @&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT[#Compruebe la carga del servicio y si está en funcionamiento, así como los límites de la pasarela situada delante de él..
        ! O!1/\"$code'request PT:Se canceló la operación..
        \"\"D'1=\"$code'request!-i'requestv\"s S!r!\"s$sendB$T^#El código todavía puede llegar: revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar uno nuevo..*S!TO!Puede volver a intentarlo en cualquier momento..
         D%1/\"$code'request PTN$Puede volver a intentarlo en cualquier momento. Si solicitó un código, revise antes la bandeja de entrada y la carpeta de correo no deseado..
        ! R$1/\"$code'request PT\\#La tarea se canceló antes de que llegara la respuesta. Si la solicitud ya había salido, no se sabe si llegó a ejecutarse..
        ! _\"1/\"$code'request PTI\"No hay que hacer nada: la aplicación o su usuario canceló la solicitud..
        ! \\!12\"$code*httpStatus PTC!No sabemos si se envió su código..
        ! _&12\"$code*httpStatus PTF&Revise la bandeja de entrada y la carpeta de correo no deseado antes de solicitar un código nuevo. Si usa una red Wi-Fi pública, compruebe que tiene conexión y que aceptó las condiciones de uso..
        \"\"R'12\"$code*httpStatus PTB!La respuesta tiene el estado HTTP V\"TR% y no es la de éxito que prevé el contrato de la API, es decir, 200 sin cuerpo. Es posible que haya respondido un portal cautivo o un proxy; no se sabe si se envió el código..
         U&12\"$code*httpStatus PT\\%La respuesta no es la de éxito que prevé el contrato de la API, es decir, 200 sin cuerpo. Es posible que haya respondido un portal cautivo o un proxy; no se sabe si se envió el código..
        \"\"^$12\"$code*httpStatus PTB\"Es posible que la respuesta no proceda del servicio; estado HTTP: V\"T^!. Compruebe el proxy, el balanceador de carga y la dirección..
         J$12\"$code*httpStatus PTQ#Es posible que la respuesta no proceda del servicio. Compruebe el proxy, el balanceador de carga y la dirección..
        ! O\"1'!$code PTA\"Esta versión de la aplicación no funciona con nuestro servicio..
        !!I%1'!$code PTV$Actualice la aplicación y vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! A'1'!$code PTS&El servidor exige que el punto del captcha esté cifrado (el desafío contiene secretKey) y este cliente no dispone de un cifrador para ello. Proporcione uno a SendClient: AES-128 en modo ECB con relleno PKCS#7..
        ! E#1'!$code PTW\"Haga que se actualice la aplicación o desactive el cifrado del captcha en el servidor..
        ! G\"1'!$code PTY!La aplicación no envió todos los datos que necesitamos..
        !!F&1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! U$1'!$code PTG$Falta un encabezado de dispositivo o está en blanco. Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud..
        ! S$1'!$code PTE$Compruebe que el cliente envía todos los encabezados de dispositivo y que ningún proxy elimina los encabezados que empiezan por X-..
        ! G\"1'!$code PTY!La aplicación no envió todos los datos que necesitamos..
        !!F&1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! N\"1'!$code PT@\"Falta el identificador de cliente (client id) o está en blanco..
        ! E#1'!$code PTW\"Compruebe la configuración del cliente: falta el identificador de cliente (client id)..
        ! K!1'!$code PT>Su sesión ya no está activa..
        ! F!1'!$code PT9Vuelva a iniciar sesión..
        ! @#1'!$code PTR\"El ID token no es válido o expiró. Haga que el usuario vuelva a iniciar sesión..
        ! \\%1'!$code PTN%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compare los relojes de los servidores entre sí y compruebe el tiempo de validez de los ID tokens..
        ! K!1'!$code PT>Su sesión ya no está activa..
        ! F!1'!$code PT9Vuelva a iniciar sesión..
        ! H#1'!$code PTZ\"El token de sesión no es válido o expiró. Haga que el usuario vuelva a iniciar sesión..
        ! P%1'!$code PTB%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compruebe el tiempo de validez de las sesiones y si se vació el almacén de sesiones..
        ! X!1'!$code PTJ!El rompecabezas de imagen no se resolvió..
        ! F\"1'!$code PTX!Vuelva a intentarlo con el nuevo rompecabezas de imagen..
        ! D\"1'!$code PTV!No se superó el captcha gráfico. Solicite uno nuevo..
        ! J$1'!$code PT\\#En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a un ataque o a una página de captcha defectuosa..
        ! J!1'!$code PT=No pudimos enviar el código..
        !!O'1'!$code PT\\&Revise su dirección de correo electrónico o su número de teléfono móvil, espere un minuto y vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! O#1'!$code PTA#El servidor no pudo enviar el código de verificación. Compruebe la pasarela y la cuota de esta..
        ! U#1'!$code PTG#Compruebe que la pasarela está activada, que no ha agotado su cuota y que tiene credenciales válidas..
        ! [!1'!$code PTM!El código no es correcto o ya no es válido..
        ! W\"1'!$code PTI\"Escriba el código del mensaje más reciente o solicite un código nuevo..
        ! K\"1'!$code PT]!El código de verificación es incorrecto o ya no es válido..
        ! F&1'!$code PTX%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los correos electrónicos llegan con retraso..
        ! F\"1'!$code PTX!El inicio de sesión tardó demasiado o se interrumpió..
        ! F!1'!$code PT9Vuelva a iniciar sesión..
        ! A$1'!$code PTS#El state_token es incorrecto, expiró o pertenece a otro inicio de sesión. Comience de nuevo el inicio de sesión..
        ! ^&1'!$code PTP&En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compruebe cuánto puede durar un inicio de sesión y si las solicitudes de un mismo inicio de sesión llegan a servidores distintos..
        ! Z!1?#$code)parameter-parameterName PT5Faltan algunos datos..
        \"$E#1?#$code)parameter-parameterName PT,Aún falta: V$TO!. Complete este elemento y vuelva a intentarlo..
        !H&1?#$code)parameter-parameterName PT]$Complete todos los campos y vuelva a intentarlo. Si no hay ningún campo vacío, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"P#1?#$code)parameter-parameterName PT6El encabezado o campo V\"TP! falta o está en blanco. Envíelo con un valor..
         W#1?#$code)parameter-parameterName PTQ\"Un encabezado o campo obligatorio falta o está en blanco. Envíelo con un valor..
        \"\"K#1?#$code)parameter-parameterName PT@!Compruebe que el cliente envía V\"T@! y que ningún proxy lo elimina..
         Z$1?#$code)parameter-parameterName PTT#Compruebe que el cliente envía todos los encabezados y campos obligatorios y que ningún proxy elimina encabezados..
        ! C\"1?#$code)parameter-parameterName PT>Algunos datos no son válidos..
        \"&X&1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%emailZ\"TV\"Revise cómo está escrita su dirección de correo electrónico y vuelva a intentarlo..*[!T1Dato no válido: V$TB!. Revíselo y vuelva a intentarlo..
         [\"1?#$code)parameter-parameterName PTU!Revise los datos que escribió y vuelva a intentarlo..
        \"\"S(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyU$TQ$El cuerpo de la solicitud no cumple los requisitos. Envíe un único objeto JSON en UTF-8, de 16 KiB como máximo y con claves que no se repitan..*\\!T6El encabezado o campo V!T? no tiene el formato requerido..
         Z\"1?#$code)parameter-parameterName PTT!Un encabezado o campo no tiene el formato requerido..
        ! V'1?#$code)parameter-parameterName PTP&Compare lo que envía el cliente con la documentación de la API; el texto para desarrolladores nombra el encabezado o el campo. Si solo afecta a una versión del cliente, es probable que esta tenga un error..
        ! O\"1/\"$code'missing PTY!La aplicación no envió todos los datos que necesitamos..
        !!N&1/\"$code'missing PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"J%1/\"$code'missing PT\\!Estos encabezados de dispositivo faltan o están en blanco: V\"TS\". Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud..
         ]$1/\"$code'missing PTG$Falta un encabezado de dispositivo o está en blanco. Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud..
        ! [$1/\"$code'missing PTE$Compruebe que el cliente envía todos los encabezados de dispositivo y que ningún proxy elimina los encabezados que empiezan por X-..
        ! Q\"1'!$code PTC\"No pudimos confirmar que esta solicitud proviene de la aplicación..
        !!F&1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! Z#1'!$code PTL#El servidor no pudo descifrar la firma de la solicitud. Compruebe la clave de la aplicación y el algoritmo..
        ! E$1'!$code PTW#Compare en ambos lados la clave de la aplicación, así como el algoritmo y la codificación de caracteres de la firma..
        \"\"Q$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenO!TK!El rompecabezas de imagen ya no es válido..*>T;Este paso ya no es válido..
         \\!1;#$code'subject+subjectName PT;Este paso ya no es válido..
        \"\"Q%1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenO\"TK\"Resuelva de nuevo el rompecabezas de imagen y después solicite el código..*>T;Vuelva a empezar este paso..
         \\!1;#$code'subject+subjectName PT;Vuelva a empezar este paso..
        \"\"X*1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenE&TA&El captcha_token es desconocido, ya se usó, expiró o pertenece a otra dirección de correo electrónico. Es válido durante 180 segundos y una sola vez; haga que se resuelva un nuevo captcha..*N\"T,El valor de V!TZ! es desconocido, ya se usó o expiró. Solicite uno nuevo..
         D#1;#$code'subject+subjectName PTB\"Un token es desconocido, ya se usó o expiró. Solicite uno nuevo..
        ! U&1;#$code'subject+subjectName PTS%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compare los relojes de los servidores y compruebe que todos comparten la misma base de datos de estado..
        ! N\"1?#$code)parameter-parameterName PTH!Se produjo un error en esta aplicación..
        !!S%1?#$code)parameter-parameterName PTH$Vuelva atrás y empiece de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"K$1?#$code)parameter-parameterName PT,El valor de V\"TU\" no es uno de los permitidos. Los valores distinguen entre mayúsculas y minúsculas..
         T$1?#$code)parameter-parameterName PTN#El valor de un parámetro no es uno de los permitidos. Los valores distinguen entre mayúsculas y minúsculas..
        ! I$1?#$code)parameter-parameterName PTC#Compruebe qué versión del cliente envía el valor; el texto para desarrolladores nombra el campo..
        ! N\"1?#$code)parameter-parameterName PTH!Se produjo un error en esta aplicación..
        !!^&1?#$code)parameter-parameterName PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"H#1?#$code)parameter-parameterName PT,El valor de V\"TR! tiene un tipo JSON incorrecto. Envíe una cadena..
         @#1?#$code)parameter-parameterName PTZ!Un valor tiene un tipo JSON incorrecto. Envíe una cadena..
        ! S$1?#$code)parameter-parameterName PTM#Compruebe qué versión del cliente envía el tipo incorrecto; el texto para desarrolladores nombra el campo..
        ! D\"1'!$code PTV!En este momento, nuestro servicio tiene mucha demanda..
        ! D#1'!$code PTV\"Vuelva a intentarlo en unos minutos. El problema no se debe a los datos que escribió..
        ! E%1'!$code PTW$El servidor no pudo procesar la solicitud en este momento. La misma solicitud puede tener éxito más tarde; aumente la espera antes de cada reintento..
        ! J&1'!$code PT\\%Busque la causa en el log del servicio, en las entradas de ese mismo momento: un disco lleno, un registro de auditoría bloqueado, la carga o un servicio del que depende y que no responde..
        ! @\"1'!$code PTR!Esta forma de iniciar sesión no está disponible..
        ! B#1'!$code PTT\"Elija otra forma de iniciar sesión o póngase en contacto con el equipo de soporte..
        ! H$1'!$code PTZ#El servidor no conoce la configuración de autenticación a la que se refiere la solicitud. Un administrador debe crearla..
        ! A$1'!$code PTS#Compruebe las fuentes de autenticación en la consola: se eliminó o desactivó una que los clientes todavía usan..
        ! V!1'!$code PTH!Se produjo un error en nuestro servicio..
        !!^$1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! W\"1'!$code PTI\"El servidor no pudo leer la configuración global del centro empresarial..
        ! C$1'!$code PTU#Compruebe la configuración global del centro empresarial en la consola y el estado de la base de datos del servidor..
        ! V!1'!$code PTH!Se produjo un error en nuestro servicio..
        !!^$1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! F#1'!$code PTX\"El servidor no pudo leer la configuración de los prefijos telefónicos internacionales..
        ! E#1'!$code PTW\"Compruebe la configuración de los prefijos telefónicos internacionales en la consola..
        ! N!1'!$code PT@!No reconocemos esta aplicación..
        !!F&1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! V#1'!$code PTH#No hay ninguna aplicación registrada con el X-client-id enviado. Compárelo con el valor de la consola..
        ! ]$1'!$code PTO$Compare el X-client-id que envía el cliente con las aplicaciones de la consola; es posible que la aplicación se haya eliminado o desactivado..
          ! G\"1'!$code PTY!Ningún usuario corresponde a lo que indica la solicitud..
        ! Y%1'!$code PTK%Compruebe en la consola si el usuario existe, si está activo y si está dentro del ámbito de la aplicación. No lo confirme a nadie cuya identidad no se haya verificado..
        ! E\"1'!$code PTW!Todavía falta terminar de configurar esta aplicación..
        !!_\"1'!$code PTL\"Póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! H#1'!$code PTZ\"La aplicación no tiene una clave privada en el servidor. Un administrador debe crear una..
        ! F\"1'!$code PTX!Cree un par de claves para la aplicación en la consola..
        ! N\"1?#$code)interface-interfaceName PTH!Se produjo un error en nuestro servicio..
        !!V%1?#$code)interface-interfaceName PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"F#1?#$code)interface-interfaceName PT[!Se produjo un error en el servidor al llamar a la interfaz V\"T!..
         C#1?#$code)interface-interfaceName PT]!Se produjo un error en el servidor al llamar a otra interfaz..
        \"\"J#1?#$code)interface-interfaceName PTC!Compruebe el estado de la interfaz V\"T= y la ruta de red hasta ella..
         D$1?#$code)interface-interfaceName PT^\"Compruebe el estado de los servicios a los que llama el servidor y la ruta de red hasta ellos..
        ! E#1'!$code PTW\"Esta cuenta de red social aún no está vinculada a ninguna cuenta de nuestro servicio..
        ! ^\"1'!$code PTP\"Vincúlela a la cuenta que ya tiene en nuestro servicio o cree una cuenta nueva..
        ! R#1'!$code PTD#La cuenta de red social no está vinculada a ningún usuario. Ofrezca vincularla o crear una cuenta..
        ! W$1'!$code PTI$No hay que hacer nada, salvo que el usuario diga que la cuenta ya estaba vinculada; en ese caso, compruebe la vinculación en la consola..
        ! L$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU\"El inicio de sesión está bloqueado temporalmente tras demasiados intentos fallidos..
        #0Q*1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1S\"T7Vuelva a intentarlo en W!$TS! minuto. Si olvidó su contraseña, restablézcala..4W\"T7Vuelva a intentarlo en W!$TW! de minutos. Si olvidó su contraseña, restablézcala..*T\"T7Vuelva a intentarlo en W!$TT! minutos. Si olvidó su contraseña, restablézcala..
        (B-1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#$n!0I\"TE\"Vuelva a intentarlo ahora. Si olvidó su contraseña, restablézcala..1T\"T7Vuelva a intentarlo en W!#TT! segundo. Si olvidó su contraseña, restablézcala..4X\"T7Vuelva a intentarlo en W!#TX! de segundos. Si olvidó su contraseña, restablézcala..*U\"T7Vuelva a intentarlo en W!#TU! segundos. Si olvidó su contraseña, restablézcala..
         A$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTJ\"Vuelva a intentarlo más tarde. Si olvidó su contraseña, restablézcala..
        \"&@%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTY\"El usuario está bloqueado tras demasiados inicios de sesión fallidos; tiempo restante: V\"T% min V$T# s..
         ^#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTG\"El usuario está bloqueado tras demasiados inicios de sesión fallidos..
        ! R&1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT[$Un administrador puede desbloquear al usuario en la consola. Observe si los inicios de sesión fallidos proceden de una sola dirección de red o de muchas..
        ! V!1'!$code PTH!Se produjo un error en nuestro servicio..
        !!^$1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        ! D\"1'!$code PTV!El servidor no pudo leer la política de contraseñas..
        ! P#1'!$code PTB#Compruebe la política de contraseñas en la consola y el estado de la base de datos del servidor..
        ! K\"14\"$code,attemptsLeft PTP!Los datos de inicio de sesión no son correctos..
        \"\"C-1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0K#TG#No le quedan más intentos. Restablezca su contraseña o póngase en contacto con el equipo de soporte..1Q\"T_!Revise los datos que escribió y vuelva a intentarlo. Le queda W!!T) intento..4V\"T@\"Revise los datos que escribió y vuelva a intentarlo. Le quedan W!!T- de intentos..*S\"T@\"Revise los datos que escribió y vuelva a intentarlo. Le quedan W!!T* intentos..
         P\"14\"$code,attemptsLeft PTU!Revise los datos que escribió y vuelva a intentarlo..
        \"\"K#14\"$code,attemptsLeft PTK\"El nombre de usuario o la contraseña son incorrectos; intentos restantes: V\"T!..
         Q\"14\"$code,attemptsLeft PTV!El nombre de usuario o la contraseña son incorrectos..
        ! ]$14\"$code,attemptsLeft PTB$En casos aislados, no hay que hacer nada. Un aumento brusco en muchos usuarios puede deberse a un ataque con contraseñas robadas..
        ! Z\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTH!Hubo demasiados intentos en poco tiempo..
        #(V41\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1A&T7Vuelva a intentarlo en W!#TA% minuto. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..4E&T7Vuelva a intentarlo en W!#TE% de minutos. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..*B&T7Vuelva a intentarlo en W!#TB% minutos. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..
        $U:1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"$n!0W%TS%Vuelva a intentarlo ahora. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..1B&T7Vuelva a intentarlo en W!\"TB% segundo. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..4F&T7Vuelva a intentarlo en W!\"TF% de segundos. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..*C&T7Vuelva a intentarlo en W!\"TC% segundos. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..
         J'1J!$$code*retryAfter+waitSeconds+waitMinutes PTX%Vuelva a intentarlo más tarde. Si está esperando un código, revise la bandeja de entrada, la carpeta de correo no deseado y cómo está escrita su dirección de correo electrónico..
        \"\"H$1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ\"Se alcanzó un límite; el encabezado Retry-After indica los segundos de espera: V\"T!..
         B$1J!$$code*retryAfter+waitSeconds+waitMinutes PTP\"Se alcanzó un límite; el encabezado Retry-After indica los segundos de espera..
        ! C&1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ$En casos aislados, no hay que hacer nada. Si está afectada toda una red, compruebe los proxies de confianza y los límites en la configuración..
        ! G\"1'!$code PTY!La pieza del rompecabezas no estaba en el lugar correcto..
        ! F\"1'!$code PTX!Vuelva a intentarlo con el nuevo rompecabezas de imagen..
        ! Q$1'!$code PTC$La posición indicada en point_json no es la que corresponde a la pieza. El desafío ya está consumido; solicite un nuevo captcha..
        ! J$1'!$code PT\\#En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a un ataque o a una página de captcha defectuosa..
        ! F\"1,\"$code$path PTS!Es posible que la aplicación no esté actualizada..
        !!K&1,\"$code$path PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        \"\"M\"1,\"$code$path PTU!No existe ningún endpoint para el método y la ruta V\"T!..
         L\"1,\"$code$path PTY!No existe ningún endpoint para este método y esta ruta..
        ! E$1,\"$code$path PTR#Compruebe la dirección que usa el cliente y las reglas sobre rutas de URL del proxy situado delante del servicio..
        ! C\"1'!$code PTU!El código del SMS no es correcto o ya no es válido..
        ! S\"1'!$code PTE\"Escriba el código del SMS más reciente o solicite un código nuevo..
        ! S\"1'!$code PTE\"El código de verificación del SMS es incorrecto o ya no es válido..
        ! Y%1'!$code PTK%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los mensajes llegan con retraso..
        ! S\"1'!$code PTE\"El código del correo electrónico no es correcto o ya no es válido..
        ! C#1'!$code PTU\"Escriba el código del correo electrónico más reciente o solicite un código nuevo..
        ! C#1'!$code PTU\"El código de verificación del correo electrónico es incorrecto o ya no es válido..
        ! F&1'!$code PTX%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los correos electrónicos llegan con retraso..
        ! A!1'!$code PT4Se produjo un error..
        !!N$1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!Z\"1'!$code PTI!El cliente informó del código de error V T?, que este catálogo no conoce..
        !!U#1'!$code PTP\"El cliente usa un código de error que esta versión del catálogo no contiene: V T3. Actualice Errata..
        ! V!1'!$code PTH!Se produjo un error en nuestro servicio..
        !!N$1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!@$1'!$code PTO!El servidor respondió con el código de error V T^!, que este catálogo no conoce. Pertenece a las familias CIAM..
        !!Q%1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..
        ! V!1'!$code PTH!Se produjo un error en nuestro servicio..
        !!N$1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!D$1'!$code PTO!El servidor respondió con el código de error V TB\", que este catálogo no conoce. Pertenece a la familia «Común»..
        !!Q%1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..
        ! K!1'!$code PT>No pudimos iniciar su sesión..
        !!N$1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!O$1'!$code PTO!El servidor respondió con el código de error V TM\", que este catálogo no conoce. Pertenece a la familia «Inicio de sesión»..
        !!Q%1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..
        ! J!1'!$code PT=No pudimos enviar el código..
        !!P&1'!$code PT]%Revise cómo está escrita su dirección de correo electrónico y vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!D$1'!$code PTO!El servidor respondió con el código de error V TB\", que este catálogo no conoce. Pertenece a la familia «Envío»..
        !!A$1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V T>. Actualice el paquete Errata..
        ! N!1'!$code PT@!No pudimos comprobar el código..
        !!T$1'!$code PTA$Solicite un código nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!V$1'!$code PTO!El servidor respondió con el código de error V TT\", que este catálogo no conoce. Pertenece a la familia «Código de verificación»..
        !!Q%1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..
        ! A!1'!$code PT4Se produjo un error..
        !!N$1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..
        !!@#1'!$code PTO!El servidor respondió con el código de error V T?, que este catálogo no conoce..
        !!Q%1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..
        ! J!1\"  PTA!dirección de correo electrónico.
        ! >1\"  PT6rompecabezas de imagen.
        ! C!1\"  PT;número de teléfono móvil.
        ! 91\"  PT1nombre de usuario.
        ! 31\"  PT+contraseña.
        ! =1\"  PT5finalidad del código.

        """
    }
}
