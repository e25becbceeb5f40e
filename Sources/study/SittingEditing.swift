import Answers
import Cards
import Console
import Exams
import FSRS
import Reviews

extension SittingLoop {
  /// Opens the editor at a card's note, and takes over what was changed.
  mutating func edit(_ index: StudyCard.Index) throws {
    let item = session.cards[index]
    let outcome = try terminal.suspend {
      Result { try desk.edit(item, among: session.cards, environment: environment, at: clock.now) }
    }
    switch try outcome.get() {
    case .unchanged: try write(view.paragraph("Nothing was changed."))
    case .failed(let sentence): try write(view.paragraph(sentence))
    case .problems(let problems):
      try write(view.paragraph("The deck has problems now; this sitting goes on with the text from before:"))
      for problem in problems { try write(view.indented(TerminalText(block: problem))) }
    case .edited(let cards, let gone):
      for (index, card) in cards { session.replace(card, at: index) }
      let moment = clock.now
      let effects = session.drop(gone, at: moment)
      guard effects.isEmpty else { return try perform(effects, at: moment) }
      if let typed = session.typed, let index = session.current {
        let item = session.cards[index]
        verdict = desk.grader(of: item.deck).verdict(on: typed, for: item.card.answer)
      }
      let proposal = verdict.flatMap { Rating(rawValue: $0.proposedGrade) }
      try perform(session.shown(proposing: session.typed == nil ? nil : proposal, at: moment), at: moment)
    }
  }

  /// The places of the options that what was typed chose, where something was to be chosen.
  mutating func chosen(_ revealed: Session.Revealed) -> [Int] {
    guard case .choice(let options) = revealed.card.answer, let typed = revealed.typed else { return [] }
    return options.chosen(by: typed, grader: desk.grader(of: revealed.deck))
  }

  /// Whether what was typed isn't right.
  var isMiss: Bool {
    switch verdict?.kind {
    case .wrong, .partly: true
    case .right, .misspelt, nil: false
    }
  }

  /// Opens the card's first picture or sound.
  func open(_ index: StudyCard.Index) throws {
    let item = session.cards[index]
    let outcome = try terminal.suspend { desk.openMedia(of: item, environment: environment) }
    switch outcome {
    case .nothing: try write(view.paragraph("The card has no picture or sound."))
    case .refused(let name):
      try write(view.paragraph("\(name) isn't a file in the deck's folder, so it isn't opened."))
    case .failed(let sentence): try write(view.paragraph(sentence))
    case .opened(let name): try write(view.paragraph("Opened \(name)."))
    }
  }
}
