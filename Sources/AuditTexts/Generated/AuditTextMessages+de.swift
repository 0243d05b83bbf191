// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var de: String {
        """
        T\"@@@@@WA@@@\\B@@@HD@@@^E@@@NG@@@BH@@@VH@@@PI@@@EJ@@@GK@@@EL@@@_L@@@AN@@@^N@@@YO@@@IQ@@@_Q@@@QR@@@CS@@@XS@@@IT@@@XT@@@JU@@@EV@@@TV@@@JW@@@DX@@@XX@@@UZ@@@T\\@@@F^@@@AAA@@UAA@@OBA@@DCA@@FDA@@[DA@@UEA@@@HA@@UHA@@PIA@@RJA@@ILA@@LMA@@[NA@@DPA@@GSA@@YVA@@NYA@@TZA@@A]A@@^^A@@IBB@@]DB@@GHB@@HKB@@VLB@@PPB@@NUB@@FZB@@GZB@@HZB@@IZB@@JZB@@KZB@@LZB@@MZB@@NZB@@OZB@@PZB@@QZB@@RZB@@SZB@@TZB@@UZB@@VZB@@WZB@@XZB@@YZB@@ZZB@@[ZB@@\\ZB@@]ZB@@
        ! R!1\"  PTI!E-Mails mit Bestätigungscode: Übersicht.
        !!@!1'!$path PT1Audit-Protokoll: V .
        !#G!1*\"$from\"to PT$Von V T% bis V\"T& (UTC).
        ! Q!1\"  PTH!Gesamtes Audit-Protokoll (Zeiten in UTC).
        ! K!1\"  PTB!Keine Versuche in diesem Zeitraum..
        ! 01\"  PT(Versuche.
        ! 01\"  PT(Gesendet.
        ! 61\"  PT.Fehlgeschlagen.
        ! 11\"  PT)Abgelehnt.
        ! >1\"  PT6Bewusst nicht gesendet.
        ! :1\"  PT2Ergebnis unbekannt.
        ! 61\"  PT.In Bearbeitung.
        ! >1\"  PT6Fehler nach Fehlercode.
        ! 91\"  PT1Fehler nach Zweck.
        ! 71\"  PT/Fehler nach App.
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
                                
        """
    }
}
