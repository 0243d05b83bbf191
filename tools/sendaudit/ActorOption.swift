import ArgumentParser

/// Who does what is recorded.
struct ActorOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who you are, where your user name does not say it; it is recorded beside your user name.",
            valueName: "name"))
    var actor: String?

    /// The longest, in bytes: a user name finds room beside it.
    private static let maximumLength = 80

    func validate() throws {
        guard let actor else { return }
        guard actor.contains(where: { !$0.isWhitespace }), actor.utf8.count <= Self.maximumLength else {
            throw ValidationError("--actor has 1 to \(Self.maximumLength) bytes, and is not blank")
        }
    }

    /// The name for the entry: what was given, and always the user's own.
    var name: String {
        actor.map { "\($0) (\(Actor.name))" } ?? Actor.name
    }
}
