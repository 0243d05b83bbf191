extension Bounce {
    init(kind: Kind, reply: ServerReply, diagnosis: ReplyDiagnosis) {
        self.init(
            recipient: nil, kind: kind, reason: diagnosis.reason, permanence: diagnosis.permanence,
            isHard: diagnosis.isHard, evidence: diagnosis.evidence, replyCode: reply.replyCode,
            status: reply.enhancedCode, phase: reply.phase,
            diagnosticText: Self.bounded(reply.text ?? ""), reportingMTA: nil, remoteMTA: reply.host,
            feedbackType: nil, originalMessageID: nil, arrivalDate: nil)
    }

    static func feedback(type: String) -> Bounce {
        let diagnosis = ReplyDiagnosis(reason: .feedback, permanence: .unknown, evidence: .none)
        var bounce = Bounce(kind: .feedback, reply: ServerReply(), diagnosis: diagnosis)
        bounce.feedbackType = type
        return bounce
    }

    private static func bounded(_ text: String) -> String {
        text.utf8.count <= ReplyText.longest
            ? text : String(decoding: text.utf8.prefix(ReplyText.longest), as: UTF8.self)
    }
}
