import GRDB
import SendAPI

/// From how many networks a device fingerprint has come of late. One that many share, such as `linux`, is no device: a limit
/// on it would lock out strangers.
enum DeviceNetworks {
    /// A person moves between home, work and a mobile network.
    private static let ofOneDevice = 3
    private static let memory = Duration.seconds(3600)

    /// Notes from where a fingerprint came, and says whether so many share it that it means nobody.
    static func isShared(_ device: String, network: String, now: Timestamp, in database: Database) throws -> Bool {
        let known = try String.fetchAll(
            database.cachedStatement(sql: "SELECT network FROM device_network WHERE device = ? LIMIT ?"),
            arguments: [device, ofOneDevice + 1])
        if known.contains(network) || known.count <= ofOneDevice {
            try database.run(
                sql: "INSERT OR REPLACE INTO device_network (device, network, expires) VALUES (?, ?, ?)",
                arguments: [device, network, (now + memory).microseconds])
        }
        return Set(known).union([network]).count > ofOneDevice
    }
}
