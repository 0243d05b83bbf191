// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var zhHant: String {
        """
        9@@@@@U@@@@[A@@@XF@@@]I@@@JK@@@UL@@@YN@@@LP@@@^Q@@@BT@@@\\U@@@NW@@@MZ@@@@\\@@@R]@@@V_@@@IAA@@[BA@@ZEA@@]GA@@SJA@@WLA@@ZNA@@YQA@@
        ! 11\"  PT)您好：.
        !!A!1'!$code PT2您的驗證碼：V .
        !!X$18!'minutes!-i'minutesv i PT0此驗證碼在 W! TD# 分鐘內有效，且只能使用一次。如果您重新取得驗證碼，此驗證碼將失效。.
        ! @#1\"  PTW\"請勿將此驗證碼告訴任何人。我們的人員絕不會向您索取驗證碼。.
        !!H!1'!$code PV T9 是您的登入驗證碼.
        ! F!1\"  PT>請使用此驗證碼登入。.
        ! _!1\"  PTV!如非您本人操作，請忽略這封電子郵件。.
        !!N!1'!$code PV T? 是您的帳號註冊驗證碼.
        ! M!1\"  PTD!請使用此驗證碼註冊帳號。.
        ! _!1\"  PTV!如非您本人操作，請忽略這封電子郵件。.
        !!U!1'!$code PV TE! 是您完成登入所需的驗證碼.
        ! M!1\"  PTD!請使用此驗證碼完成登入。.
        ! Z\"1\"  PTQ\"如果您沒有嘗試登入，可能有人知道您的密碼。請變更密碼。.
        !!N!1'!$code PV T? 是您重設密碼的驗證碼.
        ! M!1\"  PTD!請使用此驗證碼重設密碼。.
        ! _!1\"  PTV!如非您本人操作，請忽略這封電子郵件。.
        !!N!1'!$code PV T? 是您變更密碼的驗證碼.
        ! M!1\"  PTD!請使用此驗證碼變更密碼。.
        ! Z\"1\"  PTQ\"如非您本人操作，可能有人正在使用您的帳號。請聯絡客服。.
        !!^!1'!$code PV TN! 是您連結此電子郵件地址的驗證碼.
        ! Q\"1\"  PTH\"請使用此驗證碼，將此電子郵件地址連結到您的帳號。.
        ! _!1\"  PTV!如非您本人操作，請忽略這封電子郵件。.
        !!^!1'!$code PV TN! 是您確認新電子郵件地址的驗證碼.
        ! Z\"1\"  PTQ\"請使用此驗證碼，將此電子郵件地址確認為您帳號的新地址。.
        ! _!1\"  PTV!如非您本人操作，請忽略這封電子郵件。.

        """
    }
}
