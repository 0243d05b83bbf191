// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let zhHans: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PT8验证码邮件：汇总."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT/审计日志：V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PV T% 至 V\"T)（UTC）.", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTE!完整审计日志（时间为 UTC）."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTA!此时段内没有尝试记录。."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT,尝试次数."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT)已发送."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT&失败."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)已拒绝."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT/有意未发送."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT,结果未知."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT)进行中."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PTA!失败次数（按错误代码）."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT;失败次数（按用途）."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT;失败次数（按应用）."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTA!用于多个邮箱地址的设备."),
        ],
        // column.code
        [
            TableMessage("1\"  PT,错误代码."),
        ],
        // column.count
        [
            TableMessage("1\"  PT&数量."),
        ],
        // column.share
        [
            TableMessage("1\"  PT)百分比."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT&含义."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT&用途."),
        ],
        // column.client
        [
            TableMessage("1\"  PT&应用."),
        ],
        // column.device
        [
            TableMessage("1\"  PT&设备."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT,邮箱地址."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT&序号."),
        ],
        // column.time
        [
            TableMessage("1\"  PT/时间（UTC）."),
        ],
        // column.email
        [
            TableMessage("1\"  PT,邮箱地址."),
        ],
        // column.result
        [
            TableMessage("1\"  PT&结果."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTD!邮件服务器未接受该邮件。."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTA!邮件服务器未及时响应。."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTA!无法连接到邮件服务器。."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PT_!邮件尚未交付发送，我们的服务就停止了运行。."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT)已发送."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT&失败."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT)已拒绝."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT/有意未发送."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT&未知."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT)进行中."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTE!尝试记录，从新到旧（显示 V T+ 条，共 V\"T' 条）.", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT&登录."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT,注册账号."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT2登录的第二步."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PT5重置忘记的密码."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT,修改密码."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PT2绑定邮箱地址."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PT2更换邮箱地址."),
        ],
    ]
}
