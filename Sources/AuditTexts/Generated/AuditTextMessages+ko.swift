// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ko: String {
        """
        T\"@@@@@KA@@@MB@@@ZC@@@OE@@@BG@@@TG@@@IH@@@[H@@@PI@@@[J@@@\\K@@@RL@@@UM@@@QN@@@JO@@@CQ@@@\\Q@@@NR@@@@S@@@RS@@@DT@@@ST@@@EU@@@AV@@@SV@@@JW@@@FX@@@XX@@@A[@@@O]@@@I_@@@MBA@@BCA@@TCA@@IDA@@TEA@@NFA@@DGA@@NIA@@CJA@@[JA@@FLA@@WMA@@VNA@@YOA@@\\PA@@[SA@@AWA@@DZA@@N[A@@T]A@@Z^A@@UAB@@QCB@@ZFB@@UIB@@FKB@@ZNB@@[SB@@FXB@@GXB@@HXB@@IXB@@JXB@@KXB@@LXB@@MXB@@NXB@@OXB@@PXB@@QXB@@RXB@@SXB@@TXB@@UXB@@VXB@@WXB@@XXB@@YXB@@ZXB@@[XB@@\\XB@@]XB@@
        ! F!1\"  PT>인증번호 이메일: 요약.
        !!>1'!$path PT/감사 로그: V .
        !#H!1*\"$from\"to PV T'부터 V\"T+까지(UTC).
        ! P!1\"  PTG!감사 로그 전체(UTC 기준 시각).
        ! N!1\"  PTE!이 기간에는 시도가 없어요..
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
                                
        """
    }
}
