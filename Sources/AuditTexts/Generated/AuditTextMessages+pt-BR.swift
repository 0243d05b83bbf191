// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ptBR: String {
        """
        \\:@@@@@NA@@@TB@@@]C@@@WE@@@FG@@@QK@@@MR@@@CS@@@WS@@@LT@@@AU@@@KV@@@MW@@@EX@@@LY@@@MZ@@@N[@@@O]@@@J^@@@@_@@@W_@@@N@A@@DAA@@ZAA@@QBA@@QCA@@ADA@@[DA@@ZEA@@OFA@@HHA@@BJA@@ELA@@NNA@@AOA@@VOA@@JPA@@SQA@@URA@@MSA@@IVA@@ZVA@@\\WA@@^XA@@PZA@@P[A@@D]A@@T^A@@NAB@@IDB@@OFB@@TGB@@^IB@@RKB@@\\NB@@DQB@@\\TB@@IXB@@[YB@@M]B@@]BC@@IHC@@EOC@@CQC@@@SC@@GUC@@W\\C@@F@D@@DED@@NFD@@WGD@@YHD@@BJD@@DLD@@GMD@@PND@@CPD@@QQD@@ZSD@@LVD@@KXD@@E^D@@I@E@@HBE@@NEE@@GJE@@WKE@@ZME@@MQE@@SRE@@TSE@@XUE@@YWE@@MZE@@[\\E@@B_E@@MAF@@IFF@@GHF@@XIF@@ZMF@@WOF@@DRF@@WTF@@AXF@@LYF@@F[F@@D]F@@B_F@@]@G@@DDG@@TEG@@QFG@@AHG@@MIG@@IJG@@ING@@ROG@@ZWG@@E\\G@@V^G@@DBH@@LEH@@MJH@@RKH@@WLH@@RNH@@]OH@@SQH@@OSH@@TTH@@MUH@@UVH@@JXH@@UYH@@J[H@@O\\H@@B^H@@\\_H@@UAI@@TCI@@^DI@@VEI@@QJI@@[NI@@TRI@@FVI@@H\\I@@Y\\I@@M]I@@A^I@@^^I@@\\_I@@GBJ@@YBJ@@ICJ@@@EJ@@_FJ@@VGJ@@THJ@@LJJ@@ALJ@@VMJ@@NOJ@@EQJ@@ERJ@@NSJ@@VTJ@@^UJ@@AWJ@@DXJ@@WYJ@@TZJ@@M[J@@D]J@@G^J@@Q_J@@RAK@@ICK@@[DK@@JFK@@MGK@@THK@@QIK@@NJK@@TLK@@SNK@@CPK@@FQK@@ZRK@@GTK@@JWK@@M@L@@YCL@@OIL@@GPL@@UYL@@F_L@@EGM@@ONM@@URM@@^\\M@@REN@@QJN@@LNN@@\\SN@@[XN@@M]N@@YDO@@XIO@@@OO@@LTO@@MXO@@ICP@@JFP@@OLP@@ESP@@XHQ@@NLQ@@ASQ@@GWQ@@]YQ@@O@R@@UHR@@VNR@@GTR@@SXR@@X\\R@@^AS@@RES@@TLS@@WYS@@A^S@@VBT@@CHT@@YKT@@SRT@@H\\T@@DCU@@FHU@@DMU@@GQU@@L[U@@^DV@@MIV@@GPV@@OYV@@^\\V@@ICW@@CMW@@YOW@@SVW@@Z^W@@BDX@@DIX@@OTX@@UXX@@O_X@@PHY@@@LY@@ZRY@@I_Y@@JBZ@@KGZ@@RRZ@@H[Z@@MD[@@MJ[@@CR[@@W[[@@VU\\@@H]\\@@_E]@@B^]@@EF^@@CQ^@@BI_@@JQ_@@_Y_@@DO@A@^T@A@G_@A@@EAA@[QAA@B[AA@@DBA@[OBA@@]BA@NBCA@^LCA@[RCA@J]CA@BADA@\\EDA@YIDA@XMDA@@TDA@FYDA@_\\DA@RBEA@QHEA@ZLEA@QPEA@HWEA@P[EA@V^EA@YBFA@GHFA@JJFA@DPFA@ZSFA@]UFA@GZFA@B^FA@OBGA@OFGA@[JGA@^LGA@DRGA@PVGA@FZGA@M_GA@DEHA@SIHA@KPHA@LTHA@W]HA@^FIA@_JIA@JTIA@B\\IA@D@JA@_JJA@EVJA@RZJA@H^JA@\\HKA@TMKA@JQKA@PYKA@\\^KA@RBLA@NNLA@WSLA@MWLA@QDMA@SIMA@^RMA@H]MA@FANA@\\DNA@[ONA@OYNA@FBOA@HLOA@MWOA@A@PA@BMPA@AVPA@Z_PA@TNQA@KRQA@V\\QA@NFRA@MORA@IXRA@_DSA@OQSA@YVSA@TCTA@AMTA@RSTA@F^TA@NFUA@RJUA@DWUA@C\\UA@A@VA@UIVA@]NVA@HTVA@SAWA@ZEWA@HJWA@\\VWA@ZZWA@H_WA@LJXA@[MXA@IRXA@_\\XA@AAYA@VDYA@ARYA@KXYA@U]YA@WDZA@CKZA@YOZA@FVZA@M@[A@DG[A@OV[A@R[[A@KA\\A@BH\\A@HQ\\A@ZV\\A@A^\\A@MD]A@OI]A@BM]A@OQ]A@EV]A@Q[]A@ME^A@WI^A@OP^A@A^^A@G@_A@IG_A@LJ_A@PQ_A@UV_A@Z[_A@]__A@OD@B@XG@B@@L@B@IR@B@UU@B@KZ@B@[LAB@SNAB@_OAB@PRAB@ZVAB@LWAB@AXAB@SXAB@GYAB@BZAB@[[AB@W]AB@T_AB@ZABB@RCBB@EEBB@^EBB@WGBB@@IBB@NJBB@QLBB@VNBB@WOBB@[QBB@OSBB@\\TBB@ZUBB@MWBB@@YBB@RZBB@[[BB@X\\BB@U]BB@N^BB@V_BB@JACB@ZBCB@TDCB@AFCB@RGCB@AICB@YJCB@^LCB@ZMCB@BPCB@\\RCB@HTCB@LVCB@YXCB@V[CB@H^CB@G@DB@SBDB@\\EDB@JHDB@SJDB@_LDB@\\MDB@QNDB@^PDB@XQDB@RRDB@LSDB@BTDB@GUDB@^VDB@PXDB@ZYDB@E[DB@J\\DB@X]DB@R^DB@U_DB@^@EB@]AEB@\\CEB@JEEB@AGEB@DHEB@BIEB@@KEB@SLEB@\\NEB@MPEB@]QEB@GXEB@GZEB@I[EB@\\\\EB@L]EB@]]EB@S^EB@]_EB@YBFB@YCFB@QFFB@SHFB@LJFB@HMFB@INFB@^RFB@WSFB@E[FB@L]FB@R_FB@X@GB@KBGB@NCGB@SDGB@NFGB@JGGB@KHGB@AIGB@^IGB@\\JGB@BLGB@SMGB@]NGB@ROGB@LPGB@CRGB@DTGB@BUGB@GVGB@NWGB@IXGB@^YGB@PZGB@E[GB@E\\GB@[\\GB@Z]GB@C_GB@F@HB@EAHB@^BHB@HDHB@BFHB@BHHB@@IHB@KJHB@@LHB@_MHB@EOHB@XPHB@GSHB@XTHB@_UHB@SVHB@BXHB@WXHB@QYHB@QZHB@K[HB@][HB@LAIB@DDIB@IFIB@\\FIB@MGIB@[GIB@WHIB@LIIB@HKIB@BRIB@ZRIB@JSIB@^TIB@XUIB@LVIB@EWIB@[WIB@MXIB@^\\IB@Y^IB@BAJB@KBJB@FGJB@PHJB@IIJB@[IJB@WJJB@KPJB@SQJB@JRJB@ASJB@WSJB@YTJB@RUJB@JZJB@K\\JB@W@KB@WDKB@HFKB@HGKB@NLKB@LMKB@MNKB@@OKB@BPKB@HQKB@@RKB@@SKB@]TKB@NUKB@JVKB@^VKB@AXKB@WXKB@_YKB@D[KB@M\\KB@N]KB@^ALB@YBLB@IKLB@XLLB@ONLB@JOLB@SQLB@QRLB@ZSLB@JYLB@K[LB@N\\LB@\\]LB@R^LB@R_LB@F@MB@^AMB@PCMB@_DMB@^EMB@LGMB@UHMB@BKMB@UKMB@JLMB@\\LMB@SMMB@INMB@]NMB@NOMB@BPMB@VPMB@LQMB@ARMB@ASMB@USMB@IUMB@KXMB@WZMB@M[MB@E\\MB@C]MB@@_MB@\\@NB@DCNB@JENB@OFNB@FINB@ILNB@IONB@EQNB@ARNB@MSNB@UTNB@JXNB@P\\NB@G_NB@QBOB@GCOB@IJOB@@KOB@CLOB@\\LOB@MMOB@NNOB@_NOB@^QOB@FSOB@RTOB@AVOB@DWOB@UWOB@TXOB@\\YOB@E[OB@L\\OB@E^OB@A_OB@D@PB@CAPB@QBPB@WHPB@ELPB@OQPB@UUPB@V\\PB@G_PB@EBQB@\\EQB@_JQB@LQQB@[VQB@NYQB@L^QB@AKRB@JZRB@_FSB@BLSB@KPSB@KSSB@]XSB@Q]SB@Y@TB@KETB@DKTB@UNTB@FTTB@DWTB@Z]TB@Z^TB@_@UB@NDUB@LLUB@MPUB@QRUB@ESUB@TTUB@YUUB@YWUB@IYUB@NZUB@_]UB@QBVB@OFVB@ZIVB@HOVB@_RVB@MVVB@]WVB@[ZVB@_]VB@P_VB@[@WB@UAWB@RBWB@NCWB@UDWB@_EWB@AGWB@RGWB@RHWB@PIWB@NJWB@_JWB@[KWB@SLWB@CMWB@BNWB@TNWB@DOWB@SOWB@IPWB@KQWB@DRWB@ASWB@YSWB@MTWB@@UWB@SUWB@JVWB@AWWB@YWWB@WXWB@TYWB@DZWB@VZWB@I[WB@L\\WB@]]WB@Q^WB@E@XB@LBXB@ICXB@VDXB@AFXB@KGXB@GIXB@OKXB@OMXB@TOXB@YQXB@KUXB@^UXB@SVXB@[WXB@W[XB@P]XB@^^XB@UDYB@EEYB@CFYB@_GYB@SIYB@@NYB@YQYB@TUYB@JVYB@JWYB@R[YB@D\\YB@T\\YB@L]YB@AAZB@DEZB@NGZB@PJZB@GLZB@MMZB@COZB@GRZB@KUZB@LWZB@E\\ZB@K]ZB@
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
        \"!Q!1*!'address PT?Por que nenhum código chegou: V .
         M!1*!'address PT=Por que nenhum código chegou.
        ! K!1\"  PTB!O que aconteceu (horários em UTC).
        ! 91\"  PT1O que fazer agora.
        ! K!1\"  PTB!O que aconteceu com outras pessoas.
        ! G!1\"  PT?Isso não vai mudar por si só..
        !!81(!%until PT%Até V T!..
        !'[#15#%count&domain%total PT?E-mails para outras pessoas em V\"TR! que foram aceitos no mesmo período de uma hora: V T$ de V$.
        !!D!1'!$name PT5Primeira diferença: V .
        \"!D$1)!&domain PTH!O mesmo aconteceu com outras pessoas em V TG\"; portanto, o problema não é só com a caixa de correio desta pessoa..
         [#1)!&domain PTK#O mesmo aconteceu com outras pessoas; portanto, o problema não é só com a caixa de correio desta pessoa..
        !'F$13#%count$host%total PTU!E-mails para outras pessoas que o servidor de e-mail V\"TH! aceitou no mesmo período de uma hora: V T$ de V$.
        ! L\"1\"  PTC\"O tempo de espera já passou: você pode solicitar um novo código..
        !!I#1'!$from PTP!Foram consultadas as solicitações a partir de V TF!. Para ver as anteriores, use --since..
        ! C#1\"  PTZ\"No período que consultamos, ninguém nos solicitou um código a partir deste dispositivo..
        !#\\$10\"'address%count PTR!Este identificador de dispositivo foi enviado com Ev\"i TF\" endereços de e-mail diferentes. A resposta é sobre o mais recente, V T!..
        !!@!1(!%count PT0Entradas lidas: V .
        ! @!1\"  PT8Quem deve agir: a pessoa.
        ! V!1\"  PTM!Quem deve agir: o desenvolvedor do aplicativo.
        ! F!1\"  PT>Quem deve agir: nosso serviço.
        ! Q!1\"  PTH!Quem deve agir: nosso servidor de e-mail.
        ! W!1\"  PTN!Quem deve agir: o provedor de e-mail da pessoa.
        ! @!1\"  PT8Quem deve agir: ninguém.
        ! 51\"  PT-Sem registros.
        ! C!1\"  PT;No quebra-cabeça de imagem.
        ! P!1\"  PTG!Quando o aplicativo solicitou o código.
        ! F!1\"  PT>Em um limite de solicitações.
        ! P!1\"  PTG!Na verificação do endereço de e-mail.
        ! @!1\"  PT8Dentro do nosso serviço.
        ! N!1\"  PTE!A caminho do nosso servidor de e-mail.
        ! U!1\"  PTL!Recusa temporária por um servidor de e-mail.
        ! T!1\"  PTK!Recusa definitiva por um servidor de e-mail.
        ! Z!1\"  PTQ!Depois que um servidor de e-mail aceitou o e-mail.
        ! E!1\"  PT=Quando o código foi digitado.
        ! 41\"  PT,Não se sabe.
        !#V$1/\"'address$time PT#Em V\"TA\", o mesmo dispositivo solicitou um código para outro endereço, V TS!. Talvez esse endereço tenha sido digitado errado..
        !#E$1/\"'address$time PT#Em V\"TX!, foi solicitado um código para um endereço parecido, V TK!. Talvez um dos dois esteja escrito errado..
        !#T#1.\"&domain$name PT:A parte depois da arroba, V T2, é parecida com V\"TK!. Talvez o endereço esteja escrito errado..
        !#M#1/\"'purpose$time PT#Em V\"TK\", foi solicitado um código para este endereço, mas com outra finalidade: V T!..
        !!]%1(!%count PT<Apagamentos neste período: V TN$. O log de auditoria não diz de quem eram os dados apagados. Se eram os desta pessoa, não é mais possível encontrar tentativas anteriores..
        ! -1\"  PT%Etapa.
        ! 01\"  PT(Resposta.
        ! 01\"  PT(Servidor.
        ! 91\"  PT1Texto da resposta.
        ! :1\"  PT2Para ler à pessoa.
        !!F\"1'!$path PTV!Este e-mail não é um relatório sobre outro e-mail: V .
        ! .1\"  PT&Motivo.
        ! ,1\"  PT$Tipo.
        ! R!1\"  PTI!hard: endereço inexistente ou desativado.
        ! Z!1\"  PTQ!soft: definitivo, mas não por causa do endereço.
        ! 31\"  PT+temporário.
        ! :1\"  PT2Código solicitado.
        ! S!1\"  PTJ!Código solicitado; nosso serviço recusou.
        ! P!1\"  PTG!Quebra-cabeça de imagem não resolvido.
        ! P!1\"  PTG!E-mail aceito por um servidor de e-mail.
        ! S!1\"  PTJ!Tentativa de entrega com falha temporária.
        ! R!1\"  PTI!Tentativa de entrega com falha definitiva.
        ! <1\"  PT4Sem resposta a tempo.
        ! D!1\"  PT<Deliberadamente não enviado.
        ! C!1\"  PT;Não encaminhado para envio.
        ! C!1\"  PT;Não se sabe se foi enviado.
        ! ?1\"  PT7Informado como entregue.
        ! ?1\"  PT7Informado como atrasado.
        ! N!1\"  PTE!Devolvido por não poder ser entregue.
        ! 91\"  PT1Marcado como spam.
        ! 51\"  PT-Código usado.
        ! R!1\"  PTI!Código expirado antes do envio do e-mail.
        ! ?1\"  PT7Código errado digitado.
        ! E!1\"  PT=Código digitado tarde demais.
        ! \\!1\"  PTS!Código digitado, já substituído por um mais novo.
        ! R!1\"  PTI!Código digitado, mas de outra finalidade.
        ! M!1\"  PTD!Código bloqueado após erros demais.
        ! J!1\"  PTA!Não foi possível registrar nada.
        ! ?1\"  PT7Dados pessoais apagados.
        ! B!1\"  PT:Entradas antigas removidas.
        ! 91\"  PT1Serviço iniciado.
        ! 91\"  PT1Backup restaurado.
        \"!B!1)!&domain PT1Ao postmaster de V .
         <1)!&domain PT-Ao postmaster.
        !!Z!1'!$time PTB!Horário da tentativa de entrega: V T& (UTC).
        !!K!1'!$host PT<Servidor que nos respondeu: V .
        !!?1(!%reply PT/Resposta dele: V .
        !!O!1*!'queueID PT=ID de fila que ele informou: V .
        !!H!1&!#tls PT:Criptografia da conexão: V .
        ! ^\"1\"  PTU\"Prova assinada de que esta entrada consta sem alterações no nosso log de auditoria:.
        ! ^(1\"  PTU(Olá! Uma pessoa com caixa de correio no seu servidor não recebeu o nosso código de verificação. Se o servidor recusou o e-mail abaixo, pedimos que nos informem o motivo e o que podemos mudar. Se o aceitou, pedimos que nos informem para onde ele foi. Agradecemos desde já..
        ! G#1\"  PT^\"No período que consultamos, ninguém nos solicitou um código para o seu endereço de e-mail..
        ! Q%1\"  PTH%Verifique no aplicativo se o seu endereço de e-mail está escrito corretamente. Depois, solicite um código e diga-nos a que horas fez isso. Vamos consultar novamente..
        ! S&1\"  PTJ&Compare a grafia com a dos endereços parecidos listados aqui, se houver. Se a pessoa solicitar de novo e ainda assim não constar nada, o aplicativo não chega ao nosso serviço: avise o desenvolvedor..
        \"!W$1'!$time PT#Em V TB$, o aplicativo tentou solicitar o seu código ao nosso serviço. Até onde conseguimos ver, a solicitação não chegou até nós..
         N$1'!$time PT@$O aplicativo tentou solicitar o seu código ao nosso serviço. Até onde conseguimos ver, a solicitação não chegou até nós..
        ! L%1\"  PTC%Verifique sua conexão com a internet e solicite um código novamente. Se falhar de novo, o desenvolvedor do aplicativo precisa investigar, e nós vamos avisá-lo..
        ! Z'1\"  PTQ'Peça ao desenvolvedor que verifique o caminho entre o aplicativo e o nosso serviço: DNS, proxy, firewall, TLS, timeout. Veja se o nosso serviço estava em execução naquele momento. O erro está no log de auditoria do próprio aplicativo..
        \"!\\#1*!'purpose PTQ!Um código foi solicitado, mas para outra coisa: V TU!. Para o que você quer fazer, nenhum foi solicitado..
         E#1*!'purpose PTT\"Um código foi solicitado, mas para outra coisa, e não para o que você quer fazer..
        ! A$1\"  PTX#No aplicativo, vá até o que você quer fazer e solicite um código ali. Cada código serve para uma única finalidade..
        \"!C%1&!#app PTE#Pergunte em que parte do aplicativo a pessoa fez a solicitação. Se era o lugar certo, o aplicativo V TL! envia o type errado: avise o desenvolvedor..
         ]$1&!#app PTP$Pergunte em que parte do aplicativo a pessoa fez a solicitação. Se era o lugar certo, o aplicativo envia o type errado: avise o desenvolvedor..
        \"!J$1'!$time PT_!Os registros sobre o seu endereço de e-mail foram apagados em V TX!. Não conseguimos mais ver o que aconteceu antes disso..
         A$1'!$time PTS#Os registros sobre o seu endereço de e-mail foram apagados. Não conseguimos mais ver o que aconteceu antes disso..
        ! Z$1\"  PTQ$Se você ainda precisa de um código, solicite um novo. Se ele não chegar, entre em contato conosco novamente: o novo nós conseguimos rastrear..
        ! V#1\"  PTM#Nada a corrigir. Um apagamento não pode ser desfeito. Aguarde uma nova tentativa e execute explain para ela..
        ! K%1\"  PTB%Guardamos esses registros só por um tempo limitado. Os do período sobre o qual você pergunta já foram removidos; por isso, não podemos dizer o que aconteceu..
        ! Z$1\"  PTQ$Se você ainda precisa de um código, solicite um novo. Se ele não chegar, entre em contato conosco novamente: o novo nós conseguimos rastrear..
        ! M$1\"  PTD$Nada a corrigir: as entradas foram removidas pela regra de retenção. Aguarde uma nova tentativa ou consulte um período posterior..
        \"!B#1'!$time PT=Nossos registros começam em V TS!. Não conseguimos ver o que aconteceu antes disso..
         A$1'!$time PTS#O que você quer saber é anterior ao início dos nossos registros; por isso, não conseguimos ver o que aconteceu..
        ! Z$1\"  PTQ$Se você ainda precisa de um código, solicite um novo. Se ele não chegar, entre em contato conosco novamente: o novo nós conseguimos rastrear..
        ! C%1\"  PTZ$Nada a corrigir, a não ser que este log de auditoria devesse ser mais antigo. Ele foi criado de novo? Então consulte o anterior, se tiver sido guardado..
        ! G%1\"  PT^$Durante algum tempo, nosso serviço não conseguiu registrar nada. Se você solicitou um código nesse período, não conseguimos ver o que aconteceu com ele..
        ! \\#1\"  PTS#Solicite um novo código. Se ele não chegar, entre em contato conosco novamente: o novo nós conseguimos rastrear..
        \"'^%10#%count$from\"to PT7Nada foi registrado de V\"T# a V$T8; tentativas recusadas: V TI#. Verifique por que não foi possível gravar o log de auditoria: disco cheio, permissões, erros de E/S..
         U$10#%count$from\"to PT^#Durante algum tempo, não foi possível gravar o log de auditoria. Verifique por quê: disco cheio, permissões, erros de E/S..
        ! \\\"1\"  PTS\"O quebra-cabeça de imagem não foi resolvido. Sem isso, nenhum código é enviado..
        ! @&1\"  PTW%Solicite um código novamente e, logo que o quebra-cabeça aparecer, mova a peça até o encaixe. Se você não conseguir ver ou mover a peça, diga-nos qual dispositivo está usando..
        ! Q&1\"  PTH&Se a pessoa não conseguir ver ou mover a peça, anote o dispositivo, o navegador e a versão do aplicativo e avise o desenvolvedor. Se muitas pessoas não conseguirem, verifique a página do captcha..
        \"!P014!%count!+i%countv i S!w! #1B%TV!A peça do quebra-cabeça não estava no lugar certo (W! TB# tentativa). Enquanto o quebra-cabeça de imagem não for resolvido, nenhum código será enviado..4F%TV!A peça do quebra-cabeça não estava no lugar certo (W! TF# de tentativas). Enquanto o quebra-cabeça de imagem não for resolvido, nenhum código será enviado..*C%TV!A peça do quebra-cabeça não estava no lugar certo (W! TC# tentativas). Enquanto o quebra-cabeça de imagem não for resolvido, nenhum código será enviado..
         Z$1(!%count PTK$A peça do quebra-cabeça não estava no lugar certo. Enquanto o quebra-cabeça de imagem não for resolvido, nenhum código será enviado..
        ! Q#1\"  PTH#Tente novamente com um novo quebra-cabeça de imagem. Mova a peça devagar até que ela cubra o encaixe..
        ! N&1\"  PTE&Nada a fazer em casos isolados. Se muitas pessoas não conseguirem no mesmo aplicativo, talvez ele calcule mal a posição, por exemplo a partir de uma imagem redimensionada: avise o desenvolvedor..
        ! A$1\"  PTX#O quebra-cabeça de imagem não era mais válido quando a resposta chegou. Cada quebra-cabeça vale só por pouco tempo..
        ! Q\"1\"  PTH\"Abra um novo quebra-cabeça de imagem e resolva-o logo que ele aparecer..
        ! M&1\"  PTD&Nada a fazer em casos isolados. Se isso acontece com pessoas que respondem rápido, o aplicativo mostra quebra-cabeças antigos: peça ao desenvolvedor que o aplicativo obtenha um novo a cada vez..
        \"!Z#1(!%until PTF#Houve respostas erradas demais aos quebra-cabeças de imagem. É possível resolver novos a partir de V T!..
         C$1(!%until PTT#Houve respostas erradas demais aos quebra-cabeças de imagem; por isso, durante algum tempo, nenhum novo é exibido..
        \"!W\"1(!%until PTH!Solicite um código novamente depois de V T<. Tentar antes não adianta..
         A#1(!%until PTR\"Aguarde alguns minutos e solicite um código novamente. Tentar antes não adianta..
        ! L%1\"  PTC%O bloqueio termina sozinho. Se a pessoa não tentou tantas vezes, alguém na mesma rede pode ter tentado: veja se há um ataque e verifique os proxies confiáveis..
        ! G$1\"  PT^#Passou tempo demais entre o quebra-cabeça de imagem e a solicitação do código; por isso, o quebra-cabeça não valia mais..
        ! @$1\"  PTW#Primeiro, preencha todo o resto. Depois, resolva um novo quebra-cabeça de imagem e solicite o código logo em seguida..
        ! A%1\"  PTX$O captcha_token já tinha expirado quando o aplicativo o enviou. Se a pessoa foi rápida, o aplicativo o guarda por tempo demais: avise o desenvolvedor..
        ! O#1\"  PTF#O aplicativo usou duas vezes o mesmo quebra-cabeça de imagem já resolvido. Cada um vale uma vez só..
        ! ]&1\"  PTT&Verifique a caixa de entrada e a pasta de spam: pode haver um código a caminho desde a primeira vez. Se não houver nenhum, recarregue o aplicativo, resolva um novo quebra-cabeça de imagem e solicite novamente..
        \"!P&1&!#app PTI\"Veja a tentativa anterior a esta. Informe ao desenvolvedor do aplicativo V TU#: cada envio, mesmo repetido, precisa de um captcha_token próprio, e nenhum formulário pode ser enviado duas vezes..
         J&1&!#app PT]%Veja a tentativa anterior a esta. Informe ao desenvolvedor do aplicativo: cada envio, mesmo repetido, precisa de um captcha_token próprio, e nenhum formulário pode ser enviado duas vezes..
        ! E$1\"  PT\\#O quebra-cabeça de imagem foi resolvido para um endereço de e-mail diferente daquele para o qual o código foi solicitado..
        ! P$1\"  PTG$Primeiro, digite o seu endereço de e-mail e confira-o. Depois, resolva um novo quebra-cabeça de imagem e não mexa mais no endereço..
        ! H%1\"  PT_$Muitas vezes, o endereço foi corrigido depois do quebra-cabeça. Peça ao desenvolvedor que o aplicativo obtenha um novo captcha sempre que o endereço mudar..
        ! Q#1\"  PTH#O aplicativo nos repassou o resultado do quebra-cabeça de imagem com alterações. O erro não foi seu..
        ! U&1\"  PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!Y$1&!#app PTG!Informe ao desenvolvedor do aplicativo V T@#: o captcha_token deve ser enviado exatamente como foi recebido, com as aspas escapadas no JSON..
         S$1&!#app PTF$Informe ao desenvolvedor do aplicativo: o captcha_token deve ser enviado exatamente como foi recebido, com as aspas escapadas no JSON..
        ! W&1\"  PTN&O quebra-cabeça de imagem resolvido não valeu quando o código foi solicitado. Ele era antigo demais, já tinha sido usado ou era de outro endereço de e-mail; nossos registros não dizem qual foi o caso..
        ! ]$1\"  PTT$Confira o seu endereço de e-mail, resolva um novo quebra-cabeça de imagem e solicite o código logo em seguida. Se isso também falhar, avise-nos..
        ! Y$1\"  PTP$O captcha_token foi recusado; a entrada não diz por quê. Se acontecer de novo, o aplicativo o guarda, repete ou altera: avise o desenvolvedor..
        \"!@\"1'!$name PTM!Faltou algo quando o código foi solicitado: V T!..
         Z!1'!$name PTL!Faltou algo quando o código foi solicitado..
        \"!B#1'!$name PTM!Preencha no aplicativo o que está faltando (V TB!) e solicite um código novamente..
         Z&1'!$name PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!R$1,!)parameter PTI!O aplicativo não enviou nenhum valor em V TQ\". Se a pessoa tinha digitado tudo o que o aplicativo pede, avise o desenvolvedor..
         W$1,!)parameter PTD$O aplicativo deixou de enviar um valor obrigatório. Se a pessoa tinha digitado tudo o que o aplicativo pede, avise o desenvolvedor..
        ! J$1\"  PTA$O aplicativo não nos enviou todas as informações sobre ele e sobre o seu dispositivo de que precisamos para enviar um código..
        ! U&1\"  PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!W$1,!)parameter PTY\"Informe ao desenvolvedor do aplicativo quais cabeçalhos do dispositivo estão faltando: V TF!. Verifique se nenhum proxy os remove..
         H$1,!)parameter PTU#Estão faltando cabeçalhos do dispositivo: avise o desenvolvedor do aplicativo. Verifique se nenhum proxy os remove..
        ! J#1\"  PTA#Nosso serviço não reconhece o aplicativo que solicitou o código; por isso, não enviou nenhum..
        ! F&1\"  PT]%Veja se você está usando o aplicativo oficial e atualize-o ou recarregue a página. Se isso não ajudar, o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo..
        \"![$1&!#app PT3O ID de aplicativo V TW# não está registrado. Se o aplicativo é nosso, avise o desenvolvedor ou adicione o ID à configuração do serviço..
         V$1&!#app PTI$O ID do aplicativo não está registrado. Se o aplicativo é nosso, avise o desenvolvedor ou adicione o ID à configuração do serviço..
        ! Q\"1\"  PTH\"O aplicativo solicitou um tipo de código que o nosso serviço não tem..
        ! U&1\"  PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!B$1&!#app PTG!Informe ao desenvolvedor do aplicativo V TI\": o valor de type não é nenhuma das finalidades que o serviço conhece..
         \\#1&!#app PTO#Informe ao desenvolvedor do aplicativo: o valor de type não é nenhuma das finalidades que o serviço conhece..
        ! C%1\"  PTZ$O que chegou até nós como seu endereço de e-mail não tem o formato de um endereço de e-mail; por isso, não foi possível enviar um código para ele..
        ! ]$1\"  PTT$Confira o endereço no aplicativo: ele tem arroba (@)? Falta algo depois dela? Há algum espaço ou vírgula? Depois, solicite um código novamente..
        \"!P%1)!&reason PTB\"Soletre o endereço junto com a pessoa. O que há de errado nele: V TY\". Se a pessoa o digita corretamente, é o aplicativo que o altera: avise o desenvolvedor..
         R%1)!&reason PTB%Soletre o endereço junto com a pessoa. Se ela o digita corretamente, é o aplicativo que o altera, por exemplo ao codificá-lo duas vezes: avise o desenvolvedor..
        ! A$1\"  PTX#O aplicativo nos enviou algo em um formato que o nosso serviço não consegue ler; por isso, nenhum código foi enviado..
        ! U&1\"  PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!P$1,!)parameter PTX!Informe ao desenvolvedor do aplicativo: o valor JSON de V T@\" é do tipo errado, por exemplo um número em vez de uma string..
         H$1,!)parameter PTU#Informe ao desenvolvedor do aplicativo: um valor JSON é do tipo errado, por exemplo um número em vez de uma string..
        ! K#1\"  PTB#Nosso serviço não conseguiu ler o que o aplicativo enviou; por isso, nenhum código foi enviado..
        ! U&1\"  PTL&Isso não depende de você: o desenvolvedor do aplicativo precisa corrigir o problema, e nós vamos avisá-lo. Talvez ajude atualizar o aplicativo ou recarregar a página e solicitar um código novamente..
        \"!F&1&!#app PTG!Informe ao desenvolvedor do aplicativo V TM$: o corpo da requisição não é um JSON válido. Muitas vezes, ele está truncado, codificado como formulário ou com aspas não escapadas..
         @&1&!#app PTS%Informe ao desenvolvedor do aplicativo: o corpo da requisição não é um JSON válido. Muitas vezes, ele está truncado, codificado como formulário ou com aspas não escapadas..
        ! \\\"1\"  PTS\"O aplicativo solicitou o seu código ao nosso serviço, e o nosso serviço recusou..
        ! \\$1\"  PTS$Solicite um código novamente em alguns minutos. Se for recusado de novo, diga-nos o código de erro que o aplicativo mostra; nós vamos verificar..
        \"!M%1'!$code PTO!Nosso serviço respondeu com o código de erro V T8. O comando errata show V TO\" diz o que verificar; a entrada está no log de auditoria do próprio serviço..
         Q%1'!$code PTC%Consulte o mesmo horário no log de auditoria do próprio serviço ou pergunte qual código de erro o aplicativo mostra; o comando errata show diz o que verificar..
        \"!C%1(!%until PTO$Um código foi solicitado pouco antes deste, e é preciso haver uma pausa entre um e outro. O próximo código pode ser solicitado a partir de V T!..
         J#1(!%until PT[\"Um código foi solicitado pouco antes deste, e é preciso haver uma pausa entre um e outro..
        \"!K$1(!%until PTW#Procure o código anterior na caixa de entrada e na pasta de spam. Se ele não estiver lá, solicite um novo depois de V T!..
         Q$1(!%until PTB$Procure o código anterior na caixa de entrada e na pasta de spam. Se ele não estiver lá, aguarde um momento e solicite um novo..
        ! [%1\"  PTR%Nada a corrigir: o intervalo mínimo por endereço (cool-down) termina sozinho. Para ver por que o código anterior não chegou, execute explain para a tentativa anterior a esta..
        \"!O$1(!%until PT[#Foram solicitados códigos demais com o seu endereço de e-mail em pouco tempo. Você pode solicitar novamente a partir de V T!..
         ^\"1(!%until PTO\"Foram solicitados códigos demais com o seu endereço de e-mail em pouco tempo..
        \"!^$1(!%until PT=Solicite novamente depois de V TN#. Enquanto isso, verifique a caixa de entrada e a pasta de spam: o código mais recente talvez ainda funcione..
         M$1(!%until PT^#Aguarde um pouco. Enquanto isso, verifique a caixa de entrada e a pasta de spam: o código mais recente talvez ainda funcione..
        \"#Z31>\"%limit'minutes!-i'minutesv\"i S!w!!#1B&T6Limite por endereço: V T$ em W!!T[$ minuto. Ele se libera sozinho. Descubra por que os códigos anteriores não foram usados. Se a pessoa não solicitou tantas vezes, alguém mais solicitou..4F&T6Limite por endereço: V T$ em W!!T_$ de minutos. Ele se libera sozinho. Descubra por que os códigos anteriores não foram usados. Se a pessoa não solicitou tantas vezes, alguém mais solicitou..*C&T6Limite por endereço: V T$ em W!!T\\$ minutos. Ele se libera sozinho. Descubra por que os códigos anteriores não foram usados. Se a pessoa não solicitou tantas vezes, alguém mais solicitou..
         \\%10\"%limit'minutes PTE%O limite por endereço se libera sozinho. Descubra por que os códigos anteriores não foram usados. Se a pessoa não solicitou tantas vezes, alguém mais solicitou..
        \"!M$1(!%until PTY#Foram solicitados códigos demais a partir do seu dispositivo em pouco tempo. Você pode solicitar novamente a partir de V T!..
         \\\"1(!%until PTM\"Foram solicitados códigos demais a partir do seu dispositivo em pouco tempo..
        \"!E$1(!%until PT=Solicite novamente depois de V TU\". Se você divide o dispositivo com outras pessoas, elas podem ter esgotado o limite..
         I$1(!%until PTZ#Aguarde um pouco e solicite novamente. Se você divide o dispositivo com outras pessoas, elas podem ter esgotado o limite..
        \"#M21>\"%limit'minutes!-i'minutesv\"i S!w!!#1S%T8Limite por dispositivo: V T$ em W!!TJ$ minuto. Ele se libera sozinho. Se muitas pessoas têm o mesmo ID de dispositivo, o aplicativo envia um valor fixo: avise o desenvolvedor..4W%T8Limite por dispositivo: V T$ em W!!TN$ de minutos. Ele se libera sozinho. Se muitas pessoas têm o mesmo ID de dispositivo, o aplicativo envia um valor fixo: avise o desenvolvedor..*T%T8Limite por dispositivo: V T$ em W!!TK$ minutos. Ele se libera sozinho. Se muitas pessoas têm o mesmo ID de dispositivo, o aplicativo envia um valor fixo: avise o desenvolvedor..
         M%10\"%limit'minutes PTV$O limite por dispositivo se libera sozinho. Se muitas pessoas têm o mesmo ID de dispositivo, o aplicativo envia um valor fixo: avise o desenvolvedor..
        \"!O$1(!%until PT[#Foram solicitados códigos demais em pouco tempo pela conexão com a internet que você usa. Ela fica liberada a partir de V T!..
         K#1(!%until PT\\\"Foram solicitados códigos demais em pouco tempo pela conexão com a internet que você usa..
        \"!S%1(!%until PT=Solicite novamente depois de V TC$ ou use outra conexão, por exemplo os dados móveis em vez do Wi-Fi. Outras pessoas podem estar usando a mesma conexão que você..
         B%1(!%until PTS$Aguarde um pouco ou use outra conexão, por exemplo os dados móveis em vez do Wi-Fi. Outras pessoas podem estar usando a mesma conexão que você..
        \"#J21>\"%limit'minutes!-i'minutesv\"i S!w!!#1R%T1Limite por rede: V T$ em W!!TP$ minuto. Ele se libera sozinho. Se uma empresa inteira ou todas as pessoas forem afetadas, verifique os proxies confiáveis e, depois, o limite..4V%T1Limite por rede: V T$ em W!!TT$ de minutos. Ele se libera sozinho. Se uma empresa inteira ou todas as pessoas forem afetadas, verifique os proxies confiáveis e, depois, o limite..*S%T1Limite por rede: V T$ em W!!TQ$ minutos. Ele se libera sozinho. Se uma empresa inteira ou todas as pessoas forem afetadas, verifique os proxies confiáveis e, depois, o limite..
         L%10\"%limit'minutes PTU$O limite por rede se libera sozinho. Se uma empresa inteira ou todas as pessoas forem afetadas, verifique os proxies confiáveis e, depois, o limite..
        \"!T$1(!%until PT@$Somando todas as pessoas, foram solicitados códigos demais neste aplicativo. Ele pode solicitar códigos novamente a partir de V T!..
         K#1(!%until PT\\\"Somando todas as pessoas, foram solicitados códigos demais neste aplicativo em pouco tempo..
        \"!D$1(!%until PT=Solicite novamente depois de V TT\". O problema não é com você; vamos verificar se o aplicativo pode solicitar mais..
         H$1(!%until PTY#Aguarde um pouco e solicite novamente. O problema não é com você; vamos verificar se o aplicativo pode solicitar mais..
        \"'U/1B!##app%limit'minutes!-i'minutesv$i S!w!\"#1T$T5Limite do aplicativo V T\": V\"T$ em W!\"TH# minuto. Se essas pessoas são reais, peça que o limite seja aumentado; se não, veja se há um ataque..4X$T5Limite do aplicativo V T\": V\"T$ em W!\"TL# de minutos. Se essas pessoas são reais, peça que o limite seja aumentado; se não, veja se há um ataque..*U$T5Limite do aplicativo V T\": V\"T$ em W!\"TI# minutos. Se essas pessoas são reais, peça que o limite seja aumentado; se não, veja se há um ataque..
         G%14##app%limit'minutes PTL$O limite do aplicativo inteiro foi atingido. Se essas pessoas são reais, peça que o limite seja aumentado; se não, veja se há um ataque..
        \"!Q#1(!%until PT]\"Foram solicitados códigos demais em pouco tempo. Você pode solicitar novamente a partir de V T!..
         @\"1(!%until PTQ!Foram solicitados códigos demais em pouco tempo..
        \"!^$1(!%until PT=Solicite novamente depois de V TN#. Enquanto isso, verifique a caixa de entrada e a pasta de spam: o código mais recente talvez ainda funcione..
         B%1(!%until PTS$Aguarde um pouco e solicite novamente. Enquanto isso, verifique a caixa de entrada e a pasta de spam: o código mais recente talvez ainda funcione..
        ! T%1\"  PTK%Nada a corrigir em casos isolados: o limite se libera sozinho. A entrada não diz qual limite foi; compare as tentativas anteriores do mesmo endereço, dispositivo e rede..
        \"!B'1(!%until PTV$Para proteger as pessoas contra abusos, nosso serviço não está enviando códigos para você no momento. Você pode solicitar novamente a partir de V TX!. Isso não significa que você tenha feito algo errado..
         P%1(!%until PTA%Para proteger as pessoas contra abusos, nosso serviço não está enviando códigos para você no momento. Isso não significa que você tenha feito algo errado..
        \"!Q$1(!%until PT=Solicite novamente depois de V TA#. Se você não puder esperar, avise-nos: vamos verificar se podemos encerrar a pausa para você..
         M$1(!%until PT^#Solicite novamente mais tarde. Se você não puder esperar, avise-nos: vamos verificar se podemos encerrar a pausa para você..
        ! Y(1\"  PTP(A proteção contra abusos detectou muitos códigos que ninguém usou, vindos deste dispositivo, rede, domínio ou aplicativo; a entrada diz de qual. Se for um falso positivo, inclua na lista de permissões o que a entrada indica. Caso contrário, a pausa termina sozinha..
        \"!]%1(!%until PTI%Em resposta a um dos nossos e-mails, alguém nos informou: “não fui eu”. Por isso, os códigos só voltam a ser enviados para o seu endereço de e-mail a partir de V T!..
         U%1(!%until PTF%Em resposta a um dos nossos e-mails, alguém nos informou: “não fui eu”. Por isso, durante algum tempo, nenhum código é enviado para o seu endereço de e-mail..
        \"!P&1(!%until PT=Solicite novamente depois de V T@% e use o e-mail mais recente. Se não foi você quem nos informou isso, outra pessoa talvez consiga ler os seus e-mails: altere a senha da sua caixa de correio..
         L&1(!%until PT]%Solicite novamente mais tarde e use o e-mail mais recente. Se não foi você quem nos informou isso, outra pessoa talvez consiga ler os seus e-mails: altere a senha da sua caixa de correio..
        ! I%1\"  PT@%A suspensão foi ativada pelo link “não fui eu” e termina sozinha. Só a encerre antes se tiver certeza de que está falando com quem é dono do endereço..
        \"!H%1'!$time PT#Em V TS$, um e-mail anterior para o seu endereço voltou, porque não foi possível entregá-lo. Desde então, não enviamos mais nada para esse endereço..
         _$1'!$time PTQ$Um e-mail anterior para o seu endereço voltou, porque não foi possível entregá-lo. Desde então, não enviamos mais nada para esse endereço..
        ! X%1\"  PTO%Verifique se o endereço está certo e se outros e-mails chegam até você por ele. Depois, avise-nos: precisamos liberar o endereço antes que você solicite um novo código..
        \"!L$1(!%reply PT2O bounce informou V TG#. Quando a pessoa confirmar que a caixa de correio funciona, retire o endereço da lista de supressão..
         Z%1(!%reply PTK%Quando a pessoa confirmar que a caixa de correio funciona, retire o endereço da lista de supressão. A linha do tempo mostra o bounce, se ele ainda constar nos registros..
        ! S#1\"  PTJ#Nossa equipe colocou o seu endereço de e-mail na lista de endereços para os quais não enviamos e-mails..
        ! U$1\"  PTL$Você não consegue mudar isso por conta própria. Vamos perguntar por que o bloqueio foi feito e informar a você se ele pode ser retirado..
        ! X#1\"  PTO#Um operador colocou o endereço na lista de supressão. Antes de retirá-lo, pergunte quem fez isso e por quê..
        ! Z#1\"  PTQ#Nosso serviço deliberadamente não enviou nada para o seu endereço de e-mail. Os registros não dizem por quê..
        ! C&1\"  PTZ%Verifique se o endereço está certo e se outros e-mails chegam até você por ele. O resto é conosco: vamos verificar por que ele está bloqueado e informar a você o que descobrirmos..
        ! A%1\"  PTX$Verifique a lista de supressão, o diretório de usuários e os bounces anteriores deste endereço. Só o retire da lista quando o motivo for conhecido..
        ! T#1\"  PTK#Não encontramos nenhuma conta com este endereço de e-mail; por isso, nenhum código foi enviado para ele..
        ! N%1\"  PTE%Talvez você tenha uma conta com outro endereço de e-mail. Confira se o endereço está escrito corretamente, tente com os seus outros endereços ou crie uma conta..
        ! Z%1\"  PTQ%Antes de ler isto à pessoa, certifique-se de que está falando com quem é dono do endereço: o texto revela quem tem conta. O endereço não consta no diretório de usuários..
        ! D$1\"  PT[#Nosso serviço não conseguiu registrar que um código foi solicitado e, sem registro, não envia nenhum. A falha é nossa..
        ! R#1\"  PTI#Você não precisa mudar nada. Nós precisamos corrigir isso. Solicite um novo código em alguns minutos..
        ! R&1\"  PTI&Não foi possível gravar o log de auditoria. Encaminhe imediatamente ao operador: disco cheio, permissões, erros de E/S, uma segunda instância. Até que isso seja corrigido, ninguém recebe código..
        ! C$1\"  PTZ#Nosso serviço estava sobrecarregado demais para enviar um código. Isso não tem a ver com nada que você tenha digitado..
        ! A#1\"  PTX\"Solicite um novo código em alguns minutos. Se acontecer de novo, precisamos investigar..
        ! ^#1\"  PTU#Nada a fazer se durou pouco. Se continuar, o operador deve verificar a carga, o disco e o banco de dados do serviço..
        ! I%1\"  PT@%Nosso serviço já tinha registrado que você queria um código, mas parou antes de encaminhar o e-mail para envio. Nenhum e-mail foi enviado. A falha é nossa..
        ! ^!1\"  PTU!Solicite um novo código. O anterior não vai chegar..
        ! U%1\"  PTL%O serviço parou depois de registrar a tentativa e antes de colocar o e-mail na fila. Procure no log dele, por volta daquele horário, sinais de crash, kill ou disco cheio..
        ! Q#1\"  PTH#Nossa equipe retirou da nossa fila o e-mail com o seu código antes do envio. Nenhum e-mail foi enviado..
        ! ^!1\"  PTU!Solicite um novo código. O anterior não vai chegar..
        ! E$1\"  PT\\#Um operador retirou o e-mail da fila. A lista “Operações realizadas no log de auditoria” diz quem fez isso e por quê..
        ! V#1\"  PTM#Nosso serviço parou no meio do envio. Não sabemos se o e-mail saiu, e não vamos enviá-lo uma segunda vez..
        ! H$1\"  PT_#Verifique a caixa de entrada e a pasta de spam. Se não houver nenhum código, solicite um novo; ele vai substituir o anterior..
        ! [#1\"  PTR#Verifique no log do serviço por que ele parou. Só o log do nosso servidor de e-mail pode dizer se o e-mail saiu..
        ! G$1\"  PT^#O e-mail ficou esperando no nosso serviço até que o código perdeu a validade; por isso, não foi enviado. A falha é nossa..
        ! ^!1\"  PTU!Solicite um novo código. O anterior não vai chegar..
        ! A%1\"  PTX$A fila estava lenta demais ou parada. Verifique o tamanho e a idade da fila, se o relay está acessível e por quanto tempo o serviço ficou fora do ar..
        ! G$1\"  PT^#No momento, nosso serviço não está configurado para enviar e-mails; por isso, nenhum código foi enviado. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer. Nós precisamos corrigir isso; solicite um novo código mais tarde..
        ! B%1\"  PTY$Nenhum transporte de e-mail está configurado. Encaminhe imediatamente ao operador: ninguém recebe código até que o SMTP seja configurado no serviço..
        \"!B#1(!%until PTN\"O e-mail está no nosso serviço, esperando para ser enviado. Vamos tentar em V T!..
         L\"1(!%until PT]!O e-mail está no nosso serviço, esperando para ser enviado..
        ! J$1\"  PTA$Aguarde alguns minutos; o e-mail sai automaticamente. Não solicite um novo código ainda, pois o anterior deixaria de funcionar..
        ! S&1\"  PTJ&Ainda não há nada a fazer. Se o e-mail continuar esperando depois de alguns minutos, o operador deve verificar se o serviço está em execução, qual é a idade da fila e se o relay está acessível..
        ! \\#1\"  PTS#Nosso serviço não conseguiu encontrar o nosso servidor de e-mail; por isso, o e-mail não saiu. A falha é nossa..
        \"!K%1(!%until PTY!Você não precisa fazer nada. Vamos tentar novamente em V T^\", de forma automática. Se nada tiver chegado alguns minutos depois, solicite um novo código..
         W#1(!%until PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!R$1'!$host PTL!Não foi possível resolver o nome do relay V TS\". O operador deve verificar o DNS do serviço e a grafia do nome na configuração..
         L$1'!$host PT^#Não foi possível resolver o nome do relay. O operador deve verificar o DNS do serviço e a grafia do nome na configuração..
        ! \\#1\"  PTS#Nosso servidor de e-mail não aceitou a conexão do nosso serviço; por isso, o e-mail não saiu. A falha é nossa..
        \"!K%1(!%until PTY!Você não precisa fazer nada. Vamos tentar novamente em V T^\", de forma automática. Se nada tiver chegado alguns minutos depois, solicite um novo código..
         W#1(!%until PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!Z#1'!$host PT(O relay V T@# recusou a conexão. O operador deve verificar se ele está em execução, a porta e o firewall..
         U#1'!$host PTG#O relay recusou a conexão. O operador deve verificar se ele está em execução, a porta e o firewall..
        ! ]#1\"  PTT#Nosso servidor de e-mail não respondeu a tempo; por isso, não podemos afirmar que o e-mail saiu. A falha é nossa..
        \"!\\$1(!%until PTR#Verifique a caixa de entrada e a pasta de spam. Se não houver nenhum código, aguarde: vamos tentar novamente em V T7, de forma automática..
         V%1(!%until PTG%Verifique a caixa de entrada e a pasta de spam. Se não houver nenhum código, solicite um novo em alguns minutos. Se o problema continuar, nós precisamos corrigi-lo..
        \"!Q%1'!$host PT(O relay V TW$ não respondeu a tempo. O operador deve verificar a carga do relay, a rede até ele e o log dele: depois da fase DATA, ele pode ter aceitado o e-mail..
         L%1'!$host PT^$O relay não respondeu a tempo. O operador deve verificar a carga do relay, a rede até ele e o log dele: depois da fase DATA, ele pode ter aceitado o e-mail..
        ! H$1\"  PT_#Nosso servidor de e-mail não ofereceu uma conexão criptografada, e não enviamos códigos sem criptografia. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!H%1'!$host PT(O relay V TN$ não oferece STARTTLS. O operador deve ativar o TLS no relay ou verificar o que o remove no meio do caminho. Não desative o TLS no serviço..
         C%1'!$host PTU$O relay não oferece STARTTLS. O operador deve ativar o TLS no relay ou verificar o que o remove no meio do caminho. Não desative o TLS no serviço..
        ! S$1\"  PTJ$O certificado de segurança do nosso servidor de e-mail expirou; por isso, nosso serviço não passou o e-mail para ele. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!A$1'!$host PT;O certificado TLS do relay V TT\" expirou. O operador deve renová-lo e verificar o relógio da máquina do serviço..
         \\#1'!$host PTN#O certificado TLS do relay expirou. O operador deve renová-lo e verificar o relógio da máquina do serviço..
        ! G%1\"  PT^$O certificado de segurança do nosso servidor de e-mail foi emitido para outro nome; por isso, nosso serviço não passou o e-mail para ele. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!_%1'!$host PT=O certificado TLS não é de V TP$. O operador deve comparar o nome de host na configuração do serviço com os nomes no certificado e verificar se o DNS leva ao servidor certo..
         T%1'!$host PTF%O certificado TLS do relay é de outro nome. O operador deve compará-lo com o nome de host na configuração do serviço e verificar se o DNS leva ao servidor certo..
        ! D%1\"  PT[$Nosso serviço não conseguiu confirmar o certificado de segurança do nosso servidor de e-mail; por isso, não passou o e-mail para ele. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!M&1'!$host PT5O certificado TLS de V TF% não vem de nenhuma CA em que o serviço confia. O operador deve verificar se falta um certificado intermediário e conferir os certificados de CA na configuração..
         N&1'!$host PT@&O certificado TLS do relay não vem de nenhuma CA em que o serviço confia. O operador deve verificar se falta um certificado intermediário e conferir os certificados de CA na configuração..
        ! ]$1\"  PTT$Nosso serviço não conseguiu estabelecer uma conexão criptografada com o nosso servidor de e-mail; por isso, o e-mail não saiu. A falha é nossa..
        \"!K%1(!%until PTY!Você não precisa fazer nada. Vamos tentar novamente em V T^\", de forma automática. Se nada tiver chegado alguns minutos depois, solicite um novo código..
         W#1(!%until PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"!C%1'!$host PT<O handshake TLS com o relay V TU# falhou. O operador deve verificar as versões do TLS, as cifras e se a porta espera TLS desde o início ou STARTTLS..
         ^$1'!$host PTP$O handshake TLS com o relay falhou. O operador deve verificar as versões do TLS, as cifras e se a porta espera TLS desde o início ou STARTTLS..
        ! Y#1\"  PTP#Nosso servidor de e-mail não aceitou o login do nosso serviço; por isso, o e-mail não saiu. A falha é nossa..
        ! Q#1\"  PTH#Não há nada que você possa fazer; nós precisamos corrigir isso. Solicite um novo código mais tarde..
        \"#X%1-\"$host%reply PT(O relay V T< respondeu ao SMTP AUTH com V\"TX#. O operador deve verificar o nome de usuário e a senha na configuração do serviço e se o relay bloqueou essa conta..
         ^$1-\"$host%reply PTJ$O SMTP AUTH falhou. O operador deve verificar o nome de usuário e a senha na configuração do serviço e se o relay bloqueou essa conta..
        \"!B%1(!%until PTN$Nosso servidor de e-mail só pode enviar uma certa quantidade de e-mails por período, e ela se esgotou. Ele pode voltar a enviar a partir de V T!..
         I$1(!%until PTZ#Nosso servidor de e-mail só pode enviar uma certa quantidade de e-mails por período, e ela se esgotou. A falha é nossa..
        \"!L$1(!%until PTC!Solicite um novo código depois de V TU\". Não há mais nada que você possa fazer; nós precisamos aumentar essa quantidade..
         B$1(!%until PTS#Não há nada que você possa fazer; nós precisamos aumentar essa quantidade. Solicite um novo código mais tarde..
        \"!_$1'!$host PT0A cota do relay V T]# se esgotou. O operador deve pedir o aumento da cota ou usar outro relay, e verificar se ninguém está abusando do serviço..
         Z$1'!$host PTL$A cota do relay se esgotou. O operador deve pedir o aumento da cota ou usar outro relay, e verificar se ninguém está abusando do serviço..
        \"!D&1(!%until PTZ$Seu provedor de e-mail pediu que tentássemos entregar o e-mail novamente um pouco mais tarde. Alguns fazem isso com todo remetente novo. Vamos tentar em V T7, de forma automática..
         X$1(!%until PTI$Seu provedor de e-mail pediu que tentássemos entregar o e-mail novamente um pouco mais tarde. Alguns fazem isso com todo remetente novo..
        \"!P$1(!%until PTF!Aguarde até alguns minutos depois de V TV\" e não solicite um novo código ainda: cada novo e-mail pode ter que esperar também..
         [#1(!%until PTL#Aguarde alguns minutos e não solicite um novo código ainda: cada novo e-mail pode ter que esperar também..
        \"!_%1'!$host PT/Greylisting em V T^$: nada a fazer além de aguardar a próxima tentativa. Se isso acontece muito nesse servidor, peça ao postmaster do provedor que isente os nossos servidores..
         Y&1'!$host PTK&Greylisting no servidor de e-mail do provedor: nada a fazer além de aguardar a próxima tentativa. Se isso acontece muito nesse servidor, peça ao postmaster do provedor que isente os nossos servidores..
        \"![$1(!%until PTG$Por enquanto, seu provedor de e-mail não aceitou mais e-mails nossos, porque recebeu muitos em pouco tempo. Vamos tentar novamente em V T!..
         [#1(!%until PTL#Por enquanto, seu provedor de e-mail não aceitou mais e-mails nossos, porque recebeu muitos em pouco tempo..
        \"!T$1(!%until PTF!Aguarde até alguns minutos depois de V TZ\"; você não precisa fazer nada. Se nada tiver chegado até lá, solicite um novo código..
         \\$1(!%until PTM$Aguarde alguns minutos. Se nada tiver chegado até lá, solicite um novo código. Essa é uma questão entre o seu provedor de e-mail e nós..
        \"#C'1-\"$host%reply PV T= limita os nossos envios com V\"TL%. Se isso afeta muitas pessoas, o operador deve enviar mais devagar para esse domínio, verificar a nossa reputação lá e pedir ao postmaster do provedor um limite maior..
         N'1-\"$host%reply PTZ&O servidor do provedor limita os nossos envios. Se isso afeta muitas pessoas, o operador deve enviar mais devagar para esse domínio, verificar a nossa reputação lá e pedir ao postmaster do provedor um limite maior..
        ! R#1\"  PTI#Seu provedor de e-mail diz que a sua caixa de correio está cheia; por isso, não aceitou o nosso e-mail..
        \"!O&1(!%until PT]\"Exclua alguns e-mails e esvazie a lixeira da sua caixa de correio. Vamos tentar novamente em V T^\", de forma automática. Se nada tiver chegado alguns minutos depois, solicite um novo código..
         S#1(!%until PTD#Exclua alguns e-mails e esvazie a lixeira da sua caixa de correio. Depois, solicite um novo código..
        \"#B%1-\"$host%reply PT?Nada a corrigir do nosso lado: V T+ respondeu V\"T\\\". Quando houver espaço de novo, verifique se o endereço não está na lista de supressão..
         M$1-\"$host%reply PTY#Nada a corrigir do nosso lado. Quando houver espaço de novo, verifique se o endereço não está na lista de supressão..
        \"![$1(!%until PTG$O servidor de e-mail que deveria receber o e-mail teve um problema próprio e, por enquanto, não o aceitou. Vamos tentar novamente em V T!..
         [#1(!%until PTL#O servidor de e-mail que deveria receber o e-mail teve um problema próprio e, por enquanto, não o aceitou..
        \"!T$1(!%until PTF!Aguarde até alguns minutos depois de V TZ\"; você não precisa fazer nada. Se nada tiver chegado até lá, solicite um novo código..
         _#1(!%until PTP#Aguarde alguns minutos. Se nada tiver chegado até lá, solicite um novo código. Você não precisa mudar nada..
        \"#P&1-\"$host%reply PV T+ respondeu V\"TK%. Aguarde a próxima tentativa. Se continuar: avise o nosso operador, se o servidor for o nosso relay; se não, consulte o postmaster do provedor (explain --for-provider)..
         ]%1-\"$host%reply PTI%Aguarde a próxima tentativa. Se continuar: avise o nosso operador, se o servidor for o nosso relay; se não, consulte o postmaster do provedor (explain --for-provider)..
        \"!E)14!%count!+i%countv i S!w! #1S\"T;Tentamos entregar o e-mail W! TO! vez. Ele não foi aceito, e paramos de tentar..4X\"T;Tentamos entregar o e-mail W! TT! de vezes. Ele não foi aceito, e paramos de tentar..*U\"T;Tentamos entregar o e-mail W! TQ! vezes. Ele não foi aceito, e paramos de tentar..
         B#1(!%count PTS\"Tentamos entregar o e-mail várias vezes. Ele não foi aceito, e paramos de tentar..
        ! E%1\"  PT\\$Solicite um novo código; o anterior não vai chegar. Se isso também falhar, use outro endereço de e-mail, se puder, ou consulte o seu provedor de e-mail..
        \"#U&1-\"$host%reply PT7A última resposta foi V\"T%, de V T]$. Veja as tentativas na linha do tempo; se os envios a outras pessoas do domínio também falham, consulte o postmaster do provedor (explain --for-provider)..
         ]%1-\"$host%reply PTI%Veja as respostas às tentativas na linha do tempo; se os envios a outras pessoas do domínio também falham, consulte o postmaster do provedor (explain --for-provider)..
        \"!V$1)!&domain PT8O provedor de e-mail de V TJ# diz que não tem nenhuma caixa de correio com este endereço; por isso, o e-mail não pôde ser entregue..
         N$1)!&domain PT^#O provedor de e-mail diz que não tem nenhuma caixa de correio com este endereço; por isso, o e-mail não pôde ser entregue..
        ! L&1\"  PTC&Confira letra por letra como o seu endereço está escrito no aplicativo e, se necessário, corrija-o lá. Se estiver certo, pergunte ao seu provedor de e-mail se a caixa de correio ainda existe..
        \"#O%1-\"$host%reply PV T+ respondeu V\"TJ$. Soletre o endereço junto com a pessoa. Se ele estiver mesmo certo, retire-o da lista de supressão e consulte o postmaster do provedor..
         \\$1-\"$host%reply PTH$Soletre o endereço junto com a pessoa. Se ele estiver mesmo certo, retire-o da lista de supressão e consulte o postmaster do provedor..
        \"!\\#1)!&domain PTC!Nenhum e-mail pode ser entregue em V TD\": o que vem depois da arroba (@) não existe ou não recebe e-mails..
         C$1)!&domain PTS#Nenhum e-mail pode ser entregue neste endereço: o que vem depois da arroba (@) não existe ou não recebe e-mails..
        ! _#1\"  PTV#Confira o que vem depois da arroba (@) no seu endereço de e-mail, corrija-o no aplicativo e solicite um novo código..
        \"!C&1)!&domain PT@!Consulte os registros MX e A de V TN$: o nome não existe ou tem um null MX. Se ele estiver escrito certo e for resolvido em outros lugares, o operador deve verificar o nosso DNS..
         F&1)!&domain PTV%Consulte os registros MX e A do domínio: o nome não existe ou tem um null MX. Se ele estiver escrito certo e for resolvido em outros lugares, o operador deve verificar o nosso DNS..
        ! Z$1\"  PTQ$Seu provedor de e-mail diz que esta caixa de correio foi encerrada, está bloqueada ou mudou de endereço; por isso, não aceitou o nosso e-mail..
        ! Y#1\"  PTP#Consulte o seu provedor de e-mail sobre a sua caixa de correio. Se você tiver outro endereço de e-mail, use-o..
        \"#@%1-\"$host%reply PT?Nada a corrigir do nosso lado: V T+ respondeu V\"TZ\". Quando a caixa de correio voltar a funcionar, retire o endereço da lista de supressão..
         K$1-\"$host%reply PTW#Nada a corrigir do nosso lado. Quando a caixa de correio voltar a funcionar, retire o endereço da lista de supressão..
        ! C%1\"  PTZ$Seu provedor de e-mail não confia no nosso servidor de e-mail e não aceitou o nosso e-mail. O problema não é com você nem com a sua caixa de correio..
        ! F%1\"  PT]$Você não precisa mudar nada. Nós precisamos resolver isso com o seu provedor de e-mail. Se você tiver um endereço em outro provedor, use-o por enquanto..
        \"#]&1-\"$host%reply PV T+ respondeu V\"TX%. O operador deve procurar os nossos endereços de envio na lista de bloqueio citada na resposta, pedir a remoção deles e consultar o postmaster do provedor (explain --for-provider)..
         E&1-\"$host%reply PTQ%O operador deve procurar os nossos endereços de envio nas listas de bloqueio mais usadas, pedir a remoção deles e consultar o postmaster do provedor (explain --for-provider)..
        ! B$1\"  PTY#Seu provedor de e-mail não conseguiu confirmar que o e-mail era mesmo nosso; por isso, não o aceitou. A falha é nossa..
        ! I$1\"  PT@$Você não precisa mudar nada; nós precisamos corrigir isso. Se você tiver um endereço em outro provedor, use-o por enquanto..
        \"#O&1-\"$host%reply PV T+ respondeu V\"TJ%. O operador deve verificar SPF, DKIM e DMARC do domínio do nosso remetente: o relay consta no SPF? A chave DKIM está publicada? Ambos condizem com o endereço do From?.
         \\%1-\"$host%reply PTH%O operador deve verificar SPF, DKIM e DMARC do domínio do nosso remetente: o relay consta no SPF? A chave DKIM está publicada? Ambos condizem com o endereço do From?.
        ! Y#1\"  PTP#Por causa do conteúdo, um servidor de e-mail considerou o nosso e-mail indesejado ou perigoso e não o aceitou..
        ! I$1\"  PT@$Você não precisa mudar nada; nós precisamos resolver isso. Se você tiver um endereço em outro provedor, use-o por enquanto..
        \"#W%1-\"$host%reply PV T+ respondeu V\"TR$. O operador deve verificar o que mudou no e-mail: palavras, links, remetente. Depois, consulte o postmaster do provedor (explain --for-provider)..
         D%1-\"$host%reply PTP$O operador deve verificar o que mudou no e-mail: palavras, links, remetente. Depois, consulte o postmaster do provedor (explain --for-provider)..
        ! J#1\"  PTA#Um servidor de e-mail considerou o nosso e-mail grande demais e não o aceitou. A falha é nossa..
        ! I$1\"  PT@$Você não precisa mudar nada; nós precisamos corrigir isso. Se você tiver um endereço em outro provedor, use-o por enquanto..
        \"#P%1-\"$host%reply PV T+ respondeu V\"TK$. O e-mail de um código é pequeno: o operador deve verificar o que o modelo ou o relay acrescenta e se o limite é o da caixa de correio..
         ]$1-\"$host%reply PTI$O e-mail de um código é pequeno: o operador deve verificar o que o modelo ou o relay acrescenta e se o limite é o da caixa de correio..
        ! ]#1\"  PTT#O servidor de e-mail ao qual passamos o e-mail não quis repassá-lo ao seu provedor de e-mail. A falha não é sua..
        ! P#1\"  PTG#Você não precisa mudar nada. Nós precisamos descobrir o motivo; solicite um novo código mais tarde..
        \"#P&1-\"$host%reply PV T; não faz relay para nós: V\"T[$. Se ele for o nosso relay, o operador deve verificar a autenticação e as redes permitidas; se for do provedor, o MX do domínio leva ao servidor errado..
         R&1-\"$host%reply PT^%O servidor não faz relay para nós. Se ele for o nosso relay, o operador deve verificar a autenticação e as redes permitidas; se for do provedor, o MX do domínio leva ao servidor errado..
        \"!E#1'!$time PT#Em V TP\", seu provedor de e-mail informou que entregou o e-mail na sua caixa de correio..
         \\\"1'!$time PTN\"Seu provedor de e-mail informou que entregou o e-mail na sua caixa de correio..
        ! E%1\"  PT\\$Verifique a pasta de spam e as outras pastas e pesquise pelo nosso nome. Se você encontrar o e-mail, mas o código não for mais válido, solicite um novo..
        ! ]&1\"  PTT&Nada a corrigir do nosso lado. Confira a grafia: a caixa de correio pode ser de outra pessoa. Se não for isso: filtros, encaminhamento ou outra caixa de correio da pessoa; o provedor dela pode rastrear o e-mail..
        \"!F#1'!$time PT#Em V TQ\", fomos informados de que o e-mail está atrasado e ainda em processo de entrega..
         ]\"1'!$time PTO\"Fomos informados de que o e-mail está atrasado e ainda em processo de entrega..
        ! Q$1\"  PTH$Aguarde; o e-mail ainda está a caminho, fora do nosso serviço. Se o código não for mais válido quando ele chegar, solicite um novo..
        ! H&1\"  PT_%Ainda não há nada a corrigir: um servidor depois do nosso relay continua tentando. Se demorar, verifique a fila do nosso relay ou consulte o postmaster do provedor (explain --for-provider)..
        \"!@%1'!$time PTX!Um servidor de e-mail primeiro aceitou o e-mail, mas em V TU\" ele voltou, porque não foi possível entregá-lo. Por isso, não chegou até você..
         ^$1'!$time PTP$Um servidor de e-mail primeiro aceitou o e-mail, mas depois ele voltou, porque não foi possível entregá-lo. Por isso, não chegou até você..
        ! R&1\"  PTI&Verifique se o seu endereço está escrito corretamente e se outros e-mails chegam até você por ele. Depois, avise-nos: talvez precisemos liberar o endereço antes que você solicite um novo código..
        \"!L'1(!%reply PT1O bounce informa V TH&. Se o endereço estiver certo e a caixa de correio funcionar, retire-o da lista de supressão. Se também houver bounces de e-mails para outras pessoas do domínio, consulte o postmaster do provedor..
         V'1(!%reply PTG'Leia o bounce na linha do tempo. Se o endereço estiver certo e a caixa de correio funcionar, retire-o da lista de supressão. Se também houver bounces de e-mails para outras pessoas do domínio, consulte o postmaster do provedor..
        ! ^$1\"  PTU$Seu provedor de e-mail nos informou que o nosso e-mail foi marcado como spam na sua caixa de correio. Isso pode acontecer com um único toque errado..
        ! T%1\"  PTK%Verifique a pasta de spam, indique que o nosso e-mail não é spam e solicite um novo código. Se não chegar nenhum, avise-nos: talvez precisemos liberar o seu endereço..
        ! R&1\"  PTI&Chegou uma reclamação (ARF) sobre este e-mail. Se a pessoa quiser os nossos e-mails, retire o endereço da lista de supressão. Se as reclamações aumentarem, o operador deve verificar se há abuso..
        \"!S$1'!$time PTJ!Um servidor de e-mail aceitou o e-mail em V TV\". Não conseguimos ver o que aconteceu com ele depois disso; o código não foi usado..
         J$1'!$time PT\\#Um servidor de e-mail aceitou o e-mail. Não conseguimos ver o que aconteceu com ele depois disso; o código não foi usado..
        ! M%1\"  PTD%Verifique a pasta de spam e confira se o seu endereço está escrito corretamente no aplicativo. Depois, solicite um novo código e digite o do e-mail mais recente..
        ! B'1\"  PTY&Compare com outras pessoas do domínio: se poucos códigos são usados lá, o provedor filtra os nossos e-mails; consulte o postmaster (explain --for-provider). Se não for isso: grafia, pasta de spam, encaminhamento..
        \"!^\"1'!$time PTJ!Um servidor de e-mail aceitou o e-mail em V TA!. Ele ainda pode estar a caminho..
         E#1'!$time PTW\"Um servidor de e-mail aceitou o e-mail há pouco tempo. Ele ainda pode estar a caminho..
        ! ]$1\"  PTT$Aguarde alguns minutos e verifique a caixa de entrada e a pasta de spam. Não solicite um novo código ainda, pois o anterior deixaria de funcionar..
        ! N#1\"  PTE#Ainda não há nada a corrigir. Se o e-mail não chegar em alguns minutos, execute explain novamente..
        \"!F\"1'!$time PTS!O código chegou, sim: ele foi digitado e usado em V T!..
         ^!1'!$time PTP!O código chegou, sim: ele foi digitado e usado..
        ! Q$1\"  PTH$Se foi você, está tudo certo; para outra etapa, solicite um novo código. Se não foi você, avise-nos agora mesmo e altere sua senha..
        ! G%1\"  PT^$Nada a corrigir quanto ao e-mail. Se a pessoa disser que não foi ela, alguém pode ter acesso à caixa de correio: trate o caso como incidente de segurança..
        \"!V'14!%count!+i%countv i S!w! #1D\"TO!Um código foi digitado, mas não era o certo (W! T, tentativa)..4H\"TO!Um código foi digitado, mas não era o certo (W! T0 de tentativas)..*E\"TO!Um código foi digitado, mas não era o certo (W! T- tentativas)..
         ]!1(!%count PTN!Um código foi digitado, mas não era o certo..
        ! E$1\"  PT\\#Digite o código do e-mail mais recente, dígito por dígito, sem espaços. Se você não digitou nenhum código, avise-nos..
        ! S&1\"  PTJ&Pergunte o horário do e-mail cujo código foi digitado: muitas vezes, é um e-mail anterior. Se a pessoa não digitou nenhum código, alguém pode estar tentando adivinhar: veja o dispositivo e a rede..
        \"!N*18!'minutes!-i'minutesv i S!w! #1@#TO\"O código certo foi digitado, mas tarde demais: ele só pode ser usado durante W! T( minuto..4D#TO\"O código certo foi digitado, mas tarde demais: ele só pode ser usado durante W! T, de minutos..*A#TO\"O código certo foi digitado, mas tarde demais: ele só pode ser usado durante W! T) minutos..
         [\"1*!'minutes PTJ\"O código certo foi digitado, mas tarde demais: ele não era mais válido..
        ! A\"1\"  PTX!Solicite um novo código e digite-o logo que ele chegar..
        ! ]&1\"  PTT&Compare o horário em que o e-mail foi aceito com o horário em que o código foi digitado. Se o e-mail chegou tarde, o caminho está lento; veja a linha do tempo e o que aconteceu com outras pessoas do domínio..
        ! ^\"1\"  PTU\"O código digitado era um código anterior. Outro mais novo já o tinha substituído..
        ! _&1\"  PTV&Digite o código do e-mail que foi enviado por último. Um e-mail mais antigo pode chegar depois dele; por isso, confira os horários. Se você não souber qual é, solicite um único código novo e espere por ele..
        ! @%1\"  PTW$Nada a corrigir em casos isolados: os e-mails se cruzaram. Se o aplicativo solicita um código por conta própria ou duas vezes, avise o desenvolvedor..
        \"!^!1*!'purpose PTH!O código digitado é para outra coisa: V T!..
         ^\"1*!'purpose PTM\"O código digitado é para outra coisa, e não para o que você queria fazer..
        ! ^#1\"  PTU#No aplicativo, vá até o que você quer fazer e solicite um novo código ali. O e-mail diz para que serve o código..
        ! M$1\"  PTD$Se a pessoa fez tudo na mesma parte do aplicativo, ele solicita o código com um type e o verifica com outro: avise o desenvolvedor..
        ! D#1\"  PT[\"Códigos errados foram digitados vezes demais; por isso, nem o código certo funciona mais..
        ! C$1\"  PTZ#Solicite um novo código e digite o do e-mail mais recente. Se não foi você quem digitou os códigos errados, avise-nos..
        ! D&1\"  PT[%Nada a corrigir em casos isolados. Se a pessoa não digitou nenhum código, alguém pode estar tentando adivinhar: veja o dispositivo e a rede e trate o caso como incidente de segurança..
        ! G#1\"  PT^\"Pelos nossos registros, ainda não conseguimos dizer por que nenhum código chegou até você..
        ! Q$1\"  PTH$Solicite um novo código. Se ele também não chegar, o resto é conosco: vamos encaminhar o caso e informar a você o que descobrirmos..
        #\"K&1-\"$code%reply PTD!Nenhuma regra se aplica à resposta V\"TN$. Encaminhe o caso ao operador com a linha do tempo e informe-o aos criadores do Errata, para que a próxima versão reconheça essa resposta..
        !Q&1-\"$code%reply PTK!Nenhuma regra se aplica ao código de erro V TM$. Encaminhe o caso ao operador com a linha do tempo e informe-o aos criadores do Errata, para que a próxima versão reconheça esse código..
         G%1-\"$code%reply PTS$Nenhuma regra se aplica a estas entradas. Encaminhe-as ao operador e informe-as aos criadores do Errata, para que a próxima versão as reconheça..
        ! S!1\"  PTJ!Operações realizadas no log de auditoria.
        ! G!1\"  PT?Nada deste tipo neste período..
        !#L\"1.\"%shown%total PTG!Exibindo as operações mais recentes: Ev i T$ de Ev\"i .
        ! E$1\"  PT\\#São listados os backups que “sendaudit backup” fez com o serviço em execução. Os demais não deixam nenhuma entrada..
        ! .1\"  PT&O quê.
        ! 11\"  PT)Feito por.
        ! .1\"  PT&Motivo.
        ! 01\"  PT(Detalhes.
        ! 71\"  PT/Tipo de entrada.
        ! T!1\"  PTK!dados pessoais foram exibidos ou fornecidos.
        ! W!1\"  PTN!uma retenção legal (legal hold) foi aplicada.
        ! X!1\"  PTO!uma retenção legal (legal hold) foi encerrada.
        ! A\"1\"  PTX!Não há nenhuma retenção legal (legal hold) em vigor..
        ! S!1\"  PTJ!uma chave de assinatura passou a ser usada.
        ! N!1\"  PTE!uma chave de busca passou a ser usada.
        ! 51\"  PT-sinal de vida.
        ! T!1\"  PTK!entradas antigas foram removidas: andamento.
        ! D!1\"  PT<um apagamento foi concluído.
        ! I!1\"  PT@!um backup foi feito e verificado.
        !!^!1*!'command PTK!um operador interveio no envio de e-mails: V .
        ! @\"1\"  PTW!entradas foram trazidas de um log de auditoria anterior.
        !!=1(!%count PT*entradas: Ev i .
        !'_!10#%count$from\"to PT,tentativas: Ev i T%, de V\"T# a V$T& (UTC).
        !!O!1+!(sequence PT<entradas anteriores à n.º V .
        !!H!1+!(sequence PT5refere-se à entrada V .
        !!:1*!'address PT(pessoa: V .
        ! N!1\"  PTE!uma pessoa cujos dados foram apagados.
        !#N!1*\"$from\"to PT-período: de V T# a V\"T& (UTC).
        !!M!1'!$from PT6período: a partir de V T& (UTC).
        !!D!1%!\"to PT/período: até V T& (UTC).
        !!91'!$name PT*programa: V .
        !!91'!$name PT*processo: V .
        !!51&!#key PT'chave: V .
        !!C!1)!&number PT2número da chave: V .
        ! O!1\"  PTF!sem verificar antes o log de auditoria.
        ! K!1\"  PTB!Log de auditoria: tamanho e estado.
        !!U!1(!%count PTA!Entradas registradas até agora: Ev i .
        !!H!1(!%count PT5Entradas no arquivo: Ev i .
        !!L!1'!$time PT5Entrada mais antiga: V T& (UTC).
        !!J!1'!$size PT;Arquivo do banco de dados: V .
        !!S!1'!$size PTC!Espaço não utilizado no arquivo: V .
        !!@\"1'!$size PTP!Log de gravação antecipada (write-ahead log): V .
        !#81,\"$name$size PV T\": V\".
        !#C\"1,\"$days$size PT-Crescimento: V\"T8 por dia (dias medidos: Ev i T!).
        ! U\"1\"  PTL\"Crescimento: ainda não se sabe, pois o log de auditoria tem menos de um dia.
        !!G!1'!$size PT8Espaço livre no disco: V .
        !!_!1'!$time PTF!Neste ritmo, o disco ficará cheio em V T' (UTC)..
        ! H\"1\"  PT_!Neste ritmo, o disco não ficará cheio nos próximos dez anos..
        !#X\"1-\"%count$time PTI!Último ponto de verificação assinado: V\"T2 (UTC); entradas: Ev i .
        !!M\"1(!%count PTY!Ponto de verificação em um arquivo separado; entradas: Ev i .
        !#Z!10\"$name(sequence PT-Copiado para V T1: até a entrada V\".
        ! G\"1\"  PT^!Tabelas, índices e triggers: iguais aos que esta versão cria.
        ! D#1\"  PT[\"TABELAS, ÍNDICES OU TRIGGERS FORAM ALTERADOS. Execute a verificação do log de auditoria..
        ! I\"1\"  PT@\"Verificação de índices e páginas: nenhum problema encontrado.
        ! D\"1\"  PT[!VERIFICAÇÃO DE ÍNDICES E PÁGINAS: PROBLEMAS ENCONTRADOS.
        ! G\"1\"  PT^!Os índices e as páginas não foram verificados; use --check..
        ! 91\"  PT1Entradas por tipo.
        !!11(!%count PEv i .
        !!H\"14!%count!+i%countv i S!w! #1+W! T% byte.4/W! T) de bytes.*,W! T& bytes.
        !!61(!%count PEv i T# kB.
        !!61(!%count PEv i T# MB.
        !!61(!%count PEv i T# GB.
        ! 21\"  PT*tentativas.
        ! @!1\"  PT8resultados de tentativas.
        ! R!1\"  PTI!quebra-cabeças de imagem não resolvidos.
        ! M!1\"  PTD!muitas recusas em uma única entrada.
        ! E!1\"  PT=apagamentos de dados pessoais.
        ! F!1\"  PT>remoções de entradas antigas.
        ! @!1\"  PT8acessos a dados pessoais.
        ! I!1\"  PT@!chaves que passaram a ser usadas.
        ! 61\"  PT.sinais de vida.
        ! ?1\"  PT7períodos sem registros.
        ! D!1\"  PT<inicializações do serviço.
        ! ;1\"  PT3backups restaurados.
        ! Z!1\"  PTQ!entradas trazidas de um log de auditoria anterior.
        ! I!1\"  PT@!retenções legais (legal holds).
        ! R!1\"  PTI!remoções de entradas antigas: andamento.
        ! ?1\"  PT7apagamentos concluídos.
        ! :1\"  PT2backups realizados.
        ! Y!1\"  PTP!intervenções de operadores no envio de e-mails.
        ! N!1\"  PTE!entradas de outra versão do programa.
        ! D\"1\"  PT[!Seus dados no log de auditoria dos e-mails de verificação.
        !!L!1*!'address PT:Esta página se refere a: V .
        !!K!1'!$time PT4Data desta página: V T& (UTC).
        ! E&1\"  PT\\%Quando um e-mail de verificação é solicitado com o seu endereço, uma entrada é registrada em um log de auditoria. Esta página lista tudo o que o log de auditoria contém sobre você..
        ! [!1\"  PTR!O log de auditoria não contém dados sobre você..
        ! >1\"  PT6O que está armazenado.
        !#N!10\"(sequence$time PT(Entrada V T\", V\"T& (UTC).
        ! ,1\"  PT$Dado.
        ! -1\"  PT%Valor.
        ! 21\"  PT*Finalidade.
        !!E!1'!$name PT6Também armazenado em V .
        !!W\"1'!$name PTD!Não foi possível fazer a busca em V T@!. Consulte novamente mais tarde..
        ! <1\"  PT4Quem recebe os dados.
        !!S\"1'!$name PTC\"Os servidores de e-mail para os quais os e-mails foram repassados: V .
        ! ]!1\"  PTT!Nenhum e-mail foi repassado a um servidor de e-mail..
        ! T!1\"  PTK!Por quanto tempo os dados ficam armazenados.
        ! W\"1\"  PTN\"O prazo não está indicado nesta página. Pergunte a quem a forneceu a você..
        ! =1\"  PT5De onde vêm os dados.
        ! P$1\"  PTG$Do aplicativo ou da página da web em que o e-mail foi solicitado, do dispositivo usado ali e dos servidores de e-mail que responderam..
        ! 51\"  PT-Seus direitos.
        ! I'1\"  PT@'Você pode solicitar a retificação ou o apagamento dos seus dados, ou a limitação do tratamento deles, e pode se opor ao tratamento. Você também pode apresentar uma reclamação a uma autoridade de proteção de dados..
        !!B\"1(!%count PTN!Linhas de dados pessoais examinadas na busca: Ev i .
        ! A\"1\"  PTX!enviar o e-mail e explicar por que um e-mail não chegou.
        ! A!1\"  PT9detectar e impedir abusos.
        ! N!1\"  PTE!poder provar o que foi feito e quando.
        ! ?1\"  PT7responder no seu idioma.
        ! @!1\"  PT8Número da solicitação.
        ! V!1\"  PTM!Número que o aplicativo deu à solicitação.
        ! 81\"  PT0Serviço chamado.
        ! =1\"  PT5Finalidade do código.
        ! 21\"  PT*Aplicativo.
        ! 91\"  PT1Idioma solicitado.
        ! :1\"  PT2Idioma da resposta.
        ! A!1\"  PT9Código de erro da recusa.
        ! L!1\"  PTC!Número da entrada da solicitação.
        ! E!1\"  PT=Número da tentativa de envio.
        ! 11\"  PT)Resultado.
        ! 61\"  PT.Etapa do envio.
        ! R!1\"  PTI!Código de resposta do servidor de e-mail.
        ! \\!1\"  PTS!Código de resposta detalhado do servidor de e-mail.
        ! :1\"  PT2Servidor de e-mail.
        ! @!1\"  PT8Criptografia da conexão.
        ! B!1\"  PT:Duração em milissegundos.
        ! 71\"  PT/Código de erro.
        ! P!1\"  PTG!Horário da próxima tentativa de envio.
        ! .1\"  PT&Motivo.
        ! 11\"  PT)Feito por.
        ! <1\"  PT4Processo solicitante.
        ! 21\"  PT*Quantidade.
        ! ;1\"  PT3Endereço de e-mail.
        ! D!1\"  PT<Identificador do dispositivo.
        ! ?1\"  PT7Aplicativo ou navegador.
        ! ;1\"  PT3Sistema operacional.
        ! T!1\"  PTK!Endereço de rede informado pelo aplicativo.
        ! E!1\"  PT=Endereço de rede da conexão.
        ! U!1\"  PTL!Aplicativo, como ele próprio se identificou.
        ! [!1\"  PTR!Finalidade do código, como o aplicativo a indicou.
        ! :1\"  PT2Detalhes da recusa.
        ! F!1\"  PT>Resposta do servidor de e-mail.
        ! P!1\"  PTG!Idioma solicitado, em formato ilegível.
        ! Z!1\"  PTQ!Relatório de auditoria: e-mails de verificação.
        !!A!1'!$name PT2Log de auditoria: V .
        !#N!1*\"$from\"to PT-Período: de V T# a V\"T& (UTC).
        !#J\"1*\"$from\"to PTH!Período: tudo o que foi registrado, de V T# a V\"T& (UTC).
        ! L!1\"  PTC!Período: não há nada registrado..
        !!B!1'!$time PT+Criado em: V T& (UTC).
        ! 01\"  PT(Sumário.
        ! J!1\"  PTA!Todos os horários estão em UTC..
        !!11(!%count PEv i .
        !!61(!%count PEv i T# ms.
        ! <1\"  PT4Nada neste período..
        ! 61\"  PT.não informado.
        ! .1\"  PT&outros.
        ! J%1\"  PTA%Os filtros e a comparação entre dois períodos precisam de JavaScript, que está desativado aqui. Todos os números do período completo são mostrados abaixo..
        ! S\"1\"  PTJ\"Esta seção mostra sempre o período completo. Os filtros não a alteram..
        !#@\"1.\"%shown%total PTA!Exibindo os itens mais recentes: V T$ de V\".
        ! /1\"  PT'Filtros.
        ! -1\"  PT%todos.
        ! *1\"  PT\"De.
        ! 81\"  PT0Até (inclusive).
        ! 11\"  PT)Redefinir.
        !#W!1.\"%count%total PT9Tentativas selecionadas: V T$ de V\".
        ! U&1\"  PTL&Este log de auditoria é tão grande que os números por aplicativo e os números por finalidade ou por código de erro ficam separados. Ao escolher um aplicativo, os outros dois filtros são redefinidos..
        ! 41\"  PT,Comparar com.
        ! ,1\"  PT$nada.
        ! O!1\"  PTF!o período anterior de mesma duração.
        ! 61\"  PT.outro período.
        ! 01\"  PT(Período.
        ! 51\"  PT-Comparado com.
        ! 21\"  PT*Variação.
        ! .1\"  PT&Totais.
        ! L$1\"  PTC$Cada tentativa de enviar um código está em exatamente um destes grupos; por isso, a soma deles é igual ao número de tentativas..
        ! V!1\"  PTM!Enviadas, em relação ao total de tentativas.
        ! D\"1\"  PT[!Com falha ou recusadas, em relação ao total de tentativas.
        ! D!1\"  PT<Tentativas ao longo do tempo.
        !'V$10#%count$from\"to PT6Colunas empilhadas de V\"T# a V$TM!. Número de tentativas na coluna mais alta: V TL!. A tabela abaixo contém todos os números..
        ! E!1\"  PT=O gráfico em forma de tabela.
        ! 51\"  PT-Início (UTC).
        ! .1\"  PT&Outras.
        ! 81\"  PT0Falhas por causa.
        ! O%1\"  PTF%Cada tentativa que falhou, que foi recusada ou cujo resultado é desconhecido tem exatamente uma causa. Os textos são os que o suporte lê em voz alta para a pessoa..
        ! C!1\"  PT;O que o operador pode fazer.
        ! 31\"  PT+Finalidades.
        ! 31\"  PT+Aplicativos.
        ! 21\"  PT*Tentativas.
        ! >1\"  PT6Com falha ou recusadas.
        ! 51\"  PT-Taxa de falha.
        ! S$1\"  PTJ$Em um log de auditoria deste tamanho, os códigos de erro não são contados por aplicativo. Para vê-los, não escolha nenhum aplicativo..
        ! \\!1\"  PTS!Dispositivos usados com muitos endereços de e-mail.
        !!G$1(!%count PT[!Tentativas mais recentes do período que foram examinadas: V TX!. Os nomes dos dispositivos estão parcialmente ocultos..
        ! [#1\"  PTR#Provavelmente não é um nome de dispositivo, mas um valor fixo que um aplicativo envia para todos os dispositivos.
        ! L!1\"  PTC!Talvez um dispositivo compartilhado.
        ! <1\"  PT4Servidores de e-mail.
        !!A%1(!%count PTA\"Tentativas de entrega dos e-mails das tentativas deste período: V TL\". Uma tentativa de enviar um código pode ter várias tentativas de entrega..
        ! :1\"  PT2Servidor de e-mail.
        ! =1\"  PT5Tentativas de entrega.
        ! /1\"  PT'Aceitas.
        ! >1\"  PT6Recusadas por enquanto.
        ! A!1\"  PT9Recusadas definitivamente.
        ! 41\"  PT,Sem resposta.
        ! <1\"  PT4Criptografadas (TLS).
        ! X!1\"  PTO!Etapas em que uma tentativa de entrega terminou.
        ! -1\"  PT%Etapa.
        ! 81\"  PT0consulta do nome.
        ! 01\"  PT(conexão.
        ! ?1\"  PT7início da criptografia.
        ! 21\"  PT*saudação.
        ! C!1\"  PT;login no servidor de e-mail.
        ! @!1\"  PT8indicação do remetente.
        ! D!1\"  PT<indicação do destinatário.
        ! =1\"  PT5transmissão do texto.
        !'K$12#%first$last$time PTV!Duração de uma tentativa de entrega: metade em até V T9, 95 de cada 100 em até V\"T9, 99 de cada 100 em até V$.
        ! 71\"  PT/Códigos usados.
        ! K(1\"  PTB(Das tentativas deste período cujo e-mail foi aceito por um servidor de e-mail: quantos dos códigos foram usados. Se a porcentagem cair em determinado domínio de e-mail ou servidor de e-mail, pode ser que os e-mails estejam indo parar na pasta de spam ali..
        ! J!1\"  PTA!Códigos usados ao longo do tempo.
        ! R!1\"  PTI!E-mails aceitos por um servidor de e-mail.
        ! 71\"  PT/Códigos usados.
        ! D\"1\"  PT[!Entrega confirmada pelo servidor de e-mail do destinatário.
        ! :1\"  PT2E-mails devolvidos.
        ! D!1\"  PT<Denunciados como indesejados.
        ! K%1\"  PTB%Este log de auditoria não tem entradas sobre códigos usados. Elas só são registradas quando o serviço é informado do uso; por isso, nada se pode dizer aqui..
        ! \\!1\"  PTS!Operações realizadas no próprio log de auditoria.
        ! ?1\"  PT7Dados pessoais apagados.
        ! I!1\"  PT@!Retenções legais (legal holds).
        ! 21\"  PT*uma pessoa.
        !#<1*\"$from\"to PT#de V T# a V\".
        ! 01\"  PT(em vigor.
        !#S!10\"(sequence$time PT-encerrada em V\"T*, entrada V .
        ! M!1\"  PTD!Entradas removidas por serem antigas.
        ! J!1\"  PTA!Dados pessoais exibidos a alguém.
        ! ;1\"  PT3Backups restaurados.
        ! I!1\"  PT@!Chaves que passaram a ser usadas.
        ! D!1\"  PT<Inicializações do serviço.
        ! H\"1\"  PT_!Períodos sem entradas, embora e-mails possam ter sido enviados.
        ! /1\"  PT'Entrada.
        ! 11\"  PT)Feito por.
        ! .1\"  PT&Motivo.
        ! 31\"  PT+Aplica-se a.
        ! 21\"  PT*Situação.
        ! 01\"  PT(Programa.
        ! -1\"  PT%Chave.
        ! 01\"  PT(Entradas.
        ! 01\"  PT(De (UTC).
        ! 21\"  PT*Até (UTC).
        ! 11\"  PT)executado.
        ! <1\"  PT4AINDA NÃO EXECUTADO.
        ! 01\"  PT(Relógio.
        !!O!1(!%count PT?Sinais de vida neste período: V .
        !']\"12#$from'seconds\"to PTA!Maior tempo sem nenhuma entrada: V\"T. segundos, de V T# a V$T& (UTC).
        !!G\"1(!%count PTV!Vezes em que o relógio retrocedeu mais de um minuto: V .
        ! 21\"  PT*Retrocesso.
        !!41*!'seconds PV T\" s.
        ! :1\"  PT2Assinatura e prova.
        !!X!1(!%count PTG!Entradas do log de auditoria completo: V .
        !!W!1(!%count PTF!Entradas removidas por serem antigas: V .
        !!C\"1(!%count PTR!Entradas das quais dados pessoais foram apagados: V .
        !!A\"1(!%count PTP!Entradas cobertas pela assinatura mais recente: V .
        !!@!1'!$root PT1Raiz da árvore: V .
        !!R\"1(!%count PTA\"Pontos de verificação assinados guardados no log de auditoria: V .
        !!^\"1(!%count PTM\"Ponto de verificação guardado em um arquivo separado; entradas abrangidas: V .
        ! [\"1\"  PTR\"Não foi encontrado nenhum ponto de verificação guardado em um arquivo separado..
        ! W!1\"  PTN!O ponto de verificação assinado mais recente.
        ! 81\"  PT0Chaves públicas.
        !!G!1+!(sequence PT4indicada na entrada V .
        ! C!1\"  PT;Como verificar isto offline.
        ! P#1\"  PTG#Com uma cópia do log de auditoria: este comando lê todas as entradas e as compara com as assinaturas..
        ! A$1\"  PTX#Com um ponto de verificação que você guardou antes: este comando mostra que nada do que veio antes dele foi alterado..
        ! R\"1\"  PTI\"Com a pasta de evidências: este comando só precisa de Python, sem rede..
        ! E#1\"  PT\\\"Os números desta página estão incorporados nela em JSON, no elemento com o id “data”..
        ! 21\"  PT*Requisitos.
        ! ]&1\"  PTT&O que este log de auditoria demonstra por si só, o que cabe a você demonstrar e o que não foi atendido. A página indica os itens de normas e leis a que um requisito pertence; ela não diz que você os cumpre..
        ! 31\"  PT+Demonstrado.
        ! ?1\"  PT7Cabe a você demonstrar.
        ! 51\"  PT-Não atendido.
        ! -1\"  PT%Itens.
        ! =1\"  PT5Consultar de novo com.
        ! -1\"  PT%Prova.
        !#Z\"1-\"%count$root PTM!Coberto pela assinatura; entradas assinadas: V T3; raiz da árvore: V\".
        ! C!1\"  PT;Nenhuma assinatura o cobre..
        ! G!1\"  PT?comparado com o texto publicado.
        ! J!1\"  PTA!comparado com uma lista publicada.
        ! ?1\"  PT7NÚMERO NÃO VERIFICADO.
        ! -1\"  PT%Fonte.
        ! ;1\"  PT3O que é registrado.
        ! C!1\"  PT;Completo e sem alterações.
        ! D!1\"  PT<Guardado em um segundo local.
        ! B!1\"  PT:Acesso ao log de auditoria.
        ! T!1\"  PTK!Por quanto tempo as entradas são guardadas.
        ! 81\"  PT0Horário correto.
        ! ?1\"  PT7Quando o registro falha.
        ! ;1\"  PT3Revisão periódica.
        ! I!1\"  PT@!Direitos dos titulares dos dados.
        !!A&1(!%count PTP%Cada tentativa de enviar um código tem uma entrada com horário, finalidade, aplicativo, dispositivo, endereço de rede, destinatário e resultado. Tentativas neste período: V .
        ! I#1\"  PT@#Não há nenhuma tentativa neste período; por isso, nada demonstra que o registro estava ativo..
        ! E%1\"  PT\\$Que nenhum programa envia códigos sem este log de auditoria. A ser demonstrado por quem opera o serviço: uma lista dos programas que podem enviar e-mails..
        !!A$1(!%count PTP#Todas as entradas foram comparadas com seus hashes e com a assinatura quando esta página foi criada. Entradas: V .
        !!\\&1(!%count PTT!Uma assinatura cobre todas as entradas (quantidade: V TT$). Para esta página, não foi verificado se cada entrada ainda corresponde à assinatura: verifique isso como descrito em “Assinatura e prova”..
        ! L\"1\"  PTC\"Nenhuma assinatura cobre o estado mais recente do log de auditoria..
        ! Y\"1\"  PTP\"As tabelas do log de auditoria foram alteradas. Os números podem estar errados..
        !!R#1(!%count PTA#Um ponto de verificação assinado é guardado em um arquivo separado. Entradas que ele abrange: V .
        ! ^$1\"  PTU$Não foi encontrado nenhum ponto de verificação fora do log de auditoria; por isso, não se perceberia se entradas do final tivessem sido cortadas..
        ! H&1\"  PT_%Que este arquivo e os backups do log de auditoria estão em outra máquina. A ser demonstrado por quem opera o serviço: a configuração dos backups e um ponto de verificação vindo de lá..
        !!J%1(!%count PTY$Os dados pessoais ficam parcialmente ocultos em todos os relatórios. Cada exibição completa é registrada antes de ocorrer. Registros neste período: V .
        ! N\"1\"  PTE\"Qualquer usuário da máquina pode ler o arquivo do log de auditoria..
        ! Y$1\"  PTP$Quem pode ler o arquivo e as chaves dele. A ser demonstrado por quem opera a máquina: as permissões dos arquivos e a lista de administradores..
        !!P,12!$days!*i$daysv i S!w! #1X#TO!A tentativa mais antiga que está guardada tem W! T_! dia. Nenhuma entrada foi removida antes de completar 12 meses..4\\#TO!A tentativa mais antiga que está guardada tem W! TC\" de dias. Nenhuma entrada foi removida antes de completar 12 meses..*Y#TO!A tentativa mais antiga que está guardada tem W! T@\" dias. Nenhuma entrada foi removida antes de completar 12 meses..
        !!D/12!$days!*i$daysv i S!w! #1T$T@!A tentativa mais antiga tem só W! TJ# dia. Nada foi removido antes de completar 12 meses; quanto ao tempo anterior, apresente outros registros..4X$T@!A tentativa mais antiga tem só W! TN# de dias. Nada foi removido antes de completar 12 meses; quanto ao tempo anterior, apresente outros registros..*U$T@!A tentativa mais antiga tem só W! TK# dias. Nada foi removido antes de completar 12 meses; quanto ao tempo anterior, apresente outros registros..
        !#P,1;\"$days(sequence!*i$daysv i S!w! #1U#T=Foram removidas entradas com W! TJ\" dia, o que é menos de 12 meses. A remoção está registrada na entrada V\"T!..4Y#T=Foram removidas entradas com W! TN\" de dias, o que é menos de 12 meses. A remoção está registrada na entrada V\"T!..*V#T=Foram removidas entradas com W! TK\" dias, o que é menos de 12 meses. A remoção está registrada na entrada V\"T!..
        ! ^$1\"  PTU$Por quanto tempo as entradas devem ser guardadas e por quê. A ser demonstrado por quem responde pela proteção de dados: a política de retenção..
        !!D$1(!%count PTS#Neste período, o relógio nunca retrocedeu mais de um minuto de uma entrada para a seguinte. Entradas comparadas: V .
        !![\"1(!%count PTJ\"O relógio retrocedeu mais de um minuto. Número de vezes neste período: V .
        ! M%1\"  PTD%Que a máquina obtém o horário de uma fonte confiável. A ser demonstrado por quem opera a máquina: a configuração da sincronização de horário e o log dela..
        !!O$1(!%count PT^#Neste período, não consta nenhum momento em que e-mails tenham sido enviados sem uma entrada. Inicializações do serviço: V .
        !!C#1(!%count PTR\"E-mails podem ter sido enviados sem uma entrada. Número de vezes neste período: V .
        ! M$1\"  PTD$Que alguém é alertado quando o registro para. A ser demonstrado por quem opera o serviço: o alerta e o log do último teste dele..
        ! T%1\"  PTK%Que alguém lê estes relatórios regularmente e toma providências. A ser demonstrado por quem faz a revisão: relatórios anteriores, com nomes, datas e o que foi feito..
        !!L#1(!%count PT[\"As solicitações de titulares foram executadas e registradas. Apagamentos neste período: V .
        ! L%1\"  PTC%Nenhum apagamento foi solicitado neste período. A ser demonstrado por quem responde pela proteção de dados: como as solicitações são recebidas e respondidas..
        !!Y\"1+!(sequence PTB\"Um apagamento foi determinado e ainda não foi executado: entrada V T!..
        ! Q&1\"  PTH&Que os backups e as caixas de correio também são abrangidos. A ser demonstrado por quem responde pela proteção de dados: os certificados de apagamento e por quanto tempo os backups são guardados..
        ! <1\"  PT4Pasta de evidências.
        !!@\"1'!$path PTP!Verifique tudo com um único comando, sem rede: V .
        !!J#1&!#key PTX\"A lista de somas de verificação (checksums) está assinada com a chave de relatórios V T!..
        ! Y'1\"  PTP'A lista de somas de verificação (checksums) NÃO está assinada, pois não há chave de relatórios. A página, as linhas e as provas podem ser alteradas em conjunto; só estão assinados o ponto de verificação e o que as provas cobrem..
        ! \\#1\"  PTS#Compare a chave pública com uma que você obteve por outro meio. Uma chave desta pasta não prova nada por si só..
        !#_!1.\"%count%total PT@!Entradas com prova nesta pasta: V T$ de V\".
        ! 01\"  PT(Arquivos.
        !'J!1/#$from\"to$zone PT#De V T# a V\"T\" (V$T!).
        !#@!1*\"\"to$zone PT%Até V T\" (V\"T!).
        !![!1'!$zone PTH!Log de auditoria completo (horários em V T!).
        !#K!1,\"$time$zone PT.Situação em V T\" (V\"T!).
        !!@!1(!%count PT0Entradas lidas: V .
        !!L#1(!%count PT[\"Encontrado por meio de um índice com hashes de endereços e dispositivos. Entradas lidas: V .
        !!M$1(!%count PT\\#As chaves do índice não estão disponíveis; por isso, a busca percorreu todas as tentativas do período. Entradas lidas: V .
        ! Y#1\"  PTP#Resposta obtida dos totais acumulados. Com --details, também: endereços, dispositivos, horários e durações..
        ! F#1\"  PT]\"As tentativas cujo resultado é desconhecido também são contadas, todas com o nome unknown..
        ! I%1\"  PT@%A causa de uma tentativa é determinada a partir das entradas da própria tentativa. O que aconteceu antes com a mesma pessoa é mostrado por: sendaudit explain.
        ! R#1\"  PTI#O idioma é o da resposta. Quando não houve resposta, é o que melhor corresponde ao que foi solicitado..
        !!I#1(!%count PTX\"Recusas reunidas em uma mesma entrada são contadas, mas não listadas como tentativas: V .
        !!K!1'!$name PV T< (apenas uma das tentativas).
        !!Y\"1(!%shown PTE\"Tentativas correspondentes, da mais recente à mais antiga (exibindo V T!).
        !!_\"1(!%shown PTK\"Tentativas com falha e recusadas, da mais recente à mais antiga (exibindo V T!).
        !!L!1*!'command PT:Há mais. Para continuar: V .
        ! F!1\"  PT>Nenhuma tentativa corresponde..
        !!61(!%phase PT&etapa V .
        !!91(!%reply PT)resposta V .
        !!81'!$host PT)servidor V .
        !!B!1/!,milliseconds PT&levou V T# ms.
        !!E!1'!$time PT6próxima tentativa em V .
        ! >1\"  PT6captcha não resolvido.
        ! -1\"  PT%Causa.
        !!<1'!$zone PT*Horário (V T!).
        ! :1\"  PT2Domínio de e-mail.
        ! :1\"  PT2Servidor de e-mail.
        ! -1\"  PT%Etapa.
        ! 81\"  PT0Tipo de resposta.
        ! 41\"  PT,Endereço IP.
        ! ,1\"  PT$Rede.
        ! ;1\"  PT3Sistema operacional.
        ! .1\"  PT&Idioma.
        ! ,1\"  PT$Hora.
        ! +1\"  PT#Dia.
        ! 21\"  PT*Tentativas.
        ! >1\"  PT6Com falha ou recusadas.
        ! 51\"  PT-Taxa de falha.
        ! 91\"  PT1Período anterior.
        ! 41\"  PT,Dispositivos.
        ! 01\"  PT(Primeira.
        ! /1\"  PT'Última.
        ! /1\"  PT'Mediana.
        ! 31\"  PT+95% em até.
        ! 31\"  PT+99% em até.
        ! 41\"  PT,Mais recente.
        !!:1/!,milliseconds PV T# ms.
        !!91(!%count PT)cerca de V .
        ! ,1\"  PT$novo.
        ! .1\"  PT&nenhum.
        ! /1\"  PT'apagado.
        ! ?1\"  PT7removido por ser antigo.
        !!L!1(!%count PT9todos os outros (grupos: V T!).
        ! 01\"  PT(Detalhes.
        ! O!1\"  PTF!Para listar as tentativas de uma linha.
        !!B\"1(!%count PTN!No período anterior, mas não neste (grupos: V T!).
        ! 91\"  PT1Ao longo do tempo.
        !!H!1(!%count PT8Minutos em cada coluna: V .
        !!F!1(!%count PT6Horas em cada coluna: V .
        !!E!1(!%count PT5Dias em cada coluna: V .
        !!W!1(!%count PTC!Tentativas (máximo em uma coluna: V T!).
        !!C\"1(!%count PTO!Com falha ou recusadas (máximo em uma coluna: V T!).
        !#[!12\")condition%value PT1LIMITE ATINGIDO: V T) (valor: V\"T!).
        !#@\"12\")condition%value PT6Limite não atingido: V T) (valor: V\"T!).
        ! @\"1\"  PTW!E-mails de verificação: consultas ao log de auditoria.
        \"#S!1-\"$name%value PT5Você fez login como V T\" (V\"T!).
        \"V!1-\"$name%value PT@!Você fez login com a função: V\".
        ! /1\"  PT'suporte.
        ! 11\"  PT)auditoria.
        ! C!1\"  PT;O que você pode fazer aqui.
        ! W#1\"  PTN#Descubra por que uma pessoa não recebeu nenhum código, com palavras que você pode ler em voz alta para ela..
        ! T!1\"  PTK!Número da solicitação ou da entrada dela.
        ! I!1\"  PT@!Preencha um destes três campos..
        ! R%1\"  PTI%Uma data (2026-11-27), uma data com horário em UTC (2026-11-27 03:00) ou um tempo para trás a partir de agora: 30m, 24h, 7d. Deixe o campo vazio se não quiser limite..
        ! ,1\"  PT$Até.
        ! :1\"  PT2Mostrar a resposta.
        ! W!1\"  PTN!Os dados pessoais estão parcialmente ocultos..
        ! O!1\"  PTF!Mostrar os dados pessoais por completo.
        ! H$1\"  PT_#Para que você precisa deles? O motivo e o seu nome são registrados no log de auditoria antes que qualquer dado seja mostrado..
        !!T#1+!(sequence PT]\"Os dados pessoais estão sendo mostrados por completo. Isso foi registrado antes, na entrada V T!..
        !!V#1)!&reason PTD#Nenhum dado é mostrado por completo, porque não foi possível registrar isso no log de auditoria: V .
        ! 21\"  PT*Contar por.
        ! <1\"  PT4Prova de uma entrada.
        ! C$1\"  PTZ#Um arquivo que serve de prova de uma entrada para qualquer pessoa que tenha a chave pública. Não contém dados pessoais..
        ! .1\"  PT&Baixar.
        ! ,1\"  PT$Sair.
        ! 41\"  PT,Sem resposta.
        ! P#1\"  PTG#Abra o link mais recente que “sendaudit serve” mostrou. Cada link vale até esse processo terminar..
        ! ^#1\"  PTU#Você não está na lista de pessoas que podem fazer consultas aqui. Quem administra esta página pode incluir você..
        !!E\"1(!%value PTT!Esta página exige uma função que você não tem: V .
        ! ]\"1\"  PTT\"Este formulário não é mais válido. Abra a página novamente e repita a consulta..
        !!R!1)!&reason PT@!Esta requisição foi recusada: V .
        ! A!1\"  PT9Essa página não existe..
        !!Q!1'!$name PTA!Verifique este campo, por favor: V .
        ! _\"1\"  PTV\"Há consultas demais sendo respondidas no momento. Tente novamente em alguns segundos..
        ! _\"1\"  PTV\"A resposta está demorando demais. Escolha um período mais curto e repita a consulta..
        !!\\!1)!&reason PTJ!Não é possível ler o log de auditoria: V .
        ! T$1\"  PTK$O arquivo do log de auditoria foi substituído por outro. Nenhuma consulta será respondida até que “sendaudit serve” seja reiniciado..
        ! A!1\"  PT9Essa entrada não existe..
        ! Q\"1\"  PTH\"Algo deu errado. O log de “sendaudit serve” traz mais informações..

        """
    }
}
