import ArgumentParser
import Console

extension Study {
  /// `study man`: the manual page.
  struct Man: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the manual page.",
      discussion: "Example: study man > study.1 && man ./study.1")

    func run() throws {
      try Output.standard.bytes(Array(ManualPage().text.utf8))
    }
  }
}
