// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let de: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTI!E-Mails mit Bestätigungscode: Übersicht."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT1Audit-Protokoll: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT$Von V T% bis V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTH!Gesamtes Audit-Protokoll (Zeiten in UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTB!Keine Versuche in diesem Zeitraum.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT(Versuche."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT(Gesendet."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT.Fehlgeschlagen."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)Abgelehnt."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT6Bewusst nicht gesendet."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT2Ergebnis unbekannt."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT.In Bearbeitung."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT6Fehler nach Fehlercode."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT1Fehler nach Zweck."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT/Fehler nach App."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTB!Geräte mit vielen E-Mail-Adressen."),
        ],
        // column.code
        [
            TableMessage("1\"  PT*Fehlercode."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&Anzahl."),
        ],
        // column.share
        [
            TableMessage("1\"  PT&Anteil."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT)Bedeutung."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT%Zweck."),
        ],
        // column.client
        [
            TableMessage("1\"  PT#App."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&Gerät."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT/E-Mail-Adressen."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT#Nr.."),
        ],
        // column.time
        [
            TableMessage("1\"  PT*Zeit (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT.E-Mail-Adresse."),
        ],
        // column.result
        [
            TableMessage("1\"  PT(Ergebnis."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTO!Der Mailserver hat die E-Mail nicht angenommen.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTQ!Der Mailserver hat nicht rechtzeitig geantwortet.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTD!Der Mailserver war nicht erreichbar.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PTM\"Unser Dienst wurde unterbrochen, bevor die E-Mail zum Versand übergeben war.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT(gesendet."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT.fehlgeschlagen."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT)abgelehnt."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT6bewusst nicht gesendet."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT)unbekannt."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT.in Bearbeitung."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT:Versuche, neueste zuerst (V T% von V\"T+ angezeigt).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT)Anmeldung."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT/Kontoerstellung."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT6zweiter Anmeldeschritt."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTI!Zurücksetzen eines vergessenen Passworts."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT7Änderung des Passworts."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTA!Verknüpfung einer E-Mail-Adresse."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT<Änderung der E-Mail-Adresse."),
        ],
    ]
}
