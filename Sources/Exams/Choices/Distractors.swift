import Cards
import Grammar

/// Finds wrong answers that somebody who doesn't know the right one could take for it.
struct Distractors {
  private let sources: [Exam.Source]
  private var candidates: [Candidate]
  private var phrases: PhraseReader

  /// Of a very large deck every so many cards are enough to choose from.
  private static let pool = 2000

  init(of sources: [Exam.Source], english: English) {
    self.sources = sources
    phrases = PhraseReader(english: english)
    candidates = stride(from: 0, to: sources.count, by: max(1, sources.count / Self.pool)).flatMap { index in
      Candidate.all(of: sources[index], at: index)
    }
  }

  /// Answers of the same shape to other cards, none of which is right here; for numbers and dates near ones too.
  ///
  /// Where there are several, the right one isn't the only one, or the only several things.
  mutating func texts(
    for text: String, at index: Int, most: Int, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    let key = key(text, at: index)
    // One alone is for a statement.
    let fitting = Fitting(key, isForSentence: most == 1)
    let near = NearTexts.texts(for: text, sort: key.shape.sort, using: &generator)
    // Numbers of the deck are tempting, but most of them are of another size.
    let mostFound = near.isEmpty ? most : max(1, most - 2)
    let shuffled = candidates.indices.shuffled(using: &generator)
    var (result, same) = ([String](), 0)
    for isAlike in [true, false] {
      // Two rivers are better than two rivers and a town.
      let room = isAlike || result.isEmpty ? mostFound : min(2, mostFound)
      guard result.count < room else { break }
      let places = tempting(shuffled, by: key, isAlike: isAlike)
      for distance in key.source.card.kind == .question ? 0...1 : 0...0 {
        for place in places where result.count < room {
          let other = candidates[place]
          // A parser takes long: it reads no more answers than are looked at.
          guard let fitted = fitting.fitted(other.text), fits(other, at: index), case let shape = shape(at: place),
            key.shape.distance(to: shape) == distance,
            key.excludes(answersTo: sources[other.index], areMentioned: other.isMentioned),
            key.excludes(fitted, beside: result)
          else { continue }
          let isSame = shape.isPlural == key.shape.isPlural
          // The last place is for one that hides the right answer.
          if result.count == mostFound - 1, mostFound > 1, same == 0, !isSame { continue }
          same += isSame ? 1 : 0
          result.append(fitted)
        }
      }
    }
    if mostFound > 1, same == 0 { result = [] }
    for other in near where result.count < most && key.excludes(other, beside: result) { result.append(other) }
    return result
  }

  /// The right answer and wrong ones as options, none of which stands out by its article.
  mutating func options(_ wrong: [String], for text: String, at index: Int) -> [Answer.Option] {
    Fitting(key(text, at: index)).alike([text] + wrong).enumerated().map { Answer.Option($1, isRight: $0 == 0) }
  }
}

extension Distractors {
  private mutating func key(_ text: String, at index: Int) -> AnswerKey {
    let question = QuestionAnalysis(sources[index])
    let shape = phrases.shape(of: text, AnswerLook(text, to: question), isEnglish: question.isEnglish)
    return AnswerKey(text, at: index, of: sources[index], question, shape: shape)
  }

  private mutating func shape(at place: Int) -> AnswerShape {
    let candidate = candidates[place]
    return phrases.shape(of: candidate.text, candidates[place].looked(), isEnglish: candidate.question.isEnglish)
  }

  /// The places of those that are tempting by their looks, the likest first; of one topic before those of another.
  ///
  /// - Parameter isAlike: whether they are to answer the same sort of question, or another one.
  private mutating func tempting(_ places: [Int], by key: AnswerKey, isAlike: Bool) -> [Int] {
    let topic = key.source.card.topic
    var found: [[Int]] = [[], [], [], []]
    for place in places {
      let other = candidates[place]
      guard other.index != key.index, other.text != key.text, other.answersAlike(key.question) == isAlike,
        other.isOfOneMind(with: key), candidates[place].looked().mayPass(for: key.shape)
      else { continue }
      let isElsewhere = sources[other.index].card.topic != topic
      // What a question mentions answers it less often than an answer.
      found[(other.isMentioned ? 2 : 0) + (isElsewhere ? 1 : 0)].append(place)
    }
    return found.flatMap { $0 }
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
}
