/// How the site is served.
package struct SiteOptions: Sendable {
    /// Where it listens.
    package var address: LoopbackAddress
    /// On which port; 0 for any.
    package var port: Int
    /// The name under which a proxy serves it, with the port where it is not that of HTTPS.
    package var publicHost: String?
    /// How it learns who asks.
    package var access: SiteAccess
    /// How many questions are answered at a time.
    package var questions = 4
    /// How long a question may take.
    package var timeLimit = Duration.seconds(60)
    /// How many sessions there are at most.
    package var sessions = 1_000

    /// The defaults.
    package init(address: LoopbackAddress, port: Int, publicHost: String? = nil, access: SiteAccess) {
        self.address = address
        self.port = port
        self.publicHost = publicHost
        self.access = access
    }
}
