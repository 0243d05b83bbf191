import ArgumentParser

/// Who does what is recorded.
struct ActorOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who you are, where your user name does not say it; it is recorded beside your user name.",
            valueName: "name"), transform: GivenText.actor)
    var actor: String?

    /// The name for the entry: what was given, and always the user's own.
    var name: String {
        actor.map { "\($0) (\(Actor.name))" } ?? Actor.name
    }
}
