// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var fr: String {
        """
        9@@@@@T@@@@UA@@@IP@@@TS@@@DU@@@WV@@@KY@@@H[@@@@]@@@T_@@@WAA@@BDA@@IHA@@TJA@@ZLA@@NOA@@SQA@@SSA@@AXA@@HZA@@Z\\A@@N_A@@\\AB@@FEB@@
        ! 01\"  PT(Bonjour,.
        !!=1'!$code PT.Votre code\u{A0}: V .
        !!O.18!'minutes!-i'minutesv i S!w! #1K$T4Ce code est valable W! TN# minute et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..4O$T4Ce code est valable W! TR# de minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..*L$T4Ce code est valable W! TO# minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..
        ! F#1\"  PT]\"Ne communiquez jamais ce code à qui que ce soit. Nos équipes ne vous le demanderont jamais..
        !!K!1'!$code PV T< est votre code de connexion.
        ! N!1\"  PTE!Utilisez ce code pour vous connecter..
        ! O\"1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail..
        !!X!1'!$code PV TH! est votre code pour créer votre compte.
        ! S!1\"  PTJ!Utilisez ce code pour créer votre compte..
        ! O\"1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail..
        !!^!1'!$code PV TN! est votre code pour finaliser votre connexion.
        ! F\"1\"  PT]!Utilisez ce code pour finaliser la connexion à votre compte..
        ! B$1\"  PTY#Si vous n’avez pas essayé de vous connecter, quelqu’un connaît peut-être votre mot de passe. Veuillez le modifier..
        !!F\"1'!$code PV TV! est votre code pour réinitialiser votre mot de passe.
        ! A\"1\"  PTX!Utilisez ce code pour réinitialiser votre mot de passe..
        ! O\"1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail..
        !!@\"1'!$code PV TP! est votre code pour modifier votre mot de passe.
        ! [!1\"  PTR!Utilisez ce code pour modifier votre mot de passe..
        ! I$1\"  PT@$Si vous n’avez pas demandé ce code, quelqu’un d’autre utilise peut-être votre compte. Veuillez contacter l’assistance..
        !!B\"1'!$code PV TR! est votre code pour associer cette adresse e-mail.
        ! M\"1\"  PTD\"Utilisez ce code pour associer cette adresse e-mail à votre compte..
        ! O\"1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail..
        !!I\"1'!$code PV TY! est votre code pour confirmer la nouvelle adresse e-mail.
        ! E#1\"  PT\\\"Utilisez ce code pour confirmer cette adresse comme nouvelle adresse e-mail de votre compte..
        ! O\"1\"  PTF\"Si vous n’avez pas demandé ce code, vous pouvez ignorer cet e-mail..

        """
    }
}
