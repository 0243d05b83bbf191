/// Where the parts of a parsed message stand in its source, in UTF-8 code units.
///
/// The lists follow the order in which ``ModelWalk`` visits a model, so that the data model itself stays free of
/// positions and two models compare by meaning alone.
package struct SourceMap: Sendable, Equatable {
    package internal(set) var declarations: [Int] = []
    /// Every expression and markup.
    package internal(set) var placeholders: [Int] = []
    package internal(set) var options: [Int] = []
    package internal(set) var selectors: [Int] = []
    package internal(set) var variants: [Int] = []
}
