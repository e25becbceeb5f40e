import ArgumentParser

/// Which decks a command works on.
struct DeckOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("A deck's name, or a path to a file or folder. May be given again.", valueName: "deck"),
    completion: .custom { _, _, _ in (try? Shell())?.finder.all().found.map(\.name) ?? [] })
  var deck: [String] = []
}

/// How a command prints what a program is to read.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false
}
