import ArgumentParser
import SendService

struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Lists every setting: key, environment variable, default, what is allowed, purpose."
    )

    @Flag(help: "As a JSON array.")
    var json = false

    func run() {
        guard !json else { return print(Setting.allJSON) }
        for setting in Setting.all {
            print("\(setting.key)  (\(setting.environmentVariable))")
            print("    \(setting.purpose)")
            print("    Default \(setting.defaultValue.isEmpty ? "empty" : setting.defaultValue); \(setting.allowed).")
        }
    }
}
