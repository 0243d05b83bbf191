import Synchronization

/// The registry that is in force. It is read anew while requests go on, each of which sees the old one or the new one.
final class ClientDirectory: Sendable {
    private let registry: Mutex<ClientRegistry>
    private let file: String?

    /// - Parameter file: where the registry is read from anew; `nil` where its clients stand in the settings.
    init(_ registry: ClientRegistry, file: String?) {
        self.registry = Mutex(registry)
        self.file = file
    }

    /// The registry of this moment.
    var current: ClientRegistry { registry.withLock { $0 } }

    /// Reads the file anew; a bad one changes nothing. It blocks.
    ///
    /// - Returns: how many clients there are now; `nil` where there is no file.
    func reload() throws(SettingsError) -> Int? {
        guard let file else { return nil }
        let read = try ClientRegistry(file: file)
        registry.withLock { $0 = read }
        return read.ids.count
    }
}
