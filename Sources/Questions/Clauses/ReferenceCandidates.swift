import Grammar

/// Which of what was mentioned a pronoun may stand for.
extension References {
  /// Whose life the section tells, where the point names nobody else.
  func life(_ kind: Kind) -> Mention? {
    guard let headed, kind == .person, !tellsOfOther,
      !mentioned.joined().contains(where: { $0.type == .person || $0.isUnknown })
    else { return nil }
    return Mention(label: headed, type: .person)
  }

  /// "Harbour Town: offered a grant of $900. It was claimed by few": the town's grant, not the town.
  func given(to index: Int, among before: [Mention], _ reading: Reading) -> Mention? {
    guard tellsOfLabel, mentioned.count == 2, let label = mentioned[0].first, label.head == -1,
      reading[index].label == .nsubjpass, !Self.founding.contains(reading[reading[index].head].lemma),
      case let objects = before.filter(\.isObject), objects.count == 1, !isActor(objects[0].type),
      objects[0].text.hasPrefix("the "), objects[0].text.wordCount == 2,
      case let owner = label.text, let first = owner.words.first
    else { return nil }
    let article = Lexicon.isWord(first) && !owner.hasPrefix("the ") ? "the " : ""
    return Mention(label: article + owner.possessive + objects[0].text.dropFirst(3))
  }

  private static let founding: Set = ["found", "establish", "create", "form", "elect", "name"]

  /// "We recommend the Lima Plan. It costs less": the one thing that a sentence about somebody names.
  func soleThing(for index: Int, among before: [Mention], _ reading: Reading) -> Mention? {
    guard reading[index].label == .nsubj, reading[reading[index].head].lemma != "be", before.count == 1,
      let only = before.first, only.isObject, !isActor(only.type),
      // "Opened a mine. It employs 40 people": the question wouldn't say which mine.
      only.text.split(separator: " ").count > 1, only.text.contains(where: \.isUppercase)
    else { return nil }
    return only
  }

  /// "The council rejects a ban, although trials showed that it halves the loss": the council or the ban, if a third
  /// says so?
  func isTorn(from found: Mention, by verb: Int?, _ mentions: [Mention], _ reading: Reading) -> Bool {
    guard let verb, reading[verb].label == .ccomp, found.isSubject, isActor(found.type),
      let speaker = sharedSubject(of: reading[verb].head, reading), speaker != found.head,
      case let act = reading[found.head].head, act != reading[verb].head
    else { return false }
    return mentions.contains { reading[$0.head].label == .dobj && reading[$0.head].head == act && !isActor($0.type) }
  }

  /// Which mentions of the sentence before fit a pronoun best: what has an amount for what rises, the main clause's
  /// subject before another's, any subject before what isn't one; each once.
  func fitting(_ before: [Mention], isThing: Bool, isValue: Bool) -> [Mention] {
    let main = before.filter(\.isMain)
    let subjects = main.isEmpty ? before.filter(\.isSubject) : main
    let measured = isValue ? before.filter(\.isMeasured) : []
    let others = before.filter { !$0.isRoot }
    // "The bank raised its rate. It had risen by two points": hardly the bank.
    let isUnsure = isValue && subjects.contains { isActor($0.type) } && subjects.count < before.count
    let best =
      !measured.isEmpty
      ? measured : isUnsure ? before : !subjects.isEmpty || isThing ? subjects : others.isEmpty ? before : others
    var texts: Set<String> = []
    return best.filter { texts.insert($0.text).inserted }
  }

  func isActor(_ type: EntityType) -> Bool { [.person, .body, .country, .place].contains(type) }

  /// Is somebody the subject of a verb who may say or do something?
  func hasActor(_ verb: Int?, _ reading: Reading) -> Bool {
    sharedSubject(of: verb, reading).flatMap { names.type(of: reading.parse, head: $0) }.map(isActor) ?? false
  }

  /// "The brothers bought it and were ruined by them": the brothers.
  func sharedSubject(of verb: Int?, _ reading: Reading) -> Int? {
    guard var verb else { return nil }
    while reading.children(verb, .nsubj, .nsubjpass).isEmpty, reading[verb].label == .conj { verb = reading[verb].head }
    return reading.children(verb, .nsubj, .nsubjpass).first
  }

  /// The subject of the main clause, for a pronoun in what stands before it.
  func mainSubject(_ reading: Reading, after index: Int) -> Mention? {
    guard let root = reading.parse.roots.first,
      let subject = reading.children(root, .nsubj, .nsubjpass).first(where: { $0 > index && reading[$0].tag.isNoun })
    else { return nil }
    return Mention(subject, in: reading, names: names)
  }
}
