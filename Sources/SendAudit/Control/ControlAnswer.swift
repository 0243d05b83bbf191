import StrictJSON

/// What the process that writes a ledger answers a tool.
public enum ControlAnswer: Sendable, Hashable {
    /// It is done: the number of the entry that records it, and how many entries it was applied to.
    case done(sequence: Int64?, count: Int, isLogEmptied: Bool)
    /// A removal was done up to where a hold stands, perhaps not at all.
    case heldBack(RemovalReport, by: Hold.Notice)
    /// A person was erased.
    case erased(ErasureReport)
    /// That a person's data are given out was recorded, and this is what is held on them beside the ledger.
    case exported(sequence: Int64, beside: [HolderExport])
    /// A key was replaced: the vkey, or the number of a search key.
    case key(String)
    /// What a service says that did what was asked of it: JSON.
    case service(String)
    /// It could not be done.
    case failed(LedgerError)

    init(_ report: RemovalReport) {
        if let hold = report.hold {
            self = .heldBack(report, by: hold)
        } else {
            self = .done(sequence: report.sequence, count: report.count, isLogEmptied: report.isLogEmptied)
        }
    }

    /// The answer as one line of JSON.
    var json: JSONValue {
        switch self {
        case .done(let sequence, let count, let isLogEmptied):
            .object(Self.members(sequence, count, isLogEmptied))
        case .heldBack(let report, let hold):
            {
                var object = Self.members(report.sequence, report.count, report.isLogEmptied)
                object.append("hold", .number(JSONNumber(hold.sequence)))
                if let reason = hold.reason { object.append("holdReason", .string(reason)) }
                return .object(object)
            }()
        case .erased(let report): ["erased": report.json]
        case .exported(let sequence, let beside):
            ["exported": .number(JSONNumber(sequence)), "beside": .array(beside.map(\.json))]
        case .key(let key): ["key": .string(key)]
        case .service(let answer): ["service": .string(answer)]
        case .failed(let error): ["error": .string(error.code.rawValue), "message": .string(error.message)]
        }
    }

    private static func members(_ sequence: Int64?, _ count: Int, _ isLogEmptied: Bool) -> JSONObject {
        JSONObject([
            ("sequence", sequence.map { .number(JSONNumber($0)) } ?? .null), ("count", .number(JSONNumber(count))),
            ("logEmptied", .bool(isLogEmptied)),
        ])
    }

    /// Reads an answer; `nil` when it is none.
    init?(_ json: JSONValue) {
        guard let object = json.objectValue else { return nil }
        if let code = object["error"]?.stringValue {
            self = .failed(
                LedgerError(
                    code: LedgerError.Code(rawValue: code) ?? .notWritten,
                    message: object["message"]?.stringValue ?? code))
        } else if let erased = object["erased"] {
            guard let report = ErasureReport(erased) else { return nil }
            self = .erased(report)
        } else if let sequence = object["exported"]?.numberValue?.integerValue {
            let beside = (object["beside"]?.arrayValue ?? []).map { HolderExport($0) }
            guard !beside.contains(nil) else { return nil }
            self = .exported(sequence: sequence, beside: beside.compactMap(\.self))
        } else if let key = object["key"]?.stringValue {
            self = .key(key)
        } else if let answer = object["service"]?.stringValue {
            self = .service(answer)
        } else if let count = object["count"]?.numberValue?.integerValue {
            let hold = object["hold"]?.numberValue?.integerValue.map {
                Hold.Notice(sequence: $0, reason: object["holdReason"]?.stringValue)
            }
            self.init(
                RemovalReport(
                    sequence: object["sequence"]?.numberValue?.integerValue, count: Int(count),
                    isLogEmptied: object["logEmptied"]?.boolValue ?? true, hold: hold))
        } else {
            return nil
        }
    }
}
