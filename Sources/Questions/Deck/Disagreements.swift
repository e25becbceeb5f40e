import Cards

extension Survey {
  /// Stands for the digest that an edited note had when it was built, where that isn't known.
  private static let edited = "edited"

  /// An edited note whose sentence isn't in the text any more.
  private struct Contest {
    let place: Int
    let origin: BuildRecord.Origin
    /// The built note that has come in its place under another identity.
    var successor: Note?
  }

  /// Finds the edited notes whose sentence has changed, and keeps the build from adding the same beside them.
  mutating func compareEdited() {
    var contests: [Contest] = []
    for (place, standing) in standings.enumerated() where [.keptEdited, .keptOwn].contains(standing.change) {
      let old = record.entry(standing.key)
      let isUnknown = old == nil && built[standing.key] == nil
      if let origin = isUnknown ? linkedOrigin(of: standing.note) : old?.origin {
        if !deck.texts.hold(origin) {
          contests.append(Contest(place: place, origin: origin))
        } else if old == nil {
          // A note that was built and whose question somebody edited: it can wait until the deck changes.
          entries.append(BuildRecord.Entry(id: standing.key, digest: Self.edited, origin: origin))
        }
      } else if let new = built[standing.key] {
        let origin = deck.origin(of: standing.key)?.digests
        entries.append(
          BuildRecord.Entry(id: standing.key, digest: old?.digest ?? new.digest, origin: origin, seen: old?.seen))
        if old == nil { hasNews = true }
      }
    }
    findSuccessors(&contests)
    for contest in contests { judge(contest) }
  }

  private mutating func judge(_ contest: Contest) {
    let standing = standings[contest.place]
    let old = record.entry(standing.key)
    let now = deck.origin(of: standing.key) ?? contest.successor.flatMap { deck.origin(of: $0.id) }
    var entry = BuildRecord.Entry(id: standing.key, digest: old?.digest ?? Self.edited, origin: contest.origin)
    switch decisions[standing.key] {
    case .dropped:
      standings[contest.place] = Standing(key: standing.key, note: standing.note, change: .dropped, written: nil)
      hasNews = true
      entries.append(entry)
      return
    case .edited(let note):
      standings[contest.place] = Standing(key: standing.key, note: standing.note, change: .edited, written: note)
      entry.origin = now?.digests
    case .kept: entry.origin = now?.digests
    case nil:
      // Somebody who was told has edited it since: then it says what they want.
      let isSettled = old.map { $0.seen != nil && $0.seen != $0.digest && $0.seen != standing.note.digest } ?? false
      if isSettled {
        entry.origin = now?.digests
      } else {
        entry.seen = standing.note.digest
        disagreements.append(
          Rebuilding.Disagreement(
            id: standing.key, note: standing.note, line: 0, now: now, withheld: contest.successor))
      }
    }
    if let successor = contest.successor {
      withhold(successor.id)
      stead[successor.id] = standing.key
      // As long as it isn't settled, deleting the edited card brings the new one.
      if entry.seen == nil {
        let origin = deck.origin(of: successor.id)?.digests
        entries.append(BuildRecord.Entry(id: successor.id, digest: successor.digest, origin: origin))
      }
    }
    if old != entry { hasNews = true }
    entries.append(entry)
  }

  /// The sentence of a note that isn't known by its identity: of what was built at its `Source:` and is gone.
  private func linkedOrigin(of note: Note) -> BuildRecord.Origin? {
    guard let source = note[.source] else { return nil }
    let place = BuildRecord.Origin.digest(source)
    let present = Set(standings.map(\.key))
    let gone = record.entries.filter {
      $0.origin?.place == place && $0.digest != Self.removed && !present.contains($0.id)
    }
    return Set(gone.compactMap(\.origin)).count == 1 ? gone.first?.origin : nil
  }

  /// Which new notes stand for what edited ones were made from: those of new sentences that say much the same, or that
  /// come into the same place, if that is clear.
  private func findSuccessors(_ contests: inout [Contest]) {
    let known = Set(record.entries.compactMap(\.origin?.sentence))
    let new = additions.filter { addition in
      deck.origin(of: addition.id).map { !known.contains($0.digests.sentence) } ?? false
    }.map(\.note)
    guard !new.isEmpty else { return }
    let words = new.map(WordSet.init)
    var suitors: [Int: [Int]] = [:]
    for (index, contest) in contests.enumerated() where built[standings[contest.place].key] == nil {
      let own = WordSet(standings[contest.place].note)
      let likeness = words.map { own.likeness(to: $0) }
      guard let best = likeness.max(), best >= 0.5, likeness.count(where: { $0 == best }) == 1,
        let place = likeness.firstIndex(of: best)
      else { continue }
      suitors[place, default: []].append(index)
    }
    for (place, indices) in suitors where indices.count == 1 {
      contests[indices[0]].successor = new[place]
    }
    findSuccessorsByPlace(&contests, among: new)
  }

  /// Where as many notes are new in a place as have lost their sentence there, they follow each other.
  private func findSuccessorsByPlace(_ contests: inout [Contest], among new: [Note]) {
    let taken = Set(contests.compactMap(\.successor?.id))
    let gaps = additionGaps
    let coming = Dictionary(grouping: new.filter { !taken.contains($0.id) }) { gaps[$0.id] }
    let open = contests.indices.filter {
      contests[$0].successor == nil && built[standings[contests[$0].place].key] == nil
    }
    let indices = Dictionary(uniqueKeysWithValues: open.map { (contests[$0].place, $0) })
    let going = Dictionary(
      grouping: standings.indices.filter { standings[$0].change == .removed || indices[$0] != nil }
    ) {
      [gaps = standingGaps] in gaps[$0]
    }
    for (gap, places) in going {
      guard let coming = coming[gap], coming.count == places.count else { continue }
      for (place, note) in zip(places, coming) {
        if let index = indices[place] { contests[index].successor = note }
      }
    }
  }
}

/// The words of a note's questions and answers.
private struct WordSet {
  private let words: Set<String>

  init(_ note: Note) {
    words = Set(note.cards().flatMap { ($0.question + " " + $0.answer.plain).words })
  }

  /// From 0 to 1: twice the number of words they share, by the number that they have (Dice's coefficient).
  func likeness(to other: WordSet) -> Double {
    let total = words.count + other.words.count
    return total == 0 ? 0 : Double(2 * words.intersection(other.words).count) / Double(total)
  }
}
