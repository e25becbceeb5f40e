import ArgumentParser

/// The program: flashcards for people who live in text.
struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Flashcards for people who live in text.",
    discussion: "Example: study --deck beijing",
    subcommands: [
      Sit.self, Due.self, Decks.self, Build.self, Check.self, Cards.self, Add.self, Edit.self, Import.self, Export.self,
      Set.self, Reschedule.self, Stats.self, Optimize.self, Simulate.self, Schedule.self, Replay.self, Merge.self,
      Doctor.self, Parse.self, Grade.self, Quiz.self, Man.self,
      Completions.self,
    ],
    defaultSubcommand: Sit.self)
}
