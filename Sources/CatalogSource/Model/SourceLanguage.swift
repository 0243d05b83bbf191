/// A language of a catalogue.
public struct SourceLanguage: Sendable {
    /// Its BCP 47 tag.
    public let tag: String
    /// Its own name.
    public let name: String
    /// The coverage in percent below which the build refuses it.
    public let gate: Int
    let place: SourcePlace
    /// Whether `languages.yaml` lists it.
    var isListed = true
}
