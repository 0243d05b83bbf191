import StrictJSON

// swift-format-ignore
func strictJSONPage() throws {
    // page: StrictJSON
    let value = try JSONValue(parsing: #"{"count":237.0,"name":"Mia"}"#.utf8, maximumLength: 1024)
    value.objectValue?["name"]?.stringValue  // Mia
    value.text                               // {"count":237.0,"name":"Mia"}

    do {
        _ = try JSONValue(parsing: #"{"email":"a","email":"b"}"#.utf8, maximumLength: 1024)
    } catch {
        print(error)                         // JSON, byte 13: a member is named twice
    }
    // end
}
