// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var en: String {
        """
        9@@@@@R@@@@PA@@@LI@@@^K@@@JM@@@PN@@@[P@@@TR@@@GT@@@RV@@@IX@@@ZY@@@X\\@@@Q^@@@D@A@@OBA@@IDA@@]EA@@GIA@@EKA@@MMA@@XOA@@]QA@@STA@@
        ! .1\"  PT&Hello,.
        !!:1'!$code PT+Your code: V .
        !!W'18!'minutes!-i'minutesv i S!w! \"1H#TC!You can use this code once, within W! T[! minute. If you ask for a new code, this one stops working..*I#TC!You can use this code once, within W! T\\! minutes. If you ask for a new code, this one stops working..
        ! M\"1\"  PTD\"Never give this code to anyone. Our staff will never ask you for it..
        !!G!1'!$code PV T8 is your code to sign in.
        ! A!1\"  PT9Use this code to sign in..
        ! F\"1\"  PT]!If you did not ask for this code, you can ignore this e-mail..
        !!T!1'!$code PV TD! is your code to create your account.
        ! N!1\"  PTE!Use this code to create your account..
        ! F\"1\"  PT]!If you did not ask for this code, you can ignore this e-mail..
        !!R!1'!$code PV TB! is your code to finish signing in.
        ! L!1\"  PTC!Use this code to finish signing in..
        ! Y\"1\"  PTP\"If you did not try to sign in, someone may know your password. Please change it..
        !!T!1'!$code PV TD! is your code to reset your password.
        ! N!1\"  PTE!Use this code to reset your password..
        ! F\"1\"  PT]!If you did not ask for this code, you can ignore this e-mail..
        !!U!1'!$code PV TE! is your code to change your password.
        ! O!1\"  PTF!Use this code to change your password..
        ! E#1\"  PT\\\"If you did not ask for this code, someone may be using your account. Please contact support..
        !!Y!1'!$code PV TI! is your code to link this e-mail address.
        ! C\"1\"  PTZ!Use this code to link this e-mail address to your account..
        ! F\"1\"  PT]!If you did not ask for this code, you can ignore this e-mail..
        !!@\"1'!$code PV TP! is your code to confirm your new e-mail address.
        ! Q\"1\"  PTH\"Use this code to confirm this as the new e-mail address of your account..
        ! F\"1\"  PT]!If you did not ask for this code, you can ignore this e-mail..

        """
    }
}
