// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var en: String {
        """
        \\:@@@@@JA@@@HB@@@TC@@@DE@@@LF@@@AJ@@@MP@@@AQ@@@QQ@@@CR@@@VR@@@WS@@@QT@@@HU@@@JV@@@IW@@@DX@@@YY@@@OZ@@@@[@@@V[@@@O\\@@@B]@@@Q]@@@C^@@@_^@@@N_@@@D@A@@^@A@@PAA@@HCA@@]DA@@PFA@@^HA@@NIA@@@JA@@SJA@@TKA@@GLA@@^LA@@BOA@@XOA@@WPA@@]QA@@HSA@@ITA@@OUA@@WVA@@CYA@@O[A@@G]A@@E^A@@I@B@@ZAB@@]DB@@@GB@@IJB@@]LB@@GNB@@^PB@@OTB@@KXB@@U]B@@Q_B@@HAC@@]BC@@FEC@@PFC@@KIC@@SJC@@TKC@@ZLC@@RMC@@HOC@@GPC@@GQC@@NRC@@SSC@@DUC@@]VC@@SXC@@OZC@@K\\C@@C^C@@M@D@@ZCD@@\\DD@@TFD@@[HD@@YID@@ZJD@@PLD@@PND@@AQD@@DSD@@AUD@@EWD@@OZD@@H\\D@@Y]D@@JAE@@^BE@@FEE@@PGE@@OJE@@]KE@@TME@@EOE@@ZPE@@LRE@@_TE@@HVE@@CWE@@FXE@@RYE@@OZE@@]]E@@C_E@@LEF@@AIF@@_JF@@ZMF@@UPF@@CUF@@EVF@@GWF@@SXF@@VYF@@^ZF@@R\\F@@P]F@@M^F@@L_F@@X@G@@NAG@@^BG@@XCG@@BEG@@PFG@@_GG@@TIG@@ZJG@@OKG@@GOG@@_RG@@KVG@@SYG@@Z^G@@J_G@@\\_G@@N@H@@LAH@@CBH@@^CH@@PDH@@@EH@@FFH@@BHH@@UHH@@OIH@@CKH@@FLH@@TMH@@SNH@@SOH@@PPH@@QQH@@WRH@@WSH@@XTH@@WUH@@]VH@@WWH@@LXH@@AZH@@_ZH@@@\\H@@X]H@@F_H@@]@I@@CBI@@CCI@@BDI@@]DI@@XEI@@GHI@@]II@@JKI@@JLI@@XMI@@IOI@@VQI@@BYI@@D\\I@@O@J@@NFJ@@ANJ@@CSJ@@KYJ@@]_J@@VCK@@ILK@@[SK@@\\WK@@C[K@@[_K@@\\CL@@MGL@@EML@@FQL@@MUL@@NYL@@V\\L@@BFM@@OHM@@BNM@@FSM@@A_M@@GBN@@_FN@@SJN@@BMN@@ZQN@@IXN@@H^N@@UCO@@JGO@@_JO@@DOO@@ARO@@YWO@@YBP@@HFP@@IJP@@TNP@@CRP@@IWP@@J@Q@@UEQ@@^IQ@@PNQ@@_RQ@@]ZQ@@_BR@@UFR@@[KR@@DSR@@BVR@@T[R@@FDS@@TFS@@ZKS@@]RS@@AWS@@^[S@@MFT@@QIT@@WNT@@UVT@@EYT@@K^T@@@HU@@OJU@@COU@@MXU@@A@V@@YHV@@QMV@@FTV@@Y[V@@SMW@@XSW@@IZW@@_JX@@URX@@D\\X@@]LY@@GSY@@RZY@@MHZ@@PMZ@@SUZ@@M[Z@@AE[@@SL[@@ZR[@@V[[@@\\G\\@@_L\\@@UT\\@@[Y\\@@QC]@@VF]@@FJ]@@PM]@@WP]@@AV]@@WZ]@@L]]@@]A^@@LG^@@HK^@@@O^@@ST^@@VW^@@]Z^@@P^^@@^B_@@EE_@@@J_@@PM_@@WO_@@TS_@@@X_@@G\\_@@G@@A@YC@A@@F@A@RJ@A@@N@A@EQ@A@_U@A@KZ@A@@_@A@JDAA@TGAA@]OAA@TXAA@G\\AA@PDBA@VKBA@IOBA@]WBA@OBCA@MFCA@RICA@BTCA@FXCA@K[CA@YCDA@MHDA@RKDA@VWDA@C\\DA@H_DA@KKEA@TOEA@]WEA@ZAFA@IEFA@NHFA@FSFA@B[FA@RBGA@WKGA@OTGA@V\\GA@PFHA@EOHA@EXHA@LDIA@MGIA@QPIA@NYIA@QAJA@PJJA@WTJA@N_JA@JDKA@LNKA@JVKA@\\[KA@_ELA@LMLA@EQLA@VZLA@O^LA@@BMA@MJMA@RNMA@]SMA@D_MA@GCNA@WGNA@@SNA@[VNA@N[NA@CEOA@CHOA@SLOA@TVOA@QZOA@B^OA@QJPA@PPPA@TUPA@S[PA@DAQA@MEQA@UJQA@QRQA@BXQA@XCRA@VGRA@VLRA@JRRA@BZRA@D_RA@FESA@@KSA@]OSA@QRSA@XVSA@I[SA@A@TA@PGTA@SKTA@HQTA@PZTA@[\\TA@IBUA@DEUA@IKUA@IOUA@UTUA@RXUA@A]UA@[_UA@@DVA@CIVA@MKVA@LOVA@J_VA@X@WA@JBWA@EDWA@PGWA@@HWA@NHWA@@IWA@SIWA@LJWA@^KWA@AMWA@GNWA@HOWA@QPWA@YQWA@QRWA@ATWA@FUWA@QVWA@LXWA@IZWA@I[WA@N]WA@Y^WA@A@XA@_@XA@JBXA@YCXA@BEXA@JFXA@FGXA@BHXA@YHXA@ZIXA@LKXA@VLXA@GNXA@TOXA@^PXA@@RXA@NSXA@STXA@OUXA@QWXA@CZXA@I[XA@H]XA@I_XA@TAYA@XCYA@QEYA@YGYA@FJYA@ALYA@YMYA@WOYA@RPYA@GQYA@DRYA@^RYA@XSYA@RTYA@FUYA@EVYA@UWYA@\\XYA@BZYA@E[YA@K\\YA@L]YA@E^YA@H_YA@I@ZA@EAZA@]BZA@TCZA@CEZA@AFZA@TFZA@CHZA@ZIZA@ZKZA@CMZA@RNZA@_SZA@SUZA@MVZA@^WZA@NXZA@_XZA@RYZA@RZZA@O\\ZA@P]ZA@W_ZA@KA[A@SB[A@CE[A@IF[A@@K[A@WK[A@ZQ[A@SS[A@ZU[A@@W[A@XX[A@_Y[A@@[[A@R\\[A@U][A@V^[A@E_[A@M@\\A@OA\\A@UB\\A@_C\\A@\\D\\A@NE\\A@IF\\A@SG\\A@GI\\A@^I\\A@GK\\A@LL\\A@BM\\A@BN\\A@TN\\A@GO\\A@EP\\A@VP\\A@PQ\\A@NR\\A@HS\\A@DT\\A@VU\\A@EW\\A@HX\\A@@Z\\A@B[\\A@H\\\\A@_]\\A@O_\\A@M@]A@\\A]A@@D]A@IE]A@NF]A@BG]A@CH]A@XH]A@RI]A@RJ]A@HK]A@ZK]A@FP]A@]R]A@RT]A@EU]A@TU]A@DV]A@CW]A@TW]A@JY]A@A^]A@Y^]A@L_]A@W@^A@QA^A@CB^A@\\B^A@NC^A@@D^A@WG^A@XH^A@HJ^A@FK^A@DO^A@DP^A@_P^A@PQ^A@MR^A@QW^A@VX^A@JY^A@ZY^A@NZ^A@K[^A@C\\^A@L_^A@AA_A@GD_A@BG_A@EH_A@]H_A@XL_A@OM_A@@N_A@TN_A@OO_A@KP_A@@Q_A@[Q_A@BS_A@RS_A@QT_A@GU_A@JV_A@^V_A@HX_A@EY_A@EZ_A@D[_A@N^_A@D__A@DF@B@DG@B@SH@B@II@B@HK@B@JL@B@JM@B@IR@B@^S@B@^T@B@UU@B@KV@B@GW@B@[W@B@PY@B@B[@B@N\\@B@J]@B@E^@B@F_@B@OAAB@@BAB@NBAB@@CAB@VCAB@HDAB@[DAB@JEAB@]EAB@SFAB@GGAB@^GAB@]HAB@NIAB@AKAB@BNAB@IPAB@\\PAB@TQAB@SRAB@ITAB@EVAB@HXAB@HZAB@F[AB@F]AB@L_AB@LABB@UBBB@LCBB@SDBB@YEBB@HIBB@ULBB@KOBB@TRBB@LSBB@RYBB@CZBB@\\ZBB@O[BB@E\\BB@_\\BB@P]BB@@@CB@CACB@QBCB@\\CCB@ZDCB@LECB@HFCB@JGCB@LHCB@OICB@UJCB@MKCB@MLCB@GMCB@SNCB@XSCB@QVCB@E[CB@C_CB@ODDB@SFDB@@IDB@@LDB@PODB@EUDB@JYDB@U[DB@H@EB@_CEB@UHEB@CMEB@GQEB@JUEB@KXEB@O]EB@LAFB@TDFB@]HFB@ZMFB@\\PFB@QUFB@HXFB@T]FB@O^FB@X@GB@CCGB@JIGB@EMGB@NOGB@_OGB@QQGB@WRGB@LTGB@TUGB@VVGB@MYGB@G]GB@P@HB@KCHB@SGHB@IKHB@FNHB@MOHB@OQHB@YSHB@JUHB@HVHB@AWHB@[WHB@UXHB@[YHB@ZZHB@X[HB@I\\HB@E]HB@^]HB@U^HB@E_HB@^_HB@T@IB@GAIB@CBIB@WBIB@GCIB@VCIB@JDIB@GEIB@_EIB@XFIB@KGIB@\\GIB@LHIB@^HIB@UIIB@LJIB@^JIB@\\KIB@VLIB@EMIB@UMIB@GNIB@IOIB@UPIB@HQIB@RRIB@^TIB@SUIB@@WIB@KXIB@UYIB@K[IB@K]IB@H_IB@IAJB@GCJB@YEJB@LFJB@_FJB@_GJB@\\JJB@PLJB@@NJB@[RJB@LSJB@GTJB@OUJB@VVJB@PZJB@O]JB@S@KB@GAKB@EBKB@QEKB@EFKB@YFKB@NGKB@[JKB@@NKB@CPKB@\\RKB@LTKB@NUKB@[VKB@YYKB@H\\KB@\\]KB@XALB@[BLB@
        ! E!1\"  PT=Verification e-mails: summary.
        !!:1'!$path PT+Audit log: V .
        !#G!1*\"$from\"to PT%From V T$ to V\"T& (UTC).
        ! K!1\"  PTB!The whole audit log (times in UTC).
        ! C!1\"  PT;No attempts in this period..
        !!P#1(!%count PT_\"Attempts in this period whose entries were removed because of their age, known only as totals: V .
        !'G&10#%count$from\"to PT6Not included: at most V T2 attempts between V\"T% and V$TW# (UTC). Their entries were removed because of their age, and it is no longer known how many of them are in this period..
        ! 01\"  PT(Attempts.
        ! ,1\"  PT$Sent.
        ! .1\"  PT&Failed.
        ! /1\"  PT'Refused.
        ! =1\"  PT5Deliberately not sent.
        ! 61\"  PT.Result unknown.
        ! 31\"  PT+In progress.
        ! >1\"  PT6Failures by error code.
        ! ;1\"  PT3Failures by purpose.
        ! 71\"  PT/Failures by app.
        ! P!1\"  PTG!Devices used with many e-mail addresses.
        ! 21\"  PT*Error code.
        ! -1\"  PT%Count.
        ! 21\"  PT*Percentage.
        ! 51\"  PT-What it means.
        ! /1\"  PT'Purpose.
        ! +1\"  PT#App.
        ! .1\"  PT&Device.
        ! 81\"  PT0E-mail addresses.
        ! +1\"  PT#No..
        ! 21\"  PT*Time (UTC).
        ! 61\"  PT.E-mail address.
        ! .1\"  PT&Result.
        ! S!1\"  PTJ!The mail server did not accept the e-mail..
        ! P!1\"  PTG!The mail server did not answer in time..
        ! N!1\"  PTE!The mail server could not be reached..
        ! I\"1\"  PT@\"Our service stopped before the e-mail was passed on for sending..
        ! ,1\"  PT$sent.
        ! .1\"  PT&failed.
        ! /1\"  PT'refused.
        ! =1\"  PT5deliberately not sent.
        ! /1\"  PT'unknown.
        ! 31\"  PT+in progress.
        !#_!1.\"%shown%total PT8Attempts, newest first (V T$ of V\"T' shown).
        ! 21\"  PT*signing in.
        ! ;1\"  PT3creating an account.
        ! A!1\"  PT9second step of signing in.
        ! F!1\"  PT>resetting a forgotten password.
        ! =1\"  PT5changing the password.
        ! A!1\"  PT9linking an e-mail address.
        ! C!1\"  PT;changing the e-mail address.
        !!G\"1(!%count PTV!The audit log is as it was recorded. Entries checked: V .
        ! G\"1\"  PT^!THE AUDIT LOG IS NOT AS IT WAS RECORDED. This is what differs:.
        ! S!1\"  PTJ!The check stopped here. There may be more..
        !!:1'!$root PT+Tree root: V .
        !#_!1.\"%count%total PT@!Entries covered by a signature: V T$ of V\".
        !!L!1&!#key PT>Public key of the signatures: V .
        !!^\"1(!%count PTM\"Entries removed because of their age, of which only the hashes were checked: V .
        !!^!1(!%count PTM!Entries from which personal data was erased: V .
        !!D#1(!%count PTS\"Entries taken over from an older audit log that was not protected against changes: V .
        !!O\"1(!%count PT^!Periods in which e-mails may have been sent without an entry: V .
        !!E!1'!$time PT.Newest entry: V T& (UTC).
        !!R\"1'!$time PT.Newest entry: V TR! (UTC). That is longer ago than the limit you set..
        ! L#1\"  PTC#Note: no checkpoint kept elsewhere was given, so entries removed from the end would not be noticed..
        ! W#1\"  PTN#Note: the audit log's keys are not available, so the rows of its search tables were only counted, not checked..
        ! E%1\"  PT\\$Note: the indexes and pages of the file were not checked. If an index was changed, lists and counts can be wrong although every entry is as it was recorded..
        !#W!10\"(sequence$time PT-In use since V\"T. (UTC), entry V .
        !#R!1*\"$from\"to PT0Period covered: V T$ to V\"T& (UTC).
        ! P!1\"  PTG!Compared with these signed checkpoints:.
        !'D\"14#%count&source$time PV\"T\": V T8 entries, the newest of V$T& (UTC).
        !#E!1/\"%count&source PV\"T\": V T( entries.
        !/V\"1@!$+checkpoints%first$last&source PV&T\": V T3 checkpoints, from V\"T$ to V$T( entries.
        ! C!1\"  PT;signature of the last entry.
        ! =1\"  PT5kept in the audit log.
        ! A!1\"  PT9kept in a file of its own.
        ! 41\"  PT,given by you.
        ! Q!1\"  PTH!What was done with the audit log itself:.
        ! ;1\"  PT3the service started.
        ! <1\"  PT4a key was introduced.
        ! B!1\"  PT:a person's data was erased.
        ! @!1\"  PT8old entries were removed.
        ! L!1\"  PTC!a legal hold was placed or released.
        ! T!1\"  PTK!e-mails may have been sent without an entry.
        ! Q!1\"  PTH!a backup was restored, or keys were lost.
        !!W!1*!'seconds PT;the clock had gone back by V T( seconds.
        !!W!1+!(sequence PT3Signed up to entry V T/; not verified..
        !!S!1+!(sequence PT3Signed up to entry V T+; verified..
        ! E\"1\"  PT\\!WARNING: these entries are not signed. Verify the audit log..
        ! H#1\"  PT_\"WARNING: the tables of this audit log were changed. Numbers can be wrong. Verify the audit log..
        ! >1\"  PT6Certificate of erasure.
        !!S!1*!'address PT@!E-mail address (partly hidden): V .
        !#B\"1.\"$hash&number PTE!Mark of the address, under index key V\"T\": V .
        !!:1'!$name PT+Audit log: V .
        !!=1'!$time PT&Date: V T& (UTC).
        !!Q!1(!%count PT@!Rows of personal data searched: V .
        !![!1(!%count PTJ!Spellings in which the address was found: V .
        !#L\"10\"%count'entries PTC!Personal data erased from entries: V\"T) (total: V T!).
        ! ^!1\"  PTU!The audit log held no personal data for this address..
        !!X!1+!(sequence PTA!The erasure is recorded as entry V T!..
        ! _!1\"  PTV!Signed state of the audit log that covers the erasure:.
        ! E#1\"  PT\\\"The file's write-ahead log was in use. The last bytes will be removed from it automatically..
        !#T!1-\"%count$name PT9Records also erased from V\"T\": V .
        !#L!1.\"$name&reason PT0NOT ERASED from V T\": V\".
        ! L#1\"  PTC#Only the audit log was searched. Other data of the service, such as its mail queue, was not erased..
        !!O!1(!%count PT?Similar addresses, not erased: V .
        !#C\"13\"'address(sequence PT&entry V\"T\": V T: (same name, other domain).
        !#E\"13\"'address(sequence PT&entry V\"T\": V T< (same domain, similar name).
        !!Z\"1*!'entries PTG\"Entries whose stated reason names the address, which cannot be erased: V .
        ! I!1\"  PT@!This certificate does not cover:.
        ! R!1\"  PTI!backups and other copies of the audit log.
        ! L!1\"  PTC!mailboxes, and logs of mail servers.
        ! P!1\"  PTG!other audit logs, such as those of apps.
        ! M!1\"  PTD!proofs and reports given out earlier.
        \"!G!1*!'address PT5Why no code arrived: V .
         C!1*!'address PT3Why no code arrived.
        ! D!1\"  PT<What happened (times in UTC).
        ! 71\"  PT/What to do next.
        ! ?1\"  PT7What happened to others.
        ! G!1\"  PT?This will not change by itself..
        !!91(!%until PT&Until V T!..
        !'I#15#%count&domain%total PT5E-mails to others at V\"TJ! that were accepted within the same hour: V T$ of V$.
        !!A!1'!$name PT2First difference: V .
        \"!D#1)!&domain PT?The same happened to others at V TQ!, so it is not about this person's mailbox alone..
         \\\"1)!&domain PTL\"The same happened to others, so it is not about this person's mailbox alone..
        !'P#13#%count$host%total PTG!E-mails to others that the mail server V\"T@! accepted within the same hour: V T$ of V$.
        ! Y!1\"  PTP!That is over by now: you can ask for a new code..
        !!V\"1'!$from PT.Requests from V TV! on were looked at. For earlier ones ask with --since..
        ! V\"1\"  PTM\"In the period that we looked at, nobody asked us for a code from this device..
        !#I$10\"'address%count PTD!This mark of a device was sent with Ev\"i TA\" different e-mail addresses. The answer is about the newest one, V T!..
        !!>1(!%count PT.Entries read: V .
        ! >1\"  PT6Whose turn: the person.
        ! G!1\"  PT?Whose turn: the app's developer.
        ! ?1\"  PT7Whose turn: our service.
        ! C!1\"  PT;Whose turn: our mail server.
        ! O!1\"  PTF!Whose turn: the person's mail provider.
        ! :1\"  PT2Whose turn: nobody.
        ! 91\"  PT1Nothing on record.
        ! ;1\"  PT3At the image puzzle.
        ! G!1\"  PT?When the app asked for the code.
        ! 21\"  PT*At a limit.
        ! K!1\"  PTB!At the check of the e-mail address.
        ! 61\"  PT.In our service.
        ! E!1\"  PT=On the way to our mail server.
        ! I!1\"  PT@!Refused for now by a mail server.
        ! J!1\"  PTA!Refused for good by a mail server.
        ! P!1\"  PTG!After a mail server accepted the e-mail.
        ! A!1\"  PT9When the code was entered.
        ! 11\"  PT)Not known.
        !#S#1/\"'address$time PTV!The same device asked for a code for another address, V T%, at V\"T:. Perhaps it was misspelt..
        !#S#1/\"'address$time PT8A code was asked for at V\"T8 for a similar address, V TE!. Perhaps one of the two is misspelt..
        !#G#1.\"&domain$name PT;The part after the @ sign, V T-, looks like V\"TB!. Perhaps the address is misspelt..
        !#C#1/\"'purpose$time PT8A code was asked for at V\"TL! for this address, but for another purpose: V T!..
        !!B%1(!%count PT9Erasures in this period: V TV#. Whose data was erased, the audit log does not say. If it was this person's, earlier attempts can no longer be found..
        ! ,1\"  PT$Step.
        ! .1\"  PT&Answer.
        ! .1\"  PT&Server.
        ! :1\"  PT2Text of the answer.
        ! 31\"  PT+To read out.
        !!V!1'!$path PTF!This mail is no report about another: V .
        ! .1\"  PT&Reason.
        ! ,1\"  PT$Kind.
        ! A!1\"  PT9hard: the address is dead.
        ! W!1\"  PTN!soft: for good, but not because of the address.
        ! /1\"  PT'for now.
        ! 61\"  PT.Code asked for.
        ! O!1\"  PTF!Code asked for, refused by our service.
        ! ?1\"  PT7Image puzzle not passed.
        ! I!1\"  PT@!E-mail accepted by a mail server.
        ! ;1\"  PT3Try failed, for now.
        ! <1\"  PT4Try failed, for good.
        ! 91\"  PT1No answer in time.
        ! =1\"  PT5Deliberately not sent.
        ! A!1\"  PT9Not passed on for sending.
        ! <1\"  PT4Unknown whether sent.
        ! =1\"  PT5Reported as delivered.
        ! ;1\"  PT3Reported as delayed.
        ! A!1\"  PT9Returned as undeliverable.
        ! 61\"  PT.Marked as spam.
        ! 11\"  PT)Code used.
        ! P!1\"  PTG!Code expired before the e-mail was sent.
        ! :1\"  PT2Wrong code entered.
        ! =1\"  PT5Code entered too late.
        ! S!1\"  PTJ!Code entered that a newer one had replaced.
        ! I!1\"  PT@!Code entered for another purpose.
        ! R!1\"  PTI!Code blocked after too many wrong entries.
        ! A!1\"  PT9Nothing could be recorded.
        ! <1\"  PT4Personal data erased.
        ! ;1\"  PT3Old entries removed.
        ! 71\"  PT/Service started.
        ! 71\"  PT/Backup restored.
        \"!F!1)!&domain PT5To the postmaster of V .
         @!1)!&domain PT1To the postmaster.
        !!Q!1'!$time PT:Time of delivery attempt: V T& (UTC).
        !!H!1'!$host PT9Server that answered us: V .
        !!<1(!%reply PT,Its answer: V .
        !!I!1*!'queueID PT7Queue ID that it gave: V .
        !!L!1&!#tls PT>Encryption of the connection: V .
        ! H\"1\"  PT_!Signed proof that this entry stands unchanged in our audit log:.
        ! G'1\"  PT^&Hello, a person with a mailbox at your site did not get our verification code. If your server refused the e-mail below, please tell us why and what we can change. If it accepted it, please tell us where it went. Thank you..
        ! ]\"1\"  PTT\"In the period that we looked at, nobody asked us for a code for your e-mail address..
        ! F$1\"  PT]#Please check in the app how your e-mail address is spelled, then ask for a code and tell us when you did. We will look again..
        ! Z%1\"  PTQ%Compare the spelling with the similar addresses listed here, if any. If the person asks again and there is still nothing, the app does not reach our service: tell its developer..
        \"!Y#1'!$time PT1The app tried at V TV\" to ask our service for your code. As far as we can see, it did not get through to us..
         Q#1'!$time PTC#The app tried to ask our service for your code. As far as we can see, it did not get through to us..
        ! ]$1\"  PTT$Please check your internet connection, then ask for a code again. If it fails again, the app's developer has to look into it, and we will tell them..
        ! C&1\"  PTZ%Tell the app's developer to check the way from the app to our service: DNS, proxy, firewall, TLS, timeout. Check that our service ran at that time. The app's own audit log has the error..
        \"!R#1*!'purpose PTN!A code was asked for, but for something else: V TN!. For what you want to do, none was asked for..
         W\"1*!'purpose PTF\"A code was asked for, but for something else than what you want to do..
        ! T#1\"  PTK#Please open in the app what you want to do, and ask for a code there. Each code works for one purpose only..
        \"!H$1&!#app PTL\"Ask where in the app the person asked. If that was the right place, the app V TJ! sends the wrong type: tell its developer..
         B$1&!#app PTU#Ask where in the app the person asked. If that was the right place, the app sends the wrong type: tell its developer..
        \"!Y#1'!$time PTU!The records about your e-mail address were erased at V TQ!. We can no longer see what happened before that..
         P#1'!$time PTB#The records about your e-mail address were erased. We can no longer see what happened before that..
        ! \\#1\"  PTS#If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace..
        ! B#1\"  PTY\"Nothing to fix. An erasure cannot be undone. Wait for a new attempt and explain that one..
        ! S$1\"  PTJ$We keep these records for a limited time only. Those of the period that you ask about are already removed, so we cannot say what happened..
        ! \\#1\"  PTS#If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace..
        ! L#1\"  PTC#Nothing to fix: retention removed the entries. Wait for a new attempt, or ask about a later period..
        \"!Q\"1'!$time PT5Our records begin at V TJ!. We cannot see what happened before that..
         ^\"1'!$time PTP\"What you ask about was before our records begin, so we cannot see what happened..
        ! \\#1\"  PTS#If you still need a code, please ask for a new one. If it does not arrive, contact us again: that one we can trace..
        ! B$1\"  PTY#Nothing to fix, unless this audit log should be older. Was it set up anew? Then look into the former one, if it was kept..
        ! \\#1\"  PTS#For some time our service could not record anything. If you asked for a code then, we cannot see what became of it..
        ! C#1\"  PTZ\"Please ask for a new code. If it does not arrive, contact us again: that one we can trace..
        \"'L%10#%count$from\"to PT:Nothing was recorded from V\"T$ to V$T8; attempts turned away: V TS\". Check why the audit log could not be written: disk full, permissions, I/O errors..
         W#10#%count$from\"to PT@#The audit log could not be written for some time. Check why: disk full, permissions, I/O errors..
        ! H\"1\"  PT_!The image puzzle was not solved. Without that, no code is sent..
        ! N%1\"  PTE%Please ask for a code again, move the puzzle piece into its gap, and do so soon after the puzzle appears. If you cannot see or move it, tell us which device you use..
        ! _$1\"  PTV$If the person cannot see or move the piece, note device, browser and version of the app, and tell its developer. If many fail, check the captcha page..
        \"!D(14!%count!+i%countv i S!w! \"1P#TM!The puzzle piece was not in the right place (W! TY! try). Until the image puzzle is solved, no code is sent..*R#TM!The puzzle piece was not in the right place (W! T[! tries). Until the image puzzle is solved, no code is sent..
         N#1(!%count PT_\"The puzzle piece was not in the right place. Until the image puzzle is solved, no code is sent..
        ! A#1\"  PTX\"Please try again with a new image puzzle. Move the piece slowly until it covers the gap..
        ! S$1\"  PTJ$No action for one person. If many fail in one app, it may compute the position wrongly, such as from a scaled picture: tell its developer..
        ! O#1\"  PTF#The image puzzle was no longer valid when the answer came. Each puzzle is valid for a short time only..
        ! J\"1\"  PTA\"Please get a new image puzzle and solve it soon after it appears..
        ! S$1\"  PTJ$No action for one person. If it happens to people who are quick, the app shows old puzzles: tell its developer to get a new one each time..
        \"!G#1(!%until PTP\"Too many image puzzles were answered wrongly. New ones can be solved again from V T$ on..
         _\"1(!%until PTP\"Too many image puzzles were answered wrongly, so for a while none are given out..
        \"!T\"1(!%until PTB!Please ask for a code again after V T?. Trying earlier does not help..
         B#1(!%until PTS\"Please wait a few minutes, then ask for a code again. Trying earlier does not help..
        ! H%1\"  PT_$The lockout ends by itself. If the person did not try that often, somebody behind the same network may have: look for an attack, and check the trusted proxies..
        ! P#1\"  PTG#Too much time passed between the image puzzle and asking for the code, so the puzzle no longer counted..
        ! P#1\"  PTG#Please fill in everything else first. Then solve a new image puzzle and ask for the code straight away..
        ! @$1\"  PTW#captcha_token had expired when the app sent it. If the person was quick, the app keeps it too long: tell its developer..
        ! X\"1\"  PTO\"The app used the same solved image puzzle a second time. Each counts once only..
        ! S%1\"  PTJ%Please look in your inbox and spam folder: a code may have been on its way since the first time. If there is none, reload the app, solve a new image puzzle and ask again..
        \"!Q%1&!#app PT_!See the attempt before this one. Tell the developer of the app V T@#: each send, also a repeated one, needs a captcha_token of its own, and no form is posted twice..
         F%1&!#app PTY$See the attempt before this one. Tell the app's developer: each send, also a repeated one, needs a captcha_token of its own, and no form is posted twice..
        ! J#1\"  PTA#The image puzzle was solved for another e-mail address than the one for which the code was asked..
        ! \\#1\"  PTS#Please enter your e-mail address first and check it. Then solve a new image puzzle, and leave the address as it is..
        ! F$1\"  PT]#Often the address was corrected after the puzzle. Tell the app's developer to get a new captcha whenever the address changes..
        ! J#1\"  PTA#The app did not pass the result of the image puzzle on to us as it was. That is not your mistake..
        ! A%1\"  PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"!Q$1&!#app PT>Tell the developer of the app V TB#: captcha_token must be sent exactly as it was received, with its quotation marks escaped in JSON..
         G$1&!#app PTZ#Tell the app's developer: captcha_token must be sent exactly as it was received, with its quotation marks escaped in JSON..
        ! F%1\"  PT]$The solved image puzzle did not count when the code was asked for. It was too old, used already, or for another e-mail address; our records do not say which..
        ! D$1\"  PT[#Please check your e-mail address, solve a new image puzzle, and ask for the code straight away. If that fails too, tell us..
        ! M$1\"  PTD$captcha_token was refused; the entry does not say why. If it happens again, the app keeps, repeats or alters it: tell its developer..
        \"!F\"1'!$name PTS!Something was missing when the code was asked for: V T!..
         @\"1'!$name PTR!Something was missing when the code was asked for..
        \"!O\"1'!$name PT\\!Please complete this in the app, then ask for a code again: V T!..
         F%1'!$name PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"![#1,!)parameter PT:The app sent no value for V TJ\". If the person had entered all that the app asks for, tell its developer..
         ^#1,!)parameter PTK#The app left out a required value. If the person had entered all that the app asks for, tell its developer..
        ! Q#1\"  PTH#The app did not send us all the details about itself and your device that we need before we send a code..
        ! A%1\"  PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"!V#1,!)parameter PT[!Tell the app's developer which device headers are missing: V TC!. Check that no proxy removes them..
         J#1,!)parameter PTW\"Device headers are missing: tell the app's developer. Check that no proxy removes them..
        ! Y\"1\"  PTP\"Our service does not recognise the app that asked for the code, so it sent none..
        ! M%1\"  PTD%Please make sure that you use the official app, and update it or reload the page. If that does not help, the app's developer has to fix this, and we will tell them..
        \"!G$1&!#app PT-The app's id V TI# is not registered. If the app is ours, tell its developer, or add the id to the service's configuration..
         B$1&!#app PTU#The app's id is not registered. If the app is ours, tell its developer, or add the id to the service's configuration..
        ! I\"1\"  PT@\"The app asked for a kind of code that our service does not have..
        ! A%1\"  PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"!R#1&!#app PT>Tell the developer of the app V TC\": the value of type is none of the purposes that the service knows..
         H#1&!#app PT[\"Tell the app's developer: the value of type is none of the purposes that the service knows..
        ! _#1\"  PTV#What reached us as your e-mail address does not have the form of an e-mail address, so we could not send a code to it..
        ! X$1\"  PTO$Please check the address in the app: is there an @, is anything missing after it, is there a space or a comma in it? Then ask for a code again..
        \"!C%1)!&reason PTC\"Spell the address together with the person. What is wrong with it: V TK\". If the person enters it correctly, the app alters it: tell its developer..
         C%1)!&reason PTS$Spell the address together with the person. If the person enters it correctly, the app alters it, such as by encoding it twice: tell its developer..
        ! _\"1\"  PTV\"The app sent us something in a form that our service cannot read, so no code was sent..
        ! A%1\"  PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"!@$1,!)parameter PTL!Tell the app's developer: the JSON value of V T\\! is of the wrong type, such as a number instead of a string..
         U#1,!)parameter PTB#Tell the app's developer: a JSON value is of the wrong type, such as a number instead of a string..
        ! K\"1\"  PTB\"Our service could not read what the app sent, so no code was sent..
        ! A%1\"  PTX$You cannot fix this; the app's developer has to, and we will tell them. Perhaps it helps to update the app or reload the page, and ask for a code again..
        \"![$1&!#app PT>Tell the developer of the app V TL#: the body is no valid JSON. Often it is cut off, form-encoded, or has quotation marks that are not escaped..
         Q$1&!#app PTD$Tell the app's developer: the body is no valid JSON. Often it is cut off, form-encoded, or has quotation marks that are not escaped..
        ! J\"1\"  PTA\"The app asked our service for your code, and our service refused..
        ! O$1\"  PTF$Please ask for a code again in a few minutes. If it is refused again, tell us the error code that the app shows; we will look into it..
        \"!M$1'!$code PTI!Our service answered with the error code V T.. errata show V T_! says what to check; the service's own audit log has the entry..
         T$1'!$code PTF$Look into the service's own audit log for the same time, or ask for the error code that the app shows; errata show says what to check..
        \"!L$1(!%until PTU#A code was asked for just before this one, and there must be a pause in between. The next code can be asked for from V T$ on..
         _\"1(!%until PTP\"A code was asked for just before this one, and there must be a pause in between..
        \"!D$1(!%until PTP#Please look in your inbox and spam folder for the code from before. If it is not there, ask for a new one after V T!..
         K$1(!%until PT\\#Please look in your inbox and spam folder for the code from before. If it is not there, wait a moment and ask for a new one..
        ! S$1\"  PTJ$Nothing to fix: the cool-down per address ends by itself. To see why the earlier code did not arrive, explain the attempt before this one..
        \"!V#1(!%until PT_\"Too many codes were asked for with your e-mail address in a short time. You can ask again from V T$ on..
         V\"1(!%until PTG\"Too many codes were asked for with your e-mail address in a short time..
        \"!Y#1(!%until PT7Please ask again after V TO\". Meanwhile look in your inbox and spam folder: the newest code may still work..
         Q#1(!%until PTB#Please wait a while. Meanwhile look in your inbox and spam folder: the newest code may still work..
        \"#G,1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1M%T3Limit per address: V T$ in W!!TI$ minute. It is free again by itself. Find out why the earlier codes were not used. If the person did not ask so often, somebody else did..*N%T3Limit per address: V T$ in W!!TJ$ minutes. It is free again by itself. Find out why the earlier codes were not used. If the person did not ask so often, somebody else did..
         J%10\"%limit'minutes PTS$The limit per address is free again by itself. Find out why the earlier codes were not used. If the person did not ask so often, somebody else did..
        \"!N#1(!%until PTW\"Too many codes were asked for from your device in a short time. You can ask again from V T$ on..
         N\"1(!%until PT_!Too many codes were asked for from your device in a short time..
        \"!@#1(!%until PT7Please ask again after V TV!. If you share the device, others may have used it up..
         H#1(!%until PTY\"Please wait a while, then ask again. If you share the device, others may have used it up..
        \"#O+1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1A%T2Limit per device: V T$ in W!!T^# minute. It is free again by itself. If many people have the same device id, the app sends a constant one: tell its developer..*B%T2Limit per device: V T$ in W!!T_# minutes. It is free again by itself. If many people have the same device id, the app sends a constant one: tell its developer..
         ^$10\"%limit'minutes PTG$The limit per device is free again by itself. If many people have the same device id, the app sends a constant one: tell its developer..
        \"!F$1(!%until PTO#Too many codes were asked for in a short time over the internet connection that you use. It is free again from V T$ on..
         G#1(!%until PTX\"Too many codes were asked for in a short time over the internet connection that you use..
        \"!W$1(!%until PT7Please ask again after V TM#, or use another connection, such as mobile data instead of Wi-Fi. Others may use the same connection as you..
         O$1(!%until PT@$Please wait a while, or use another connection, such as mobile data instead of Wi-Fi. Others may use the same connection as you..
        \"#Q+1>\"%limit'minutes!-i'minutesv\"i S!w!!\"1B%T3Limit per network: V T$ in W!!T^# minute. It is free again by itself. If a whole company or all people are affected, check the trusted proxies, then the limit..*C%T3Limit per network: V T$ in W!!T_# minutes. It is free again by itself. If a whole company or all people are affected, check the trusted proxies, then the limit..
         _$10\"%limit'minutes PTH$The limit per network is free again by itself. If a whole company or all people are affected, check the trusted proxies, then the limit..
        \"!M#1(!%until PTV\"Too many people together asked for codes in this app. It can ask for codes again from V T$ on..
         T\"1(!%until PTE\"Too many people together asked for codes in this app in a short time..
        \"!M#1(!%until PT7Please ask again after V TC\". This is not about you; we check whether the app may ask for more..
         U#1(!%until PTF#Please wait a while, then ask again. This is not about you; we check whether the app may ask for more..
        \"'F)1B!##app%limit'minutes!-i'minutesv$i S!w!\"\"1Z#T1Limit of the app V T\": V\"T$ in W!\"TR\" minute. If these people are real, have the limit raised; else look for an attack..*[#T1Limit of the app V T\": V\"T$ in W!\"TS\" minutes. If these people are real, have the limit raised; else look for an attack..
         L$14##app%limit'minutes PTQ#The limit of the whole app was reached. If these people are real, have the limit raised; else look for an attack..
        \"!]\"1(!%until PTF\"Too many codes were asked for in a short time. You can ask again from V T$ on..
         ]!1(!%until PTN!Too many codes were asked for in a short time..
        \"!Y#1(!%until PT7Please ask again after V TO\". Meanwhile look in your inbox and spam folder: the newest code may still work..
         A$1(!%until PTR#Please wait a while, then ask again. Meanwhile look in your inbox and spam folder: the newest code may still work..
        ! U%1\"  PTL%Nothing to fix for one person: the limit is free again by itself. The entry does not say which one it was; compare earlier attempts of the same address, device and network..
        \"!F%1(!%until PT^\"To protect people from misuse, our service sends you no codes for now. You can ask again from V TT! on. That does not mean that you did anything wrong..
         E$1(!%until PTV#To protect people from misuse, our service sends you no codes for now. That does not mean that you did anything wrong..
        \"!W#1(!%until PT7Please ask again after V TM\". If you cannot wait, tell us: we check whether we can end the pause for you..
         R#1(!%until PTC#Please ask again later. If you cannot wait, tell us: we check whether we can end the pause for you..
        ! B&1\"  PTY%The abuse guard saw many codes that nobody used, from this device, network, domain or app; the entry says which. If it is wrong, put that on the allow list. Otherwise it ends by itself..
        \"!N$1(!%until PTW#In answer to one of our e-mails, somebody told us: this was not me. So codes go to your e-mail address again only from V T$ on..
         E$1(!%until PTV#In answer to one of our e-mails, somebody told us: this was not me. So for a while no codes go to your e-mail address..
        \"!A&1(!%until PT7Please ask again after V TW$, and use the newest e-mail. If it was not you who told us, somebody else may be able to read your e-mails: please change the password of your mailbox..
         \\%1(!%until PTM%Please ask again later, and use the newest e-mail. If it was not you who told us, somebody else may be able to read your e-mails: please change the password of your mailbox..
        ! ^$1\"  PTU$The stop was set by the link \"this was not me\" and ends by itself. Lift it earlier only if you are sure that you speak with the owner of the address..
        \"![#1'!$time PT@\"An earlier e-mail to your address came back as undeliverable at V TH!. Since then we have sent nothing to it..
         R#1'!$time PTD#An earlier e-mail to your address came back as undeliverable. Since then we have sent nothing to it..
        ! A%1\"  PTX$Please check whether the address is right and other e-mails reach you there. Then tell us: we have to release the address before you ask for a new code..
        \"!E$1(!%reply PT0The bounce said V TB#. When the person has confirmed that the mailbox works, take the address off the suppression list..
         H%1(!%reply PTY$When the person has confirmed that the mailbox works, take the address off the suppression list. The timeline shows the bounce, if it is still on record..
        ! @#1\"  PTW\"Our staff put your e-mail address on the list of addresses to which we send no e-mails..
        ! K#1\"  PTB#You cannot change this yourself. We will ask why it was set and tell you whether it can be lifted..
        ! E#1\"  PT\\\"An operator put the address on the suppression list. Ask who and why before it is taken off..
        ! B#1\"  PTY\"Our service deliberately sent nothing to your e-mail address. The records do not say why..
        ! E%1\"  PT\\$Please check whether the address is right and other e-mails reach you there. Then it is our turn: we look into why it is blocked, and tell you what we find..
        ! Q$1\"  PTH$Check the suppression list, the user directory and earlier bounces for this address. Take it off the list only when the reason is known..
        ! P\"1\"  PTG\"We know no account with this e-mail address, so no code was sent to it..
        ! L$1\"  PTC$Perhaps you have an account with another e-mail address. Please check the spelling, try your other addresses, or create an account..
        ! J%1\"  PTA%Before you read this out, make sure that you speak with the owner of the address: it gives away who has an account. The user directory does not have the address..
        ! W#1\"  PTN#Our service could not record that a code was asked for, and without a record it sends none. The fault is ours..
        ! S#1\"  PTJ#There is nothing that you have to change. We have to fix this. Please ask for a new code in a few minutes..
        ! N%1\"  PTE%The audit log could not be written. Pass it on to the operator at once: disk full, permissions, I/O errors, a second instance. Until it is fixed, nobody gets a code..
        ! ^\"1\"  PTU\"Our service was too busy to send a code. That is not because of anything you entered..
        ! B#1\"  PTY\"Please ask for a new code in a few minutes. If it happens again, we have to look into it..
        ! N#1\"  PTE#No action if it was short. If it goes on, the operator checks load, disk and database of the service..
        ! I$1\"  PT@$Our service had noted that you wanted a code, but stopped before it passed the e-mail on. No e-mail was sent. The fault is ours..
        ! B\"1\"  PTY!Please ask for a new code. The earlier one will not come..
        ! V$1\"  PTM$The service stopped between recording the attempt and queueing the e-mail. Check its log around that time for a crash, a kill or a full disk..
        ! K#1\"  PTB#Our staff removed the e-mail with your code from our queue before it was sent. No e-mail went out..
        ! B\"1\"  PTY!Please ask for a new code. The earlier one will not come..
        ! X#1\"  PTO#An operator removed the e-mail from the queue. The list of operations in the audit log says who did it and why..
        ! G$1\"  PT^#Our service stopped in the middle of sending. We do not know whether the e-mail went out, and we do not send it a second time..
        ! B$1\"  PTY#Please look in your inbox and spam folder. If there is no code, ask for a new one; that one will replace the earlier one..
        ! [#1\"  PTR#Check the service's log for why it stopped. Whether the e-mail went out, only the log of our mail server can tell..
        ! M#1\"  PTD#The e-mail waited with us until its code was no longer valid, so it was not sent. The fault is ours..
        ! B\"1\"  PTY!Please ask for a new code. The earlier one will not come..
        ! M$1\"  PTD$The queue was too slow or stood still. Check its depth and age, whether the relay can be reached, and how long the service was down..
        ! I#1\"  PT@#Our service is not set up to send e-mails at the moment, so no code was sent. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do. We have to fix this; please ask for a new code later..
        ! U$1\"  PTL$No mail transport is configured. Pass it on to the operator at once: nobody gets a code until SMTP is set up in the service's configuration..
        \"!K\"1(!%until PTW!The e-mail is waiting with us to be sent. We try it at V T!..
         X!1(!%until PTI!The e-mail is waiting with us to be sent..
        ! P$1\"  PTG$Please wait a few minutes; the e-mail goes out by itself. Do not ask for a new code yet, since the earlier one would then stop working..
        ! E%1\"  PT\\$Nothing to do yet. If it still waits after some minutes, the operator checks that the service runs, how old the queue is, and that the relay can be reached..
        ! E#1\"  PT\\\"Our service could not find our mail server, so the e-mail did not go out. The fault is ours..
        \"!Z$1(!%until PTC\"There is nothing that you have to do. We try again by ourselves at V TC\". If nothing has come a few minutes after that, ask for a new code..
         F#1(!%until PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!L$1'!$host PT6The name of the relay V TD# could not be resolved. The operator checks the service's DNS and the spelling in its configuration..
         B$1'!$host PTT#The relay's name could not be resolved. The operator checks the service's DNS and the spelling in its configuration..
        ! N#1\"  PTE#Our mail server took no connection from our service, so the e-mail did not go out. The fault is ours..
        \"!Z$1(!%until PTC\"There is nothing that you have to do. We try again by ourselves at V TC\". If nothing has come a few minutes after that, ask for a new code..
         F#1(!%until PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!Q#1'!$host PT*The relay V TU\" refused the connection. The operator checks that it runs, its port and the firewall..
         L#1'!$host PT^\"The relay refused the connection. The operator checks that it runs, its port and the firewall..
        ! N#1\"  PTE#Our mail server did not answer in time, so we cannot say that the e-mail went out. The fault is ours..
        \"!W#1(!%until PTC#Please look in your inbox and spam folder. If there is no code, wait: we try again by ourselves at V T!..
         T$1(!%until PTE$Please look in your inbox and spam folder. If there is no code, ask for a new one in a few minutes. If it goes on, we have to fix it..
        \"!G%1'!$host PT*The relay V TK$ did not answer in time. The operator checks its load, the network between, and its log: after the data phase it may have taken the e-mail..
         B%1'!$host PTT$The relay did not answer in time. The operator checks its load, the network between, and its log: after the data phase it may have taken the e-mail..
        ! Y#1\"  PTP#Our mail server offered no encrypted connection, and we do not send codes without encryption. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!F%1'!$host PT*The relay V TJ$ offers no STARTTLS. The operator turns TLS on there, or checks what stands between and takes it away. Do not turn TLS off in the service..
         A%1'!$host PTS$The relay offers no STARTTLS. The operator turns TLS on there, or checks what stands between and takes it away. Do not turn TLS off in the service..
        ! _#1\"  PTV#The security certificate of our mail server has expired, so our service did not give it the e-mail. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!H$1'!$host PTA!The TLS certificate of the relay V TT\" has expired. The operator renews it, and checks the clock of the service's machine..
         ]#1'!$host PTO#The relay's TLS certificate has expired. The operator renews it, and checks the clock of the service's machine..
        ! O$1\"  PTF$The security certificate of our mail server is made out to another name, so our service did not give it the e-mail. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!B&1'!$host PT?The TLS certificate is not for V TQ$. The operator compares the host name in the service's configuration with the certificate's names, and checks that DNS leads to the right server..
         Y%1'!$host PTK%The relay's TLS certificate is for another name. The operator compares it with the host name in the service's configuration, and checks that DNS leads to the right server..
        ! H$1\"  PT_#Our service could not confirm the security certificate of our mail server, so it did not give it the e-mail. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!]%1'!$host PT7The TLS certificate of V TT$ comes from no CA that the service trusts. The operator checks for a missing intermediate certificate, and the CA certificates in the configuration..
         ]%1'!$host PTO%The relay's TLS certificate comes from no CA that the service trusts. The operator checks for a missing intermediate certificate, and the CA certificates in the configuration..
        ! D$1\"  PT[#Our service could not set up an encrypted connection with our mail server, so the e-mail did not go out. The fault is ours..
        \"!Z$1(!%until PTC\"There is nothing that you have to do. We try again by ourselves at V TC\". If nothing has come a few minutes after that, ask for a new code..
         F#1(!%until PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"!]$1'!$host PTA!The TLS handshake with the relay V TI# failed. The operator checks TLS versions, ciphers, and whether the port expects TLS at once or STARTTLS..
         W$1'!$host PTI$The TLS handshake with the relay failed. The operator checks TLS versions, ciphers, and whether the port expects TLS at once or STARTTLS..
        ! J#1\"  PTA#Our mail server did not let our service sign in, so the e-mail did not go out. The fault is ours..
        ! @#1\"  PTW\"There is nothing that you can do; we have to fix this. Please ask for a new code later..
        \"#U%1-\"$host%reply PT*The relay V T9 answered SMTP AUTH with V\"TV#. The operator checks username and password in the service's configuration, and whether the relay locked that account..
         Z$1-\"$host%reply PTF$SMTP AUTH failed. The operator checks username and password in the service's configuration, and whether the relay locked that account..
        \"!@$1(!%until PTI#Our mail server may send only so many e-mails in a period, and these are used up. It can send again from V T$ on..
         S#1(!%until PTD#Our mail server may send only so many e-mails in a period, and these are used up. The fault is ours..
        \"!Y#1(!%until PT@!Please ask for a new code after V TE\". There is nothing else that you can do; we have to raise the number..
         N#1(!%until PT_\"There is nothing that you can do; we have to raise the number. Please ask for a new code later..
        \"!S$1'!$host PT7The quota of the relay V TJ# is used up. The operator has it raised or uses another relay, and checks that nobody misuses the service..
         I$1'!$host PT[#The relay's quota is used up. The operator has it raised or uses another relay, and checks that nobody misuses the service..
        \"!W$1(!%until PTC$Your mail provider asked us to deliver the e-mail again a little later. Some do so with every new sender. We do it by ourselves at V T!..
         X#1(!%until PTI#Your mail provider asked us to deliver the e-mail again a little later. Some do so with every new sender..
        \"!H$1(!%until PTF!Please wait until a few minutes after V TN\", and do not ask for a new code yet: each new e-mail may have to wait as well..
         V#1(!%until PTG#Please wait a few minutes, and do not ask for a new code yet: each new e-mail may have to wait as well..
        \"!R$1'!$host PT/Greylisting by V TQ#: nothing to do but wait for the next try. If it happens often there, ask their postmaster to exempt our servers..
         _$1'!$host PTQ$Greylisting by their mail server: nothing to do but wait for the next try. If it happens often there, ask their postmaster to exempt our servers..
        \"!Q$1(!%until PT]#Your mail provider took no more e-mails from us for the moment, because it got many of them in a short time. We try again at V T!..
         [#1(!%until PTL#Your mail provider took no more e-mails from us for the moment, because it got many of them in a short time..
        \"!R$1(!%until PTF!Please wait until a few minutes after V TX\"; there is nothing that you have to do. If nothing has come by then, ask for a new code..
         E$1(!%until PTV#Please wait a few minutes. If nothing has come by then, ask for a new code. This is between your mail provider and us..
        \"#X%1-\"$host%reply PV T0 limits us with V\"TN$. If it affects many, the operator sends more slowly to that domain, checks our reputation there, and asks their postmaster for a higher rate..
         F&1-\"$host%reply PTR%Their server limits how much we send. If it affects many, the operator sends more slowly to that domain, checks our reputation there, and asks their postmaster for a higher rate..
        ! \\\"1\"  PTS\"Your mail provider says that your mailbox is full, so it did not accept our e-mail..
        \"!T%1(!%until PT]\"Please delete some e-mails and empty the trash in your mailbox. We try again by ourselves at V TC\". If nothing has come a few minutes after that, ask for a new code..
         G#1(!%until PTX\"Please delete some e-mails and empty the trash in your mailbox. Then ask for a new code..
        \"#T$1-\"$host%reply PT<Nothing to fix on our side: V T* answered V\"TR\". When there is room again, check that the address is not on the suppression list..
         @$1-\"$host%reply PTL#Nothing to fix on our side. When there is room again, check that the address is not on the suppression list..
        \"!H$1(!%until PTT#The mail server that was to take the e-mail had a problem of its own and did not accept it for now. We try again at V T!..
         R#1(!%until PTC#The mail server that was to take the e-mail had a problem of its own and did not accept it for now..
        \"!R$1(!%until PTF!Please wait until a few minutes after V TX\"; there is nothing that you have to do. If nothing has come by then, ask for a new code..
         D$1(!%until PTU#Please wait a few minutes. If nothing has come by then, ask for a new code. There is nothing that you have to change..
        \"#H%1-\"$host%reply PV T* answered V\"TD$. Wait for the next try. If it goes on: our operator, where the server is our relay; else their postmaster (explain --for-provider)..
         V$1-\"$host%reply PTB$Wait for the next try. If it goes on: our operator, where the server is our relay; else their postmaster (explain --for-provider)..
        \"!A'14!%count!+i%countv i S!w! \"1_\"T)We tried W! TM\" time to deliver the e-mail. It was not accepted, and we have stopped trying..*@#T)We tried W! TN\" times to deliver the e-mail. It was not accepted, and we have stopped trying..
         M#1(!%count PT^\"We tried several times to deliver the e-mail. It was not accepted, and we have stopped trying..
        ! W$1\"  PTN$Please ask for a new code; the earlier one will not come. If that fails too, use another e-mail address if you can, or ask your mail provider..
        \"#G%1-\"$host%reply PT4The last answer was V\"T& from V TQ#. See the tries in the timeline; if others at the domain fail too, ask their postmaster (explain --for-provider)..
         R$1-\"$host%reply PT^#See the answers to the tries in the timeline; if others at the domain fail too, ask their postmaster (explain --for-provider)..
        \"!_#1)!&domain PT6The mail provider for V TU\" says that it has no mailbox with this address, so the e-mail could not be delivered..
         V#1)!&domain PTF#The mail provider says that it has no mailbox with this address, so the e-mail could not be delivered..
        ! M%1\"  PTD%Please check letter by letter how your address is spelled in the app, and correct it there. If it is right, ask your mail provider whether the mailbox still exists..
        \"#F%1-\"$host%reply PV T* answered V\"TB$. Spell the address together with the person. If it is right after all, take it off the suppression list and ask their postmaster..
         T$1-\"$host%reply PT@$Spell the address together with the person. If it is right after all, take it off the suppression list and ask their postmaster..
        \"!N#1)!&domain PT>No e-mail can be delivered to V T\\!: what stands after the @ does not exist or takes no e-mail..
         V#1)!&domain PTF#No e-mail can be delivered to this address: what stands after the @ does not exist or takes no e-mail..
        ! T#1\"  PTK#Please check what stands after the @ in your e-mail address, correct it in the app, and ask for a new code..
        \"!Q$1)!&domain PT4Look up MX and A of V TI#: no such name, or a null MX. If it is spelled right and resolves elsewhere, the operator checks our DNS..
         W$1)!&domain PTG$Look up MX and A of the domain: no such name, or a null MX. If it is spelled right and resolves elsewhere, the operator checks our DNS..
        ! T#1\"  PTK#Your mail provider says that this mailbox is closed, blocked or has moved, so it did not accept our e-mail..
        ! L#1\"  PTC#Please ask your mail provider about your mailbox. If you have another e-mail address, use that one..
        \"#L$1-\"$host%reply PT<Nothing to fix on our side: V T* answered V\"TJ\". When the mailbox works again, take the address off the suppression list..
         X#1-\"$host%reply PTD#Nothing to fix on our side. When the mailbox works again, take the address off the suppression list..
        ! @$1\"  PTW#Your mail provider does not trust our mail server and did not accept our e-mail. This is not about you or your mailbox..
        ! F%1\"  PT]$There is nothing that you have to change. We have to settle this with your mail provider. If you have an address with another provider, use that one for now..
        \"#^%1-\"$host%reply PV T* answered V\"TZ$. The operator looks up our sending addresses in the block list that is named there, has them removed, and asks their postmaster (explain --for-provider)..
         @%1-\"$host%reply PTL$The operator looks up our sending addresses in the common block lists, has them removed, and asks their postmaster (explain --for-provider)..
        ! ^#1\"  PTU#Your mail provider could not confirm that the e-mail really came from us, so it did not accept it. The fault is ours..
        ! K$1\"  PTB$There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now..
        \"#Y%1-\"$host%reply PV T* answered V\"TU$. The operator checks SPF, DKIM and DMARC of our sender's domain: is the relay named in SPF, is the DKIM key published, do they fit the From address?.
         G%1-\"$host%reply PTS$The operator checks SPF, DKIM and DMARC of our sender's domain: is the relay named in SPF, is the DKIM key published, do they fit the From address?.
        ! V#1\"  PTM#A mail server took our e-mail for an unwanted or dangerous one because of its content, and did not accept it..
        ! N$1\"  PTE$There is nothing that you have to change; we have to settle this. If you have an address with another provider, use that one for now..
        \"#_$1-\"$host%reply PV T* answered V\"T[#. The operator checks what changed in the e-mail: words, links, sender. Then ask their postmaster (explain --for-provider)..
         M$1-\"$host%reply PTY#The operator checks what changed in the e-mail: words, links, sender. Then ask their postmaster (explain --for-provider)..
        ! [\"1\"  PTR\"A mail server found our e-mail too large and did not accept it. The fault is ours..
        ! K$1\"  PTB$There is nothing that you have to change; we have to fix this. If you have an address with another provider, use that one for now..
        \"#E%1-\"$host%reply PV T* answered V\"TA$. A code's e-mail is small: the operator checks what the template or the relay adds, and whether the limit is one of the mailbox..
         S$1-\"$host%reply PT_#A code's e-mail is small: the operator checks what the template or the relay adds, and whether the limit is one of the mailbox..
        ! X#1\"  PTO#The mail server to which we gave the e-mail would not pass it on to your mail provider. The fault is not yours..
        ! L#1\"  PTC#There is nothing that you have to change. We have to find out why; please ask for a new code later..
        \"#C&1-\"$host%reply PV T8 does not relay for us: V\"TQ$. If that is our relay, the operator checks authentication and allowed networks; if it is theirs, the MX of the domain leads to the wrong server..
         C&1-\"$host%reply PTO%The server does not relay for us. If it is our relay, the operator checks authentication and allowed networks; if it is theirs, the MX of the domain leads to the wrong server..
        \"!_\"1'!$time PT?Your mail provider reported at V TN! that it delivered the e-mail to your mailbox..
         W\"1'!$time PTI\"Your mail provider reported that it delivered the e-mail to your mailbox..
        ! _$1\"  PTV$Please look in your spam folder and other folders, and search for our name. If you find the e-mail but the code is no longer valid, ask for a new one..
        ! Z%1\"  PTQ%Nothing to fix on our side. Check the spelling: the mailbox may be another person's. Otherwise filters, forwarding or another mailbox of the person; their provider can trace it..
        \"!X\"1'!$time PT0We were told at V TV! that the e-mail is late and is still being delivered..
         P\"1'!$time PTB\"We were told that the e-mail is late and is still being delivered..
        ! D$1\"  PT[#Please wait; it is still on its way, outside our service. When it comes and its code is no longer valid, ask for a new one..
        ! C%1\"  PTZ$Nothing to fix yet: a server behind our relay keeps trying. If it takes long, look at our relay's queue, or ask their postmaster (explain --for-provider)..
        \"![#1'!$time PTP!A mail server accepted the e-mail first, but at V TX! it came back as undeliverable. So it did not reach you..
         X#1'!$time PTJ#A mail server accepted the e-mail first, but later it came back as undeliverable. So it did not reach you..
        ! L%1\"  PTC%Please check how your address is spelled and whether other e-mails reach you there. Then tell us: we may have to release the address before you ask for a new code..
        \"!Q%1(!%reply PT0The bounce says V TN$. When the address is right and the mailbox works, take it off the suppression list. If others at the domain bounce too, ask their postmaster..
         \\%1(!%reply PTM%Read the bounce in the timeline. When the address is right and the mailbox works, take it off the suppression list. If others at the domain bounce too, ask their postmaster..
        ! Y#1\"  PTP#Your mail provider told us that our e-mail was marked as spam in your mailbox. That can happen by one wrong tap..
        ! [$1\"  PTR$Please look in your spam folder, mark our e-mail as not spam, and ask for a new code. If none comes, tell us: we may have to release your address..
        ! O%1\"  PTF%A complaint (ARF) came for this e-mail. If the person wants our e-mails, take the address off the suppression list. If complaints rise, the operator looks for misuse..
        \"!\\#1'!$time PTE!A mail server accepted the e-mail at V TD\". What became of it after that we cannot see; the code was not used..
         S#1'!$time PTE#A mail server accepted the e-mail. What became of it after that we cannot see; the code was not used..
        ! ]$1\"  PTT$Please look in your spam folder and check how your address is spelled in the app. Then ask for a new code, and enter the one from the newest e-mail..
        ! ]%1\"  PTT%Compare with others at the domain: if few codes are used there, their provider filters us; ask the postmaster (explain --for-provider). Otherwise spelling, spam folder, forwarding..
        \"!T\"1'!$time PTE!A mail server accepted the e-mail at V T=. It may still be on its way..
         ]\"1'!$time PTO\"A mail server accepted the e-mail a short time ago. It may still be on its way..
        ! X$1\"  PTO$Please wait a few minutes and look in your inbox and spam folder. Do not ask for a new code yet, since the earlier one would then stop working..
        ! O\"1\"  PTF\"Nothing to fix yet. If it has not come in some minutes, explain again..
        \"!C\"1'!$time PTP!The code did arrive: it was entered and used at V T!..
         [!1'!$time PTM!The code did arrive: it was entered and used..
        ! L$1\"  PTC$If that was you, all is well; for another step, please ask for a new code. If it was not you, tell us now and change your password..
        ! S$1\"  PTJ$Nothing to fix about the e-mail. If the person says it was not them, somebody may have access to the mailbox: treat it as a security case..
        \"!F%14!%count!+i%countv i S!w! \"1A\"TR!A code was entered, but it was not the right one (W! T& try)..*C\"TR!A code was entered, but it was not the right one (W! T( tries)..
         @\"1(!%count PTQ!A code was entered, but it was not the right one..
        ! ^#1\"  PTU#Please enter the code from the newest e-mail, digit by digit, without spaces. If you did not enter any code, tell us..
        ! P%1\"  PTG%Ask for the time of the e-mail whose code was entered: often it is an older one. If the person did not enter any, somebody may be guessing: look at device and network..
        \"!M&18!'minutes!-i'minutesv i S!w! \"1S\"T]!The right code was entered, but too late: it can be used for W! T- minute only..*T\"T]!The right code was entered, but too late: it can be used for W! T. minutes only..
         R\"1*!'minutes PTA\"The right code was entered, but too late: it was no longer valid..
        ! F\"1\"  PT]!Please ask for a new code and enter it soon after it arrives..
        ! I%1\"  PT@%Compare when the e-mail was accepted with when the code was entered. If the e-mail came late, the way is slow; look at the timeline and at others at the domain..
        ! V\"1\"  PTM\"The code that was entered was an older one. A newer code had taken its place..
        ! @&1\"  PTW%Please enter the code from the e-mail that was sent last. An older one can arrive after it, so look at the times. If you cannot tell which it is, ask for one new code and wait for it..
        ! [#1\"  PTR#Nothing to fix for one person: e-mails crossed. If the app asks for a code by itself or twice, tell its developer..
        \"!G\"1*!'purpose PTQ!The code that was entered is for something else: V T!..
         \\\"1*!'purpose PTK\"The code that was entered is for something else than what you wanted to do..
        ! X#1\"  PTO#Please open in the app what you want to do, and ask for a new code there. The e-mail says what its code is for..
        ! J$1\"  PTA$If the person did all in one place of the app, it asks for the code with one type and checks it with another: tell its developer..
        ! U\"1\"  PTL\"A wrong code was entered too often, so the right one no longer works either..
        ! @$1\"  PTW#Please ask for a new code and enter the one from the newest e-mail. If it was not you who entered wrong codes, tell us..
        ! ^$1\"  PTU$Nothing to fix for one person. If they did not enter any code, somebody may be guessing: look at device and network, and treat it as a security case..
        ! E\"1\"  PT\\!From our records we cannot tell yet why no code reached you..
        ! Z#1\"  PTQ#Please ask for a new code. If it does not come either, it is our turn: we pass this on and tell you what we find..
        #\"I%1-\"$code%reply PT8No rule fits the answer V\"TY#. Pass it on to the operator with the timeline, and report it to the makers of Errata, so that the next version knows it..
        !M%1-\"$code%reply PT<No rule fits the error code V TY#. Pass it on to the operator with the timeline, and report it to the makers of Errata, so that the next version knows it..
         [$1-\"$code%reply PTG$No rule fits these entries. Pass them on to the operator, and report them to the makers of Errata, so that the next version knows them..
        ! I!1\"  PT@!What was done with the audit log.
        ! M!1\"  PTD!Nothing of this kind in this period..
        !#V!1.\"%shown%total PT2Shown: the newest Ev i T$ of Ev\"i .
        ! F#1\"  PT]\"Backups are listed that 'sendaudit backup' made while the service ran. Others leave no entry..
        ! ,1\"  PT$What.
        ! *1\"  PT\"By.
        ! .1\"  PT&Reason.
        ! /1\"  PT'Details.
        ! 51\"  PT-Kind of entry.
        ! M!1\"  PTD!personal data was shown or given out.
        ! ?1\"  PT7a legal hold was placed.
        ! A!1\"  PT9a legal hold was released.
        ! =1\"  PT5No legal hold stands..
        ! D!1\"  PT<a signing key was introduced.
        ! C!1\"  PT;a search key was introduced.
        ! 41\"  PT,sign of life.
        ! K!1\"  PTB!old entries were removed: progress.
        ! @!1\"  PT8an erasure was completed.
        ! F!1\"  PT>a backup was made and verified.
        !!V!1*!'command PTC!an operator intervened in sending: V .
        ! X!1\"  PTO!entries were taken over from an older audit log.
        !!<1(!%count PT)entries: Ev i .
        !'@\"10#%count$from\"to PT*attempts: Ev i T', from V\"T$ to V$T& (UTC).
        !!F!1+!(sequence PT3entries before No. V .
        !!C!1+!(sequence PT0refers to entry V .
        !!:1*!'address PT(person: V .
        ! F!1\"  PT>a person whose data was erased.
        !#J!1*\"$from\"to PT(period: V T$ to V\"T& (UTC).
        !!D!1'!$from PT-period: from V T& (UTC).
        !!C!1%!\"to PT.period: until V T& (UTC).
        !!81'!$name PT)program: V .
        !!81'!$name PT)process: V .
        !!31&!#key PT%key: V .
        !!=1)!&number PT,key number: V .
        ! M!1\"  PTD!without checking the audit log first.
        ! E!1\"  PT=Audit log: size and condition.
        !!L!1(!%count PT9Entries recorded so far: Ev i .
        !!H!1(!%count PT5Entries in the file: Ev i .
        !!E!1'!$time PT.Oldest entry: V T& (UTC).
        !!>1'!$size PT/Database file: V .
        !!I!1'!$size PT:Unused space in the file: V .
        !!@!1'!$size PT1Write-ahead log: V .
        !#81,\"$name$size PV T\": V\".
        !#]!1,\"$days$size PT(Growth: V\"T7 a day (days measured: Ev i T!).
        ! M\"1\"  PTD\"Growth: not known yet, because the audit log is younger than one day.
        !!A!1'!$size PT2Free on the disk: V .
        !!Z!1'!$time PTA!At this rate the disk is full on V T' (UTC)..
        ! \\!1\"  PTS!At this rate the disk is not full within ten years..
        !#F\"1-\"%count$time PT8Last signed checkpoint: Ev i T* entries, V\"T& (UTC).
        !!_!1(!%count PTA!Checkpoint in a file of its own: Ev i T( entries.
        !#T!10\"$name(sequence PT*Copied to V T.: up to entry V\".
        ! C\"1\"  PTZ!Tables, indexes and triggers: as this version creates them.
        ! H\"1\"  PT_!TABLES, INDEXES OR TRIGGERS WERE CHANGED. Verify the audit log..
        ! V!1\"  PTM!Check of indexes and pages: no problems found.
        ! S!1\"  PTJ!CHECK OF INDEXES AND PAGES: PROBLEMS FOUND.
        ! Y!1\"  PTP!Indexes and pages were not checked; use --check..
        ! 71\"  PT/Entries by kind.
        !!11(!%count PEv i .
        !!91(!%count PEv i T& bytes.
        !!61(!%count PEv i T# kB.
        !!61(!%count PEv i T# MB.
        !!61(!%count PEv i T# GB.
        ! 01\"  PT(attempts.
        ! ;1\"  PT3results of attempts.
        ! K!1\"  PTB!image puzzles that were not solved.
        ! B!1\"  PT:many refusals in one entry.
        ! A!1\"  PT9erasures of personal data.
        ! ?1\"  PT7removals of old entries.
        ! A!1\"  PT9accesses to personal data.
        ! =1\"  PT5introductions of keys.
        ! 51\"  PT-signs of life.
        ! ?1\"  PT7periods without records.
        ! =1\"  PT5starts of the service.
        ! 81\"  PT0restored backups.
        ! S!1\"  PTJ!entries taken over from an older audit log.
        ! 31\"  PT+legal holds.
        ! J!1\"  PTA!removals of old entries: progress.
        ! :1\"  PT2completed erasures.
        ! /1\"  PT'backups.
        ! J!1\"  PTA!operator interventions in sending.
        ! R!1\"  PTI!entries of another version of the program.
        ! [!1\"  PTR!Your data in the audit log of verification e-mails.
        !!D!1*!'address PT2This page is for: V .
        !!J!1'!$time PT3Date of this page: V T& (UTC).
        ! H%1\"  PT_$When a verification e-mail is requested with your address, an entry is recorded in an audit log. This page lists everything that the audit log holds about you..
        ! O!1\"  PTF!The audit log holds no data about you..
        ! 61\"  PT.What is stored.
        !#L!10\"(sequence$time PT&Entry V T\", V\"T& (UTC).
        ! ,1\"  PT$Data.
        ! -1\"  PT%Value.
        ! /1\"  PT'Purpose.
        !!<1'!$name PT-Also held by V .
        !!X!1'!$name PV TH! could not be searched. Ask again later..
        ! =1\"  PT5Who receives the data.
        !!B\"1'!$name PTR!The mail servers that the e-mails were passed to: V .
        ! O!1\"  PTF!No e-mail was passed to a mail server..
        ! C!1\"  PT;How long the data is stored.
        ! K\"1\"  PTB\"The period is not stated on this page. Ask whoever gave it to you..
        ! A!1\"  PT9Where the data comes from.
        ! R$1\"  PTI$From the app or web page in which the e-mail was requested, from the device that was used there, and from the mail servers that answered..
        ! 31\"  PT+Your rights.
        ! ^%1\"  PTU%You can ask for your data to be corrected or erased, or for its use to be restricted, and you can object to its use. You can also lodge a complaint with a data protection authority..
        !!T!1(!%count PT@!Rows of personal data searched: Ev i .
        ! B\"1\"  PTY!to send the e-mail, and to explain why one did not arrive.
        ! A!1\"  PT9to detect and stop misuse.
        ! S!1\"  PTJ!to be able to prove what was done and when.
        ! B!1\"  PT:to answer in your language.
        ! =1\"  PT5Number of the request.
        ! M!1\"  PTD!Number that the app gave the request.
        ! ?1\"  PT7Service that was called.
        ! =1\"  PT5What the code was for.
        ! +1\"  PT#App.
        ! C!1\"  PT;Language that was asked for.
        ! >1\"  PT6Language of the answer.
        ! A!1\"  PT9Error code of the refusal.
        ! E!1\"  PT=Number of the request's entry.
        ! 91\"  PT1Number of the try.
        ! .1\"  PT&Result.
        ! 71\"  PT/Step of sending.
        ! E!1\"  PT=Reply code of the mail server.
        ! O!1\"  PTF!Detailed reply code of the mail server.
        ! 31\"  PT+Mail server.
        ! D!1\"  PT<Encryption of the connection.
        ! @!1\"  PT8Duration in milliseconds.
        ! 21\"  PT*Error code.
        ! <1\"  PT4Time of the next try.
        ! .1\"  PT&Reason.
        ! /1\"  PT'Done by.
        ! :1\"  PT2Process that asked.
        ! -1\"  PT%Count.
        ! 61\"  PT.E-mail address.
        ! :1\"  PT2Mark of the device.
        ! 61\"  PT.App or browser.
        ! 81\"  PT0Operating system.
        ! M!1\"  PTD!Network address according to the app.
        ! J!1\"  PTA!Network address of the connection.
        ! ?1\"  PT7App, as it named itself.
        ! S!1\"  PTJ!What the code was for, as the app named it.
        ! >1\"  PT6Details of the refusal.
        ! A!1\"  PT9Answer of the mail server.
        ! R!1\"  PTI!Language that was asked for, not readable.
        ! K!1\"  PTB!Audit report: verification e-mails.
        !!:1'!$name PT+Audit log: V .
        !#J!1*\"$from\"to PT(Period: V T$ to V\"T& (UTC).
        !#_!1*\"$from\"to PT=Period: everything recorded, V T$ to V\"T& (UTC).
        ! D!1\"  PT<Period: nothing is recorded..
        !!@!1'!$time PT)Created: V T& (UTC).
        ! 01\"  PT(Contents.
        ! =1\"  PT5All times are in UTC..
        !!11(!%count PEv i .
        !!61(!%count PEv i T# ms.
        ! <1\"  PT4None in this period..
        ! 21\"  PT*not stated.
        ! .1\"  PT&others.
        ! G$1\"  PT^#Filters and the comparison of two periods need JavaScript, which is off here. All numbers of the whole period are shown below..
        ! R\"1\"  PTI\"This section always shows the whole period. The filters do not change it..
        !#P!1.\"%shown%total PT2Shown: the newest V T$ of V\".
        ! /1\"  PT'Filters.
        ! +1\"  PT#all.
        ! ,1\"  PT$From.
        ! ;1\"  PT3Up to and including.
        ! -1\"  PT%Reset.
        !#Q!1.\"%count%total PT3Attempts selected: V T$ of V\".
        ! R$1\"  PTI$This audit log is so large that numbers by app and numbers by purpose or error code are kept apart. Choosing an app resets the other two..
        ! 41\"  PT,Compare with.
        ! /1\"  PT'nothing.
        ! F!1\"  PT>the same length of time before.
        ! 61\"  PT.another period.
        ! .1\"  PT&Period.
        ! 51\"  PT-Compared with.
        ! .1\"  PT&Change.
        ! .1\"  PT&Totals.
        ! R#1\"  PTI#Every attempt to send a code is in exactly one of these groups, so they add up to the number of attempts..
        ! =1\"  PT5Sent, of all attempts.
        ! K!1\"  PTB!Failed or refused, of all attempts.
        ! :1\"  PT2Attempts over time.
        !'Y#10#%count$from\"to PT5Stacked columns from V\"T$ to V$T2. Highest column: V TK! attempts. The table below has all numbers..
        ! <1\"  PT4The chart as a table.
        ! 71\"  PT/Beginning (UTC).
        ! -1\"  PT%Other.
        ! 91\"  PT1Failures by cause.
        ! _$1\"  PTV$Every attempt that failed or was refused, or whose result is unknown, has exactly one cause. The words are those that support reads out to the person..
        ! @!1\"  PT8What the operator can do.
        ! 01\"  PT(Purposes.
        ! ,1\"  PT$Apps.
        ! 01\"  PT(Attempts.
        ! 91\"  PT1Failed or refused.
        ! 41\"  PT,Failure rate.
        ! D#1\"  PT[\"Error codes are not counted by app in an audit log of this size. Choose no app to see them..
        ! P!1\"  PTG!Devices used with many e-mail addresses.
        !!A#1(!%count PT6Looked at: the newest V TX! attempts of the period. Device names are partly hidden..
        ! V\"1\"  PTM\"Probably no device name, but a fixed value that an app sends for every device.
        ! ?1\"  PT7Perhaps a shared device.
        ! 41\"  PT,Mail servers.
        !!V#1(!%count PT]!Tries to pass on the e-mails of the attempts in this period: V TE!. One attempt can have several tries..
        ! 31\"  PT+Mail server.
        ! -1\"  PT%Tries.
        ! 01\"  PT(Accepted.
        ! 71\"  PT/Refused for now.
        ! 81\"  PT0Refused for good.
        ! 11\"  PT)No answer.
        ! 71\"  PT/Encrypted (TLS).
        ! B!1\"  PT:Steps in which a try ended.
        ! ,1\"  PT$Step.
        ! ;1\"  PT3looking up the name.
        ! 21\"  PT*connecting.
        ! ?1\"  PT7starting the encryption.
        ! 01\"  PT(greeting.
        ! E!1\"  PT=signing in to the mail server.
        ! 91\"  PT1naming the sender.
        ! <1\"  PT4naming the recipient.
        ! ;1\"  PT3passing on the text.
        !'E#12#%first$last$time PT=Time a try took: half within V T3, 95 in 100 within V\"T3, 99 in 100 within V$.
        ! 21\"  PT*Codes used.
        ! [&1\"  PTR&Of the attempts in this period whose e-mail a mail server accepted: how many of the codes were used. If the percentage falls at one e-mail domain or mail server, e-mails may be landing in the spam folder there..
        ! <1\"  PT4Codes used over time.
        ! J!1\"  PTA!E-mails accepted by a mail server.
        ! 21\"  PT*Codes used.
        ! Z!1\"  PTQ!Delivery confirmed by the recipient's mail server.
        ! >1\"  PT6E-mails that came back.
        ! <1\"  PT4Reported as unwanted.
        ! Z$1\"  PTQ$This audit log has no entries about codes that were used. They are recorded only where the service is told about it, so nothing can be said here..
        ! P!1\"  PTG!What was done with the audit log itself.
        ! <1\"  PT4Personal data erased.
        ! 31\"  PT+Legal holds.
        ! 21\"  PT*one person.
        !#81*\"$from\"to PV T$ to V\".
        ! 01\"  PT(in force.
        !#P!10\"(sequence$time PT,released on V\"T(, entry V .
        ! M!1\"  PTD!Entries removed because of their age.
        ! G!1\"  PT?Personal data shown to somebody.
        ! 81\"  PT0Backups restored.
        ! 71\"  PT/Keys introduced.
        ! =1\"  PT5Starts of the service.
        ! D\"1\"  PT[!Periods without entries although e-mails may have been sent.
        ! -1\"  PT%Entry.
        ! *1\"  PT\"By.
        ! .1\"  PT&Reason.
        ! 21\"  PT*Applies to.
        ! .1\"  PT&Status.
        ! /1\"  PT'Program.
        ! +1\"  PT#Key.
        ! /1\"  PT'Entries.
        ! 21\"  PT*From (UTC).
        ! 01\"  PT(To (UTC).
        ! 31\"  PT+carried out.
        ! ;1\"  PT3NOT YET CARRIED OUT.
        ! -1\"  PT%Clock.
        !!N!1(!%count PT>Signs of life in this period: V .
        !'\\\"12#$from'seconds\"to PT?Longest time without an entry: V\"T/ seconds, from V T$ to V$T& (UTC).
        !!B\"1(!%count PTQ!Times the clock went back by more than a minute: V .
        ! /1\"  PT'Back by.
        !!41*!'seconds PV T\" s.
        ! ;1\"  PT3Signature and proof.
        !!Q!1(!%count PT@!Entries of the whole audit log: V .
        !!W!1(!%count PTF!Entries removed because of their age: V .
        !!^!1(!%count PTM!Entries from which personal data was erased: V .
        !![!1(!%count PTJ!Entries that the newest signature covers: V .
        !!:1'!$root PT+Tree root: V .
        !![!1(!%count PTJ!Signed checkpoints kept in the audit log: V .
        !!A\"1(!%count PTF!Checkpoint kept in a file of its own: V T( entries.
        ! [!1\"  PTR!No checkpoint kept in a file of its own was found..
        ! D!1\"  PT<The newest signed checkpoint.
        ! 31\"  PT+Public keys.
        !!B!1+!(sequence PT/named in entry V .
        ! A!1\"  PT9How to check this offline.
        ! J#1\"  PTA#With a copy of the audit log: this command reads every entry and compares it with the signatures..
        ! H#1\"  PT_\"With a checkpoint that you kept earlier: this command shows that nothing before it was changed..
        ! Q\"1\"  PTH\"With the evidence folder: this command needs only Python and no network..
        ! D#1\"  PT[\"The numbers of this page are embedded in it as JSON, in the element with the id “data”..
        ! 41\"  PT,Requirements.
        ! A&1\"  PTX%What this audit log shows by itself, what you have to show, and what is not met. The page names the paragraphs that a requirement belongs to; it does not say that you comply with them..
        ! -1\"  PT%Shown.
        ! 51\"  PT-Yours to show.
        ! /1\"  PT'Not met.
        ! 21\"  PT*Paragraphs.
        ! 61\"  PT.Ask again with.
        ! -1\"  PT%Proof.
        !#K\"1-\"%count$root PT>Covered by the signature over V T4 entries, tree root V\".
        ! ?1\"  PT7No signature covers it..
        ! I!1\"  PT@!compared with the published text.
        ! F!1\"  PT>compared with a published list.
        ! :1\"  PT2NUMBER NOT CHECKED.
        ! .1\"  PT&Source.
        ! 81\"  PT0What is recorded.
        ! >1\"  PT6Complete and unchanged.
        ! >1\"  PT6Kept in a second place.
        ! ?1\"  PT7Access to the audit log.
        ! A!1\"  PT9How long entries are kept.
        ! 41\"  PT,Correct time.
        ! <1\"  PT4When recording fails.
        ! 61\"  PT.Regular review.
        ! G!1\"  PT?Rights of the persons concerned.
        !!@%1(!%count PTO$Every attempt to send a code has an entry with its time, purpose, app, device, network address, recipient and result. Attempts in this period: V .
        ! T\"1\"  PTK\"There is no attempt in this period, so nothing shows that recording was on..
        ! O$1\"  PTF$That no program sends codes without this audit log. To be shown by who runs the service: a list of the programs that may send e-mails..
        !!Y#1(!%count PTH#All entries were compared with their hashes and with the signature when this page was created. Entries: V .
        !!G%1(!%count PT7A signature covers all V T]# entries. That each entry still fits it was not checked for this page: check it as described under “Signature and proof”..
        ! _!1\"  PTV!No signature covers the newest state of the audit log..
        ! H\"1\"  PT_!The tables of the audit log were changed. Numbers can be wrong..
        !![\"1(!%count PTJ\"A signed checkpoint is kept in a file of its own. Entries that it covers: V .
        ! K#1\"  PTB#No checkpoint outside the audit log was found, so entries cut off at the end would not be noticed..
        ! P%1\"  PTG%That this file and backups of the audit log lie on another machine. To be shown by who runs the service: the configuration of the backups, and a checkpoint from there..
        !!@$1(!%count PTO#Personal data is partly hidden in every report. Showing it in full is recorded first. Recorded in this period: V .
        ! F\"1\"  PT]!Every user of the machine may read the file of the audit log..
        ! N$1\"  PTE$Who may read the file and its keys. To be shown by who runs the machine: the permissions of the files and the list of administrators..
        !!R#1'!$days PTC!The oldest attempt that is kept is V T\\! days old. No entry was removed before it was 12 months old..
        !!Q$1'!$days PT;The oldest attempt is only V TD# days old. Nothing was removed before it was 12 months old; for the time before, show other records..
        !#I$10\"$days(sequence PTD!Entries were removed when they were V TD\" days old, which is less than 12 months. They were removed by entry V\"T!..
        ! _#1\"  PTV#How long entries are to be kept, and why. To be shown by who is responsible for data protection: the retention policy..
        !!^#1(!%count PTM#The clock never went back by more than a minute from one entry to the next in this period. Entries compared: V .
        !!\\\"1(!%count PTK\"The clock went back by more than a minute. Number of times in this period: V .
        ! _$1\"  PTV$That the machine takes its time from a trusted source. To be shown by who runs the machine: the configuration of the time synchronisation and its log..
        !!X#1(!%count PTG#No time is recorded in this period in which e-mails were sent without an entry. Starts of the service: V .
        !!C#1(!%count PTR\"E-mails may have been sent without an entry. Number of such times in this period: V .
        ! D$1\"  PT[#That somebody is alerted when recording stops. To be shown by who runs the service: the alert and the log of its last test..
        ! X$1\"  PTO$That somebody reads these reports regularly and acts on them. To be shown by who reviews: earlier reports, with names, dates and what was done..
        !!]\"1(!%count PTL\"Requests of persons were carried out and recorded. Erasures in this period: V .
        ! P$1\"  PTG$No erasure was asked for in this period. To be shown by who is responsible for data protection: how requests are received and answered..
        !!R\"1+!(sequence PT[!An erasure was ordered and has not been carried out: entry V T!..
        ! G%1\"  PT^$That backups and mailboxes are covered too. To be shown by who is responsible for data protection: the certificates of erasure, and how long backups are kept..
        ! 71\"  PT/Evidence folder.
        !!D\"1'!$path PTT!Check everything with one command, without network: V .
        !!F\"1&!#key PTT!The list of checksums is signed with the report key V T!..
        ! B&1\"  PTY%The list of checksums is NOT signed, because there is no report key. The page, the rows and the proofs can be changed together; only the checkpoint and what the proofs cover are signed..
        ! V#1\"  PTM#Compare the public key with one that you got in another way. A key from this folder proves nothing by itself..
        !#D\"1.\"%count%total PTE!Entries with a proof in this folder: V T$ of V\".
        ! -1\"  PT%Files.
        !'M!1/#$from\"to$zone PT%From V T$ to V\"T\" (V$T!).
        !#A!1*\"\"to$zone PT&Until V T\" (V\"T!).
        !!P!1'!$zone PT>The whole audit log (times in V T!).
        !#C!1,\"$time$zone PT&As of V T\" (V\"T!).
        !!>1(!%count PT.Entries read: V .
        !!R\"1(!%count PTA\"Found by an index of hashed addresses and devices. Entries read: V .
        !!U#1(!%count PTD#The keys of the index are not available, so all attempts of the period were searched. Entries read: V .
        ! D#1\"  PT[\"Answered from running totals. With --details also: addresses, devices, times and durations..
        ! V\"1\"  PTM\"Attempts whose result is unknown are counted too, all under the name unknown..
        ! C$1\"  PTZ#The cause of an attempt comes from its own entries. What happened to the same person before is shown by: sendaudit explain.
        ! Q#1\"  PTH#The language is the one of the answer. Where there was none, it is the best match of what was asked for..
        !!X\"1(!%count PTG\"Refusals that share one entry are counted, but not listed as attempts: V .
        !!B!1'!$name PV T3 (only one example).
        !!]!1(!%shown PTC!Attempts that match, newest first (V T' shown).
        !!E\"1(!%shown PTK!Failed and refused attempts, newest first (V T' shown).
        !!L!1*!'command PT:There are more. To go on: V .
        ! :1\"  PT2No attempts match..
        !!51(!%phase PT%step V .
        !!61(!%reply PT&reply V .
        !!61'!$host PT'server V .
        !!A!1/!,milliseconds PT%took V T# ms.
        !!;1'!$time PT,next try at V .
        ! :1\"  PT2captcha not solved.
        ! -1\"  PT%Cause.
        !!81'!$zone PT&Time (V T!).
        ! 51\"  PT-E-mail domain.
        ! 31\"  PT+Mail server.
        ! ,1\"  PT$Step.
        ! 51\"  PT-Kind of reply.
        ! 21\"  PT*IP address.
        ! /1\"  PT'Network.
        ! 81\"  PT0Operating system.
        ! 01\"  PT(Language.
        ! ,1\"  PT$Hour.
        ! +1\"  PT#Day.
        ! 01\"  PT(Attempts.
        ! 91\"  PT1Failed or refused.
        ! 41\"  PT,Failure rate.
        ! 51\"  PT-Period before.
        ! /1\"  PT'Devices.
        ! -1\"  PT%First.
        ! ,1\"  PT$Last.
        ! .1\"  PT&Median.
        ! 31\"  PT+95 % within.
        ! 31\"  PT+99 % within.
        ! .1\"  PT&Newest.
        !!:1/!,milliseconds PV T# ms.
        !!61(!%count PT&about V .
        ! +1\"  PT#new.
        ! ,1\"  PT$none.
        ! .1\"  PT&erased.
        ! >1\"  PT6removed because of age.
        !!G!1(!%count PT4all others (groups: V T!).
        ! /1\"  PT'Details.
        ! E!1\"  PT=To list the attempts of a row.
        !!G\"1(!%count PTS!In the period before, and not in this one (groups: V T!).
        ! 11\"  PT)Over time.
        !!H!1(!%count PT8Minutes in each column: V .
        !!F!1(!%count PT6Hours in each column: V .
        !!E!1(!%count PT5Days in each column: V .
        !!Q!1(!%count PT>Attempts (most in one column: V T!).
        !![!1(!%count PTG!Failed or refused (most in one column: V T!).
        !#X!12\")condition%value PT/LIMIT REACHED: V T( (it is V\"T!).
        !#\\!12\")condition%value PT3Limit not reached: V T( (it is V\"T!).
        ! Y!1\"  PTP!Verification e-mails: questions to the audit log.
        \"#I!1-\"$name%value PT+Signed in: V T\" (V\"T!).
        \"@!1-\"$name%value PT+Signed in: V\".
        ! /1\"  PT'support.
        ! /1\"  PT'auditor.
        ! <1\"  PT4What you can do here.
        ! X\"1\"  PTO\"Find out why a person received no code, in words that you can read out to them..
        ! O!1\"  PTF!Number of the request, or of its entry.
        ! K!1\"  PTB!Fill in one of these three fields..
        ! V$1\"  PTM$A date (2026-11-27), a date with a time in UTC (2026-11-27 03:00), or a length of time before now: 30m, 24h, 7d. Leave it empty for no limit..
        ! -1\"  PT%Until.
        ! 71\"  PT/Show the answer.
        ! C!1\"  PT;Personal values are masked..
        ! B!1\"  PT:Show personal values whole.
        ! U#1\"  PTL#What do you need them for? Your reason and your name are recorded in the audit log before anything is shown..
        !!Z\"1+!(sequence PTC\"Personal values are shown whole. This was recorded first, in entry V T!..
        !!_\"1)!&reason PTM\"Nothing is shown whole, because this could not be recorded in the audit log: V .
        ! 01\"  PT(Count by.
        ! :1\"  PT2Proof of one entry.
        ! G#1\"  PT^\"A file that proves one entry to anyone who has the public key. It contains no personal values..
        ! 01\"  PT(Download.
        ! 01\"  PT(Sign out.
        ! 11\"  PT)No answer.
        ! H#1\"  PT_\"Open the newest link that sendaudit serve has printed. A link is valid until that process ends..
        ! @#1\"  PTW\"You are not on the list of people who may ask here. Whoever runs this page can add you..
        !!^!1(!%value PTM!This page needs a role that you do not have: V .
        ! T\"1\"  PTK\"This form is no longer valid. Open the page again and repeat your question..
        !!K!1)!&reason PT:This request was refused: V .
        ! >1\"  PT6There is no such page..
        !!H!1'!$name PT9Please check this field: V .
        ! Y\"1\"  PTP\"Too many questions are being answered at the moment. Try again in a few seconds..
        ! J\"1\"  PTA\"The answer takes too long. Choose a shorter period and ask again..
        !!O!1)!&reason PT>The audit log cannot be read: V .
        ! W#1\"  PTN#The file of the audit log was replaced by another one. Nothing is answered until sendaudit serve is restarted..
        ! ?1\"  PT7There is no such entry..
        ! D\"1\"  PT[!Something went wrong. The log of sendaudit serve says more..

        """
    }
}
