// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension MailTextMessages {
    static let ru: MessageTable.Messages = [
        // frame.greeting
        [
            TableMessage("1\"  PT9Здравствуйте!."),
        ],
        // frame.code
        [
            TableMessage("1'!$code PT/Ваш код: V .", needs: 0b1),
        ],
        // frame.expiry
        [
            TableMessage("18!'minutes!-i'minutesv i S!w! $1D'T:Код действует W! TA& минуту, использовать его можно только один раз. Если вы запросите новый код, этот перестанет действовать..3D'T:Код действует W! TA& минуты, использовать его можно только один раз. Если вы запросите новый код, этот перестанет действовать..4B'T:Код действует W! T_% минут, использовать его можно только один раз. Если вы запросите новый код, этот перестанет действовать..*D'T:Код действует W! TA& минуты, использовать его можно только один раз. Если вы запросите новый код, этот перестанет действовать..", needs: 0b1),
        ],
        // frame.secrecy
        [
            TableMessage("1\"  PT^#Никому не сообщайте этот код. Наши сотрудники никогда его не спросят.."),
        ],
        // LOGIN_EMS.subject
        [
            TableMessage("1'!$code PV T= — код для входа.", needs: 0b1),
        ],
        // LOGIN_EMS.purpose
        [
            TableMessage("1\"  PTV!Введите этот код, чтобы войти.."),
        ],
        // LOGIN_EMS.unexpected
        [
            TableMessage("1\"  PTJ$Если вы не запрашивали этот код, просто не обращайте внимания на это письмо.."),
        ],
        // REGISTER_EMS.subject
        [
            TableMessage("1'!$code PV TT! — код для создания аккаунта.", needs: 0b1),
        ],
        // REGISTER_EMS.purpose
        [
            TableMessage("1\"  PTI\"Введите этот код, чтобы создать аккаунт.."),
        ],
        // REGISTER_EMS.unexpected
        [
            TableMessage("1\"  PTJ$Если вы не запрашивали этот код, просто не обращайте внимания на это письмо.."),
        ],
        // MFA_AUTH_EMS.subject
        [
            TableMessage("1'!$code PV TR! — код для завершения входа.", needs: 0b1),
        ],
        // MFA_AUTH_EMS.purpose
        [
            TableMessage("1\"  PTG\"Введите этот код, чтобы завершить вход.."),
        ],
        // MFA_AUTH_EMS.unexpected
        [
            TableMessage("1\"  PTD$Если вы не пытались войти, возможно, кто-то узнал ваш пароль. Смените его.."),
        ],
        // FORGET_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TL! — код для сброса пароля.", needs: 0b1),
        ],
        // FORGET_PWD_EMS.purpose
        [
            TableMessage("1\"  PTI\"Введите этот код, чтобы сбросить пароль.."),
        ],
        // FORGET_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTJ$Если вы не запрашивали этот код, просто не обращайте внимания на это письмо.."),
        ],
        // CHANGE_PWD_EMS.subject
        [
            TableMessage("1'!$code PV TJ! — код для смены пароля.", needs: 0b1),
        ],
        // CHANGE_PWD_EMS.purpose
        [
            TableMessage("1\"  PTG\"Введите этот код, чтобы сменить пароль.."),
        ],
        // CHANGE_PWD_EMS.unexpected
        [
            TableMessage("1\"  PTE&Если вы не запрашивали этот код, возможно, вашим аккаунтом пользуется кто-то другой. Обратитесь в поддержку.."),
        ],
        // BIND_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TR\" — код для привязки адреса электронной почты.", needs: 0b1),
        ],
        // BIND_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTU$Введите этот код, чтобы привязать этот адрес электронной почты к своему аккаунту.."),
        ],
        // BIND_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTJ$Если вы не запрашивали этот код, просто не обращайте внимания на это письмо.."),
        ],
        // UPDATE_EMAIL_EMS.subject
        [
            TableMessage("1'!$code PV TI# — код для подтверждения нового адреса электронной почты.", needs: 0b1),
        ],
        // UPDATE_EMAIL_EMS.purpose
        [
            TableMessage("1\"  PTG%Введите этот код, чтобы подтвердить, что это новый адрес электронной почты вашего аккаунта.."),
        ],
        // UPDATE_EMAIL_EMS.unexpected
        [
            TableMessage("1\"  PTJ$Если вы не запрашивали этот код, просто не обращайте внимания на это письмо.."),
        ],
    ]
}
