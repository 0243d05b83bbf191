import Foundation
import TestSupport
import Testing

/// The package of an app, built as its developers would: without traits, so without other packages.
@Suite(.serialized)
struct AppExampleTests {
    private static let package = Repository.root.appending(path: "Tests/Examples/App").path
    private static let scratch = Repository.root.appending(path: ".build/app-example").path

    private func swift(_ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["swift"] + arguments + ["--package-path", Self.package, "--scratch-path", Self.scratch], timeLimit: 1200)
    }

    @Test(.timeLimit(.minutes(25)))
    func itsTestsPassAndItsSevenScenariosAreSent() async throws {
        let test = try await swift("test")
        #expect(test.exitCode == 0, "\(test.output)\(test.errors)")
        #expect((test.output + test.errors).contains(/Test run with 3 tests in 1 suite passed/))
        let run = try await ProgramRun(URL(fileURLWithPath: Self.scratch + "/debug/seven-scenarios"), [])
        #expect(
            run.output == """
                LOGIN_EMS: sent
                REGISTER_EMS: sent
                MFA_AUTH_EMS: sent
                FORGET_PWD_EMS: sent
                CHANGE_PWD_EMS: sent
                BIND_EMAIL_EMS: sent
                UPDATE_EMAIL_EMS: sent

                """)
    }
}
