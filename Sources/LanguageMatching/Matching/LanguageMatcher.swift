/// Picks the supported language that serves a reader best.
///
/// The matcher compares by CLDR's distances: it finds `es-419` for a reader of `es-MX`, `nb` for one of `da`, and the
/// default where nothing is near enough. See <doc:Choosing-a-language> for what it does with Chinese.
///
/// A matcher remembers the last few hundred answers. It is meant to be made once and shared; copies share what is
/// remembered.
public struct LanguageMatcher: Sendable {
    /// The languages that can be served, in the order given.
    public let supported: [LanguageTag]
    /// What is served when no wish can be met.
    public let defaultLanguage: LanguageTag
    /// How the matcher chooses.
    public let options: Options

    /// Each supported language once, those first that win among equals.
    private let candidates: [Candidate]
    /// The supported tags that are private use alone, which only a whole comparison distinguishes.
    private let privateUse: [LanguageTag]
    private let seenPreferences = MatchCache<LanguagePreferences>()
    private let seenHeaders = MatchCache<String>()

    private struct Candidate: Sendable {
        let language: MaximizedLanguage
        /// The position in ``supported``.
        let index: Int
    }

    /// Creates a matcher of languages as text; what is not a tag is passed over.
    ///
    /// - Parameter supported: the languages that can be served. The first is served when no wish can be met.
    public init(supported: [String]) {
        let tags = supported.compactMap { LanguageTag($0) }
        self.init(supported: tags, defaultLanguage: tags.first ?? LanguageTag(language: "und"))
    }

    /// Creates a matcher.
    ///
    /// - Parameters:
    ///   - supported: the languages that can be served.
    ///   - defaultLanguage: what is served when no wish can be met.
    public init(supported: [LanguageTag], defaultLanguage: LanguageTag) {
        self.init(supported: supported, defaultLanguage: defaultLanguage, options: Options())
    }

    /// Creates a matcher.
    ///
    /// - Parameters:
    ///   - supported: the languages that can be served.
    ///   - defaultLanguage: what is served when no wish can be met. Among languages equally near, it wins when supported.
    ///   - options: how to choose.
    public init(supported: [LanguageTag], defaultLanguage: LanguageTag, options: Options) {
        self.supported = supported
        self.defaultLanguage = defaultLanguage
        self.options = options
        let privateUse = supported.filter { $0.language == "und" && !$0.privateUse.isEmpty }
        self.privateUse = privateUse
        func whole(_ tag: LanguageTag) -> MaximizedLanguage {
            MaximizedLanguage(tag) { tag in UInt64(privateUse.firstIndex(of: tag) ?? privateUse.count) }
        }
        let defaultWhole = whole(defaultLanguage)
        let ranked = supported.enumerated().map { index, tag in
            let language = whole(tag)
            let rank = language.isEquivalent(to: defaultWhole) ? 0 : Self.isParadigm(language) ? 1 : 2
            return (rank: rank, candidate: Candidate(language: language, index: index))
        }
        // No set: to make its type known costs a process more at its start than to compare a few dozen languages.
        candidates = (0...2).reduce(into: []) { candidates, rank in
            for (other, candidate) in ranked where other == rank {
                if !candidates.contains(where: { $0.language == candidate.language }) { candidates.append(candidate) }
            }
        }
    }

    /// Chooses a language for a reader.
    public func match(_ preferences: LanguagePreferences) -> Match {
        match(seenPreferences.value(for: preferences) { choose(for: preferences.languages) })
    }

    /// Chooses a language for the value of an `X-L` or `Accept-Language` header, as ``LanguagePreferences/init(parsing:)``
    /// reads it. A header seen before is not read again.
    public func match(header: String) -> Match {
        // A longer one is not kept: what is remembered has bounds.
        guard header.utf8.count <= LanguagePreferences.maximumLength else {
            return match(LanguagePreferences(parsing: header))
        }
        return match(seenHeaders.value(for: header) { choose(for: LanguagePreferences(parsing: header).languages) })
    }

