// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension MailTextMessages {
    static var ptBR: String {
        """
        G!@@@@@Q@@@@QA@@@BP@@@OS@@@XW@@@OX@@@[Z@@@]AA@@DGA@@^HA@@LJA@@_NA@@FPA@@TSA@@WTA@@YWA@@OYA@@A[A@@V\\A@@F^A@@S@B@@LBB@@@DB@@MFB@@GHB@@\\IB@@CMB@@@OB@@XPB@@ESB@@@UB@@VVB@@SZB@@^\\B@@Q_B@@^AC@@NDC@@PGC@@
        ! -1\"  PT%Olá,.
        !!<1'!$code PT-Seu código: V .
        !!L.18!'minutes!-i'minutesv i S!w! #1J$T<Este código é válido por W! TE# minuto e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..4N$T<Este código é válido por W! TI# de minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..*K$T<Este código é válido por W! TF# minutos e só pode ser usado uma vez. Se você solicitar um novo código, este deixará de funcionar..
        ! H#1\"  PT_\"Nunca compartilhe este código com ninguém. Nossa equipe nunca vai pedir este código a você..
        ! D$1\"  PT[#Se não foi você quem solicitou este código, você pode interromper o envio de códigos para este endereço por 24 horas:.
        ! 31\"  PT+Não fui eu.
        ! G\"1\"  PT^!Interromper o envio de códigos para este endereço de e-mail?.
        !!]&1*!'address PTX!Alguém solicitou um código para o endereço de e-mail V TO$. Se não foi você, é possível interromper o envio de códigos para esse endereço por 24 horas. Suas contas e senhas continuam como estão..
        ! B%1\"  PTY$Se foi você quem solicitou o código, feche esta página. Se você interromper o envio, o próximo código só chegará depois de, no mínimo, 24 horas..
        ! U!1\"  PTL!Interromper o envio de códigos por 24 horas.
        ! I!1\"  PT@!O envio de códigos foi suspenso.
        !#N$10\"'address%until PTB!Nenhum código será enviado para V T& até V\"TF\". Se você precisar de um antes disso, entre em contato com o suporte..
        ! B!1\"  PT:Este link é antigo demais.
        ! I#1\"  PT@#Use o link do e-mail mais recente. Se não chegarem mais e-mails, você não precisa fazer nada..
        ! ?1\"  PT7Este link não funciona.
        ! ]\"1\"  PTT\"O link está incompleto. Abra-o novamente a partir do e-mail ou copie-o por inteiro..
        ! Q!1\"  PTH!Não foi possível concluir a operação.
        ! M!1\"  PTD!Tente novamente em alguns instantes..
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
