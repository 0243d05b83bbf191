/// Between which bounds a rate lies of which a sample is known. Source: Wilson, "Probable Inference, the Law of Succession,
/// and Statistical Inference" (1927). Small samples have wide bounds, so that they condemn nobody.
package struct WilsonInterval: Sendable, Hashable {
    package let lower: Double
    package let upper: Double

    /// - Parameters:
    ///   - hits: of the sample; may be a fraction, as what decays is.
    ///   - count: the size of the sample.
    ///   - deviations: how sure the bounds are, in standard deviations.
    package init(hits: Double, of count: Double, deviations: Double) {
        guard count > 0 else { (lower, upper) = (0, 1); return }
        let rate = min(max(hits / count, 0), 1)
        let square = deviations * deviations
        let middle = (rate + square / (2 * count)) / (1 + square / count)
        let reach =
            deviations * (rate * (1 - rate) / count + square / (4 * count * count)).squareRoot()
            / (1 + square / count)
        (lower, upper) = (max(0, middle - reach), min(1, middle + reach))
    }
}
