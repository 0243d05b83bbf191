// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var de: String {
        """
        G!@@@@@V@@@@SA@@@SJ@@@ZM@@@BR@@@_R@@@_T@@@N\\@@@@BA@@WCA@@GEA@@QIA@@SJA@@RNA@@]OA@@\\SA@@CUA@@_VA@@MXA@@^YA@@_\\A@@\\^A@@R@B@@SCB@@\\EB@@NHB@@ULB@@WNB@@UPB@@VSB@@RUB@@IWB@@[[B@@C^B@@V@C@@WCC@@BFC@@CIC@@
        ! 21\"  PT*Guten Tag!.
        !!91'!$code PT*Ihr Code: V .
        !![(18!'minutes!-i'minutesv i S!w! \"1Z#T-Der Code ist W! TD# Minute gültig und nur einmal verwendbar. Er wird ungültig, sobald Sie einen neuen Code anfordern..*[#T-Der Code ist W! TE# Minuten gültig und nur einmal verwendbar. Er wird ungültig, sobald Sie einen neuen Code anfordern..
        ! B#1\"  PTY\"Geben Sie diesen Code niemals weiter. Unsere Mitarbeitenden werden Sie nie danach fragen..
        ! C$1\"  PTZ#Falls nicht Sie diesen Code angefordert haben, können Sie den Versand von Codes an diese Adresse für 24 Stunden stoppen:.
        ! 91\"  PT1Das war ich nicht.
        ! [!1\"  PTR!Versand von Codes an diese E-Mail-Adresse stoppen?.
        !!J'1*!'address PTN!Jemand hat einen Code für die E-Mail-Adresse V TF% angefordert. Falls Sie das nicht waren, können Sie den Versand von Codes an diese Adresse für 24 Stunden stoppen. Ihre Konten und Passwörter bleiben unverändert..
        ! M%1\"  PTD%Falls Sie den Code doch selbst angefordert haben, schließen Sie bitte diese Seite. Wenn Sie den Versand stoppen, kommt der nächste Code frühestens in 24 Stunden..
        ! R!1\"  PTI!Versand von Codes für 24 Stunden stoppen.
        ! K!1\"  PTB!Der Versand von Codes ist gestoppt.
        !#E$10\"'address%until PT$Bis V\"T7 werden keine Codes an V TK\" gesendet. Falls Sie vorher einen brauchen, wenden Sie sich an den Support..
        ! >1\"  PT6Dieser Link ist zu alt.
        ! Z#1\"  PTQ#Bitte verwenden Sie den Link in der neuesten E-Mail. Falls keine weiteren E-Mails kommen, müssen Sie nichts tun..
        ! F!1\"  PT>Dieser Link funktioniert nicht.
        ! Z#1\"  PTQ#Der Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie ihn vollständig..
        ! B!1\"  PT:Das hat nicht funktioniert.
        ! W!1\"  PTN!Bitte versuchen Sie es in einem Moment erneut..
        !!I!1'!$code PV T: ist Ihr Code zum Anmelden.
        ! L!1\"  PTC!Mit diesem Code melden Sie sich an..
        ! \\\"1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren..
        !!X!1'!$code PV TH! ist Ihr Code zum Erstellen Ihres Kontos.
        ! Q!1\"  PTH!Mit diesem Code erstellen Sie Ihr Konto..
        ! \\\"1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren..
        !!D\"1'!$code PV TT! ist Ihr Code für den letzten Schritt beim Anmelden.
        ! M\"1\"  PTD\"Mit diesem Code schließen Sie den letzten Schritt beim Anmelden ab..
        ! B$1\"  PTY#Falls Sie nicht versucht haben, sich anzumelden, kennt möglicherweise jemand anderes Ihr Passwort. Bitte ändern Sie es..
        !!]!1'!$code PV TM! ist Ihr Code zum Zurücksetzen des Passworts.
        ! Y!1\"  PTP!Mit diesem Code setzen Sie Ihr Passwort zurück..
        ! \\\"1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren..
        !!W!1'!$code PV TG! ist Ihr Code zum Ändern des Passworts.
        ! R!1\"  PTI!Mit diesem Code ändern Sie Ihr Passwort..
        ! M$1\"  PTD$Falls Sie diesen Code nicht angefordert haben, nutzt möglicherweise jemand anderes Ihr Konto. Bitte wenden Sie sich an den Support..
        !!C\"1'!$code PV TS! ist Ihr Code zum Verknüpfen dieser E-Mail-Adresse.
        ! N\"1\"  PTE\"Mit diesem Code verknüpfen Sie diese E-Mail-Adresse mit Ihrem Konto..
        ! \\\"1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren..
        !!F\"1'!$code PV TV! ist Ihr Code zum Bestätigen der neuen E-Mail-Adresse.
        ! \\\"1\"  PTS\"Mit diesem Code bestätigen Sie diese E-Mail-Adresse als neue Adresse Ihres Kontos..
        ! \\\"1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren..

        """
    }
}
