import ArgumentParser

/// The program: flashcards for people who live in text.
@main
struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Flashcards for people who live in text.",
    subcommands: [Build.self])
}
