/// A language of a catalogue.
package struct SourceLanguage: Sendable {
    /// Its BCP 47 tag.
    package let tag: String
    /// Its own name.
    package let name: String
    /// The coverage in percent below which the build refuses it.
    package let gate: Int
    let place: SourcePlace
    /// Whether `languages.yaml` lists it.
    var isListed = true
}
