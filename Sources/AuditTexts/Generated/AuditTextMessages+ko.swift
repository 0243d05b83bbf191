// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ko: String {
        """
        N#@@@@@KA@@@MB@@@ZC@@@OE@@@BG@@@KJ@@@EQ@@@WQ@@@LR@@@^R@@@SS@@@^T@@@_U@@@UV@@@XW@@@TX@@@MY@@@F[@@@_[@@@Q\\@@@C]@@@U]@@@G^@@@V^@@@H_@@@D@A@@V@A@@MAA@@IBA@@[BA@@DEA@@RGA@@LIA@@PLA@@EMA@@WMA@@LNA@@WOA@@QPA@@GQA@@QSA@@FTA@@^TA@@IVA@@ZWA@@YXA@@\\YA@@_ZA@@^]A@@DAB@@GDB@@QEB@@WGB@@]HB@@XKB@@TMB@@]PB@@XSB@@IUB@@]XB@@^]B@@IBC@@HIC@@FKC@@DMC@@VNC@@JQC@@VRC@@AVC@@HWC@@OXC@@VYC@@RZC@@F\\C@@H]C@@D^C@@U_C@@_@D@@JCD@@MED@@HGD@@IID@@ZKD@@DND@@^QD@@AWD@@SXD@@[ZD@@R]D@@A_D@@Q@E@@WBE@@GEE@@FHE@@WJE@@BME@@TOE@@LSE@@VUE@@WWE@@V[E@@[]E@@R@F@@KCF@@ZFF@@VHF@@[JF@@ZLF@@]NF@@
        ! F!1\"  PT>인증번호 이메일: 요약.
        !!>1'!$path PT/감사 로그: V .
        !#H!1*\"$from\"to PV T'부터 V\"T+까지(UTC).
        ! P!1\"  PTG!감사 로그 전체(UTC 기준 시각).
        ! N!1\"  PTE!이 기간에는 시도가 없어요..
        !!D#1(!%count PTS\"이 기간의 시도 중 오래되어 항목이 삭제되고 합계만 남은 수: V .
        !'U&10#%count$from\"to PT5포함되지 않음: V\"T'부터 V$T3(UTC)까지 최대 V TC$건의 시도. 오래되어 항목이 삭제되었으며, 이 기간에 몇 건이 있었는지는 더 이상 알 수 없습니다..
        ! .1\"  PT&시도.
        ! 11\"  PT)발송됨.
        ! .1\"  PT&실패.
        ! 11\"  PT)거부됨.
        ! F!1\"  PT>의도적으로 발송 안 함.
        ! =1\"  PT5결과 알 수 없음.
        ! 21\"  PT*처리 중.
        ! ?1\"  PT7오류 코드별 실패.
        ! 81\"  PT0용도별 실패.
        ! 51\"  PT-앱별 실패.
        ! T!1\"  PTK!많은 이메일 주소에 사용된 기기.
        ! 51\"  PT-오류 코드.
        ! .1\"  PT&건수.
        ! .1\"  PT&비율.
        ! .1\"  PT&의미.
        ! .1\"  PT&용도.
        ! +1\"  PT#앱.
        ! .1\"  PT&기기.
        ! 81\"  PT0이메일 주소.
        ! .1\"  PT&순번.
        ! 31\"  PT+일시(UTC).
        ! 81\"  PT0이메일 주소.
        ! .1\"  PT&결과.
        ! D\"1\"  PT[!메일 서버가 이메일을 받아들이지 않았어요..
        ! I\"1\"  PT@\"메일 서버가 제한 시간 안에 응답하지 않았어요..
        ! U!1\"  PTL!메일 서버에 연결할 수 없었어요..
        ! _\"1\"  PTV\"이메일을 발송 단계로 넘기기 전에 저희 서비스가 중단되었어요..
        ! 11\"  PT)발송됨.
        ! .1\"  PT&실패.
        ! 11\"  PT)거부됨.
        ! F!1\"  PT>의도적으로 발송 안 함.
        ! 61\"  PT.알 수 없음.
        ! 21\"  PT*처리 중.
        !#E\"1.\"%shown%total PT6시도, 최신순(총 V\"T(건 중 V T+건 표시).
        ! 11\"  PT)로그인.
        ! 41\"  PT,회원가입.
        ! F!1\"  PT>로그인의 두 번째 단계.
        ! L!1\"  PTC!잊어버린 비밀번호 재설정.
        ! ;1\"  PT3비밀번호 변경.
        ! ?1\"  PT7이메일 주소 등록.
        ! ?1\"  PT7이메일 주소 변경.
        !!Z\"1(!%count PTI\"감사 로그가 기록된 당시와 같습니다. 확인한 항목 수: V .
        ! A#1\"  PTX\"감사 로그가 기록된 당시와 다릅니다! 다른 점은 다음과 같습니다..
        ! ^\"1\"  PTU\"확인이 여기서 중단되었습니다. 다른 점이 더 있을 수 있습니다..
        !!E!1'!$root PT6트리 루트 해시: V .
        !#A\"1.\"%count%total PTC!서명으로 보호된 항목 수: V T# / V\".
        !!A!1&!#key PT3서명 공개 키: V .
        !!V\"1(!%count PTE\"보관 기간이 지나 삭제되어 해시만 확인한 항목 수: V .
        !!W!1(!%count PTF!개인정보가 지워진 항목 수: V .
        !!D#1(!%count PTS\"위변조 방지 기능이 없던 이전 감사 로그에서 가져온 항목 수: V .
        !!V\"1(!%count PTE\"기록 없이 이메일이 발송되었을 수 있는 기간의 수: V .
        !!L!1'!$time PT6가장 최근 항목: V T%(UTC).
        !!O#1'!$time PT6가장 최근 항목: V TG\"(UTC). 그 이후 지난 시간이 설정한 한도를 넘었습니다..
        ! \\$1\"  PTS$주의: 다른 곳에 보관된 체크포인트가 제공되지 않았습니다. 끝부분의 항목이 삭제되었더라도 알 수 없습니다..
        ! F$1\"  PT]#주의: 감사 로그의 키가 없어 검색 테이블의 행은 수만 확인하고 내용은 확인하지 못했습니다..
        ! Z&1\"  PTQ&주의: 파일의 인덱스와 페이지는 확인하지 않았습니다. 인덱스가 변경되었다면 모든 항목이 기록된 당시와 같더라도 목록과 건수가 잘못되었을 수 있습니다..
        !#Y!10\"(sequence$time PT/사용 시작: V\"T.(UTC), 항목 V .
        !#Y!1*\"$from\"to PT/대상 기간: V T'부터 V\"T+까지(UTC).
        ! M!1\"  PTD!비교한 서명된 체크포인트:.
        !'O\"14#%count&source$time PV\"T): 항목 V T=개, 가장 최근 항목은 V$T%(UTC).
        !#G!1/\"%count&source PV\"T): 항목 V T#개.
        !/F#1@!$+checkpoints%first$last&source PV&T2: 체크포인트 V T,개, 항목 V\"T*개부터 V$T)개까지.
        ! B!1\"  PT:마지막 항목의 서명.
        ! B!1\"  PT:감사 로그에 보관됨.
        ! B!1\"  PT:별도 파일에 보관됨.
        ! 81\"  PT0직접 제공함.
        ! O!1\"  PTF!감사 로그 자체에 대한 작업:.
        ! >1\"  PT6서비스가 시작됨.
        ! 81\"  PT0키가 도입됨.
        ! L!1\"  PTC!특정인의 데이터가 지워짐.
        ! E!1\"  PT=오래된 항목이 삭제됨.
        ! F\"1\"  PT]!법적 보존 조치(legal hold)가 설정되거나 해제됨.
        ! ^!1\"  PTU!기록 없이 이메일이 발송되었을 수 있음.
        ! V!1\"  PTM!백업이 복원되었거나 키가 분실됨.
        !!\\!1*!'seconds PT*시계가 V T>초 뒤로 돌아가 있었음.
        !!L\"1+!(sequence PT'항목 V TO!까지 서명됨. 검증되지 않았습니다..
        !!E\"1+!(sequence PT'항목 V TH!까지 서명됨. 검증되었습니다..
        ! U#1\"  PTL#경고: 이 항목들에는 아무도 서명하지 않았습니다. 감사 로그 확인을 실행하세요..
        ! ^$1\"  PTU$경고: 이 감사 로그의 테이블이 변경되었습니다. 수치가 잘못되었을 수 있습니다. 감사 로그 확인을 실행하세요..
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
