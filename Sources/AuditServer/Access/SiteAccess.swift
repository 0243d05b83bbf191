/// How the site learns who asks.
package enum SiteAccess: Sendable {
    /// By a link for each role, which is printed.
    ///
    /// - Parameter user: the user of the operating system under whom the process runs.
    case links(user: String)
    /// By a header that a proxy sets, which has asked who somebody is.
    case header(String, People)
}