    /// The distance from a desired language to a supported one: 0 for the same, 4 or 5 for another region, 50 for another
    /// script, 80 for another language, more for both.
    ///
    /// The answer looks one way: a Galician reader is taken to read Spanish, not a Spanish one to read Galician.
    public static func distance(
        from desired: LanguageTag, to supported: LanguageTag, favoring favor: Options.Favor = .language
    ) -> Int {
        func whole(_ tag: LanguageTag) -> MaximizedLanguage {
            MaximizedLanguage(tag) { $0 == desired ? 0 : 1 }
        }
        let distance = LanguageDistance(from: whole(desired), favorsScript: favor == .script)
        // No sum of the three distances reaches the limit.
        return (distance.eighths(to: whole(supported), limit: 1000 << 3) ?? 1000 << 3) >> 3
    }

    private func match(_ choice: Choice) -> Match {
        Match(
            supported: choice.supported.map { supported[$0] } ?? defaultLanguage, desired: choice.desired,
            supportedIndex: choice.supported)
    }

    /// The loop over wishes. Each further wish has to be better by the demotion; a whole match ends it.
    private func choose(for desired: [LanguageTag]) -> Choice {
        var best = Choice.none
        var limit = options.threshold << 3
        for tag in desired {
            let language = MaximizedLanguage(tag) { tag in
                UInt64(privateUse.firstIndex(of: tag) ?? privateUse.count)
            }
            if let same = candidates.first(where: { $0.language == language }) {
                return Choice(supported: same.index, desired: tag)
            }
            if let (candidate, distance) = nearest(to: language, limit: limit) {
                best = Choice(supported: candidate.index, desired: tag)
                limit = distance
            }
            limit -= options.demotion.eighths
            if limit <= 0 { break }
        }
        return best
    }

    private func nearest(to desired: MaximizedLanguage, limit: Int) -> (Candidate, Int)? {
        let distance = LanguageDistance(from: desired, favorsScript: options.favor == .script)
        var best: Candidate?
        var least = limit
        for candidate in candidates where !isForbidden(desired, candidate.language) {
            // The first limit, not the least distance so far, cuts the work short: ties have to be seen.
            guard let eighths = distance.eighths(to: candidate.language, limit: limit) else { continue }
            if eighths < least {
                if eighths == 0 { return (candidate, 0) }
                best = candidate
                least = eighths
            } else if eighths == least, eighths >= 8, let rival = best?.language,
                Self.isMoreUsual(candidate.language, than: rival)
            {
                best = candidate
            }
        }
        return best.map { ($0, least) }
    }

    private func isForbidden(_ desired: MaximizedLanguage, _ supported: MaximizedLanguage) -> Bool {
        options.keepsTraditionalChinese && desired.script == PackedSubtag.traditionalHan
            && supported.script == PackedSubtag.simplifiedHan
    }

    /// Whether one of two equally distant tags of a language has the script, or else the region, that is usual for it.
    private static func isMoreUsual(_ language: MaximizedLanguage, than other: MaximizedLanguage) -> Bool {
        guard language.language == other.language, language.kind == .ordinary, other.kind == .ordinary else {
            return false
        }
        let usual = LikelySubtags.maximize(
            language: language.language, script: PackedSubtag.noScript, region: PackedSubtag.noRegion)
        if language.script != other.script { return language.script == usual.script }
        return language.region != other.region && language.region == usual.region
    }

    private static func isParadigm(_ language: MaximizedLanguage) -> Bool {
        guard language.kind == .ordinary, let key = PackedSubtag.key(language: language.language) else { return false }
        return (0..<DistanceTables.paradigms.count).contains { record in
            let table = DistanceTables.paradigms
            let paradigm = LikelySubtags.maximize(
                language: PackedSubtag.language(key: table.bytes(record, 0, 3)),
                script: UInt32(table.bytes(record, 3, 4)), region: UInt32(table.bytes(record, 7, 3)))
            return table.bytes(record, 0, 3) == key && paradigm.isEquivalent(to: language)
        }
    }
}
