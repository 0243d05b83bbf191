public import EIAMErrors
public import SendClient

/// What an ``InMemoryService`` answers a request with.
public enum ScriptedAnswer: Sendable {
    /// What the contract says.
    case contract
    /// An error, as a server sends it: with its body, its status and `Retry-After`.
    ///
    /// A client's own code (`ERRATA.CLIENT.*`) is provoked: no connection, an answer of somebody else, and so on. What makes a
    /// client call again is given twice. Two codes come from no answer: for `ERRATA.CLIENT.1004` give the client an
    /// ``InMemoryRecorder`` that is full, for `ERRATA.CLIENT.1011` let the service encrypt points. Scripted all the same, they
    /// fail with a cause that says so.
    case error(EIAMError)
    /// These bytes.
    case response(TransportResponse)
    /// No answer, for this reason. The service has not heard of the request.
    case failure(TransportFailure)
    /// No answer until the request is cancelled or its deadline has passed. The service has not heard of it.
    case never
    /// The request is carried out and answered at once, and its answer arrives after a time of the service's clock.
    indirect case delayed(Duration, ScriptedAnswer)
    /// The request is carried out, and the connection breaks before its answer arrives.
    indirect case lost(ScriptedAnswer)
}
