/// Devices that many addresses share, among the newest attempts of a period.
package struct ReportDevices: Sendable, Hashable {
    /// A device fingerprint that several addresses share.
    package struct Device: Sendable, Hashable {
        /// The fingerprint, masked.
        package var fingerprint: String
        /// How many addresses.
        package var addresses: Int
        /// How many attempts.
        package var attempts: Int
        /// So many addresses share it that it is a constant which an integrator sends for every device.
        package var isConstant: Bool { addresses >= 10 }
    }

    /// The most addresses first.
    package var shared: [Device] = []
    /// How many attempts were looked at.
    package var attemptsRead = 0
}
