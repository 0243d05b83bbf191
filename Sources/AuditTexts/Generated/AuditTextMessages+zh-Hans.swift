// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let zhHans: MessageTable.Messages = [
        "summary.title": [
            "验证码邮件：汇总",
        ],
        "summary.ledger": [
            "台账：{$path}",
        ],
        "summary.window": [
            "{$from}至{$to}（UTC）",
        ],
        "summary.windowAll": [
            "整个台账（时间为 UTC）",
        ],
        "summary.empty": [
            "此时段内没有尝试记录。",
        ],
        "total.attempts": [
            "尝试",
        ],
        "total.sent": [
            "已发送",
        ],
        "total.failed": [
            "失败",
        ],
        "total.refused": [
            "已拒绝",
        ],
        "total.suppressed": [
            "有意未发送",
        ],
        "total.unknown": [
            "结果未知",
        ],
        "total.inFlight": [
            "进行中",
        ],
        "heading.failuresByCode": [
            "失败（按错误代码）",
        ],
        "heading.failuresByScenario": [
            "失败（按场景）",
        ],
        "heading.failuresByClient": [
            "失败（按客户端）",
        ],
        "heading.suspiciousDevices": [
            "许多邮箱地址共用的设备值",
        ],
        "column.code": [
            "错误代码",
        ],
        "column.count": [
            "数量",
        ],
        "column.share": [
            "占比",
        ],
        "column.meaning": [
            "含义",
        ],
        "column.scenario": [
            "场景",
        ],
        "column.client": [
            "客户端",
        ],
        "column.device": [
            "设备",
        ],
        "column.addresses": [
            "邮箱地址",
        ],
        "column.sequence": [
            "序号",
        ],
        "column.time": [
            "时间（UTC）",
        ],
        "column.email": [
            "电子邮箱",
        ],
        "column.result": [
            "结果",
        ],
        "value.none": [
            "无",
        ],
        "value.other": [
            "其他",
        ],
        "value.mailFailed": [
            "邮件服务器未接收该邮件。",
        ],
        "value.mailTimedOut": [
            "邮件服务器未及时应答。",
        ],
        "result.sent": [
            "已发送",
        ],
        "result.failed": [
            "失败",
        ],
        "result.refused": [
            "已拒绝",
        ],
        "result.suppressed": [
            "有意未发送",
        ],
        "result.unknown": [
            "未知",
        ],
        "result.inFlight": [
            "进行中",
        ],
        "attempts.title": [
            "尝试（最新在前）：显示{$shown}条，共{$total}条",
        ],
    ]
}
