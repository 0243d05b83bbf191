import EIAMErrors

/// An error that no server's answer brings about.
struct Unscriptable: Error, CustomStringConvertible {
    let error: EIAMError

    var description: String {
        switch error {
        case .attemptNotRecorded:
            "\(error.code) comes from the recorder: give SendClient an InMemoryRecorder(isFull: true)"
        case .captchaCipherMissing:
            "\(error.code) comes from a challenge with a key: set encryptsPoints, and give SendClient no pointCipher"
        default: "\(error.code) is a code of clients that no answer brings about"
        }
    }
}
