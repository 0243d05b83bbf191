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
        #expect(try await ProgramRun(tool: "errata", ["show", "A", "--audience", "cat"]).exitCode == 64)
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
