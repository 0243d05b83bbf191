// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var zhHans: String {
        """
        G%@@@@@EA@@@GB@@@PC@@@CE@@@RF@@@_I@@@DP@@@\\P@@@QQ@@@CR@@@XR@@@SS@@@KT@@@@U@@@OV@@@WW@@@_X@@@NZ@@@F[@@@X[@@@M\\@@@_\\@@@Q]@@@C^@@@U^@@@M_@@@__@@@Z@A@@RAA@@DBA@@VCA@@EEA@@TFA@@AIA@@VIA@@HJA@@]JA@@XKA@@JLA@@_LA@@XOA@@JPA@@BQA@@@RA@@ASA@@YSA@@WTA@@UUA@@MXA@@O[A@@S]A@@U^A@@Y@B@@ZAB@@[DB@@UFB@@JIB@@YKB@@GMB@@]OB@@NSB@@BWB@@I\\B@@M^B@@G@C@@_AC@@[DC@@HFC@@QJC@@YKC@@^LC@@FNC@@^NC@@SPC@@KQC@@FRC@@KSC@@ITC@@EVC@@]WC@@OYC@@\\ZC@@X\\C@@T^C@@DAD@@RDD@@PED@@IGD@@TID@@VJD@@^KD@@UMD@@ROD@@FRD@@PTD@@LVD@@PXD@@V\\D@@T^D@@Y@E@@^CE@@QEE@@KHE@@EKE@@HNE@@IOE@@[PE@@PRE@@NTE@@[VE@@\\VE@@]VE@@^VE@@_VE@@@WE@@AWE@@BWE@@CWE@@DWE@@EWE@@FWE@@GWE@@HWE@@IWE@@JWE@@KWE@@LWE@@MWE@@NWE@@OWE@@PWE@@QWE@@RWE@@SWE@@TWE@@UWE@@VWE@@WWE@@XWE@@YWE@@ZWE@@[WE@@\\WE@@]WE@@^WE@@_WE@@@XE@@AXE@@BXE@@CXE@@DXE@@EXE@@FXE@@GXE@@HXE@@IXE@@JXE@@KXE@@LXE@@MXE@@NXE@@OXE@@PXE@@QXE@@RXE@@SXE@@
        ! @!1\"  PT8验证码邮件：汇总.
        !!>1'!$path PT/审计日志：V .
        !#D!1*\"$from\"to PV T% 至 V\"T)（UTC）.
        ! N!1\"  PTE!完整审计日志（时间为 UTC）.
        ! J!1\"  PTA!此时段内没有尝试记录。.
        !!H#1(!%count PTW\"此时段内的尝试中，条目因时间久远已被删除、仅知总数的次数：V .
        !'@&10#%count$from\"to PT,未计入：V\"T% 至 V$T6（UTC）之间最多 V TV# 次尝试。其条目因时间久远而被删除，如今已无法得知这些尝试中有多少次属于此时段。.
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
        ! ]\"1\"  PTT\"严重警告：审计日志与当初记录的内容不一致！不同之处如下：.
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
        ! B%1\"  PTY$注意：未检查文件的索引和页。如果索引被更改，即使每个条目都与当初记录的内容一致，列表和计数也可能有误。.
        !#_!10\"(sequence$time PT$自 V\"T3（UTC）、条目 V T* 起使用.
        !#U!1*\"$from\"to PT/涵盖时段：V T% 至 V\"T)（UTC）.
        ! S!1\"  PTJ!已与以下经签名的检查点比对：.
        !'W\"14#%count&source$time PV\"T#：V TF! 个条目，最新条目的时间为 V$T)（UTC）.
        !#H!1/\"%count&source PV\"T#：V T* 个条目.
        !/D$1@!$+checkpoints%first$last&source PV&T#：V T@! 个检查点，第一个涵盖 V\"T@! 个条目，最后一个涵盖 V$T* 个条目.
        ! C!1\"  PT;最后一个条目的签名.
        ! @!1\"  PT8保存在审计日志中.
        ! C!1\"  PT;保存在单独的文件中.
        ! 41\"  PT,由您提供.
        ! P!1\"  PTG!对审计日志本身执行的操作：.
        ! 41\"  PT,服务启动.
        ! 71\"  PT/启用了密钥.
        ! @!1\"  PT8抹除了某人的数据.
        ! :1\"  PT2删除了旧条目.
        ! W!1\"  PTN!设置或解除了法律保全（legal hold）.
        ! S!1\"  PTJ!可能发送过邮件但没有日志记录.
        ! M!1\"  PTD!恢复了备份，或丢失了密钥.
        !!H!1*!'seconds PT0时钟曾回退 V T$ 秒.
        !!W!1+!(sequence PT3已签名至条目 V T/；未验证。.
        !!W!1+!(sequence PT3已签名至条目 V T/；已验证。.
        ! K\"1\"  PTB\"警告：这些条目无人签名。请运行审计日志检查。.
        ! I#1\"  PT@#警告：此审计日志的表已被更改，数字可能有误。请运行审计日志检查。.
        ! :1\"  PT2数据抹除证明.
        !!T!1*!'address PTA!邮箱地址（部分隐藏）：V .
        !#F\"1.\"$hash&number PTE!地址标识值（使用索引密钥 V\"T&）：V .
        !!>1'!$name PT/审计日志：V .
        !!C!1'!$time PT)日期：V T)（UTC）.
        !!R!1(!%count PTA!已检索的个人数据行数：V .
        !!X!1(!%count PTG!找到的该地址的不同写法数：V .
        !#O\"10\"%count'entries PTA!已抹除个人数据的条目：V\"T,（总数：V T#）.
        ! E\"1\"  PT\\!审计日志中未找到与此地址相关的个人数据。.
        !!W!1+!(sequence PT?此次抹除已记录为条目 V T#。.
        ! _!1\"  PTV!涵盖此次抹除、经签名的审计日志状态：.
        ! A$1\"  PTX#该文件的预写日志（WAL）当时正在使用。已抹除的数据在其中最后残留的字节将自动清除。.
        !#Y!1-\"%count$name PT'另从 V\"T9 中抹除的记录数：V .
        !#@\"1.\"$name&reason PT0警告：未从 V T6 中抹除！原因：V\".
        ! @#1\"  PTW\"仅检索了审计日志。服务的其他数据（例如邮件队列）未被抹除。.
        !!N!1(!%count PT>相似地址（未抹除）：V .
        !#U\"13\"'address(sequence PT'条目 V\"T#：V TI!（@ 前的名称相同，域名不同）.
        !#U\"13\"'address(sequence PT'条目 V\"T#：V TI!（域名相同，@ 前的名称相似）.
        !!^\"1*!'entries PTK\"所填原因中提及此地址的条目（该提及内容无法抹除）：V .
        ! =1\"  PT5本证明不涵盖：.
        ! M!1\"  PTD!审计日志的备份和其他副本.
        ! P!1\"  PTG!邮箱，以及邮件服务器的日志.
        ! Y!1\"  PTP!其他审计日志，例如应用的审计日志.
        ! H\"1\"  PT_!先前提供的密码学证明（针对单个条目）和报告.
                                                                 
        """
    }
}
