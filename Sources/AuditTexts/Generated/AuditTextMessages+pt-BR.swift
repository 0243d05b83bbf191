// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ptBR: String {
        """
        N#@@@@@NA@@@TB@@@]C@@@WE@@@FG@@@OK@@@XQ@@@NR@@@BS@@@WS@@@LT@@@VU@@@XV@@@PW@@@WX@@@XY@@@YZ@@@Z\\@@@U]@@@K^@@@B_@@@Y_@@@O@A@@EAA@@\\AA@@\\BA@@LCA@@FDA@@EEA@@ZEA@@SGA@@MIA@@PKA@@YMA@@LNA@@AOA@@UOA@@^PA@@VQA@@NRA@@JUA@@[UA@@]VA@@_WA@@QYA@@QZA@@E\\A@@U]A@@O@B@@JCB@@PEB@@UFB@@_HB@@SJB@@]MB@@EPB@@]SB@@JWB@@\\XB@@N\\B@@^AC@@JGC@@FNC@@DPC@@ARC@@HTC@@[ZC@@J^C@@OAD@@YBD@@BDD@@NED@@MFD@@OHD@@RID@@XJD@@KLD@@YMD@@BPD@@TRD@@STD@@MZD@@Q\\D@@P^D@@RAE@@GFE@@YGE@@AJE@@XLE@@GNE@@WOE@@]QE@@MTE@@LWE@@]YE@@H\\E@@Z^E@@RBF@@\\DF@@]FF@@\\JF@@AMF@@XOF@@QRF@@@VF@@\\WF@@AZF@@@\\F@@C^F@@
        ! I!1\"  PT@!E-mails de verificação: resumo.
        !!A!1'!$path PT2Log de auditoria: V .
        !#D!1*\"$from\"to PT#De V T# a V\"T& (UTC).
        ! U!1\"  PTL!Log de auditoria completo (horários em UTC).
        ! J!1\"  PTA!Nenhuma tentativa neste período..
        !!D$1(!%count PTS#Tentativas deste período cujas entradas foram removidas por causa da idade e das quais só se conhecem os totais: V .
        !'D&10#%count$from\"to PT<Não incluídas: no máximo V T2 tentativas entre V\"T# e V$TP# (UTC). As entradas foram removidas por causa da idade, e não se sabe mais quantas delas estão neste período..
        ! 21\"  PT*Tentativas.
        ! 01\"  PT(Enviadas.
        ! 11\"  PT)Com falha.
        ! 11\"  PT)Recusadas.
        ! E!1\"  PT=Deliberadamente não enviadas.
        ! >1\"  PT6Resultado desconhecido.
        ! 41\"  PT,Em andamento.
        ! B!1\"  PT:Falhas por código de erro.
        ! =1\"  PT5Falhas por finalidade.
        ! =1\"  PT5Falhas por aplicativo.
        ! \\!1\"  PTS!Dispositivos usados com muitos endereços de e-mail.
        ! 71\"  PT/Código de erro.
        ! 21\"  PT*Quantidade.
        ! 31\"  PT+Porcentagem.
        ! 31\"  PT+Significado.
        ! 21\"  PT*Finalidade.
        ! 21\"  PT*Aplicativo.
        ! 31\"  PT+Dispositivo.
        ! <1\"  PT4Endereços de e-mail.
        ! ,1\"  PT$N.º.
        ! 61\"  PT.Horário (UTC).
        ! ;1\"  PT3Endereço de e-mail.
        ! 11\"  PT)Resultado.
        ! T!1\"  PTK!O servidor de e-mail não aceitou o e-mail..
        ! U!1\"  PTL!O servidor de e-mail não respondeu a tempo..
        ! ^!1\"  PTU!Não foi possível se conectar ao servidor de e-mail..
        ! D\"1\"  PT[!Nosso serviço parou antes de entregar o e-mail para envio..
        ! /1\"  PT'enviada.
        ! 11\"  PT)com falha.
        ! 01\"  PT(recusada.
        ! D!1\"  PT<deliberadamente não enviada.
        ! 41\"  PT,desconhecido.
        ! 41\"  PT,em andamento.
        !#W\"1.\"%shown%total PTU!Tentativas, da mais recente à mais antiga (exibindo V T$ de V\"T!).
        ! -1\"  PT%login.
        ! >1\"  PT6criação de uma conta.
        ! >1\"  PT6segunda etapa do login.
        ! M!1\"  PTD!redefinição de uma senha esquecida.
        ! <1\"  PT4alteração da senha.
        ! O!1\"  PTF!vinculação de um endereço de e-mail.
        ! K!1\"  PTB!alteração do endereço de e-mail.
        !!U\"1(!%count PTD\"O log de auditoria está como foi registrado. Entradas verificadas: V .
        ! V\"1\"  PTM\"O LOG DE AUDITORIA NÃO ESTÁ COMO FOI REGISTRADO. Estas são as diferenças:.
        ! A\"1\"  PTX!A verificação parou aqui. Pode haver mais diferenças..
        !!@!1'!$root PT1Raiz da árvore: V .
        !#E\"1.\"%count%total PTF!Entradas cobertas por uma assinatura: V T$ de V\".
        !!O!1&!#key PT@!Chave pública das assinaturas: V .
        !!E#1(!%count PTT\"Entradas removidas por serem antigas, das quais apenas os hashes foram verificados: V .
        !!C\"1(!%count PTR!Entradas das quais dados pessoais foram apagados: V .
        !!S#1(!%count PTB#Entradas trazidas de um log de auditoria anterior, que não tinha proteção contra alterações: V .
        !!H#1(!%count PTW\"Períodos em que e-mails podem ter sido enviados sem que uma entrada fosse registrada: V .
        !!M!1'!$time PT6Entrada mais recente: V T& (UTC).
        !!M#1'!$time PT6Entrada mais recente: V TE\" (UTC). Ela é mais antiga do que o limite que você definiu permite..
        ! K%1\"  PTB%Observação: nenhum ponto de verificação guardado em outro lugar foi fornecido. Se entradas tivessem sido removidas do final do log, isso não seria percebido..
        ! G%1\"  PT^$Observação: as chaves do log de auditoria não estão disponíveis. Por isso, as linhas das tabelas de busca do log foram apenas contadas, não verificadas..
        ! W&1\"  PTN&Observação: os índices e as páginas do arquivo não foram verificados. Se um índice tiver sido alterado, as listas e as contagens podem estar erradas, mesmo que cada entrada esteja como foi registrada..
        !#Y!10\"(sequence$time PT-Em uso desde V\"T0 (UTC), entrada V .
        !#X!1*\"$from\"to PT7Período abrangido: de V T# a V\"T& (UTC).
        ! B\"1\"  PTY!Comparação com estes pontos de verificação assinados:.
        !'N&1@!#%count&source$time!+i%countv i S!w! #1R!V\"T\": W! T< entrada, a mais recente de V$T& (UTC).4W!V\"T\": W! T@! de entradas, a mais recente de V$T& (UTC).*S!V\"T\": W! T= entradas, a mais recente de V$T& (UTC).
        !#J#1;\"%count&source!+i%countv i S!w! #14V\"T\": W! T( entrada.48V\"T\": W! T, de entradas.*5V\"T\": W! T) entradas.
        !/@#1@!$+checkpoints%first$last&source PV&T\": V T= pontos de verificação, de V\"T# a V$T) entradas.
        ! E!1\"  PT=assinatura da última entrada.
        ! D!1\"  PT<guardado no log de auditoria.
        ! G!1\"  PT?guardado em um arquivo separado.
        ! ;1\"  PT3fornecido por você.
        ! ]!1\"  PTT!Operações realizadas no próprio log de auditoria:.
        ! ?1\"  PT7o serviço foi iniciado.
        ! A!1\"  PT9uma chave foi introduzida.
        ! N!1\"  PTE!os dados de uma pessoa foram apagados.
        ! I!1\"  PT@!entradas antigas foram removidas.
        ! D\"1\"  PT[!uma retenção legal (legal hold) foi aplicada ou encerrada.
        ! M\"1\"  PTD\"e-mails podem ter sido enviados sem que uma entrada fosse registrada.
        ! Z!1\"  PTQ!um backup foi restaurado ou chaves foram perdidas.
        !!U%18!'seconds!-i'secondsv i S!w! #1M!T=o relógio havia retrocedido W! T( segundo.4Q!T=o relógio havia retrocedido W! T, de segundos.*N!T=o relógio havia retrocedido W! T) segundos.
        !!_!1+!(sequence PT8Assinado até a entrada V T2; não verificado..
        !!Z!1+!(sequence PT8Assinado até a entrada V T-; verificado..
        ! ]\"1\"  PTT\"AVISO: ninguém assinou estas entradas. Execute a verificação do log de auditoria..
        ! P$1\"  PTG$AVISO: as tabelas deste log de auditoria foram alteradas. Os números podem estar errados. Execute a verificação do log de auditoria..
        ! M!1\"  PTD!ﾐﾐ Certificate of erasure ﾐﾐ.
        !!C\"1*!'address PTG!ﾐﾐ E-mail address (partly hidden): V T' ﾐﾐ.
        !#R\"1.\"$hash&number PTL!ﾐﾐ Mark of the address, under index key V\"T\": V T' ﾐﾐ.
        !!J!1'!$name PT2ﾐﾐ Audit log: V T' ﾐﾐ.
        !!K!1'!$time PT-ﾐﾐ Date: V T- (UTC) ﾐﾐ.
        !!A\"1(!%count PTG!ﾐﾐ Rows of personal data searched: V T' ﾐﾐ.
        !!K\"1(!%count PTQ!ﾐﾐ Spellings in which the address was found: V T' ﾐﾐ.
        !#Z\"10\"%count'entries PTJ!ﾐﾐ Personal data erased from entries: V\"T) (total: V T() ﾐﾐ.
        ! L\"1\"  PTC\"ﾐﾐ The audit log held no personal data for this address. ﾐﾐ.
        !!F\"1+!(sequence PTH!ﾐﾐ The erasure is recorded as entry V T(. ﾐﾐ.
        ! M\"1\"  PTD\"ﾐﾐ Signed state of the audit log that covers the erasure: ﾐﾐ.
        ! S#1\"  PTJ#ﾐﾐ The file's write-ahead log was in use. The last bytes will be removed from it automatically. ﾐﾐ.
        !#E\"1-\"%count$name PT@!ﾐﾐ Records also erased from V\"T\": V T' ﾐﾐ.
        !#\\!1.\"$name&reason PT7ﾐﾐ NOT ERASED from V T\": V\"T' ﾐﾐ.
        ! Z#1\"  PTQ#ﾐﾐ Only the audit log was searched. Other data of the service, such as its mail queue, was not erased. ﾐﾐ.
        !!@\"1(!%count PTF!ﾐﾐ Similar addresses, not erased: V T' ﾐﾐ.
        !#R\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TA! (same name, other domain) ﾐﾐ.
        !#T\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TC! (same domain, similar name) ﾐﾐ.
        !!J#1*!'entries PTN\"ﾐﾐ Entries whose stated reason names the address, which cannot be erased: V T' ﾐﾐ.
        ! W!1\"  PTN!ﾐﾐ This certificate does not cover: ﾐﾐ.
        ! @\"1\"  PTW!ﾐﾐ backups and other copies of the audit log ﾐﾐ.
        ! Z!1\"  PTQ!ﾐﾐ mailboxes, and logs of mail servers ﾐﾐ.
        ! ^!1\"  PTU!ﾐﾐ other audit logs, such as those of apps ﾐﾐ.
        ! [!1\"  PTR!ﾐﾐ proofs and reports given out earlier ﾐﾐ.

        """
    }
}
