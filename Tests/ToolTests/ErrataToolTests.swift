import Foundation
import TestSupport
import Testing

struct ErrataToolTests {
    private static let reply =
        #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter X-client-id cannot be left blank."}"#

    @Test func aReplyIsShownInWords() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", Self.reply, "--language", "zh"])
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix("由于缺少部分信息，我们无法发送您的请求。\n"))
        let developer = try await ProgramRun(tool: "errata", ["show", Self.reply, "--audience", "developer"])
        #expect(developer.output.contains("X-client-id"))
    }

    @Test func aCodeIsShownInWords() async throws {
        #expect(try await ProgramRun(tool: "errata", ["show", "SDK.SEND.1002"]).output.hasPrefix("The puzzle piece"))
    }

    @Test func whatIsNoReplyEndsWith66() async throws {
        let run = try await ProgramRun(tool: "errata", ["show", "{}"])
        #expect(run.exitCode == 66)
        #expect(run.errors == "errata: the reply has neither error_code nor error\n")
        #expect(try await ProgramRun(tool: "errata", ["show", "[1]"]).exitCode == 66)
        for wrong in [
            ["show", "A", "--audience", "cat"], ["show", ""], ["show", "A", "--language", "!!"],
            ["show", "A\u{1B}[31m"],
        ] {
            #expect(try await ProgramRun(tool: "errata", wrong).exitCode == 64, "\(wrong)")
        }
    }

    @Test func aReplyCannotSteerTheTerminal() async throws {
        let body =
            #"{"error_code":"SDK.COMMON.1001","error_msg":"Parameter \u001b[31mX\u009b31m\u202e cannot be left blank."}"#
        let run = try await ProgramRun(tool: "errata", ["show", body, "--audience", "developer"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("X"))
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
    }

    /// The README's program and the output that the README shows for it.
    @Test func theReadmeShowsWhatItsProgramPrints() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let program = try #require(
            readme.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
        #expect(program == ReadmeProgram.text)
        #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 16)
        let output = try #require(
            readme.components(separatedBy: "```text\n").dropFirst().first?.components(separatedBy: "```").first)
        #expect(output == ReadmeProgram.output())
    }
}
