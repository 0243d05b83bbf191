// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let zhHans: MessageTable.Messages = [
        "summary.title": [
            TableMessage("1\"  PT8验证码邮件：汇总."),
        ],
        "summary.ledger": [
            TableMessage("1'!$path PT)台账：V .", ["path"]),
        ],
        "summary.window": [
            TableMessage("1*\"$from\"to PV T#至V\"T)（UTC）.", ["from", "to"]),
        ],
        "summary.windowAll": [
            TableMessage("1\"  PT?整个台账（时间为 UTC）."),
        ],
        "summary.empty": [
            TableMessage("1\"  PTA!此时段内没有尝试记录。."),
        ],
        "total.attempts": [
            TableMessage("1\"  PT&尝试."),
        ],
        "total.sent": [
            TableMessage("1\"  PT)已发送."),
        ],
        "total.failed": [
            TableMessage("1\"  PT&失败."),
        ],
        "total.refused": [
            TableMessage("1\"  PT)已拒绝."),
        ],
        "total.suppressed": [
            TableMessage("1\"  PT/有意未发送."),
        ],
        "total.unknown": [
            TableMessage("1\"  PT,结果未知."),
        ],
        "total.inFlight": [
            TableMessage("1\"  PT)进行中."),
        ],
        "heading.failuresByCode": [
            TableMessage("1\"  PT;失败（按错误代码）."),
        ],
        "heading.failuresByScenario": [
            TableMessage("1\"  PT5失败（按场景）."),
        ],
        "heading.failuresByClient": [
            TableMessage("1\"  PT8失败（按客户端）."),
        ],
        "heading.suspiciousDevices": [
            TableMessage("1\"  PTD!许多邮箱地址共用的设备值."),
        ],
        "column.code": [
            TableMessage("1\"  PT,错误代码."),
        ],
        "column.count": [
            TableMessage("1\"  PT&数量."),
        ],
        "column.share": [
            TableMessage("1\"  PT&占比."),
        ],
        "column.meaning": [
            TableMessage("1\"  PT&含义."),
        ],
        "column.scenario": [
            TableMessage("1\"  PT&场景."),
        ],
        "column.client": [
            TableMessage("1\"  PT)客户端."),
        ],
        "column.device": [
            TableMessage("1\"  PT&设备."),
        ],
        "column.addresses": [
            TableMessage("1\"  PT,邮箱地址."),
        ],
        "column.sequence": [
            TableMessage("1\"  PT&序号."),
        ],
        "column.time": [
            TableMessage("1\"  PT/时间（UTC）."),
        ],
        "column.email": [
            TableMessage("1\"  PT,电子邮箱."),
        ],
        "column.result": [
            TableMessage("1\"  PT&结果."),
        ],
        "value.none": [
            TableMessage("1\"  PT#无."),
        ],
        "value.mailFailed": [
            TableMessage("1\"  PTD!邮件服务器未接收该邮件。."),
        ],
        "value.mailTimedOut": [
            TableMessage("1\"  PTA!邮件服务器未及时应答。."),
        ],
        "value.mailNotReached": [
            TableMessage("1\"  PT>无法连接邮件服务器。."),
        ],
        "value.notQueued": [
            TableMessage("1\"  PTD!服务在邮件转交之前中断。."),
        ],
        "result.sent": [
            TableMessage("1\"  PT)已发送."),
        ],
        "result.failed": [
            TableMessage("1\"  PT&失败."),
        ],
        "result.refused": [
            TableMessage("1\"  PT)已拒绝."),
        ],
        "result.suppressed": [
            TableMessage("1\"  PT/有意未发送."),
        ],
        "result.unknown": [
            TableMessage("1\"  PT&未知."),
        ],
        "result.inFlight": [
            TableMessage("1\"  PT)进行中."),
        ],
        "attempts.title": [
            TableMessage("1.\"%shown%total PTA!尝试（最新在前）：显示V T)条，共V\"T#条.", ["shown", "total"]),
        ],
    ]
}
