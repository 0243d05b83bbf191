// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let de: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT*Guten Tag!."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT*Ihr Code: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! \"1Z#T-Der Code ist W! TD# Minute gültig und nur einmal verwendbar. Er wird ungültig, sobald Sie einen neuen Code anfordern..*[#T-Der Code ist W! TE# Minuten gültig und nur einmal verwendbar. Er wird ungültig, sobald Sie einen neuen Code anfordern..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PTY\"Geben Sie diesen Code niemals weiter. Unsere Mitarbeitenden werden Sie nie danach fragen.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T: ist Ihr Code zum Anmelden.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTC!Mit diesem Code melden Sie sich an.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TH! ist Ihr Code zum Erstellen Ihres Kontos.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTH!Mit diesem Code erstellen Sie Ihr Konto.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TT! ist Ihr Code für den letzten Schritt beim Anmelden.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTD\"Mit diesem Code schließen Sie den letzten Schritt beim Anmelden ab.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTY#Falls Sie nicht versucht haben, sich anzumelden, kennt möglicherweise jemand anderes Ihr Passwort. Bitte ändern Sie es.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TM! ist Ihr Code zum Zurücksetzen des Passworts.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTP!Mit diesem Code setzen Sie Ihr Passwort zurück.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TG! ist Ihr Code zum Ändern des Passworts.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTI!Mit diesem Code ändern Sie Ihr Passwort.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTD$Falls Sie diesen Code nicht angefordert haben, nutzt möglicherweise jemand anderes Ihr Konto. Bitte wenden Sie sich an den Support.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TS! ist Ihr Code zum Verknüpfen dieser E-Mail-Adresse.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTE\"Mit diesem Code verknüpfen Sie diese E-Mail-Adresse mit Ihrem Konto.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TV! ist Ihr Code zum Bestätigen der neuen E-Mail-Adresse.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTS\"Mit diesem Code bestätigen Sie diese E-Mail-Adresse als neue Adresse Ihres Kontos.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTS\"Falls Sie diesen Code nicht angefordert haben, können Sie diese E-Mail ignorieren.."),
        ],
    ]
}
