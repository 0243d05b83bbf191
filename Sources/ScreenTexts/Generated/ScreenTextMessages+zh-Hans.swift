// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var zhHans: String {
        """
        >@@@@@X@@@@EC@@@XD@@@SE@@@KF@@@SG@@@QI@@@RJ@@@GK@@@ZL@@@BQ@@@ZR@@@XS@@@PT@@@HU@@@@V@@@[V@@@VX@@@^Y@@@C[@@@N\\@@@@^@@@Y@A@@QCA@@EFA@@ZGA@@[HA@@YIA@@KJA@@
        ! 41\"  PT,邮箱地址.
        ! H\"1\"  PT_!这不是完整的邮箱地址。请检查是否拼写正确。.
        !!N!1*!'address PT3您要输入的是 V T' 吗？.
        ! 71\"  PT/获取验证码.
        ! 41\"  PT,拼图验证.
        ! C!1\"  PT;正在加载拼图验证….
        ! Y!1\"  PTP!请将拼图块移到形状相同的缺口处。.
        ! =1\"  PT5带有缺口的图片.
        ! 11\"  PT)拼图块.
        !!N!1*!'percent PT9已向右移动全程的 V T!%.
        ! C$1\"  PTZ#按左、右方向键可移动拼图块；同时按住 Shift 键，移动的距离更大。按 Enter 键可确认位置。.
        ! S!1\"  PTJ!需要看到图片才能完成此拼图。.
        ! :1\"  PT2我看不见图片.
        ! 41\"  PT,向左移动.
        ! 41\"  PT,向右移动.
        ! 41\"  PT,确认位置.
        ! 71\"  PT/换一个拼图.
        ! V!1\"  PTM!拼图验证已失效。这是新的拼图。.
        ! C!1\"  PT;正在检查拼图验证….
        ! @!1\"  PT8拼图验证已完成。.
        ! F!1\"  PT>正在请求发送验证码….
        !!M!1*!'address PT6验证码正在发往 V T#。.
        ! T\"1\"  PTK\"可能需要几分钟才能收到。请同时查看垃圾邮件文件夹。.
        !!S\"18!'minutes!-i'minutesv i PT-您可以在 W! TB! 分钟后重新获取验证码。.
        !!O\"18!'seconds!-i'secondsv i PT-您可以在 W! T? 秒后重新获取验证码。.
        ! P!1\"  PTG!您现在可以重新获取验证码。.
        ! =1\"  PT5重新获取验证码.
        ! :1\"  PT2更改邮箱地址.
        ! .1\"  PT&重试.
        !!>1'!$code PT/错误代码：V .

        """
    }
}
