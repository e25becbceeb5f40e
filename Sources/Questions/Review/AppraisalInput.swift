extension Appraisal {
  /// What an instructor does.
  public enum Input: Hashable, Sendable {
    case keep, drop, editQuestion, editAnswer
    /// The edited text.
    case text(String)
    /// Leaves the text that is being edited as it was.
    case cancel
    case back, why, help, stop
    case unknown(String)

    /// Understands a line or a key: the word or its first letter, with a colon or without; an empty one keeps.
    public init(line: String) {
      let word = line.lowercased().filter { !$0.isWhitespace }
      switch word.hasPrefix(":") ? String(word.dropFirst()) : word {
      case "", "k", "keep", "y", "yes": self = .keep
      case "d", "drop", "n", "no": self = .drop
      case "e", "edit": self = .editQuestion
      case "a", "answer": self = .editAnswer
      case "u", "undo", "back": self = .back
      case "w", "why": self = .why
      case "?", "h", "help": self = .help
      case "q", "quit", "stop": self = .stop
      default: self = .unknown(line)
      }
    }
  }

  /// What is to be done or shown, in this order.
  public enum Effect: Sendable {
    case show(Sheet)
    case tell(Message)
    case end
  }

  /// Something said between two cards.
  public enum Message: Sendable {
    case unchanged, nothingToUndo
    /// What was taken back.
    case undone(Deed)
    case why(Reasons)
    case whyEdited
    case help
    case unknown(String)
    /// What is wrong with an edited text.
    case flaw(String)
    /// The part can only be edited in the deck's file.
    case onlyInFile
  }

  /// Something that an instructor did to a card.
  public enum Deed: Hashable, Sendable { case kept, dropped, edited }

  /// What an instructor is asked for.
  public enum Asking: Hashable, Sendable {
    case decision
    /// A question's or an answer's text, with what stands on the line to begin with.
    ///
    /// A cloze's is its sentence, with the gaps in brackets.
    case question(String, isCloze: Bool)
    /// - Parameter isList: whether the items are separated by ` | `.
    case answer(String, isList: Bool)
  }

  /// What a pass came to, in cards.
  public struct Tally: Hashable, Sendable {
    public internal(set) var kept = 0
    public internal(set) var dropped = 0
    public internal(set) var edited = 0
    /// Not looked at, and so kept as they were built.
    public internal(set) var left = 0
  }
}
