import EIAMErrors

extension SendFailure {
    /// Whether a code may be on its way: the client says so, or the error does, whose words tell the person.
    var mayHaveLeft: Bool {
        if case .sendNotConfirmed = error { return true }
        return mayHaveBeenSent
    }
}
