// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var fr: String {
        """
        N!@@@@@SA@@@\\B@@@FD@@@FF@@@XG@@@NH@@@CI@@@XI@@@MJ@@@VK@@@SL@@@GM@@@ON@@@PO@@@SP@@@WR@@@RS@@@DT@@@[T@@@TU@@@IV@@@@W@@@TW@@@OX@@@^X@@@]Y@@@WZ@@@L[@@@Q]@@@T_@@@TAA@@ODA@@CEA@@XEA@@LFA@@TGA@@GHA@@[HA@@FLA@@EMA@@HNA@@@PA@@[QA@@DSA@@TTA@@
        ! N!1\"  PTE!E-mails de vérification\u{A0}: synthèse.
        !!D!1'!$path PT5Journal d’audit\u{A0}: V .
        !#E!1*\"$from\"to PT#Du V T$ au V\"T& (UTC).
        ! [!1\"  PTR!Journal d’audit complet (dates et heures en UTC).
        ! M!1\"  PTD!Aucune tentative sur cette période..
        ! 21\"  PT*Tentatives.
        ! 11\"  PT)Envoyées.
        ! 11\"  PT)En échec.
        ! 11\"  PT)Refusées.
        ! D!1\"  PT<Volontairement non envoyées.
        ! 91\"  PT1Résultat inconnu.
        ! 01\"  PT(En cours.
        ! C!1\"  PT;Échecs par code d’erreur.
        ! =1\"  PT5Échecs par finalité.
        ! ?1\"  PT7Échecs par application.
        ! _!1\"  PTV!Appareils utilisés avec de nombreuses adresses e-mail.
        ! 71\"  PT/Code d’erreur.
        ! .1\"  PT&Nombre.
        ! 31\"  PT+Pourcentage.
        ! 51\"  PT-Signification.
        ! 11\"  PT)Finalité.
        ! 31\"  PT+Application.
        ! 01\"  PT(Appareil.
        ! 71\"  PT/Adresses e-mail.
        ! +1\"  PT#N°.
        ! ;1\"  PT3Date et heure (UTC).
        ! 61\"  PT.Adresse e-mail.
        ! 11\"  PT)Résultat.
        ! @\"1\"  PTW!Le serveur de messagerie n’a pas accepté l’e-mail..
        ! ^!1\"  PTU!Le serveur de messagerie n’a pas répondu à temps..
        ! [!1\"  PTR!Le serveur de messagerie n’a pas pu être joint..
        ! V\"1\"  PTM\"Notre service s’est arrêté avant que l’e-mail soit transmis pour envoi..
        ! 01\"  PT(envoyée.
        ! 11\"  PT)en échec.
        ! 01\"  PT(refusée.
        ! C!1\"  PT;volontairement non envoyée.
        ! /1\"  PT'inconnu.
        ! 01\"  PT(en cours.
        !#F#1.\"%shown%total PTC\"Tentatives, de la plus récente à la plus ancienne (affichées\u{A0}: V T% sur V\"T!).
        ! ;1\"  PT3connexion au compte.
        ! ?1\"  PT7création d’un compte.
        ! S!1\"  PTJ!deuxième étape de la connexion au compte.
        ! V!1\"  PTM!réinitialisation d’un mot de passe oublié.
        ! D!1\"  PT<modification du mot de passe.
        ! K!1\"  PTB!association d’une adresse e-mail.
        ! K!1\"  PTB!modification de l’adresse e-mail.

        """
    }
}
