import Answers
import Cards
import Grammar

/// Finds wrong answers that somebody who doesn't know the right one could take for it.
struct Distractors {
  /// A text that answers a card, or a name that its question mentions.
  private struct Candidate {
    /// With the article that stands before it where it fills a gap.
    let text: String
    let index: Int
    let asked: Asked
    var isMentioned = false
  }

  private let sources: [Exam.Source]
  private let english: English
  private let candidates: [Candidate]
  private var shapes: [String: AnswerShape] = [:]

  /// Of a very large deck every so many cards are enough to choose from.
  private static let pool = 2000

  init(of sources: [Exam.Source], english: English) {
    self.sources = sources
    self.english = english
    candidates = stride(from: 0, to: sources.count, by: max(1, sources.count / Self.pool)).flatMap { index in
      let source = sources[index]
      let article = source.card.determiner.flatMap { ["a", "an", "the"].contains($0) ? $0 + " " : nil } ?? ""
      let answers = source.card.answer.texts.map {
        Candidate(text: source.isEnglish ? article + $0 : $0, index: index, asked: source.asked)
      }
      let names = source.isEnglish ? Mentions.names(in: source.card.question) : []
      return answers + names.map { Candidate(text: $0, index: index, asked: .thing, isMentioned: true) }
    }
  }

  /// Answers of the same shape to other cards, none of which is right here; for numbers and dates near ones too.
  ///
  /// Where there are several, the right one isn't the only one, or the only several things.
  mutating func texts(
    for text: String, at index: Int, most: Int, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    let right = shape(of: text, at: index)
    // One alone is for a statement.
    let fitting = Fitting(right: text, shape: right, source: sources[index], isForSentence: most == 1)
    let near = NearTexts.texts(for: text, sort: right.sort, using: &generator)
    // Numbers of the deck are tempting, but most of them are of another size.
    let mostFound = near.isEmpty ? most : max(1, most - 2)
    var (result, same) = ([String](), 0)
    var best: Int?
    for (rank, other) in ranked(text, right, at: index, using: &generator) where result.count < mostFound {
      // Two rivers are better than two rivers and a town.
      if result.count > 1, best == 0, rank > 0 { break }
      guard let fitted = fitting.fitted(other.text), fits(other, at: index),
        isWrong(fitted, from: other, at: index, beside: result)
      else { continue }
      let isSame = shape(of: other.text, at: other.index).isPlural == right.isPlural
      // The last place is for one that hides the right answer.
      if result.count == mostFound - 1, mostFound > 1, same == 0, !isSame { continue }
      same += isSame ? 1 : 0
      best = min(best ?? rank, rank)
      result.append(fitted)
    }
    if mostFound > 1, same == 0 { result = [] }
    let own = Candidate(text: text, index: index, asked: sources[index].asked)
    for other in near where result.count < most && isWrong(other, from: own, at: index, beside: result) {
      result.append(other)
    }
    return result
  }
}

extension Distractors {
  /// The right answer and wrong ones as options, none of which stands out by its article.
  mutating func options(_ wrong: [String], for text: String, at index: Int) -> [Answer.Option] {
    let fitting = Fitting(right: text, shape: shape(of: text, at: index), source: sources[index])
    return fitting.alike([text] + wrong).enumerated().map { Answer.Option($1, isRight: $0 == 0) }
  }

  /// Those that are tempting by their shape, the likest first; of one topic before those of another.
  private mutating func ranked(
    _ text: String, _ right: AnswerShape, at index: Int, using generator: inout some RandomNumberGenerator
  ) -> [(likeness: Int, candidate: Candidate)] {
    let source = sources[index]
    var found: [(rank: [Int], candidate: Candidate)] = []
    for other in candidates.shuffled(using: &generator) {
      guard other.index != index, other.text != text, isOfOneMind(source, other, right),
        isOfOneSize(text, other.text, right), let distance = right.distance(to: shape(of: other.text, at: other.index)),
        distance == 0 || source.card.kind == .question
      else { continue }
      let rival = sources[other.index]
      // What answers the same sort of question; then what a question mentions answers it less often than an answer.
      let likeness = source.subject != nil && source.subject == rival.subject && !other.isMentioned ? 0 : 1
      let isElsewhere = rival.card.topic != source.card.topic
      found.append(([likeness, distance, other.isMentioned ? 1 : 0, isElsewhere ? 1 : 0], other))
    }
    return found.enumerated().sorted { one, other in
      one.element.rank == other.element.rank
        ? one.offset < other.offset : one.element.rank.lexicographicallyPrecedes(other.element.rank)
    }.map { ($0.element.rank[0], $0.element.candidate) }
  }

