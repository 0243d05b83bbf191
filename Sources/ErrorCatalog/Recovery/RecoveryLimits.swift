/// The bounds of recovery.
package enum RecoveryLimits {
    /// The longest text that is looked at, in UTF-8 bytes.
    package static let text = 1 << 20
    /// The longest value of a text placeholder, in UTF-8 bytes. Values are names, paths and addresses in a sentence that
    /// a person reads. With this bound a text can be longer than the longest template only by its placeholders' worth,
    /// so that a hostile text is refused by its length before anything is searched.
    package static let value = 1024
    /// The longest number: 19 digits of four bytes, their separators and a sign.
    static let number = 128
    /// The most steps of the search through placements that differ only in what is not reported, or that disagree,
    /// for each byte of the text. A text that needs more is refused as a whole; no reading is given that might not be
    /// the only one.
    static let stepsPerByte = 64
}
