/// Text beyond ASCII in letters, digits and hyphens, as it stands in a label of a domain name behind `xn--`. Source: RFC 3492.
package enum Punycode {
    /// Encodes a label.
    package static func encoded(_ label: some Sequence<Unicode.Scalar>) -> [UInt8] {
        let input = label.map { Int($0.value) }
        var output = input.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
        let basicCount = output.count
        if basicCount > 0 { output.append(UInt8(ascii: "-")) }
        var (next, delta, bias, handled) = (0x80, 0, 72, basicCount)
        while let least = input.filter({ $0 >= next }).min() {
            delta += (least - next) * (handled + 1)
            next = least
            for value in input {
                if value < next { delta += 1 }
                guard value == next else { continue }
                append(delta, bias, to: &output)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return output
    }

    private static let (base, leastThreshold, greatestThreshold) = (36, 1, 26)

    /// Appends a number in digits whose value depends on their place.
    private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
        var rest = delta
        for place in sequence(first: base, next: { $0 + base }) {
            let threshold = min(max(place - bias, leastThreshold), greatestThreshold)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x30 + value - 26)
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var places = 0
        while delta > (base - leastThreshold) * greatestThreshold / 2 {
            delta /= base - leastThreshold
            places += base
        }
        return places + (base - leastThreshold + 1) * delta / (delta + 38)
    }
}
