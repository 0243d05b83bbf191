import ArgumentParser

/// Leave to take something away from a ledger that does not verify.
struct UnverifiedOption: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            "Go on in a damaged ledger, with entries that are missing or not what was recorded. That is recorded."))
    var unverified = false
}
