// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var de: String {
        """
        N&@@@@@IB@@@FQ@@@MV@@@V[@@@@^@@@SKA@@POA@@TSA@@HVA@@^JB@@BUB@@V]B@@P_B@@QDC@@ZHC@@@NC@@FPC@@HSC@@@WC@@@YC@@R\\C@@GBD@@KJD@@@PD@@LRD@@M]D@@ECE@@JHE@@]KE@@YXF@@FHG@@JUG@@BWG@@\\BH@@EHH@@LKH@@WMH@@LUH@@KDI@@OMI@@^OI@@OUI@@X]I@@SAJ@@WCJ@@EJJ@@[NJ@@ZRJ@@^TJ@@L[J@@A]J@@S_J@@DAK@@WBK@@XEK@@SKK@@DMK@@WNK@@]QK@@MWK@@CYK@@M[K@@F^K@@RBL@@GDL@@BKL@@YNL@@KSL@@HUL@@XXL@@D[L@@Q@M@@@CM@@SDM@@^HM@@MOM@@NQM@@]ZM@@ECN@@QKN@@YMN@@OXN@@SDO@@DLO@@PNO@@FUO@@L_O@@SCP@@JFP@@XLP@@IQP@@WUP@@D]P@@ZEQ@@[TQ@@X[Q@@J^Q@@DDR@@WMR@@^QR@@PTR@@V[R@@LBS@@[FS@@XHS@@^KS@@NQS@@ZWS@@ZYS@@Z\\S@@QAT@@AFT@@UGT@@VLT@@XOT@@ATT@@UUT@@VZT@@W]T@@U@U@@HBU@@VHU@@HMU@@VRU@@WRU@@XRU@@AUU@@F[U@@L]U@@\\_U@@@DV@@VFV@@BIV@@[NV@@OVV@@Q^V@@PAW@@KEW@@GIW@@ONW@@RRW@@ONX@@VWX@@]^X@@Q@Y@@REY@@ZGY@@IKY@@GMY@@L[Y@@DAZ@@OFZ@@NIZ@@XR[@@Q[[@@^A\\@@BD\\@@LF\\@@EK\\@@QO\\@@NQ\\@@AX\\@@L]\\@@EA]@@NC]@@XF]@@PI]@@AO]@@MQ]@@ZT]@@UW]@@B]]@@M^]@@[B^@@UE^@@HJ^@@\\K^@@JP^@@^T^@@J[^@@^\\^@@LA_@@GF_@@SL_@@DN_@@RR_@@MW_@@Y]_@@N__@@WE@A@PJ@A@CO@A@YP@A@OU@A@RZ@A@^@AA@IBAA@WFAA@^IAA@JPAA@DQAA@ZQAA@QRAA@ISAA@]SAA@
        ! D\"1/\"$code'request PTN!Die App konnte unseren Dienst nicht erreichen..
        \"\"W(1=\"$code'request!-i'requestv\"s S!r!\"s$send^$TZ$Bitte prüfen Sie Ihre Internetverbindung. Ihr Code kann noch ankommen: Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen anfordern..*J\"TF\"Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut..
         ]%1/\"$code'request PTG%Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        ! B%1/\"$code'request PTL$Die Verbindung zum Server kam nicht zustande oder brach ab, bevor eine Antwort eintraf. Ob die Anfrage ausgeführt wurde, ist nicht bekannt..
        ! D%1/\"$code'request PTN$Prüfen Sie Namensauflösung, Routing, Proxy und Zertifikat zwischen diesem Rechner und dem Dienst; sehen Sie dann nach, ob der Dienst läuft..
        ! E\"1/\"$code'request PTO!Unser Dienst hat nicht rechtzeitig geantwortet..
        \"\"Z'1=\"$code'request!-i'requestv\"s S!r!\"s$sendN$TJ$Ihr Code kann noch ankommen. Warten Sie eine Minute und sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen anfordern..*]!TY!Bitte warten Sie eine Minute und versuchen Sie es erneut..
         P%1/\"$code'request PTZ$Bitte warten Sie eine Minute und versuchen Sie es erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        ! X#1/\"$code'request PTB#Der Server hat nicht rechtzeitig geantwortet. Ob die Anfrage ausgeführt wurde, ist nicht bekannt..
        ! _#1/\"$code'request PTI#Prüfen Sie die Auslastung und die Antwortzeiten des Dienstes sowie das im Client eingestellte Zeitlimit..
        ! O\"1:#$code*httpStatus'request PTN!Die App konnte unseren Dienst nicht erreichen..
        \"$O.1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendS'TO'Ihr Code kann noch ankommen: Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen anfordern. Falls Sie ein öffentliches WLAN nutzen, prüfen Sie bitte, ob Sie verbunden sind und die Nutzungsbedingungen akzeptiert haben..*A%T]$Falls Sie ein öffentliches WLAN nutzen, prüfen Sie bitte, ob Sie verbunden sind und die Nutzungsbedingungen akzeptiert haben. Versuchen Sie es dann erneut..
         ^%1:#$code*httpStatus'request PT]$Falls Sie ein öffentliches WLAN nutzen, prüfen Sie bitte, ob Sie verbunden sind und die Nutzungsbedingungen akzeptiert haben. Versuchen Sie es dann erneut..
        \"\"G%1:#$code*httpStatus'request PT]!Die Antwort ist im API-Vertrag nicht vorgesehen; HTTP-Status V\"TD\". Möglicherweise hat ein Proxy oder ein anderer Server geantwortet..
         T$1:#$code*httpStatus'request PTS#Die Antwort ist im API-Vertrag nicht vorgesehen. Möglicherweise hat ein Proxy oder ein anderer Server geantwortet..
        \"\"O$1:#$code*httpStatus'request PTN!Die Antwort kam nicht vom Dienst; HTTP-Status V\"T[!. Prüfen Sie den Proxy, den Load Balancer und die Adresse..
         \\#1:#$code*httpStatus'request PT[\"Die Antwort kam nicht vom Dienst. Prüfen Sie den Proxy, den Load Balancer und die Adresse..
        ! U!1'!$code PTG!In dieser App ist etwas schiefgelaufen..
        !!\\$1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! D$1'!$code PTV#Der Versuch konnte nicht im Audit-Protokoll des Aufrufers festgehalten werden; die Anfrage wurde daher nicht gesendet..
        ! A%1'!$code PTS$Prüfen Sie das Audit-Protokoll des Aufrufers: freien Speicherplatz, Berechtigungen und ob ein anderer Prozess es sperrt. Es wurde nichts gesendet..
        ! A\"1'!$code PTS!Dieses Gerät ist nicht mit dem Internet verbunden..
        ! ]\"1'!$code PTO\"Bitte schalten Sie WLAN oder mobile Daten ein und versuchen Sie es dann erneut..
        ! S#1'!$code PTE#Das Betriebssystem meldet, dass dieses Gerät keine Netzwerkverbindung hat. Es wurde nichts gesendet..
        ! [!1'!$code PTM!Es ist nichts zu tun: Das Gerät war offline..
        ! M#1'!$code PT_\"Die App konnte keine sichere Verbindung zu unserem Dienst herstellen. Es wurde nichts gesendet..
        ! P%1'!$code PTB%Bitte prüfen Sie Datum und Uhrzeit dieses Geräts. Falls Sie ein öffentliches WLAN nutzen, wechseln Sie zu einem anderen Netzwerk. Versuchen Sie es dann erneut..
        ! _'1'!$code PTQ'Der TLS-Handshake ist fehlgeschlagen; daher wurde nichts gesendet. Das Zertifikat des Servers ist nicht vertrauenswürdig, zum jetzigen Zeitpunkt nicht gültig oder auf einen anderen Hostnamen ausgestellt, oder der Server verwendet kein TLS..
        ! P%1'!$code PTB%Prüfen Sie das Zertifikat des Dienstes: die Zertifikatskette, die Gültigkeitsdaten und die Hostnamen. Prüfen Sie dann Proxys, die TLS-Verbindungen untersuchen..
        ! G\"1/\"$code'request PTQ!Die Verbindung zu unserem Dienst ist abgebrochen..
        \"\"C&1=\"$code'request!-i'requestv\"s S!r!\"s$sendS#TO#Ihr Code kann noch ankommen: Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen anfordern..*A!T>Bitte versuchen Sie es erneut..
         U$1/\"$code'request PT_#Bitte versuchen Sie es erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        ! S%1/\"$code'request PT]$Die Verbindung brach ab, nachdem die Anfrage abgeschickt war und bevor die Antwort vollständig eintraf. Ob die Anfrage ausgeführt wurde, ist nicht bekannt..
        ! @%1/\"$code'request PTJ$Prüfen Sie die Proxys und Load Balancer zwischen diesem Rechner und dem Dienst und ob der Dienst zu diesem Zeitpunkt neu gestartet wurde..
        ! N#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTI!Unser Dienst ist gerade nicht verfügbar..
        $@!E,1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i S!w!%\"1S$T:Bitte versuchen Sie es in W!%TP# Minute erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..*T$T:Bitte versuchen Sie es in W!%TQ# Minuten erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        0U01O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$#n!0I$TE$Bitte versuchen Sie es jetzt erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..1T$T:Bitte versuchen Sie es in W!$TQ# Sekunde erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..*U$T:Bitte versuchen Sie es in W!$TR# Sekunden erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        $Y(1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendF$TB$Ihr Code kann noch ankommen: Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie in einigen Minuten einen neuen anfordern..*U!TQ!Bitte versuchen Sie es in einigen Minuten erneut..
         W&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTR$Bitte versuchen Sie es in einigen Minuten erneut. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        \"\"A(1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT[!Ein Gateway oder der Dienst selbst hat mit dem HTTP-Status V\"T\\# und ohne Fehlercode geantwortet: Der Dienst ist überlastet, startet gerade neu oder ist für das Gateway nicht erreichbar..
         C'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT^$Ein Gateway oder der Dienst selbst hat ohne Fehlercode geantwortet: Der Dienst ist überlastet, startet gerade neu oder ist für das Gateway nicht erreichbar..
        \"\"]&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTS$Prüfen Sie, wie stark der Dienst ausgelastet ist, ob er läuft und welche Limits für das vorgeschaltete Gateway gelten; HTTP-Status der Antwort: V\"T!..
         ^%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTY#Prüfen Sie, wie stark der Dienst ausgelastet ist, ob er läuft und welche Limits für das vorgeschaltete Gateway gelten..
        ! S!1/\"$code'request PT>Der Vorgang wurde abgebrochen..
        \"\"P&1=\"$code'request!-i'requestv\"s S!r!\"s$sendS#TO#Ihr Code kann noch ankommen: Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen anfordern..*N!TJ!Sie können es jederzeit erneut versuchen..
         A%1/\"$code'request PTK$Sie können es jederzeit erneut versuchen. Falls Sie einen Code angefordert haben, sehen Sie vorher im Posteingang und im Spam-Ordner nach..
        ! D%1/\"$code'request PTN$Der Task wurde abgebrochen, bevor die Antwort eintraf. Falls die Anfrage bereits abgeschickt war, ist nicht bekannt, ob sie ausgeführt wurde..
        ! B#1/\"$code'request PTL\"Es ist nichts zu tun: Die App oder ihr Benutzer hat die Anfrage abgebrochen..
        ! F\"12\"$code*httpStatus PTM!Wir wissen nicht, ob Ihr Code gesendet wurde..
        ! P'12\"$code*httpStatus PTW&Sehen Sie im Posteingang und im Spam-Ordner nach, bevor Sie einen neuen Code anfordern. Falls Sie ein öffentliches WLAN nutzen, prüfen Sie bitte, ob Sie verbunden sind und die Nutzungsbedingungen akzeptiert haben..
        \"\"Z'12\"$code*httpStatus PT@!Die Antwort hat den HTTP-Status V\"T\\% und entspricht nicht der Erfolgsantwort laut API-Vertrag (200 ohne Body). Möglicherweise hat ein Captive Portal oder ein Proxy geantwortet; ob der Code gesendet wurde, ist nicht bekannt..
         \\&12\"$code*httpStatus PTC&Die Antwort entspricht nicht der Erfolgsantwort laut API-Vertrag (200 ohne Body). Möglicherweise hat ein Captive Portal oder ein Proxy geantwortet; ob der Code gesendet wurde, ist nicht bekannt..
        \"\"W$12\"$code*httpStatus PT^!Die Antwort kam möglicherweise nicht vom Dienst; HTTP-Status V\"T[!. Prüfen Sie den Proxy, den Load Balancer und die Adresse..
         D$12\"$code*httpStatus PTK#Die Antwort kam möglicherweise nicht vom Dienst. Prüfen Sie den Proxy, den Load Balancer und die Adresse..
        ! J\"1'!$code PT\\!Diese Version der App funktioniert nicht mit unserem Dienst..
        !!L%1'!$code PTJ$Bitte aktualisieren Sie die App und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! D(1'!$code PTV'Der Server verlangt, dass der Punkt des Captchas verschlüsselt wird (die Challenge enthält einen secretKey), und dieser Client hat dafür kein Verschlüsselungsverfahren. Übergeben Sie SendClient eines: AES-128 im ECB-Modus mit PKCS#7-Padding..
        ! V#1'!$code PTH#Lassen Sie die App aktualisieren oder schalten Sie auf dem Server die Verschlüsselung des Captchas aus..
        ! _!1'!$code PTQ!Die App hat nicht alle nötigen Angaben gesendet..
        !!I&1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! Q$1'!$code PTC$Ein Geräte-Header fehlt oder ist leer. Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit..
        ! Z#1'!$code PTL#Prüfen Sie, ob der Client alle Geräte-Header sendet und ob ein Proxy Header entfernt, die mit X- beginnen..
        ! _!1'!$code PTQ!Die App hat nicht alle nötigen Angaben gesendet..
        !!I&1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! P!1'!$code PTB!Die Client-ID fehlt oder ist leer..
        ! M\"1'!$code PT_!Prüfen Sie die Konfiguration des Clients: Die Client-ID fehlt..
        ! L!1'!$code PT?Sie sind nicht mehr angemeldet..
        ! N!1'!$code PT@!Bitte melden Sie sich erneut an..
        ! \\\"1'!$code PTN\"Das ID-Token ist ungültig oder abgelaufen. Melden Sie den Benutzer erneut an..
        ! V%1'!$code PTH%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, vergleichen Sie die Uhren der Server miteinander und prüfen Sie die Gültigkeitsdauer der ID-Tokens..
        ! L!1'!$code PT?Sie sind nicht mehr angemeldet..
        ! N!1'!$code PT@!Bitte melden Sie sich erneut an..
        ! A#1'!$code PTS\"Das Sitzungstoken ist ungültig oder abgelaufen. Melden Sie den Benutzer erneut an..
        ! K%1'!$code PT]$In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, prüfen Sie die Gültigkeitsdauer der Sitzungen und ob der Sitzungsspeicher geleert wurde..
        ! Q!1'!$code PTC!Das Bildpuzzle wurde nicht gelöst..
        ! E\"1'!$code PTW!Bitte versuchen Sie es mit dem neuen Bildpuzzle erneut..
        ! T\"1'!$code PTF\"Das grafische Captcha wurde nicht bestanden. Fordern Sie ein neues an..
        ! G$1'!$code PTY#In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann auf einen Angriff oder eine defekte Captcha-Seite hindeuten..
        ! P!1'!$code PTB!Wir konnten den Code nicht senden..
        !!V&1'!$code PTT%Bitte prüfen Sie Ihre E-Mail-Adresse oder Handynummer, warten Sie eine Minute und versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! R#1'!$code PTD#Der Server konnte den Bestätigungscode nicht senden. Prüfen Sie das Gateway und dessen Kontingent..
        ! M$1'!$code PT_#Prüfen Sie, ob das Gateway aktiviert ist, ob sein Kontingent noch nicht erschöpft ist und ob seine Zugangsdaten gültig sind..
        ! X!1'!$code PTJ!Der Code stimmt nicht oder ist abgelaufen..
        ! K#1'!$code PT]\"Bitte geben Sie den Code aus der neuesten Nachricht ein oder fordern Sie einen neuen Code an..
        ! G\"1'!$code PTY!Der Bestätigungscode ist falsch oder nicht mehr gültig..
        ! H%1'!$code PTZ$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass E-Mails verspätet ankommen..
        ! J\"1'!$code PT\\!Die Anmeldung hat zu lange gedauert oder wurde unterbrochen..
        ! N!1'!$code PT@!Bitte melden Sie sich erneut an..
        ! F$1'!$code PTX#Das state_token ist falsch oder abgelaufen oder gehört zu einer anderen Anmeldung. Beginnen Sie die Anmeldung von vorn..
        ! J&1'!$code PT\\%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, prüfen Sie, wie lange eine Anmeldung dauern darf und ob die Anfragen einer Anmeldung bei verschiedenen Servern ankommen..
        ! \\!1?#$code)parameter-parameterName PT7Es fehlen noch Angaben..
        \"$P#1?#$code)parameter-parameterName PT/Es fehlt noch: V$TW!. Bitte holen Sie das nach und versuchen Sie es erneut..
        !V%1?#$code)parameter-parameterName PT\\#Bitte füllen Sie alle Felder aus und versuchen Sie es erneut. Falls kein Feld leer ist, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"S#1?#$code)parameter-parameterName PT9Der Header oder das Feld V\"TP! fehlt oder ist leer. Senden Sie einen Wert mit..
         L$1?#$code)parameter-parameterName PTF#Ein erforderlicher Header oder ein erforderliches Feld fehlt oder ist leer. Senden Sie einen Wert mit..
        \"\"T#1?#$code)parameter-parameterName PT;Prüfen Sie, ob der Client V\"TO! sendet und ob ein Proxy diese Angabe entfernt..
         O$1?#$code)parameter-parameterName PTI#Prüfen Sie, ob der Client alle erforderlichen Header und Felder sendet und ob ein Proxy Header entfernt..
        ! C\"1?#$code)parameter-parameterName PT>Einige Angaben sind ungültig..
        \"&K'1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%email]\"TY\"Bitte prüfen Sie die Schreibweise Ihrer E-Mail-Adresse und versuchen Sie es dann erneut..*K\"T/Nicht gültig: V$TT!. Bitte prüfen Sie das und versuchen Sie es erneut..
         B#1?#$code)parameter-parameterName PT\\!Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut..
        \"\"W(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyN$TJ$Der Body entspricht nicht den Anforderungen. Senden Sie ein einzelnes JSON-Objekt in UTF-8 mit eindeutigen Schlüsseln, höchstens 16 KiB..*G\"T9Der Header oder das Feld V!TF! hat nicht das vorgeschriebene Format..
         D#1?#$code)parameter-parameterName PT^!Ein Header oder ein Feld hat nicht das vorgeschriebene Format..
        ! L'1?#$code)parameter-parameterName PTF&Vergleichen Sie, was der Client sendet, mit der API-Dokumentation; der Text für Entwickler nennt den Header oder das Feld. Ist nur eine Client-Version betroffen, liegt der Fehler vermutlich in ihr..
        ! G\"1/\"$code'missing PTQ!Die App hat nicht alle nötigen Angaben gesendet..
        !!Q&1/\"$code'missing PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"D%1/\"$code'missing PTL!Diese Geräte-Header fehlen oder sind leer: V\"T]\". Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit..
         Y$1/\"$code'missing PTC$Ein Geräte-Header fehlt oder ist leer. Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit..
        ! B$1/\"$code'missing PTL#Prüfen Sie, ob der Client alle Geräte-Header sendet und ob ein Proxy Header entfernt, die mit X- beginnen..
        ! R\"1'!$code PTD\"Wir konnten nicht bestätigen, dass diese Anfrage von der App kommt..
        !!I&1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! L$1'!$code PT^#Der Server konnte die Signatur der Anfrage nicht entschlüsseln. Prüfen Sie den Schlüssel der Anwendung und den Algorithmus..
        ! I$1'!$code PT[#Vergleichen Sie auf beiden Seiten den Schlüssel der Anwendung sowie den Algorithmus und die Zeichencodierung der Signatur..
        \"\"V$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenA!T>Das Bildpuzzle ist abgelaufen..*P!TL!Die Zeit für diesen Schritt ist abgelaufen..
         N\"1;#$code'subject+subjectName PTL!Die Zeit für diesen Schritt ist abgelaufen..
        \"\"@&1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenL\"TH\"Bitte lösen Sie das Bildpuzzle erneut und fordern Sie dann den Code an..*O!TK!Bitte beginnen Sie diesen Schritt von vorn..
         M\"1;#$code'subject+subjectName PTK!Bitte beginnen Sie diesen Schritt von vorn..
        \"\"H+1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenR&TN&Das captcha_token ist unbekannt, verbraucht oder abgelaufen oder gehört zu einer anderen E-Mail-Adresse. Es gilt 180 Sekunden lang und kann nur einmal verwendet werden; lassen Sie ein neues Captcha lösen..*Q\"V!TK\" ist unbekannt, verbraucht oder abgelaufen. Fordern Sie ein neues Token an..
         P#1;#$code'subject+subjectName PTN\"Ein Token ist unbekannt, verbraucht oder abgelaufen. Fordern Sie ein neues an..
        ! X&1;#$code'subject+subjectName PTV%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, vergleichen Sie die Uhren der Server miteinander und prüfen Sie, ob alle Server dieselbe Zustandsdatenbank nutzen..
        ! M\"1?#$code)parameter-parameterName PTG!In dieser App ist etwas schiefgelaufen..
        !!U%1?#$code)parameter-parameterName PT[#Bitte gehen Sie zurück und beginnen Sie von vorn. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"Q$1?#$code)parameter-parameterName PT-Der Wert von V\"TZ\" gehört nicht zu den zulässigen Werten. Groß- und Kleinschreibung werden unterschieden..
         Y$1?#$code)parameter-parameterName PTS#Der Wert eines Parameters gehört nicht zu den zulässigen Werten. Groß- und Kleinschreibung werden unterschieden..
        ! B$1?#$code)parameter-parameterName PT\\\"Prüfen Sie, welche Client-Version den Wert sendet; der Text für Entwickler nennt das Feld..
        ! M\"1?#$code)parameter-parameterName PTG!In dieser App ist etwas schiefgelaufen..
        !!A'1?#$code)parameter-parameterName PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"K#1?#$code)parameter-parameterName PT-Der Wert von V\"TT! hat den falschen JSON-Typ. Senden Sie einen String..
         B#1?#$code)parameter-parameterName PT\\!Ein Wert hat den falschen JSON-Typ. Senden Sie einen String..
        ! J$1?#$code)parameter-parameterName PTD#Prüfen Sie, welche Client-Version den falschen Typ sendet; der Text für Entwickler nennt das Feld..
        ! X!1'!$code PTJ!Unser Dienst ist gerade stark ausgelastet..
        ! A#1'!$code PTS\"Bitte versuchen Sie es in einigen Minuten erneut. An Ihren Eingaben liegt es nicht..
        ! K%1'!$code PT]$Der Server konnte die Anfrage vorübergehend nicht verarbeiten. Dieselbe Anfrage kann später gelingen; verlängern Sie die Wartezeit vor jeder Wiederholung..
        ! G&1'!$code PTY%Suchen Sie im Log des Dienstes für denselben Zeitpunkt nach der Ursache: voller Datenträger, gesperrtes Audit-Protokoll, hohe Last oder ein nachgelagerter Dienst, der nicht antwortet..
        ! [!1'!$code PTM!Diese Art der Anmeldung ist nicht verfügbar..
        ! [\"1'!$code PTM\"Bitte melden Sie sich auf anderem Weg an oder wenden Sie sich an den Support..
        ! R$1'!$code PTD$Der Server kennt die Authentifizierungskonfiguration nicht, auf die sich die Anfrage bezieht. Ein Administrator muss sie einrichten..
        ! K$1'!$code PT]#Prüfen Sie die Authentifizierungsquellen in der Konsole: Eine, die Clients noch verwenden, wurde gelöscht oder deaktiviert..
        ! O!1'!$code PTA!Bei uns ist etwas schiefgelaufen..
        !!\\$1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! ]\"1'!$code PTO\"Der Server konnte die globale Konfiguration des Enterprise-Centers nicht lesen..
        ! D$1'!$code PTV#Prüfen Sie die globale Konfiguration des Enterprise-Centers in der Konsole und den Zustand der Datenbank des Servers..
        ! O!1'!$code PTA!Bei uns ist etwas schiefgelaufen..
        !!\\$1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! \\\"1'!$code PTN\"Der Server konnte die Konfiguration der internationalen Vorwahlen nicht lesen..
        ! Y\"1'!$code PTK\"Prüfen Sie die Konfiguration der internationalen Vorwahlen in der Konsole..
        ! N!1'!$code PT@!Diese App ist uns nicht bekannt..
        !!I&1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! M$1'!$code PT_#Unter der gesendeten X-client-id ist keine Anwendung registriert. Vergleichen Sie die gesendete ID mit dem Wert in der Konsole..
        ! I%1'!$code PT[$Vergleichen Sie die X-client-id, die der Client sendet, mit den Anwendungen in der Konsole; möglicherweise wurde die Anwendung gelöscht oder deaktiviert..
          ! D\"1'!$code PTV!Zu den Angaben in der Anfrage gibt es keinen Benutzer..
        ! @&1'!$code PTR%Prüfen Sie in der Konsole, ob der Benutzer existiert, aktiv ist und im Geltungsbereich der Anwendung liegt. Bestätigen Sie dies niemandem, dessen Identität nicht geprüft ist..
        ! A\"1'!$code PTS!Wir haben diese App noch nicht fertig eingerichtet..
        !!K\"1'!$code PTI!Bitte wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! _#1'!$code PTQ#Für die Anwendung ist auf dem Server kein privater Schlüssel vorhanden. Ein Administrator muss einen erstellen..
        ! Q\"1'!$code PTC\"Erstellen Sie in der Konsole ein Schlüsselpaar für die Anwendung..
        ! G\"1?#$code)interface-interfaceName PTA!Bei uns ist etwas schiefgelaufen..
        !!T%1?#$code)interface-interfaceName PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"S#1?#$code)interface-interfaceName PTM!Der Server ist beim Aufruf der Schnittstelle V\"T< auf einen Fehler gestoßen..
         X#1?#$code)interface-interfaceName PTR\"Der Server ist beim Aufruf einer anderen Schnittstelle auf einen Fehler gestoßen..
        \"\"R#1?#$code)interface-interfaceName PTJ!Prüfen Sie den Zustand der Schnittstelle V\"T> und den Netzwerkpfad dorthin..
         G$1?#$code)interface-interfaceName PTA#Prüfen Sie den Zustand der Schnittstellen, die der Server aufruft, und den Netzwerkpfad dorthin..
        ! Z\"1'!$code PTL\"Dieses Social-Media-Konto ist noch nicht mit einem Konto bei uns verknüpft..
        ! V#1'!$code PTH#Bitte verknüpfen Sie es mit Ihrem bestehenden Konto bei uns oder erstellen Sie bei uns ein neues Konto..
        ! W#1'!$code PTI#Das Social-Media-Konto ist mit keinem Benutzer verknüpft. Bieten Sie Verknüpfung oder Registrierung an..
        ! C%1'!$code PTU$Es ist nichts zu tun, es sei denn, das Konto war nach Angabe des Benutzers schon einmal verknüpft; prüfen Sie dann die Verknüpfung in der Konsole..
        ! ^#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTG\"Die Anmeldung ist nach zu vielen Fehlversuchen vorübergehend gesperrt..
        #0S)1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$\"1Q#T:Bitte versuchen Sie es in W!$TN\" Minute erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..*R#T:Bitte versuchen Sie es in W!$TO\" Minuten erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..
        (A-1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!##n!0G#TC#Bitte versuchen Sie es jetzt erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..1R#T:Bitte versuchen Sie es in W!#TO\" Sekunde erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..*S#T:Bitte versuchen Sie es in W!#TP\" Sekunden erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..
         \\$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTE#Bitte versuchen Sie es später erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..
        \"&A%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTZ\"Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt; verbleibende Zeit: V\"T% min V$T# s..
         ]#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTF\"Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt..
        ! B'1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTK%Ein Administrator kann den Benutzer in der Konsole entsperren. Prüfen Sie, ob die fehlgeschlagenen Anmeldungen von einer einzigen oder von vielen Netzwerkadressen kommen..
        ! O!1'!$code PTA!Bei uns ist etwas schiefgelaufen..
        !!\\$1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        ! C\"1'!$code PTU!Der Server konnte die Passwortrichtlinie nicht lesen..
        ! J#1'!$code PT\\\"Prüfen Sie die Passwortrichtlinie in der Konsole und den Zustand der Datenbank des Servers..
        ! Y!14\"$code,attemptsLeft PT?Die Anmeldedaten stimmen nicht..
        \"\"E+1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!#n!0M#TI#Sie haben keinen Versuch mehr. Bitte setzen Sie Ihr Passwort zurück oder wenden Sie sich an den Support..1^\"TL\"Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch W!!T) Versuch..*_\"TL\"Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch W!!T* Versuche..
         W\"14\"$code,attemptsLeft PT\\!Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut..
        \"\"F#14\"$code,attemptsLeft PTF\"Der Benutzername oder das Passwort ist falsch; verbleibende Versuche: V\"T!..
         I\"14\"$code,attemptsLeft PTN!Der Benutzername oder das Passwort ist falsch..
        ! F%14\"$code,attemptsLeft PTK$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg bei vielen Benutzern kann auf einen Angriff mit gestohlenen Passwörtern hindeuten..
        ! Z\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTH!Es gab zu viele Versuche in kurzer Zeit..
        #(B.1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#\"1[%T:Bitte versuchen Sie es in W!#TX$ Minute erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..*\\%T:Bitte versuchen Sie es in W!#TY$ Minuten erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..
        $Z31\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"#n!0Q%TM%Bitte versuchen Sie es jetzt erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..1\\%T:Bitte versuchen Sie es in W!\"TY$ Sekunde erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..*]%T:Bitte versuchen Sie es in W!\"TZ$ Sekunden erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..
         A'1J!$$code*retryAfter+waitSeconds+waitMinutes PTO%Bitte versuchen Sie es später erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach und prüfen Sie die Schreibweise Ihrer E-Mail-Adresse..
        \"\"K$1J!$$code*retryAfter+waitSeconds+waitMinutes PTT\"Ein Limit wurde erreicht; der Header Retry-After gibt die Wartezeit in Sekunden an: V\"T!..
         E$1J!$$code*retryAfter+waitSeconds+waitMinutes PTS\"Ein Limit wurde erreicht; der Header Retry-After gibt die Wartezeit in Sekunden an..
        ! H&1J!$$code*retryAfter+waitSeconds+waitMinutes PTV$In Einzelfällen ist nichts zu tun. Ist ein ganzes Netzwerk betroffen, prüfen Sie die vertrauenswürdigen Proxys und die Limits in der Konfiguration..
        ! _!1'!$code PTQ!Das Puzzleteil war nicht an der richtigen Stelle..
        ! E\"1'!$code PTW!Bitte versuchen Sie es mit dem neuen Bildpuzzle erneut..
        ! T$1'!$code PTF$Die Position in point_json ist nicht die richtige für das Puzzleteil. Die Challenge ist verbraucht; fordern Sie ein neues Captcha an..
        ! G$1'!$code PTY#In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann auf einen Angriff oder eine defekte Captcha-Seite hindeuten..
        ! X!1,\"$code$path PTE!Die App ist möglicherweise veraltet..
        !!N&1,\"$code$path PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        \"\"T\"1,\"$code$path PT\\!Für diese Methode und diesen Pfad gibt es keinen Endpunkt: V\"T!..
         N\"1,\"$code$path PT[!Für diese Methode und diesen Pfad gibt es keinen Endpunkt..
        ! T#1,\"$code$path PTA#Prüfen Sie die Adresse, die der Client verwendet, und die Pfadregeln des vorgeschalteten Proxys..
        ! D\"1'!$code PTV!Der Code aus der SMS stimmt nicht oder ist abgelaufen..
        ! E#1'!$code PTW\"Bitte geben Sie den Code aus der neuesten SMS ein oder fordern Sie einen neuen Code an..
        ! S\"1'!$code PTE\"Der Bestätigungscode aus der SMS ist falsch oder nicht mehr gültig..
        ! L%1'!$code PT^$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass Nachrichten verspätet ankommen..
        ! G\"1'!$code PTY!Der Code aus der E-Mail stimmt nicht oder ist abgelaufen..
        ! H#1'!$code PTZ\"Bitte geben Sie den Code aus der neuesten E-Mail ein oder fordern Sie einen neuen Code an..
        ! V\"1'!$code PTH\"Der Bestätigungscode aus der E-Mail ist falsch oder nicht mehr gültig..
        ! H%1'!$code PTZ$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass E-Mails verspätet ankommen..
        ! F!1'!$code PT9Etwas ist schiefgelaufen..
        !!I$1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!U\"1'!$code PTA!Der Client meldet den Fehlercode V TA!, den dieser Katalog nicht kennt..
        !!N$1'!$code PTV\"Der Client verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V TE!. Aktualisieren Sie das Paket Errata..
        ! O!1'!$code PTA!Bei uns ist etwas schiefgelaufen..
        !!I$1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!O$1'!$code PTB!Der Server hat mit dem Fehlercode V TZ\" geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zu den CIAM-Familien..
        !!G&1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..
        ! O!1'!$code PTA!Bei uns ist etwas schiefgelaufen..
        !!I$1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!V$1'!$code PTB!Der Server hat mit dem Fehlercode V TA# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Allgemein“..
        !!G&1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..
        ! L!1'!$code PT?Wir konnten Sie nicht anmelden..
        !!I$1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!V$1'!$code PTB!Der Server hat mit dem Fehlercode V TA# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Anmeldung“..
        !!G&1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..
        ! P!1'!$code PTB!Wir konnten den Code nicht senden..
        !!D&1'!$code PTB%Bitte prüfen Sie die Schreibweise Ihrer E-Mail-Adresse und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!T$1'!$code PTB!Der Server hat mit dem Fehlercode V T_\" geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Versand“..
        !!N$1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V TE!. Aktualisieren Sie das Paket Errata..
        ! Q!1'!$code PTC!Wir konnten den Code nicht prüfen..
        !!Q$1'!$code PTO#Bitte fordern Sie einen neuen Code an. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!^$1'!$code PTB!Der Server hat mit dem Fehlercode V TI# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Bestätigungscode“..
        !!G&1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..
        ! F!1'!$code PT9Etwas ist schiefgelaufen..
        !!I$1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..
        !!B#1'!$code PTB!Der Server hat mit dem Fehlercode V TM! geantwortet, den dieser Katalog nicht kennt..
        !!G&1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..
        ! 61\"  PT.E-Mail-Adresse.
        ! 21\"  PT*Bildpuzzle.
        ! 31\"  PT+Handynummer.
        ! 41\"  PT,Benutzername.
        ! 01\"  PT(Passwort.
        ! 71\"  PT/Zweck des Codes.

        """
    }
}
