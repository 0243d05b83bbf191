/// A file of translations into which nothing can be written without a risk to what stands there.
package struct UneditableTranslation: Error, Sendable, CustomStringConvertible {
    /// Where, and what its owner can do.
    package let description: String
}
