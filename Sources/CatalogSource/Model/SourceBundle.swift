/// The texts of one folder of a catalogue, in all languages.
public struct SourceBundle: Sendable {
    /// The folder.
    public let name: String
    /// The texts, in the order of the files.
    public internal(set) var entries: [SourceEntry] = []
    /// The translations, by language and key.
    public internal(set) var translations: [String: [String: SourceTranslation]] = [:]

    /// Where stubs stand, by language and key.
    var stubs: [String: [String: SourcePlace]] = [:]

    /// The entry of a key.
    public func entry(_ key: String) -> SourceEntry? {
        entries.first { $0.key == key }
    }
}
