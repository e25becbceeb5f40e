import FSRS

extension Session {
  /// What a learner does in a sitting.
  public enum Input: Hashable, Sendable {
    /// An answer. Empty: the right one is to be shown. The rating is what the comparison proposes for a typed answer.
    case reply(typed: String, proposing: Rating?)
    /// A rating; nil takes the proposal.
    case rate(Rating?)
    case command(Command)
    /// Enter while only cards are left whose minute hasn't come: go on with the next of them at once.
    case goOn
    /// Time has passed, nothing was typed.
    case clock
  }

  /// What begins with a colon.
  public enum Command: Hashable, Sendable {
    case hint, skip, edit, open, bury, suspend, reset, sure, unsure, why, info, source, stats, help, quit
    /// So many of the things done last, from 1.
    case undo(Int)
    /// A colour from 1 to 7, 0 for none; nil: 1, or none where there is a flag.
    case flag(Int?)
    /// Not a command, or one whose argument is missing or wrong: as it was typed, without the colon.
    case unknown(String)
  }
}

extension Session.Command {
  /// The commands' names with the words that may follow and what each does, in the order of `:help`.
  public static let all: [(name: String, arguments: [String], meaning: String)] = [
    ("hint", [], "one more letter of the answer"),
    ("skip", [], "this card later in the sitting"),
    ("undo", [], "take back what you did last; :undo 3 the last three; study --undo after the end"),
    ("edit", [], "open the note in your editor"),
    ("open", [], "the card's first picture or sound"),
    ("bury", [], "not again until tomorrow"),
    ("suspend", [], "not again, but with --cram"),
    ("flag", ["0", "1", "2", "3", "4", "5", "6", "7"], "mark the card with a number, 1 to 7; 0 takes it away"),
    ("reset", [], "make the card new again"),
    ("sure", [], "before you answer: you're sure"),
    ("unsure", [], "before you answer: you aren't"),
    ("why", [], "why the card is due when it is"),
    ("info", [], "the card's numbers"),
    ("source", [], "where the card comes from"),
    ("stats", [], "how this sitting goes, and the deck"),
    ("help", [], "this list"),
    ("quit", [], "leave; everything is saved"),
  ]

  /// Understands what was typed behind the colon. An unambiguous beginning of a name is enough.
  public init(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    let typed = words.first.map { $0.lowercased() } ?? ""
    let names = Self.all.map(\.name).filter { $0.hasPrefix(typed) }
    let name = typed.isEmpty ? nil : names.contains(typed) ? typed : names.count == 1 ? names.first : nil
    let argument = words.dropFirst().first
    switch name {
    case "hint": self = .hint
    case "skip": self = .skip
    case "edit": self = .edit
    case "open": self = .open
    case "bury": self = .bury
    case "suspend": self = .suspend
    case "reset": self = .reset
    case "sure": self = .sure
    case "unsure": self = .unsure
    case "why": self = .why
    case "info": self = .info
    case "source": self = .source
    case "stats": self = .stats
    case "help": self = .help
    case "quit": self = .quit
    case "undo":
      guard let count = argument.map({ Int($0) }) ?? 1, count > 0, words.count < 3 else {
        self = .unknown(text)
        return
      }
      self = .undo(count)
    case "flag":
      guard let argument, let color = Int(argument), (0...7).contains(color) else {
        self = .unknown(text)
        return
      }
      self = .flag(color)
    default: self = .unknown(text)
    }
  }
}

extension Rating {
  /// Understands a rating as a learner types it: 1 to 4 (full-width digits too) or the word.
  public init?(typed text: String) {
    switch text.split(separator: " ").joined(separator: " ").lowercased() {
    case "1", "１", "again": self = .again
    case "2", "２", "hard": self = .hard
    case "3", "３", "good": self = .good
    case "4", "４", "easy": self = .easy
    default: return nil
    }
  }
}
