// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var de: String {
        """
        G%@@@@@WA@@@\\B@@@HD@@@^E@@@NG@@@_K@@@KS@@@_S@@@ST@@@MU@@@BV@@@DW@@@BX@@@\\X@@@RZ@@@C\\@@@R]@@@B_@@@X_@@@J@A@@\\@A@@QAA@@BBA@@QBA@@CCA@@^CA@@MDA@@CEA@@]EA@@QFA@@NHA@@MJA@@_KA@@ZNA@@NOA@@HPA@@]PA@@_QA@@TRA@@NSA@@YUA@@NVA@@IWA@@KXA@@BZA@@E[A@@T\\A@@]]A@@@AB@@RDB@@GGB@@MHB@@ZJB@@WLB@@BPB@@VRB@@@VB@@AYB@@OZB@@I^B@@GCC@@_GC@@RNC@@VPC@@TRC@@PTC@@FYC@@\\[C@@L@D@@VAD@@@CD@@ODD@@NED@@@GD@@GHD@@UID@@JKD@@ULD@@JOD@@LQD@@ATD@@OXD@@RZD@@O\\D@@@@E@@_DE@@SFE@@PHE@@KLE@@PME@@RNE@@XPE@@BSE@@IVE@@DYE@@K[E@@Z]E@@[AF@@[CF@@PEF@@AJF@@\\KF@@KNF@@^PF@@\\TF@@NVF@@NXF@@FZF@@F\\F@@A^F@@B^F@@C^F@@D^F@@E^F@@F^F@@G^F@@H^F@@I^F@@J^F@@K^F@@L^F@@M^F@@N^F@@O^F@@P^F@@Q^F@@R^F@@S^F@@T^F@@U^F@@V^F@@W^F@@X^F@@Y^F@@Z^F@@[^F@@\\^F@@]^F@@^^F@@_^F@@@_F@@A_F@@B_F@@C_F@@D_F@@E_F@@F_F@@G_F@@H_F@@I_F@@J_F@@K_F@@L_F@@M_F@@N_F@@O_F@@P_F@@Q_F@@R_F@@S_F@@T_F@@U_F@@V_F@@W_F@@X_F@@Y_F@@
        ! R!1\"  PTI!E-Mails mit Bestätigungscode: Übersicht.
        !!@!1'!$path PT1Audit-Protokoll: V .
        !#G!1*\"$from\"to PT$Von V T% bis V\"T& (UTC).
        ! Q!1\"  PTH!Gesamtes Audit-Protokoll (Zeiten in UTC).
        ! K!1\"  PTB!Keine Versuche in diesem Zeitraum..
        !!L$1(!%count PT[#Versuche in diesem Zeitraum, deren Einträge wegen ihres Alters entfernt wurden und von denen nur die Summen bekannt sind: V .
        !'G'10#%count$from\"to PTC!Nicht enthalten: Versuche zwischen V\"T% und V$T3 (UTC), höchstens V TH$. Ihre Einträge wurden wegen ihres Alters entfernt, und es ist nicht mehr bekannt, wie viele dieser Versuche in diesen Zeitraum fallen..
        ! 01\"  PT(Versuche.
        ! 01\"  PT(Gesendet.
        ! 61\"  PT.Fehlgeschlagen.
        ! 11\"  PT)Abgelehnt.
        ! >1\"  PT6Bewusst nicht gesendet.
        ! :1\"  PT2Ergebnis unbekannt.
        ! 61\"  PT.In Bearbeitung.
        ! Q!1\"  PTH!Fehlgeschlagene Versuche nach Fehlercode.
        ! L!1\"  PTC!Fehlgeschlagene Versuche nach Zweck.
        ! J!1\"  PTA!Fehlgeschlagene Versuche nach App.
        ! K!1\"  PTB!Geräte mit vielen E-Mail-Adressen.
        ! 21\"  PT*Fehlercode.
        ! .1\"  PT&Anzahl.
        ! .1\"  PT&Anteil.
        ! 11\"  PT)Bedeutung.
        ! -1\"  PT%Zweck.
        ! +1\"  PT#App.
        ! .1\"  PT&Gerät.
        ! 71\"  PT/E-Mail-Adressen.
        ! +1\"  PT#Nr..
        ! 21\"  PT*Zeit (UTC).
        ! 61\"  PT.E-Mail-Adresse.
        ! 01\"  PT(Ergebnis.
        ! X!1\"  PTO!Der Mailserver hat die E-Mail nicht angenommen..
        ! Z!1\"  PTQ!Der Mailserver hat nicht rechtzeitig geantwortet..
        ! M!1\"  PTD!Der Mailserver war nicht erreichbar..
        ! V\"1\"  PTM\"Unser Dienst wurde unterbrochen, bevor die E-Mail zum Versand übergeben war..
        ! 01\"  PT(gesendet.
        ! 61\"  PT.fehlgeschlagen.
        ! 11\"  PT)abgelehnt.
        ! >1\"  PT6bewusst nicht gesendet.
        ! 11\"  PT)unbekannt.
        ! 61\"  PT.in Bearbeitung.
        !#F\"1.\"%shown%total PT:Versuche, neueste zuerst (V T% von V\"T+ angezeigt).
        ! 11\"  PT)Anmeldung.
        ! 71\"  PT/Kontoerstellung.
        ! >1\"  PT6zweiter Anmeldeschritt.
        ! R!1\"  PTI!Zurücksetzen eines vergessenen Passworts.
        ! ?1\"  PT7Änderung des Passworts.
        ! J!1\"  PTA!Verknüpfung einer E-Mail-Adresse.
        ! D!1\"  PT<Änderung der E-Mail-Adresse.
        !!^\"1(!%count PTM\"Das Audit-Protokoll ist so, wie es aufgezeichnet wurde. Geprüfte Einträge: V .
        ! M#1\"  PTD#DAS AUDIT-PROTOKOLL IST NICHT SO, WIE ES AUFGEZEICHNET WURDE. Folgende Abweichungen wurden gefunden:.
        ! P\"1\"  PTG\"Die Prüfung endete hier vorzeitig. Es kann weitere Abweichungen geben..
        !!A!1'!$root PT2Wurzel des Baums: V .
        !#H\"1.\"%count%total PTH!Durch eine Signatur gedeckte Einträge: V T% von V\".
        !!X!1&!#key PTI!Öffentlicher Schlüssel der Signaturen: V .
        !!F#1(!%count PTU\"Wegen ihres Alters entfernte Einträge, von denen nur die Hashwerte geprüft wurden: V .
        !!O\"1(!%count PT^!Einträge, aus denen personenbezogene Daten gelöscht wurden: V .
        !!E#1(!%count PTT\"Einträge aus einem älteren, nicht gegen Änderungen geschützten Audit-Protokoll: V .
        !!\\\"1(!%count PTK\"Zeiträume, in denen E-Mails möglicherweise ohne Eintrag gesendet wurden: V .
        !!I!1'!$time PT2Neuester Eintrag: V T& (UTC).
        !!U#1'!$time PT2Neuester Eintrag: V TQ\" (UTC). Das liegt länger zurück, als die von Ihnen festgelegte Grenze zulässt..
        ! Y$1\"  PTP$Hinweis: Es wurde kein andernorts aufbewahrter Prüfpunkt angegeben. Wurden am Ende des Protokolls Einträge entfernt, würde das nicht bemerkt..
        ! S$1\"  PTJ$Hinweis: Die Schlüssel des Audit-Protokolls liegen nicht vor. Die Zeilen seiner Suchtabellen wurden deshalb nur gezählt, nicht geprüft..
        ! N&1\"  PTE&Hinweis: Die Indizes und Seiten der Datei wurden nicht geprüft. Wurde ein Index verändert, können Listen und Zählungen falsch sein, selbst wenn jeder Eintrag so ist, wie er aufgezeichnet wurde..
        !#_!10\"(sequence$time PT3In Verwendung seit V\"T0 (UTC), Eintrag V .
        !#Y!1*\"$from\"to PT6Abgedeckter Zeitraum: V T% bis V\"T& (UTC).
        ! W!1\"  PTN!Verglichen mit diesen signierten Prüfpunkten:.
        !'Q$1@!#%count&source$time!+i%countv i S!w! \"1P!V\"T\": W! T: Eintrag, der neueste vom V$T& (UTC).*R!V\"T\": W! T< Einträge, der neueste vom V$T& (UTC).
        !#Q\"1;\"%count&source!+i%countv i S!w! \"14V\"T\": W! T( Eintrag.*6V\"T\": W! T* Einträge.
        !/K$1@!$+checkpoints%first$last&source PV&T/: Prüfpunkte: V TC!; vom ersten abgedeckte Einträge: V\"TD!; vom letzten abgedeckte Einträge: V$.
        ! E!1\"  PT=Signatur des letzten Eintrags.
        ! E!1\"  PT=im Audit-Protokoll aufbewahrt.
        ! J!1\"  PTA!in einer eigenen Datei aufbewahrt.
        ! ;1\"  PT3von Ihnen angegeben.
        ! M!1\"  PTD!Vorgänge am Audit-Protokoll selbst:.
        ! B!1\"  PT:der Dienst wurde gestartet.
        ! I!1\"  PT@!ein Schlüssel wurde eingeführt.
        ! P!1\"  PTG!die Daten einer Person wurden gelöscht.
        ! F!1\"  PT>alte Einträge wurden entfernt.
        ! P\"1\"  PTG\"eine rechtliche Löschsperre (Legal Hold) wurde gesetzt oder aufgehoben.
        ! ]!1\"  PTT!möglicherweise wurden E-Mails ohne Eintrag gesendet.
        ! P\"1\"  PTG\"eine Sicherung wurde wiederhergestellt, oder Schlüssel gingen verloren.
        !!I$18!'seconds!-i'secondsv i S!w! \"1Q!T/die Uhr war um W! T: Sekunde zurückgesprungen.*R!T/die Uhr war um W! T; Sekunden zurückgesprungen.
        !!^!1+!(sequence PT5Signiert bis Eintrag V T4; nicht überprüft..
        !!X!1+!(sequence PT5Signiert bis Eintrag V T.; überprüft..
        ! L#1\"  PTC#WARNUNG: Diese Einträge hat niemand signiert. Führen Sie die Prüfung des Audit-Protokolls durch..
        ! Z$1\"  PTQ$WARNUNG: Die Tabellen dieses Audit-Protokolls wurden verändert. Zahlen können falsch sein. Führen Sie die Prüfung des Audit-Protokolls durch..
        ! O!1\"  PTF!Bescheinigung über die Datenlöschung.
        !!X!1*!'address PTE!E-Mail-Adresse (teilweise verdeckt): V .
        !#V#1.\"$hash&number PTK\"Kennzeichen der Adresse, berechnet mit dem kryptografischen Schlüssel Nr. V\"T0 des Suchindex: V .
        !!@!1'!$name PT1Audit-Protokoll: V .
        !!>1'!$time PT'Datum: V T& (UTC).
        !!A\"1(!%count PTP!Durchsuchte Zeilen mit personenbezogenen Daten: V .
        !!E\"1(!%count PTT!Schreibweisen, in denen die Adresse gefunden wurde: V .
        !#B#10\"%count'entries PTU!Personenbezogene Daten gelöscht aus den Einträgen: V\"T- (insgesamt: V T!).
        ! V\"1\"  PTM\"Das Audit-Protokoll enthielt keine personenbezogenen Daten zu dieser Adresse..
        !!B\"1+!(sequence PT>Die Löschung ist als Eintrag V T/ aufgezeichnet..
        ! J\"1\"  PTA\"Signierter Stand des Audit-Protokolls, der die Löschung abdeckt:.
        ! \\#1\"  PTS#Das Write-Ahead-Log der Datei war in Verwendung. Die letzten verbliebenen Bytes werden automatisch daraus entfernt..
        !#[!1-\"%count$name PT)Auch aus V\"T9 gelöschte Datensätze: V .
        !#P!1.\"$name&reason PT4NICHT GELÖSCHT aus V T\": V\".
        ! L$1\"  PTC$Nur das Audit-Protokoll wurde durchsucht. Andere Daten des Dienstes, zum Beispiel seine Mail-Warteschlange, wurden nicht gelöscht..
        !!V!1(!%count PTE!Ähnliche Adressen, nicht gelöscht: V .
        !#J\"13\"'address(sequence PT(Eintrag V\"T\": V T? (gleicher Name, andere Domain).
        !#N\"13\"'address(sequence PT(Eintrag V\"T\": V TB! (gleiche Domain, ähnlicher Name).
        !!Y#1*!'entries PTF#Einträge, in deren angegebener Begründung die Adresse genannt wird, was sich nicht löschen lässt: V .
        ! M!1\"  PTD!Diese Bescheinigung gilt nicht für:.
        ! [!1\"  PTR!Sicherungen und andere Kopien des Audit-Protokolls.
        ! S!1\"  PTJ!Postfächer und Protokolle von Mailservern.
        ! [!1\"  PTR!andere Audit-Protokolle, zum Beispiel die von Apps.
        ! V!1\"  PTM!früher herausgegebene Nachweise und Berichte.
                                                                 
        """
    }
}
