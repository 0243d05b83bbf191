// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let fr: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTE!E-mails de vérification\u{A0}: synthèse."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT5Journal d’audit\u{A0}: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT#Du V T$ au V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTR!Journal d’audit complet (dates et heures en UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTD!Aucune tentative sur cette période.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT*Tentatives."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT)Envoyées."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT)En échec."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)Refusées."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT<Volontairement non envoyées."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT1Résultat inconnu."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT(En cours."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT;Échecs par code d’erreur."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT5Échecs par finalité."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT7Échecs par application."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTV!Appareils utilisés avec de nombreuses adresses e-mail."),
        ],
        // column.code
        [
            TableMessage("1\"  PT/Code d’erreur."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&Nombre."),
        ],
        // column.share
        [
            TableMessage("1\"  PT+Pourcentage."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT-Signification."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT)Finalité."),
        ],
        // column.client
        [
            TableMessage("1\"  PT+Application."),
        ],
        // column.device
        [
            TableMessage("1\"  PT(Appareil."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT/Adresses e-mail."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT#N°."),
        ],
        // column.time
        [
            TableMessage("1\"  PT3Date et heure (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT.Adresse e-mail."),
        ],
        // column.result
        [
            TableMessage("1\"  PT)Résultat."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTW!Le serveur de messagerie n’a pas accepté l’e-mail.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTU!Le serveur de messagerie n’a pas répondu à temps.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTR!Le serveur de messagerie n’a pas pu être joint.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTM\"Notre service s’est arrêté avant que l’e-mail soit transmis pour envoi.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT(envoyée."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT)en échec."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT(refusée."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT;volontairement non envoyée."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT'inconnu."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT(en cours."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTC\"Tentatives, de la plus récente à la plus ancienne (affichées\u{A0}: V T% sur V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT3connexion au compte."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT7création d’un compte."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PTJ!deuxième étape de la connexion au compte."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTM!réinitialisation d’un mot de passe oublié."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT<modification du mot de passe."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTB!association d’une adresse e-mail."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTB!modification de l’adresse e-mail."),
        ],
    ]
}