  /// Whether an answer in a language without a grammar here goes with the article before the gap that it would fill:
  /// only one that stood behind the same is known to.
  private func fits(_ other: Candidate, at index: Int) -> Bool {
    let source = sources[index]
    guard !source.isEnglish, source.card.kind == .cloze, let before = source.card.wordBeforeGap,
      Asked.articles.contains(before)
    else { return true }
    return sources[other.index].card.wordBeforeGap == before
  }

  private mutating func shape(of text: String, at index: Int) -> AnswerShape {
    let source = sources[index]
    // The hint in a gap is no question: "the attempts of the [… who?]".
    let asked = source.card.kind == .question ? kindAsked(by: source.card.question) : nil
    let key = "\(asked?.rawValue ?? "")\(source.isEnglish ? "e" : "")\(source.asksForTerm ? "t" : "")|\(text)"
    if let known = shapes[key] { return known }
    let shape = AnswerShape(
      text, asked: asked, isTerm: source.asksForTerm, in: source.isEnglish ? english : nil)
    shapes[key] = shape
    return shape
  }

  /// Whether an answer belongs to a question of this kind; a name or a number tells by itself what it answers.
  private func isOfOneMind(_ source: Exam.Source, _ other: Candidate, _ shape: AnswerShape) -> Bool {
    let (mine, its) = (source.asked, other.asked)
    switch shape.sort {
    case .phrase, .capitals: return mine == its && !other.isMentioned
    case .name(nil): return !other.isMentioned && (mine == its || ![mine, its].contains(.who))
    default: return mine != .definition && its != .definition
    }
  }

  /// Whether a number is near enough, and other text as long, so that none stands out.
  private func isOfOneSize(_ text: String, _ other: String, _ shape: AnswerShape) -> Bool {
    switch shape.sort {
    case .number:
      guard let mine = NearTexts.size(of: text), let its = NearTexts.size(of: other) else { return false }
      return mine <= its * 3 && its <= mine * 3
    case .year:
      return Int(text).flatMap { mine in Int(other).map { abs(mine - $0) <= 30 } } ?? false
    case .phrase, .code:
      let (longer, shorter) = (max(text.count, other.count), min(text.count, other.count))
      return longer <= max(18, shorter * 5 / 2)
    default: return true
    }
  }

  /// Whether a text is surely no right answer to a card, doesn't stand in its question, and is no option already.
  private func isWrong(_ text: String, from other: Candidate, at index: Int, beside options: [String]) -> Bool {
    let source = sources[index]
    let card = source.card
    if other.index != index {
      let rival = sources[other.index].card
      // What fills another gap of the same sentence may fill this one, and what answers the same question does.
      guard !rival.isSibling(of: card),
        Self.likeness(rival.question, card.question) < (other.isMentioned ? 0.25 : 0.75),
        other.isMentioned
          || sources[other.index].grader.verdict(on: card.answer.plain, for: rival.answer).kind == .wrong
      else { return false }
    }
    guard source.grader.verdict(on: text, for: card.answer).kind == .wrong,
      !options.contains(where: { source.grader.verdict(on: text, for: .text(Answer.Item($0))).kind != .wrong })
    else { return false }
    let (mine, right) = (Set(ExamWords.all(in: text)), Set(ExamWords.all(in: card.answer.plain)))
    guard !mine.isSubset(of: right), !right.isSubset(of: mine) else { return false }
    return !givesAway(text, card)
  }

  /// Whether the words of the question tell the right answer from this one.
  private func givesAway(_ text: String, _ card: Card) -> Bool {
    let asked = ExamWords.content(of: card.question)
    let (own, right) = (ExamWords.content(of: text), ExamWords.content(of: card.answer.plain))
    if Set(ExamWords.all(in: text)).isSubset(of: ExamWords.all(in: card.question))
      || !own.isEmpty && own.isSubset(of: asked)
    {
      return true
    }
    // "Which industry?" "The defense industry."
    let shared = right.filter { ExamWords.overlap([$0], asked) }
    return !shared.isEmpty && !ExamWords.overlap(own, shared)
  }

  /// How much of their words two questions share, up to 1: what answers "Which country borders Chile?" may answer "Which
  /// other country borders Chile?".
  private static func likeness(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    let (mine, its) = (ExamWords.content(of: one), ExamWords.content(of: other))
    let (common, all) = (mine.intersection(its).count, mine.union(its).count)
    return all > 2 ? Double(common) / Double(all) : 0
  }
}

extension Answer {
  /// The texts that answer, one by one.
  fileprivate var texts: [String] {
    switch self {
    case .text(let item): [item.text]
    case .list(let items, ordered: _): items.map(\.text)
    case .choice(let options): options.filter(\.isRight).map(\.text)
    }
  }
}
