import StrictJSON

extension HolderExport {
    /// The export as a JSON object: the holder's name, its records as lists of names and values in their order, and why it
    /// failed, if it did.
    var json: JSONValue {
        [
            "name": .string(name),
            "records": .array(
                records.map { record in
                    .array(record.fields.map { .array([.string($0.name), .string($0.value)]) })
                }),
            "failure": failure.map { .string($0) } ?? .null,
        ]
    }

    /// Reads an export; `nil` when it is none.
    init?(_ json: JSONValue) {
        guard let name = json.objectValue?["name"]?.stringValue,
            let records = json.objectValue?["records"]?.arrayValue
        else { return nil }
        self.init(
            name: name,
            records: records.map { record in
                HeldRecord(
                    (record.arrayValue ?? []).compactMap { pair in
                        guard let pair = pair.arrayValue, pair.count == 2, let name = pair[0].stringValue,
                            let value = pair[1].stringValue
                        else { return nil }
                        return SubjectEntry.Field(name: name, value: value)
                    })
            }, failure: json.objectValue?["failure"]?.stringValue)
    }
}
