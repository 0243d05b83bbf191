// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var zhHans: String {
        """
        9@@@@@U@@@@[A@@@XF@@@CJ@@@PK@@@[L@@@VN@@@IP@@@[Q@@@VS@@@PU@@@BW@@@DZ@@@W[@@@I]@@@D_@@@W@A@@IBA@@HEA@@EGA@@RIA@@MKA@@JMA@@CPA@@
        ! 11\"  PT)您好！.
        !!A!1'!$code PT2您的验证码：V .
        !!X$18!'minutes!-i'minutesv i PT0此验证码在 W! TD# 分钟内有效，且只能使用一次。如果您重新获取验证码，此验证码将失效。.
        ! F#1\"  PT]\"请勿将此验证码告知任何人。我们的工作人员绝不会向您索要验证码。.
        !!H!1'!$code PV T9 是您的登录验证码.
        ! F!1\"  PT>请使用此验证码登录。.
        ! V!1\"  PTM!如非您本人操作，请忽略此邮件。.
        !!N!1'!$code PV T? 是您的账号注册验证码.
        ! M!1\"  PTD!请使用此验证码注册账号。.
        ! V!1\"  PTM!如非您本人操作，请忽略此邮件。.
        !!U!1'!$code PV TE! 是您完成登录所需的验证码.
        ! M!1\"  PTD!请使用此验证码完成登录。.
        ! ]\"1\"  PTT\"如果您没有尝试登录，可能有人知道了您的密码。请修改密码。.
        !!N!1'!$code PV T? 是您的密码重置验证码.
        ! M!1\"  PTD!请使用此验证码重置密码。.
        ! V!1\"  PTM!如非您本人操作，请忽略此邮件。.
        !!N!1'!$code PV T? 是您的密码修改验证码.
        ! M!1\"  PTD!请使用此验证码修改密码。.
        ! Z\"1\"  PTQ\"如非您本人操作，可能有人正在使用您的账号。请联系客服。.
        !!X!1'!$code PV TH! 是您绑定此邮箱地址的验证码.
        ! H\"1\"  PT_!请使用此验证码将此邮箱地址绑定到您的账号。.
        ! V!1\"  PTM!如非您本人操作，请忽略此邮件。.
        !!X!1'!$code PV TH! 是您确认新邮箱地址的验证码.
        ! T\"1\"  PTK\"请使用此验证码，将此邮箱地址确认为您账号的新地址。.
        ! V!1\"  PTM!如非您本人操作，请忽略此邮件。.

        """
    }
}
