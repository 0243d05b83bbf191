// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var fr: String {
        """
        \\:@@@@@SA@@@\\B@@@FD@@@FF@@@XG@@@YL@@@JT@@@@U@@@UU@@@JV@@@_V@@@HX@@@EY@@@YY@@@A[@@@B\\@@@E]@@@I_@@@D@A@@V@A@@MAA@@FBA@@[BA@@RCA@@FDA@@AEA@@PEA@@OFA@@IGA@@^GA@@CJA@@FLA@@FNA@@AQA@@UQA@@JRA@@^RA@@FTA@@CUA@@WUA@@BYA@@AZA@@D[A@@\\\\A@@W^A@@@@B@@PAB@@@CB@@HFB@@QIB@@OLB@@ZMB@@GPB@@[QB@@YUB@@YXB@@P\\B@@X@C@@PBC@@RFC@@ELC@@QQC@@[XC@@@[C@@_\\C@@@_C@@@FD@@VID@@_ND@@NPD@@_QD@@BSD@@XTD@@CWD@@EXD@@SYD@@R[D@@L]D@@I@E@@HCE@@WEE@@QKE@@\\ME@@CPE@@SSE@@YXE@@MZE@@P\\E@@Q@F@@ZAF@@]BF@@VEF@@EHF@@JKF@@HNF@@TPF@@@SF@@TXF@@@[F@@T\\F@@]AG@@YCG@@FFG@@WHG@@JLG@@ZMG@@]OG@@\\RG@@DUG@@CWG@@ZZG@@V\\G@@S]G@@F_G@@R@H@@TAH@@CFH@@PGH@@NQH@@LVH@@GYH@@@]H@@P@I@@SEI@@YFI@@EHI@@FJI@@UKI@@RMI@@\\OI@@^PI@@HRI@@OSI@@MUI@@FVI@@]WI@@[XI@@RZI@@M\\I@@H^I@@W@J@@WAJ@@RBJ@@AGJ@@RKJ@@ZOJ@@PSJ@@J[J@@\\[J@@P\\J@@C]J@@C^J@@D_J@@VAK@@GBK@@WBK@@XCK@@ZEK@@PFK@@IGK@@AIK@@RJK@@LLK@@BNK@@XOK@@]PK@@DRK@@GSK@@AUK@@AVK@@DWK@@NXK@@UYK@@NZK@@F\\K@@D]K@@D^K@@K@L@@\\AL@@WCL@@]DL@@IFL@@TGL@@QHL@@RIL@@DML@@LOL@@_PL@@BRL@@YTL@@KVL@@KYL@@CDM@@YGM@@ZMM@@RUM@@L_M@@WEN@@LON@@XVN@@P]N@@]KO@@OUO@@WZO@@X^O@@DEP@@LJP@@DPP@@CXP@@K]P@@]BQ@@XHQ@@_LQ@@LZQ@@T]Q@@EER@@^LR@@VAS@@ZFS@@INS@@YRS@@EVS@@\\\\S@@PFT@@FMT@@MTT@@XXT@@C]T@@_BU@@QGU@@NPU@@C^U@@KBV@@OGV@@_LV@@NQV@@FYV@@KDW@@ALW@@IQW@@OWW@@F\\W@@QGX@@WRX@@YWX@@Q_X@@IIY@@_LY@@XTY@@]AZ@@\\DZ@@TLZ@@GVZ@@J[Z@@GA[@@@N[@@XR[@@PZ[@@WD\\@@SH\\@@KP\\@@V^\\@@EB]@@GH]@@LU]@@C^]@@PJ^@@QQ^@@CY^@@@F_@@IG@A@SN@A@LX@A@YVAA@\\_AA@CMBA@XFCA@OOCA@XYCA@^ODA@\\UDA@SCEA@RKEA@_XEA@ZCFA@CNFA@[ZFA@NKGA@ZQGA@H\\GA@YBHA@BOHA@ESHA@NXHA@P]HA@RAIA@FIIA@HOIA@ESIA@EXIA@O^IA@QCJA@_GJA@UPJA@JTJA@QXJA@U]JA@SCKA@DFKA@OMKA@JRKA@[TKA@XZKA@P_KA@KELA@LJLA@NOLA@_QLA@@XLA@E]LA@VAMA@UHMA@@NMA@LSMA@F[MA@W_MA@UINA@STNA@UYNA@SCOA@AMOA@GROA@X_OA@TMPA@]RPA@NWPA@\\CQA@GIQA@XMQA@SWQA@P]QA@ABRA@ZPRA@SVRA@D[RA@XLSA@IRSA@G\\SA@@JTA@HOTA@YSTA@SAUA@XLUA@UVUA@]AVA@NNVA@AYVA@EFWA@BQWA@C\\WA@RKXA@WOXA@ZZXA@ZEYA@WOYA@YYYA@HGZA@HXZA@]^ZA@UL[A@UV[A@@^[A@YH\\A@LQ\\A@\\U\\A@GC]A@QH]A@OM]A@YW]A@R]]A@VC^A@[P^A@FV^A@P[^A@GK_A@_O_A@IU_A@LA@B@RE@B@\\J@B@MW@B@Z\\@B@[@AB@NQAB@RYAB@M@BB@UIBB@^PBB@BVBB@O^BB@]HCB@_OCB@W@DB@PFDB@FNDB@LUDB@Z_DB@]FEB@ZNEB@@VEB@]\\EB@X@FB@WEFB@ZKFB@ORFB@\\\\FB@UAGB@CIGB@SVGB@IYGB@Y@HB@UCHB@]JHB@RPHB@WUHB@L[HB@LAIB@NDIB@UIIB@WPIB@GTIB@BZIB@QNJB@OPJB@[QJB@TTJB@\\YJB@RZJB@A[JB@R[JB@F\\JB@B]JB@N_JB@ABKB@PDKB@GGKB@BIKB@]JKB@UKKB@]MKB@GOKB@AQKB@CTKB@TVKB@WWKB@^YKB@T[KB@G]KB@I^KB@I@LB@_ALB@TCLB@EELB@EFLB@EGLB@_GLB@HILB@HKLB@ZLLB@XNLB@LPLB@DRLB@WSLB@QULB@\\WLB@ZXLB@H[LB@C^LB@U_LB@YAMB@KDMB@UGMB@SJMB@ZLMB@UOMB@[SMB@HVMB@QXMB@H[MB@E\\MB@Z\\MB@T]MB@O^MB@J_MB@E@NB@[@NB@@BNB@SCNB@FENB@XFNB@IHNB@ZINB@@KNB@YKNB@CMNB@ENNB@HONB@KQNB@HSNB@GUNB@GVNB@^VNB@TYNB@M[NB@^]NB@T_NB@FAOB@ZGOB@GJOB@IKOB@\\LOB@OMOB@ANOB@VNOB@APOB@VSOB@[TOB@RWOB@^YOB@Z[OB@C@PB@MAPB@EGPB@[GPB@BQPB@^SPB@SVPB@CXPB@]YPB@K[PB@L\\PB@L^PB@G_PB@J@QB@AAQB@]AQB@^BQB@CDQB@UEQB@UFQB@JGQB@IHQB@@JQB@BLQB@CMQB@KNQB@NOQB@IPQB@UQQB@FRQB@_RQB@^SQB@PTQB@JUQB@PVQB@VWQB@\\XQB@OZQB@[[QB@@^QB@J@RB@OARB@^BRB@FDRB@AFRB@JGRB@@IRB@TKRB@GMRB@PNRB@DORB@YPRB@NQRB@IRRB@ZSRB@RTRB@DURB@RZRB@W]RB@G@SB@Z@SB@JASB@XASB@WBSB@QCSB@SESB@TLSB@MMSB@]MSB@SOSB@QPSB@EQSB@HRSB@ZRSB@LSSB@UWSB@NYSB@T[SB@[\\SB@@BTB@PCTB@HDTB@ZDTB@WETB@JKTB@FMTB@\\MTB@TNTB@JOTB@LPTB@GQTB@KVTB@OXTB@Y\\TB@S@UB@_AUB@ACUB@DHUB@EIUB@WIUB@LJUB@OKUB@TLUB@MMUB@HNUB@\\OUB@NPUB@LQUB@WRUB@]SUB@\\TUB@[VUB@EXUB@LYUB@MZUB@T^UB@O_UB@DIVB@PJVB@LLVB@GMVB@SOVB@NPVB@XQVB@JXVB@RZVB@^[VB@[]VB@S^VB@T_VB@J@WB@_AWB@_CWB@[EWB@^FWB@@HWB@BIWB@RLWB@EMWB@TMWB@ENWB@@OWB@QOWB@FPWB@VPWB@JQWB@^QWB@RRWB@GSWB@GTWB@ZTWB@TVWB@SYWB@L\\WB@@]WB@Y]WB@X^WB@W@XB@CCXB@CFXB@QHXB@\\IXB@VLXB@[OXB@XRXB@RTXB@MUXB@@WXB@OXXB@C\\XB@]@YB@EDYB@GHYB@\\HYB@GPYB@^PYB@CRYB@]RYB@TSYB@RTYB@DUYB@QXYB@[YYB@A[YB@L\\YB@M]YB@_]YB@A_YB@A@ZB@SAZB@[BZB@LDZB@DEZB@WFZB@SGZB@AIZB@KPZB@GTZB@G[ZB@Y_ZB@^F[B@VI[B@ZL[B@OP[B@TU[B@E^[B@MD\\B@TG\\B@NM\\B@IR\\B@@Y\\B@L^\\B@BD]B@[H]B@DL]B@PR]B@JW]B@X[]B@OA^B@FH^B@LL^B@QR^B@WU^B@M]^B@R^^B@_@_B@[C_B@WK_B@RP_B@CS_B@WS_B@GU_B@RV_B@XX_B@CZ_B@I[_B@@__B@\\C@C@GH@C@SK@C@QP@C@YT@C@CX@C@DZ@C@P]@C@CAAC@CCAC@ODAC@JEAC@GFAC@BGAC@KHAC@QIAC@PJAC@AKAC@GLAC@AMAC@BNAC@TNAC@POAC@FPAC@YPAC@_QAC@QRAC@BSAC@RSAC@HTAC@JUAC@EVAC@FWAC@[WAC@ZXAC@YYAC@MZAC@J[AC@G\\AC@L]AC@K^AC@G_AC@Z_AC@L@BC@_@BC@SBBC@GDBC@[DBC@SFBC@XIBC@]JBC@GLBC@PMBC@XNBC@TPBC@\\RBC@_TBC@FWBC@OYBC@Q\\BC@G]BC@X]BC@A_BC@QBCC@FDCC@ZECC@BLCC@XLCC@XMCC@OOCC@IQCC@_UCC@NZCC@T^CC@K_CC@M@DC@XDDC@QEDC@LFDC@GGDC@HKDC@PPDC@YRDC@^UDC@XWDC@_XDC@RZDC@Q]DC@^@EC@@CEC@CHEC@MIEC@
        ! N!1\"  PTE!E-mails de vérification\u{A0}: synthèse.
        !!D!1'!$path PT5Journal d’audit\u{A0}: V .
        !#E!1*\"$from\"to PT#Du V T$ au V\"T& (UTC).
        ! [!1\"  PTR!Journal d’audit complet (dates et heures en UTC).
        ! M!1\"  PTD!Aucune tentative sur cette période..
        !!\\$1(!%count PTK$Tentatives de cette période dont les entrées ont été supprimées en raison de leur ancienneté et dont seuls les totaux sont connus\u{A0}: V .
        !'L'10#%count$from\"to PTB!Non comprises\u{A0}: tentatives entre V\"T$ et V$T0 (UTC), au plus V TR$. Leurs entrées ont été supprimées en raison de leur ancienneté, et on ne sait plus combien de ces tentatives se situent dans cette période..
        ! 21\"  PT*Tentatives.
        ! 11\"  PT)Envoyées.
        ! 11\"  PT)En échec.
        ! 11\"  PT)Refusées.
        ! D!1\"  PT<Volontairement non envoyées.
        ! 91\"  PT1Résultat inconnu.
        ! 01\"  PT(En cours.
        ! C!1\"  PT;Échecs par code d’erreur.
        ! =1\"  PT5Échecs par finalité.
        ! ?1\"  PT7Échecs par application.
        ! _!1\"  PTV!Appareils utilisés avec de nombreuses adresses e-mail.
        ! 71\"  PT/Code d’erreur.
        ! .1\"  PT&Nombre.
        ! 31\"  PT+Pourcentage.
        ! 51\"  PT-Signification.
        ! 11\"  PT)Finalité.
        ! 31\"  PT+Application.
        ! 01\"  PT(Appareil.
        ! 71\"  PT/Adresses e-mail.
        ! +1\"  PT#N°.
        ! ;1\"  PT3Date et heure (UTC).
        ! 61\"  PT.Adresse e-mail.
        ! 11\"  PT)Résultat.
        ! @\"1\"  PTW!Le serveur de messagerie n’a pas accepté l’e-mail..
        ! ^!1\"  PTU!Le serveur de messagerie n’a pas répondu à temps..
        ! [!1\"  PTR!Le serveur de messagerie n’a pas pu être joint..
        ! V\"1\"  PTM\"Notre service s’est arrêté avant que l’e-mail soit transmis pour envoi..
        ! 01\"  PT(envoyée.
        ! 11\"  PT)en échec.
        ! 01\"  PT(refusée.
        ! C!1\"  PT;volontairement non envoyée.
        ! 91\"  PT1résultat inconnu.
        ! 01\"  PT(en cours.
        !#F#1.\"%shown%total PTC\"Tentatives, de la plus récente à la plus ancienne (affichées\u{A0}: V T% sur V\"T!).
        ! ;1\"  PT3connexion au compte.
        ! ?1\"  PT7création d’un compte.
        ! S!1\"  PTJ!deuxième étape de la connexion au compte.
        ! V!1\"  PTM!réinitialisation d’un mot de passe oublié.
        ! D!1\"  PT<modification du mot de passe.
        ! K!1\"  PTB!association d’une adresse e-mail.
        ! K!1\"  PTB!modification de l’adresse e-mail.
        !!C#1(!%count PTR\"Le journal d’audit est tel qu’il a été enregistré. Entrées vérifiées\u{A0}: V .
        ! D#1\"  PT[\"LE JOURNAL D’AUDIT N’EST PAS TEL QU’IL A ÉTÉ ENREGISTRÉ. Voici les différences\u{A0}:.
        ! Y\"1\"  PTP\"La vérification s’est arrêtée ici. Il peut y avoir d’autres différences..
        !!F!1'!$root PT7Racine de l’arbre\u{A0}: V .
        !#H\"1.\"%count%total PTH!Entrées couvertes par une signature\u{A0}: V T% sur V\".
        !!O!1&!#key PT@!Clé publique des signatures\u{A0}: V .
        !!Y#1(!%count PTH#Entrées supprimées en raison de leur ancienneté, dont seules les empreintes ont été vérifiées\u{A0}: V .
        !![\"1(!%count PTJ\"Entrées dans lesquelles des données personnelles ont été effacées\u{A0}: V .
        !!R#1(!%count PTA#Entrées reprises d’un journal d’audit antérieur, non protégé contre les modifications\u{A0}: V .
        !!C$1(!%count PTR#Périodes pendant lesquelles des e-mails ont peut-être été envoyés sans qu’une entrée soit enregistrée\u{A0}: V .
        !!S!1'!$time PT<Entrée la plus récente\u{A0}: V T& (UTC).
        !!]#1'!$time PT<Entrée la plus récente\u{A0}: V TO\" (UTC). Elle est plus ancienne que ne le permet la limite que vous avez fixée..
        ! N%1\"  PTE%Remarque\u{A0}: aucun point de contrôle conservé ailleurs n’a été fourni. Si des entrées avaient été supprimées à la fin du journal, cela passerait inaperçu..
        ! G%1\"  PT^$Remarque\u{A0}: les clés du journal d’audit ne sont pas disponibles. Les lignes de ses tables de recherche ont donc été seulement comptées, pas vérifiées..
        ! E'1\"  PT\\&Remarque\u{A0}: les index et les pages du fichier n’ont pas été vérifiés. Si un index a été modifié, les listes et les décomptes peuvent être faux, même si chaque entrée est telle qu’elle a été enregistrée..
        !#@\"10\"(sequence$time PT4Utilisée depuis le V\"T0 (UTC), entrée V .
        !#Z!1*\"$from\"to PT8Période couverte\u{A0}: du V T$ au V\"T& (UTC).
        ! \\!1\"  PTS!Comparaison avec ces points de contrôle signés\u{A0}:.
        !'[&1@!#%count&source$time!+i%countv i S!w! #1V!V\"T$\u{A0}: W! T> entrée, la plus récente du V$T& (UTC).4\\!V\"T$\u{A0}: W! TC! d’entrées, la plus récente du V$T& (UTC).*W!V\"T$\u{A0}: W! T? entrées, la plus récente du V$T& (UTC).
        !#Q#1;\"%count&source!+i%countv i S!w! #16V\"T$\u{A0}: W! T( entrée.4;V\"T$\u{A0}: W! T- d’entrées.*7V\"T$\u{A0}: W! T) entrées.
        !/D%1@!$+checkpoints%first$last&source PV&T;\u{A0}: points de contrôle\u{A0}: V TJ!\u{202F}; entrées couvertes par le premier\u{A0}: V\"TJ!\u{202F}; entrées couvertes par le dernier\u{A0}: V$.
        ! J!1\"  PTA!signature de la dernière entrée.
        ! L!1\"  PTC!dans le journal d’audit lui-même.
        ! ?1\"  PT7dans un fichier à part.
        ! Q!1\"  PTH!dans les données que vous avez fournies.
        ! F\"1\"  PT]!Opérations effectuées sur le journal d’audit lui-même\u{A0}:.
        ! >1\"  PT6le service a démarré.
        ! I!1\"  PT@!une clé a été mise en service.
        ! Z!1\"  PTQ!les données d’une personne ont été effacées.
        ! U!1\"  PTL!d’anciennes entrées ont été supprimées.
        ! X\"1\"  PTO\"une mesure de préservation juridique (legal hold) a été instaurée ou levée.
        ! Z\"1\"  PTQ\"des e-mails ont peut-être été envoyés sans qu’une entrée soit enregistrée.
        ! J\"1\"  PTA\"une sauvegarde a été restaurée, ou des clés ont été perdues.
        !!U%18!'seconds!-i'secondsv i S!w! #1M!T=l’horloge avait reculé de W! T( seconde.4Q!T=l’horloge avait reculé de W! T, de secondes.*N!T=l’horloge avait reculé de W! T) secondes.
        !!F\"1+!(sequence PT>Signé jusqu’à l’entrée V T3\u{202F}; non vérifié..
        !!B\"1+!(sequence PT>Signé jusqu’à l’entrée V T/\u{202F}; vérifié..
        ! K#1\"  PTB#AVERTISSEMENT\u{A0}: personne n’a signé ces entrées. Lancez la vérification du journal d’audit..
        ! A%1\"  PTX$AVERTISSEMENT\u{A0}: les tables de ce journal d’audit ont été modifiées. Les chiffres peuvent être faux. Lancez la vérification du journal d’audit..
        ! O!1\"  PTF!Attestation d’effacement de données.
        !!^!1*!'address PTK!Adresse e-mail (partiellement masquée)\u{A0}: V .
        !#\\#1.\"$hash&number PTC\"Marque de l’adresse, calculée avec la clé cryptographique n°\u{A0}V\"T> de l’index de recherche\u{A0}: V .
        !!D!1'!$name PT5Journal d’audit\u{A0}: V .
        !!?1'!$time PT(Date\u{A0}: V T& (UTC).
        !!T\"1(!%count PTC\"Lignes de données personnelles examinées lors de la recherche\u{A0}: V .
        !!J\"1(!%count PTY!Graphies sous lesquelles l’adresse a été trouvée\u{A0}: V .
        !#@#10\"%count'entries PTU!Données personnelles effacées dans les entrées\u{A0}: V\"T+ (total\u{A0}: V T!).
        ! Y\"1\"  PTP\"Le journal d’audit ne contenait aucune donnée personnelle pour cette adresse..
        !!G\"1+!(sequence PTP!L’effacement est enregistré dans l’entrée V T!..
        ! G\"1\"  PT^!État signé du journal d’audit qui couvre l’effacement\u{A0}:.
        ! O%1\"  PTF%Le journal d’écriture anticipée (write-ahead log) du fichier était en cours d’utilisation. Les derniers octets qui y restent seront supprimés automatiquement..
        !#G\"1-\"%count$name PTI!Enregistrements effacés également dans V\"T$\u{A0}: V .
        !#O!1.\"$name&reason PT1NON EFFACÉ dans V T$\u{A0}: V\".
        ! D%1\"  PT[$La recherche n’a porté que sur le journal d’audit. Les autres données du service, comme sa file d’attente d’e-mails, n’ont pas été effacées..
        !!W!1(!%count PTF!Adresses similaires, non effacées\u{A0}: V .
        !#H\"13\"'address(sequence PT(entrée V\"T$\u{A0}: V T; (même nom, autre domaine).
        !#L\"13\"'address(sequence PT(entrée V\"T$\u{A0}: V T? (même domaine, nom similaire).
        !!N#1*!'entries PT[\"Entrées dont le motif indiqué mentionne l’adresse, ce qui ne peut pas être effacé\u{A0}: V .
        ! K!1\"  PTB!Cette attestation ne couvre pas\u{A0}:.
        ! ^!1\"  PTU!les sauvegardes et autres copies du journal d’audit.
        ! Z\"1\"  PTQ\"les boîtes aux lettres électroniques et les journaux des serveurs de messagerie.
        ! C\"1\"  PTZ!les autres journaux d’audit, comme ceux des applications.
        ! Z!1\"  PTQ!les preuves et les rapports remis antérieurement.
        \"!Z!1*!'address PTG!Pourquoi aucun code n’est arrivé\u{A0}: V .
         T!1*!'address PTC!Pourquoi aucun code n’est arrivé.
        ! W!1\"  PTN!Ce qui s’est passé (dates et heures en UTC).
        ! 91\"  PT1Que faire ensuite.
        ! N!1\"  PTE!Ce qui s’est passé pour les autres.
        ! G!1\"  PT?Cela ne changera pas tout seul..
        !!>1(!%until PT+Jusqu’au V T!..
        !'J$15#%count&domain%total PTY!E-mails adressés à d’autres destinataires du domaine V\"TE! et acceptés dans la même heure\u{A0}: V T% sur V$.
        !!H!1'!$name PT9Première différence\u{A0}: V .
        \"!C%1)!&domain PTA\"Il est arrivé la même chose à d’autres personnes du domaine V TM\"\u{A0}: le problème ne se limite donc pas à la boîte e-mail de cette personne..
         R$1)!&domain PTB$Il est arrivé la même chose à d’autres personnes\u{A0}: le problème ne se limite donc pas à la boîte e-mail de cette personne..
        !'Y$13#%count$host%total PTL#E-mails adressés à d’autres destinataires et acceptés dans la même heure par le serveur de messagerie V\"T$\u{A0}: V T% sur V$.
        ! V\"1\"  PTM\"L’attente est maintenant terminée\u{A0}: vous pouvez demander un nouveau code..
        !!T#1'!$from PTA!Les demandes faites à partir du V T@\" ont été examinées. Pour les précédentes, utilisez --since..
        ! K#1\"  PTB#Sur la période que nous avons examinée, personne ne nous a demandé de code depuis cet appareil..
        !#^$10\"'address%count PTS!Cette empreinte d’appareil a été envoyée avec Ev\"i TG\" adresses e-mail différentes. La réponse porte sur la plus récente, V T!..
        !!A!1(!%count PT1Entrées lues\u{A0}: V .
        ! G!1\"  PT?C’est à la personne d’agir.
        ! \\!1\"  PTS!C’est au développeur de l’application d’agir.
        ! J!1\"  PTA!C’est à notre service d’agir.
        ! X!1\"  PTO!C’est à notre serveur de messagerie d’agir.
        ! E\"1\"  PT\\!C’est au fournisseur de messagerie de la personne d’agir.
        ! >1\"  PT6Aucune action attendue.
        ! E!1\"  PT=Rien dans les enregistrements.
        ! B!1\"  PT:Au puzzle de vérification.
        ! Y!1\"  PTP!Au moment où l’application a demandé le code.
        ! 51\"  PT-À une limite.
        ! R!1\"  PTI!À la vérification de l’adresse e-mail.
        ! :1\"  PT2Dans notre service.
        ! R!1\"  PTI!En route vers notre serveur de messagerie.
        ! V!1\"  PTM!Refus provisoire par un serveur de messagerie.
        ! V!1\"  PTM!Refus définitif par un serveur de messagerie.
        ! J\"1\"  PTA\"Après l’acceptation de l’e-mail par un serveur de messagerie.
        ! <1\"  PT4À la saisie du code.
        ! 71\"  PT/Non déterminé.
        !#J$1/\"'address$time PT]!Le même appareil a demandé un code pour une autre adresse, V T%, le V\"TI!. Elle est peut-être mal orthographiée..
        !#L$1/\"'address$time PT<Un code a été demandé le V\"T= pour une adresse similaire, V TU!. L’une des deux est peut-être mal orthographiée..
        !#C$1.\"&domain$name PTF!La partie située après l’arobase, V T/, ressemble à V\"TP!. L’adresse est peut-être mal orthographiée..
        !#Q#1/\"'purpose$time PT<Un code a été demandé le V\"TV! pour cette adresse, mais pour une autre finalité\u{A0}: V T!..
        !!U'1(!%count PTB!Effacements sur cette période\u{A0}: V T_%. Le journal d’audit n’indique pas de qui les données ont été effacées. S’il s’agissait de celles de cette personne, ses tentatives antérieures ne peuvent plus être retrouvées..
        ! .1\"  PT&Étape.
        ! 01\"  PT(Réponse.
        ! /1\"  PT'Serveur.
        ! <1\"  PT4Texte de la réponse.
        ! =1\"  PT5À lire à haute voix.
        !!M\"1'!$path PT]!Cet e-mail n’est pas un avis concernant un autre e-mail\u{A0}: V .
        ! -1\"  PT%Motif.
        ! ,1\"  PT$Type.
        ! =1\"  PT5hard\u{A0}: adresse morte.
        ! ]!1\"  PTT!soft\u{A0}: définitif, mais pas à cause de l’adresse.
        ! 21\"  PT*provisoire.
        ! 51\"  PT-Code demandé.
        ! S!1\"  PTJ!Demande de code refusée par notre service.
        ! L!1\"  PTC!Puzzle de vérification non résolu.
        ! U!1\"  PTL!E-mail accepté par un serveur de messagerie.
        ! Q!1\"  PTH!Échec provisoire de l’essai d’envoi.
        ! Q!1\"  PTH!Échec définitif de l’essai d’envoi.
        ! @!1\"  PT8Pas de réponse à temps.
        ! B!1\"  PT:Volontairement non envoyé.
        ! ?1\"  PT7Non transmis pour envoi.
        ! U!1\"  PTL!On ne sait pas si l’e-mail a été envoyé.
        ! <1\"  PT4Signalé comme remis.
        ! ?1\"  PT7Signalé comme retardé.
        ! E!1\"  PT=Revenu comme non distribuable.
        ! B!1\"  PT:Marqué comme indésirable.
        ! 51\"  PT-Code utilisé.
        ! S!1\"  PTJ!Code expiré avant l’envoi de l’e-mail.
        ! :1\"  PT2Code erroné saisi.
        ! <1\"  PT4Code saisi trop tard.
        ! B\"1\"  PTY!Code saisi alors qu’un plus récent l’avait remplacé.
        ! L!1\"  PTC!Code saisi pour une autre finalité.
        ! V!1\"  PTM!Code bloqué après trop de saisies erronées.
        ! A!1\"  PT9Enregistrement impossible.
        ! G!1\"  PT?Données personnelles effacées.
        ! F!1\"  PT>Anciennes entrées supprimées.
        ! 91\"  PT1Service démarré.
        ! =1\"  PT5Sauvegarde restaurée.
        \"!\\!1)!&domain PTJ!À l’attention du postmaster du domaine V .
         M!1)!&domain PT>À l’attention du postmaster.
        !!C\"1'!$time PTK!Date et heure de la tentative de remise\u{A0}: V T& (UTC).
        !!N!1'!$host PT?Serveur qui nous a répondu\u{A0}: V .
        !!?1(!%reply PT/Sa réponse\u{A0}: V .
        !!R\"1*!'queueID PT_!Identifiant de file d’attente (queue ID) qu’il a donné\u{A0}: V .
        !!M!1&!#tls PT?Chiffrement de la connexion\u{A0}: V .
        ! [\"1\"  PTR\"Preuve signée que cette entrée figure inchangée dans notre journal d’audit\u{A0}:.
        ! S*1\"  PTJ*Bonjour, une personne dont la boîte aux lettres est hébergée chez vous n’a pas reçu notre code de vérification. Si votre serveur a refusé l’e-mail ci-dessous, pourriez-vous nous dire pourquoi et ce que nous pouvons changer\u{202F}? S’il l’a accepté, pourriez-vous nous dire où il a été acheminé\u{202F}? Merci d’avance..
        ! Q#1\"  PTH#Sur la période que nous avons examinée, personne ne nous a demandé de code pour votre adresse e-mail..
        ! \\%1\"  PTS%Veuillez vérifier dans l’application l’orthographe de votre adresse e-mail, puis demander un code et nous dire à quel moment vous l’avez fait. Nous regarderons à nouveau..
        ! S'1\"  PTJ'Comparez l’orthographe avec les adresses similaires affichées ici, s’il y en a. Si la personne refait une demande et qu’il n’y a toujours rien, l’application n’atteint pas notre service\u{A0}: signalez-le à son développeur..
        \"!]$1'!$time PT#Le V TH$, l’application a essayé de demander votre code à notre service. D’après ce que nous voyons, sa demande ne nous est pas parvenue..
         T$1'!$time PTF$L’application a essayé de demander votre code à notre service. D’après ce que nous voyons, sa demande ne nous est pas parvenue..
        ! F&1\"  PT]%Veuillez vérifier votre connexion Internet, puis redemander un code. Si cela échoue encore, c’est au développeur de l’application d’examiner le problème, et nous le préviendrons..
        ! P)1\"  PTG)Demandez au développeur de l’application de vérifier le chemin entre l’application et notre service\u{A0}: DNS, proxy, pare-feu, TLS, délai maximal (timeout). Vérifiez que notre service fonctionnait à ce moment-là. L’erreur figure dans le journal d’audit de l’application elle-même..
        \"!E$1*!'purpose PTS!Un code a été demandé, mais pour autre chose\u{A0}: V T\\!. Pour ce que vous voulez faire, aucun n’a été demandé..
         ^\"1*!'purpose PTM\"Un code a été demandé, mais pour autre chose que ce que vous voulez faire..
        ! S&1\"  PTJ&Dans l’application, veuillez aller à l’endroit qui correspond à ce que vous voulez faire et y demander un code. Chaque code ne fonctionne que pour l’opération pour laquelle il a été demandé..
        \"!E'1&!#app PTA$Demandez à la personne à quel endroit de l’application elle a fait sa demande. Si c’était le bon endroit, l’application V TR\" envoie une valeur erronée dans le champ type\u{A0}: signalez-le à son développeur..
         _&1&!#app PTR&Demandez à la personne à quel endroit de l’application elle a fait sa demande. Si c’était le bon endroit, l’application envoie une valeur erronée dans le champ type\u{A0}: signalez-le à son développeur..
        \"!Y$1'!$time PTN\"Les enregistrements qui concernent votre adresse e-mail ont été effacés le V TX!. Nous ne pouvons plus voir ce qui s’est passé avant..
         P$1'!$time PTB$Les enregistrements qui concernent votre adresse e-mail ont été effacés. Nous ne pouvons plus voir ce qui s’est passé avant..
        ! C%1\"  PTZ$S’il vous faut toujours un code, veuillez en demander un nouveau. S’il n’arrive pas, recontactez-nous\u{A0}: cette demande-là, nous pourrons la suivre..
        ! \\#1\"  PTS#Rien à corriger. Un effacement est irréversible. Attendez une nouvelle tentative et lancez explain pour celle-ci..
        ! G&1\"  PT^%Nous ne conservons ces enregistrements que pour une durée limitée. Ceux de la période dont vous parlez ont déjà été supprimés\u{202F}; nous ne pouvons donc pas dire ce qui s’est passé..
        ! C%1\"  PTZ$S’il vous faut toujours un code, veuillez en demander un nouveau. S’il n’arrive pas, recontactez-nous\u{A0}: cette demande-là, nous pourrons la suivre..
        ! S%1\"  PTJ%Rien à corriger\u{A0}: les entrées ont été supprimées à la fin de leur durée de conservation. Attendez une nouvelle tentative ou interrogez une période plus récente..
        \"!L#1'!$time PTB!Nos enregistrements commencent le V TW!. Nous ne pouvons pas voir ce qui s’est passé avant..
         J$1'!$time PT\\#Ce dont vous parlez est antérieur au début de nos enregistrements\u{202F}; nous ne pouvons donc pas voir ce qui s’est passé..
        ! C%1\"  PTZ$S’il vous faut toujours un code, veuillez en demander un nouveau. S’il n’arrive pas, recontactez-nous\u{A0}: cette demande-là, nous pourrons la suivre..
        ! M%1\"  PTD%Rien à corriger, sauf si ce journal d’audit devait remonter plus loin. A-t-il été recréé\u{202F}? Dans ce cas, consultez le précédent, s’il a été conservé..
        ! V%1\"  PTM%Pendant un certain temps, notre service n’a rien pu enregistrer. Si vous avez demandé un code à ce moment-là, nous ne pouvons pas voir ce que votre demande est devenue..
        ! B$1\"  PTY#Veuillez demander un nouveau code. S’il n’arrive pas, recontactez-nous\u{A0}: cette demande-là, nous pourrons la suivre..
        \"'U'10#%count$from\"to PT@!Rien n’a été enregistré du V\"T$ au V$TN!\u{202F}; tentatives refusées pendant ce temps\u{A0}: V T^#. Cherchez pourquoi l’écriture dans le journal d’audit était impossible\u{A0}: disque plein, autorisations, erreurs d’E/S..
         O%10#%count$from\"to PTX$Pendant un certain temps, l’écriture dans le journal d’audit a été impossible. Cherchez pourquoi\u{A0}: disque plein, autorisations, erreurs d’E/S..
        ! C#1\"  PTZ\"Le puzzle de vérification n’a pas été résolu. Sans cela, aucun code n’est envoyé..
        ! L'1\"  PTC'Veuillez redemander un code et faire glisser la pièce du puzzle à sa place, sans trop attendre une fois le puzzle affiché. Si vous ne voyez pas la pièce ou ne pouvez pas la déplacer, dites-nous quel appareil vous utilisez..
        ! T'1\"  PTK'Si la personne ne voit pas la pièce ou ne peut pas la déplacer, notez l’appareil, le navigateur et la version de l’application, et prévenez le développeur de celle-ci. Si les échecs sont nombreux, vérifiez la page de captcha..
        \"!Y/14!%count!+i%countv i S!w! #1Z$TS!La pièce du puzzle n’était pas au bon endroit (W! T]\" essai). Tant que le puzzle de vérification n’est pas résolu, aucun code n’est envoyé..4_$TS!La pièce du puzzle n’était pas au bon endroit (W! TB# d’essais). Tant que le puzzle de vérification n’est pas résolu, aucun code n’est envoyé..*[$TS!La pièce du puzzle n’était pas au bon endroit (W! T^\" essais). Tant que le puzzle de vérification n’est pas résolu, aucun code n’est envoyé..
         V$1(!%count PTG$La pièce du puzzle n’était pas au bon endroit. Tant que le puzzle de vérification n’est pas résolu, aucun code n’est envoyé..
        ! _$1\"  PTV$Veuillez réessayer avec un nouveau puzzle de vérification. Faites glisser la pièce lentement jusqu’à ce qu’elle recouvre l’emplacement vide..
        ! J'1\"  PTA'Rien à faire pour les cas isolés. Si les échecs sont nombreux dans une même application, celle-ci calcule peut-être mal la position, par exemple à partir d’une image redimensionnée\u{A0}: signalez-le à son développeur..
        ! K$1\"  PTB$Le puzzle de vérification n’était plus valable quand la réponse est arrivée. Chaque puzzle n’est valable que peu de temps..
        ! G#1\"  PT^\"Veuillez demander un nouveau puzzle de vérification et le résoudre dès qu’il s’affiche..
        ! R&1\"  PTI&Rien à faire pour les cas isolés. Si cela arrive à des personnes pourtant rapides, l’application affiche d’anciens puzzles\u{A0}: dites à son développeur d’en demander un nouveau à chaque fois..
        \"!Q$1(!%until PT]#Il y a eu trop de mauvaises réponses aux puzzles de vérification. De nouveaux puzzles pourront être résolus à partir du V T!..
         Z$1(!%until PTK$Il y a eu trop de mauvaises réponses aux puzzles de vérification\u{202F}; aucun nouveau puzzle n’est donc proposé pendant un certain temps..
        \"!^\"1(!%until PTF!Veuillez redemander un code après le V TD!. Essayer plus tôt ne sert à rien..
         O#1(!%until PT@#Veuillez patienter quelques minutes, puis redemander un code. Essayer plus tôt ne sert à rien..
        ! B'1\"  PTY&Le blocage prend fin de lui-même. Si la personne n’a pas fait autant d’essais, ils viennent peut-être de quelqu’un d’autre sur le même réseau\u{A0}: recherchez une attaque et vérifiez les proxys de confiance..
        ! F$1\"  PT]#Il s’est écoulé trop de temps entre le puzzle de vérification et la demande de code\u{202F}; le puzzle ne comptait donc plus..
        ! F$1\"  PT]#Veuillez d’abord remplir tout le reste. Résolvez ensuite un nouveau puzzle de vérification et demandez le code aussitôt..
        ! W%1\"  PTN%Le captcha_token avait expiré quand l’application l’a envoyé. Si la personne a été rapide, l’application le garde trop longtemps\u{A0}: signalez-le à son développeur..
        ! M$1\"  PTD$L’application a utilisé une deuxième fois le même puzzle de vérification résolu. Chaque puzzle ne compte qu’une seule fois..
        ! X(1\"  PTO(Veuillez consulter votre boîte de réception et votre dossier de courrier indésirable\u{A0}: un code est peut-être en route depuis la première demande. S’il n’y en a pas, rechargez l’application, résolvez un nouveau puzzle de vérification et refaites une demande..
        \"!Y&1&!#app PTP\"Consultez la tentative précédente. À dire au développeur de l’application V TW#\u{A0}: chaque envoi, même répété, exige son propre captcha_token, et aucun formulaire ne doit être envoyé deux fois..
         S&1&!#app PTF&Consultez la tentative précédente. À dire au développeur de l’application\u{A0}: chaque envoi, même répété, exige son propre captcha_token, et aucun formulaire ne doit être envoyé deux fois..
        ! C$1\"  PTZ#Le puzzle de vérification a été résolu pour une autre adresse e-mail que celle pour laquelle le code a été demandé..
        ! _$1\"  PTV$Veuillez d’abord saisir votre adresse e-mail et la vérifier. Résolvez ensuite un nouveau puzzle de vérification, et ne modifiez plus l’adresse..
        ! K%1\"  PTB%Souvent, l’adresse a été corrigée après le puzzle. Dites au développeur de l’application de demander un nouveau captcha à chaque changement d’adresse..
        ! J$1\"  PTA$L’application ne nous a pas transmis tel quel le résultat du puzzle de vérification. Ce n’est pas une erreur de votre part..
        ! S'1\"  PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!Q%1&!#app PTK!À dire au développeur de l’application V TT#\u{A0}: captcha_token doit être envoyé exactement tel qu’il a été reçu, ses guillemets étant échappés en JSON..
         K%1&!#app PT^$À dire au développeur de l’application\u{A0}: captcha_token doit être envoyé exactement tel qu’il a été reçu, ses guillemets étant échappés en JSON..
        ! Q'1\"  PTH'Le puzzle de vérification résolu n’a pas compté lors de la demande de code. Il était trop ancien, déjà utilisé ou destiné à une autre adresse e-mail\u{202F}; nos enregistrements ne disent pas lequel de ces cas s’est produit..
        ! C%1\"  PTZ$Veuillez vérifier votre adresse e-mail, résoudre un nouveau puzzle de vérification et demander le code aussitôt. Si cela échoue aussi, dites-le-nous..
        ! A&1\"  PTX%Le captcha_token a été refusé\u{202F}; l’entrée ne dit pas pourquoi. Si cela se reproduit, l’application le conserve, le réutilise ou le modifie\u{A0}: signalez-le à son développeur..
        \"!K\"1'!$name PTX!Il manquait quelque chose lors de la demande de code\u{A0}: V T!..
         C\"1'!$name PTU!Il manquait quelque chose lors de la demande de code..
        \"!J#1'!$name PTW\"Veuillez compléter cette information dans l’application, puis redemander un code\u{A0}: V T!..
         X'1'!$name PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!S%1,!)parameter PTQ!L’application n’a envoyé aucune valeur pour V TJ#. Si la personne avait saisi tout ce que l’application demande, signalez-le au développeur de celle-ci..
         J%1,!)parameter PTW$L’application a omis une valeur obligatoire. Si la personne avait saisi tout ce que l’application demande, signalez-le au développeur de celle-ci..
        ! ]$1\"  PTT$L’application ne nous a pas envoyé toutes les informations sur elle-même et sur votre appareil dont nous avons besoin avant d’envoyer un code..
        ! S'1\"  PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!Z$1,!)parameter PTU\"Indiquez au développeur de l’application quels en-têtes d’appareil manquent\u{A0}: V TM!. Vérifiez qu’aucun proxy ne les supprime..
         U$1,!)parameter PTB$Des en-têtes d’appareil manquent\u{A0}: signalez-le au développeur de l’application. Vérifiez qu’aucun proxy ne les supprime..
        ! Q#1\"  PTH#Notre service ne reconnaît pas l’application qui a demandé le code\u{202F}; il n’en a donc pas envoyé..
        ! T'1\"  PTK'Veuillez vous assurer que vous utilisez bien l’application officielle, puis la mettre à jour ou actualiser la page. Si cela ne suffit pas, c’est au développeur de l’application de régler le problème, et nous le préviendrons..
        \"!R&1&!#app PTD!L’identifiant de l’application, V T\\$, n’est pas enregistré. Si l’application est l’une des nôtres, prévenez son développeur ou ajoutez l’identifiant à la configuration du service..
         J&1&!#app PT]%L’identifiant de l’application n’est pas enregistré. Si l’application est l’une des nôtres, prévenez son développeur ou ajoutez l’identifiant à la configuration du service..
        ! Z\"1\"  PTQ\"L’application a demandé un type de code qui n’existe pas dans notre service..
        ! S'1\"  PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!X$1&!#app PTK!À dire au développeur de l’application V T[\"\u{A0}: la valeur du champ type ne correspond à aucune des finalités que le service connaît..
         R$1&!#app PTE$À dire au développeur de l’application\u{A0}: la valeur du champ type ne correspond à aucune des finalités que le service connaît..
        ! ^$1\"  PTU$Ce que nous avons reçu comme étant votre adresse e-mail n’a pas la forme d’une adresse e-mail\u{202F}; nous n’avons donc pas pu y envoyer de code..
        ! X%1\"  PTO%Veuillez vérifier l’adresse dans l’application\u{A0}: y a-t-il un signe @, manque-t-il quelque chose après, y a-t-il un espace ou une virgule\u{202F}? Redemandez ensuite un code..
        \"!B&1)!&reason PTZ!Épelez l’adresse avec la personne. Ce qui ne va pas\u{A0}: V TS#. Si la personne la saisit correctement, c’est l’application qui la modifie\u{A0}: signalez-le à son développeur..
         N&1)!&reason PT^%Épelez l’adresse avec la personne. Si la personne la saisit correctement, c’est l’application qui la modifie, par exemple en l’encodant deux fois\u{A0}: signalez-le à son développeur..
        ! S$1\"  PTJ$L’application nous a transmis une information sous une forme que notre service ne peut pas lire\u{202F}; aucun code n’a donc été envoyé..
        ! S'1\"  PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!F%1,!)parameter PTF\"À dire au développeur de l’application\u{A0}: la valeur JSON du champ V TH\" n’est pas du bon type, par exemple un nombre au lieu d’une chaîne..
         X$1,!)parameter PTE$À dire au développeur de l’application\u{A0}: une valeur JSON n’est pas du bon type, par exemple un nombre au lieu d’une chaîne..
        ! W#1\"  PTN#Notre service n’a pas pu lire ce que l’application lui a transmis\u{202F}; aucun code n’a donc été envoyé..
        ! S'1\"  PTJ'Vous ne pouvez pas régler ce problème vous-même\u{A0}: c’est au développeur de l’application de le faire, et nous allons le prévenir. Mettre à jour l’application ou actualiser la page peut aider\u{202F}; redemandez ensuite un code..
        \"!D'1&!#app PTK!À dire au développeur de l’application V TG%\u{A0}: le corps de la requête n’est pas du JSON valide. Souvent, il est tronqué, encodé comme un formulaire (form-encoded) ou contient des guillemets non échappés..
         ^&1&!#app PTQ&À dire au développeur de l’application\u{A0}: le corps de la requête n’est pas du JSON valide. Souvent, il est tronqué, encodé comme un formulaire (form-encoded) ou contient des guillemets non échappés..
        ! J#1\"  PTA#L’application a demandé votre code à notre service, et notre service a refusé cette demande..
        ! ]%1\"  PTT%Veuillez redemander un code dans quelques minutes. Si la demande est encore refusée, donnez-nous le code d’erreur affiché par l’application\u{202F}; nous examinerons le problème..
        \"!M&1'!$code PTP!Notre service a répondu par le code d’erreur V T:. La commande errata show V TL# indique ce qu’il faut vérifier\u{202F}; l’entrée se trouve dans le journal d’audit du service lui-même..
         O&1'!$code PTA&Consultez le journal d’audit du service lui-même à la même heure, ou demandez le code d’erreur affiché par l’application\u{202F}; la commande errata show indique ce qu’il faut vérifier..
        \"!C%1(!%until PTO$Un code avait été demandé juste avant celui-ci, et il faut un délai entre deux demandes. Le prochain code peut être demandé à partir du V T!..
         K#1(!%until PT\\\"Un code avait été demandé juste avant celui-ci, et il faut un délai entre deux demandes..
        \"!\\%1(!%until PTH%Veuillez chercher le code précédent dans votre boîte de réception et votre dossier de courrier indésirable. S’il n’y est pas, demandez-en un nouveau après le V T!..
         H&1(!%until PTY%Veuillez chercher le code précédent dans votre boîte de réception et votre dossier de courrier indésirable. S’il n’y est pas, patientez un instant, puis demandez-en un nouveau..
        ! \\&1\"  PTS&Rien à corriger\u{A0}: le délai d’attente entre deux codes pour une même adresse prend fin de lui-même. Pour savoir pourquoi le code précédent n’est pas arrivé, lancez explain pour la tentative d’avant..
        \"!N$1(!%until PTZ#Trop de codes ont été demandés avec votre adresse e-mail en peu de temps. Vous pouvez refaire une demande à partir du V T!..
         [\"1(!%until PTL\"Trop de codes ont été demandés avec votre adresse e-mail en peu de temps..
        \"!R&1(!%until PTG!Veuillez refaire une demande après le V TW$. En attendant, consultez votre boîte de réception et votre dossier de courrier indésirable\u{A0}: le code le plus récent fonctionne peut-être encore..
         B&1(!%until PTS%Veuillez patienter un moment. En attendant, consultez votre boîte de réception et votre dossier de courrier indésirable\u{A0}: le code le plus récent fonctionne peut-être encore..
        \"#K91>\"%limit'minutes!-i'minutesv\"i S!w!!#1]'T6Limite par adresse\u{A0}: V T$ en W!!TV& minute. Elle se réinitialise d’elle-même. Cherchez pourquoi les codes précédents n’ont pas été utilisés. Si la personne n’a pas fait autant de demandes, c’est quelqu’un d’autre qui les a faites..4A(T6Limite par adresse\u{A0}: V T$ en W!!TZ& de minutes. Elle se réinitialise d’elle-même. Cherchez pourquoi les codes précédents n’ont pas été utilisés. Si la personne n’a pas fait autant de demandes, c’est quelqu’un d’autre qui les a faites..*^'T6Limite par adresse\u{A0}: V T$ en W!!TW& minutes. Elle se réinitialise d’elle-même. Cherchez pourquoi les codes précédents n’ont pas été utilisés. Si la personne n’a pas fait autant de demandes, c’est quelqu’un d’autre qui les a faites..
         U'10\"%limit'minutes PT^&La limite par adresse se réinitialise d’elle-même. Cherchez pourquoi les codes précédents n’ont pas été utilisés. Si la personne n’a pas fait autant de demandes, c’est quelqu’un d’autre qui les a faites..
        \"!J$1(!%until PTV#Trop de codes ont été demandés depuis votre appareil en peu de temps. Vous pouvez refaire une demande à partir du V T!..
         W\"1(!%until PTH\"Trop de codes ont été demandés depuis votre appareil en peu de temps..
        \"!S$1(!%until PTG!Veuillez refaire une demande après le V TX\". Si vous partagez l’appareil, d’autres personnes ont peut-être épuisé la limite..
         ]$1(!%until PTN$Veuillez patienter un moment, puis refaire une demande. Si vous partagez l’appareil, d’autres personnes ont peut-être épuisé la limite..
        \"#F71>\"%limit'minutes!-i'minutesv\"i S!w!!#1F'T7Limite par appareil\u{A0}: V T$ en W!!T^% minute. Elle se réinitialise d’elle-même. Si beaucoup de personnes ont le même identifiant d’appareil, l’application envoie une valeur constante\u{A0}: signalez-le à son développeur..4J'T7Limite par appareil\u{A0}: V T$ en W!!TB& de minutes. Elle se réinitialise d’elle-même. Si beaucoup de personnes ont le même identifiant d’appareil, l’application envoie une valeur constante\u{A0}: signalez-le à son développeur..*G'T7Limite par appareil\u{A0}: V T$ en W!!T_% minutes. Elle se réinitialise d’elle-même. Si beaucoup de personnes ont le même identifiant d’appareil, l’application envoie une valeur constante\u{A0}: signalez-le à son développeur..
         ^&10\"%limit'minutes PTG&La limite par appareil se réinitialise d’elle-même. Si beaucoup de personnes ont le même identifiant d’appareil, l’application envoie une valeur constante\u{A0}: signalez-le à son développeur..
        \"!J%1(!%until PTV$Trop de codes ont été demandés en peu de temps depuis la connexion Internet que vous utilisez. De nouvelles demandes y sont possibles à partir du V T!..
         P#1(!%until PTA#Trop de codes ont été demandés en peu de temps depuis la connexion Internet que vous utilisez..
        \"!W&1(!%until PTG!Veuillez refaire une demande après le V T\\$, ou utiliser une autre connexion, par exemple les données mobiles au lieu du Wi-Fi. D’autres personnes utilisent peut-être la même connexion que vous..
         G&1(!%until PTX%Veuillez patienter un moment, ou utiliser une autre connexion, par exemple les données mobiles au lieu du Wi-Fi. D’autres personnes utilisent peut-être la même connexion que vous..
        \"#T31>\"%limit'minutes!-i'minutesv\"i S!w!!#1@&T6Limite par réseau\u{A0}: V T$ en W!!TY$ minute. Elle se réinitialise d’elle-même. Si toute une entreprise ou tout le monde est concerné, vérifiez les proxys de confiance, puis la limite..4D&T6Limite par réseau\u{A0}: V T$ en W!!T]$ de minutes. Elle se réinitialise d’elle-même. Si toute une entreprise ou tout le monde est concerné, vérifiez les proxys de confiance, puis la limite..*A&T6Limite par réseau\u{A0}: V T$ en W!!TZ$ minutes. Elle se réinitialise d’elle-même. Si toute une entreprise ou tout le monde est concerné, vérifiez les proxys de confiance, puis la limite..
         X%10\"%limit'minutes PTA%La limite par réseau se réinitialise d’elle-même. Si toute une entreprise ou tout le monde est concerné, vérifiez les proxys de confiance, puis la limite..
        \"!Y$1(!%until PTE$Trop de codes ont été demandés dans cette application, toutes personnes confondues. Elle peut de nouveau en demander à partir du V T!..
         U#1(!%until PTF#Trop de codes ont été demandés en peu de temps dans cette application, toutes personnes confondues..
        \"![$1(!%until PTG!Veuillez refaire une demande après le V T@#. Vous n’êtes pas en cause\u{202F}; nous vérifions si l’application peut en demander davantage..
         E%1(!%until PTV$Veuillez patienter un moment, puis refaire une demande. Vous n’êtes pas en cause\u{202F}; nous vérifions si l’application peut en demander davantage..
        \"'M01B!##app%limit'minutes!-i'minutesv$i S!w!\"#1\\$T:Limite de l’application V T$\u{A0}: V\"T$ en W!\"TI# minute. S’il s’agit de vraies personnes, faites relever la limite\u{202F}; sinon, recherchez une attaque..4@%T:Limite de l’application V T$\u{A0}: V\"T$ en W!\"TM# de minutes. S’il s’agit de vraies personnes, faites relever la limite\u{202F}; sinon, recherchez une attaque..*]$T:Limite de l’application V T$\u{A0}: V\"T$ en W!\"TJ# minutes. S’il s’agit de vraies personnes, faites relever la limite\u{202F}; sinon, recherchez une attaque..
         P%14##app%limit'minutes PTU$La limite de toute l’application a été atteinte. S’il s’agit de vraies personnes, faites relever la limite\u{202F}; sinon, recherchez une attaque..
        \"!T#1(!%until PT@#Trop de codes ont été demandés en peu de temps. Vous pouvez refaire une demande à partir du V T!..
         A\"1(!%until PTR!Trop de codes ont été demandés en peu de temps..
        \"!R&1(!%until PTG!Veuillez refaire une demande après le V TW$. En attendant, consultez votre boîte de réception et votre dossier de courrier indésirable\u{A0}: le code le plus récent fonctionne peut-être encore..
         \\&1(!%until PTM&Veuillez patienter un moment, puis refaire une demande. En attendant, consultez votre boîte de réception et votre dossier de courrier indésirable\u{A0}: le code le plus récent fonctionne peut-être encore..
        ! Z'1\"  PTQ'Rien à corriger pour les cas isolés\u{A0}: la limite se réinitialise d’elle-même. L’entrée ne dit pas de quelle limite il s’agissait\u{202F}; comparez les tentatives précédentes de la même adresse, du même appareil et du même réseau..
        \"!L'1(!%until PTX$Pour protéger nos utilisateurs contre les abus, notre service ne vous envoie pas de codes pour le moment. Vous pouvez refaire une demande à partir du V T@\". Cela ne veut pas dire que vous avez fait quelque chose de mal..
         X%1(!%until PTI%Pour protéger nos utilisateurs contre les abus, notre service ne vous envoie pas de codes pour le moment. Cela ne veut pas dire que vous avez fait quelque chose de mal..
        \"!L%1(!%until PTG!Veuillez refaire une demande après le V TQ#. Si vous ne pouvez pas attendre, dites-le-nous\u{A0}: nous verrons si nous pouvons lever cette suspension pour vous..
         F%1(!%until PTW$Veuillez refaire une demande plus tard. Si vous ne pouvez pas attendre, dites-le-nous\u{A0}: nous verrons si nous pouvons lever cette suspension pour vous..
        ! D*1\"  PT[)La protection contre les abus a détecté de nombreux codes que personne n’a utilisés, pour cet appareil, ce réseau, ce domaine ou cette application\u{202F}; l’entrée indique lequel. Si c’est à tort, ajoutez l’élément en question à la liste d’autorisation. Sinon, la suspension prend fin d’elle-même..
        \"!M&1(!%until PTY%En réponse à l’un de nos e-mails, quelqu’un nous a dit\u{A0}: «\u{A0}Ce n’était pas moi\u{A0}». Nous ne recommençons donc à envoyer des codes à votre adresse e-mail qu’à partir du V T!..
         B&1(!%until PTS%En réponse à l’un de nos e-mails, quelqu’un nous a dit\u{A0}: «\u{A0}Ce n’était pas moi\u{A0}». Pendant un certain temps, nous n’envoyons donc aucun code à votre adresse e-mail..
        \"!H(1(!%until PTG!Veuillez refaire une demande après le V TM&, et utiliser l’e-mail le plus récent. Si ce n’est pas vous qui nous l’avez dit, quelqu’un d’autre a peut-être accès à vos e-mails\u{A0}: veuillez modifier le mot de passe de votre boîte e-mail..
         B(1(!%until PTS'Veuillez refaire une demande plus tard, et utiliser l’e-mail le plus récent. Si ce n’est pas vous qui nous l’avez dit, quelqu’un d’autre a peut-être accès à vos e-mails\u{A0}: veuillez modifier le mot de passe de votre boîte e-mail..
        ! G&1\"  PT^%Cet arrêt a été déclenché par le lien «\u{A0}Ce n’était pas moi\u{A0}» et prend fin de lui-même. Ne le levez plus tôt que si vous avez la certitude de parler au titulaire de l’adresse..
        \"!G%1'!$time PTA\"Un e-mail envoyé auparavant à votre adresse nous est revenu le V TS\" comme non distribuable. Depuis, nous n’avons plus rien envoyé à cette adresse..
         ^$1'!$time PTP$Un e-mail envoyé auparavant à votre adresse nous est revenu comme non distribuable. Depuis, nous n’avons plus rien envoyé à cette adresse..
        ! L&1\"  PTC&Veuillez vérifier que l’adresse est correcte et que d’autres e-mails vous y parviennent. Dites-le-nous ensuite\u{A0}: nous devons débloquer l’adresse avant que vous demandiez un nouveau code..
        \"!K%1(!%reply PTA!L’avis de non-remise indiquait V TV#. Une fois que la personne a confirmé que la boîte e-mail fonctionne, retirez l’adresse de la liste d’exclusion..
         U&1(!%reply PTF&Une fois que la personne a confirmé que la boîte e-mail fonctionne, retirez l’adresse de la liste d’exclusion. L’avis de non-remise figure dans la chronologie, s’il est encore enregistré..
        ! ^#1\"  PTU#Nos équipes ont inscrit votre adresse e-mail sur la liste des adresses auxquelles nous n’envoyons pas d’e-mails..
        ! D%1\"  PT[$Vous ne pouvez pas y remédier vous-même. Nous allons demander pourquoi elle a été inscrite sur cette liste et vous dire si elle peut en être retirée..
        ! ]$1\"  PTT$L’équipe d’exploitation a inscrit l’adresse sur la liste d’exclusion. Demandez qui l’a fait et pourquoi avant qu’elle en soit retirée..
        ! ]#1\"  PTT#Notre service n’a volontairement rien envoyé à votre adresse e-mail. Nos enregistrements ne disent pas pourquoi..
        ! O'1\"  PTF'Veuillez vérifier que l’adresse est correcte et que d’autres e-mails vous y parviennent. Ensuite, c’est à nous d’agir\u{A0}: nous chercherons pourquoi votre adresse est bloquée et nous vous dirons ce que nous avons trouvé..
        ! ]%1\"  PTT%Pour cette adresse, vérifiez la liste d’exclusion, l’annuaire des utilisateurs et les avis de non-remise antérieurs. Ne la retirez de la liste qu’une fois la raison connue..
        ! X#1\"  PTO#Nous ne connaissons aucun compte associé à cette adresse e-mail\u{202F}; nous n’y avons donc envoyé aucun code..
        ! [$1\"  PTR$Vous avez peut-être un compte avec une autre adresse e-mail. Veuillez vérifier l’orthographe, essayer vos autres adresses ou créer un compte..
        ! E&1\"  PT\\%Avant de lire ce texte à haute voix, assurez-vous que vous parlez au titulaire de l’adresse\u{A0}: il révèle qui a un compte. L’adresse ne figure pas dans l’annuaire des utilisateurs..
        ! ]$1\"  PTT$Notre service n’a pas pu enregistrer votre demande de code, et sans cet enregistrement, il n’envoie aucun code. Le problème vient de chez nous..
        ! I$1\"  PT@$Vous n’avez rien à changer. C’est à nous de régler le problème. Veuillez demander un nouveau code dans quelques minutes..
        ! Q(1\"  PTH(L’écriture dans le journal d’audit a été impossible. Transmettez immédiatement à l’équipe d’exploitation. À vérifier\u{A0}: disque plein, autorisations, erreurs d’E/S, deuxième instance. Tant que ce n’est pas réparé, personne ne reçoit de code..
        ! P#1\"  PTG#Notre service était trop sollicité pour envoyer un code. Ce que vous avez saisi n’est pas en cause..
        ! B$1\"  PTY#Veuillez demander un nouveau code dans quelques minutes. Si cela se reproduit, c’est à nous d’examiner le problème..
        ! _$1\"  PTV$Rien à faire si cela n’a pas duré. Si cela persiste, l’équipe d’exploitation vérifie la charge, le disque et la base de données du service..
        ! Y%1\"  PTP%Notre service avait noté que vous vouliez un code, mais il s’est arrêté avant de transmettre l’e-mail. Aucun e-mail n’a été envoyé. Le problème vient de chez nous..
        ! L\"1\"  PTC\"Veuillez demander un nouveau code. Le précédent n’arrivera pas..
        ! F'1\"  PT]&Le service s’est arrêté entre l’enregistrement de la tentative et la mise en file d’attente de l’e-mail. Cherchez dans son journal, autour de cette heure, un plantage, un arrêt forcé (kill) ou un disque plein..
        ! V$1\"  PTM$Nos équipes ont retiré de notre file d’attente l’e-mail contenant votre code avant qu’il ne soit envoyé. Aucun e-mail n’est parti..
        ! L\"1\"  PTC\"Veuillez demander un nouveau code. Le précédent n’arrivera pas..
        ! X%1\"  PTO%L’équipe d’exploitation a retiré l’e-mail de la file d’attente. La liste «\u{A0}Opérations effectuées sur le journal d’audit\u{A0}» indique qui l’a fait et pourquoi..
        ! S$1\"  PTJ$Notre service s’est arrêté en plein envoi. Nous ne savons pas si l’e-mail est parti, et nous ne l’envoyons pas une deuxième fois..
        ! V%1\"  PTM%Veuillez consulter votre boîte de réception et votre dossier de courrier indésirable. S’il n’y a pas de code, demandez-en un nouveau\u{202F}; il remplacera le précédent..
        ! \\$1\"  PTS$Cherchez dans le journal du service pourquoi il s’est arrêté. Seul le journal de notre serveur de messagerie peut dire si l’e-mail est parti..
        ! ]$1\"  PTT$L’e-mail a attendu chez nous jusqu’à ce que son code ne soit plus valable\u{202F}; il n’a donc pas été envoyé. Le problème vient de chez nous..
        ! L\"1\"  PTC\"Veuillez demander un nouveau code. Le précédent n’arrivera pas..
        ! \\%1\"  PTS%La file d’attente était trop lente ou à l’arrêt. Vérifiez sa taille et son ancienneté, si le relais SMTP est joignable et combien de temps le service est resté arrêté..
        ! @%1\"  PTW$Pour le moment, notre service n’est pas configuré pour envoyer des e-mails\u{202F}; aucun code n’a donc été envoyé. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        ! Z&1\"  PTQ&Aucun transport d’e-mails n’est configuré. Transmettez immédiatement à l’équipe d’exploitation\u{A0}: personne ne reçoit de code tant que SMTP n’est pas paramétré dans la configuration du service..
        \"!E#1(!%until PTQ\"L’e-mail attend chez nous d’être envoyé. Nous essaierons de l’envoyer le V T!..
         ]!1(!%until PTN!L’e-mail attend chez nous d’être envoyé..
        ! G%1\"  PT^$Veuillez patienter quelques minutes\u{202F}; l’e-mail partira tout seul. Ne demandez pas encore de nouveau code, car le précédent ne fonctionnerait alors plus..
        ! U'1\"  PTL'Rien à faire pour l’instant. Si l’e-mail attend toujours après quelques minutes, l’équipe d’exploitation vérifie si le service fonctionne, quelle est l’ancienneté de la file d’attente et si le relais SMTP est joignable..
        ! L$1\"  PTC$Notre service n’a pas trouvé notre serveur de messagerie\u{202F}; l’e-mail n’est donc pas parti. Le problème vient de chez nous..
        \"!C%1(!%until PTC\"Vous n’avez rien à faire. Nous réessaierons automatiquement le V TL\". Si rien n’est arrivé quelques minutes après, demandez un nouveau code..
         R$1(!%until PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!M%1'!$host PT6Le nom du relais SMTP V TE$ n’a pas pu être résolu. L’équipe d’exploitation vérifie le DNS du service et l’orthographe du nom dans sa configuration..
         H%1'!$host PTZ$Le nom du relais SMTP n’a pas pu être résolu. L’équipe d’exploitation vérifie le DNS du service et l’orthographe du nom dans sa configuration..
        ! ]$1\"  PTT$Notre serveur de messagerie n’a accepté aucune connexion de notre service\u{202F}; l’e-mail n’est donc pas parti. Le problème vient de chez nous..
        \"!C%1(!%until PTC\"Vous n’avez rien à faire. Nous réessaierons automatiquement le V TL\". Si rien n’est arrivé quelques minutes après, demandez un nouveau code..
         R$1(!%until PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!U$1'!$host PT/Le relais SMTP V TT# a refusé la connexion. L’équipe d’exploitation vérifie s’il fonctionne, ainsi que son port et le pare-feu..
         P$1'!$host PTB$Le relais SMTP a refusé la connexion. L’équipe d’exploitation vérifie s’il fonctionne, ainsi que son port et le pare-feu..
        ! A%1\"  PTX$Notre serveur de messagerie n’a pas répondu à temps\u{202F}; nous ne pouvons donc pas affirmer que l’e-mail est parti. Le problème vient de chez nous..
        \"!\\%1(!%until PTH%Veuillez consulter votre boîte de réception et votre dossier de courrier indésirable. S’il n’y a pas de code, patientez\u{A0}: nous réessaierons automatiquement le V T!..
         L'1(!%until PT]&Veuillez consulter votre boîte de réception et votre dossier de courrier indésirable. S’il n’y a pas de code, demandez-en un nouveau dans quelques minutes. Si cela persiste, c’est à nous de régler le problème..
        \"!\\&1'!$host PT/Le relais SMTP V T[% n’a pas répondu à temps. L’équipe d’exploitation vérifie sa charge, le réseau entre les deux et son journal\u{A0}: après la phase DATA, il a peut-être pris l’e-mail en charge..
         W&1'!$host PTI&Le relais SMTP n’a pas répondu à temps. L’équipe d’exploitation vérifie sa charge, le réseau entre les deux et son journal\u{A0}: après la phase DATA, il a peut-être pris l’e-mail en charge..
        ! D%1\"  PT[$Notre serveur de messagerie n’a pas proposé de connexion chiffrée, et nous n’envoyons pas de codes sans chiffrement. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!E&1'!$host PT/Le relais SMTP V TD% ne propose pas STARTTLS. L’équipe d’exploitation y active TLS, ou cherche quel équipement intermédiaire le supprime. Ne désactivez pas TLS dans le service..
         @&1'!$host PTR%Le relais SMTP ne propose pas STARTTLS. L’équipe d’exploitation y active TLS, ou cherche quel équipement intermédiaire le supprime. Ne désactivez pas TLS dans le service..
        ! F%1\"  PT]$Le certificat de sécurité de notre serveur de messagerie a expiré\u{202F}; notre service ne lui a donc pas confié l’e-mail. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!\\$1'!$host PTA!Le certificat TLS du relais SMTP V TH# a expiré. L’équipe d’exploitation le renouvelle et vérifie l’horloge de la machine du service..
         V$1'!$host PTH$Le certificat TLS du relais SMTP a expiré. L’équipe d’exploitation le renouvelle et vérifie l’horloge de la machine du service..
        ! X%1\"  PTO%Le certificat de sécurité de notre serveur de messagerie est établi à un autre nom\u{202F}; notre service ne lui a donc pas confié l’e-mail. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!I'1'!$host PTK!Le certificat TLS n’est pas établi pour V TK%. L’équipe d’exploitation compare le nom d’hôte indiqué dans la configuration du service avec les noms du certificat, et vérifie que le DNS mène au bon serveur..
         G'1'!$host PTY&Le certificat TLS du relais SMTP est établi pour un autre nom. L’équipe d’exploitation compare ce nom avec le nom d’hôte indiqué dans la configuration du service, et vérifie que le DNS mène au bon serveur..
        ! T%1\"  PTK%Notre service n’a pas pu valider le certificat de sécurité de notre serveur de messagerie\u{202F}; il ne lui a donc pas confié l’e-mail. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"!V(1'!$host PT=Le certificat TLS du serveur V TG' ne provient d’aucune autorité de certification (CA) à laquelle le service fait confiance. L’équipe d’exploitation vérifie s’il manque un certificat intermédiaire et contrôle les certificats de CA de la configuration..
         U(1'!$host PTG(Le certificat TLS du relais SMTP ne provient d’aucune autorité de certification (CA) à laquelle le service fait confiance. L’équipe d’exploitation vérifie s’il manque un certificat intermédiaire et contrôle les certificats de CA de la configuration..
        ! L%1\"  PTC%Notre service n’a pas pu établir de connexion chiffrée avec notre serveur de messagerie\u{202F}; l’e-mail n’est donc pas parti. Le problème vient de chez nous..
        \"!C%1(!%until PTC\"Vous n’avez rien à faire. Nous réessaierons automatiquement le V TL\". Si rien n’est arrivé quelques minutes après, demandez un nouveau code..
         R$1(!%until PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"![&1'!$host PTT!La négociation TLS (handshake) avec le relais SMTP V TT$ a échoué. L’équipe d’exploitation vérifie les versions de TLS, les suites de chiffrement, et si le port attend TLS d’emblée ou STARTTLS..
         U&1'!$host PTG&La négociation TLS (handshake) avec le relais SMTP a échoué. L’équipe d’exploitation vérifie les versions de TLS, les suites de chiffrement, et si le port attend TLS d’emblée ou STARTTLS..
        ! C%1\"  PTZ$Notre serveur de messagerie n’a pas accepté l’identification de notre service\u{202F}; l’e-mail n’est donc pas parti. Le problème vient de chez nous..
        ! L$1\"  PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous de régler le problème. Veuillez demander un nouveau code plus tard..
        \"#\\&1-\"$host%reply PT/Le relais SMTP V T, a répondu V\"TE% à SMTP AUTH. L’équipe d’exploitation vérifie le nom d’utilisateur et le mot de passe dans la configuration du service, et si le relais a bloqué ce compte..
         U&1-\"$host%reply PTA&L’authentification SMTP AUTH a échoué. L’équipe d’exploitation vérifie le nom d’utilisateur et le mot de passe dans la configuration du service, et si le relais a bloqué ce compte..
        \"!V%1(!%until PTB%Notre serveur de messagerie ne peut envoyer qu’un certain nombre d’e-mails par période, et ce nombre est atteint. Il peut de nouveau en envoyer à partir du V T!..
         F%1(!%until PTW$Notre serveur de messagerie ne peut envoyer qu’un certain nombre d’e-mails par période, et ce nombre est atteint. Le problème vient de chez nous..
        \"!B%1(!%until PTL!Veuillez demander un nouveau code après le V TB#. De votre côté, il n’y a rien d’autre à faire\u{202F}; c’est à nous d’augmenter ce nombre..
         R$1(!%until PTC$De votre côté, il n’y a rien à faire\u{202F}; c’est à nous d’augmenter ce nombre. Veuillez demander un nouveau code plus tard..
        \"!R%1'!$host PT8Le quota du relais SMTP V TH$ est épuisé. L’équipe d’exploitation le fait augmenter ou utilise un autre relais, et vérifie que personne n’abuse du service..
         M%1'!$host PT_$Le quota du relais SMTP est épuisé. L’équipe d’exploitation le fait augmenter ou utilise un autre relais, et vérifie que personne n’abuse du service..
        \"!Z&1(!%until PTF&Votre fournisseur de messagerie nous a demandé de lui présenter l’e-mail une nouvelle fois un peu plus tard. Certains le font avec tout nouvel expéditeur. Nous réessaierons automatiquement le V T!..
         N%1(!%until PT_$Votre fournisseur de messagerie nous a demandé de lui présenter l’e-mail une nouvelle fois un peu plus tard. Certains le font avec tout nouvel expéditeur..
        \"!P%1(!%until PTT!Veuillez attendre encore quelques minutes après le V TH#, et ne demandez pas encore de nouveau code\u{A0}: chaque nouvel e-mail risque de devoir attendre lui aussi..
         Z$1(!%until PTK$Veuillez patienter quelques minutes, et ne demandez pas encore de nouveau code\u{A0}: chaque nouvel e-mail risque de devoir attendre lui aussi..
        \"!C&1'!$host PTH!Greylisting (liste grise) appliqué par V TH$\u{A0}: il n’y a qu’à attendre le prochain essai. Si cela s’y produit souvent, demandez à leur postmaster d’exempter nos serveurs..
         X&1'!$host PTJ&Greylisting (liste grise) appliqué par leur serveur de messagerie\u{A0}: il n’y a qu’à attendre le prochain essai. Si cela s’y produit souvent, demandez à leur postmaster d’exempter nos serveurs..
        \"!X%1(!%until PTD%Votre fournisseur de messagerie n’a plus accepté d’e-mails de notre part pour le moment, car il en avait reçu beaucoup en peu de temps. Nous réessaierons le V T!..
         \\$1(!%until PTM$Votre fournisseur de messagerie n’a plus accepté d’e-mails de notre part pour le moment, car il en avait reçu beaucoup en peu de temps..
        \"!H%1(!%until PTT!Veuillez attendre encore quelques minutes après le V T@#\u{202F}; vous n’avez rien à faire. Si rien n’est arrivé d’ici là, demandez un nouveau code..
         P%1(!%until PTA%Veuillez patienter quelques minutes. Si rien n’est arrivé d’ici là, demandez un nouveau code. Cela se règle entre votre fournisseur de messagerie et nous..
        \"#S'1-\"$host%reply PV T8 limite nos envois avec V\"TA&. Si beaucoup de personnes sont concernées, l’équipe d’exploitation ralentit les envois vers ce domaine, y vérifie notre réputation et demande à leur postmaster un débit plus élevé..
         S'1-\"$host%reply PT_&Leur serveur limite nos envois. Si beaucoup de personnes sont concernées, l’équipe d’exploitation ralentit les envois vers ce domaine, y vérifie notre réputation et demande à leur postmaster un débit plus élevé..
        ! @$1\"  PTW#Votre fournisseur de messagerie indique que votre boîte e-mail est pleine\u{202F}; il n’a donc pas accepté notre e-mail..
        \"!X&1(!%until PTX#Veuillez supprimer quelques e-mails et vider la corbeille de votre boîte e-mail. Nous réessaierons automatiquement le V TL\". Si rien n’est arrivé quelques minutes après, demandez un nouveau code..
         B$1(!%until PTS#Veuillez supprimer quelques e-mails et vider la corbeille de votre boîte e-mail. Demandez ensuite un nouveau code..
        \"#X%1-\"$host%reply PTD!Rien à corriger de notre côté\u{A0}: V T, a répondu V\"TK#. Quand il y aura de nouveau de la place, vérifiez que l’adresse n’est pas sur la liste d’exclusion..
         _$1-\"$host%reply PTK$Rien à corriger de notre côté. Quand il y aura de nouveau de la place, vérifiez que l’adresse n’est pas sur la liste d’exclusion..
        \"!H%1(!%until PTT$Le serveur de messagerie qui devait recevoir l’e-mail avait lui-même un problème et ne l’a pas accepté pour le moment. Nous réessaierons le V T!..
         L$1(!%until PT]#Le serveur de messagerie qui devait recevoir l’e-mail avait lui-même un problème et ne l’a pas accepté pour le moment..
        \"!H%1(!%until PTT!Veuillez attendre encore quelques minutes après le V T@#\u{202F}; vous n’avez rien à faire. Si rien n’est arrivé d’ici là, demandez un nouveau code..
         Q$1(!%until PTB$Veuillez patienter quelques minutes. Si rien n’est arrivé d’ici là, demandez un nouveau code. Vous n’avez rien à changer..
        \"#]&1-\"$host%reply PV T, a répondu V\"TW%. Attendez le prochain essai. Si cela persiste, adressez-vous à notre équipe d’exploitation si ce serveur est notre relais SMTP, sinon à leur postmaster (explain --for-provider)..
         I&1-\"$host%reply PTU%Attendez le prochain essai. Si cela persiste, adressez-vous à notre équipe d’exploitation si ce serveur est notre relais SMTP, sinon à leur postmaster (explain --for-provider)..
        \"!P,14!%count!+i%countv i S!w! #1X#T3Nous avons essayé W! T\\\" fois de remettre l’e-mail. Il n’a pas été accepté, et nous avons cessé d’essayer..4[#T3Nous avons essayé W! T_\" de fois de remettre l’e-mail. Il n’a pas été accepté, et nous avons cessé d’essayer..*X#T3Nous avons essayé W! T\\\" fois de remettre l’e-mail. Il n’a pas été accepté, et nous avons cessé d’essayer..
         G$1(!%count PTX#Nous avons essayé plusieurs fois de remettre l’e-mail. Il n’a pas été accepté, et nous avons cessé d’essayer..
        ! P&1\"  PTG&Veuillez demander un nouveau code\u{202F}; le précédent n’arrivera pas. Si cela échoue aussi, utilisez une autre adresse e-mail si vous le pouvez, ou adressez-vous à votre fournisseur de messagerie..
        \"#K'1-\"$host%reply PT7La dernière réponse, V\"T4, venait du serveur V TD%. Consultez les essais dans la chronologie\u{202F}; si les envois à d’autres personnes du domaine échouent aussi, contactez leur postmaster (explain --for-provider)..
         D&1-\"$host%reply PTP%Consultez les réponses aux essais dans la chronologie\u{202F}; si les envois à d’autres personnes du domaine échouent aussi, contactez leur postmaster (explain --for-provider)..
        \"!A%1)!&domain PTB!Le fournisseur de messagerie pour V TJ# indique qu’il n’a pas de boîte e-mail à cette adresse\u{202F}; l’e-mail n’a donc pas pu être remis..
         V$1)!&domain PTF$Le fournisseur de messagerie indique qu’il n’a pas de boîte e-mail à cette adresse\u{202F}; l’e-mail n’a donc pas pu être remis..
        ! F'1\"  PT]&Veuillez vérifier lettre par lettre l’orthographe de votre adresse dans l’application, et l’y corriger au besoin. Si elle est correcte, demandez à votre fournisseur de messagerie si la boîte e-mail existe encore..
        \"#R%1-\"$host%reply PV T, a répondu V\"TL$. Épelez l’adresse avec la personne. Si elle est finalement correcte, retirez-la de la liste d’exclusion et interrogez leur postmaster..
         ^$1-\"$host%reply PTJ$Épelez l’adresse avec la personne. Si elle est finalement correcte, retirez-la de la liste d’exclusion et interrogez leur postmaster..
        \"!A$1)!&domain PTD!Aucun e-mail ne peut être remis à V TH\"\u{A0}: ce qui suit le signe @ n’existe pas ou ne reçoit pas d’e-mails..
         I$1)!&domain PTY#Aucun e-mail ne peut être remis à cette adresse\u{A0}: ce qui suit le signe @ n’existe pas ou ne reçoit pas d’e-mails..
        ! K$1\"  PTB$Veuillez vérifier ce qui suit le signe @ dans votre adresse e-mail, le corriger dans l’application et demander un nouveau code..
        \"!T&1)!&domain PTQ!Consultez les enregistrements MX et A du domaine V TN$\u{A0}: nom inexistant ou MX nul (null MX). S’il est bien orthographié et se résout ailleurs, l’équipe d’exploitation vérifie notre DNS..
         N&1)!&domain PT^%Consultez les enregistrements MX et A du domaine\u{A0}: nom inexistant ou MX nul (null MX). S’il est bien orthographié et se résout ailleurs, l’équipe d’exploitation vérifie notre DNS..
        ! E%1\"  PT\\$Votre fournisseur de messagerie indique que cette boîte e-mail est fermée, est bloquée ou a été déplacée\u{202F}; il n’a donc pas accepté notre e-mail..
        ! Y$1\"  PTP$Veuillez vous renseigner sur votre boîte e-mail auprès de votre fournisseur de messagerie. Si vous avez une autre adresse e-mail, utilisez-la..
        \"#M%1-\"$host%reply PTD!Rien à corriger de notre côté\u{A0}: V T, a répondu V\"T@#. Quand la boîte e-mail fonctionnera de nouveau, retirez l’adresse de la liste d’exclusion..
         T$1-\"$host%reply PT@$Rien à corriger de notre côté. Quand la boîte e-mail fonctionnera de nouveau, retirez l’adresse de la liste d’exclusion..
        ! T%1\"  PTK%Votre fournisseur de messagerie ne fait pas confiance à notre serveur de messagerie et n’a pas accepté notre e-mail. Ni vous ni votre boîte e-mail n’êtes en cause..
        ! _%1\"  PTV%Vous n’avez rien à changer. C’est à nous de régler cela avec votre fournisseur de messagerie. Si vous avez une adresse chez un autre fournisseur, utilisez-la pour l’instant..
        \"#[&1-\"$host%reply PV T, a répondu V\"TU%. L’équipe d’exploitation recherche nos adresses d’envoi dans la liste de blocage qui y est nommée, les en fait retirer et contacte leur postmaster (explain --for-provider)..
         A&1-\"$host%reply PTM%L’équipe d’exploitation recherche nos adresses d’envoi dans les listes de blocage courantes, les en fait retirer et contacte leur postmaster (explain --for-provider)..
        ! F%1\"  PT]$Votre fournisseur de messagerie n’a pas pu confirmer que l’e-mail venait bien de nous\u{202F}; il ne l’a donc pas accepté. Le problème vient de chez nous..
        ! E%1\"  PT\\$Vous n’avez rien à changer\u{202F}; c’est à nous de régler le problème. Si vous avez une adresse chez un autre fournisseur, utilisez-la pour l’instant..
        \"#A(1-\"$host%reply PV T, a répondu V\"T[&. L’équipe d’exploitation vérifie SPF, DKIM et DMARC pour notre domaine d’expéditeur\u{A0}: le relais SMTP est-il mentionné dans SPF, la clé DKIM est-elle publiée, tout cela correspond-il à l’adresse From\u{202F}?.
         M'1-\"$host%reply PTY&L’équipe d’exploitation vérifie SPF, DKIM et DMARC pour notre domaine d’expéditeur\u{A0}: le relais SMTP est-il mentionné dans SPF, la clé DKIM est-elle publiée, tout cela correspond-il à l’adresse From\u{202F}?.
        ! S$1\"  PTJ$Un serveur de messagerie a pris notre e-mail, à cause de son contenu, pour un message indésirable ou dangereux et ne l’a pas accepté..
        ! E%1\"  PT\\$Vous n’avez rien à changer\u{202F}; c’est à nous de régler le problème. Si vous avez une adresse chez un autre fournisseur, utilisez-la pour l’instant..
        \"#G&1-\"$host%reply PV T, a répondu V\"TA%. L’équipe d’exploitation vérifie ce qui a changé dans l’e-mail\u{A0}: mots, liens, expéditeur. Contactez ensuite leur postmaster (explain --for-provider)..
         S%1-\"$host%reply PT_$L’équipe d’exploitation vérifie ce qui a changé dans l’e-mail\u{A0}: mots, liens, expéditeur. Contactez ensuite leur postmaster (explain --for-provider)..
        ! A$1\"  PTX#Un serveur de messagerie a jugé notre e-mail trop volumineux et ne l’a pas accepté. Le problème vient de chez nous..
        ! E%1\"  PT\\$Vous n’avez rien à changer\u{202F}; c’est à nous de régler le problème. Si vous avez une adresse chez un autre fournisseur, utilisez-la pour l’instant..
        \"#N&1-\"$host%reply PV T, a répondu V\"TH%. L’e-mail d’un code est petit\u{A0}: l’équipe d’exploitation vérifie ce que le modèle ou le relais SMTP y ajoute, et si la limite est celle de la boîte e-mail..
         Z%1-\"$host%reply PTF%L’e-mail d’un code est petit\u{A0}: l’équipe d’exploitation vérifie ce que le modèle ou le relais SMTP y ajoute, et si la limite est celle de la boîte e-mail..
        ! H%1\"  PT_$Le serveur de messagerie auquel nous avons présenté l’e-mail n’a pas voulu le transmettre à votre fournisseur de messagerie. Vous n’y êtes pour rien..
        ! \\#1\"  PTS#Vous n’avez rien à changer. C’est à nous de trouver pourquoi\u{202F}; veuillez demander un nouveau code plus tard..
        \"#E(1-\"$host%reply PV T> ne relaie pas nos e-mails\u{A0}: V\"TM&. S’il s’agit de notre relais SMTP, l’équipe d’exploitation vérifie l’authentification et les réseaux autorisés\u{202F}; s’il s’agit de leur serveur, le MX du domaine mène au mauvais serveur..
         E(1-\"$host%reply PTQ'Le serveur ne relaie pas nos e-mails. S’il s’agit de notre relais SMTP, l’équipe d’exploitation vérifie l’authentification et les réseaux autorisés\u{202F}; s’il s’agit de leur serveur, le MX du domaine mène au mauvais serveur..
        \"!B$1'!$time PTS!Votre fournisseur de messagerie nous a signalé le V T\\! qu’il avait déposé l’e-mail dans votre boîte e-mail..
         Y#1'!$time PTK#Votre fournisseur de messagerie nous a signalé qu’il avait déposé l’e-mail dans votre boîte e-mail..
        ! V&1\"  PTM&Veuillez regarder dans votre dossier de courrier indésirable et dans vos autres dossiers, et rechercher notre nom. Si vous trouvez l’e-mail mais que le code n’est plus valable, demandez-en un nouveau..
        ! C)1\"  PTZ(Rien à corriger de notre côté. Vérifiez l’orthographe\u{A0}: la boîte e-mail est peut-être celle d’une autre personne. Sinon, il peut s’agir de filtres, d’un transfert ou d’une autre boîte e-mail de la personne\u{202F}; son fournisseur peut retrouver la trace de l’e-mail..
        \"!T#1'!$time PT6On nous a signalé le V TL\" que l’e-mail a du retard et qu’il est encore en cours d’acheminement..
         L#1'!$time PT^\"On nous a signalé que l’e-mail a du retard et qu’il est encore en cours d’acheminement..
        ! _$1\"  PTV$Veuillez patienter\u{202F}; il est encore en route, en dehors de notre service. S’il arrive et que son code n’est plus valable, demandez-en un nouveau..
        ! H(1\"  PT_'Rien à corriger pour l’instant\u{A0}: un serveur en aval de notre relais SMTP continue d’essayer. Si cela dure, examinez la file d’attente de notre relais, ou contactez le postmaster du fournisseur de messagerie de la personne (explain --for-provider)..
        \"!B%1'!$time PTV\"Un serveur de messagerie a d’abord accepté l’e-mail, mais celui-ci est revenu le V TY! comme non distribuable. Il ne vous est donc pas parvenu..
         C%1'!$time PTU$Un serveur de messagerie a d’abord accepté l’e-mail, mais celui-ci est revenu plus tard comme non distribuable. Il ne vous est donc pas parvenu..
        ! ]&1\"  PTT&Veuillez vérifier l’orthographe de votre adresse et si d’autres e-mails vous y parviennent. Dites-le-nous ensuite\u{A0}: il nous faudra peut-être débloquer l’adresse avant que vous demandiez un nouveau code..
        \"!A(1(!%reply PT?L’avis de non-remise indique V TO&. Si l’adresse est correcte et que la boîte e-mail fonctionne, retirez l’adresse de la liste d’exclusion. Si les e-mails à d’autres personnes du domaine reviennent aussi, contactez leur postmaster..
         N(1(!%reply PT_'Lisez l’avis de non-remise dans la chronologie. Si l’adresse est correcte et que la boîte e-mail fonctionne, retirez l’adresse de la liste d’exclusion. Si les e-mails à d’autres personnes du domaine reviennent aussi, contactez leur postmaster..
        ! T%1\"  PTK%Votre fournisseur de messagerie nous a signalé que notre e-mail avait été marqué comme indésirable dans votre boîte e-mail. Un appui au mauvais endroit peut suffire..
        ! Q'1\"  PTH'Veuillez regarder dans votre dossier de courrier indésirable, indiquer que notre e-mail n’est pas indésirable et demander un nouveau code. Si aucun n’arrive, dites-le-nous\u{A0}: il nous faudra peut-être débloquer votre adresse..
        ! A'1\"  PTX&Une plainte (ARF) est arrivée pour cet e-mail. Si la personne veut recevoir nos e-mails, retirez l’adresse de la liste d’exclusion. Si les plaintes se multiplient, l’équipe d’exploitation recherche un abus..
        \"!G%1'!$time PTR!Un serveur de messagerie a accepté l’e-mail le V TB#. Ce qu’il est devenu ensuite, nous ne pouvons pas le voir\u{202F}; le code n’a pas été utilisé..
         ^$1'!$time PTP$Un serveur de messagerie a accepté l’e-mail. Ce qu’il est devenu ensuite, nous ne pouvons pas le voir\u{202F}; le code n’a pas été utilisé..
        ! ^&1\"  PTU&Veuillez regarder dans votre dossier de courrier indésirable et vérifier l’orthographe de votre adresse dans l’application. Demandez ensuite un nouveau code, et saisissez celui de l’e-mail le plus récent..
        ! X'1\"  PTO'Comparez avec les autres personnes du domaine\u{A0}: si les codes y sont rarement utilisés, leur fournisseur nous filtre\u{202F}; interrogez le postmaster (explain --for-provider). Sinon\u{A0}: orthographe, dossier de courrier indésirable, transfert..
        \"!I#1'!$time PTR!Un serveur de messagerie a accepté l’e-mail le V TD!. Il est peut-être encore en route..
         T#1'!$time PTF#Un serveur de messagerie a accepté l’e-mail il y a peu de temps. Il est peut-être encore en route..
        ! X&1\"  PTO&Veuillez patienter quelques minutes et consulter votre boîte de réception et votre dossier de courrier indésirable. Ne demandez pas encore de nouveau code, car le précédent ne fonctionnerait alors plus..
        ! V#1\"  PTM#Rien à corriger pour l’instant. Si l’e-mail n’est pas arrivé dans quelques minutes, relancez explain..
        \"!O\"1'!$time PT\\!Le code est bien arrivé\u{A0}: il a été saisi et utilisé le V T!..
         G\"1'!$time PTY!Le code est bien arrivé\u{A0}: il a été saisi et utilisé..
        ! ^%1\"  PTU%Si c’était vous, tout va bien\u{202F}; pour une autre étape, veuillez demander un nouveau code. Si ce n’était pas vous, dites-le-nous tout de suite et modifiez votre mot de passe..
        ! P&1\"  PTG&Rien à corriger concernant l’e-mail. Si la personne dit que ce n’était pas elle, quelqu’un d’autre a peut-être accès à la boîte e-mail\u{A0}: traitez le cas comme un incident de sécurité..
        \"!@(14!%count!+i%countv i S!w! #1G\"TV!Un code a été saisi, mais ce n’était pas le bon (W! T( essai)..4L\"TV!Un code a été saisi, mais ce n’était pas le bon (W! T- d’essais)..*H\"TV!Un code a été saisi, mais ce n’était pas le bon (W! T) essais)..
         D\"1(!%count PTU!Un code a été saisi, mais ce n’était pas le bon..
        ! T$1\"  PTK$Veuillez saisir le code de l’e-mail le plus récent, chiffre par chiffre, sans espaces. Si vous n’avez saisi aucun code, dites-le-nous..
        ! I'1\"  PT@'Demandez l’heure de l’e-mail dont le code a été saisi\u{A0}: c’est souvent un e-mail plus ancien. Si la personne n’a saisi aucun code, quelqu’un essaie peut-être de le deviner\u{A0}: examinez l’appareil et le réseau..
        \"!N*18!'minutes!-i'minutesv i S!w! #1@#TO\"Le bon code a été saisi, mais trop tard\u{A0}: il n’est utilisable que pendant W! T( minute..4D#TO\"Le bon code a été saisi, mais trop tard\u{A0}: il n’est utilisable que pendant W! T, de minutes..*A#TO\"Le bon code a été saisi, mais trop tard\u{A0}: il n’est utilisable que pendant W! T) minutes..
         Y\"1*!'minutes PTH\"Le bon code a été saisi, mais trop tard\u{A0}: il n’était plus valable..
        ! Q\"1\"  PTH\"Veuillez demander un nouveau code et le saisir dès que vous le recevez..
        ! K'1\"  PTB'Comparez l’heure à laquelle l’e-mail a été accepté avec celle à laquelle le code a été saisi. Si l’e-mail est arrivé tard, l’acheminement est lent\u{202F}; examinez la chronologie et les autres personnes du domaine..
        ! W\"1\"  PTN\"Le code saisi était un ancien code. Un code plus récent l’avait remplacé..
        ! C'1\"  PTZ&Veuillez saisir le code de l’e-mail envoyé en dernier. Un e-mail plus ancien peut arriver après lui\u{A0}: regardez donc les heures. Si vous ne savez pas lequel est le bon, demandez un seul nouveau code et attendez-le..
        ! P%1\"  PTG%Rien à corriger pour les cas isolés\u{A0}: des e-mails se sont croisés. Si l’application demande un code d’elle-même ou deux fois, signalez-le à son développeur..
        \"!C\"1*!'purpose PTM!Le code saisi est prévu pour autre chose\u{A0}: V T!..
         Y\"1*!'purpose PTH\"Le code saisi est prévu pour autre chose que ce que vous vouliez faire..
        ! P%1\"  PTG%Dans l’application, veuillez aller à l’endroit qui correspond à ce que vous voulez faire et y demander un nouveau code. L’e-mail indique à quoi sert son code..
        ! [%1\"  PTR%Si la personne a tout fait au même endroit de l’application, celle-ci demande le code avec une valeur de type et le vérifie avec une autre\u{A0}: signalez-le à son développeur..
        ! ]\"1\"  PTT\"Un code erroné a été saisi trop souvent\u{202F}; même le bon ne fonctionne donc plus..
        ! B%1\"  PTY$Veuillez demander un nouveau code et saisir celui de l’e-mail le plus récent. Si ce n’est pas vous qui avez saisi des codes erronés, dites-le-nous..
        ! ]&1\"  PTT&Rien à corriger pour les cas isolés. Si la personne n’a saisi aucun code, quelqu’un essaie peut-être de le deviner\u{A0}: examinez l’appareil et le réseau, et traitez le cas comme un incident de sécurité..
        ! K#1\"  PTB#Nos enregistrements ne nous permettent pas encore de dire pourquoi aucun code ne vous est parvenu..
        ! V%1\"  PTM%Veuillez demander un nouveau code. S’il n’arrive pas non plus, c’est à nous d’agir\u{A0}: nous transmettrons le problème et nous vous dirons ce que nous avons trouvé..
        #\"\\&1-\"$code%reply PTK!Aucune règle ne correspond à la réponse V\"TX$. Transmettez-la à l’équipe d’exploitation avec la chronologie, et signalez-la aux auteurs d’Errata, pour que la prochaine version la connaisse..
        !@'1-\"$code%reply PTO!Aucune règle ne correspond au code d’erreur V TX$. Transmettez-le à l’équipe d’exploitation avec la chronologie, et signalez-le aux auteurs d’Errata, pour que la prochaine version le connaisse..
         F&1-\"$code%reply PTR%Aucune règle ne correspond à ces entrées. Transmettez-les à l’équipe d’exploitation, et signalez-les aux auteurs d’Errata, pour que la prochaine version les connaisse..
        ! Y!1\"  PTP!Opérations effectuées sur le journal d’audit.
        ! G!1\"  PT?Rien de tel sur cette période..
        !#T\"1.\"%shown%total PTN!Opérations affichées, les plus récentes\u{A0}: Ev i T% sur Ev\"i .
        ! C%1\"  PTZ$Les sauvegardes affichées sont celles que «\u{A0}sendaudit backup\u{A0}» a créées pendant que le service fonctionnait. Les autres ne laissent aucune entrée..
        ! 21\"  PT*Opération.
        ! +1\"  PT#Par.
        ! -1\"  PT%Motif.
        ! 01\"  PT(Détails.
        ! 81\"  PT0Type d’entrée.
        ! G\"1\"  PT^!des données personnelles ont été montrées ou communiquées.
        ! N\"1\"  PTE\"une mesure de préservation juridique (legal hold) a été instaurée.
        ! J\"1\"  PTA\"une mesure de préservation juridique (legal hold) a été levée.
        ! R\"1\"  PTI\"Aucune mesure de préservation juridique (legal hold) n’est en vigueur..
        ! V!1\"  PTM!une clé de signature a été mise en service.
        ! V!1\"  PTM!une clé de recherche a été mise en service.
        ! 41\"  PT,signe de vie.
        ! C\"1\"  PTZ!d’anciennes entrées ont été supprimées\u{A0}: avancement.
        ! E!1\"  PT=un effacement a été achevé.
        ! U!1\"  PTL!une sauvegarde a été créée et vérifiée.
        !!]\"1*!'command PTJ\"l’équipe d’exploitation est intervenue dans l’envoi des e-mails\u{A0}: V .
        ! L\"1\"  PTC\"des entrées ont été reprises d’un journal d’audit antérieur.
        !!?1(!%count PT,entrées\u{A0}: Ev i .
        !'B\"10#%count$from\"to PT.tentatives\u{A0}: Ev i T%, du V\"T$ au V$T& (UTC).
        !!Q!1+!(sequence PT>entrées antérieures au n°\u{A0}V .
        !!N!1+!(sequence PT;se rapporte à l’entrée V .
        !!>1*!'address PT,personne\u{A0}: V .
        ! [!1\"  PTR!une personne dont les données ont été effacées.
        !#Q!1*\"$from\"to PT/période\u{A0}: du V T$ au V\"T& (UTC).
        !!P!1'!$from PT9période\u{A0}: à partir du V T& (UTC).
        !!L!1%!\"to PT7période\u{A0}: jusqu’au V T& (UTC).
        !!<1'!$name PT-programme\u{A0}: V .
        !!<1'!$name PT-processus\u{A0}: V .
        !!61&!#key PT(clé\u{A0}: V .
        !!D!1)!&number PT3numéro de clé\u{A0}: V .
        ! [!1\"  PTR!sans vérification préalable du journal d’audit.
        ! M!1\"  PTD!Journal d’audit\u{A0}: taille et état.
        !!Y!1(!%count PTE!Entrées enregistrées à ce jour\u{A0}: Ev i .
        !!O!1(!%count PT<Entrées dans le fichier\u{A0}: Ev i .
        !!S!1'!$time PT<Entrée la plus ancienne\u{A0}: V T& (UTC).
        !!N!1'!$size PT?Fichier de base de données\u{A0}: V .
        !!U!1'!$size PTE!Espace inutilisé dans le fichier\u{A0}: V .
        !!F\"1'!$size PTV!Journal d’écriture anticipée (write-ahead log)\u{A0}: V .
        !#:1,\"$name$size PV T$\u{A0}: V\".
        !#I\"1,\"$days$size PT.Croissance\u{A0}: V\"T= par jour (jours mesurés\u{A0}: Ev i T!).
        ! V\"1\"  PTM\"Croissance\u{A0}: pas encore connue, car le journal d’audit a moins d’un jour.
        !!M!1'!$size PT>Espace libre sur le disque\u{A0}: V .
        !!_!1'!$time PTF!À ce rythme, le disque sera plein le V T' (UTC)..
        ! M\"1\"  PTD\"À ce rythme, le disque ne sera pas plein dans les dix ans à venir..
        !#E#1-\"%count$time PTF!Dernier point de contrôle signé, du V\"TA! (UTC)\u{202F}; entrées couvertes\u{A0}: Ev i .
        !!Y\"1(!%count PTE\"Point de contrôle dans un fichier à part\u{202F}; entrées couvertes\u{A0}: Ev i .
        !#B\"10\"$name(sequence PT+Copie vers V T;\u{A0}: jusqu’à l’entrée V\".
        ! V\"1\"  PTM\"Tables, index et déclencheurs (triggers)\u{A0}: tels que cette version les crée.
        ! A$1\"  PTX#DES TABLES, DES INDEX OU DES DÉCLENCHEURS (TRIGGERS) ONT ÉTÉ MODIFIÉS. Lancez la vérification du journal d’audit..
        ! H\"1\"  PT_!Vérification des index et des pages\u{A0}: aucun problème trouvé.
        ! D\"1\"  PT[!VÉRIFICATION DES INDEX ET DES PAGES\u{A0}: PROBLÈMES TROUVÉS.
        ! R\"1\"  PTI\"Les index et les pages n’ont pas été vérifiés\u{202F}; utilisez --check..
        ! 91\"  PT1Entrées par type.
        !!11(!%count PEv i .
        !!61(!%count PEv i T#\u{A0}o.
        !!71(!%count PEv i T$\u{A0}ko.
        !!71(!%count PEv i T$\u{A0}Mo.
        !!71(!%count PEv i T$\u{A0}Go.
        ! 21\"  PT*tentatives.
        ! @!1\"  PT8résultats de tentatives.
        ! N!1\"  PTE!puzzles de vérification non résolus.
        ! N!1\"  PTE!nombreux refus réunis en une entrée.
        ! M!1\"  PTD!effacements de données personnelles.
        ! L!1\"  PTC!suppressions d’anciennes entrées.
        ! L!1\"  PTC!accès à des données personnelles.
        ! A!1\"  PT9mises en service de clés.
        ! 51\"  PT-signes de vie.
        ! E!1\"  PT=périodes sans enregistrement.
        ! >1\"  PT6démarrages du service.
        ! ?1\"  PT7sauvegardes restaurées.
        ! ^!1\"  PTU!entrées reprises d’un journal d’audit antérieur.
        ! X!1\"  PTO!mesures de préservation juridique (legal hold).
        ! Z!1\"  PTQ!suppressions d’anciennes entrées\u{A0}: avancement.
        ! <1\"  PT4effacements achevés.
        ! 31\"  PT+sauvegardes.
        ! Q\"1\"  PTH\"interventions de l’équipe d’exploitation dans l’envoi des e-mails.
        ! T!1\"  PTK!entrées d’une autre version du programme.
        ! L\"1\"  PTC\"Vos données dans le journal d’audit des e-mails de vérification.
        !!Q!1*!'address PT?Cette page est destinée à\u{A0}: V .
        !!M!1'!$time PT6Date de cette page\u{A0}: V T& (UTC).
        ! O&1\"  PTF&Quand un e-mail de vérification est demandé avec votre adresse, une entrée est enregistrée dans un journal d’audit. Cette page indique tout ce que le journal d’audit contient à votre sujet..
        ! H\"1\"  PT_!Le journal d’audit ne contient aucune donnée à votre sujet..
        ! >1\"  PT6Ce qui est enregistré.
        !#N!10\"(sequence$time PT(Entrée V T\", V\"T& (UTC).
        ! /1\"  PT'Donnée.
        ! .1\"  PT&Valeur.
        ! 11\"  PT)Finalité.
        !!F!1'!$name PT7Également détenu par V .
        !!P#1'!$name PT2La recherche dans V TL\" n’a pas pu être effectuée. Veuillez renouveler votre demande plus tard..
        ! @!1\"  PT8Qui reçoit les données.
        !!R\"1'!$name PTB\"Serveurs de messagerie auxquels les e-mails ont été transmis\u{A0}: V .
        ! G\"1\"  PT^!Aucun e-mail n’a été transmis à un serveur de messagerie..
        ! W!1\"  PTN!Combien de temps les données sont conservées.
        ! D$1\"  PT[#La durée n’est pas indiquée sur cette page. Veuillez la demander à la personne ou au service qui vous a remis la page..
        ! E!1\"  PT=D’où viennent les données.
        ! S%1\"  PTJ%De l’application ou de la page web dans laquelle l’e-mail a été demandé, de l’appareil utilisé à cette occasion et des serveurs de messagerie qui ont répondu..
        ! 21\"  PT*Vos droits.
        ! B)1\"  PTY(Vous pouvez demander la rectification ou l’effacement de vos données, ou une limitation de leur traitement, et vous pouvez vous opposer à ce traitement. Vous pouvez aussi introduire une réclamation auprès d’une autorité de contrôle chargée de la protection des données..
        !!W\"1(!%count PTC\"Lignes de données personnelles examinées lors de la recherche\u{A0}: Ev i .
        ! P\"1\"  PTG\"envoyer l’e-mail, et expliquer pourquoi un e-mail n’est pas arrivé.
        ! K!1\"  PTB!détecter les abus et y mettre fin.
        ! U!1\"  PTL!pouvoir prouver ce qui a été fait et quand.
        ! I!1\"  PT@!vous répondre dans votre langue.
        ! =1\"  PT5Numéro de la demande.
        ! [!1\"  PTR!Numéro que l’application a donné à la demande.
        ! 71\"  PT/Service appelé.
        ! ?1\"  PT7À quoi servait le code.
        ! 31\"  PT+Application.
        ! 81\"  PT0Langue demandée.
        ! =1\"  PT5Langue de la réponse.
        ! @!1\"  PT8Code d’erreur du refus.
        ! M!1\"  PTD!Numéro de l’entrée de la demande.
        ! <1\"  PT4Numéro de l’essai.
        ! 11\"  PT)Résultat.
        ! ;1\"  PT3Étape de l’envoi.
        ! R!1\"  PTI!Code de réponse du serveur de messagerie.
        ! ]!1\"  PTT!Code de réponse détaillé du serveur de messagerie.
        ! =1\"  PT5Serveur de messagerie.
        ! C!1\"  PT;Chiffrement de la connexion.
        ! ?1\"  PT7Durée en millisecondes.
        ! 71\"  PT/Code d’erreur.
        ! G!1\"  PT?Date et heure du prochain essai.
        ! -1\"  PT%Motif.
        ! 51\"  PT-Effectué par.
        ! ;1\"  PT3Processus demandeur.
        ! .1\"  PT&Nombre.
        ! 61\"  PT.Adresse e-mail.
        ! A!1\"  PT9Empreinte de l’appareil.
        ! A!1\"  PT9Application ou navigateur.
        ! A!1\"  PT9Système d’exploitation.
        ! N!1\"  PTE!Adresse réseau selon l’application.
        ! G!1\"  PT?Adresse réseau de la connexion.
        ! @\"1\"  PTW!Application, telle qu’elle s’est nommée elle-même.
        ! E\"1\"  PT\\!À quoi servait le code, selon les termes de l’application.
        ! @!1\"  PT8Précisions sur le refus.
        ! J!1\"  PTA!Réponse du serveur de messagerie.
        ! C!1\"  PT;Langue demandée, illisible.
        ! V!1\"  PTM!Rapport d’audit\u{A0}: e-mails de vérification.
        !!D!1'!$name PT5Journal d’audit\u{A0}: V .
        !#Q!1*\"$from\"to PT/Période\u{A0}: du V T$ au V\"T& (UTC).
        !#O\"1*\"$from\"to PTL!Période\u{A0}: tout ce qui est enregistré, du V T$ au V\"T& (UTC).
        ! N!1\"  PTE!Période\u{A0}: rien n’est enregistré..
        !!D!1'!$time PT-Créé le\u{A0}: V T& (UTC).
        ! 01\"  PT(Sommaire.
        ! P!1\"  PTG!Toutes les dates et heures sont en UTC..
        !!11(!%count PEv i .
        !!71(!%count PEv i T$\u{A0}ms.
        ! L!1\"  PTC!Aucun élément sur cette période..
        ! 41\"  PT,non indiqué.
        ! .1\"  PT&autres.
        ! I%1\"  PT@%Les filtres et la comparaison de deux périodes nécessitent JavaScript, qui est désactivé ici. Tous les chiffres de la période entière figurent ci-dessous..
        ! @#1\"  PTW\"Cette section porte toujours sur la période entière. Les filtres n’y changent rien..
        !#K\"1.\"%shown%total PTK!Éléments affichés, les plus récents\u{A0}: V T% sur V\".
        ! /1\"  PT'Filtres.
        ! ,1\"  PT$tout.
        ! *1\"  PT\"Du.
        ! ;1\"  PT3Jusqu’au (inclus).
        ! 61\"  PT.Réinitialiser.
        !#]!1.\"%count%total PT>Tentatives sélectionnées\u{A0}: V T% sur V\".
        ! \\&1\"  PTS&Ce journal d’audit est si volumineux que les chiffres par application y sont tenus séparément des chiffres par finalité ou par code d’erreur. Choisir une application réinitialise les deux autres filtres..
        ! 51\"  PT-Comparer avec.
        ! ,1\"  PT$rien.
        ! Q!1\"  PTH!la période précédente de même durée.
        ! :1\"  PT2une autre période.
        ! 01\"  PT(Période.
        ! ?1\"  PT7Période de comparaison.
        ! .1\"  PT&Écart.
        ! .1\"  PT&Totaux.
        ! D$1\"  PT[#Chaque tentative d’envoi d’un code appartient à un seul de ces groupes\u{A0}: leur somme est donc le nombre de tentatives..
        ! T!1\"  PTK!Envoyées, en part de toutes les tentatives.
        ! A\"1\"  PTX!En échec ou refusées, en part de toutes les tentatives.
        ! B!1\"  PT:Tentatives au fil du temps.
        !'@%10#%count$from\"to PT4Barres empilées du V\"T$ au V$TL!. Tentatives dans la barre la plus haute\u{A0}: V TX!. Tous les chiffres figurent dans le tableau ci-dessous..
        ! K!1\"  PTB!Le graphique sous forme de tableau.
        ! 41\"  PT,Début (UTC).
        ! .1\"  PT&Autres.
        ! 91\"  PT1Échecs par cause.
        ! N%1\"  PTE%Chaque tentative en échec ou refusée, ou dont le résultat est inconnu, a exactement une cause. Les mots employés sont ceux que l’assistance lit à la personne..
        ! W!1\"  PTN!Ce que peut faire l’équipe d’exploitation.
        ! 21\"  PT*Finalités.
        ! 41\"  PT,Applications.
        ! 21\"  PT*Tentatives.
        ! >1\"  PT6En échec ou refusées.
        ! 71\"  PT/Taux d’échec.
        ! _$1\"  PTV$Dans un journal d’audit de cette taille, les codes d’erreur ne sont pas comptés par application. Pour les voir, ne choisissez aucune application..
        ! _!1\"  PTV!Appareils utilisés avec de nombreuses adresses e-mail.
        !!E$1(!%count PT\\!Tentatives examinées, les plus récentes de la période\u{A0}: V TU!. Les noms d’appareils sont partiellement masqués..
        ! U#1\"  PTL#Sans doute pas un nom d’appareil, mais une valeur fixe qu’une application envoie pour tous les appareils.
        ! G!1\"  PT?Peut-être un appareil partagé.
        ! >1\"  PT6Serveurs de messagerie.
        !!^$1(!%count PTU\"Essais de transmission des e-mails correspondant aux tentatives de cette période\u{A0}: V TU!. Une tentative peut donner lieu à plusieurs essais..
        ! =1\"  PT5Serveur de messagerie.
        ! .1\"  PT&Essais.
        ! 11\"  PT)Acceptés.
        ! ?1\"  PT7Refusés pour le moment.
        ! @!1\"  PT8Refusés définitivement.
        ! 51\"  PT-Sans réponse.
        ! 71\"  PT/Chiffrés (TLS).
        ! O!1\"  PTF!Étapes auxquelles un essai a pris fin.
        ! .1\"  PT&Étape.
        ! :1\"  PT2résolution du nom.
        ! F!1\"  PT>établissement de la connexion.
        ! A!1\"  PT9démarrage du chiffrement.
        ! ;1\"  PT3message d’accueil.
        ! Z!1\"  PTQ!authentification auprès du serveur de messagerie.
        ! E!1\"  PT=indication de l’expéditeur.
        ! B!1\"  PT:indication du destinataire.
        ! =1\"  PT5transmission du texte.
        !'B$12#%first$last$time PTE!Durée d’un essai\u{A0}: la moitié en V T8 au plus, 95 sur 100 en V\"T8 au plus, 99 sur 100 en V$T( au plus.
        ! 71\"  PT/Codes utilisés.
        ! P)1\"  PTG)Parmi les tentatives de cette période dont l’e-mail a été accepté par un serveur de messagerie\u{A0}: combien de codes ont été utilisés. Si le pourcentage baisse pour un domaine e-mail ou un serveur de messagerie, des e-mails y finissent peut-être dans le dossier de courrier indésirable..
        ! G!1\"  PT?Codes utilisés au fil du temps.
        ! W!1\"  PTN!E-mails acceptés par un serveur de messagerie.
        ! 71\"  PT/Codes utilisés.
        ! G\"1\"  PT^!Remise confirmée par le serveur de messagerie du destinataire.
        ! 71\"  PT/E-mails revenus.
        ! E!1\"  PT=Signalés comme indésirables.
        ! M&1\"  PTD&Ce journal d’audit ne contient aucune entrée sur des codes utilisés. Ces entrées n’existent que si le service est informé de l’utilisation des codes\u{202F}; on ne peut donc rien en dire ici..
        ! C\"1\"  PTZ!Opérations effectuées sur le journal d’audit lui-même.
        ! G!1\"  PT?Données personnelles effacées.
        ! X!1\"  PTO!Mesures de préservation juridique (legal hold).
        ! 41\"  PT,une personne.
        !#=1*\"$from\"to PT#du V T$ au V\".
        ! 21\"  PT*en vigueur.
        !#P!10\"(sequence$time PT*levée le V\"T*, entrée V .
        ! [!1\"  PTR!Entrées supprimées en raison de leur ancienneté.
        ! W!1\"  PTN!Données personnelles montrées à quelqu’un.
        ! ?1\"  PT7Sauvegardes restaurées.
        ! >1\"  PT6Clés mises en service.
        ! >1\"  PT6Démarrages du service.
        ! K#1\"  PTB#Périodes sans entrées pendant lesquelles des e-mails ont peut-être tout de même été envoyés.
        ! /1\"  PT'Entrée.
        ! +1\"  PT#Par.
        ! -1\"  PT%Motif.
        ! 71\"  PT/S’applique à.
        ! -1\"  PT%État.
        ! 11\"  PT)Programme.
        ! ,1\"  PT$Clé.
        ! 01\"  PT(Entrées.
        ! 01\"  PT(Du (UTC).
        ! 01\"  PT(Au (UTC).
        ! 11\"  PT)effectué.
        ! <1\"  PT4PAS ENCORE EFFECTUÉ.
        ! /1\"  PT'Horloge.
        !!U!1(!%count PTD!Signes de vie sur cette période\u{A0}: V .
        !'Z\"12#$from'seconds\"to PTC!Plus longue durée sans entrée\u{A0}: V\"T(\u{A0}s, du V T$ au V$T& (UTC).
        !!T\"1(!%count PTC\"Nombre de fois où l’horloge a reculé de plus d’une minute\u{A0}: V .
        ! 01\"  PT(Recul de.
        !!51*!'seconds PV T#\u{A0}s.
        ! ;1\"  PT3Signature et preuve.
        !!Z!1(!%count PTI!Entrées du journal d’audit complet\u{A0}: V .
        !!G\"1(!%count PTV!Entrées supprimées en raison de leur ancienneté\u{A0}: V .
        !![\"1(!%count PTJ\"Entrées dans lesquelles des données personnelles ont été effacées\u{A0}: V .
        !!I\"1(!%count PTX!Entrées couvertes par la signature la plus récente\u{A0}: V .
        !!F!1'!$root PT7Racine de l’arbre\u{A0}: V .
        !!U\"1(!%count PTD\"Points de contrôle signés conservés dans le journal d’audit\u{A0}: V .
        !!@#1(!%count PTO\"Point de contrôle conservé dans un fichier à part\u{202F}; entrées couvertes\u{A0}: V .
        ! X\"1\"  PTO\"Aucun point de contrôle conservé dans un fichier à part n’a été trouvé..
        ! U!1\"  PTL!Le point de contrôle signé le plus récent.
        ! 71\"  PT/Clés publiques.
        !!N!1+!(sequence PT;indiquée dans l’entrée V .
        ! J!1\"  PTA!Comment vérifier cela hors ligne.
        ! O#1\"  PTF#Avec une copie du journal d’audit\u{A0}: cette commande lit chaque entrée et la compare aux signatures..
        ! U$1\"  PTL$Avec un point de contrôle que vous avez conservé auparavant\u{A0}: cette commande montre que rien de ce qui le précède n’a été modifié..
        ! C#1\"  PTZ\"Avec le dossier de justificatifs\u{A0}: cette commande ne nécessite que Python, sans réseau..
        ! ]#1\"  PTT#Les chiffres de cette page y sont intégrés en JSON, dans l’élément dont l’identifiant (id) est «\u{A0}data\u{A0}»..
        ! 11\"  PT)Exigences.
        ! F'1\"  PT]&Ce que ce journal d’audit démontre à lui seul, ce qu’il vous revient de démontrer et ce qui n’est pas satisfait. La page nomme les paragraphes dont relève une exigence\u{202F}; elle ne dit pas que vous les respectez..
        ! 31\"  PT+Démontrée.
        ! @!1\"  PT8À vous de la démontrer.
        ! 61\"  PT.Non satisfaite.
        ! 31\"  PT+Paragraphes.
        ! :1\"  PT2Pour réinterroger.
        ! .1\"  PT&Preuve.
        !#H#1-\"%count$root PTO!Couvert par la signature (entrées signées\u{A0}: V T<\u{202F}; racine de l’arbre\u{A0}: V\"T!).
        ! E!1\"  PT=Couvert par aucune signature..
        ! A!1\"  PT9comparé au texte publié.
        ! F!1\"  PT>comparé à une liste publiée.
        ! =1\"  PT5NUMÉRO NON VÉRIFIÉ.
        ! .1\"  PT&Source.
        ! >1\"  PT6Ce qui est enregistré.
        ! <1\"  PT4Complet et inchangé.
        ! M!1\"  PTD!Conservation à un deuxième endroit.
        ! C!1\"  PT;Accès au journal d’audit.
        ! L!1\"  PTC!Durée de conservation des entrées.
        ! 41\"  PT,Heure exacte.
        ! N!1\"  PTE!En cas de panne de l’enregistrement.
        ! 81\"  PT0Examen régulier.
        ! I!1\"  PT@!Droits des personnes concernées.
        !!E'1(!%count PTT&Chaque tentative d’envoi d’un code a une entrée avec la date et l’heure, la finalité, l’application, l’appareil, l’adresse réseau, le destinataire et le résultat. Tentatives sur cette période\u{A0}: V .
        ! W#1\"  PTN#Il n’y a aucune tentative sur cette période\u{202F}; rien ne démontre donc que l’enregistrement était actif..
        ! [&1\"  PTR&Il s’agit de démontrer qu’aucun programme n’envoie de codes sans ce journal d’audit. À fournir par l’équipe d’exploitation du service\u{A0}: la liste des programmes autorisés à envoyer des e-mails..
        !!M$1(!%count PT\\#À la création de cette page, toutes les entrées ont été comparées à leurs empreintes et à la signature. Entrées\u{A0}: V .
        !!@'1(!%count PTT!Une signature couvre toutes les entrées (nombre\u{A0}: V TX$). La conformité actuelle de chaque entrée n’a pas été vérifiée pour cette page\u{A0}: vérifiez-la comme indiqué sous «\u{A0}Signature et preuve\u{A0}»..
        ! S\"1\"  PTJ\"Aucune signature ne couvre l’état le plus récent du journal d’audit..
        ! _\"1\"  PTV\"Les tables du journal d’audit ont été modifiées. Les chiffres peuvent être faux..
        !!P#1(!%count PT_\"Un point de contrôle signé est conservé dans un fichier à part. Entrées qu’il couvre\u{A0}: V .
        ! @%1\"  PTW$Aucun point de contrôle n’a été trouvé hors du journal d’audit. Si des entrées étaient retranchées à la fin, cela passerait donc inaperçu..
        ! L(1\"  PTC(Il s’agit de démontrer que ce fichier et des sauvegardes du journal d’audit se trouvent sur une autre machine. À fournir par l’équipe d’exploitation du service\u{A0}: la configuration des sauvegardes et un point de contrôle provenant de cette machine..
        !!C&1(!%count PTR%Les données personnelles sont partiellement masquées dans tous les rapports. Leur affichage complet est d’abord enregistré. Nombre d’enregistrements sur cette période\u{A0}: V .
        ! B#1\"  PTY\"Tous les utilisateurs de la machine ont le droit de lire le fichier du journal d’audit..
        ! U%1\"  PTL%Qui a le droit de lire le fichier et ses clés. À fournir par l’équipe d’exploitation de la machine\u{A0}: les autorisations des fichiers et la liste des administrateurs..
        !!V$1'!$days PTC\"Ancienneté, en jours, de la plus ancienne tentative conservée\u{A0}: V T@\". Aucune entrée n’a été supprimée avant d’avoir 12 mois..
        !!R&1'!$days PTX!Ancienneté, en jours, de la plus ancienne tentative\u{A0}: V TG$ seulement. Rien n’a été supprimé avant d’avoir 12 mois\u{202F}; pour la période antérieure, fournissez d’autres enregistrements..
        !#G%10\"$days(sequence PTY\"Des entrées ont été supprimées avant d’avoir 12 mois. Leur ancienneté en jours\u{A0}: V TM!. Leur suppression correspond à l’entrée V\"T!..
        ! Q%1\"  PTH%Combien de temps les entrées doivent être conservées, et pourquoi. À fournir par la personne chargée de la protection des données\u{A0}: la politique de conservation..
        !!T$1(!%count PTC$Sur cette période, l’horloge n’a jamais reculé de plus d’une minute d’une entrée à la suivante. Entrées comparées\u{A0}: V .
        !!D#1(!%count PTS\"L’horloge a reculé de plus d’une minute. Nombre de fois sur cette période\u{A0}: V .
        ! G&1\"  PT^%Que la machine prend l’heure auprès d’une source fiable. À fournir par l’équipe d’exploitation de la machine\u{A0}: la configuration de la synchronisation de l’heure et son journal..
        !!U$1(!%count PTD$Aucun moment où des e-mails auraient été envoyés sans entrée n’est enregistré sur cette période. Démarrages du service\u{A0}: V .
        !!I$1(!%count PTX#Des e-mails ont peut-être été envoyés sans qu’une entrée soit enregistrée. Nombre de fois sur cette période\u{A0}: V .
        ! R%1\"  PTI%Que quelqu’un est alerté quand l’enregistrement s’arrête. À fournir par l’équipe d’exploitation du service\u{A0}: l’alerte et le journal de son dernier test..
        ! R&1\"  PTI&Que quelqu’un lit régulièrement ces rapports et agit en conséquence. À fournir par la personne chargée de cet examen\u{A0}: des rapports antérieurs, avec les noms, les dates et ce qui a été fait..
        !!A$1(!%count PTP#Des demandes de personnes concernées ont été exécutées et enregistrées. Effacements sur cette période\u{A0}: V .
        ! @&1\"  PTW%Aucun effacement n’a été demandé sur cette période. À fournir par la personne chargée de la protection des données\u{A0}: la manière dont les demandes sont reçues et traitées..
        !!A#1+!(sequence PTJ\"Un effacement a été ordonné, mais n’a pas été effectué\u{A0}: entrée V T!..
        ! Q'1\"  PTH'Que les sauvegardes et les boîtes aux lettres électroniques sont aussi concernées. À fournir par la personne chargée de la protection des données\u{A0}: les attestations d’effacement et la durée de conservation des sauvegardes..
        ! @!1\"  PT8Dossier de justificatifs.
        !!H\"1'!$path PTX!Tout vérifier avec une seule commande, sans réseau\u{A0}: V .
        !!W\"1&!#key PTE\"La liste des sommes de contrôle est signée avec la clé de rapport V T!..
        ! W'1\"  PTN'La liste des sommes de contrôle N’EST PAS signée, car il n’y a pas de clé de rapport. La page, les lignes et les preuves peuvent être modifiées ensemble\u{202F}; seuls le point de contrôle et ce que couvrent les preuves sont signés..
        ! V$1\"  PTM$Comparez la clé publique avec une clé que vous avez obtenue par un autre moyen. Une clé tirée de ce dossier ne prouve rien à elle seule..
        !#L\"1.\"%count%total PTL!Entrées avec une preuve dans ce dossier\u{A0}: V T% sur V\".
        ! 01\"  PT(Fichiers.
        !'K!1/#$from\"to$zone PT#Du V T$ au V\"T\" (V$T!).
        !#F!1*\"\"to$zone PT+Jusqu’au V T\" (V\"T!).
        !!A\"1'!$zone PTN!Journal d’audit complet (dates et heures en V T!).
        !#F!1,\"$time$zone PT)État au V T\" (V\"T!).
        !!A!1(!%count PT1Entrées lues\u{A0}: V .
        !!R#1(!%count PTA#Recherche faite à l’aide d’un index d’adresses et d’appareils hachés. Entrées lues\u{A0}: V .
        !!W$1(!%count PTF$Les clés de l’index ne sont pas disponibles. La recherche a donc porté sur toutes les tentatives de la période. Entrées lues\u{A0}: V .
        ! F$1\"  PT]#Réponse tirée de totaux tenus à jour en continu. Avec --details, en plus\u{A0}: adresses, appareils, dates et heures, durées..
        ! G#1\"  PT^\"Les tentatives dont le résultat est inconnu sont aussi comptées, toutes sous le nom unknown..
        ! Y$1\"  PTP$La cause d’une tentative est tirée de ses propres entrées. Pour voir ce qui est arrivé auparavant à la même personne\u{A0}: sendaudit explain.
        ! C$1\"  PTZ#La langue indiquée est celle de la réponse. À défaut, c’est celle qui correspond le mieux à ce qui était demandé..
        !!E#1(!%count PTT\"Refus réunis en une même entrée, comptés mais non affichés comme tentatives\u{A0}: V .
        !!\\!1'!$name PV TL! (une seule tentative, à titre d’exemple).
        !!G#1(!%shown PTS\"Tentatives correspondantes, de la plus récente à la plus ancienne (affichées\u{A0}: V T!).
        !!N#1(!%shown PTZ\"Tentatives en échec et refusées, de la plus récente à la plus ancienne (affichées\u{A0}: V T!).
        !![!1*!'command PTH!Il y en a d’autres. Pour continuer\u{A0}: V .
        ! G!1\"  PT?Aucune tentative ne correspond..
        !!71(!%phase PT'étape V .
        !!91(!%reply PT)réponse V .
        !!71'!$host PT(serveur V .
        !!D!1/!,milliseconds PT'durée V T$\u{A0}ms.
        !!A!1'!$time PT2prochain essai le V .
        ! ;1\"  PT3captcha non résolu.
        ! -1\"  PT%Cause.
        !!A!1'!$zone PT/Date et heure (V T!).
        ! 61\"  PT.Domaine e-mail.
        ! =1\"  PT5Serveur de messagerie.
        ! .1\"  PT&Étape.
        ! 81\"  PT0Type de réponse.
        ! 21\"  PT*Adresse IP.
        ! /1\"  PT'Réseau.
        ! A!1\"  PT9Système d’exploitation.
        ! .1\"  PT&Langue.
        ! -1\"  PT%Heure.
        ! ,1\"  PT$Jour.
        ! 21\"  PT*Tentatives.
        ! >1\"  PT6En échec ou refusées.
        ! 71\"  PT/Taux d’échec.
        ! =1\"  PT5Période précédente.
        ! 11\"  PT)Appareils.
        ! ;1\"  PT3Première tentative.
        ! ;1\"  PT3Dernière tentative.
        ! 01\"  PT(Médiane.
        ! 91\"  PT195\u{202F}% en au plus.
        ! 91\"  PT199\u{202F}% en au plus.
        ! @!1\"  PT8Entrée la plus récente.
        !!;1/!,milliseconds PV T$\u{A0}ms.
        !!81(!%count PT(environ V .
        ! /1\"  PT'nouveau.
        ! .1\"  PT&néant.
        ! /1\"  PT'effacé.
        ! O!1\"  PTF!supprimé en raison de l’ancienneté.
        !!O!1(!%count PT<tous les autres (groupes\u{A0}: V T!).
        ! 01\"  PT(Détails.
        ! S!1\"  PTJ!Pour afficher les tentatives d’une ligne.
        !!@#1(!%count PTL\"Présents dans la période précédente, mais pas dans celle-ci (groupes\u{A0}: V T!).
        ! @!1\"  PT8Évolution dans le temps.
        !!E!1(!%count PT5Minutes par barre\u{A0}: V .
        !!D!1(!%count PT4Heures par barre\u{A0}: V .
        !!C!1(!%count PT3Jours par barre\u{A0}: V .
        !!W!1(!%count PTC!Tentatives (barre la plus haute\u{A0}: V T!).
        !!C\"1(!%count PTO!En échec ou refusées (barre la plus haute\u{A0}: V T!).
        !#^!12\")condition%value PT1SEUIL ATTEINT\u{A0}: V T, (valeur\u{A0}: V\"T!).
        !#B\"12\")condition%value PT5Seuil non atteint\u{A0}: V T, (valeur\u{A0}: V\"T!).
        ! D\"1\"  PT[!E-mails de vérification\u{A0}: interroger le journal d’audit.
        \"#Q!1-\"$name%value PT3Session ouverte\u{A0}: V T\" (V\"T!).
        \"H!1-\"$name%value PT3Session ouverte\u{A0}: V\".
        ! 21\"  PT*assistance.
        ! -1\"  PT%audit.
        ! D!1\"  PT<Ce que vous pouvez faire ici.
        ! K#1\"  PTB#Pour savoir pourquoi une personne n’a pas reçu de code, avec des mots que vous pouvez lui lire..
        ! P!1\"  PTG!Numéro de la demande ou de son entrée.
        ! O!1\"  PTF!Remplissez l’un de ces trois champs..
        ! C&1\"  PTZ%Une date (2026-11-27), une date avec une heure en UTC (2026-11-27 03:00) ou une durée précédant l’heure actuelle\u{A0}: 30m, 24h, 7d. Pour ne fixer aucune limite, laissez le champ vide..
        ! 21\"  PT*Jusqu’à.
        ! <1\"  PT4Afficher la réponse.
        ! R!1\"  PTI!Les données personnelles sont masquées..
        ! U!1\"  PTL!Afficher les données personnelles en entier.
        ! Q$1\"  PTH$Pourquoi avez-vous besoin de ces données\u{202F}? Votre motif et votre nom sont enregistrés dans le journal d’audit avant tout affichage..
        !!J$1+!(sequence PTS#Les données personnelles sont affichées en entier. Cet affichage a d’abord été enregistré, dans l’entrée V T!..
        !!A$1)!&reason PTO#Rien n’est affiché en entier, car cet affichage n’a pas pu être enregistré dans le journal d’audit\u{A0}: V .
        ! 31\"  PT+Compter par.
        ! >1\"  PT6Preuve d’une entrée.
        ! F$1\"  PT]#Un fichier qui prouve une entrée à toute personne disposant de la clé publique. Il ne contient aucune donnée personnelle..
        ! 51\"  PT-Télécharger.
        ! 71\"  PT/Se déconnecter.
        ! 71\"  PT/Pas de réponse.
        ! \\#1\"  PTS#Ouvrez le lien le plus récent affiché par sendaudit serve. Un lien est valable jusqu’à la fin de ce processus..
        ! C%1\"  PTZ$Vous n’êtes pas sur la liste des personnes autorisées à poser des questions ici. La personne ou l’équipe qui gère cette page peut vous y ajouter..
        !!D\"1(!%value PTS!Cette page exige un rôle que vous n’avez pas\u{A0}: V .
        ! @#1\"  PTW\"Ce formulaire n’est plus valable. Rouvrez la page et posez à nouveau votre question..
        !!U!1)!&reason PTC!Cette requête a été refusée\u{A0}: V .
        ! B!1\"  PT:Cette page n’existe pas..
        !!N!1'!$name PT?Veuillez vérifier ce champ\u{A0}: V .
        ! Z\"1\"  PTQ\"Trop de questions sont en cours de traitement. Réessayez dans quelques secondes..
        ! H#1\"  PT_\"La réponse prend trop de temps. Choisissez une période plus courte et reposez votre question..
        !!]!1)!&reason PTK!Impossible de lire le journal d’audit\u{A0}: V .
        ! ^$1\"  PTU$Le fichier du journal d’audit a été remplacé par un autre. Aucune réponse n’est donnée tant que sendaudit serve n’a pas été redémarré..
        ! E!1\"  PT=Cette entrée n’existe pas..
        ! [\"1\"  PTR\"Une erreur s’est produite. Le journal de sendaudit serve donne plus de détails..

        """
    }
}
