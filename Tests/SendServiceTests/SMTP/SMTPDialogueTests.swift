import Testing

@testable import SendService

struct SMTPDialogueTests {
    @Test func aReplyOfManyLinesIsKeptWhole() {
        var dialogue = SMTPDialogue()
        dialogue.sent("RCPT TO:<a@b.co>")
        dialogue.received("550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n")
        dialogue.received("550-5.1.1 double-checking the recipient's email address for typos or\r\n")
        dialogue.received("550 5.1.1 unnecessary spaces.\r\n")
        #expect(
            dialogue.serverText
                == """
                550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the \
                recipient's email address for typos or unnecessary spaces.
                """)
        #expect(dialogue.enhancedCode == "5.1.1")
        dialogue.received("250 2.0.0 next\r\n")
        #expect(dialogue.serverText == "250 2.0.0 next")
    }

    @Test func aReplyWithoutEndIsBounded() {
        var dialogue = SMTPDialogue()
        for _ in 0..<10_000 { dialogue.received("554-" + String(repeating: "x", count: 100)) }
        #expect(dialogue.serverText?.count == SMTPDialogue.maximumText)
    }
}
