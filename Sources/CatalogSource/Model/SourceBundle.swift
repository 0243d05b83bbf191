/// The texts of one folder of a catalogue, in all languages.
package struct SourceBundle: Sendable {
    /// The folder.
    package let name: String
    /// The texts, in the order of the files.
    package internal(set) var entries: [SourceEntry] = []
    /// The translations, by language and key.
    package internal(set) var translations: [String: [String: SourceTranslation]] = [:]

    /// Where stubs stand, by language and key.
    var stubs: [String: [String: SourcePlace]] = [:]

    /// The entry of a key.
    package func entry(_ key: String) -> SourceEntry? {
        entries.first { $0.key == key }
    }
}
