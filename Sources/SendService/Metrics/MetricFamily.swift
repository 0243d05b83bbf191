/// One metric with all of its series.
struct MetricFamily: Sendable {
    /// What a metric is. Source: Prometheus, "Exposition formats", text format 0.0.4.
    enum Kind: String, Sendable {
        case counter
        case gauge
        case histogram
    }

    /// One line of it.
    struct Sample: Sendable {
        /// What is put after the family's name: `_bucket`, `_sum` and `_count` of a histogram.
        var suffix = ""
        var labels: [(name: String, value: String)] = []
        let value: Double
    }

    let name: String
    let kind: Kind
    let help: String
    let samples: [Sample]

    /// A gauge without labels.
    static func gauge(_ name: String, _ help: String, _ value: Double) -> MetricFamily {
        MetricFamily(name: name, kind: .gauge, help: help, samples: [Sample(value: value)])
    }
}
