import Console
import Questions

/// Holds a review: reads what the instructor types, hands it to the appraisal, and shows what that says.
struct ReviewLoop {
  private(set) var appraisal: Appraisal
  let terminal: any Terminal
  var view: ReviewView
  /// Keys are whole lines even where the terminal could read one.
  let readsWholeLines: Bool

  /// Why the loop ended.
  enum Ending: Equatable {
    case done
    /// Left by `^C` or ended by a signal: nothing is to be written.
    case signal(Int32)
  }

  init(_ appraisal: Appraisal, terminal: any Terminal, view: ReviewView, readsWholeLines: Bool) {
    self.appraisal = appraisal
    self.terminal = terminal
    self.view = view
    self.readsWholeLines = readsWholeLines
  }

  /// Runs until the last card, or until the instructor stops.
  mutating func run() throws -> Ending {
    try write(view.opening(count: appraisal.count, keptBefore: appraisal.keptBefore))
    try perform(appraisal.start())
    while !appraisal.isOver {
      let request = request
      switch (try terminal.read(request), appraisal.asking) {
      case (.line(let text), .decision): try handle(Appraisal.Input(line: text))
      case (.line(let text), .question(let old, isCloze: _)), (.line(let text), .answer(let old, isList: _)):
        // What couldn't stand on the line isn't lost by entering the rest.
        try handle(.text(text == request.initial ? old : text))
      case (.key(let key), _): try handle(Appraisal.Input(line: String(key)))
      case (.function(let name), .decision):
        try handle(Appraisal.Input(line: String(name.split(separator: "-").last ?? "")))
      case (.function, _), (.resized, _), (.resumed, _), (.timeout, _): continue
      case (.end, _): try handle(.stop)
      case (.interrupt, let asking) where asking != .decision && terminal.isInteractive: try handle(.cancel)
      case (.interrupt, _): return .signal(2)
      case (.signal(let number), _): return .signal(number)
      }
    }
    return .done
  }
}

extension ReviewLoop {
  private var request: Request {
    switch appraisal.asking {
    case .decision:
      return Request(
        readsWholeLines ? .line : .key, prompt: "\(view.prompt) > ",
        commands: ["keep", "drop", "edit", "answer", "undo", "why", "help", "quit"].map { Request.Command(":" + $0) },
        keys: "kdeauw?qKDEAUWQ")
    case .question(let text, let isCloze):
      return Request(prompt: isCloze ? "sentence with [gap]: " : "question: ", initial: initial(text))
    case .answer(let text, let isList):
      return Request(prompt: isList ? "answers, with | between: " : "answer: ", initial: initial(text))
    }
  }

  /// What stands on the line to begin with; nothing where nobody sees it.
  private func initial(_ text: String) -> String {
    terminal.isInteractive ? TerminalText.typable(text) : ""
  }

  private mutating func handle(_ input: Appraisal.Input) throws {
    try perform(appraisal.handle(input))
  }

  private mutating func perform(_ effects: [Appraisal.Effect]) throws {
    view.columns = terminal.columns
    for effect in effects {
      switch effect {
      case .show(let sheet): try write(view.sheet(sheet))
      case .tell(let message): try write(view.message(message))
      case .end: continue
      }
    }
  }

  private func write(_ lines: [TerminalText]) throws {
    for line in lines { try terminal.line(line) }
  }
}
