import SendDiagnosis
import TestSupport
import Testing

@Suite(.enabled(if: BounceVectors.isThere, "no conformance data: set ERRATA_VECTORS"))
struct BounceConformanceTests {
    @Test func reasonsAndHardnessAreAsTheVectorsSay() throws {
        var total = 0
        var reasons = 0
        var hardness = 0
        var wrong: [String] = []
        for (name, expected) in try BounceVectors.expected().sorted(by: { $0.key < $1.key }) {
            let bounces = BounceMail(try BounceVectors.mail("mails/" + name)).bounces
            for (index, one) in expected.enumerated() {
                let bounce = index < bounces.count ? bounces[index] : nil
                total += 1
                if let bounce, bounce.reason.vectorNames.contains(one.reason) {
                    reasons += 1
                } else {
                    wrong.append("\(name)#\(index): \(one.reason), read as \(bounce?.reason.rawValue ?? "nothing")")
                }
                if bounce?.isHard == one.hardBounce { hardness += 1 }
                if let feedback = one.feedback { #expect(bounce?.feedbackType == feedback, "\(name)") }
            }
        }
        print("bounces: reason \(reasons)/\(total), hard or soft \(hardness)/\(total)")
        #expect(total >= 400)
        #expect(reasons * 100 >= total * 95, "\(wrong.joined(separator: "\n"))")
        #expect(hardness * 100 >= total * 98)
    }

    @Test func eachRecipientIsReadOnce() throws {
        var same = 0
        let all = try BounceVectors.expected()
        for (name, expected) in all
        where BounceMail(try BounceVectors.mail("mails/" + name)).bounces.count == expected.count {
            same += 1
        }
        print("bounces: as many recipients as expected in \(same)/\(all.count)")
        #expect(same * 100 >= all.count * 98)
    }

    @Test func nothingIsReadFromWhatIsNoBounce() throws {
        let names = try BounceVectors.names(in: "no-bounces")
        #expect(!names.isEmpty)
        for name in names {
            let bounces = BounceMail(try BounceVectors.mail("no-bounces/" + name)).bounces
            #expect(bounces.isEmpty, "\(name): \(bounces)")
        }
    }

    /// Three thousand mails with bytes changed, cut out, doubled: none traps, and what is read is consistent.
    @Test(.timeLimit(.minutes(10))) func noMutationTraps() throws {
        var random = SeededRandom(seed: 0x5EED)
        let mails = try BounceVectors.names(in: "mails").map { try BounceVectors.mail("mails/" + $0) }
        for _ in 0..<3000 {
            guard var mail = mails.randomElement(using: &random) else { return }
            let changes = Int.random(in: 1...12, using: &random)
            for _ in 0..<changes where !mail.isEmpty {
                let place = Int.random(in: 0..<mail.count, using: &random)
                let length = min(mail.count - place, Int.random(in: 1...200, using: &random))
                switch Int.random(in: 0..<6, using: &random) {
                case 0: mail[place] = UInt8.random(in: 0...255, using: &random)
                case 1: mail.removeSubrange(place..<(place + length))
                case 2: mail.insert(contentsOf: mail[place..<(place + length)], at: place)
                case 3: mail.removeLast(mail.count - place)
                case 4: mail[place] = [10, 13, 61, 63, 58, 45, 64, 0x1B, 0].randomElement(using: &random) ?? 0
                default:
                    let other = mails.randomElement(using: &random) ?? mail
                    mail.replaceSubrange(place..<(place + length), with: other.prefix(length))
                }
            }
            for bounce in BounceMail(mail).bounces {
                #expect(!bounce.isHard || bounce.reason.concernsAddress)
                #expect(bounce.diagnosticText.utf8.count <= 3 * ReplyText.longest)
            }
        }
    }
}
