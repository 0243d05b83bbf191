/// One record that a ``PersonalDataHolder`` holds on a person, as it is given out to them.
public struct HeldRecord: Sendable, Hashable {
    /// The fields with their names, in the order in which they are shown.
    public let fields: [SubjectEntry.Field]

    /// Creates a record.
    public init(_ fields: [SubjectEntry.Field]) {
        self.fields = fields
    }
}
