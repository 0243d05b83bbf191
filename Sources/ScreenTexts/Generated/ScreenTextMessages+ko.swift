// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var ko: String {
        """
        >@@@@@\\@@@@DD@@@NE@@@TF@@@PG@@@NI@@@\\K@@@FM@@@_M@@@BP@@@_U@@@KX@@@VY@@@XZ@@@^[@@@W\\@@@W]@@@V@A@@TBA@@CDA@@]EA@@EHA@@EKA@@FNA@@GQA@@KSA@@YTA@@\\UA@@UVA@@
        ! 81\"  PT0이메일 주소.
        ! C#1\"  PTZ\"이메일 주소가 완전하지 않아요. 정확히 입력했는지 확인해 주세요..
        !!E!1*!'address PT'혹시 V T*인가요?.
        ! A!1\"  PT9인증번호 요청하기.
        ! 81\"  PT0이미지 퍼즐.
        ! Y!1\"  PTP!이미지 퍼즐을 불러오는 중이에요….
        ! I\"1\"  PT@\"퍼즐 조각을 모양이 같은 빈자리로 옮겨 주세요..
        ! E!1\"  PT=빈자리가 있는 이미지.
        ! 51\"  PT-퍼즐 조각.
        !!^!1*!'percent PTA!왼쪽 끝에서 오른쪽으로 V T(% 지점.
        ! X%1\"  PTO%왼쪽, 오른쪽 화살표 키로 퍼즐 조각을 옮길 수 있어요. Shift 키를 함께 누르면 더 멀리 옮겨져요. Enter 키를 누르면 위치가 확정돼요..
        ! G\"1\"  PT^!이 퍼즐을 풀려면 이미지를 볼 수 있어야 해요..
        ! F!1\"  PT>이미지를 볼 수 없어요.
        ! >1\"  PT6왼쪽으로 옮기기.
        ! A!1\"  PT9오른쪽으로 옮기기.
        ! 51\"  PT-위치 확정.
        ! <1\"  PT4다른 퍼즐 보기.
        ! Z\"1\"  PTQ\"이미지 퍼즐이 더 이상 유효하지 않아 새 퍼즐을 준비했어요..
        ! Y!1\"  PTP!이미지 퍼즐을 확인하는 중이에요….
        ! J!1\"  PTA!이미지 퍼즐을 풀었어요..
        ! U!1\"  PTL!인증번호를 요청하는 중이에요….
        !!C\"1*!'address PT0인증번호를 V T? 주소로 보내고 있어요..
        ! [\"1\"  PTR\"도착하기까지 몇 분 걸릴 수 있어요. 스팸함도 확인해 주세요..
        !!\\\"18!'minutes!-i'minutesv i PW! TZ!분 뒤에 인증번호를 새로 요청할 수 있어요..
        !!\\\"18!'seconds!-i'secondsv i PW! TZ!초 뒤에 인증번호를 새로 요청할 수 있어요..
        ! _!1\"  PTV!이제 인증번호를 새로 요청할 수 있어요..
        ! I!1\"  PT@!인증번호 새로 요청하기.
        ! ?1\"  PT7이메일 주소 변경.
        ! 51\"  PT-다시 시도.
        !!>1'!$code PT/오류 코드: V .

        """
    }
}
