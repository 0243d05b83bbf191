// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var ptBR: String {
        """
        9@@@@@Q@@@@QA@@@BP@@@OS@@@DU@@@TV@@@AY@@@ZZ@@@N\\@@@[^@@@U@A@@JBA@@QEA@@NGA@@FIA@@SKA@@NMA@@DOA@@ASA@@LUA@@_WA@@LZA@@\\\\A@@^_A@@
        ! -1\"  PT%Olá,.
        !!<1'!$code PT-Seu código: V .
        !!L.18!'minutes!-i'minutesv i S!w! #1J$T<Este código é válido por W! TE# minuto e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..4N$T<Este código é válido por W! TI# de minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..*K$T<Este código é válido por W! TF# minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..
        ! H#1\"  PT_\"Nunca compartilhe este código com ninguém. Nossa equipe nunca vai pedir este código a você..
        !!P!1'!$code PV T@! é seu código para fazer login.
        ! K!1\"  PTB!Use este código para fazer login..
        ! H\"1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail..
        !!T!1'!$code PV TD! é seu código para criar sua conta.
        ! O!1\"  PTF!Use este código para criar sua conta..
        ! H\"1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail..
        !!U!1'!$code PV TE! é seu código para concluir o login.
        ! P!1\"  PTG!Use este código para concluir o login..
        ! B#1\"  PTY\"Se você não tentou fazer login, alguém pode saber sua senha. Por segurança, altere-a..
        !!X!1'!$code PV TH! é seu código para redefinir sua senha.
        ! S!1\"  PTJ!Use este código para redefinir sua senha..
        ! H\"1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail..
        !!V!1'!$code PV TF! é seu código para alterar sua senha.
        ! Q!1\"  PTH!Use este código para alterar sua senha..
        ! X#1\"  PTO#Se você não solicitou este código, outra pessoa pode estar usando sua conta. Entre em contato com o suporte..
        !!F\"1'!$code PV TV! é seu código para vincular este endereço de e-mail.
        ! N\"1\"  PTE\"Use este código para vincular este endereço de e-mail à sua conta..
        ! H\"1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail..
        !!K\"1'!$code PV T[! é seu código para confirmar seu novo endereço de e-mail.
        ! ]\"1\"  PTT\"Use este código para confirmar que este é o novo endereço de e-mail da sua conta..
        ! H\"1\"  PT_!Se você não solicitou este código, pode ignorar este e-mail..

        """
    }
}
