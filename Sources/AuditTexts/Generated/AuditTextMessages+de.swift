// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var de: String {
        """
        \\:@@@@@WA@@@\\B@@@HD@@@^E@@@NG@@@_K@@@KS@@@_S@@@ST@@@MU@@@BV@@@DW@@@BX@@@\\X@@@RZ@@@C\\@@@R]@@@B_@@@X_@@@J@A@@\\@A@@QAA@@BBA@@QBA@@CCA@@^CA@@MDA@@CEA@@]EA@@QFA@@NHA@@MJA@@_KA@@ZNA@@NOA@@HPA@@]PA@@_QA@@TRA@@NSA@@YUA@@NVA@@IWA@@KXA@@BZA@@E[A@@T\\A@@]]A@@@AB@@RDB@@GGB@@MHB@@ZJB@@WLB@@BPB@@VRB@@@VB@@AYB@@OZB@@I^B@@GCC@@_GC@@RNC@@VPC@@TRC@@PTC@@FYC@@\\[C@@L@D@@VAD@@@CD@@ODD@@NED@@@GD@@GHD@@UID@@JKD@@ULD@@JOD@@LQD@@ATD@@OXD@@RZD@@O\\D@@@@E@@_DE@@SFE@@PHE@@KLE@@PME@@RNE@@XPE@@BSE@@IVE@@DYE@@K[E@@Z]E@@[AF@@[CF@@PEF@@AJF@@\\KF@@KNF@@^PF@@\\TF@@NVF@@NXF@@FZF@@F\\F@@A^F@@KAG@@YBG@@BDG@@KEG@@[FG@@VGG@@EKG@@MLG@@DTG@@]WG@@WZG@@V]G@@SAH@@EGH@@NHH@@LIH@@WJH@@WKH@@\\LH@@PNH@@KOH@@KPH@@FQH@@RRH@@LSH@@]TH@@ZUH@@IWH@@@YH@@WZH@@W\\H@@]]H@@V^H@@@CI@@TGI@@TKI@@JOI@@SUI@@FVI@@YVI@@OWI@@KXI@@CYI@@Q[I@@B\\I@@Q\\I@@W]I@@S_I@@I@J@@EAJ@@ACJ@@HDJ@@\\EJ@@RGJ@@HIJ@@OJJ@@QKJ@@ZLJ@@\\MJ@@_NJ@@BPJ@@PQJ@@MRJ@@GSJ@@EUJ@@JVJ@@OWJ@@QYJ@@G[J@@C]J@@K^J@@Y_J@@\\@K@@XAK@@@CK@@PEK@@KGK@@AIK@@KJK@@ALK@@VMK@@[PK@@\\ZK@@\\^K@@QDL@@DML@@MVL@@D]L@@PDM@@HLM@@WPM@@Z]M@@ZEN@@YKN@@CQN@@_VN@@^\\N@@YBO@@@JO@@_OO@@VUO@@C[O@@C@P@@ELP@@IOP@@WWP@@J^P@@KLQ@@RPQ@@_VQ@@JZQ@@_]Q@@ODR@@AKR@@TRR@@WYR@@[]R@@CBS@@LGS@@VJS@@XRS@@OAT@@GET@@EJT@@ZOT@@ZST@@J[T@@IFU@@DMU@@XRU@@IYU@@J]U@@IHV@@WRV@@ZVV@@J^V@@QFW@@^IW@@LQW@@L\\W@@I_W@@YFX@@\\NX@@VSX@@RYX@@_FY@@_JY@@ORY@@^ZY@@H^Y@@XEZ@@GRZ@@OUZ@@O[Z@@UF[@@UN[@@EY[@@G_[@@OF\\@@KP\\@@OF]@@GM]@@_W]@@FK^@@KS^@@E_^@@^R_@@\\Y_@@FC@A@SS@A@OY@A@UDAA@[KAA@MVAA@FBBA@ELBA@JVBA@SECA@KLCA@MUCA@S[CA@FFDA@[IDA@XNDA@XSDA@WWDA@A^DA@WCEA@DGEA@\\LEA@ESEA@\\WEA@X[EA@]BFA@LFFA@MJFA@MNFA@VTFA@IWFA@C_FA@MCGA@@FGA@GKGA@BPGA@@UGA@[YGA@J^GA@]@HA@IFHA@\\JHA@UNHA@OTHA@NYHA@M^HA@NDIA@UHIA@MRIA@C\\IA@Z@JA@RJJA@^QJA@ZVJA@@BKA@FOKA@[SKA@TWKA@FCLA@EHLA@^KLA@JULA@B[LA@[^LA@WKMA@CQMA@\\TMA@Y@NA@@FNA@XONA@AZNA@S^NA@LBOA@BNOA@RXOA@Y@PA@MKPA@KWPA@FAQA@]LQA@^VQA@XARA@]NRA@QRRA@G^RA@CGSA@RPSA@MZSA@KHTA@HUTA@U[TA@DHUA@ARUA@WXUA@CEVA@KNVA@FSVA@]^VA@TCWA@[GWA@OQWA@OVWA@^[WA@IIXA@INXA@^RXA@D_XA@HCYA@]GYA@CTYA@XWYA@M\\YA@[GZA@KLZA@MPZA@N^ZA@CE[A@MK[A@DS[A@WY[A@E_[A@MF\\A@SP\\A@OW\\A@KE]A@VJ]A@XQ]A@KX]A@_A^A@BH^A@BP^A@SV^A@@\\^A@@@_A@CE_A@YK_A@LQ_A@QY_A@A__A@^E@B@ZO@B@DS@B@HY@B@F\\@B@HEAB@CKAB@IPAB@BUAB@H[AB@\\^AB@KDBB@FKBB@YNBB@SSBB@TECB@]FCB@QHCB@SJCB@NOCB@APCB@RPCB@IQCB@\\QCB@XRCB@@UCB@EWCB@MYCB@Q[CB@G]CB@Y^CB@R_CB@KADB@[BDB@VDDB@BGDB@OIDB@QJDB@VLDB@@NDB@QODB@OPDB@FRDB@XSDB@AUDB@IVDB@FWDB@BXDB@@YDB@HZDB@B\\DB@T]DB@N_DB@^@EB@MBEB@PCEB@EEEB@JFEB@FGEB@MIEB@ILEB@XMEB@GPEB@GSEB@GVEB@WXEB@SZEB@@]EB@T@FB@ZBFB@ZDFB@IGFB@GHFB@\\HFB@YIFB@TJFB@OKFB@JLFB@^LFB@CNFB@JOFB@ZPFB@KRFB@TSFB@EUFB@OVFB@HWFB@SXFB@RYFB@]ZFB@D]FB@X^FB@O@GB@VAGB@MBGB@GDGB@BFGB@OHGB@EJGB@UKGB@NRGB@OTGB@NUGB@AWGB@SWGB@CXGB@TXGB@AZGB@A]GB@B^GB@L@HB@RBHB@FDHB@@HHB@CIHB@ANHB@XNHB@_VHB@HYHB@J\\HB@D^HB@@@IB@TAIB@\\BIB@^DIB@]EIB@\\FIB@KGIB@JHIB@IIIB@NJIB@DLIB@KMIB@_MIB@^NIB@FPIB@^QIB@TRIB@@TIB@BUIB@XUIB@MWIB@^WIB@[XIB@ZYIB@LZIB@F[IB@I\\IB@E]IB@_]IB@D_IB@O@JB@ABJB@^CJB@EEJB@HFJB@WGJB@QIJB@VJJB@HLJB@QNJB@EPJB@KQJB@]QJB@MSJB@BTJB@]TJB@CVJB@^VJB@QWJB@K\\JB@M_JB@IAKB@[AKB@KBKB@ZBKB@YCKB@RDKB@MFKB@HMKB@CNKB@UNKB@CPKB@EQKB@YQKB@WRKB@OSKB@ATKB@KXKB@\\YKB@B\\KB@M]KB@CBLB@HCLB@@DLB@TDLB@GFLB@FLLB@KMLB@]MLB@MNLB@AOLB@KPLB@GQLB@BVLB@RWLB@B[LB@K^LB@B@MB@X@MB@LEMB@BFMB@]FMB@SGMB@SHMB@SIMB@LJMB@LKMB@FMMB@YMMB@ZNMB@WOMB@_PMB@VQMB@\\RMB@\\SMB@^TMB@^UMB@VZMB@R[MB@KCNB@_DNB@UFNB@QGNB@SINB@XJNB@^KNB@[QNB@LSNB@[TNB@OVNB@FWNB@CXNB@WXNB@PZNB@D\\NB@G^NB@R_NB@U@OB@TAOB@VDOB@IEOB@ZEOB@QFOB@FGOB@XGOB@LHOB@BIOB@WIOB@LJOB@AKOB@ZKOB@_LOB@NMOB@FOOB@_QOB@STOB@IUOB@BVOB@CWOB@BYOB@@[OB@T]OB@Y_OB@_@PB@KCPB@CFPB@_HPB@MJPB@PKPB@[LPB@BNPB@^QPB@\\UPB@RXPB@Z[PB@S\\PB@\\CQB@SDQB@SEQB@MFQB@CGQB@BHQB@VHQB@]KQB@GMQB@^NQB@XPQB@YQQB@KRQB@MSQB@WTQB@CVQB@OWQB@BYQB@[YQB@G[QB@L\\QB@X]QB@QCRB@IGRB@NLRB@WPRB@YWRB@OZRB@M]RB@AASB@QESB@ZKSB@TQSB@LTSB@NYSB@T]SB@QCTB@AITB@DNTB@_RTB@GVTB@Z[TB@A@UB@HCUB@CHUB@MNUB@GRUB@[WUB@_ZUB@ZAVB@QBVB@UDVB@NGVB@[NVB@JTVB@^VVB@QWVB@CYVB@FZVB@B\\VB@K]VB@T^VB@^AWB@JFWB@EJWB@FMWB@ZQWB@\\UWB@\\YWB@O[WB@U]WB@Q@XB@KBXB@QCXB@MDXB@IEXB@GFXB@OGXB@_HXB@@JXB@SJXB@OKXB@HLXB@^LXB@QMXB@LNXB@BOXB@VOXB@PPXB@CQXB@UQXB@DRXB@XRXB@BTXB@^TXB@XUXB@KVXB@EWXB@@XXB@RXXB@JYXB@BZXB@^ZXB@][XB@V\\XB@E]XB@U]XB@J^XB@P_XB@@AYB@SAYB@KCYB@[EYB@YFYB@AHYB@IIYB@NJYB@ALYB@JNYB@LPYB@TRYB@^TYB@RWYB@EXYB@XXYB@]YYB@R]YB@O_YB@FAZB@DGZB@SGZB@OHZB@DJZB@@LZB@SPZB@QTZB@EYZB@]YZB@E[ZB@B@[B@[@[B@OA[B@HB[B@HF[B@SJ[B@HM[B@BQ[B@WR[B@^S[B@QU[B@WX[B@][[B@C^[B@AC\\B@KD\\B@
        ! R!1\"  PTI!E-Mails mit Bestätigungscode: Übersicht.
        !!@!1'!$path PT1Audit-Protokoll: V .
        !#G!1*\"$from\"to PT$Von V T% bis V\"T& (UTC).
        ! Q!1\"  PTH!Gesamtes Audit-Protokoll (Zeiten in UTC).
        ! K!1\"  PTB!Keine Versuche in diesem Zeitraum..
        !!L$1(!%count PT[#Versuche in diesem Zeitraum, deren Einträge wegen ihres Alters entfernt wurden und von denen nur die Summen bekannt sind: V .
        !'G'10#%count$from\"to PTC!Nicht enthalten: Versuche zwischen V\"T% und V$T3 (UTC), höchstens V TH$. Ihre Einträge wurden wegen ihres Alters entfernt, und es ist nicht mehr bekannt, wie viele dieser Versuche in diesen Zeitraum fallen..
        ! 01\"  PT(Versuche.
        ! 01\"  PT(Gesendet.
        ! 61\"  PT.Fehlgeschlagen.
        ! 11\"  PT)Abgelehnt.
        ! >1\"  PT6Bewusst nicht gesendet.
        ! :1\"  PT2Ergebnis unbekannt.
        ! 61\"  PT.In Bearbeitung.
        ! Q!1\"  PTH!Fehlgeschlagene Versuche nach Fehlercode.
        ! L!1\"  PTC!Fehlgeschlagene Versuche nach Zweck.
        ! J!1\"  PTA!Fehlgeschlagene Versuche nach App.
        ! K!1\"  PTB!Geräte mit vielen E-Mail-Adressen.
        ! 21\"  PT*Fehlercode.
        ! .1\"  PT&Anzahl.
        ! .1\"  PT&Anteil.
        ! 11\"  PT)Bedeutung.
        ! -1\"  PT%Zweck.
        ! +1\"  PT#App.
        ! .1\"  PT&Gerät.
        ! 71\"  PT/E-Mail-Adressen.
        ! +1\"  PT#Nr..
        ! 21\"  PT*Zeit (UTC).
        ! 61\"  PT.E-Mail-Adresse.
        ! 01\"  PT(Ergebnis.
        ! X!1\"  PTO!Der Mailserver hat die E-Mail nicht angenommen..
        ! Z!1\"  PTQ!Der Mailserver hat nicht rechtzeitig geantwortet..
        ! M!1\"  PTD!Der Mailserver war nicht erreichbar..
        ! V\"1\"  PTM\"Unser Dienst wurde unterbrochen, bevor die E-Mail zum Versand übergeben war..
        ! 01\"  PT(gesendet.
        ! 61\"  PT.fehlgeschlagen.
        ! 11\"  PT)abgelehnt.
        ! >1\"  PT6bewusst nicht gesendet.
        ! 11\"  PT)unbekannt.
        ! 61\"  PT.in Bearbeitung.
        !#F\"1.\"%shown%total PT:Versuche, neueste zuerst (V T% von V\"T+ angezeigt).
        ! 11\"  PT)Anmeldung.
        ! 71\"  PT/Kontoerstellung.
        ! >1\"  PT6zweiter Anmeldeschritt.
        ! R!1\"  PTI!Zurücksetzen eines vergessenen Passworts.
        ! ?1\"  PT7Änderung des Passworts.
        ! J!1\"  PTA!Verknüpfung einer E-Mail-Adresse.
        ! D!1\"  PT<Änderung der E-Mail-Adresse.
        !!^\"1(!%count PTM\"Das Audit-Protokoll ist so, wie es aufgezeichnet wurde. Geprüfte Einträge: V .
        ! M#1\"  PTD#DAS AUDIT-PROTOKOLL IST NICHT SO, WIE ES AUFGEZEICHNET WURDE. Folgende Abweichungen wurden gefunden:.
        ! P\"1\"  PTG\"Die Prüfung endete hier vorzeitig. Es kann weitere Abweichungen geben..
        !!A!1'!$root PT2Wurzel des Baums: V .
        !#H\"1.\"%count%total PTH!Durch eine Signatur gedeckte Einträge: V T% von V\".
        !!X!1&!#key PTI!Öffentlicher Schlüssel der Signaturen: V .
        !!F#1(!%count PTU\"Wegen ihres Alters entfernte Einträge, von denen nur die Hashwerte geprüft wurden: V .
        !!O\"1(!%count PT^!Einträge, aus denen personenbezogene Daten gelöscht wurden: V .
        !!E#1(!%count PTT\"Einträge aus einem älteren, nicht gegen Änderungen geschützten Audit-Protokoll: V .
        !!\\\"1(!%count PTK\"Zeiträume, in denen E-Mails möglicherweise ohne Eintrag gesendet wurden: V .
        !!I!1'!$time PT2Neuester Eintrag: V T& (UTC).
        !!U#1'!$time PT2Neuester Eintrag: V TQ\" (UTC). Das liegt länger zurück, als die von Ihnen festgelegte Grenze zulässt..
        ! Y$1\"  PTP$Hinweis: Es wurde kein andernorts aufbewahrter Prüfpunkt angegeben. Wurden am Ende des Protokolls Einträge entfernt, würde das nicht bemerkt..
        ! S$1\"  PTJ$Hinweis: Die Schlüssel des Audit-Protokolls liegen nicht vor. Die Zeilen seiner Suchtabellen wurden deshalb nur gezählt, nicht geprüft..
        ! N&1\"  PTE&Hinweis: Die Indizes und Seiten der Datei wurden nicht geprüft. Wurde ein Index verändert, können Listen und Zählungen falsch sein, selbst wenn jeder Eintrag so ist, wie er aufgezeichnet wurde..
        !#_!10\"(sequence$time PT3In Verwendung seit V\"T0 (UTC), Eintrag V .
        !#Y!1*\"$from\"to PT6Abgedeckter Zeitraum: V T% bis V\"T& (UTC).
        ! W!1\"  PTN!Verglichen mit diesen signierten Prüfpunkten:.
        !'Q$1@!#%count&source$time!+i%countv i S!w! \"1P!V\"T\": W! T: Eintrag, der neueste vom V$T& (UTC).*R!V\"T\": W! T< Einträge, der neueste vom V$T& (UTC).
        !#Q\"1;\"%count&source!+i%countv i S!w! \"14V\"T\": W! T( Eintrag.*6V\"T\": W! T* Einträge.
        !/K$1@!$+checkpoints%first$last&source PV&T/: Prüfpunkte: V TC!; vom ersten abgedeckte Einträge: V\"TD!; vom letzten abgedeckte Einträge: V$.
        ! E!1\"  PT=Signatur des letzten Eintrags.
        ! E!1\"  PT=im Audit-Protokoll aufbewahrt.
        ! J!1\"  PTA!in einer eigenen Datei aufbewahrt.
        ! ;1\"  PT3von Ihnen angegeben.
        ! M!1\"  PTD!Vorgänge am Audit-Protokoll selbst:.
        ! B!1\"  PT:der Dienst wurde gestartet.
        ! I!1\"  PT@!ein Schlüssel wurde eingeführt.
        ! P!1\"  PTG!die Daten einer Person wurden gelöscht.
        ! F!1\"  PT>alte Einträge wurden entfernt.
        ! P\"1\"  PTG\"eine rechtliche Löschsperre (Legal Hold) wurde gesetzt oder aufgehoben.
        ! ]!1\"  PTT!möglicherweise wurden E-Mails ohne Eintrag gesendet.
        ! P\"1\"  PTG\"eine Sicherung wurde wiederhergestellt, oder Schlüssel gingen verloren.
        !!I$18!'seconds!-i'secondsv i S!w! \"1Q!T/die Uhr war um W! T: Sekunde zurückgesprungen.*R!T/die Uhr war um W! T; Sekunden zurückgesprungen.
        !!^!1+!(sequence PT5Signiert bis Eintrag V T4; nicht überprüft..
        !!X!1+!(sequence PT5Signiert bis Eintrag V T.; überprüft..
        ! L#1\"  PTC#WARNUNG: Diese Einträge hat niemand signiert. Führen Sie die Prüfung des Audit-Protokolls durch..
        ! Z$1\"  PTQ$WARNUNG: Die Tabellen dieses Audit-Protokolls wurden verändert. Zahlen können falsch sein. Führen Sie die Prüfung des Audit-Protokolls durch..
        ! O!1\"  PTF!Bescheinigung über die Datenlöschung.
        !!X!1*!'address PTE!E-Mail-Adresse (teilweise verdeckt): V .
        !#V#1.\"$hash&number PTK\"Kennzeichen der Adresse, berechnet mit dem kryptografischen Schlüssel Nr. V\"T0 des Suchindex: V .
        !!@!1'!$name PT1Audit-Protokoll: V .
        !!>1'!$time PT'Datum: V T& (UTC).
        !!A\"1(!%count PTP!Durchsuchte Zeilen mit personenbezogenen Daten: V .
        !!E\"1(!%count PTT!Schreibweisen, in denen die Adresse gefunden wurde: V .
        !#B#10\"%count'entries PTU!Personenbezogene Daten gelöscht aus den Einträgen: V\"T- (insgesamt: V T!).
        ! V\"1\"  PTM\"Das Audit-Protokoll enthielt keine personenbezogenen Daten zu dieser Adresse..
        !!B\"1+!(sequence PT>Die Löschung ist als Eintrag V T/ aufgezeichnet..
        ! J\"1\"  PTA\"Signierter Stand des Audit-Protokolls, der die Löschung abdeckt:.
        ! \\#1\"  PTS#Das Write-Ahead-Log der Datei war in Verwendung. Die letzten verbliebenen Bytes werden automatisch daraus entfernt..
        !#[!1-\"%count$name PT)Auch aus V\"T9 gelöschte Datensätze: V .
        !#P!1.\"$name&reason PT4NICHT GELÖSCHT aus V T\": V\".
        ! L$1\"  PTC$Nur das Audit-Protokoll wurde durchsucht. Andere Daten des Dienstes, zum Beispiel seine Mail-Warteschlange, wurden nicht gelöscht..
        !!V!1(!%count PTE!Ähnliche Adressen, nicht gelöscht: V .
        !#J\"13\"'address(sequence PT(Eintrag V\"T\": V T? (gleicher Name, andere Domain).
        !#N\"13\"'address(sequence PT(Eintrag V\"T\": V TB! (gleiche Domain, ähnlicher Name).
        !!Y#1*!'entries PTF#Einträge, in deren angegebener Begründung die Adresse genannt wird, was sich nicht löschen lässt: V .
        ! M!1\"  PTD!Diese Bescheinigung gilt nicht für:.
        ! [!1\"  PTR!Sicherungen und andere Kopien des Audit-Protokolls.
        ! S!1\"  PTJ!Postfächer und Protokolle von Mailservern.
        ! [!1\"  PTR!andere Audit-Protokolle, zum Beispiel die von Apps.
        ! V!1\"  PTM!früher herausgegebene Nachweise und Berichte.
        \"!S!1*!'address PT@!Warum kein Code angekommen ist: V .
         N!1*!'address PT>Warum kein Code angekommen ist.
        ! I!1\"  PT@!Was passiert ist (Zeiten in UTC).
        ! D!1\"  PT<Was als Nächstes zu tun ist.
        ! D!1\"  PT<Was bei anderen passiert ist.
        ! K!1\"  PTB!Das ändert sich nicht von selbst..
        !!71(!%until PT$Bis V T!..
        !'J#15#%count&domain%total PT]!Innerhalb derselben Stunde angenommene E-Mails an andere bei V\"T\": V T% von V$.
        !!C!1'!$name PT4Erster Unterschied: V .
        \"!E$1)!&domain PTB!Bei anderen mit einer Adresse bei V TN\" ist dasselbe passiert; es betrifft also nicht nur das Postfach dieser Person..
         I#1)!&domain PTY\"Bei anderen ist dasselbe passiert; es betrifft also nicht nur das Postfach dieser Person..
        !'T#13#%count$host%total PTJ!Innerhalb derselben Stunde vom Mailserver V\"T@! angenommene E-Mails an andere: V T% von V$.
        ! U\"1\"  PTL\"Die Wartezeit ist inzwischen vorbei: Sie können einen neuen Code anfordern..
        !!Z\"1'!$from PTB!Angesehen wurden Anforderungen ab V TE!. Frühere fragen Sie mit --since ab..
        ! X#1\"  PTO#In dem Zeitraum, den wir uns angesehen haben, hat niemand von diesem Gerät aus bei uns einen Code angefordert..
        !#M%10\"'address%count PTK!Dieses Kennzeichen eines Geräts wurde mit Ev\"i T^\" verschiedenen E-Mail-Adressen gesendet. Die Antwort bezieht sich auf die zuletzt verwendete, V T!..
        !!D!1(!%count PT4Gelesene Einträge: V .
        ! :1\"  PT2Am Zug: die Person.
        ! F!1\"  PT>Am Zug: die Entwickler der App.
        ! <1\"  PT4Am Zug: unser Dienst.
        ! @!1\"  PT8Am Zug: unser Mailserver.
        ! O!1\"  PTF!Am Zug: der E-Mail-Anbieter der Person.
        ! 71\"  PT/Am Zug: niemand.
        ! <1\"  PT4Nichts aufgezeichnet.
        ! 71\"  PT/Beim Bildpuzzle.
        ! G!1\"  PT?Als die App den Code anforderte.
        ! 61\"  PT.An einem Limit.
        ! L!1\"  PTC!Bei der Prüfung der E-Mail-Adresse.
        ! 91\"  PT1In unserem Dienst.
        ! J!1\"  PTA!Auf dem Weg zu unserem Mailserver.
        ! R!1\"  PTI!Von einem Mailserver vorläufig abgelehnt.
        ! R!1\"  PTI!Von einem Mailserver endgültig abgelehnt.
        ! [!1\"  PTR!Nachdem ein Mailserver die E-Mail angenommen hatte.
        ! A!1\"  PT9Bei der Eingabe des Codes.
        ! 51\"  PT-Nicht bekannt.
        !#E$1/\"'address$time PT;Vom selben Gerät wurde am V\"TP! ein Code für eine andere Adresse angefordert: V T<. Vielleicht ein Tippfehler..
        !#O$1/\"'address$time PT#Am V\"TY! wurde ein Code für eine ähnliche Adresse angefordert: V TT!. Vielleicht ist eine der beiden falsch geschrieben..
        !#[#1.\"&domain$name PT=Der Teil nach dem @-Zeichen, V T(, sieht V\"TY! ähnlich. Vielleicht ist die Adresse falsch geschrieben..
        !#Q#1/\"'purpose$time PT#Am V\"TO\" wurde für diese Adresse ein Code angefordert, aber für einen anderen Zweck: V T!..
        !!D&1(!%count PT@!Löschungen in diesem Zeitraum: V TP$. Wessen Daten gelöscht wurden, steht nicht im Audit-Protokoll. Falls es die dieser Person waren, sind frühere Versuche nicht mehr auffindbar..
        ! /1\"  PT'Schritt.
        ! /1\"  PT'Antwort.
        ! 21\"  PT*Mailserver.
        ! 81\"  PT0Text der Antwort.
        ! 41\"  PT,Zum Vorlesen.
        !!I\"1'!$path PTY!Diese E-Mail ist keine Meldung über eine andere E-Mail: V .
        ! -1\"  PT%Grund.
        ! +1\"  PT#Art.
        ! A!1\"  PT9hard: die Adresse ist tot.
        ! W!1\"  PTN!soft: endgültig, aber nicht wegen der Adresse.
        ! 21\"  PT*vorläufig.
        ! 81\"  PT0Code angefordert.
        ! W!1\"  PTN!Code angefordert, von unserem Dienst abgelehnt.
        ! B!1\"  PT:Bildpuzzle nicht bestanden.
        ! O!1\"  PTF!E-Mail von einem Mailserver angenommen.
        ! Q!1\"  PTH!Zustellversuch vorläufig fehlgeschlagen.
        ! Q!1\"  PTH!Zustellversuch endgültig fehlgeschlagen.
        ! B!1\"  PT:Keine rechtzeitige Antwort.
        ! >1\"  PT6Bewusst nicht gesendet.
        ! D!1\"  PT<Nicht zum Versand übergeben.
        ! >1\"  PT6Unbekannt, ob gesendet.
        ! ?1\"  PT7Als zugestellt gemeldet.
        ! ?1\"  PT7Als verspätet gemeldet.
        ! I!1\"  PT@!Als unzustellbar zurückgekommen.
        ! 91\"  PT1Als Spam markiert.
        ! 61\"  PT.Code verwendet.
        ! Y!1\"  PTP!Code abgelaufen, bevor die E-Mail gesendet wurde.
        ! @!1\"  PT8Falscher Code eingegeben.
        ! @!1\"  PT8Code zu spät eingegeben.
        ! ]!1\"  PTT!Code eingegeben, der durch einen neueren ersetzt war.
        ! Q!1\"  PTH!Code für einen anderen Zweck eingegeben.
        ! W!1\"  PTN!Code nach zu vielen falschen Eingaben gesperrt.
        ! C!1\"  PT;Keine Aufzeichnung möglich.
        ! I!1\"  PT@!Personenbezogene Daten gelöscht.
        ! ?1\"  PT7Alte Einträge entfernt.
        ! 81\"  PT0Dienst gestartet.
        ! C!1\"  PT;Sicherung wiederhergestellt.
        \"!G!1)!&domain PT6An den Postmaster von V .
         @!1)!&domain PT1An den Postmaster.
        !!V!1'!$time PT?Zeitpunkt des Zustellversuchs: V T& (UTC).
        !!Q!1'!$host PTA!Server, der uns geantwortet hat: V .
        !!E!1(!%reply PT5Antwort des Servers: V .
        !!Q!1*!'queueID PT?Vom Server vergebene Queue-ID: V .
        !!P!1&!#tls PTA!Verschlüsselung der Verbindung: V .
        ! @#1\"  PTW\"Signierter Nachweis, dass dieser Eintrag unverändert in unserem Audit-Protokoll steht:.
        ! \\)1\"  PTS)Guten Tag, eine Person mit einem Postfach bei Ihnen hat unseren Bestätigungscode nicht erhalten. Falls Ihr Server die unten genannte E-Mail abgelehnt hat, teilen Sie uns bitte mit, warum und was wir ändern können. Falls er sie angenommen hat, teilen Sie uns bitte mit, wohin sie gelangt ist. Vielen Dank..
        ! [#1\"  PTR#In dem Zeitraum, den wir uns angesehen haben, hat niemand bei uns einen Code für Ihre E-Mail-Adresse angefordert..
        ! P%1\"  PTG%Bitte prüfen Sie in der App, wie Ihre E-Mail-Adresse geschrieben ist. Fordern Sie dann einen Code an und sagen Sie uns, wann das war. Wir sehen dann noch einmal nach..
        ! N(1\"  PTE(Vergleichen Sie die Schreibweise mit den ähnlichen Adressen, falls hier welche aufgeführt sind. Fordert die Person noch einmal einen Code an und es ist wieder nichts zu sehen, dann erreicht die App unseren Dienst nicht: Informieren Sie die Entwickler der App..
        \"!T$1'!$time PT/Die App hat am V TS# versucht, bei unserem Dienst Ihren Code anzufordern. Soweit wir sehen können, ist sie nicht zu uns durchgekommen..
         L$1'!$time PT^#Die App hat versucht, bei unserem Dienst Ihren Code anzufordern. Soweit wir sehen können, ist sie nicht zu uns durchgekommen..
        ! R&1\"  PTI&Bitte prüfen Sie Ihre Internetverbindung und fordern Sie dann noch einmal einen Code an. Falls es wieder nicht klappt, müssen sich die Entwickler der App darum kümmern; wir leiten es dorthin weiter..
        ! G'1\"  PT^&Bitten Sie die Entwickler der App, den Weg von der App zu unserem Dienst zu prüfen: DNS, Proxy, Firewall, TLS, Timeout. Prüfen Sie, ob unser Dienst zu dieser Zeit lief. Der Fehler steht im Audit-Protokoll der App selbst..
        \"!I$1*!'purpose PTX!Es wurde ein Code angefordert, aber für etwas anderes: V T[!. Für das, was Sie tun möchten, wurde keiner angefordert..
         F#1*!'purpose PTU\"Es wurde ein Code angefordert, aber für etwas anderes als das, was Sie tun möchten..
        ! J$1\"  PTA$Bitte öffnen Sie in der App das, was Sie tun möchten, und fordern Sie dort einen Code an. Jeder Code gilt nur für einen Zweck..
        \"!P&1&!#app PT[#Fragen Sie, an welcher Stelle der App die Person den Code angefordert hat. War es die richtige Stelle, dann sendet die App V TC\" den falschen Wert in type: Informieren Sie die Entwickler der App..
         J&1&!#app PT]%Fragen Sie, an welcher Stelle der App die Person den Code angefordert hat. War es die richtige Stelle, dann sendet die App den falschen Wert in type: Informieren Sie die Entwickler der App..
        \"!@$1'!$time PTU!Die Aufzeichnungen zu Ihrer E-Mail-Adresse wurden am V TX! gelöscht. Was davor war, können wir nicht mehr sehen..
         W#1'!$time PTI#Die Aufzeichnungen zu Ihrer E-Mail-Adresse wurden gelöscht. Was davor war, können wir nicht mehr sehen..
        ! Z%1\"  PTQ%Falls Sie noch einen Code brauchen, fordern Sie bitte einen neuen an. Falls er nicht ankommt, melden Sie sich noch einmal bei uns: Diesen Versuch können wir dann nachverfolgen..
        ! E%1\"  PT\\$Hier ist nichts zu beheben. Eine Löschung lässt sich nicht rückgängig machen. Warten Sie auf einen neuen Versuch und untersuchen Sie diesen mit explain..
        ! W%1\"  PTN%Wir bewahren diese Aufzeichnungen nur begrenzte Zeit auf. Die aus dem Zeitraum, nach dem Sie fragen, sind bereits entfernt. Deshalb können wir nicht sagen, was passiert ist..
        ! Z%1\"  PTQ%Falls Sie noch einen Code brauchen, fordern Sie bitte einen neuen an. Falls er nicht ankommt, melden Sie sich noch einmal bei uns: Diesen Versuch können wir dann nachverfolgen..
        ! V%1\"  PTM%Hier ist nichts zu beheben: Die Einträge wurden nach Ablauf der Aufbewahrungsfrist entfernt. Warten Sie auf einen neuen Versuch oder fragen Sie einen späteren Zeitraum ab..
        \"!^\"1'!$time PTB!Unsere Aufzeichnungen beginnen am V TI!. Was davor war, können wir nicht sehen..
         @$1'!$time PTR#Wonach Sie fragen, liegt vor dem Beginn unserer Aufzeichnungen. Deshalb können wir nicht sehen, was passiert ist..
        ! Z%1\"  PTQ%Falls Sie noch einen Code brauchen, fordern Sie bitte einen neuen an. Falls er nicht ankommt, melden Sie sich noch einmal bei uns: Diesen Versuch können wir dann nachverfolgen..
        ! R%1\"  PTI%Hier ist nichts zu beheben, es sei denn, dieses Audit-Protokoll müsste älter sein. Wurde es neu angelegt? Dann sehen Sie im vorherigen nach, falls es aufbewahrt wurde..
        ! H%1\"  PT_$Eine Zeit lang konnte unser Dienst nichts aufzeichnen. Falls Sie in dieser Zeit einen Code angefordert haben, können wir nicht sehen, was daraus geworden ist..
        ! [$1\"  PTR$Bitte fordern Sie einen neuen Code an. Falls er nicht ankommt, melden Sie sich noch einmal bei uns: Diesen Versuch können wir dann nachverfolgen..
        \"'Z&10#%count$from\"to PT$Von V\"T% bis V$TS! wurde nichts aufgezeichnet; abgewiesene Versuche: V TZ#. Prüfen Sie, warum das Audit-Protokoll nicht geschrieben werden konnte: voller Datenträger, Berechtigungen, I/O-Fehler..
         _$10#%count$from\"to PTH$Das Audit-Protokoll konnte eine Zeit lang nicht geschrieben werden. Prüfen Sie, warum: voller Datenträger, Berechtigungen, I/O-Fehler..
        ! _\"1\"  PTV\"Das Bildpuzzle wurde nicht gelöst. Ohne gelöstes Bildpuzzle wird kein Code gesendet..
        ! I(1\"  PT@(Bitte fordern Sie noch einmal einen Code an und schieben Sie das Puzzleteil in seine Lücke, und zwar möglichst bald, nachdem das Puzzle erschienen ist. Falls Sie das Teil nicht sehen oder nicht bewegen können, sagen Sie uns, welches Gerät Sie benutzen..
        ! N&1\"  PTE&Kann die Person das Teil nicht sehen oder nicht bewegen, notieren Sie Gerät, Browser und Version der App und informieren Sie die Entwickler der App. Scheitern viele, prüfen Sie die Captcha-Seite..
        \"!U)14!%count!+i%countv i S!w! \"1I$TR!Das Puzzleteil war nicht an der richtigen Stelle (W! TM\" Versuch). Solange das Bildpuzzle nicht gelöst ist, wird kein Code gesendet..*J$TR!Das Puzzleteil war nicht an der richtigen Stelle (W! TN\" Versuche). Solange das Bildpuzzle nicht gelöst ist, wird kein Code gesendet..
         C$1(!%count PTT#Das Puzzleteil war nicht an der richtigen Stelle. Solange das Bildpuzzle nicht gelöst ist, wird kein Code gesendet..
        ! B$1\"  PTY#Bitte versuchen Sie es mit einem neuen Bildpuzzle noch einmal. Schieben Sie das Teil langsam, bis es die Lücke verdeckt..
        ! H&1\"  PT_%In Einzelfällen ist nichts zu tun. Scheitern in einer App viele, berechnet sie die Position vielleicht falsch, zum Beispiel aus einem skalierten Bild: Informieren Sie die Entwickler der App..
        ! F#1\"  PT]\"Das Bildpuzzle war nicht mehr gültig, als die Antwort kam. Jedes Puzzle gilt nur kurze Zeit..
        ! P#1\"  PTG#Bitte holen Sie sich ein neues Bildpuzzle und lösen Sie es möglichst bald, nachdem es erschienen ist..
        ! K&1\"  PTB&In Einzelfällen ist nichts zu tun. Passiert es auch Personen, die schnell sind, zeigt die App alte Puzzles an: Informieren Sie die Entwickler der App, dass sie jedes Mal ein neues abrufen muss..
        \"!@#1(!%until PTR!Es wurden zu viele Bildpuzzles falsch gelöst. Ab V T; sind wieder neue möglich..
         I#1(!%until PTZ\"Es wurden zu viele Bildpuzzles falsch gelöst. Deshalb gibt es eine Zeit lang keine neuen..
        \"!K#1(!%until PT<Bitte fordern Sie erst nach V T\\! wieder einen Code an. Es früher zu versuchen, hilft nicht..
         _#1(!%until PTP#Bitte warten Sie einige Minuten und fordern Sie dann wieder einen Code an. Es früher zu versuchen, hilft nicht..
        ! ^&1\"  PTU&Die Sperre endet von selbst. Hat die Person es gar nicht so oft versucht, war es vielleicht jemand anderes im selben Netzwerk: Prüfen Sie, ob es einen Angriff gibt, und prüfen Sie die vertrauenswürdigen Proxys..
        ! _#1\"  PTV#Zwischen dem Bildpuzzle und dem Anfordern des Codes ist zu viel Zeit vergangen. Deshalb zählte das Puzzle nicht mehr..
        ! C$1\"  PTZ#Bitte füllen Sie zuerst alles andere aus. Lösen Sie dann ein neues Bildpuzzle und fordern Sie gleich danach den Code an..
        ! D%1\"  PT[$Das captcha_token war abgelaufen, als die App es gesendet hat. War die Person schnell, behält die App es zu lange: Informieren Sie die Entwickler der App..
        ! E#1\"  PT\\\"Die App hat dasselbe gelöste Bildpuzzle ein zweites Mal verwendet. Jedes zählt nur einmal..
        ! ]'1\"  PTT'Bitte sehen Sie im Posteingang und im Spam-Ordner nach: Vielleicht ist seit dem ersten Mal schon ein Code unterwegs. Falls Sie keinen finden, laden Sie die App neu, lösen Sie ein neues Bildpuzzle und fordern Sie dann noch einmal einen Code an..
        \"!J'1&!#app PTL\"Sehen Sie sich den Versuch davor an. Informieren Sie die Entwickler der App V TL$: Jede Anforderung eines Codes, auch eine wiederholte, braucht ein eigenes captcha_token, und kein Formular darf zweimal abgeschickt werden..
         D'1&!#app PTW&Sehen Sie sich den Versuch davor an. Informieren Sie die Entwickler der App: Jede Anforderung eines Codes, auch eine wiederholte, braucht ein eigenes captcha_token, und kein Formular darf zweimal abgeschickt werden..
        ! S#1\"  PTJ#Das Bildpuzzle wurde für eine andere E-Mail-Adresse gelöst als die, für die der Code angefordert wurde..
        ! Y$1\"  PTP$Bitte geben Sie zuerst Ihre E-Mail-Adresse ein und prüfen Sie sie. Lösen Sie dann ein neues Bildpuzzle und ändern Sie die Adresse nicht mehr..
        ! P%1\"  PTG%Oft wurde die Adresse nach dem Puzzle noch korrigiert. Informieren Sie die Entwickler der App, dass sie bei jeder Änderung der Adresse ein neues Captcha abrufen muss..
        ! [#1\"  PTR#Die App hat das Ergebnis des Bildpuzzles nicht unverändert an uns weitergegeben. Sie haben nichts falsch gemacht..
        ! K'1\"  PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!N%1&!#app PTG!Informieren Sie die Entwickler der App V TU#: Das captcha_token muss genau so gesendet werden, wie es empfangen wurde, mit in JSON maskierten Anführungszeichen..
         H%1&!#app PT[$Informieren Sie die Entwickler der App: Das captcha_token muss genau so gesendet werden, wie es empfangen wurde, mit in JSON maskierten Anführungszeichen..
        ! V&1\"  PTM&Das gelöste Bildpuzzle zählte nicht, als der Code angefordert wurde. Es war zu alt, schon verwendet oder für eine andere E-Mail-Adresse; was davon zutrifft, geht aus unseren Aufzeichnungen nicht hervor..
        ! O%1\"  PTF%Bitte prüfen Sie Ihre E-Mail-Adresse, lösen Sie ein neues Bildpuzzle und fordern Sie gleich danach den Code an. Falls auch das nicht klappt, sagen Sie uns Bescheid..
        ! L&1\"  PTC&Das captcha_token wurde abgelehnt; der Eintrag nennt keinen Grund. Kommt es wieder vor, behält die App es zu lange, sendet es mehrfach oder verändert es: Informieren Sie die Entwickler der App..
        \"!_!1'!$name PTL!Beim Anfordern des Codes hat etwas gefehlt: V T!..
         Y!1'!$name PTK!Beim Anfordern des Codes hat etwas gefehlt..
        \"!F#1'!$name PTS\"Bitte ergänzen Sie das in der App und fordern Sie dann noch einmal einen Code an: V T!..
         P'1'!$name PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!_$1,!)parameter PT1Die App hat für V TW# keinen Wert gesendet. Hatte die Person alles eingegeben, was die App verlangt, informieren Sie die Entwickler der App..
         F%1,!)parameter PTS$Die App hat einen erforderlichen Wert weggelassen. Hatte die Person alles eingegeben, was die App verlangt, informieren Sie die Entwickler der App..
        ! ^#1\"  PTU#Die App hat uns nicht alle Angaben über sich und Ihr Gerät gesendet, die wir brauchen, bevor wir einen Code senden..
        ! K'1\"  PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!B$1,!)parameter PTA\"Sagen Sie den Entwicklern der App, welche Geräte-Header fehlen: V TI!. Prüfen Sie, ob ein Proxy sie entfernt..
         \\#1,!)parameter PTI#Es fehlen Geräte-Header: Informieren Sie die Entwickler der App. Prüfen Sie, ob ein Proxy sie entfernt..
        ! H#1\"  PT_\"Unser Dienst kennt die App nicht, die den Code angefordert hat. Deshalb hat er keinen gesendet..
        ! I'1\"  PT@'Bitte vergewissern Sie sich, dass Sie die offizielle App benutzen. Aktualisieren Sie dann die App oder laden Sie die Seite neu. Falls das nicht hilft, müssen die Entwickler der App das beheben; wir leiten es dorthin weiter..
        \"!N%1&!#app PT'Die ID V TV$ der App ist nicht registriert. Ist es eine App von uns, informieren Sie ihre Entwickler oder tragen Sie die ID in die Konfiguration des Dienstes ein..
         I%1&!#app PT\\$Die ID der App ist nicht registriert. Ist es eine App von uns, informieren Sie ihre Entwickler oder tragen Sie die ID in die Konfiguration des Dienstes ein..
        ! X\"1\"  PTO\"Die App hat eine Art von Code angefordert, die es in unserem Dienst nicht gibt..
        ! K'1\"  PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!@$1&!#app PTG!Informieren Sie die Entwickler der App V TG\": Der Wert von type gehört nicht zu den Zwecken, die der Dienst kennt..
         Z#1&!#app PTM#Informieren Sie die Entwickler der App: Der Wert von type gehört nicht zu den Zwecken, die der Dienst kennt..
        ! U$1\"  PTL$Was bei uns als Ihre E-Mail-Adresse angekommen ist, hat nicht die Form einer E-Mail-Adresse. Deshalb konnten wir keinen Code dorthin senden..
        ! W%1\"  PTN%Bitte prüfen Sie die Adresse in der App: Ist ein @-Zeichen darin? Fehlt dahinter etwas? Ist ein Leerzeichen oder ein Komma darin? Fordern Sie dann noch einmal einen Code an..
        \"!M&1)!&reason PTN\"Buchstabieren Sie die Adresse gemeinsam mit der Person. Was daran falsch ist: V TJ#. Gibt die Person sie richtig ein, verändert die App die Adresse: Informieren Sie die Entwickler der App..
         W&1)!&reason PTG&Buchstabieren Sie die Adresse gemeinsam mit der Person. Gibt die Person sie richtig ein, verändert die App die Adresse, zum Beispiel durch doppeltes Codieren: Informieren Sie die Entwickler der App..
        ! [#1\"  PTR#Die App hat uns etwas in einer Form gesendet, die unser Dienst nicht lesen kann. Deshalb wurde kein Code gesendet..
        ! K'1\"  PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!H$1,!)parameter PTZ!Informieren Sie die Entwickler der App: Der JSON-Wert von V TV! hat den falschen Typ, zum Beispiel Zahl statt String..
         ^#1,!)parameter PTK#Informieren Sie die Entwickler der App: Ein JSON-Wert hat den falschen Typ, zum Beispiel Zahl statt String..
        ! E#1\"  PT\\\"Unser Dienst konnte nicht lesen, was die App gesendet hat. Deshalb wurde kein Code gesendet..
        ! K'1\"  PTB'Das können Sie nicht selbst beheben, das müssen die Entwickler der App tun. Wir leiten es dorthin weiter. Vielleicht hilft es, die App zu aktualisieren oder die Seite neu zu laden und dann noch einmal einen Code anzufordern..
        \"!F&1&!#app PTG!Informieren Sie die Entwickler der App V TM$: Der Body ist kein gültiges JSON. Oft ist er abgeschnitten, als Formular codiert oder enthält Anführungszeichen, die nicht maskiert sind..
         @&1&!#app PTS%Informieren Sie die Entwickler der App: Der Body ist kein gültiges JSON. Oft ist er abgeschnitten, als Formular codiert oder enthält Anführungszeichen, die nicht maskiert sind..
        ! C#1\"  PTZ\"Die App hat bei unserem Dienst Ihren Code angefordert, und unser Dienst hat das abgelehnt..
        ! [%1\"  PTR%Bitte fordern Sie in einigen Minuten noch einmal einen Code an. Falls das wieder abgelehnt wird, sagen Sie uns den Fehlercode, den die App anzeigt; wir gehen der Sache dann nach..
        \"!J%1'!$code PTD!Unser Dienst hat mit dem Fehlercode V TS! geantwortet. Was zu prüfen ist, sagt errata show V T[!; der Eintrag steht im Audit-Protokoll des Dienstes selbst..
         S%1'!$code PTE%Sehen Sie im Audit-Protokoll des Dienstes selbst zur selben Zeit nach oder fragen Sie nach dem Fehlercode, den die App anzeigt; errata show sagt, was zu prüfen ist..
        \"!U$1(!%until PTN#Kurz zuvor wurde schon ein Code angefordert, und dazwischen muss eine Pause liegen. Der nächste Code kann ab V T4 angefordert werden..
         B#1(!%until PTS\"Kurz zuvor wurde schon ein Code angefordert, und dazwischen muss eine Pause liegen..
        \"!X$1(!%until PTU#Bitte suchen Sie im Posteingang und im Spam-Ordner nach dem Code von vorhin. Falls er nicht da ist, fordern Sie nach V T0 einen neuen an..
         O%1(!%until PT@%Bitte suchen Sie im Posteingang und im Spam-Ordner nach dem Code von vorhin. Falls er nicht da ist, warten Sie einen Moment und fordern Sie dann einen neuen an..
        ! ]%1\"  PTT%Hier ist nichts zu beheben: Die Wartezeit pro Adresse endet von selbst. Warum der frühere Code nicht angekommen ist, sehen Sie, wenn Sie den Versuch davor mit explain untersuchen..
        \"!F$1(!%until PTN\"Mit Ihrer E-Mail-Adresse wurden in kurzer Zeit zu viele Codes angefordert. Ab V TD! können Sie wieder einen anfordern..
         Y\"1(!%until PTJ\"Mit Ihrer E-Mail-Adresse wurden in kurzer Zeit zu viele Codes angefordert..
        \"!D%1(!%until PT7Bitte fordern Sie nach V TZ# wieder einen Code an. Sehen Sie inzwischen im Posteingang und im Spam-Ordner nach: Der neueste Code gilt vielleicht noch..
         O$1(!%until PT@$Bitte warten Sie eine Weile. Sehen Sie inzwischen im Posteingang und im Spam-Ordner nach: Der neueste Code gilt vielleicht noch..
        \"#C/1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1[&T3Limit pro Adresse: V T$ in W!!TW% Minute. Es wird von selbst wieder frei. Finden Sie heraus, warum die früheren Codes nicht verwendet wurden. Hat die Person gar nicht so oft Codes angefordert, war es jemand anderes..*\\&T3Limit pro Adresse: V T$ in W!!TX% Minuten. Es wird von selbst wieder frei. Finden Sie heraus, warum die früheren Codes nicht verwendet wurden. Hat die Person gar nicht so oft Codes angefordert, war es jemand anderes..
         X&10\"%limit'minutes PTA&Das Limit pro Adresse wird von selbst wieder frei. Finden Sie heraus, warum die früheren Codes nicht verwendet wurden. Hat die Person gar nicht so oft Codes angefordert, war es jemand anderes..
        \"!^#1(!%until PTF\"Von Ihrem Gerät wurden in kurzer Zeit zu viele Codes angefordert. Ab V TD! können Sie wieder einen anfordern..
         Q\"1(!%until PTB\"Von Ihrem Gerät wurden in kurzer Zeit zu viele Codes angefordert..
        \"!]$1(!%until PT7Bitte fordern Sie nach V TS# wieder einen Code an. Falls noch andere das Gerät benutzen, haben vielleicht die anderen das Limit ausgeschöpft..
         R%1(!%until PTC%Bitte warten Sie eine Weile und fordern Sie dann wieder einen Code an. Falls noch andere das Gerät benutzen, haben vielleicht die anderen das Limit ausgeschöpft..
        \"#E-1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1\\%T2Limit pro Gerät: V T$ in W!!TY$ Minute. Es wird von selbst wieder frei. Haben viele Personen dieselbe Geräte-ID, sendet die App eine konstante: Informieren Sie die Entwickler der App..*]%T2Limit pro Gerät: V T$ in W!!TZ$ Minuten. Es wird von selbst wieder frei. Haben viele Personen dieselbe Geräte-ID, sendet die App eine konstante: Informieren Sie die Entwickler der App..
         Y%10\"%limit'minutes PTB%Das Limit pro Gerät wird von selbst wieder frei. Haben viele Personen dieselbe Geräte-ID, sendet die App eine konstante: Informieren Sie die Entwickler der App..
        \"!N$1(!%until PTC#Über die Internetverbindung, die Sie nutzen, wurden in kurzer Zeit zu viele Codes angefordert. Ab V T8 ist es wieder möglich..
         N#1(!%until PT_\"Über die Internetverbindung, die Sie nutzen, wurden in kurzer Zeit zu viele Codes angefordert..
        \"!C&1(!%until PT7Bitte fordern Sie nach V TY$ wieder einen Code an oder nutzen Sie eine andere Verbindung, zum Beispiel mobile Daten statt WLAN. Vielleicht nutzen andere dieselbe Verbindung wie Sie..
         N%1(!%until PT_$Bitte warten Sie eine Weile oder nutzen Sie eine andere Verbindung, zum Beispiel mobile Daten statt WLAN. Vielleicht nutzen andere dieselbe Verbindung wie Sie..
        \"#Q-1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1B&T4Limit pro Netzwerk: V T$ in W!!T]$ Minute. Es wird von selbst wieder frei. Ist eine ganze Firma betroffen oder sind es alle, prüfen Sie zuerst die vertrauenswürdigen Proxys, dann das Limit..*C&T4Limit pro Netzwerk: V T$ in W!!T^$ Minuten. Es wird von selbst wieder frei. Ist eine ganze Firma betroffen oder sind es alle, prüfen Sie zuerst die vertrauenswürdigen Proxys, dann das Limit..
         _%10\"%limit'minutes PTH%Das Limit pro Netzwerk wird von selbst wieder frei. Ist eine ganze Firma betroffen oder sind es alle, prüfen Sie zuerst die vertrauenswürdigen Proxys, dann das Limit..
        \"!Z#1(!%until PTA\"In dieser App haben alle zusammen zu viele Codes angefordert. Ab V TE! kann die App wieder Codes anfordern..
         [\"1(!%until PTL\"In dieser App haben alle zusammen in kurzer Zeit zu viele Codes angefordert..
        \"!F$1(!%until PT7Bitte fordern Sie nach V T\\\" wieder einen Code an. Es liegt nicht an Ihnen; wir prüfen, ob die App mehr anfordern darf..
         [$1(!%until PTL$Bitte warten Sie eine Weile und fordern Sie dann wieder einen Code an. Es liegt nicht an Ihnen; wir prüfen, ob die App mehr anfordern darf..
        \"'Z*1B!##app%limit'minutes!-i'minutesv$i S!w!\"\"1T$T.Limit der App V T\": V\"T$ in W!\"TO# Minute. Sind es echte Personen, lassen Sie das Limit erhöhen; andernfalls prüfen Sie, ob es ein Angriff ist..*U$T.Limit der App V T\": V\"T$ in W!\"TP# Minuten. Sind es echte Personen, lassen Sie das Limit erhöhen; andernfalls prüfen Sie, ob es ein Angriff ist..
         J%14##app%limit'minutes PTO$Das Limit der ganzen App wurde erreicht. Sind es echte Personen, lassen Sie das Limit erhöhen; andernfalls prüfen Sie, ob es ein Angriff ist..
        \"!P#1(!%until PTX!Es wurden in kurzer Zeit zu viele Codes angefordert. Ab V TD! können Sie wieder einen anfordern..
         C\"1(!%until PTT!Es wurden in kurzer Zeit zu viele Codes angefordert..
        \"!D%1(!%until PT7Bitte fordern Sie nach V TZ# wieder einen Code an. Sehen Sie inzwischen im Posteingang und im Spam-Ordner nach: Der neueste Code gilt vielleicht noch..
         Y%1(!%until PTJ%Bitte warten Sie eine Weile und fordern Sie dann wieder einen Code an. Sehen Sie inzwischen im Posteingang und im Spam-Ordner nach: Der neueste Code gilt vielleicht noch..
        ! A'1\"  PTX&In Einzelfällen ist nichts zu tun: Das Limit wird von selbst wieder frei. Welches Limit es war, steht nicht im Eintrag; vergleichen Sie frühere Versuche derselben Adresse, desselben Geräts und desselben Netzwerks..
        \"![%1(!%until PTL\"Zum Schutz vor Missbrauch sendet Ihnen unser Dienst vorerst keine Codes. Ab V T[\" können Sie wieder einen anfordern. Das heißt nicht, dass Sie etwas falsch gemacht haben..
         N$1(!%until PT_#Zum Schutz vor Missbrauch sendet Ihnen unser Dienst vorerst keine Codes. Das heißt nicht, dass Sie etwas falsch gemacht haben..
        \"!Y%1(!%until PT7Bitte fordern Sie nach V TO$ wieder einen Code an. Falls Sie nicht so lange warten können, sagen Sie uns Bescheid: Wir prüfen, ob wir die Pause für Sie beenden können..
         W%1(!%until PTH%Bitte fordern Sie später wieder einen Code an. Falls Sie nicht so lange warten können, sagen Sie uns Bescheid: Wir prüfen, ob wir die Pause für Sie beenden können..
        ! Z)1\"  PTQ)Der Missbrauchsschutz hat viele Codes bemerkt, die niemand verwendet hat: von diesem Gerät, diesem Netzwerk, dieser Domain oder dieser App; was davon zutrifft, steht im Eintrag. War das ein Fehlalarm, setzen Sie Gerät, Netzwerk, Domain oder App auf die Allowlist. Andernfalls endet die Pause von selbst..
        \"!^$1(!%until PTE#Auf eine unserer E-Mails hin hat uns jemand gemeldet: „Das war ich nicht.“ Deshalb gehen erst ab V TE! wieder Codes an Ihre E-Mail-Adresse..
         ^$1(!%until PTO$Auf eine unserer E-Mails hin hat uns jemand gemeldet: „Das war ich nicht.“ Deshalb gehen eine Zeit lang keine Codes an Ihre E-Mail-Adresse..
        \"!Q'1(!%until PT7Bitte fordern Sie nach V TG& wieder einen Code an und nehmen Sie die neueste E-Mail. Falls die Meldung nicht von Ihnen kam, kann vielleicht jemand anderes Ihre E-Mails lesen: Ändern Sie dann bitte das Passwort Ihres Postfachs..
         O'1(!%until PT@'Bitte fordern Sie später wieder einen Code an und nehmen Sie die neueste E-Mail. Falls die Meldung nicht von Ihnen kam, kann vielleicht jemand anderes Ihre E-Mails lesen: Ändern Sie dann bitte das Passwort Ihres Postfachs..
        ! S&1\"  PTJ&Die Sperre wurde über den Link „Das war ich nicht“ gesetzt und endet von selbst. Heben Sie sie nur dann früher auf, wenn Sie sicher sind, dass Sie mit der Person sprechen, der die Adresse gehört..
        \"!Q$1'!$time PTL!Eine frühere E-Mail an Ihre Adresse ist am V TR\" als unzustellbar zurückgekommen. Seitdem haben wir nichts mehr dorthin gesendet..
         H$1'!$time PTZ#Eine frühere E-Mail an Ihre Adresse ist als unzustellbar zurückgekommen. Seitdem haben wir nichts mehr dorthin gesendet..
        ! A&1\"  PTX%Bitte prüfen Sie, ob die Adresse stimmt und ob andere E-Mails Sie dort erreichen. Sagen Sie uns dann Bescheid: Wir müssen die Adresse freigeben, bevor Sie einen neuen Code anfordern..
        \"!Q$1(!%reply PT0Im Bounce steht V TN#. Nehmen Sie die Adresse von der Sperrliste, sobald die Person bestätigt hat, dass das Postfach funktioniert..
         Y%1(!%reply PTJ%Nehmen Sie die Adresse von der Sperrliste, sobald die Person bestätigt hat, dass das Postfach funktioniert. Der Bounce steht im Verlauf, falls er noch aufgezeichnet ist..
        ! P#1\"  PTG#Unser Team hat Ihre E-Mail-Adresse auf die Liste der Adressen gesetzt, an die wir keine E-Mails senden..
        ! X$1\"  PTO$Das können Sie nicht selbst ändern. Wir fragen nach, warum die Adresse gesperrt wurde, und sagen Ihnen, ob die Sperre aufgehoben werden kann..
        ! [$1\"  PTR$Jemand aus dem Betrieb hat die Adresse auf die Sperrliste gesetzt. Fragen Sie nach, wer das war und warum, bevor sie wieder heruntergenommen wird..
        ! Z#1\"  PTQ#Unser Dienst hat bewusst nichts an Ihre E-Mail-Adresse gesendet. Warum, geht aus den Aufzeichnungen nicht hervor..
        ! E&1\"  PT\\%Bitte prüfen Sie, ob die Adresse stimmt und ob andere E-Mails Sie dort erreichen. Danach sind wir dran: Wir klären, warum die Adresse gesperrt ist, und sagen Ihnen, was wir herausfinden..
        ! Q%1\"  PTH%Prüfen Sie für diese Adresse die Sperrliste, das Benutzerverzeichnis und frühere Bounces. Nehmen Sie die Adresse erst dann von der Liste, wenn der Grund bekannt ist..
        ! H#1\"  PT_\"Uns ist kein Konto mit dieser E-Mail-Adresse bekannt. Deshalb wurde kein Code dorthin gesendet..
        ! S%1\"  PTJ%Vielleicht haben Sie ein Konto mit einer anderen E-Mail-Adresse. Bitte prüfen Sie die Schreibweise, probieren Sie Ihre anderen Adressen aus oder erstellen Sie ein Konto..
        ! D&1\"  PT[%Vergewissern Sie sich vor dem Vorlesen, dass Sie mit der Person sprechen, der die Adresse gehört: Der Text verrät, wer ein Konto hat. Das Benutzerverzeichnis enthält die Adresse nicht..
        ! R$1\"  PTI$Unser Dienst konnte nicht aufzeichnen, dass ein Code angefordert wurde, und ohne Aufzeichnung sendet er keinen. Der Fehler liegt bei uns..
        ! W#1\"  PTN#Sie müssen nichts ändern, das müssen wir beheben. Bitte fordern Sie in einigen Minuten einen neuen Code an..
        ! @'1\"  PTW&Das Audit-Protokoll konnte nicht geschrieben werden. Geben Sie das sofort an den Betrieb weiter: voller Datenträger, Berechtigungen, I/O-Fehler, eine zweite Instanz. Bis das behoben ist, bekommt niemand einen Code..
        ! J#1\"  PTA#Unser Dienst war zu stark ausgelastet, um einen Code zu senden. An Ihren Eingaben liegt es nicht..
        ! \\#1\"  PTS#Bitte fordern Sie in einigen Minuten einen neuen Code an. Falls es wieder passiert, müssen wir uns darum kümmern..
        ! [#1\"  PTR#War es nur kurz, ist nichts zu tun. Hält es an, prüft der Betrieb Last, Datenträger und Datenbank des Dienstes..
        ! D&1\"  PT[%Unser Dienst hatte schon vermerkt, dass Sie einen Code möchten, wurde aber unterbrochen, bevor er die E-Mail weitergeben konnte. Es wurde keine E-Mail gesendet. Der Fehler liegt bei uns..
        ! N\"1\"  PTE\"Bitte fordern Sie einen neuen Code an. Der frühere kommt nicht mehr..
        ! U'1\"  PTL'Der Dienst wurde unterbrochen, nachdem er den Versuch aufgezeichnet und bevor er die E-Mail in die Warteschlange gestellt hatte. Suchen Sie im Log des Dienstes um diese Zeit nach einem Absturz, einem kill oder einem vollen Datenträger..
        ! E$1\"  PT\\#Unser Team hat die E-Mail mit Ihrem Code vor dem Versand aus unserer Warteschlange entfernt. Es wurde keine E-Mail gesendet..
        ! N\"1\"  PTE\"Bitte fordern Sie einen neuen Code an. Der frühere kommt nicht mehr..
        ! B%1\"  PTY$Jemand aus dem Betrieb hat die E-Mail aus der Warteschlange entfernt. Wer das getan hat und warum, steht in der Liste „Vorgänge am Audit-Protokoll“..
        ! V$1\"  PTM$Unser Dienst wurde mitten im Senden unterbrochen. Wir wissen nicht, ob die E-Mail noch verschickt wurde, und wir senden sie kein zweites Mal..
        ! Y$1\"  PTP$Bitte sehen Sie im Posteingang und im Spam-Ordner nach. Falls dort kein Code ist, fordern Sie einen neuen an; dieser ersetzt dann den früheren..
        ! V$1\"  PTM$Sehen Sie im Log des Dienstes nach, warum er unterbrochen wurde. Ob die E-Mail verschickt wurde, kann nur das Log unseres Mailservers zeigen..
        ! J$1\"  PTA$Die E-Mail hat bei uns gewartet, bis ihr Code nicht mehr gültig war. Deshalb wurde sie nicht gesendet. Der Fehler liegt bei uns..
        ! N\"1\"  PTE\"Bitte fordern Sie einen neuen Code an. Der frühere kommt nicht mehr..
        ! G%1\"  PT^$Die Warteschlange war zu langsam oder stand still. Prüfen Sie, wie lang und wie alt sie ist, ob das Relay erreichbar ist und wie lange der Dienst nicht lief..
        ! N$1\"  PTE$Unser Dienst ist zurzeit nicht für den Versand von E-Mails eingerichtet. Deshalb wurde kein Code gesendet. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        ! U%1\"  PTL%Es ist kein Mailtransport konfiguriert. Geben Sie das sofort an den Betrieb weiter: Niemand bekommt einen Code, bis SMTP in der Konfiguration des Dienstes eingerichtet ist..
        \"!X\"1(!%until PTD\"Die E-Mail wartet bei uns noch auf den Versand. Wir versuchen es am V T!..
         ^!1(!%until PTO!Die E-Mail wartet bei uns noch auf den Versand..
        ! Z$1\"  PTQ$Bitte warten Sie einige Minuten; die E-Mail wird von selbst verschickt. Fordern Sie noch keinen neuen Code an, sonst wird der frühere ungültig..
        ! \\%1\"  PTS%Noch ist nichts zu tun. Wartet die E-Mail nach einigen Minuten immer noch, prüft der Betrieb, ob der Dienst läuft, wie alt die Warteschlange ist und ob das Relay erreichbar ist..
        ! B$1\"  PTY#Unser Dienst konnte unseren Mailserver nicht finden. Deshalb wurde die E-Mail nicht verschickt. Der Fehler liegt bei uns..
        \"!U%1(!%until PTL!Sie müssen nichts tun. Wir versuchen es am V TU# von selbst noch einmal. Falls auch einige Minuten danach nichts gekommen ist, fordern Sie bitte einen neuen Code an..
         Z#1(!%until PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!Y$1'!$host PT4Der Name des Relays V TS# konnte nicht aufgelöst werden. Der Betrieb prüft das DNS des Dienstes und die Schreibweise in der Konfiguration..
         T$1'!$host PTF$Der Name des Relays konnte nicht aufgelöst werden. Der Betrieb prüft das DNS des Dienstes und die Schreibweise in der Konfiguration..
        ! R$1\"  PTI$Unser Mailserver hat keine Verbindung von unserem Dienst angenommen. Deshalb wurde die E-Mail nicht verschickt. Der Fehler liegt bei uns..
        \"!U%1(!%until PTL!Sie müssen nichts tun. Wir versuchen es am V TU# von selbst noch einmal. Falls auch einige Minuten danach nichts gekommen ist, fordern Sie bitte einen neuen Code an..
         Z#1(!%until PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!T#1'!$host PT*Das Relay V TX\" hat die Verbindung abgelehnt. Der Betrieb prüft, ob es läuft, dazu Port und Firewall..
         O#1'!$host PTA#Das Relay hat die Verbindung abgelehnt. Der Betrieb prüft, ob es läuft, dazu Port und Firewall..
        ! W$1\"  PTN$Unser Mailserver hat nicht rechtzeitig geantwortet. Deshalb können wir nicht sagen, ob die E-Mail verschickt wurde. Der Fehler liegt bei uns..
        \"!]$1(!%until PTR#Bitte sehen Sie im Posteingang und im Spam-Ordner nach. Falls dort kein Code ist, warten Sie: Wir versuchen es am V T8 von selbst noch einmal..
         @&1(!%until PTQ%Bitte sehen Sie im Posteingang und im Spam-Ordner nach. Falls dort kein Code ist, fordern Sie in einigen Minuten einen neuen an. Falls das so weitergeht, müssen wir es beheben..
        \"!Q&1'!$host PT*Das Relay V TU% hat nicht rechtzeitig geantwortet. Der Betrieb prüft die Last des Relays, das Netzwerk dazwischen und das Log des Relays: Nach der DATA-Phase kann es die E-Mail übernommen haben..
         L&1'!$host PT^%Das Relay hat nicht rechtzeitig geantwortet. Der Betrieb prüft die Last des Relays, das Netzwerk dazwischen und das Log des Relays: Nach der DATA-Phase kann es die E-Mail übernommen haben..
        ! P$1\"  PTG$Unser Mailserver hat keine verschlüsselte Verbindung angeboten, und unverschlüsselt senden wir keine Codes. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!W%1'!$host PT*Das Relay V T[$ bietet kein STARTTLS an. Der Betrieb schaltet TLS dort ein oder prüft, was auf dem Weg dazwischen STARTTLS entfernt. Schalten Sie TLS im Dienst nicht ab..
         R%1'!$host PTD%Das Relay bietet kein STARTTLS an. Der Betrieb schaltet TLS dort ein oder prüft, was auf dem Weg dazwischen STARTTLS entfernt. Schalten Sie TLS im Dienst nicht ab..
        ! Z$1\"  PTQ$Das Sicherheitszertifikat unseres Mailservers ist abgelaufen. Deshalb hat unser Dienst ihm die E-Mail nicht übergeben. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!T$1'!$host PT>Das TLS-Zertifikat des Relays V TD# ist abgelaufen. Der Betrieb erneuert es und prüft die Uhr des Rechners, auf dem der Dienst läuft..
         O$1'!$host PTA$Das TLS-Zertifikat des Relays ist abgelaufen. Der Betrieb erneuert es und prüft die Uhr des Rechners, auf dem der Dienst läuft..
        ! S%1\"  PTJ%Das Sicherheitszertifikat unseres Mailservers ist auf einen anderen Namen ausgestellt. Deshalb hat unser Dienst ihm die E-Mail nicht übergeben. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!J&1'!$host PTC!Das TLS-Zertifikat gilt nicht für V TT$. Der Betrieb vergleicht den Hostnamen in der Konfiguration des Dienstes mit den Namen im Zertifikat und prüft, ob DNS zum richtigen Server führt..
         I&1'!$host PT[%Das TLS-Zertifikat des Relays gilt für einen anderen Namen. Der Betrieb vergleicht ihn mit dem Hostnamen in der Konfiguration des Dienstes und prüft, ob DNS zum richtigen Server führt..
        ! G%1\"  PT^$Unser Dienst konnte das Sicherheitszertifikat unseres Mailservers nicht bestätigen. Deshalb hat er ihm die E-Mail nicht übergeben. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!Y%1'!$host PT7Das TLS-Zertifikat von V TP$ stammt von keiner CA, der der Dienst vertraut. Der Betrieb prüft, ob ein Zwischenzertifikat fehlt und welche CA-Zertifikate konfiguriert sind..
         [%1'!$host PTM%Das TLS-Zertifikat des Relays stammt von keiner CA, der der Dienst vertraut. Der Betrieb prüft, ob ein Zwischenzertifikat fehlt und welche CA-Zertifikate konfiguriert sind..
        ! B%1\"  PTY$Unser Dienst konnte keine verschlüsselte Verbindung zu unserem Mailserver aufbauen. Deshalb wurde die E-Mail nicht verschickt. Der Fehler liegt bei uns..
        \"!U%1(!%until PTL!Sie müssen nichts tun. Wir versuchen es am V TU# von selbst noch einmal. Falls auch einige Minuten danach nichts gekommen ist, fordern Sie bitte einen neuen Code an..
         Z#1(!%until PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"!C%1'!$host PT@!Der TLS-Handshake mit dem Relay V TP# ist fehlgeschlagen. Der Betrieb prüft TLS-Versionen, Cipher und ob der Port sofort TLS oder STARTTLS erwartet..
         ]$1'!$host PTO$Der TLS-Handshake mit dem Relay ist fehlgeschlagen. Der Betrieb prüft TLS-Versionen, Cipher und ob der Port sofort TLS oder STARTTLS erwartet..
        ! M$1\"  PTD$Unser Dienst konnte sich bei unserem Mailserver nicht anmelden. Deshalb wurde die E-Mail nicht verschickt. Der Fehler liegt bei uns..
        ! T#1\"  PTK#Sie selbst können hier nichts tun, das müssen wir beheben. Bitte fordern Sie später einen neuen Code an..
        \"#A&1-\"$host%reply PT*Das Relay V T3 hat SMTP AUTH mit V\"TH$ beantwortet. Der Betrieb prüft Benutzername und Passwort in der Konfiguration des Dienstes und ob das Relay dieses Konto gesperrt hat..
         L%1-\"$host%reply PTX$SMTP AUTH ist fehlgeschlagen. Der Betrieb prüft Benutzername und Passwort in der Konfiguration des Dienstes und ob das Relay dieses Konto gesperrt hat..
        \"!F%1(!%until PT\\#Unser Mailserver darf in einem bestimmten Zeitraum nur eine begrenzte Zahl von E-Mails senden, und die ist aufgebraucht. Ab V T7 kann er wieder senden..
         A%1(!%until PTR$Unser Mailserver darf in einem bestimmten Zeitraum nur eine begrenzte Zahl von E-Mails senden, und die ist aufgebraucht. Der Fehler liegt bei uns..
        \"!\\#1(!%until PT7Bitte fordern Sie nach V TR\" einen neuen Code an. Mehr können Sie nicht tun; wir müssen diese Zahl erhöhen..
         B$1(!%until PTS#Sie selbst können hier nichts tun; wir müssen diese Zahl erhöhen. Bitte fordern Sie später einen neuen Code an..
        \"!H%1'!$host PT:Das Kontingent des Relays V T\\# ist aufgebraucht. Der Betrieb lässt es erhöhen oder nutzt ein anderes Relay und prüft, ob jemand den Dienst missbraucht..
         C%1'!$host PTU$Das Kontingent des Relays ist aufgebraucht. Der Betrieb lässt es erhöhen oder nutzt ein anderes Relay und prüft, ob jemand den Dienst missbraucht..
        \"!S&1(!%until PTH%Ihr E-Mail-Anbieter hat uns gebeten, die Zustellung etwas später noch einmal zu versuchen. Manche Anbieter machen das bei jedem neuen Absender so. Wir versuchen es am V T8 von selbst noch einmal..
         B%1(!%until PTS$Ihr E-Mail-Anbieter hat uns gebeten, die Zustellung etwas später noch einmal zu versuchen. Manche Anbieter machen das bei jedem neuen Absender so..
        \"!D%1(!%until PTN!Bitte warten Sie noch bis einige Minuten nach V TB# und fordern Sie vorher keinen neuen Code an: Jede neue E-Mail muss womöglich auch wieder warten..
         N$1(!%until PT_#Bitte warten Sie einige Minuten und fordern Sie noch keinen neuen Code an: Jede neue E-Mail muss womöglich auch wieder warten..
        \"!K%1'!$host PT2Greylisting durch V TG$: Es bleibt nur, den nächsten Zustellversuch abzuwarten. Kommt das dort oft vor, bitten Sie den Postmaster, unsere Server auszunehmen..
         C&1'!$host PTU%Greylisting durch den Mailserver des Anbieters: Es bleibt nur, den nächsten Zustellversuch abzuwarten. Kommt das dort oft vor, bitten Sie den Postmaster, unsere Server auszunehmen..
        \"!O%1(!%until PTO$Ihr E-Mail-Anbieter hat vorerst keine weiteren E-Mails von uns angenommen, weil er in kurzer Zeit sehr viele bekommen hat. Wir versuchen es am V T- noch einmal..
         I$1(!%until PTZ#Ihr E-Mail-Anbieter hat vorerst keine weiteren E-Mails von uns angenommen, weil er in kurzer Zeit sehr viele bekommen hat..
        \"!A%1(!%until PTN!Bitte warten Sie noch bis einige Minuten nach V T_\"; tun müssen Sie nichts. Falls bis dahin nichts gekommen ist, fordern Sie einen neuen Code an..
         P%1(!%until PTA%Bitte warten Sie einige Minuten. Falls bis dahin nichts gekommen ist, fordern Sie einen neuen Code an. Das ist eine Sache zwischen Ihrem E-Mail-Anbieter und uns..
        \"#_%1-\"$host%reply PV T2 begrenzt uns mit V\"TS$. Sind viele betroffen, sendet der Betrieb langsamer an diese Domain, prüft unsere Reputation dort und bittet den Postmaster um eine höhere Rate..
         ]&1-\"$host%reply PTI&Der Server des Anbieters begrenzt, wie viel wir senden. Sind viele betroffen, sendet der Betrieb langsamer an diese Domain, prüft unsere Reputation dort und bittet den Postmaster um eine höhere Rate..
        ! O#1\"  PTF#Ihr E-Mail-Anbieter meldet, dass Ihr Postfach voll ist. Deshalb hat er unsere E-Mail nicht angenommen..
        \"!H'1(!%until PTE#Bitte löschen Sie einige E-Mails und leeren Sie den Papierkorb Ihres Postfachs. Wir versuchen es am V TO# von selbst noch einmal. Falls auch einige Minuten danach nichts gekommen ist, fordern Sie einen neuen Code an..
         E$1(!%until PTV#Bitte löschen Sie einige E-Mails und leeren Sie den Papierkorb Ihres Postfachs. Fordern Sie dann einen neuen Code an..
        \"#Y$1-\"$host%reply PT?Bei uns ist nichts zu beheben: V T) hat mit V\"TU\" geantwortet. Ist wieder Platz, prüfen Sie, ob die Adresse auf der Sperrliste steht..
         Z#1-\"$host%reply PTF#Bei uns ist nichts zu beheben. Ist wieder Platz, prüfen Sie, ob die Adresse auf der Sperrliste steht..
        \"!F%1(!%until PTF$Der Mailserver, der die E-Mail annehmen sollte, hatte selbst ein Problem und hat sie vorläufig nicht angenommen. Wir versuchen es am V T- noch einmal..
         @$1(!%until PTQ#Der Mailserver, der die E-Mail annehmen sollte, hatte selbst ein Problem und hat sie vorläufig nicht angenommen..
        \"!A%1(!%until PTN!Bitte warten Sie noch bis einige Minuten nach V T_\"; tun müssen Sie nichts. Falls bis dahin nichts gekommen ist, fordern Sie einen neuen Code an..
         Q$1(!%until PTB$Bitte warten Sie einige Minuten. Falls bis dahin nichts gekommen ist, fordern Sie einen neuen Code an. Ändern müssen Sie nichts..
        \"#I'1-\"$host%reply PV T) hat mit V\"TF& geantwortet. Warten Sie den nächsten Zustellversuch ab. Hält es an: Ist der Server unser Relay, wenden Sie sich an unseren Betrieb, sonst an den Postmaster des Anbieters (explain --for-provider)..
         L&1-\"$host%reply PTX%Warten Sie den nächsten Zustellversuch ab. Hält es an: Ist der Server unser Relay, wenden Sie sich an unseren Betrieb, sonst an den Postmaster des Anbieters (explain --for-provider)..
        \"!R(14!%count!+i%countv i S!w! \"1X#T*Wir haben W! TE# Mal versucht, die E-Mail zuzustellen. Sie wurde nicht angenommen, und wir versuchen es nicht weiter..*X#T*Wir haben W! TE# Mal versucht, die E-Mail zuzustellen. Sie wurde nicht angenommen, und wir versuchen es nicht weiter..
         B$1(!%count PTS#Wir haben mehrmals versucht, die E-Mail zuzustellen. Sie wurde nicht angenommen, und wir versuchen es nicht weiter..
        ! H&1\"  PT_%Bitte fordern Sie einen neuen Code an; der frühere kommt nicht mehr. Falls auch das nicht klappt, nehmen Sie, wenn möglich, eine andere E-Mail-Adresse oder fragen Sie Ihren E-Mail-Anbieter..
        \"#M&1-\"$host%reply PT7Die letzte Antwort war V\"T% von V TU$. Die Zustellversuche stehen im Verlauf; scheitern auch E-Mails an andere bei dieser Domain, fragen Sie den Postmaster dort (explain --for-provider)..
         Y%1-\"$host%reply PTE%Die Antworten auf die Zustellversuche stehen im Verlauf; scheitern auch E-Mails an andere bei dieser Domain, fragen Sie den Postmaster dort (explain --for-provider)..
        \"!_$1)!&domain PT9Der E-Mail-Anbieter für V TR# meldet, dass es bei ihm kein Postfach mit dieser Adresse gibt. Deshalb konnte die E-Mail nicht zugestellt werden..
         U$1)!&domain PTE$Der E-Mail-Anbieter meldet, dass es bei ihm kein Postfach mit dieser Adresse gibt. Deshalb konnte die E-Mail nicht zugestellt werden..
        ! Q&1\"  PTH&Bitte prüfen Sie Buchstabe für Buchstabe, wie Ihre Adresse in der App geschrieben ist, und korrigieren Sie sie dort. Falls sie stimmt, fragen Sie Ihren E-Mail-Anbieter, ob es das Postfach noch gibt..
        \"#P&1-\"$host%reply PV T) hat mit V\"TM% geantwortet. Buchstabieren Sie die Adresse gemeinsam mit der Person. Stimmt sie doch, nehmen Sie die Adresse von der Sperrliste und fragen Sie den Postmaster des Anbieters..
         S%1-\"$host%reply PT_$Buchstabieren Sie die Adresse gemeinsam mit der Person. Stimmt sie doch, nehmen Sie die Adresse von der Sperrliste und fragen Sie den Postmaster des Anbieters..
        \"!K$1)!&domain PT#An V TT# kann keine E-Mail zugestellt werden: Was hinter dem @-Zeichen steht, gibt es nicht, oder es nimmt keine E-Mails an..
         T$1)!&domain PTD$An diese Adresse kann keine E-Mail zugestellt werden: Was hinter dem @-Zeichen steht, gibt es nicht, oder es nimmt keine E-Mails an..
        ! V$1\"  PTM$Bitte prüfen Sie, was in Ihrer E-Mail-Adresse hinter dem @-Zeichen steht, korrigieren Sie es in der App und fordern Sie einen neuen Code an..
        \"!V%1)!&domain PT8Fragen Sie MX und A von V TJ$ ab: Den Namen gibt es nicht, oder er hat einen Null-MX. Ist er richtig geschrieben und anderswo auflösbar, prüft der Betrieb unser DNS..
         X%1)!&domain PTH%Fragen Sie MX und A der Domain ab: Den Namen gibt es nicht, oder er hat einen Null-MX. Ist er richtig geschrieben und anderswo auflösbar, prüft der Betrieb unser DNS..
        ! R$1\"  PTI$Ihr E-Mail-Anbieter meldet, dass dieses Postfach geschlossen, gesperrt oder umgezogen ist. Deshalb hat er unsere E-Mail nicht angenommen..
        ! B$1\"  PTY#Bitte fragen Sie Ihren E-Mail-Anbieter nach Ihrem Postfach. Falls Sie eine andere E-Mail-Adresse haben, nehmen Sie diese..
        \"#E%1-\"$host%reply PT?Bei uns ist nichts zu beheben: V T) hat mit V\"TA# geantwortet. Nehmen Sie die Adresse von der Sperrliste, sobald das Postfach wieder funktioniert..
         F$1-\"$host%reply PTR#Bei uns ist nichts zu beheben. Nehmen Sie die Adresse von der Sperrliste, sobald das Postfach wieder funktioniert..
        ! [$1\"  PTR$Ihr E-Mail-Anbieter vertraut unserem Mailserver nicht und hat unsere E-Mail nicht angenommen. Das hat nichts mit Ihnen oder Ihrem Postfach zu tun..
        ! J%1\"  PTA%Sie müssen nichts ändern. Das müssen wir mit Ihrem E-Mail-Anbieter klären. Falls Sie eine Adresse bei einem anderen Anbieter haben, nehmen Sie vorerst diese..
        \"#E'1-\"$host%reply PV T) hat mit V\"TB& geantwortet. Der Betrieb sucht unsere sendenden IP-Adressen in der Blocklist (DNSBL), die dort genannt ist, lässt sie austragen und fragt den Postmaster des Anbieters (explain --for-provider)..
         ]%1-\"$host%reply PTI%Der Betrieb sucht unsere sendenden IP-Adressen in den gängigen Blocklists (DNSBL), lässt sie austragen und fragt den Postmaster des Anbieters (explain --for-provider)..
        ! [$1\"  PTR$Ihr E-Mail-Anbieter konnte nicht bestätigen, dass die E-Mail wirklich von uns kam. Deshalb hat er sie nicht angenommen. Der Fehler liegt bei uns..
        ! P$1\"  PTG$Sie müssen nichts ändern, das müssen wir beheben. Falls Sie eine Adresse bei einem anderen Anbieter haben, nehmen Sie vorerst diese..
        \"#M&1-\"$host%reply PV T) hat mit V\"TJ% geantwortet. Der Betrieb prüft SPF, DKIM und DMARC unserer Absenderdomain: Steht das Relay im SPF, ist der DKIM-Schlüssel veröffentlicht, passen sie zur From-Adresse?.
         P%1-\"$host%reply PT\\$Der Betrieb prüft SPF, DKIM und DMARC unserer Absenderdomain: Steht das Relay im SPF, ist der DKIM-Schlüssel veröffentlicht, passen sie zur From-Adresse?.
        ! _#1\"  PTV#Ein Mailserver hat unsere E-Mail wegen ihres Inhalts für unerwünscht oder gefährlich gehalten und nicht angenommen..
        ! P$1\"  PTG$Sie müssen nichts ändern, das müssen wir klären. Falls Sie eine Adresse bei einem anderen Anbieter haben, nehmen Sie vorerst diese..
        \"#M&1-\"$host%reply PV T) hat mit V\"TJ% geantwortet. Der Betrieb prüft, was sich an der E-Mail geändert hat: Wörter, Links, Absender. Fragen Sie danach den Postmaster des Anbieters (explain --for-provider)..
         P%1-\"$host%reply PT\\$Der Betrieb prüft, was sich an der E-Mail geändert hat: Wörter, Links, Absender. Fragen Sie danach den Postmaster des Anbieters (explain --for-provider)..
        ! P#1\"  PTG#Einem Mailserver war unsere E-Mail zu groß, und er hat sie nicht angenommen. Der Fehler liegt bei uns..
        ! P$1\"  PTG$Sie müssen nichts ändern, das müssen wir beheben. Falls Sie eine Adresse bei einem anderen Anbieter haben, nehmen Sie vorerst diese..
        \"#A&1-\"$host%reply PV T) hat mit V\"T^$ geantwortet. Eine E-Mail mit einem Code ist klein: Der Betrieb prüft, was die Vorlage oder das Relay hinzufügt und ob das Größenlimit vom Postfach kommt..
         D%1-\"$host%reply PTP$Eine E-Mail mit einem Code ist klein: Der Betrieb prüft, was die Vorlage oder das Relay hinzufügt und ob das Größenlimit vom Postfach kommt..
        ! K$1\"  PTB$Der Mailserver, dem wir die E-Mail gegeben haben, wollte sie nicht an Ihren E-Mail-Anbieter weitergeben. An Ihnen liegt das nicht..
        ! ]#1\"  PTT#Sie müssen nichts ändern. Wir müssen herausfinden, woran es liegt; bitte fordern Sie später einen neuen Code an..
        \"#\\&1-\"$host%reply PV TC! lässt kein Relaying für uns zu: V\"T^$. Ist das unser Relay, prüft der Betrieb Authentifizierung und erlaubte Netze; ist es ein Server des Anbieters, führt der MX der Domain zum falschen Server..
         \\&1-\"$host%reply PTH&Der Server lässt kein Relaying für uns zu. Ist es unser Relay, prüft der Betrieb Authentifizierung und erlaubte Netze; ist es ein Server des Anbieters, führt der MX der Domain zum falschen Server..
        \"!J#1'!$time PT;Ihr E-Mail-Anbieter hat am V T]! gemeldet, dass er die E-Mail in Ihr Postfach zugestellt hat..
         B#1'!$time PTT\"Ihr E-Mail-Anbieter hat gemeldet, dass er die E-Mail in Ihr Postfach zugestellt hat..
        ! E&1\"  PT\\%Bitte sehen Sie im Spam-Ordner und in anderen Ordnern nach und suchen Sie nach unserem Namen. Falls Sie die E-Mail finden, der Code aber nicht mehr gültig ist, fordern Sie einen neuen an..
        ! R'1\"  PTI'Bei uns ist nichts zu beheben. Prüfen Sie die Schreibweise: Das Postfach gehört vielleicht jemand anderem. Sonst kommen Filter, Weiterleitung oder ein anderes Postfach der Person infrage; der Anbieter kann die E-Mail nachverfolgen..
        \"!I#1'!$time PT#Am V TT\" wurde uns gemeldet, dass sich die E-Mail verspätet und die Zustellung noch läuft..
         A#1'!$time PTS\"Uns wurde gemeldet, dass sich die E-Mail verspätet und die Zustellung noch läuft..
        ! I%1\"  PT@%Bitte warten Sie; die E-Mail ist noch unterwegs, außerhalb unseres Dienstes. Falls der Code nicht mehr gültig ist, wenn sie kommt, fordern Sie einen neuen an..
        ! C'1\"  PTZ&Noch ist nichts zu beheben: Ein Server hinter unserem Relay versucht es weiter. Dauert es lange, sehen Sie in der Warteschlange unseres Relays nach oder fragen Sie den Postmaster des Anbieters (explain --for-provider)..
        \"!_$1'!$time PTY!Ein Mailserver hat die E-Mail zuerst angenommen, aber am V TS\" ist sie als unzustellbar zurückgekommen. Bei Ihnen ist sie also nicht angekommen..
         ^$1'!$time PTP$Ein Mailserver hat die E-Mail zuerst angenommen, aber später ist sie als unzustellbar zurückgekommen. Bei Ihnen ist sie also nicht angekommen..
        ! W&1\"  PTN&Bitte prüfen Sie, wie Ihre Adresse geschrieben ist und ob andere E-Mails Sie dort erreichen. Sagen Sie uns dann Bescheid: Vielleicht müssen wir die Adresse freigeben, bevor Sie einen neuen Code anfordern..
        \"!T&1(!%reply PT0Im Bounce steht V TQ%. Stimmt die Adresse und funktioniert das Postfach, nehmen Sie die Adresse von der Sperrliste. Gibt es Bounces auch bei anderen in dieser Domain, fragen Sie den Postmaster dort..
         _&1(!%reply PTP&Lesen Sie den Bounce im Verlauf. Stimmt die Adresse und funktioniert das Postfach, nehmen Sie die Adresse von der Sperrliste. Gibt es Bounces auch bei anderen in dieser Domain, fragen Sie den Postmaster dort..
        ! F%1\"  PT]$Ihr E-Mail-Anbieter hat uns gemeldet, dass unsere E-Mail in Ihrem Postfach als Spam markiert wurde. Dazu genügt es, einmal auf die falsche Stelle zu tippen..
        ! ]&1\"  PTT&Bitte sehen Sie im Spam-Ordner nach, markieren Sie unsere E-Mail als „Kein Spam“ und fordern Sie einen neuen Code an. Falls keiner kommt, sagen Sie uns Bescheid: Vielleicht müssen wir Ihre Adresse freigeben..
        ! N&1\"  PTE&Zu dieser E-Mail kam eine Spam-Beschwerde (ARF). Möchte die Person unsere E-Mails bekommen, nehmen Sie die Adresse von der Sperrliste. Nehmen die Beschwerden zu, sucht der Betrieb nach Missbrauch..
        \"!Z$1'!$time PTA!Ein Mailserver hat die E-Mail am V TF# angenommen. Was danach aus ihr geworden ist, können wir nicht sehen; der Code wurde nicht verwendet..
         Q$1'!$time PTC$Ein Mailserver hat die E-Mail angenommen. Was danach aus ihr geworden ist, können wir nicht sehen; der Code wurde nicht verwendet..
        ! ^%1\"  PTU%Bitte sehen Sie im Spam-Ordner nach und prüfen Sie, wie Ihre Adresse in der App geschrieben ist. Fordern Sie dann einen neuen Code an und geben Sie den aus der neuesten E-Mail ein..
        ! ['1\"  PTR'Vergleichen Sie mit anderen bei dieser Domain: Werden dort nur wenige Codes verwendet, filtert der Anbieter unsere E-Mails; fragen Sie den Postmaster (explain --for-provider). Sonst kommen Schreibweise, Spam-Ordner oder Weiterleitung infrage..
        \"!C#1'!$time PTA!Ein Mailserver hat die E-Mail am V TO! angenommen. Vielleicht ist sie noch unterwegs..
         E#1'!$time PTW\"Ein Mailserver hat die E-Mail vor Kurzem angenommen. Vielleicht ist sie noch unterwegs..
        ! H%1\"  PT_$Bitte warten Sie einige Minuten und sehen Sie im Posteingang und im Spam-Ordner nach. Fordern Sie noch keinen neuen Code an, sonst wird der frühere ungültig..
        ! [#1\"  PTR#Noch ist nichts zu beheben. Falls die E-Mail in einigen Minuten nicht da ist, führen Sie explain noch einmal aus..
        \"!Q\"1'!$time PTE!Der Code ist angekommen: Er wurde am V T: eingegeben und verwendet..
         I\"1'!$time PT[!Der Code ist angekommen: Er wurde eingegeben und verwendet..
        ! Q&1\"  PTH&Wenn Sie das waren, ist alles in Ordnung; für einen weiteren Schritt fordern Sie bitte einen neuen Code an. Wenn Sie es nicht waren, sagen Sie uns das bitte jetzt gleich und ändern Sie Ihr Passwort..
        ! N%1\"  PTE%An der E-Mail ist nichts zu beheben. Sagt die Person, dass sie es nicht war, hat vielleicht jemand Zugriff auf das Postfach: Behandeln Sie es als Sicherheitsvorfall..
        \"!W%14!%count!+i%countv i S!w! \"1J\"TW!Es wurde ein Code eingegeben, aber nicht der richtige (W! T* Versuch)..*K\"TW!Es wurde ein Code eingegeben, aber nicht der richtige (W! T+ Versuche)..
         E\"1(!%count PTV!Es wurde ein Code eingegeben, aber nicht der richtige..
        ! K%1\"  PTB%Bitte geben Sie den Code aus der neuesten E-Mail ein, Ziffer für Ziffer und ohne Leerzeichen. Falls Sie gar keinen Code eingegeben haben, sagen Sie uns Bescheid..
        ! X&1\"  PTO&Fragen Sie, von wann die E-Mail ist, deren Code eingegeben wurde: Oft ist es eine ältere. Hat die Person gar keinen eingegeben, probiert vielleicht jemand Codes durch: Sehen Sie sich Gerät und Netzwerk an..
        \"!U&18!'minutes!-i'minutesv i S!w! \"1W\"T^!Der richtige Code wurde eingegeben, aber zu spät: Er ist nur W! T0 Minute gültig..*X\"T^!Der richtige Code wurde eingegeben, aber zu spät: Er ist nur W! T1 Minuten gültig..
         ^\"1*!'minutes PTM\"Der richtige Code wurde eingegeben, aber zu spät: Er war nicht mehr gültig..
        ! E#1\"  PT\\\"Bitte fordern Sie einen neuen Code an und geben Sie ihn möglichst bald ein, wenn er da ist..
        ! _%1\"  PTV%Vergleichen Sie, wann die E-Mail angenommen und wann der Code eingegeben wurde. Kam die E-Mail spät, ist der Weg langsam; sehen Sie sich den Verlauf und andere bei dieser Domain an..
        ! Y\"1\"  PTP\"Der eingegebene Code war ein älterer. Ein neuerer Code hatte ihn schon ersetzt..
        ! ](1\"  PTT(Bitte geben Sie den Code aus der E-Mail ein, die zuletzt gesendet wurde. Eine ältere kann auch nach ihr ankommen, achten Sie deshalb auf die Uhrzeiten. Falls Sie nicht erkennen können, welche die richtige ist, fordern Sie einen einzigen neuen Code an und warten Sie auf ihn..
        ! V%1\"  PTM%In Einzelfällen ist nichts zu beheben: Die E-Mails haben sich überschnitten. Fordert die App von selbst oder doppelt einen Code an, informieren Sie die Entwickler der App..
        \"!C\"1*!'purpose PTM!Der eingegebene Code ist für etwas anderes: V T!..
         Z\"1*!'purpose PTI\"Der eingegebene Code ist für etwas anderes als das, was Sie tun wollten..
        ! T$1\"  PTK$Bitte öffnen Sie in der App das, was Sie tun möchten, und fordern Sie dort einen neuen Code an. In der E-Mail steht, wofür der Code ist..
        ! A&1\"  PTX%Hat die Person alles an einer Stelle der App gemacht, dann fordert die App den Code mit einem Wert von type an und prüft ihn mit einem anderen: Informieren Sie die Entwickler der App..
        ! O#1\"  PTF#Es wurde zu oft ein falscher Code eingegeben. Deshalb funktioniert jetzt auch der richtige nicht mehr..
        ! J%1\"  PTA%Bitte fordern Sie einen neuen Code an und geben Sie den aus der neuesten E-Mail ein. Falls nicht Sie die falschen Codes eingegeben haben, sagen Sie uns Bescheid..
        ! V&1\"  PTM&In Einzelfällen ist nichts zu beheben. Hat die Person gar keinen Code eingegeben, probiert vielleicht jemand Codes durch: Sehen Sie sich Gerät und Netzwerk an und behandeln Sie es als Sicherheitsvorfall..
        ! N#1\"  PTE#Aus unseren Aufzeichnungen können wir noch nicht erkennen, warum kein Code bei Ihnen angekommen ist..
        ! U$1\"  PTL$Bitte fordern Sie einen neuen Code an. Falls auch der nicht kommt, sind wir dran: Wir geben es weiter und sagen Ihnen, was wir herausfinden..
        #\"A&1-\"$code%reply PTB!Keine Regel passt auf die Antwort V\"TF$. Geben Sie sie mit dem Verlauf an den Betrieb weiter und melden Sie sie den Machern von Errata, damit die nächste Version sie kennt..
        !D&1-\"$code%reply PTE!Keine Regel passt auf den Fehlercode V TF$. Geben Sie ihn mit dem Verlauf an den Betrieb weiter und melden Sie ihn den Machern von Errata, damit die nächste Version ihn kennt..
         O%1-\"$code%reply PT[$Keine Regel passt auf diese Einträge. Geben Sie sie an den Betrieb weiter und melden Sie sie den Machern von Errata, damit die nächste Version sie kennt..
        ! D!1\"  PT<Vorgänge am Audit-Protokoll.
        ! O!1\"  PTF!Nichts dergleichen in diesem Zeitraum..
        !#]!1.\"%shown%total PT8Angezeigt: die neuesten Ev i T% von Ev\"i .
        ! V$1\"  PTM$Aufgeführt werden Sicherungen, die „sendaudit backup“ bei laufendem Dienst erstellt hat. Andere Sicherungen hinterlassen keinen Eintrag..
        ! /1\"  PT'Vorgang.
        ! -1\"  PT%Durch.
        ! 31\"  PT+Begründung.
        ! /1\"  PT'Details.
        ! 81\"  PT0Art des Eintrags.
        ! C\"1\"  PTZ!personenbezogene Daten wurden angezeigt oder herausgegeben.
        ! @\"1\"  PTW!eine rechtliche Löschsperre (Legal Hold) wurde gesetzt.
        ! C\"1\"  PTZ!eine rechtliche Löschsperre (Legal Hold) wurde aufgehoben.
        ! _!1\"  PTV!Es besteht keine rechtliche Löschsperre (Legal Hold)..
        ! Q!1\"  PTH!ein Signaturschlüssel wurde eingeführt.
        ! M!1\"  PTD!ein Suchschlüssel wurde eingeführt.
        ! 51\"  PT-Lebenszeichen.
        ! T!1\"  PTK!alte Einträge wurden entfernt: Fortschritt.
        ! K!1\"  PTB!eine Löschung wurde abgeschlossen.
        ! V!1\"  PTM!eine Sicherung wurde erstellt und überprüft.
        !!G\"1*!'command PTT!der Betrieb hat in den E-Mail-Versand eingegriffen: V .
        ! H\"1\"  PT_!Einträge aus einem älteren Audit-Protokoll wurden übernommen.
        !!>1(!%count PT+Einträge: Ev i .
        !'@\"10#%count$from\"to PT*Versuche: Ev i T&, von V\"T% bis V$T& (UTC).
        !!E!1+!(sequence PT2Einträge vor Nr. V .
        !!L!1+!(sequence PT9bezieht sich auf Eintrag V .
        !!:1*!'address PT(Person: V .
        ! R!1\"  PTI!eine Person, deren Daten gelöscht wurden.
        !#M!1*\"$from\"to PT*Zeitraum: V T% bis V\"T& (UTC).
        !!D!1'!$from PT-Zeitraum: ab V T& (UTC).
        !!C!1%!\"to PT.Zeitraum: bis V T& (UTC).
        !!91'!$name PT*Programm: V .
        !!81'!$name PT)Prozess: V .
        !!:1&!#key PT,Schlüssel: V .
        !!C!1)!&number PT2Schlüsselnummer: V .
        ! U!1\"  PTL!ohne vorherige Prüfung des Audit-Protokolls.
        ! M!1\"  PTD!Audit-Protokoll: Größe und Zustand.
        !!U!1(!%count PTA!Bisher aufgezeichnete Einträge: Ev i .
        !!K!1(!%count PT8Einträge in der Datei: Ev i .
        !!J!1'!$time PT3Ältester Eintrag: V T& (UTC).
        !!?1'!$size PT0Datenbankdatei: V .
        !!P!1'!$size PT@!Ungenutzter Platz in der Datei: V .
        !!@!1'!$size PT1Write-Ahead-Log: V .
        !#81,\"$name$size PV T\": V\".
        !#B\"1,\"$days$size PT*Wachstum: V\"T: pro Tag (gemessene Tage: Ev i T!).
        ! W\"1\"  PTN\"Wachstum: noch nicht bekannt, weil das Audit-Protokoll jünger als ein Tag ist.
        !!J!1'!$size PT;Frei auf dem Datenträger: V .
        !!J\"1'!$time PTL!Bei diesem Wachstum ist der Datenträger am V T, (UTC) voll..
        ! [\"1\"  PTR\"Bei diesem Wachstum wird der Datenträger in den nächsten zehn Jahren nicht voll..
        !#[\"1-\"%count$time PTB!Letzter signierter Prüfpunkt vom V\"T< (UTC), gedeckte Einträge: Ev i .
        !!K\"1(!%count PTW!Prüfpunkt in einer eigenen Datei, gedeckte Einträge: Ev i .
        !#W!10\"$name(sequence PT-Kopiert nach V T.: bis Eintrag V\".
        ! H\"1\"  PT_!Tabellen, Indizes und Trigger: so, wie diese Version sie anlegt.
        ! O#1\"  PTF#TABELLEN, INDIZES ODER TRIGGER WURDEN VERÄNDERT. Führen Sie die Prüfung des Audit-Protokolls durch..
        ! A\"1\"  PTX!Prüfung der Indizes und Seiten: keine Probleme gefunden.
        ! [!1\"  PTR!PRÜFUNG DER INDIZES UND SEITEN: PROBLEME GEFUNDEN.
        ! J\"1\"  PTA\"Indizes und Seiten wurden nicht geprüft; dafür gibt es --check..
        ! :1\"  PT2Einträge nach Art.
        !!11(!%count PEv i .
        !!91(!%count PEv i T&\u{A0}Byte.
        !!71(!%count PEv i T$\u{A0}kB.
        !!71(!%count PEv i T$\u{A0}MB.
        !!71(!%count PEv i T$\u{A0}GB.
        ! 01\"  PT(Versuche.
        ! @!1\"  PT8Ergebnisse von Versuchen.
        ! B!1\"  PT:nicht gelöste Bildpuzzles.
        ! K!1\"  PTB!viele Ablehnungen in einem Eintrag.
        ! L!1\"  PTC!Löschungen personenbezogener Daten.
        ! D!1\"  PT<Entfernungen alter Einträge.
        ! L!1\"  PTC!Zugriffe auf personenbezogene Daten.
        ! E!1\"  PT=Einführungen von Schlüsseln.
        ! 51\"  PT-Lebenszeichen.
        ! F!1\"  PT>Zeiträume ohne Aufzeichnungen.
        ! ;1\"  PT3Starts des Dienstes.
        ! F!1\"  PT>wiederhergestellte Sicherungen.
        ! B\"1\"  PTY!aus einem älteren Audit-Protokoll übernommene Einträge.
        ! O!1\"  PTF!rechtliche Löschsperren (Legal Holds).
        ! R!1\"  PTI!Entfernungen alter Einträge: Fortschritt.
        ! B!1\"  PT:abgeschlossene Löschungen.
        ! 31\"  PT+Sicherungen.
        ! U!1\"  PTL!Eingriffe des Betriebs in den E-Mail-Versand.
        ! V!1\"  PTM!Einträge einer anderen Version des Programms.
        ! H\"1\"  PT_!Ihre Daten im Audit-Protokoll der E-Mails mit Bestätigungscode.
        !!Q!1*!'address PT?Diese Seite ist bestimmt für: V .
        !!K!1'!$time PT4Datum dieser Seite: V T& (UTC).
        ! T&1\"  PTK&Wenn eine E-Mail mit Bestätigungscode an Ihre Adresse angefordert wird, wird ein Eintrag in einem Audit-Protokoll aufgezeichnet. Diese Seite führt alles auf, was das Audit-Protokoll über Sie enthält..
        ! \\!1\"  PTS!Das Audit-Protokoll enthält keine Daten über Sie..
        ! ;1\"  PT3Was gespeichert ist.
        !#N!10\"(sequence$time PT(Eintrag V T\", V\"T& (UTC).
        ! .1\"  PT&Angabe.
        ! ,1\"  PT$Wert.
        ! -1\"  PT%Zweck.
        !!H!1'!$name PT9Außerdem gespeichert in V .
        !![\"1'!$name PV TK\" konnte nicht durchsucht werden. Bitte fragen Sie später noch einmal nach..
        ! =1\"  PT5Wer die Daten erhält.
        !!E\"1'!$name PTU!Mailserver, an die die E-Mails weitergegeben wurden: V .
        ! A\"1\"  PTX!Es wurde keine E-Mail an einen Mailserver weitergegeben..
        ! O!1\"  PTF!Wie lange die Daten gespeichert werden.
        ! U#1\"  PTL#Die Dauer ist auf dieser Seite nicht angegeben. Bitte fragen Sie dort nach, wo Sie die Seite erhalten haben..
        ! ?1\"  PT7Woher die Daten stammen.
        ! Y$1\"  PTP$Aus der App oder Webseite, in der die E-Mail angefordert wurde, von dem dabei verwendeten Gerät und von den Mailservern, die geantwortet haben..
        ! 31\"  PT+Ihre Rechte.
        ! B(1\"  PTY'Sie können die Berichtigung oder Löschung Ihrer Daten oder die Einschränkung ihrer Verarbeitung verlangen, und Sie können gegen die Verarbeitung Widerspruch einlegen. Außerdem können Sie sich bei einer Datenschutz-Aufsichtsbehörde beschweren..
        !!D\"1(!%count PTP!Durchsuchte Zeilen mit personenbezogenen Daten: Ev i .
        ! ]\"1\"  PTT\"um die E-Mail zu senden und um erklären zu können, warum eine nicht angekommen ist.
        ! U!1\"  PTL!um Missbrauch zu erkennen und zu unterbinden.
        ! W!1\"  PTN!um nachweisen zu können, was wann getan wurde.
        ! O!1\"  PTF!um Ihnen in Ihrer Sprache zu antworten.
        ! C!1\"  PT;Nummer der Code-Anforderung.
        ! ]!1\"  PTT!Nummer, die die App der Code-Anforderung gegeben hat.
        ! ;1\"  PT3Aufgerufener Dienst.
        ! ;1\"  PT3Wofür der Code war.
        ! +1\"  PT#App.
        ! ;1\"  PT3Gewünschte Sprache.
        ! ;1\"  PT3Sprache der Antwort.
        ! @!1\"  PT8Fehlercode der Ablehnung.
        ! Q!1\"  PTH!Nummer des Eintrags zur Code-Anforderung.
        ! B!1\"  PT:Nummer des Zustellversuchs.
        ! 01\"  PT(Ergebnis.
        ! ;1\"  PT3Schritt beim Senden.
        ! C!1\"  PT;Antwortcode des Mailservers.
        ! S!1\"  PTJ!Ausführlicher Antwortcode des Mailservers.
        ! 21\"  PT*Mailserver.
        ! G!1\"  PT?Verschlüsselung der Verbindung.
        ! >1\"  PT6Dauer in Millisekunden.
        ! 21\"  PT*Fehlercode.
        ! P!1\"  PTG!Zeitpunkt des nächsten Zustellversuchs.
        ! -1\"  PT%Grund.
        ! 91\"  PT1Durchgeführt von.
        ! ;1\"  PT3Anfragender Prozess.
        ! .1\"  PT&Anzahl.
        ! 61\"  PT.E-Mail-Adresse.
        ! ?1\"  PT7Kennzeichen des Geräts.
        ! 81\"  PT0App oder Browser.
        ! 61\"  PT.Betriebssystem.
        ! @!1\"  PT8Netzwerkadresse laut App.
        ! F!1\"  PT>Netzwerkadresse der Verbindung.
        ! M!1\"  PTD!App, wie sie sich selbst genannt hat.
        ! X!1\"  PTO!Wofür der Code war, wie die App es genannt hat.
        ! B!1\"  PT:Einzelheiten zur Ablehnung.
        ! ?1\"  PT7Antwort des Mailservers.
        ! J!1\"  PTA!Gewünschte Sprache, nicht lesbar.
        ! U!1\"  PTL!Audit-Bericht: E-Mails mit Bestätigungscode.
        !!@!1'!$name PT1Audit-Protokoll: V .
        !#M!1*\"$from\"to PT*Zeitraum: V T% bis V\"T& (UTC).
        !#D\"1*\"$from\"to PT@!Zeitraum: gesamte Aufzeichnung, V T% bis V\"T& (UTC).
        ! O!1\"  PTF!Zeitraum: Es ist nichts aufgezeichnet..
        !!A!1'!$time PT*Erstellt: V T& (UTC).
        ! .1\"  PT&Inhalt.
        ! K!1\"  PTB!Alle Zeiten sind in UTC angegeben..
        !!11(!%count PEv i .
        !!71(!%count PEv i T$\u{A0}ms.
        ! A!1\"  PT9Keine in diesem Zeitraum..
        ! 71\"  PT/nicht angegeben.
        ! /1\"  PT'übrige.
        ! U$1\"  PTL$Filter und der Vergleich zweier Zeiträume brauchen JavaScript, das hier ausgeschaltet ist. Alle Zahlen des gesamten Zeitraums stehen unten..
        ! ]\"1\"  PTT\"Dieser Abschnitt zeigt immer den gesamten Zeitraum. Die Filter ändern daran nichts..
        !#W!1.\"%shown%total PT8Angezeigt: die neuesten V T% von V\".
        ! .1\"  PT&Filter.
        ! ,1\"  PT$alle.
        ! +1\"  PT#Von.
        ! ;1\"  PT3Bis einschließlich.
        ! 51\"  PT-Zurücksetzen.
        !#V!1.\"%count%total PT7Ausgewählte Versuche: V T% von V\".
        ! V&1\"  PTM&Dieses Audit-Protokoll ist so groß, dass die Zahlen nach App getrennt von den Zahlen nach Zweck oder Fehlercode geführt werden. Wenn Sie eine App wählen, werden die beiden anderen Filter zurückgesetzt..
        ! 71\"  PT/Vergleichen mit.
        ! .1\"  PT&nichts.
        ! I!1\"  PT@!dem gleich langen Zeitraum davor.
        ! >1\"  PT6einem anderen Zeitraum.
        ! 01\"  PT(Zeitraum.
        ! :1\"  PT2Vergleichszeitraum.
        ! 41\"  PT,Veränderung.
        ! .1\"  PT&Summen.
        ! E$1\"  PT\\#Jeder Versuch, einen Code zu senden, gehört zu genau einer dieser Gruppen. Zusammen ergeben sie also die Zahl der Versuche..
        ! L!1\"  PTC!Gesendet, Anteil an allen Versuchen.
        ! A\"1\"  PTX!Fehlgeschlagen oder abgelehnt, Anteil an allen Versuchen.
        ! F!1\"  PT>Versuche im zeitlichen Verlauf.
        !'Q$10#%count$from\"to PT7Gestapelte Säulen von V\"T% bis V$TD!. Versuche in der höchsten Säule: V TM!. Alle Zahlen stehen in der Tabelle darunter..
        ! @!1\"  PT8Das Diagramm als Tabelle.
        ! 41\"  PT,Beginn (UTC).
        ! 01\"  PT(Sonstige.
        ! N!1\"  PTE!Fehlgeschlagene Versuche nach Ursache.
        ! Z%1\"  PTQ%Jeder Versuch, der fehlgeschlagen ist oder abgelehnt wurde oder dessen Ergebnis unbekannt ist, hat genau eine Ursache. Der Wortlaut ist der, den der Support der Person vorliest..
        ! @!1\"  PT8Was der Betrieb tun kann.
        ! .1\"  PT&Zwecke.
        ! ,1\"  PT$Apps.
        ! 01\"  PT(Versuche.
        ! E!1\"  PT=Fehlgeschlagen oder abgelehnt.
        ! 81\"  PT0Misserfolgsquote.
        ! V$1\"  PTM$In einem Audit-Protokoll dieser Größe werden Fehlercodes nicht nach App gezählt. Sie werden nur angezeigt, wenn keine App ausgewählt ist..
        ! K!1\"  PTB!Geräte mit vielen E-Mail-Adressen.
        !!K#1(!%count PT:Ausgewertet: die neuesten V T^! Versuche des Zeitraums. Gerätenamen sind teilweise verdeckt..
        ! D#1\"  PT[\"Vermutlich kein Gerätename, sondern ein fester Wert, den eine App für jedes Gerät sendet.
        ! R!1\"  PTI!Vielleicht ein gemeinsam genutztes Gerät.
        ! 21\"  PT*Mailserver.
        !!O$1(!%count PTB\"Zustellversuche für die E-Mails der Versuche in diesem Zeitraum: V TY!. Zu einem Versuch kann es mehrere Zustellversuche geben..
        ! 21\"  PT*Mailserver.
        ! 71\"  PT/Zustellversuche.
        ! 21\"  PT*Angenommen.
        ! <1\"  PT4Vorläufig abgelehnt.
        ! <1\"  PT4Endgültig abgelehnt.
        ! 51\"  PT-Keine Antwort.
        ! <1\"  PT4Verschlüsselt (TLS).
        ! U!1\"  PTL!Schritte, in denen ein Zustellversuch endete.
        ! /1\"  PT'Schritt.
        ! =1\"  PT5Auflösung des Namens.
        ! 91\"  PT1Verbindungsaufbau.
        ! C!1\"  PT;Beginn der Verschlüsselung.
        ! 31\"  PT+Begrüßung.
        ! A!1\"  PT9Anmeldung beim Mailserver.
        ! <1\"  PT4Angabe des Absenders.
        ! >1\"  PT6Angabe des Empfängers.
        ! <1\"  PT4Übergabe des Textes.
        !'S$12#%first$last$time PTX!Dauer eines Zustellversuchs: bei der Hälfte höchstens V T<, bei 95 von 100 höchstens V\"T<, bei 99 von 100 höchstens V$.
        ! 81\"  PT0Verwendete Codes.
        ! T'1\"  PTK'Von den Versuchen in diesem Zeitraum, deren E-Mail ein Mailserver angenommen hat: wie viele der Codes verwendet wurden. Sinkt der Anteil bei einer E-Mail-Domain oder einem Mailserver, landen E-Mails dort möglicherweise im Spam-Ordner..
        ! O!1\"  PTF!Verwendete Codes im zeitlichen Verlauf.
        ! Q!1\"  PTH!Von einem Mailserver angenommene E-Mails.
        ! 81\"  PT0Verwendete Codes.
        ! ]!1\"  PTT!Zustellung vom Mailserver des Empfängers bestätigt.
        ! @!1\"  PT8Zurückgekommene E-Mails.
        ! A!1\"  PT9Als unerwünscht gemeldet.
        ! X%1\"  PTO%Dieses Audit-Protokoll hat keine Einträge über verwendete Codes. Sie werden nur dort aufgezeichnet, wo der Dienst davon erfährt; deshalb lässt sich hier nichts dazu sagen..
        ! L!1\"  PTC!Vorgänge am Audit-Protokoll selbst.
        ! J!1\"  PTA!Gelöschte personenbezogene Daten.
        ! O!1\"  PTF!Rechtliche Löschsperren (Legal Holds).
        ! 31\"  PT+eine Person.
        !#91*\"$from\"to PV T% bis V\".
        ! 01\"  PT(in Kraft.
        !#T!10\"(sequence$time PT.aufgehoben am V\"T*, Eintrag V .
        ! O!1\"  PTF!Wegen ihres Alters entfernte Einträge.
        ! ^!1\"  PTU!Personenbezogene Daten, die jemandem angezeigt wurden.
        ! F!1\"  PT>Wiederhergestellte Sicherungen.
        ! ?1\"  PT7Eingeführte Schlüssel.
        ! ;1\"  PT3Starts des Dienstes.
        ! ]\"1\"  PTT\"Zeiträume ohne Einträge, in denen möglicherweise trotzdem E-Mails gesendet wurden.
        ! /1\"  PT'Eintrag.
        ! -1\"  PT%Durch.
        ! 31\"  PT+Begründung.
        ! 11\"  PT)Gilt für.
        ! .1\"  PT&Status.
        ! 01\"  PT(Programm.
        ! 21\"  PT*Schlüssel.
        ! 11\"  PT)Einträge.
        ! 11\"  PT)Von (UTC).
        ! 11\"  PT)Bis (UTC).
        ! 51\"  PT-durchgeführt.
        ! @!1\"  PT8NOCH NICHT DURCHGEFÜHRT.
        ! +1\"  PT#Uhr.
        !!S!1(!%count PTB!Lebenszeichen in diesem Zeitraum: V .
        !'T\"12#$from'seconds\"to PT<Längste Zeit ohne Eintrag: V\"T)\u{A0}s, von V T% bis V$T& (UTC).
        !!O\"1(!%count PT^!So oft ist die Uhr um mehr als eine Minute zurückgesprungen: V .
        ! 21\"  PT*Zurück um.
        !!51*!'seconds PV T#\u{A0}s.
        ! =1\"  PT5Signatur und Nachweis.
        !!Z!1(!%count PTI!Einträge des gesamten Audit-Protokolls: V .
        !!Y!1(!%count PTH!Wegen ihres Alters entfernte Einträge: V .
        !!O\"1(!%count PT^!Einträge, aus denen personenbezogene Daten gelöscht wurden: V .
        !!@\"1(!%count PTO!Durch die neueste Signatur gedeckte Einträge: V .
        !!A!1'!$root PT2Wurzel des Baums: V .
        !!G\"1(!%count PTV!Im Audit-Protokoll aufbewahrte signierte Prüfpunkte: V .
        !!S\"1(!%count PTB\"Prüfpunkt in einer eigenen Datei aufbewahrt; gedeckte Einträge: V .
        ! W\"1\"  PTN\"Es wurde kein Prüfpunkt gefunden, der in einer eigenen Datei aufbewahrt wird..
        ! I!1\"  PT@!Der neueste signierte Prüfpunkt.
        ! ?1\"  PT7Öffentliche Schlüssel.
        !!F!1+!(sequence PT3genannt in Eintrag V .
        ! B!1\"  PT:So prüfen Sie das offline.
        ! W#1\"  PTN#Mit einer Kopie des Audit-Protokolls: Dieser Befehl liest jeden Eintrag und vergleicht ihn mit den Signaturen..
        ! Y#1\"  PTP#Mit einem Prüfpunkt, den Sie früher aufbewahrt haben: Dieser Befehl zeigt, dass davor nichts verändert wurde..
        ! Q\"1\"  PTH\"Mit dem Belegordner: Dieser Befehl braucht nur Python und kein Netzwerk..
        ! C#1\"  PTZ\"Die Zahlen dieser Seite sind als JSON darin eingebettet, im Element mit der ID „data“..
        ! 51\"  PT-Anforderungen.
        ! D'1\"  PT[&Was dieses Audit-Protokoll von sich aus belegt, was Sie belegen müssen und was nicht erfüllt ist. Die Seite nennt die Abschnitte, zu denen eine Anforderung gehört; sie sagt nicht, dass Sie diese Abschnitte erfüllen..
        ! 31\"  PT+Hier belegt.
        ! <1\"  PT4Von Ihnen zu belegen.
        ! 61\"  PT.Nicht erfüllt.
        ! 21\"  PT*Abschnitte.
        ! ;1\"  PT3Erneut abfragen mit.
        ! 01\"  PT(Nachweis.
        !#B#1-\"%count$root PTQ!Durch die Signatur gedeckt (signierte Einträge: V T4; Wurzel des Baums: V\"T!).
        ! E!1\"  PT=Durch keine Signatur gedeckt..
        ! R!1\"  PTI!mit dem veröffentlichten Text verglichen.
        ! U!1\"  PTL!mit einer veröffentlichten Liste verglichen.
        ! =1\"  PT5NUMMER NICHT GEPRÜFT.
        ! .1\"  PT&Quelle.
        ! >1\"  PT6Was aufgezeichnet wird.
        ! E!1\"  PT=Vollständig und unverändert.
        ! G!1\"  PT?An einem zweiten Ort aufbewahrt.
        ! G!1\"  PT?Zugriff auf das Audit-Protokoll.
        ! N!1\"  PTE!Wie lange Einträge aufbewahrt werden.
        ! 51\"  PT-Richtige Zeit.
        ! G!1\"  PT?Wenn die Aufzeichnung ausfällt.
        ! @!1\"  PT8Regelmäßige Durchsicht.
        ! G!1\"  PT?Rechte der betroffenen Personen.
        !!T%1(!%count PTC%Zu jedem Versuch, einen Code zu senden, gibt es einen Eintrag mit Zeit, Zweck, App, Gerät, Netzwerkadresse, Empfänger und Ergebnis. Versuche in diesem Zeitraum: V .
        ! S#1\"  PTJ#In diesem Zeitraum gibt es keinen Versuch. Deshalb belegt nichts, dass die Aufzeichnung eingeschaltet war..
        ! @%1\"  PTW$Dass kein Programm ohne dieses Audit-Protokoll Codes sendet. Vom Betrieb des Dienstes vorzulegen: eine Liste der Programme, die E-Mails senden dürfen..
        !!D$1(!%count PTS#Beim Erstellen dieser Seite wurden alle Einträge mit ihren Hashwerten und mit der Signatur verglichen. Einträge: V .
        !!]&1(!%count PT\\!Alle Einträge sind durch eine Signatur gedeckt (Einträge: V TM$). Ob jeder Eintrag noch dazu passt, wurde für diese Seite nicht geprüft. Prüfen Sie es wie unter „Signatur und Nachweis“ beschrieben..
        ! Q\"1\"  PTH\"Der neueste Stand des Audit-Protokolls ist durch keine Signatur gedeckt..
        ! Y\"1\"  PTP\"Die Tabellen des Audit-Protokolls wurden verändert. Zahlen können falsch sein..
        !!O#1(!%count PT^\"Ein signierter Prüfpunkt wird in einer eigenen Datei aufbewahrt. Dadurch gedeckte Einträge: V .
        ! K$1\"  PTB$Außerhalb des Audit-Protokolls wurde kein Prüfpunkt gefunden. Würden am Ende Einträge abgeschnitten, fiele das also nicht auf..
        ! D&1\"  PT[%Dass diese Datei und Sicherungen des Audit-Protokolls auf einem anderen Rechner liegen. Vom Betrieb des Dienstes vorzulegen: die Konfiguration der Sicherungen und ein Prüfpunkt von dort..
        !!U%1(!%count PTD%In jedem Bericht sind personenbezogene Daten teilweise verdeckt. Bevor sie vollständig angezeigt werden, wird das aufgezeichnet. In diesem Zeitraum aufgezeichnet: V .
        ! S\"1\"  PTJ\"Die Datei des Audit-Protokolls ist für alle Benutzer des Rechners lesbar..
        ! ]$1\"  PTT$Wer die Datei und ihre Schlüssel lesen darf. Vom Betrieb des Rechners vorzulegen: die Berechtigungen der Dateien und die Liste der Administratoren..
        !!A$1'!$days PTT!Alter des ältesten aufbewahrten Versuchs in Tagen: V TZ!. Kein Eintrag wurde entfernt, bevor er 12 Monate alt war..
        !!X%1'!$days PTK!Alter des ältesten Versuchs in Tagen: nur V TZ#. Nichts wurde entfernt, bevor es 12 Monate alt war. Für die Zeit vor diesem Versuch legen Sie andere Aufzeichnungen vor..
        !#K%10\"$days(sequence PT]\"Einträge wurden entfernt, bevor sie 12 Monate alt waren. Ihr Alter beim Entfernen in Tagen: V TM!. Aufgezeichnet ist das Entfernen in Eintrag V\"T!..
        ! ^$1\"  PTU$Wie lange Einträge aufzubewahren sind und warum. Von der für den Datenschutz zuständigen Stelle vorzulegen: die Regelung der Aufbewahrungsfristen..
        !!V$1(!%count PTE$In diesem Zeitraum ist die Uhr von einem Eintrag zum nächsten nie um mehr als eine Minute zurückgesprungen. Verglichene Einträge: V .
        !!C#1(!%count PTR\"Die Uhr ist um mehr als eine Minute zurückgesprungen. So oft in diesem Zeitraum: V .
        ! N%1\"  PTE%Dass der Rechner seine Zeit aus einer vertrauenswürdigen Quelle bezieht. Vom Betrieb des Rechners vorzulegen: die Konfiguration der Zeitsynchronisation und ihr Log..
        !!B$1(!%count PTQ#In diesem Zeitraum ist keine Zeit verzeichnet, in der E-Mails ohne Eintrag gesendet wurden. Starts des Dienstes: V .
        !!B#1(!%count PTQ\"Möglicherweise wurden E-Mails ohne Eintrag gesendet. So oft in diesem Zeitraum: V .
        ! V$1\"  PTM$Dass jemand alarmiert wird, wenn die Aufzeichnung ausfällt. Vom Betrieb des Dienstes vorzulegen: der Alarm und das Log seines letzten Tests..
        ! E&1\"  PT\\%Dass jemand diese Berichte regelmäßig liest und daraufhin handelt. Von den Zuständigen für die Durchsicht vorzulegen: frühere Berichte mit Namen, Datum und dem, was unternommen wurde..
        !!U#1(!%count PTD#Anträge betroffener Personen wurden ausgeführt und aufgezeichnet. Löschungen in diesem Zeitraum: V .
        ! O%1\"  PTF%In diesem Zeitraum wurde keine Löschung beantragt. Von der für den Datenschutz zuständigen Stelle vorzulegen: wie Anträge entgegengenommen und beantwortet werden..
        !!_\"1+!(sequence PTH\"Eine Löschung wurde angeordnet, aber noch nicht durchgeführt: Eintrag V T!..
        ! V&1\"  PTM&Dass auch Sicherungen und Postfächer einbezogen sind. Von der für den Datenschutz zuständigen Stelle vorzulegen: die Bescheinigungen über die Datenlöschung und wie lange Sicherungen aufbewahrt werden..
        ! 31\"  PT+Belegordner.
        !!_!1'!$path PTO!Alles mit einem Befehl prüfen, ohne Netzwerk: V .
        !!T\"1&!#key PTY!Die Liste der Prüfsummen ist mit dem Berichtsschlüssel V T* signiert..
        ! H'1\"  PT_&Die Liste der Prüfsummen ist NICHT signiert, weil es keinen Berichtsschlüssel gibt. Die Seite, die Zeilen und die Nachweise lassen sich gemeinsam verändern; signiert ist nur der Prüfpunkt und was die Nachweise abdecken..
        ! J%1\"  PTA%Vergleichen Sie den öffentlichen Schlüssel mit einem, den Sie auf anderem Weg erhalten haben. Ein Schlüssel aus diesem Ordner beweist für sich allein nichts..
        !#O\"1.\"%count%total PTO!Einträge mit einem Nachweis in diesem Ordner: V T% von V\".
        ! /1\"  PT'Dateien.
        !'M!1/#$from\"to$zone PT$Von V T% bis V\"T\" (V$T!).
        !#?1*\"\"to$zone PT$Bis V T\" (V\"T!).
        !!W!1'!$zone PTD!Gesamtes Audit-Protokoll (Zeiten in V T!).
        !#D!1,\"$time$zone PT'Stand: V T\" (V\"T!).
        !!D!1(!%count PT4Gelesene Einträge: V .
        !!E#1(!%count PTT\"Über einen Index mit gehashten Adressen und Geräten gefunden. Gelesene Einträge: V .
        !!G$1(!%count PTV#Die Schlüssel des Index liegen nicht vor. Deshalb wurden alle Versuche des Zeitraums durchsucht. Gelesene Einträge: V .
        ! V#1\"  PTM#Aus laufend mitgezählten Summen beantwortet. Mit --details zusätzlich: Adressen, Geräte, Zeiten und Dauer..
        ! \\\"1\"  PTS\"Versuche mit unbekanntem Ergebnis werden mitgezählt, alle unter dem Namen unknown..
        ! O$1\"  PTF$Die Ursache eines Versuchs ergibt sich aus seinen eigenen Einträgen. Was bei derselben Person davor geschah, zeigt: sendaudit explain.
        ! ]#1\"  PTT#Angegeben ist die Sprache der Antwort. Wo es keine gab, ist es die Sprache, die am besten zu den gewünschten passt..
        !![#1(!%count PTJ#Ablehnungen, die gemeinsam in einem Eintrag stehen, werden gezählt, aber nicht als Versuche aufgelistet: V .
        !!N!1'!$name PV T? (nur ein Versuch als Beispiel).
        !!A\"1(!%shown PTC!Passende Versuche, neueste zuerst (V T+ angezeigt).
        !!W\"1(!%shown PTY!Fehlgeschlagene und abgelehnte Versuche, neueste zuerst (V T+ angezeigt).
        !!U!1*!'command PTB!Es gibt noch weitere. Weiter mit: V .
        ! A!1\"  PT9Keine passenden Versuche..
        !!81(!%phase PT(Schritt V .
        !!81(!%reply PT(Antwort V .
        !!:1'!$host PT+Mailserver V .
        !!C!1/!,milliseconds PT&Dauer V T$\u{A0}ms.
        !!K!1'!$time PT<nächster Zustellversuch am V .
        ! =1\"  PT5Captcha nicht gelöst.
        ! /1\"  PT'Ursache.
        !!81'!$zone PT&Zeit (V T!).
        ! 51\"  PT-E-Mail-Domain.
        ! 21\"  PT*Mailserver.
        ! /1\"  PT'Schritt.
        ! 71\"  PT/Art der Antwort.
        ! 21\"  PT*IP-Adresse.
        ! 01\"  PT(Netzwerk.
        ! 61\"  PT.Betriebssystem.
        ! /1\"  PT'Sprache.
        ! .1\"  PT&Stunde.
        ! +1\"  PT#Tag.
        ! 01\"  PT(Versuche.
        ! E!1\"  PT=Fehlgeschlagen oder abgelehnt.
        ! 81\"  PT0Misserfolgsquote.
        ! 61\"  PT.Zeitraum davor.
        ! /1\"  PT'Geräte.
        ! 61\"  PT.Erster Versuch.
        ! 71\"  PT/Letzter Versuch.
        ! .1\"  PT&Median.
        ! 41\"  PT,95\u{A0}% binnen.
        ! 41\"  PT,99\u{A0}% binnen.
        ! 81\"  PT0Neuester Eintrag.
        !!;1/!,milliseconds PV T$\u{A0}ms.
        !!51(!%count PT%etwa V .
        ! +1\"  PT#neu.
        ! ,1\"  PT$ohne.
        ! 11\"  PT)gelöscht.
        ! A!1\"  PT9wegen des Alters entfernt.
        !!K!1(!%count PT8alle übrigen (Gruppen: V T!).
        ! /1\"  PT'Details.
        ! S!1\"  PTJ!So listen Sie die Versuche einer Zeile auf.
        !!K\"1(!%count PTW!Im Zeitraum davor vorhanden, in diesem nicht (Gruppen: V T!).
        ! :1\"  PT2Zeitlicher Verlauf.
        !!C!1(!%count PT3Minuten je Säule: V .
        !!C!1(!%count PT3Stunden je Säule: V .
        !!@!1(!%count PT0Tage je Säule: V .
        !!N!1(!%count PT;Versuche (höchste Säule: V T!).
        !!D\"1(!%count PTP!Fehlgeschlagen oder abgelehnt (höchste Säule: V T!).
        !#]!12\")condition%value PT4GRENZWERT ERREICHT: V T( (Wert: V\"T!).
        !#C\"12\")condition%value PT:Grenzwert nicht erreicht: V T( (Wert: V\"T!).
        ! E\"1\"  PT\\!E-Mails mit Bestätigungscode: Fragen an das Audit-Protokoll.
        \"#J!1-\"$name%value PT,Angemeldet: V T\" (V\"T!).
        \"A!1-\"$name%value PT,Angemeldet: V\".
        ! /1\"  PT'Support.
        ! /1\"  PT'Auditor.
        ! @!1\"  PT8Was Sie hier tun können.
        ! P#1\"  PTG#Hier erfahren Sie, warum eine Person keinen Code erhalten hat, in Worten, die Sie ihr vorlesen können..
        ! X!1\"  PTO!Nummer der Code-Anforderung oder ihres Eintrags.
        ! R!1\"  PTI!Füllen Sie eines dieser drei Felder aus..
        ! Y%1\"  PTP%Ein Datum (2026-11-27), ein Datum mit Uhrzeit in UTC (2026-11-27 03:00) oder wie lange der Zeitpunkt zurückliegt: 30m, 24h, 7d. Für keine Begrenzung lassen Sie das Feld leer..
        ! +1\"  PT#Bis.
        ! 81\"  PT0Antwort anzeigen.
        ! P!1\"  PTG!Personenbezogene Angaben sind verdeckt..
        ! W!1\"  PTN!Personenbezogene Angaben vollständig anzeigen.
        ! N$1\"  PTE$Wofür brauchen Sie diese Angaben? Ihre Begründung und Ihr Name werden im Audit-Protokoll aufgezeichnet, bevor etwas angezeigt wird..
        !!Y#1+!(sequence PTB#Personenbezogene Angaben werden vollständig angezeigt. Zuvor wurde das aufgezeichnet, in Eintrag V T!..
        !!O$1)!&reason PT]#Es wird nichts vollständig angezeigt, weil eine vollständige Anzeige nicht im Audit-Protokoll aufgezeichnet werden konnte: V .
        ! 41\"  PT,Zählen nach.
        ! C!1\"  PT;Nachweis für einen Eintrag.
        ! X$1\"  PTO$Eine Datei, die einen Eintrag gegenüber allen nachweist, die den öffentlichen Schlüssel haben. Sie enthält keine personenbezogenen Angaben..
        ! 51\"  PT-Herunterladen.
        ! 01\"  PT(Abmelden.
        ! 51\"  PT-Keine Antwort.
        ! [#1\"  PTR#Öffnen Sie den neuesten Link, den sendaudit serve ausgegeben hat. Ein Link ist gültig, bis dieser Prozess endet..
        ! F$1\"  PT]#Sie stehen nicht auf der Liste der Personen, die hier Fragen stellen dürfen. Wer diese Seite betreibt, kann Sie hinzufügen..
        !!P\"1(!%value PT_!Für diese Seite brauchen Sie eine Rolle, die Sie nicht haben: V .
        ! U#1\"  PTL#Dieses Formular ist nicht mehr gültig. Öffnen Sie die Seite noch einmal und stellen Sie Ihre Frage erneut..
        !!P!1)!&reason PT?Diese Anfrage wurde abgelehnt: V .
        ! B!1\"  PT:Diese Seite gibt es nicht..
        !!N!1'!$name PT?Bitte prüfen Sie dieses Feld: V .
        ! A#1\"  PTX\"Zurzeit werden zu viele Fragen beantwortet. Versuchen Sie es in einigen Sekunden erneut..
        ! A#1\"  PTX\"Die Antwort dauert zu lange. Wählen Sie einen kürzeren Zeitraum und fragen Sie erneut..
        !!A\"1)!&reason PTO!Das Audit-Protokoll kann nicht gelesen werden: V .
        ! Y$1\"  PTP$Die Datei des Audit-Protokolls wurde durch eine andere ersetzt. Fragen werden erst wieder beantwortet, wenn sendaudit serve neu gestartet wurde..
        ! E!1\"  PT=Diesen Eintrag gibt es nicht..
        ! N\"1\"  PTE\"Etwas ist schiefgegangen. Mehr dazu steht im Log von sendaudit serve..

        """
    }
}
