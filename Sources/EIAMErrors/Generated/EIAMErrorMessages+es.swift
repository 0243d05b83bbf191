// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let es: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTW!La aplicación no pudo conectarse con nuestro servicio.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTU!Revise su conexión a internet y vuelva a intentarlo.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PTX$No se pudo establecer la conexión con el servidor o se interrumpió antes de que llegara una respuesta. No se sabe si la solicitud llegó a ejecutarse.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTL%Compruebe la resolución de nombres, el enrutamiento, el proxy y el certificado entre este equipo y el servicio; después, compruebe si el servicio está en funcionamiento.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTO!Nuestro servicio tardó demasiado en responder.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTI$Espere un minuto. Si solicitó un código, revise su bandeja de entrada y su carpeta de correo no deseado. Después, inténtelo de nuevo.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTS\"El servidor no respondió a tiempo. No se sabe si la solicitud llegó a ejecutarse.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTL#Compruebe la carga y los tiempos de respuesta del servicio, así como el tiempo límite que fija el cliente.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTW!La aplicación recibió una respuesta que no pudo leer.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTD$Si usa una red wifi pública, compruebe que tiene conexión y que ha aceptado las condiciones de uso. Después, vuelva a intentarlo.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PTF\"La respuesta no está prevista en el contrato de la API; estado HTTP: V\"TZ!. Es posible que haya respondido un proxy u otro servidor..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTQ#La respuesta no está prevista en el contrato de la API. Es posible que haya respondido un proxy u otro servidor.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTS!La respuesta no procede del servicio; estado HTTP: V\"T^!. Compruebe el proxy, el balanceador de carga y la dirección..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTB#La respuesta no procede del servicio. Compruebe el proxy, el balanceador de carga y la dirección.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTD!Algo salió mal en esta aplicación.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTD$No se pudo anotar el intento en el registro de auditoría del programa que realiza la llamada, por lo que no se envió la solicitud.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PT@%Compruebe el registro de auditoría del programa que realiza la llamada: el espacio libre, los permisos y si otro proceso lo tiene bloqueado. No se envió nada.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTC\"La aplicación no envió los datos del dispositivo que necesitamos.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTG$Falta un encabezado de dispositivo o está en blanco. Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTE$Compruebe que el cliente envía todos los encabezados de dispositivo y que ningún proxy elimina los encabezados que empiezan por X-.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTY!La aplicación no envió todos los datos que necesitamos.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PT@\"Falta el identificador de cliente (client id) o está en blanco.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PTW\"Compruebe la configuración del cliente: falta el identificador de cliente (client id).."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PT>Su sesión ya no está activa.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT9Vuelva a iniciar sesión.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PTV\"El ID token no es válido o ha expirado. Haga que el usuario vuelva a iniciar sesión.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTN%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compare los relojes de los servidores entre sí y compruebe el tiempo de validez de los ID tokens.."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PT>Su sesión ya no está activa.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT9Vuelva a iniciar sesión.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PT^\"El token de sesión no es válido o ha expirado. Haga que el usuario vuelva a iniciar sesión.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PTB%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compruebe el tiempo de validez de las sesiones y si se vació el almacén de sesiones.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTJ!No se superó la verificación por imagen.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTH!Vuelva a intentarlo con la nueva imagen.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTV!No se superó el captcha gráfico. Solicite uno nuevo.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PT\\#En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a un ataque o a una página de captcha defectuosa.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PT=No pudimos enviar el código.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTN$Espere un minuto y vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTA#El servidor no pudo enviar el código de verificación. Compruebe la pasarela y la cuota de esta.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTG#Compruebe que la pasarela está activada, que no ha agotado su cuota y que tiene credenciales válidas.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTH!El código no es correcto o ha expirado.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTL\"Introduzca el código del mensaje más reciente o solicite un código nuevo.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PT]!El código de verificación es incorrecto o ya no es válido.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTX%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los correos electrónicos llegan con retraso.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTX!El inicio de sesión tardó demasiado o se interrumpió.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT9Vuelva a iniciar sesión.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTW#El state_token es incorrecto, ha expirado o pertenece a otro inicio de sesión. Comience de nuevo el inicio de sesión.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTP&En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compruebe cuánto puede durar un inicio de sesión y si las solicitudes de un mismo inicio de sesión llegan a servidores distintos.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PT5Faltan algunos datos.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTM!Complete lo siguiente y vuelva a intentarlo: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PT]$Complete todos los campos y vuelva a intentarlo. Si no hay ningún campo vacío, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT6El encabezado o campo V\"TP! falta o está en blanco. Envíelo con un valor..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTQ\"Un encabezado o campo obligatorio falta o está en blanco. Envíelo con un valor.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT@!Compruebe que el cliente envía V\"T@! y que ningún proxy lo elimina..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTT#Compruebe que el cliente envía todos los encabezados y campos obligatorios y que ningún proxy elimina encabezados.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PT>Algunos datos no son válidos.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTK!Revise lo siguiente y vuelva a intentarlo: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTT!Revise los datos introducidos y vuelva a intentarlo.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyU$TQ$El cuerpo de la solicitud no cumple los requisitos. Envíe un único objeto JSON en UTF-8, de 16 KiB como máximo y con claves que no se repitan..*\\!T6El encabezado o campo V!T? no tiene el formato requerido..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTT!Un encabezado o campo no tiene el formato requerido.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTP&Compare lo que envía el cliente con la documentación de la API; el texto para desarrolladores nombra el encabezado o el campo. Si solo afecta a una versión del cliente, es probable que esta tenga un error.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTC\"La aplicación no envió los datos del dispositivo que necesitamos.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PT\\!Estos encabezados de dispositivo faltan o están en blanco: V\"TS\". Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud..", needs: 0b10),
            TableMessage("1/\"$code'missing PTG$Falta un encabezado de dispositivo o está en blanco. Envíe X-operating-sys-version, X-device-fingerprint y X-agent en cada solicitud.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTE$Compruebe que el cliente envía todos los encabezados de dispositivo y que ningún proxy elimina los encabezados que empiezan por X-.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTC\"No pudimos confirmar que esta solicitud proviene de la aplicación.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PTL#El servidor no pudo descifrar la firma de la solicitud. Compruebe la clave de la aplicación y el algoritmo.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTW#Compare en ambos lados la clave de la aplicación, así como el algoritmo y la codificación de caracteres de la firma.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenL!TH!La verificación por imagen ha expirado..*9T6Este paso ha expirado..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT6Este paso ha expirado.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenP\"TL\"Realice de nuevo la verificación por imagen y después solicite el código..*>T;Vuelva a empezar este paso..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT;Vuelva a empezar este paso.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenI&TE&El captcha_token es desconocido, ya se usó, ha expirado o pertenece a otra dirección de correo electrónico. Es válido durante 180 segundos y una sola vez; haga que se resuelva un nuevo captcha..*R\"T,El valor de V!T^! es desconocido, ya se usó o ha expirado. Solicite uno nuevo..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTF\"Un token es desconocido, ya se usó o ha expirado. Solicite uno nuevo.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTS%En casos aislados, no hay que hacer nada. Si hay muchos usuarios afectados, compare los relojes de los servidores y compruebe que todos comparten la misma base de datos de estado.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTC!No pudimos entender esta solicitud.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTH$Vuelva atrás y empiece de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT,El valor de V\"TU\" no es uno de los permitidos. Los valores distinguen entre mayúsculas y minúsculas..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTN#El valor de un parámetro no es uno de los permitidos. Los valores distinguen entre mayúsculas y minúsculas.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTC#Compruebe qué versión del cliente envía el valor; el texto para desarrolladores nombra el campo.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTO!La aplicación envió algo que no pudimos leer.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT,El valor de V\"TR! tiene un tipo JSON incorrecto. Envíe una cadena..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTZ!Un valor tiene un tipo JSON incorrecto. Envíe una cadena.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTM#Compruebe qué versión del cliente envía el tipo incorrecto; el texto para desarrolladores nombra el campo.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTV!En este momento, nuestro servicio tiene mucha demanda.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTU\"Vuelva a intentarlo en unos minutos. El problema no se debe a los datos introducidos.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTW$El servidor no pudo procesar la solicitud en este momento. La misma solicitud puede tener éxito más tarde; aumente la espera antes de cada reintento.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PT\\%Busque la causa en el log del servicio, en las entradas de ese mismo momento: un disco lleno, un registro de auditoría bloqueado, la carga o un servicio del que depende y que no responde.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTR!Esta forma de iniciar sesión no está disponible.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTT\"Elija otra forma de iniciar sesión o póngase en contacto con el equipo de soporte.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTZ#El servidor no conoce la configuración de autenticación a la que se refiere la solicitud. Un administrador debe crearla.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTS#Compruebe las fuentes de autenticación en la consola: se eliminó o desactivó una que los clientes todavía usan.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PTB!Algo salió mal por nuestra parte.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTI\"El servidor no pudo leer la configuración global del centro empresarial.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTU#Compruebe la configuración global del centro empresarial en la consola y el estado de la base de datos del servidor.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PTB!Algo salió mal por nuestra parte.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTX\"El servidor no pudo leer la configuración de los prefijos telefónicos internacionales.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTW\"Compruebe la configuración de los prefijos telefónicos internacionales en la consola.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PT@!No reconocemos esta aplicación.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTH#No hay ninguna aplicación registrada con el X-client-id enviado. Compárelo con el valor de la consola.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PTO$Compare el X-client-id que envía el cliente con las aplicaciones de la consola; es posible que la aplicación se haya eliminado o desactivado.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTY!Ningún usuario corresponde a lo que indica la solicitud.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTK%Compruebe en la consola si el usuario existe, si está activo y si está dentro del ámbito de la aplicación. No lo confirme a nadie cuya identidad no se haya verificado.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PT[!Todavía no hemos terminado de configurar esta aplicación.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTL\"Póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTZ\"La aplicación no tiene una clave privada en el servidor. Un administrador debe crear una.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTX!Cree un par de claves para la aplicación en la consola.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PTB!Algo salió mal por nuestra parte.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PT[!Se produjo un error en el servidor al llamar a la interfaz V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PT]!Se produjo un error en el servidor al llamar a otra interfaz.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PTC!Compruebe el estado de la interfaz V\"T= y la ruta de red hasta ella..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PT^\"Compruebe el estado de los servicios a los que llama el servidor y la ruta de red hasta ellos.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTW\"Esta cuenta de red social aún no está vinculada a ninguna cuenta de nuestro servicio.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTP\"Vincúlela a la cuenta que ya tiene en nuestro servicio o cree una cuenta nueva.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTD#La cuenta de red social no está vinculada a ningún usuario. Ofrezca vincularla o crear una cuenta.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTI$No hay que hacer nada, salvo que el usuario diga que la cuenta ya estaba vinculada; en ese caso, compruebe la vinculación en la consola.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU\"El inicio de sesión está bloqueado temporalmente tras demasiados intentos fallidos.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1S\"T7Vuelva a intentarlo en W!$TS! minuto. Si olvidó su contraseña, restablézcala..4W\"T7Vuelva a intentarlo en W!$TW! de minutos. Si olvidó su contraseña, restablézcala..*T\"T7Vuelva a intentarlo en W!$TT! minutos. Si olvidó su contraseña, restablézcala..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!##1T\"T7Vuelva a intentarlo en W!#TT! segundo. Si olvidó su contraseña, restablézcala..4X\"T7Vuelva a intentarlo en W!#TX! de segundos. Si olvidó su contraseña, restablézcala..*U\"T7Vuelva a intentarlo en W!#TU! segundos. Si olvidó su contraseña, restablézcala..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTJ\"Vuelva a intentarlo más tarde. Si olvidó su contraseña, restablézcala.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTY\"El usuario está bloqueado tras demasiados inicios de sesión fallidos; tiempo restante: V\"T% min V$T# s..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTG\"El usuario está bloqueado tras demasiados inicios de sesión fallidos.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT[$Un administrador puede desbloquear al usuario en la consola. Observe si los inicios de sesión fallidos proceden de una sola dirección de red o de muchas.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PTB!Algo salió mal por nuestra parte.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTK$Vuelva a intentarlo en unos minutos. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTV!El servidor no pudo leer la política de contraseñas.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PTB#Compruebe la política de contraseñas en la consola y el estado de la base de datos del servidor.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTP!Los datos de inicio de sesión no son correctos.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0K#TG#No le quedan más intentos. Restablezca su contraseña o póngase en contacto con el equipo de soporte..1P\"T^!Revise los datos introducidos y vuelva a intentarlo. Le queda W!!T) intento..4U\"T_!Revise los datos introducidos y vuelva a intentarlo. Le quedan W!!T- de intentos..*R\"T_!Revise los datos introducidos y vuelva a intentarlo. Le quedan W!!T* intentos..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTT!Revise los datos introducidos y vuelva a intentarlo.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTK\"El nombre de usuario o la contraseña son incorrectos; intentos restantes: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTV!El nombre de usuario o la contraseña son incorrectos.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTB$En casos aislados, no hay que hacer nada. Un aumento brusco en muchos usuarios puede deberse a un ataque con contraseñas robadas.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTH!Hubo demasiados intentos en poco tiempo.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1G$T7Vuelva a intentarlo en W!#TG# minuto. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..4K$T7Vuelva a intentarlo en W!#TK# de minutos. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..*H$T7Vuelva a intentarlo en W!#TH# minutos. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"#1H$T7Vuelva a intentarlo en W!\"TH# segundo. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..4L$T7Vuelva a intentarlo en W!\"TL# de segundos. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..*I$T7Vuelva a intentarlo en W!\"TI# segundos. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT^#Vuelva a intentarlo más tarde. Si está esperando un código, revise la bandeja de entrada y la carpeta de correo no deseado.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ\"Se alcanzó un límite; el encabezado Retry-After indica los segundos de espera: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTP\"Se alcanzó un límite; el encabezado Retry-After indica los segundos de espera.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ$En casos aislados, no hay que hacer nada. Si está afectada toda una red, compruebe los proxies de confianza y los límites en la configuración.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTY\"En la verificación por imagen, la pieza del rompecabezas no estaba en el lugar correcto.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTH!Vuelva a intentarlo con la nueva imagen.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTC$La posición indicada en point_json no es la que corresponde a la pieza. El desafío ya está consumido; solicite un nuevo captcha.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PT\\#En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a un ataque o a una página de captcha defectuosa.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT]!La aplicación solicitó algo que nuestro servicio no ofrece.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PTS%Actualice la aplicación o vuelva a cargar la página e inténtelo de nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTU!No existe ningún endpoint para el método y la ruta V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PTY!No existe ningún endpoint para este método y esta ruta.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PTR#Compruebe la dirección que usa el cliente y las reglas sobre rutas de URL del proxy situado delante del servicio.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTP!El código del SMS no es correcto o ha expirado.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTH\"Introduzca el código del SMS más reciente o solicite un código nuevo.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTE\"El código de verificación del SMS es incorrecto o ya no es válido.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTK%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los mensajes llegan con retraso.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PT@\"El código del correo electrónico no es correcto o ha expirado.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTX\"Introduzca el código del correo electrónico más reciente o solicite un código nuevo.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTU\"El código de verificación del correo electrónico es incorrecto o ya no es válido.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTX%En casos aislados, no hay que hacer nada. Un aumento brusco puede deberse a que alguien intenta adivinar códigos de verificación o a que los correos electrónicos llegan con retraso.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT0Algo salió mal.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTZ!Se produjo un error en el cliente con el código de error V T?, que este catálogo no conoce..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PTB!Algo salió mal por nuestra parte.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V T^!, que este catálogo no conoce. Pertenece a las familias CIAM..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PTB!Algo salió mal por nuestra parte.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V TB\", que este catálogo no conoce. Pertenece a la familia «Común»..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PT>No pudimos iniciar su sesión.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V TM\", que este catálogo no conoce. Pertenece a la familia «Inicio de sesión»..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PT=No pudimos enviar el código.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V TB\", que este catálogo no conoce. Pertenece a la familia «Envío»..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PT@!No pudimos comprobar el código.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTA$Solicite un código nuevo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V TT\", que este catálogo no conoce. Pertenece a la familia «Código de verificación»..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT0Algo salió mal.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PT[#Vuelva a intentarlo. Si el problema continúa, póngase en contacto con el equipo de soporte e indique el código de error V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTO!El servidor respondió con el código de error V T?, que este catálogo no conoce..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTQ\"El servidor usa un código de error que esta versión del catálogo no contiene: V TM\". Búsquelo en la documentación del proveedor y actualice el paquete Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PTA!dirección de correo electrónico."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT8verificación por imagen."),
        ],
        // mobile
        [
            TableMessage("1\"  PT;número de teléfono móvil."),
        ],
        // username
        [
            TableMessage("1\"  PT1nombre de usuario."),
        ],
        // password
        [
            TableMessage("1\"  PT+contraseña."),
        ],
        // type
        [
            TableMessage("1\"  PT5finalidad del código."),
        ],
    ]
}
