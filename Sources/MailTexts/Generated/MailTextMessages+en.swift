// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var en: String {
        """
        G!@@@@@R@@@@PA@@@LI@@@^K@@@GO@@@BP@@@RQ@@@IW@@@C[@@@F\\@@@C]@@@R@A@@RAA@@_DA@@BFA@@\\HA@@YIA@@CKA@@OLA@@UMA@@@PA@@YQA@@LSA@@WUA@@NWA@@_XA@@][A@@V]A@@I_A@@TAB@@NCB@@BEB@@LHB@@JJB@@RLB@@]NB@@BQB@@XSB@@
        ! .1\"  PT&Hello,.
        !!:1'!$code PT+Your code: V .
        !!W'18!'minutes!-i'minutesv i S!w! \"1H#TC!You can use this code once, within W! T[! minute. If you ask for a new code, this one stops working..*I#TC!You can use this code once, within W! T\\! minutes. If you ask for a new code, this one stops working..
        ! M\"1\"  PTD\"Never give this code to anyone. Our staff will never ask you for it..
        ! D#1\"  PT[\"If it was not you who asked for this code, you can stop codes to this address for 24 hours:.
        ! 71\"  PT/This was not me.
        ! K!1\"  PTB!Stop codes to this e-mail address?.
        !!R%1*!'address PTQ!Somebody asked for a code for the e-mail address V TK#. If that was not you, you can stop codes to it for 24 hours. Your accounts and passwords stay as they are..
        ! U#1\"  PTL#If you did ask for the code, close this page. After a stop, the next code comes in 24 hours at the earliest..
        ! ?1\"  PT7Stop codes for 24 hours.
        ! 91\"  PT1Codes are stopped.
        !#J#10\"'address%until PT5No codes are sent to V T' until V\"TO!. If you need one before that, contact support..
        ! <1\"  PT4This link is too old.
        ! H#1\"  PT_\"Please use the link in the newest e-mail. If no more e-mails come, there is nothing to be done..
        ! ?1\"  PT7This link does not work.
        ! U\"1\"  PTL\"It is not complete. Please open it from the e-mail again, or copy all of it..
        ! 91\"  PT1That did not work.
        ! E!1\"  PT=Please try again in a moment..
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
