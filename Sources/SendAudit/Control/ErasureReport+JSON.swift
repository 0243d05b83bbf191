import SendAPI
import StrictJSON

extension ErasureReport {
    /// The report as a JSON object, for the socket between the tools and the writer.
    var json: JSONValue {
        [
            "address": .string(maskedAddress), "keyNumber": .number(JSONNumber(key.number)), "hash": .string(key.hash),
            "time": .number(JSONNumber(time.microseconds)), "origin": .string(origin),
            "sequence": sequence.map { .number(JSONNumber($0)) } ?? .null, "entries": Self.list(entries),
            "rowsRead": .number(JSONNumber(rowsRead)), "spellings": .number(JSONNumber(spellingCount)),
            "near": .array(nearMatches.map(\.json)), "nearCount": .number(JSONNumber(nearMatchCount)),
            "lastingMentions": Self.list(lastingMentions), "holders": .array(holders.map(\.json)),
            "checkpoint": checkpoint.map { .string($0) } ?? .null, "logEmptied": .bool(isLogEmptied),
        ]
    }

    /// Reads a report; `nil` when it is none.
    init?(_ json: JSONValue) {
        guard let object = json.objectValue, let address = object["address"]?.stringValue,
            let keyNumber = object["keyNumber"]?.numberValue?.integerValue, let hash = object["hash"]?.stringValue,
            let time = object["time"]?.numberValue?.integerValue, let origin = object["origin"]?.stringValue,
            let entries = Self.numbers(object["entries"]),
            let rowsRead = object["rowsRead"]?.numberValue?.integerValue,
            let spellings = object["spellings"]?.numberValue?.integerValue,
            let nearCount = object["nearCount"]?.numberValue?.integerValue,
            let mentions = Self.numbers(object["lastingMentions"]),
            let near = object["near"]?.arrayValue, let holders = object["holders"]?.arrayValue,
            let isLogEmptied = object["logEmptied"]?.boolValue
        else { return nil }
        self.init(
            maskedAddress: address, key: ErasedAddressKey(number: keyNumber, hash: hash),
            time: Timestamp(microseconds: time), origin: origin,
            sequence: object["sequence"]?.numberValue?.integerValue, entries: entries, rowsRead: Int(rowsRead),
            spellingCount: Int(spellings), nearMatches: near.compactMap { NearMatch($0) },
            nearMatchCount: Int(nearCount), lastingMentions: mentions,
            holders: holders.compactMap { HolderErasure($0) }, checkpoint: object["checkpoint"]?.stringValue,
            isLogEmptied: isLogEmptied)
    }

    private static func list(_ numbers: [Int64]) -> JSONValue { .array(numbers.map { .number(JSONNumber($0)) }) }

    private static func numbers(_ json: JSONValue?) -> [Int64]? {
        json?.arrayValue.map { $0.compactMap { $0.numberValue?.integerValue } }
    }
}

extension NearMatch {
    fileprivate var json: JSONValue {
        [
            "entry": .number(JSONNumber(sequence)), "address": .string(address), "kind": .string(kind.rawValue),
        ]
    }

    fileprivate init?(_ json: JSONValue) {
        guard let sequence = json.objectValue?["entry"]?.numberValue?.integerValue,
            let address = json.objectValue?["address"]?.stringValue,
            let kind = Kind(rawValue: json.objectValue?["kind"]?.stringValue ?? "")
        else { return nil }
        self.init(sequence: sequence, address: address, kind: kind)
    }
}

extension HolderErasure {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "count": .number(JSONNumber(count)),
            "failure": failure.map { .string($0) } ?? .null,
        ]
    }

    fileprivate init?(_ json: JSONValue) {
        guard let name = json.objectValue?["name"]?.stringValue,
            let count = json.objectValue?["count"]?.numberValue?.integerValue
        else { return nil }
        self.init(name: name, count: Int(count), failure: json.objectValue?["failure"]?.stringValue)
    }
}
