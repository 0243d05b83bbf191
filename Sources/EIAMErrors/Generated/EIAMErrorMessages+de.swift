// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let de: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTN!Die App konnte unseren Dienst nicht erreichen.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTF\"Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PTL$Die Verbindung zum Server kam nicht zustande oder brach ab, bevor eine Antwort eintraf. Ob die Anfrage ausgeführt wurde, ist nicht bekannt.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTN$Prüfen Sie Namensauflösung, Routing, Proxy und Zertifikat zwischen diesem Rechner und dem Dienst; sehen Sie dann nach, ob der Dienst läuft.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTO!Unser Dienst hat nicht rechtzeitig geantwortet.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTZ$Bitte warten Sie eine Minute. Wenn Sie einen Code angefordert haben, sehen Sie in Ihrem Posteingang und im Spam-Ordner nach. Versuchen Sie es dann erneut.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTB#Der Server hat nicht rechtzeitig geantwortet. Ob die Anfrage ausgeführt wurde, ist nicht bekannt.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTI#Prüfen Sie die Auslastung und die Antwortzeiten des Dienstes sowie das im Client eingestellte Zeitlimit.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PT^!Die App hat eine Antwort erhalten, die sie nicht lesen konnte.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PT]$Falls Sie ein öffentliches WLAN nutzen, prüfen Sie bitte, ob Sie verbunden sind und die Nutzungsbedingungen akzeptiert haben. Versuchen Sie es dann erneut.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PT]!Die Antwort ist im API-Vertrag nicht vorgesehen; HTTP-Status V\"TD\". Möglicherweise hat ein Proxy oder ein anderer Server geantwortet..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTS#Die Antwort ist im API-Vertrag nicht vorgesehen. Möglicherweise hat ein Proxy oder ein anderer Server geantwortet.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTN!Die Antwort kam nicht vom Dienst; HTTP-Status V\"T[!. Prüfen Sie den Proxy, den Load Balancer und die Adresse..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PT[\"Die Antwort kam nicht vom Dienst. Prüfen Sie den Proxy, den Load Balancer und die Adresse.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTG!In dieser App ist etwas schiefgelaufen.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTV#Der Versuch konnte nicht im Audit-Protokoll des Aufrufers festgehalten werden; die Anfrage wurde daher nicht gesendet.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTS$Prüfen Sie das Audit-Protokoll des Aufrufers: freien Speicherplatz, Berechtigungen und ob ein anderer Prozess es sperrt. Es wurde nichts gesendet.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PT\\!Die App hat nicht alle nötigen Angaben zum Gerät gesendet.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTC$Ein Geräte-Header fehlt oder ist leer. Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTL#Prüfen Sie, ob der Client alle Geräte-Header sendet und ob ein Proxy Header entfernt, die mit X- beginnen.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTQ!Die App hat nicht alle nötigen Angaben gesendet.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTB!Die Client-ID fehlt oder ist leer.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PT_!Prüfen Sie die Konfiguration des Clients: Die Client-ID fehlt.."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PT?Sie sind nicht mehr angemeldet.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT@!Bitte melden Sie sich erneut an.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PTN\"Das ID-Token ist ungültig oder abgelaufen. Melden Sie den Benutzer erneut an.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTH%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, vergleichen Sie die Uhren der Server miteinander und prüfen Sie die Gültigkeitsdauer der ID-Tokens.."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PT?Sie sind nicht mehr angemeldet.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT@!Bitte melden Sie sich erneut an.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTS\"Das Sitzungstoken ist ungültig oder abgelaufen. Melden Sie den Benutzer erneut an.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PT]$In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, prüfen Sie die Gültigkeitsdauer der Sitzungen und ob der Sitzungsspeicher geleert wurde.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTW!Die Prüfung mit dem Bildrätsel war nicht erfolgreich.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTQ!Bitte versuchen Sie es mit dem neuen Bild erneut.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTF\"Das grafische Captcha wurde nicht bestanden. Fordern Sie ein neues an.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTY#In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann auf einen Angriff oder eine defekte Captcha-Seite hindeuten.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTB!Wir konnten den Code nicht senden.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTB$Bitte warten Sie eine Minute und versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTD#Der Server konnte den Bestätigungscode nicht senden. Prüfen Sie das Gateway und dessen Kontingent.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PT_#Prüfen Sie, ob das Gateway aktiviert ist, ob sein Kontingent noch nicht erschöpft ist und ob seine Zugangsdaten gültig sind.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTJ!Der Code stimmt nicht oder ist abgelaufen.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PT]\"Bitte geben Sie den Code aus der neuesten Nachricht ein oder fordern Sie einen neuen Code an.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PTY!Der Bestätigungscode ist falsch oder nicht mehr gültig.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTZ$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass E-Mails verspätet ankommen.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PT\\!Die Anmeldung hat zu lange gedauert oder wurde unterbrochen.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT@!Bitte melden Sie sich erneut an.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTX#Das state_token ist falsch oder abgelaufen oder gehört zu einer anderen Anmeldung. Beginnen Sie die Anmeldung von vorn.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PT\\%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, prüfen Sie, wie lange eine Anmeldung dauern darf und ob die Anfragen einer Anmeldung bei verschiedenen Servern ankommen.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PT7Es fehlen noch Angaben.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT?Bitte ergänzen Sie Folgendes: V$T?. Versuchen Sie es dann erneut..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PT\\#Bitte füllen Sie alle Felder aus und versuchen Sie es erneut. Falls kein Feld leer ist, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT9Der Header oder das Feld V\"TP! fehlt oder ist leer. Senden Sie einen Wert mit..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTF#Ein erforderlicher Header oder ein erforderliches Feld fehlt oder ist leer. Senden Sie einen Wert mit.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT;Prüfen Sie, ob der Client V\"TO! sendet und ob ein Proxy diese Angabe entfernt..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTI#Prüfen Sie, ob der Client alle erforderlichen Header und Felder sendet und ob ein Proxy Header entfernt.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PT>Einige Angaben sind ungültig.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT=Bitte prüfen Sie Folgendes: V$T?. Versuchen Sie es dann erneut..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PT\\!Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyN$TJ$Der Body entspricht nicht den Anforderungen. Senden Sie ein einzelnes JSON-Objekt in UTF-8 mit eindeutigen Schlüsseln, höchstens 16 KiB..*G\"T9Der Header oder das Feld V!TF! hat nicht das vorgeschriebene Format..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PT^!Ein Header oder ein Feld hat nicht das vorgeschriebene Format.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTF&Vergleichen Sie, was der Client sendet, mit der API-Dokumentation; der Text für Entwickler nennt den Header oder das Feld. Ist nur eine Client-Version betroffen, liegt der Fehler vermutlich in ihr.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PT\\!Die App hat nicht alle nötigen Angaben zum Gerät gesendet.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PTL!Diese Geräte-Header fehlen oder sind leer: V\"T]\". Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit..", needs: 0b10),
            TableMessage("1/\"$code'missing PTC$Ein Geräte-Header fehlt oder ist leer. Senden Sie X-operating-sys-version, X-device-fingerprint und X-agent bei jeder Anfrage mit.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTL#Prüfen Sie, ob der Client alle Geräte-Header sendet und ob ein Proxy Header entfernt, die mit X- beginnen.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTD\"Wir konnten nicht bestätigen, dass diese Anfrage von der App kommt.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PT^#Der Server konnte die Signatur der Anfrage nicht entschlüsseln. Prüfen Sie den Schlüssel der Anwendung und den Algorithmus.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PT[#Vergleichen Sie auf beiden Seiten den Schlüssel der Anwendung sowie den Algorithmus und die Zeichencodierung der Signatur.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenB!T?Das Bildrätsel ist abgelaufen..*P!TL!Die Zeit für diesen Schritt ist abgelaufen..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTL!Die Zeit für diesen Schritt ist abgelaufen.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenM\"TI\"Bitte lösen Sie das Bildrätsel erneut und fordern Sie dann den Code an..*O!TK!Bitte beginnen Sie diesen Schritt von vorn..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTK!Bitte beginnen Sie diesen Schritt von vorn.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenR&TN&Das captcha_token ist unbekannt, verbraucht oder abgelaufen oder gehört zu einer anderen E-Mail-Adresse. Es gilt 180 Sekunden lang und kann nur einmal verwendet werden; lassen Sie ein neues Captcha lösen..*Q\"V!TK\" ist unbekannt, verbraucht oder abgelaufen. Fordern Sie ein neues Token an..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTN\"Ein Token ist unbekannt, verbraucht oder abgelaufen. Fordern Sie ein neues an.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTV%In Einzelfällen ist nichts zu tun. Sind viele Benutzer betroffen, vergleichen Sie die Uhren der Server miteinander und prüfen Sie, ob alle Server dieselbe Zustandsdatenbank nutzen.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTJ!Wir konnten diese Anfrage nicht verstehen.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT[#Bitte gehen Sie zurück und beginnen Sie von vorn. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT-Der Wert von V\"TZ\" gehört nicht zu den zulässigen Werten. Groß- und Kleinschreibung werden unterschieden..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTS#Der Wert eines Parameters gehört nicht zu den zulässigen Werten. Groß- und Kleinschreibung werden unterschieden.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT\\\"Prüfen Sie, welche Client-Version den Wert sendet; der Text für Entwickler nennt das Feld.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTX!Die App hat etwas gesendet, das wir nicht lesen konnten.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT-Der Wert von V\"TT! hat den falschen JSON-Typ. Senden Sie einen String..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PT\\!Ein Wert hat den falschen JSON-Typ. Senden Sie einen String.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTD#Prüfen Sie, welche Client-Version den falschen Typ sendet; der Text für Entwickler nennt das Feld.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTJ!Unser Dienst ist gerade stark ausgelastet.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTS\"Bitte versuchen Sie es in einigen Minuten erneut. An Ihren Eingaben liegt es nicht.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PT]$Der Server konnte die Anfrage vorübergehend nicht verarbeiten. Dieselbe Anfrage kann später gelingen; verlängern Sie die Wartezeit vor jeder Wiederholung.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTY%Suchen Sie im Log des Dienstes für denselben Zeitpunkt nach der Ursache: voller Datenträger, gesperrtes Audit-Protokoll, hohe Last oder ein nachgelagerter Dienst, der nicht antwortet.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTM!Diese Art der Anmeldung ist nicht verfügbar.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTM\"Bitte melden Sie sich auf anderem Weg an oder wenden Sie sich an den Support.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTD$Der Server kennt die Authentifizierungskonfiguration nicht, auf die sich die Anfrage bezieht. Ein Administrator muss sie einrichten.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PT]#Prüfen Sie die Authentifizierungsquellen in der Konsole: Eine, die Clients noch verwenden, wurde gelöscht oder deaktiviert.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTO\"Der Server konnte die globale Konfiguration des Enterprise-Centers nicht lesen.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTV#Prüfen Sie die globale Konfiguration des Enterprise-Centers in der Konsole und den Zustand der Datenbank des Servers.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTN\"Der Server konnte die Konfiguration der internationalen Vorwahlen nicht lesen.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTK\"Prüfen Sie die Konfiguration der internationalen Vorwahlen in der Konsole.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PT@!Diese App ist uns nicht bekannt.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PT_#Unter der gesendeten X-client-id ist keine Anwendung registriert. Vergleichen Sie die gesendete ID mit dem Wert in der Konsole.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PT[$Vergleichen Sie die X-client-id, die der Client sendet, mit den Anwendungen in der Konsole; möglicherweise wurde die Anwendung gelöscht oder deaktiviert.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTV!Zu den Angaben in der Anfrage gibt es keinen Benutzer.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTR%Prüfen Sie in der Konsole, ob der Benutzer existiert, aktiv ist und im Geltungsbereich der Anwendung liegt. Bestätigen Sie dies niemandem, dessen Identität nicht geprüft ist.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTS!Wir haben diese App noch nicht fertig eingerichtet.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTI!Bitte wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTQ#Für die Anwendung ist auf dem Server kein privater Schlüssel vorhanden. Ein Administrator muss einen erstellen.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTC\"Erstellen Sie in der Konsole ein Schlüsselpaar für die Anwendung.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTM!Der Server ist beim Aufruf der Schnittstelle V\"T< auf einen Fehler gestoßen..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTR\"Der Server ist beim Aufruf einer anderen Schnittstelle auf einen Fehler gestoßen.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PTJ!Prüfen Sie den Zustand der Schnittstelle V\"T> und den Netzwerkpfad dorthin..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTA#Prüfen Sie den Zustand der Schnittstellen, die der Server aufruft, und den Netzwerkpfad dorthin.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTL\"Dieses Social-Media-Konto ist noch nicht mit einem Konto bei uns verknüpft.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTH#Bitte verknüpfen Sie es mit Ihrem bestehenden Konto bei uns oder erstellen Sie bei uns ein neues Konto.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTI#Das Social-Media-Konto ist mit keinem Benutzer verknüpft. Bieten Sie Verknüpfung oder Registrierung an.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTU$Es ist nichts zu tun, es sei denn, das Konto war nach Angabe des Benutzers schon einmal verknüpft; prüfen Sie dann die Verknüpfung in der Konsole.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTG\"Die Anmeldung ist nach zu vielen Fehlversuchen vorübergehend gesperrt.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$\"1Q#T:Bitte versuchen Sie es in W!$TN\" Minute erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..*R#T:Bitte versuchen Sie es in W!$TO\" Minuten erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#\"1R#T:Bitte versuchen Sie es in W!#TO\" Sekunde erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..*S#T:Bitte versuchen Sie es in W!#TP\" Sekunden erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTE#Bitte versuchen Sie es später erneut. Falls Sie Ihr Passwort vergessen haben, setzen Sie es zurück.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTZ\"Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt; verbleibende Zeit: V\"T% min V$T# s..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTF\"Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTK%Ein Administrator kann den Benutzer in der Konsole entsperren. Prüfen Sie, ob die fehlgeschlagenen Anmeldungen von einer einzigen oder von vielen Netzwerkadressen kommen.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTZ#Bitte versuchen Sie es in einigen Minuten erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTU!Der Server konnte die Passwortrichtlinie nicht lesen.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PT\\\"Prüfen Sie die Passwortrichtlinie in der Konsole und den Zustand der Datenbank des Servers.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PT?Die Anmeldedaten stimmen nicht.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!#n!0M#TI#Sie haben keinen Versuch mehr. Bitte setzen Sie Ihr Passwort zurück oder wenden Sie sich an den Support..1^\"TL\"Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch W!!T) Versuch..*_\"TL\"Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut. Sie haben noch W!!T* Versuche..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PT\\!Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTF\"Der Benutzername oder das Passwort ist falsch; verbleibende Versuche: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTN!Der Benutzername oder das Passwort ist falsch.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTK$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg bei vielen Benutzern kann auf einen Angriff mit gestohlenen Passwörtern hindeuten.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTH!Es gab zu viele Versuche in kurzer Zeit.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#\"1E$T:Bitte versuchen Sie es in W!#TB# Minute erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach..*F$T:Bitte versuchen Sie es in W!#TC# Minuten erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"\"1F$T:Bitte versuchen Sie es in W!\"TC# Sekunde erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach..*G$T:Bitte versuchen Sie es in W!\"TD# Sekunden erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTY#Bitte versuchen Sie es später erneut. Falls Sie auf einen Code warten, sehen Sie im Posteingang und im Spam-Ordner nach.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTT\"Ein Limit wurde erreicht; der Header Retry-After gibt die Wartezeit in Sekunden an: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTS\"Ein Limit wurde erreicht; der Header Retry-After gibt die Wartezeit in Sekunden an.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTV$In Einzelfällen ist nichts zu tun. Ist ein ganzes Netzwerk betroffen, prüfen Sie die vertrauenswürdigen Proxys und die Limits in der Konfiguration.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PT@\"Das Puzzleteil im Bildrätsel war nicht an der richtigen Stelle.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTQ!Bitte versuchen Sie es mit dem neuen Bild erneut.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTF$Die Position in point_json ist nicht die richtige für das Puzzleteil. Die Challenge ist verbraucht; fordern Sie ein neues Captcha an.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTY#In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann auf einen Angriff oder eine defekte Captcha-Seite hindeuten.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT_!Die App hat etwas angefordert, das unser Dienst nicht anbietet.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PTG%Bitte aktualisieren Sie die App oder laden Sie die Seite neu und versuchen Sie es dann erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PT\\!Für diese Methode und diesen Pfad gibt es keinen Endpunkt: V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PT[!Für diese Methode und diesen Pfad gibt es keinen Endpunkt.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PTA#Prüfen Sie die Adresse, die der Client verwendet, und die Pfadregeln des vorgeschalteten Proxys.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTV!Der Code aus der SMS stimmt nicht oder ist abgelaufen.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTW\"Bitte geben Sie den Code aus der neuesten SMS ein oder fordern Sie einen neuen Code an.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTE\"Der Bestätigungscode aus der SMS ist falsch oder nicht mehr gültig.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PT^$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass Nachrichten verspätet ankommen.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTY!Der Code aus der E-Mail stimmt nicht oder ist abgelaufen.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTZ\"Bitte geben Sie den Code aus der neuesten E-Mail ein oder fordern Sie einen neuen Code an.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTH\"Der Bestätigungscode aus der E-Mail ist falsch oder nicht mehr gültig.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTZ$In Einzelfällen ist nichts zu tun. Ein steiler Anstieg kann bedeuten, dass jemand Bestätigungscodes durchprobiert oder dass E-Mails verspätet ankommen.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT9Etwas ist schiefgelaufen.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTL!Im Client ist ein Fehler mit dem Fehlercode V TM! aufgetreten, den dieser Katalog nicht kennt..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V TZ\" geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zu den CIAM-Familien..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PTA!Bei uns ist etwas schiefgelaufen.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V TA# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Allgemein“..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PT?Wir konnten Sie nicht anmelden.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V TA# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Anmeldung“..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTB!Wir konnten den Code nicht senden.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V T_\" geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Versand“..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTC!Wir konnten den Code nicht prüfen.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTO#Bitte fordern Sie einen neuen Code an. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V TI# geantwortet, den dieser Katalog nicht kennt. Der Fehlercode gehört zur Familie „Bestätigungscode“..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT9Etwas ist schiefgelaufen.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTG#Bitte versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit dem Fehlercode V T0 an den Support..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTB!Der Server hat mit dem Fehlercode V TM! geantwortet, den dieser Katalog nicht kennt..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTV\"Der Server verwendet einen Fehlercode, den diese Version des Katalogs nicht enthält: V T^\". Schlagen Sie ihn in der Herstellerdokumentation nach und aktualisieren Sie das Paket Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PT.E-Mail-Adresse."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT+Bildrätsel."),
        ],
        // mobile
        [
            TableMessage("1\"  PT+Handynummer."),
        ],
        // username
        [
            TableMessage("1\"  PT,Benutzername."),
        ],
        // password
        [
            TableMessage("1\"  PT(Passwort."),
        ],
        // type
        [
            TableMessage("1\"  PT/Zweck des Codes."),
        ],
    ]
}
