// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ru: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PTH!Письма с кодом: сводка."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT;Журнал аудита: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT#С V T& до V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTV!Весь журнал аудита (время в UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTQ!За этот период попыток нет.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT.Попытки."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT4Отправлено."),
        ],
        // total.failed
        [
            TableMessage("1\"  PTF!Не удалось отправить."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT2Отклонено."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PTL!Намеренно не отправлено."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PTG!Результат неизвестен."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT3В процессе."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT^!Неудачные попытки по кодам ошибок."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PTF\"Неудачные попытки по назначениям кода."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT]!Неудачные попытки по приложениям."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PT_\"Устройства со множеством адресов электронной почты."),
        ],
        // column.code
        [
            TableMessage("1\"  PT3Код ошибки."),
        ],
        // column.count
        [
            TableMessage("1\"  PT4Количество."),
        ],
        // column.share
        [
            TableMessage("1\"  PT(Доля."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT:Что это значит."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT=Назначение кода."),
        ],
        // column.client
        [
            TableMessage("1\"  PT4Приложение."),
        ],
        // column.device
        [
            TableMessage("1\"  PT4Устройство."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PTN!Адреса электронной почты."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT#№."),
        ],
        // column.time
        [
            TableMessage("1\"  PT0Время (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PTL!Адрес электронной почты."),
        ],
        // column.result
        [
            TableMessage("1\"  PT2Результат."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PT]!Почтовый сервер не принял письмо.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTA\"Почтовый сервер не ответил вовремя.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTL\"Не удалось связаться с почтовым сервером.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PT^#Наш сервис остановился до того, как письмо было передано на отправку.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT4отправлено."),
        ],
        // result.failed
        [
            TableMessage("1\"  PTF!не удалось отправить."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT2отклонено."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PTL!намеренно не отправлено."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT4неизвестно."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT3в процессе."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PT\\!Попытки, сначала новые (показано V T& из V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT(вход."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PTA!создание аккаунта."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT>второй шаг входа."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTH!сброс забытого пароля."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT7смена пароля."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT_!привязка адреса электронной почты."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTY!смена адреса электронной почты."),
        ],
    ]
}
