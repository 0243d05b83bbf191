import FoundationEssentials
import StrictJSON

/// A JSON object in a file of settings. Each value is asked for with its type and its bounds, and what is not known is an
/// error: it is a setting that somebody believes in.
struct JSONSettings {
    /// The file, and which of its objects this is, for errors.
    let place: String
    private let object: JSONObject

    /// - Parameter known: the names that there are.
    init(_ value: JSONValue, place: String, known: [String]) throws(SettingsError) {
        guard let object = value.objectValue else { throw SettingsError(file: "\(place) is no JSON object") }
        for member in object.members where !known.contains(member.name) {
            throw SettingsError(
                file: "\(place): there is no '\(member.name)'; allowed are \(known.joined(separator: ", "))")
        }
        (self.place, self.object) = (place, object)
    }

    /// The objects of a file that holds an array of them.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - setting: the key that names it.
    ///   - what: what an object is, for errors.
    static func array(
        _ path: String, setting: String, what: String, count: ClosedRange<Int>, maximumLength: Int, known: [String]
    ) throws(SettingsError) -> [JSONSettings] {
        let place = "\(setting): \(path)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError(file: "\(place): the file cannot be read")
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: data, maximumLength: maximumLength)
        } catch {
            throw SettingsError(file: "\(place): \(error)")
        }
        guard let items = value.arrayValue, count.contains(items.count) else {
            throw SettingsError(
                file: "\(place): allowed is a JSON array of \(count.lowerBound) to \(count.upperBound) \(what)s")
        }
        var objects: [JSONSettings] = []
        for (index, item) in items.enumerated() {
            objects.append(try JSONSettings(item, place: "\(place): \(what) \(index + 1)", known: known))
        }
        return objects
    }

    func text(_ name: String, default standard: String = "") throws(SettingsError) -> String {
        guard let value = object[name] else { return standard }
        guard let text = value.stringValue else { throw refused(name, "is no text") }
        return text
    }

    func number(_ name: String, _ range: ClosedRange<Int64>) throws(SettingsError) -> Int? {
        guard let value = object[name] else { return nil }
        guard let number = value.numberValue?.integerValue, range.contains(number) else {
            throw refused(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return Int(number)
    }

    func texts(_ name: String) throws(SettingsError) -> [String]? {
        guard let value = object[name] else { return nil }
        let texts = value.arrayValue?.compactMap(\.stringValue)
        guard let texts, texts.count == value.arrayValue?.count else { throw refused(name, "is no array of texts") }
        return texts
    }

    func refused(_ name: String, _ why: String) -> SettingsError {
        SettingsError(file: "\(place): \(name) \(why)")
    }
}
