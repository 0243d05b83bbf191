/// Where errors come from in this example.
public struct Delivery {
    public init() {}

    /// Looks for a parcel.
    public func track(_ number: String) throws(ParcelError) {
        guard number.count == 12 else { throw .numberWrong(.init(field: "tracking")) }
        guard number.hasPrefix("1") else { throw .lost(.init(number: number)) }
        throw .late(.init(days: number.last.flatMap { Int(String($0)) }))
    }
}
