/// Where the parts of a parsed message stand in its source, in UTF-8 code units.
///
/// The lists follow the order in which ``ModelWalk`` visits a model, so that the data model itself stays free of
/// positions and two models compare by meaning alone.
struct SourceMap: Sendable, Equatable {
    var declarations: [Int] = []
    /// Every expression and markup.
    var placeholders: [Int] = []
    var options: [Int] = []
    var selectors: [Int] = []
    var variants: [Int] = []
}
