extension LanguageMatcher {
    /// How a matcher chooses.
    public struct Options: Sendable, Hashable {
        /// Which difference weighs more.
        public enum Favor: String, Sendable, Hashable, CaseIterable {
            /// Another language is worse than another script.
            case language
            /// A language counts for a quarter, so that a reader gets a script that they can read.
            case script
        }

        /// What the order of the wishes is worth.
        public enum Demotion: String, Sendable, Hashable, CaseIterable {
            /// A later wish has to be met better by more than a difference of region.
            case region
            /// All wishes are equal.
            case none

            /// The distance between `en-US` and `en-GB`, as in ICU.
            var eighths: Int { self == .region ? 5 << 3 : 0 }
        }

        /// The distance from which on a supported language no longer serves, from 0 to 100. CLDR's distance between two
        /// scripts, 50, means that a reader is never sent to another script but where CLDR knows that both are read.
        public var threshold: Int {
            didSet { threshold = Self.bounded(threshold) }
        }
        /// Which difference weighs more.
        public var favor: Favor
        /// What the order of the wishes is worth.
        public var demotion: Demotion
        /// Whether a reader of Traditional Chinese is never served Simplified, whatever threshold and favour are.
        public var keepsTraditionalChinese: Bool

        /// ICU's defaults, without the promise to readers of Traditional Chinese.
        public static let icu = Options(keepsTraditionalChinese: false)

        /// Creates options; the defaults are the product's.
        public init(
            threshold: Int = 50, favor: Favor = .language, demotion: Demotion = .region,
            keepsTraditionalChinese: Bool = true
        ) {
            self.threshold = Self.bounded(threshold)
            self.favor = favor
            self.demotion = demotion
            self.keepsTraditionalChinese = keepsTraditionalChinese
        }

        private static func bounded(_ threshold: Int) -> Int { min(max(threshold, 0), 100) }
    }
}
