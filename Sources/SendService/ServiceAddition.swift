package import Hummingbird

/// What a program of this package adds to the service: `sendserver --demo` adds a page.
package struct ServiceAddition: Sendable {
    /// Answers a code that was entered, as the endpoint for other services does, and asks for no secret.
    package typealias CodeEntry = @Sendable (Request, ServiceContext) async throws -> Response

    let transport: @Sendable (any MailTransport) -> any MailTransport
    let addRoutes: @Sendable (Router<ServiceContext>, @escaping CodeEntry) -> Void

    /// - Parameters:
    ///   - transport: gives the way by which mail leaves in place of the service's own.
    ///   - addRoutes: adds endpoints to the service's own.
    package init(
        transport: @escaping @Sendable (any MailTransport) -> any MailTransport,
        addRoutes: @escaping @Sendable (Router<ServiceContext>, @escaping CodeEntry) -> Void
    ) {
        (self.transport, self.addRoutes) = (transport, addRoutes)
    }
}
