// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var fr: String {
        """
        G!@@@@@T@@@@UA@@@IP@@@TS@@@BX@@@CY@@@I[@@@YBA@@]GA@@YIA@@EKA@@UOA@@XPA@@]TA@@CVA@@PYA@@WZA@@I\\A@@Y]A@@L_A@@@BB@@]CB@@UEB@@IHB@@LJB@@WLB@@^PB@@ISB@@OUB@@CXB@@HZB@@H\\B@@V@C@@]BC@@OEC@@CHC@@QJC@@[MC@@
        ! 01\"  PT(Bonjour,.
        !!=1'!$code PT.Votre code\u{A0}: V .
        !!O.18!'minutes!-i'minutesv i S!w! #1K$T4Ce code est valable W! TN# minute et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..4O$T4Ce code est valable W! TR# de minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..*L$T4Ce code est valable W! TO# minutes et ne peut être utilisé qu’une seule fois. Il ne fonctionnera plus si vous en demandez un nouveau..
        ! F#1\"  PT]\"Ne communiquez jamais ce code à qui que ce soit. Nos équipes ne vous le demanderont jamais..
        ! I$1\"  PT@$Si ce n’est pas vous qui avez demandé ce code, vous pouvez suspendre l’envoi de codes à cette adresse pendant 24 heures\u{A0}:.
        ! =1\"  PT5Ce n’était pas moi.
        ! A\"1\"  PTX!Suspendre l’envoi de codes à cette adresse e-mail\u{202F}?.
        !!K'1*!'address PTW!Quelqu’un a demandé un code pour l’adresse e-mail V T^$. Si ce n’était pas vous, vous pouvez suspendre l’envoi de codes à cette adresse pendant 24 heures. Vos comptes et vos mots de passe restent inchangés..
        ! _$1\"  PTV$Si c’est bien vous qui avez demandé le code, fermez cette page. Si vous suspendez l’envoi, le prochain code arrivera au plus tôt dans 24 heures..
        ! W!1\"  PTN!Suspendre l’envoi de codes pendant 24 heures.
        ! G!1\"  PT?L’envoi de codes est suspendu.
        !#K$10\"'address%until PT>Aucun code ne sera envoyé à V T, jusqu’au V\"TB\". S’il vous en faut un avant, veuillez contacter l’assistance..
        ! ?1\"  PT7Ce lien est trop ancien.
        ! @$1\"  PTW#Veuillez utiliser le lien de l’e-mail le plus récent. Si aucun autre e-mail n’arrive, vous n’avez rien à faire..
        ! A!1\"  PT9Ce lien ne fonctionne pas.
        ! H#1\"  PT_\"Le lien est incomplet. Veuillez l’ouvrir à nouveau depuis l’e-mail ou le copier en entier..
        ! B!1\"  PT:Cela n’a pas fonctionné.
        ! M!1\"  PTD!Veuillez réessayer dans un instant..
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
