// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ptBR: String {
        """
        G%@@@@@NA@@@TB@@@]C@@@WE@@@FG@@@QK@@@MR@@@CS@@@WS@@@LT@@@AU@@@KV@@@MW@@@EX@@@LY@@@MZ@@@N[@@@O]@@@J^@@@@_@@@W_@@@N@A@@DAA@@ZAA@@QBA@@QCA@@ADA@@[DA@@ZEA@@OFA@@HHA@@BJA@@ELA@@NNA@@AOA@@VOA@@JPA@@SQA@@URA@@MSA@@IVA@@ZVA@@\\WA@@^XA@@PZA@@P[A@@D]A@@T^A@@NAB@@IDB@@OFB@@TGB@@^IB@@RKB@@\\NB@@DQB@@\\TB@@IXB@@[YB@@M]B@@]BC@@IHC@@EOC@@CQC@@@SC@@GUC@@W\\C@@F@D@@DED@@NFD@@WGD@@YHD@@BJD@@DLD@@GMD@@PND@@CPD@@QQD@@ZSD@@LVD@@KXD@@E^D@@I@E@@HBE@@NEE@@GJE@@WKE@@ZME@@MQE@@SRE@@TSE@@XUE@@YWE@@MZE@@[\\E@@B_E@@MAF@@IFF@@GHF@@XIF@@ZMF@@WOF@@DRF@@WTF@@AXF@@LYF@@F[F@@D]F@@B_F@@]@G@@^@G@@_@G@@@AG@@AAG@@BAG@@CAG@@DAG@@EAG@@FAG@@GAG@@HAG@@IAG@@JAG@@KAG@@LAG@@MAG@@NAG@@OAG@@PAG@@QAG@@RAG@@SAG@@TAG@@UAG@@VAG@@WAG@@XAG@@YAG@@ZAG@@[AG@@\\AG@@]AG@@^AG@@_AG@@@BG@@ABG@@BBG@@CBG@@DBG@@EBG@@FBG@@GBG@@HBG@@IBG@@JBG@@KBG@@LBG@@MBG@@NBG@@OBG@@PBG@@QBG@@RBG@@SBG@@TBG@@UBG@@
        ! I!1\"  PT@!E-mails de verificação: resumo.
        !!A!1'!$path PT2Log de auditoria: V .
        !#D!1*\"$from\"to PT#De V T# a V\"T& (UTC).
        ! U!1\"  PTL!Log de auditoria completo (horários em UTC).
        ! J!1\"  PTA!Nenhuma tentativa neste período..
        !!F$1(!%count PTU#Tentativas deste período das quais só se conhecem os totais, pois suas entradas foram removidas por serem antigas: V .
        !'W&10#%count$from\"to PTB!Não incluídas: tentativas entre V\"T# e V$T3 (UTC), no máximo V T[#. As entradas delas foram removidas por serem antigas, e não se sabe mais quantas dessas tentativas estão neste período..
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
        ! >1\"  PT6resultado desconhecido.
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
        !'K'1@!#%count&source$time!+i%countv i S!w! #1\\!V\"T\": W! TE! entrada, a mais recente com data de V$T& (UTC).4@\"V\"T\": W! TI! de entradas, a mais recente com data de V$T& (UTC).*]!V\"T\": W! TF! entradas, a mais recente com data de V$T& (UTC).
        !#J#1;\"%count&source!+i%countv i S!w! #14V\"T\": W! T( entrada.48V\"T\": W! T, de entradas.*5V\"T\": W! T) entradas.
        !/Y$1@!$+checkpoints%first$last&source PV&T;: pontos de verificação: V TE!; entradas abrangidas pelo primeiro: V\"TD!; entradas abrangidas pelo último: V$.
        ! E!1\"  PT=assinatura da última entrada.
        ! D!1\"  PT<no próprio log de auditoria.
        ! >1\"  PT6em um arquivo separado.
        ! D!1\"  PT<nos dados que você forneceu.
        ! ]!1\"  PTT!Operações realizadas no próprio log de auditoria:.
        ! ?1\"  PT7o serviço foi iniciado.
        ! D!1\"  PT<uma chave passou a ser usada.
        ! N!1\"  PTE!os dados de uma pessoa foram apagados.
        ! I!1\"  PT@!entradas antigas foram removidas.
        ! D\"1\"  PT[!uma retenção legal (legal hold) foi aplicada ou encerrada.
        ! M\"1\"  PTD\"e-mails podem ter sido enviados sem que uma entrada fosse registrada.
        ! Z!1\"  PTQ!um backup foi restaurado ou chaves foram perdidas.
        !!U%18!'seconds!-i'secondsv i S!w! #1M!T=o relógio havia retrocedido W! T( segundo.4Q!T=o relógio havia retrocedido W! T, de segundos.*N!T=o relógio havia retrocedido W! T) segundos.
        !!_!1+!(sequence PT8Assinado até a entrada V T2; não verificado..
        !!Z!1+!(sequence PT8Assinado até a entrada V T-; verificado..
        ! A#1\"  PTX\"ATENÇÃO: ninguém assinou estas entradas. Execute a verificação do log de auditoria..
        ! T$1\"  PTK$ATENÇÃO: as tabelas deste log de auditoria foram alteradas. Os números podem estar errados. Execute a verificação do log de auditoria..
        ! K!1\"  PTB!Certificado de apagamento de dados.
        !!^!1*!'address PTK!Endereço de e-mail (parcialmente oculto): V .
        !#N#1.\"$hash&number PT]!Marca do endereço, calculada com a chave criptográfica nº V\"T6 do índice de busca: V .
        !!A!1'!$name PT2Log de auditoria: V .
        !!=1'!$time PT&Data: V T& (UTC).
        !!_!1(!%count PTN!Linhas de dados pessoais examinadas na busca: V .
        !!\\!1(!%count PTK!Grafias em que o endereço foi encontrado: V .
        !#O\"10\"%count'entries PTF!Dados pessoais apagados das entradas: V\"T) (total: V T!).
        ! I\"1\"  PT@\"O log de auditoria não continha dados pessoais deste endereço..
        !!B\"1+!(sequence PTK!O apagamento está registrado como entrada V T!..
        ! F\"1\"  PT]!Estado assinado do log de auditoria que abrange o apagamento:.
        ! W$1\"  PTN$O log de gravação antecipada (write-ahead log) do arquivo estava em uso. Os últimos bytes que restam nele serão removidos automaticamente..
        !#Y!1-\"%count$name PT>Registros também apagados de V\"T\": V .
        !#L!1.\"$name&reason PT0NÃO APAGADO de V T\": V\".
        ! ]#1\"  PTT#A busca foi feita apenas no log de auditoria. Outros dados do serviço, como a fila de e-mails, não foram apagados..
        !!X!1(!%count PTG!Endereços semelhantes, não apagados: V .
        !#H\"13\"'address(sequence PT(entrada V\"T\": V T= (mesmo nome, outro domínio).
        !#N\"13\"'address(sequence PT(entrada V\"T\": V TB! (mesmo domínio, nome semelhante).
        !!E#1*!'entries PTR\"Entradas cujo motivo informado menciona o endereço, o que não pode ser apagado: V .
        ! F!1\"  PT>Este certificado não abrange:.
        ! U!1\"  PTL!backups e outras cópias do log de auditoria.
        ! Y!1\"  PTP!caixas de correio e logs de servidores de e-mail.
        ! Y!1\"  PTP!outros logs de auditoria, como os de aplicativos.
        ! V!1\"  PTM!provas e relatórios fornecidos anteriormente.
                                                                 
        """
    }
}
