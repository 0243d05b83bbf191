/// How far supported languages are from one that is desired. Source: UTS #35, "Enhanced Language Matching", with the
/// thresholds and tie-breaks of ICU's matcher.
///
/// Distances are counted in eighths, so that between two tags that mean the same the one that spells out the same
/// subtags is nearer.
struct LanguageDistance {
    /// The desired language.
    let desired: MaximizedLanguage
    private let favorsScript: Bool
    /// The desired language's first record in the table of languages, looked up once for all supported ones.
    private let firstRecord: Int
    private let key: UInt128?
    private let regionRule: RegionRule
    private let group: Int

    /// Where the region distances of a language stand.
    private enum RegionRule {
        case none
        case anyScript(matrix: Int)
        case oneScript(UInt32, matrix: Int)
    }

    /// Prepares the blind indexes of a desired language.
    init(from desired: MaximizedLanguage, favorsScript: Bool) {
        self.desired = desired
        self.favorsScript = favorsScript
        key = desired.kind == .ordinary ? PackedSubtag.key(language: desired.language) : nil
        firstRecord = key.map { DistanceTables.languages.lowerBound($0, 3) } ?? 0
        regionRule = key.map { Self.rule($0, desired.script) } ?? .none
        group = if case .none = regionRule { 0 } else { Self.group(desired.region) }
    }

    /// The distance to a supported language in eighths; `nil` as soon as it cannot be less than the limit.
    func eighths(to supported: MaximizedLanguage, limit: Int) -> Int? {
        let roundedLimit = (limit + 7) >> 3
        let rule = languageRule(supported)
        let isSameLanguage = desired.language == supported.language && desired.kind == supported.kind
        var distance = rule ?? (isSameLanguage ? 0 : DistanceTables.defaultLanguageDistance)
        // A quarter of the language's distance makes the script count for more; the quarter is ICU's.
        if favorsScript { distance >>= 2 }
        guard distance < roundedLimit else { return nil }
        distance += scriptDistance(supported, hasRule: rule != nil)
        guard distance < roundedLimit else { return nil }
        if desired.region != supported.region {
            if isSameLanguage, let matrix = matrix(supported) {
                guard DistanceTables.leastRegionDistance < roundedLimit - distance else { return nil }
                distance += regionDistance(supported, matrix)
            } else {
                distance += DistanceTables.defaultRegionDistance
            }
        }
        return distance == 0 ? Int(desired.spelledOut ^ supported.spelledOut) : distance << 3
    }

    private func languageRule(_ supported: MaximizedLanguage) -> Int? {
        guard let key, supported.kind == .ordinary, let other = PackedSubtag.key(language: supported.language) else {
            return nil
        }
        let pair = key << 24 | other
        for record in firstRecord..<DistanceTables.languages.count {
            let found = DistanceTables.languages.bytes(record, 0, 6)
            if found == pair { return DistanceTables.languages.number(record, at: 6) }
            if found > pair { return nil }
        }
        return nil
    }

    private func scriptDistance(_ supported: MaximizedLanguage, hasRule: Bool) -> Int {
        // Pseudo-locales have scripts of their own.
        let isSameWorld = desired.kind == supported.kind || !(desired.kind.isPseudo || supported.kind.isPseudo)
        if desired.script == supported.script, isSameWorld { return 0 }
        if hasRule, let key, let other = PackedSubtag.key(language: supported.language) {
            let pair = (key << 24 | other) << 64 | UInt128(desired.script) << 32 | UInt128(supported.script)
            if let record = DistanceTables.scripts.find(pair, 14) {
                return DistanceTables.scripts.number(record, at: 14)
            }
        }
        return DistanceTables.defaultScriptDistance
    }

    private func matrix(_ supported: MaximizedLanguage) -> Int? {
        switch regionRule {
        case .none: nil
        case .anyScript(let matrix): matrix
        case .oneScript(let script, let matrix): supported.script == script ? matrix : nil
        }
    }

    private func regionDistance(_ supported: MaximizedLanguage, _ matrix: Int) -> Int {
        let count = DistanceTables.groupCount
        let cell = (matrix * count + group) * count + Self.group(supported.region)
        return Int(DistanceTables.matrices.bytes(cell, 0, 1)) - 0x30
    }

    private static func rule(_ key: UInt128, _ script: UInt32) -> RegionRule {
        let rules = DistanceTables.regionRules
        func matrix(_ record: Int) -> Int { Int(rules.bytes(record, 7, 1)) - 0x41 }
        if let record = rules.find(key << 32 | UInt128(PackedSubtag.noScript), 7) {
            return .anyScript(matrix: matrix(record))
        }
        if let record = rules.find(key << 32 | UInt128(script), 7) {
            return .oneScript(script, matrix: matrix(record))
        }
        return .none
    }

    private static func group(_ region: UInt32) -> Int {
        guard let record = DistanceTables.regionGroups.find(UInt128(region), 3) else { return 0 }
        return Int(DistanceTables.regionGroups.bytes(record, 3, 1)) - 0x41
    }
}

extension MaximizedLanguage.Kind {
    /// Whether this is a pseudo-locale, made for tests.
    fileprivate var isPseudo: Bool {
        switch self {
        case .accentedPseudo, .bidirectionalPseudo, .crackedPseudo: true
        case .ordinary, .privateUse: false
        }
    }
}
