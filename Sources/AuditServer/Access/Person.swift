/// Somebody who asks.
package struct Person: Sendable, Hashable {
    /// What the page calls them; `nil` for whoever has a role's link.
    package let name: String?
    /// What they may ask.
    package let roles: Set<Role>
    /// Who did it, for the entries that record an access.
    package let actor: String

    /// Somebody of the list of people.
    ///
    /// - Parameters:
    ///   - name: the name that the proxy says.
    ///   - roles: what they may ask.
    package init(name: String, roles: Set<Role>) {
        self.name = name
        self.roles = roles
        actor = "\(name) (sendaudit serve)"
    }

    /// Whoever has opened a role's link.
    ///
    /// - Parameters:
    ///   - role: the role.
    ///   - user: the user of the operating system under whom the process runs, who gave the link away.
    package init(link role: Role, user: String) {
        name = nil
        roles = [role]
        actor = "\(role.rawValue) by link (sendaudit serve, run by \(user))"
    }
}
