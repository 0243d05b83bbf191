import SendAPI

/// The applications that may ask for codes.
public struct ClientRegistry: Sendable, Hashable {
    private let clients: [String: RegisteredClient]

    /// Clients of which nothing but the id is known.
    init(ids: some Sequence<String>) {
        clients = Dictionary(ids.map { ($0, RegisteredClient(id: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the file of the setting `clientsFile`: a JSON array.
    ///
    /// ```json
    /// [{"id": "nTo1eRIub60vPb54WeE6aojPwYwImtl4", "name": "Web shop", "scenarios": ["LOGIN_EMS", "REGISTER_EMS"],
    ///   "language": "de", "codesPerHour": 2000}]
    /// ```
    ///
    /// - Throws: ``SettingsError`` for the first thing that is wrong.
    init(file path: String) throws(SettingsError) {
        let objects = try JSONSettings.array(
            path, setting: "clientsFile", what: "client", count: 1...100_000, maximumLength: 32 << 20,
            known: ["id", "name", "scenarios", "language", "codesPerHour"])
        var clients: [String: RegisteredClient] = [:]
        for object in objects {
            let client = try Self.client(object)
            guard clients.updateValue(client, forKey: client.id) == nil else {
                throw object.refused("id", "'\(client.id)' stands twice")
            }
        }
        self.clients = clients
    }

    private static func client(_ object: JSONSettings) throws(SettingsError) -> RegisteredClient {
        let id = try object.text("id")
        guard RegisteredClient.isID(id) else { throw object.refused("id", "must be letters and digits, 128 at most") }
        var client = RegisteredClient(id: id)
        let name = try object.text("name", default: id)
        guard !name.isEmpty, name.utf8.count <= 128,
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw object.refused("name", "must be a text of at most 128 bytes without control characters") }
        client.name = name
        if let words = try object.texts("scenarios") {
            var scenarios: Set<Scenario> = []
            for word in words {
                guard let scenario = Scenario(rawValue: word) else {
                    let all = Scenario.allCases.map(\.rawValue).joined(separator: ", ")
                    throw object.refused("scenarios", "has '\(word)'; allowed are \(all)")
                }
                scenarios.insert(scenario)
            }
            guard !scenarios.isEmpty else {
                throw object.refused("scenarios", "is empty; leave it out for all of them")
            }
            client.scenarios = scenarios
        }
        let language = try object.text("language")
        if !language.isEmpty {
            client.language = try CatalogLanguage.tag(language, setting: "\(object.place): language")
        }
        client.codesPerHour = try object.number("codesPerHour", 0...10_000_000)
        return client
    }

    /// The ids.
    public var ids: Set<String> { Set(clients.keys) }

    subscript(_ id: String) -> RegisteredClient? { clients[id] }
}
