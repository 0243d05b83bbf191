import Testing

@testable import errata

/// `errata match --batch`, line by line.
struct MatchBatchTests {
    @Test(arguments: [
        (
            #"{"supported":["en","fr"],"desired":"fr-CA,en","default":"en","threshold":50,"favor":"script"}"#,
            #"{"match":"fr","desired":"fr-CA","resolved":"fr-CA"}"#
        ),
        (#"{"supported":["en","fr"],"desired":"ja"}"#, #"{"match":"en","desired":null,"resolved":"en"}"#),
        (#"{"supported":[],"desired":"ja"}"#, #"{"match":null,"desired":null,"resolved":null}"#),
        (#"{"desired":"ja","default":"de"}"#, #"{"match":"de","desired":null,"resolved":"de"}"#),
        (#"{"supported":"en, fr","desired":["fr","en"]}"#, #"{"match":"fr","desired":"fr","resolved":"fr"}"#),
        (
            #"{"supported":["en","zh-Hans"],"desired":"zh-TW","threshold":60}"#,
            #"{"match":"zh-Hans","desired":"zh-TW","resolved":"zh-Hans-TW"}"#
        ),
        (
            #"{"supported":["en","sl-NEDIS"],"desired":"SL_hr"}"#,
            #"{"match":"sl-NEDIS","desired":"sl-HR","resolved":"sl-HR-NEDIS"}"#
        ),
        (
            #"{"supported":["en"],"desired":null,"default":null,"threshold":null,"favor":null}"#,
            #"{"match":"en","desired":null,"resolved":"en"}"#
        ),
        (
            #"{"supported":["en","sv"],"desired":"en-GB,sv","demotion":"none"}"#,
            #"{"match":"sv","desired":"sv","resolved":"sv"}"#
        ),
        (
            #"{"supported":["fr","i-klingon"],"desired":"i-klingon"}"#,
            #"{"match":"tlh","desired":"tlh","resolved":"tlh"}"#
        ),
        (#"{"supported":["en","de"],"desired":"en;q=0.5,de"}"#, #"{"match":"de","desired":"de","resolved":"de"}"#),
        (
            // A pseudo-locale's script is compared as it is spelt, in ICU as well.
            #"{"supported":["tr","ca-PSCRACK"],"desired":"ar-Zzzz-XC","favor":"script"}"#,
            #"{"match":"tr","desired":null,"resolved":"tr"}"#
        ),
    ])
    func aQuestionIsAnswered(line: String, answer: String) {
        #expect(MatchReply.answer(line) == answer)
    }

    @Test(arguments: [
        "", "{", "null", "[]", "7", #"{"supported":7}"#, #"{"supported":["not a tag"]}"#, #"{"default":"?"}"#,
        #"{"supported":["en"],"favor":"colour"}"#, #"{"supported":["en"],"threshold":"many"}"#,
        #"{"supported":["en"],"threshold":1e99}"#, #"{"supported":["en"],"demotion":"yes"}"#,
        #"{"supported":[["en"]]}"#,
    ])
    func aBadLineIsAnsweredByAnErrorLine(line: String) {
        let answer = MatchReply.answer(line)
        #expect(answer.hasPrefix(#"{"match":null,"desired":null,"resolved":null,"error":""#), "\(answer)")
        #expect(!answer.contains("\n"))
    }
}
