/// Counts by labels. However many values there are, only so many series are kept; what comes later is counted as `other`.
struct LabelledCounter: Sendable {
    static let other = "other"

    private let labels: [String]
    private let maximumSeries: Int
    private var counts: [[String]: UInt64] = [:]

    init(labels: [String], maximumSeries: Int) {
        self.labels = labels
        self.maximumSeries = maximumSeries
    }

    /// Of one label whose values are known: they are there with 0, so that a rate is seen from the first event on.
    init(label: String, values: [String]) {
        self.init(labels: [label], maximumSeries: values.count)
        for value in values { counts[[value]] = 0 }
    }

    mutating func increment(_ values: [String]) {
        let isNew = counts[values] == nil
        let key = isNew && counts.count >= maximumSeries ? labels.map { _ in Self.other } : values
        counts[key, default: 0] += 1
    }

    /// The series in a fixed order.
    var samples: [MetricFamily.Sample] {
        counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { values, count in
            MetricFamily.Sample(labels: zip(labels, values).map { (name: $0, value: $1) }, value: Double(count))
        }
    }
}
