import ArgumentParser
import Console

extension Study {
  /// `study completions`: a script for the learner's shell.
  struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a completion script for bash, zsh or fish.",
      discussion: """
        Example: study completions bash > ~/.local/share/bash-completion/completions/study
        """)

    enum Shells: String, CaseIterable, ExpressibleByArgument {
      case bash, zsh, fish
    }

    @Argument(help: "The shell.")
    var shell: Shells

    func run() throws {
      let kind: CompletionShell =
        switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
      try Output.standard.bytes(Array((Study.completionScript(for: kind) + "\n").utf8))
    }
  }
}
