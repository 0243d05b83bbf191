/// The version that `--version`, exports and certificates name.
enum ToolVersion {
    static let text = "0.1.0"
}
