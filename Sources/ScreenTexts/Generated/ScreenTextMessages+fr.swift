// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var fr: String {
        """
        >@@@@@Z@@@@ZC@@@IE@@@DF@@@GG@@@]H@@@HK@@@SL@@@OM@@@JO@@@PT@@@WV@@@AX@@@FY@@@KZ@@@L[@@@Q\\@@@G_@@@\\@A@@QBA@@@DA@@WEA@@@IA@@GPA@@QWA@@OYA@@RZA@@Z[A@@P\\A@@
        ! 61\"  PT.Adresse e-mail.
        ! [\"1\"  PTR\"Cette adresse e-mail n’est pas complète. Veuillez en vérifier l’orthographe..
        !!J!1*!'address PT2Vouliez-vous dire V T$\u{202F}?.
        ! 71\"  PT/Envoyer le code.
        ! ?1\"  PT7Puzzle de vérification.
        ! Q!1\"  PTH!Chargement du puzzle de vérification….
        ! F\"1\"  PT]!Déplacez la pièce dans l’emplacement vide de même forme..
        ! F!1\"  PT>Image avec un emplacement vide.
        ! 81\"  PT0Pièce du puzzle.
        !!V!1*!'percent PV TC! pour cent du trajet vers la droite.
        ! A%1\"  PTX$Les touches fléchées gauche et droite déplacent la pièce\u{202F}; avec la touche Maj, elle se déplace davantage. La touche Entrée confirme la position..
        ! B\"1\"  PTY!Pour résoudre ce puzzle, il faut pouvoir voir l’image..
        ! E!1\"  PT=Je ne peux pas voir l’image.
        ! @!1\"  PT8Déplacer vers la gauche.
        ! @!1\"  PT8Déplacer vers la droite.
        ! =1\"  PT5Confirmer la position.
        ! @!1\"  PT8Afficher un autre puzzle.
        ! Q\"1\"  PTH\"Le puzzle de vérification n’était plus valable. En voici un nouveau..
        ! P!1\"  PTG!Contrôle du puzzle de vérification….
        ! P!1\"  PTG!Le puzzle de vérification est résolu..
        ! J!1\"  PTA!Demande de votre code en cours….
        !!R!1*!'address PT=Votre code est en route vers V T!..
        ! D#1\"  PT[\"Cela peut prendre quelques minutes. Consultez aussi votre dossier de courrier indésirable..
        !!B'18!'minutes!-i'minutesv i S!w! #1\\!TK!Vous pourrez demander un nouveau code dans W! T( minute..4@\"TK!Vous pourrez demander un nouveau code dans W! T, de minutes..*]!TK!Vous pourrez demander un nouveau code dans W! T) minutes..
        !!E'18!'seconds!-i'secondsv i S!w! #1]!TK!Vous pourrez demander un nouveau code dans W! T) seconde..4A\"TK!Vous pourrez demander un nouveau code dans W! T- de secondes..*^!TK!Vous pourrez demander un nouveau code dans W! T* secondes..
        ! Y!1\"  PTP!Vous pouvez maintenant demander un nouveau code..
        ! ?1\"  PT7Envoyer un nouveau code.
        ! C!1\"  PT;Modifier l’adresse e-mail.
        ! 21\"  PT*Réessayer.
        !!B!1'!$code PT3Code d’erreur\u{A0}: V .

        """
    }
}
