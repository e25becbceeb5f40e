import ArgumentParser

/// The program: flashcards for people who live in text.
struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Flashcards for people who live in text.",
    discussion: "Example: study --deck beijing",
    subcommands: [
      Sit.self, Due.self, Decks.self, Build.self, Check.self, Cards.self, Set.self, Schedule.self, Replay.self,
      Reschedule.self, Merge.self, Doctor.self, Parse.self, Grade.self,
    ],
    defaultSubcommand: Sit.self)
}
