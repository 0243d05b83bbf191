import ErrorCatalog
import Foundation
import SendAPI
import SendClient

extension TransportResponse {
    /// The response as a client gets it: with a `Date`, and no longer than it asked for.
    func received(at time: Timestamp, atMost length: Int) -> TransportResponse {
        var response = self
        if header("Date") == nil { response.headers.append(("Date", HTTPDate.text(time))) }
        if body.count > length {
            response.body = body.prefix(length)
            response.isTruncated = true
        }
        return response
    }
}
