// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var en: String {
        """
        G%@@@@@JA@@@HB@@@TC@@@DE@@@LF@@@AJ@@@MP@@@AQ@@@QQ@@@CR@@@VR@@@WS@@@QT@@@HU@@@JV@@@IW@@@DX@@@YY@@@OZ@@@@[@@@V[@@@O\\@@@B]@@@Q]@@@C^@@@_^@@@N_@@@D@A@@^@A@@PAA@@HCA@@]DA@@PFA@@^HA@@NIA@@@JA@@SJA@@TKA@@GLA@@^LA@@BOA@@XOA@@WPA@@]QA@@HSA@@ITA@@OUA@@WVA@@CYA@@O[A@@G]A@@E^A@@I@B@@ZAB@@]DB@@@GB@@IJB@@]LB@@GNB@@^PB@@OTB@@KXB@@U]B@@Q_B@@HAC@@]BC@@FEC@@PFC@@KIC@@SJC@@TKC@@ZLC@@RMC@@HOC@@GPC@@GQC@@NRC@@SSC@@DUC@@]VC@@SXC@@OZC@@K\\C@@C^C@@M@D@@ZCD@@\\DD@@TFD@@[HD@@YID@@ZJD@@PLD@@PND@@AQD@@DSD@@AUD@@EWD@@OZD@@H\\D@@Y]D@@JAE@@^BE@@FEE@@PGE@@OJE@@]KE@@TME@@EOE@@ZPE@@LRE@@^SE@@DUE@@YVE@@AXE@@CYE@@Z[E@@T_E@@]BF@@_DF@@IGF@@ZHF@@XIF@@QJF@@KKF@@ELF@@KMF@@JNF@@HOF@@APF@@XPF@@HQF@@ARF@@WRF@@JSF@@FTF@@ZTF@@JUF@@YUF@@MVF@@JWF@@BXF@@[XF@@NYF@@_YF@@OZF@@A[F@@X[F@@O\\F@@A]F@@_]F@@Y^F@@H_F@@X_F@@J@G@@LAG@@XBG@@KCG@@UDG@@AGG@@VGG@@CIG@@NJG@@XKG@@NMG@@NOG@@KQG@@
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
        !'M!1/#$from\"to$zone PT%From V T$ to V\"T\" (V$T!).
        !#A!1*\"\"to$zone PT&Until V T\" (V\"T!).
        !!P!1'!$zone PT>The whole audit log (times in V T!).
        !#C!1,\"$time$zone PT&As of V T\" (V\"T!).
        !!>1(!%count PT.Entries read: V .
        !!R\"1(!%count PTA\"Found by an index of hashed addresses and devices. Entries read: V .
        !!U#1(!%count PTD#The keys of the index are not available, so all attempts of the period were searched. Entries read: V .
        ! D#1\"  PT[\"Answered from running totals. With --details also: addresses, devices, times and durations..
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

        """
    }
}
