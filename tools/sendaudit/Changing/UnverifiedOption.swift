import ArgumentParser

/// Leave to take something away from a ledger that does not verify.
struct UnverifiedOption: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            "Go on without verifying the ledger first, where it has damage elsewhere. That is recorded.",
            discussion: "What is taken away is compared with the tree all the same."))
    var unverified = false
}
