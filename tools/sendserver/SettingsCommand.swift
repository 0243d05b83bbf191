import ArgumentParser
import SendService

struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Lists every setting: key, environment variable, default, what is allowed, purpose."
    )

    func run() {
        for setting in Setting.all {
            print("\(setting.key)  (\(setting.environmentVariable))")
            print("    \(setting.purpose)")
            print("    Default \(setting.defaultValue.isEmpty ? "empty" : setting.defaultValue); \(setting.allowed).")
        }
    }
}
