// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var zhHans: String {
        """
        T\"@@@@@EA@@@GB@@@PC@@@CE@@@RF@@@JG@@@_G@@@QH@@@FI@@@AJ@@@YJ@@@NK@@@]L@@@EN@@@MO@@@\\P@@@TQ@@@FR@@@[R@@@MS@@@_S@@@QT@@@CU@@@[U@@@MV@@@HW@@@@X@@@RX@@@DZ@@@S[@@@B]@@@O_@@@D@A@@V@A@@KAA@@FBA@@XBA@@MCA@@FFA@@XFA@@PGA@@NHA@@OIA@@GJA@@EKA@@CLA@@[NA@@NQA@@RSA@@TTA@@XVA@@YWA@@ZZA@@T\\A@@I_A@@XAB@@FCB@@\\EB@@MIB@@AMB@@BMB@@CMB@@DMB@@EMB@@FMB@@GMB@@HMB@@IMB@@JMB@@KMB@@LMB@@MMB@@NMB@@OMB@@PMB@@QMB@@RMB@@SMB@@TMB@@UMB@@VMB@@WMB@@XMB@@
        ! @!1\"  PT8验证码邮件：汇总.
        !!>1'!$path PT/审计日志：V .
        !#D!1*\"$from\"to PV T% 至 V\"T)（UTC）.
        ! N!1\"  PTE!完整审计日志（时间为 UTC）.
        ! J!1\"  PTA!此时段内没有尝试记录。.
        ! 41\"  PT,尝试次数.
        ! 11\"  PT)已发送.
        ! .1\"  PT&失败.
        ! 11\"  PT)已拒绝.
        ! 71\"  PT/有意未发送.
        ! 41\"  PT,结果未知.
        ! 11\"  PT)进行中.
        ! J!1\"  PTA!失败次数（按错误代码）.
        ! C!1\"  PT;失败次数（按用途）.
        ! C!1\"  PT;失败次数（按应用）.
        ! J!1\"  PTA!用于多个邮箱地址的设备.
        ! 41\"  PT,错误代码.
        ! .1\"  PT&数量.
        ! 11\"  PT)百分比.
        ! .1\"  PT&含义.
        ! .1\"  PT&用途.
        ! .1\"  PT&应用.
        ! .1\"  PT&设备.
        ! 41\"  PT,邮箱地址.
        ! .1\"  PT&序号.
        ! 71\"  PT/时间（UTC）.
        ! 41\"  PT,邮箱地址.
        ! .1\"  PT&结果.
        ! M!1\"  PTD!邮件服务器未接受该邮件。.
        ! J!1\"  PTA!邮件服务器未及时响应。.
        ! J!1\"  PTA!无法连接到邮件服务器。.
        ! H\"1\"  PT_!邮件尚未交付发送，我们的服务就停止了运行。.
        ! 11\"  PT)已发送.
        ! .1\"  PT&失败.
        ! 11\"  PT)已拒绝.
        ! 71\"  PT/有意未发送.
        ! .1\"  PT&未知.
        ! 11\"  PT)进行中.
        !#T\"1.\"%shown%total PTE!尝试记录，从新到旧（显示 V T+ 条，共 V\"T' 条）.
        ! .1\"  PT&登录.
        ! 41\"  PT,注册账号.
        ! :1\"  PT2登录的第二步.
        ! =1\"  PT5重置忘记的密码.
        ! 41\"  PT,修改密码.
        ! :1\"  PT2绑定邮箱地址.
        ! :1\"  PT2更换邮箱地址.
        !!S\"1(!%count PTB\"审计日志与当初记录的内容一致。已检查条目数：V .
        ! N\"1\"  PTE\"审计日志与当初记录的内容不一致！不同之处如下：.
        ! _!1\"  PTV!检查在此中止，可能还有更多不同之处。.
        !!>1'!$root PT/树根哈希：V .
        !#_!1.\"%count%total PTA!已受签名保护的条目数：V T# / V\".
        !!=1&!#key PT/签名公钥：V .
        !!\\\"1(!%count PTK\"因超过保留期限而被删除、仅核对了其哈希值的条目数：V .
        !!U!1(!%count PTD!已抹除个人数据的条目数：V .
        !!P\"1(!%count PT_!从没有防篡改保护的旧审计日志迁入的条目数：V .
        !!J\"1(!%count PTY!可能发送过邮件但没有日志记录的时段数：V .
        !!I!1'!$time PT/最新条目：V T)（UTC）.
        !!Q\"1'!$time PT/最新条目：V TP!（UTC）。距今已超过您设定的时限。.
        ! L#1\"  PTC#注意：未提供另行保存的检查点。即使末尾的条目已被删除，也无法发现。.
        ! O#1\"  PTF#注意：缺少审计日志的密钥，因此检索表中的行只核对了数量，未核对内容。.
                                
        """
    }
}
