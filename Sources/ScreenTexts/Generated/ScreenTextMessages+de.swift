// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var de: String {
        """
        >@@@@@Z@@@@WC@@@]D@@@TE@@@JF@@@SG@@@^I@@@_J@@@UK@@@JM@@@QR@@@^T@@@HV@@@GW@@@GX@@@GY@@@JZ@@@R\\@@@\\]@@@D_@@@O@A@@CBA@@TDA@@VIA@@ZNA@@UPA@@RQA@@TRA@@PSA@@
        ! 61\"  PT.E-Mail-Adresse.
        ! X\"1\"  PTO\"Das ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie die Schreibweise..
        !!A!1*!'address PT,Meinten Sie V T!?.
        ! 31\"  PT+Code senden.
        ! 21\"  PT*Bildpuzzle.
        ! D!1\"  PT<Bildpuzzle wird geladen\u{A0}….
        ! F\"1\"  PT]!Schieben Sie das Puzzleteil in die Lücke mit derselben Form..
        ! =1\"  PT5Bild mit einer Lücke.
        ! 21\"  PT*Puzzleteil.
        !!P!1*!'percent PV T> Prozent des Weges nach rechts.
        ! B%1\"  PTY$Die Pfeiltasten links und rechts bewegen das Puzzleteil, mit gedrückter Umschalttaste in größeren Schritten. Die Eingabetaste bestätigt die Position..
        ! H\"1\"  PT_!Um dieses Puzzle zu lösen, müssen Sie das Bild sehen können..
        ! E!1\"  PT=Ich kann das Bild nicht sehen.
        ! ;1\"  PT3Nach links schieben.
        ! <1\"  PT4Nach rechts schieben.
        ! <1\"  PT4Position bestätigen.
        ! ?1\"  PT7Anderes Puzzle anzeigen.
        ! C\"1\"  PTZ!Das Bildpuzzle war nicht mehr gültig. Hier ist ein neues..
        ! E!1\"  PT=Bildpuzzle wird geprüft\u{A0}….
        ! C!1\"  PT;Das Bildpuzzle ist gelöst..
        ! F!1\"  PT>Ihr Code wird angefordert\u{A0}….
        !!O!1*!'address PT:Ihr Code ist unterwegs an V T!..
        ! L\"1\"  PTC\"Das kann einige Minuten dauern. Sehen Sie auch im Spam-Ordner nach..
        !!]$18!'minutes!-i'minutesv i S!w! \"1[!T/Sie können in W! TC! Minute einen neuen Code anfordern..*\\!T/Sie können in W! TD! Minuten einen neuen Code anfordern..
        !!_$18!'seconds!-i'secondsv i S!w! \"1\\!T/Sie können in W! TD! Sekunde einen neuen Code anfordern..*]!T/Sie können in W! TE! Sekunden einen neuen Code anfordern..
        ! V!1\"  PTM!Sie können jetzt einen neuen Code anfordern..
        ! 91\"  PT1Neuen Code senden.
        ! >1\"  PT6E-Mail-Adresse ändern.
        ! 81\"  PT0Erneut versuchen.
        !!;1'!$code PT,Fehlercode: V .

        """
    }
}
