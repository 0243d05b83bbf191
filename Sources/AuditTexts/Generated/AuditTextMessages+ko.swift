// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ko: String {
        """
        G%@@@@@KA@@@MB@@@ZC@@@OE@@@EG@@@FK@@@@R@@@RR@@@GS@@@YS@@@NT@@@YU@@@ZV@@@PW@@@SX@@@OY@@@HZ@@@A\\@@@Z\\@@@L]@@@^]@@@P^@@@B_@@@Q_@@@C@A@@_@A@@QAA@@HBA@@DCA@@VCA@@BFA@@SHA@@PJA@@WMA@@LNA@@^NA@@SOA@@^PA@@XQA@@NRA@@XTA@@MUA@@EVA@@PWA@@AYA@@@ZA@@C[A@@F\\A@@E_A@@ZBB@@]EB@@GGB@@MIB@@SJB@@NMB@@JOB@@SRB@@NUB@@_VB@@SZB@@T_B@@_CC@@^JC@@\\LC@@ZNC@@LPC@@@SC@@LTC@@XXC@@_YC@@F[C@@M\\C@@O]C@@C_C@@E@D@@AAD@@RBD@@\\CD@@GFD@@JHD@@EJD@@FLD@@WND@@AQD@@[TD@@^YD@@H[D@@A]D@@I_D@@K@E@@MAE@@CCE@@@EE@@OGE@@CJE@@WLE@@JOE@@DUE@@AWE@@YYE@@_]E@@\\_E@@[BF@@]EF@@JIF@@TKF@@KMF@@^NF@@YPF@@YSF@@ZSF@@[SF@@\\SF@@]SF@@^SF@@_SF@@@TF@@ATF@@BTF@@CTF@@DTF@@ETF@@FTF@@GTF@@HTF@@ITF@@JTF@@KTF@@LTF@@MTF@@NTF@@OTF@@PTF@@QTF@@RTF@@STF@@TTF@@UTF@@VTF@@WTF@@XTF@@YTF@@ZTF@@[TF@@\\TF@@]TF@@^TF@@_TF@@@UF@@AUF@@BUF@@CUF@@DUF@@EUF@@FUF@@GUF@@HUF@@IUF@@JUF@@KUF@@LUF@@MUF@@NUF@@OUF@@PUF@@QUF@@
        ! F!1\"  PT>인증번호 이메일: 요약.
        !!>1'!$path PT/감사 로그: V .
        !#H!1*\"$from\"to PV T'부터 V\"T+까지(UTC).
        ! P!1\"  PTG!감사 로그 전체(UTC 기준 시각).
        ! Q!1\"  PTH!이 기간에는 시도가 없습니다..
        !!\\#1(!%count PTK#이 기간의 시도 중 항목이 오래되어 삭제되었고 합계로만 알 수 있는 시도의 수: V .
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
        ! G\"1\"  PT^!메일 서버가 이메일을 받아들이지 않았습니다..
        ! L\"1\"  PTC\"메일 서버가 제한 시간 안에 응답하지 않았습니다..
        ! X!1\"  PTO!메일 서버에 연결할 수 없었습니다..
        ! B#1\"  PTY\"이메일을 발송 단계로 넘기기 전에 저희 서비스가 중단되었습니다..
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
        ! P#1\"  PTG#중대 경고: 감사 로그가 기록된 당시와 다릅니다! 다른 점은 다음과 같습니다..
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
        !/G$1@!$+checkpoints%first$last&source PV&T2: 체크포인트 V T9개(첫 번째는 항목 V\"T9개, 마지막은 항목 V$T.개를 포함).
        ! B!1\"  PT:마지막 항목의 서명.
        ! B!1\"  PT:감사 로그에 보관됨.
        ! B!1\"  PT:별도 파일에 보관됨.
        ! >1\"  PT6사용자가 제공함.
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
        ! E!1\"  PT=개인정보 삭제 증명서.
        !!T!1*!'address PTA!이메일 주소(일부 가림): V .
        !#C\"1.\"$hash&number PT?주소 식별값(인덱스 키 V\"T* 사용): V .
        !!>1'!$name PT/감사 로그: V .
        !!>1'!$time PT(일시: V T%(UTC).
        !!Q!1(!%count PT@!검색한 개인정보 행 수: V .
        !!X!1(!%count PTG!발견된 주소 표기의 종류 수: V .
        !#J\"10\"%count'entries PTB!개인정보가 지워진 항목: V\"T%(총 V T$개).
        ! O\"1\"  PTF\"감사 로그에 이 주소에 대한 개인정보가 없었습니다..
        !!O\"1+!(sequence PT<이 삭제 절차는 항목 V T>에 기록되어 있습니다..
        ! N\"1\"  PTE\"이 삭제 절차를 포함하는, 감사 로그의 서명된 상태:.
        ! U%1\"  PTL%파일의 미리 쓰기 로그(WAL)가 사용 중이었습니다. 지워진 데이터 중 로그에 마지막으로 남아 있는 바이트는 자동으로 제거됩니다..
        !#X!1-\"%count$name PV\"T@!에서도 지워진 기록 수: V .
        !#S\"1.\"$name&reason PT(경고: V TP!에서는 지워지지 않았습니다! 이유: V\".
        ! A$1\"  PTX#감사 로그만 검색했습니다. 메일 대기열 등 서비스의 다른 데이터는 지워지지 않았습니다..
        !!X!1(!%count PTG!비슷한 주소(지워지지 않음): V .
        !#Z\"13\"'address(sequence PT'항목 V\"T\": V TO!(@ 앞의 이름이 같고 도메인이 다름).
        !#]\"13\"'address(sequence PT'항목 V\"T\": V TR!(도메인이 같고 @ 앞의 이름이 비슷함).
        !!H#1*!'entries PTU\"기재된 사유에 이 주소가 언급된 항목(이 언급은 지울 수 없음): V .
        ! E\"1\"  PT\\!이 증명서는 다음을 대상으로 하지 않습니다..
        ! R!1\"  PTI!감사 로그의 백업 및 기타 사본.
        ! N!1\"  PTE!메일함 및 메일 서버의 로그.
        ! V!1\"  PTM!앱의 감사 로그 등 다른 감사 로그.
        ! [\"1\"  PTR\"이전에 제공된 암호학적 증명(개별 항목에 대한 것) 및 보고서.
                                                                 
        """
    }
}
