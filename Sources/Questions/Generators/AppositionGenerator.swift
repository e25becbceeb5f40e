import Grammar

/// Asks who somebody is, or what something is, that the text explains between commas.
struct AppositionGenerator {
  let names: NameTypes

  func drafts(_ reading: Reading) -> [Draft] {
    reading.parse.tokens.indices.flatMap { index -> [Draft] in
      let head = reading[index].head
      // "“Bold heart, calm hand”, a slogan of …": no heart is a slogan.
      guard reading[index].label == .appos, !reading.isQuoted(head) else { return [] }
      let own = reading.core(of: index)
      let named = reading.core(of: head).filter { !own.contains($0) && $0 < own.first ?? 0 }
      guard let first = own.first, first > 0, reading[first - 1].text == ",", reading.isWhole(own), !named.isEmpty,
        !reading[first].tag.isVerb, !(reading[first].label == .amod && reading[first].text.hasSuffix("ed")),
        reading.children(head, .conj).isEmpty, reading.children(index, .conj).isEmpty
      else { return [] }
      // "Next round: Novi Sad, autumn 2022".
      if reading.dates.contains(where: { $0.contains(index) }) { return [] }
      if reading[head].tag.isName, names.type(of: reading.parse, head: head) == .person, reading[index].tag.isNoun {
        // "Present: Ana Berg, Kim Lund": two people.
        if reading[index].tag.isName, names.type(of: reading.parse, head: index) == .person,
          !Lexicon.isTitle(reading[index].text), Lexicon.type(ofNoun: reading[index].text.lowercased()) == nil,
          !["a", "an", "the"].contains(reading.lower(named[0])), !Lexicon.isTitle(reading[head].text)
        {
          return []
        }
        // "The water minister, Jasur Rahmatov", "a Barbadian, Samuel Callender": the post stands first.
        let isDetermined = ["a", "an", "the"].contains(reading.lower(named[0]))
        if reading[index].tag.isName, isDetermined || Lexicon.isTitle(reading[head].text) {
          return Lexicon.isTitle(reading[index].text) ? [] : post(of: own, named, heldBy: head, reading)
        }
        return post(of: named, own, heldBy: index, reading)
      }
      if reading[index].tag.isName, !reading[head].tag.isName { return [] }
      // "Fluid in the cochlea, a tube like a shell": the cochlea is one.
      if first > 1, reading[first - 2].tag.isCommonNoun, reading[first - 2].label == .pobj,
        reading[reading[first - 2].head].head == head, !["of", "for"].contains(reading.lower(reading[first - 2].head))
      {
        return []
      }
      if reading[head].tag.isNoun, reading[index].tag.isCommonNoun { return thing(named, own, reading) }
      return []
    }
  }

  /// What somebody is to others, or did once: nobody holds it.
  private static let parts: Set = [
    "author", "co-author", "winner", "owner", "inventor", "founder", "co-founder", "creator", "discoverer", "widow",
    "wife", "husband", "son", "daughter", "sister", "brother", "mother", "father", "friend", "heir", "rival", "critic",
    "pupil", "student", "patron", "survivor", "witness", "victim", "suspect", "claimant", "plaintiff", "defendant",
    "applicant", "member", "star", "hero",
  ]

  private func post(of name: [Int], _ post: [Int], heldBy head: Int, _ reading: Reading) -> [Draft] {
    let who = reading.wording(name)
    let what = reading.wording(post)
    // "Previously head of education": that isn't the post any more.
    guard name.count >= 2, what.wordCount >= 2, reading[post[0]].tag != .adverb else { return [] }
    let isTold = post.contains { [.whPronoun, .whDeterminer].contains(reading[$0].tag) }
    let isOneOfMany = ["a", "an"].contains(reading.lower(post[0]))
    let isOwned = post.contains { reading[$0].tag == .possessiveEnding && $0 < post[post.count - 1] }
    let article = isOneOfMany || isOwned || reading.lower(post[0]) == "the"
    // "The vet": whose?
    let isBare = what.wordCount == 2 && ["a", "an", "the"].contains(reading.lower(post[0]))
    // "The youngest participant" is no post.
    let isFirst = post.contains { reading[$0].tag == .superlative || reading[$0].tag == .superlativeAdverb }
    let isHeld = !isFirst && !Self.parts.contains(reading[head].lemma.lowercased())
    let asked =
      (!isHeld || isBare) && !isOneOfMany
      ? []
      : [
        Draft(
          kind: .apposition, lead: "", body: isOneOfMany ? "who was \(who)" : "what post did \(who) hold",
          answers: [post], used: Set(name),
          score: isTold ? 0.2 : isOneOfMany ? 0.26 : 0.5, clause: nil)
      ]
    // "Who was a dentist who had attended …?"
    if isOneOfMany, isTold { return asked }
    return asked + [
      Draft(
        kind: .apposition, lead: "",
        body:
          "who \(post.contains { [.verbThirdPerson, .verbPresent].contains(reading[$0].tag) } ? "is" : "was") \(article ? "" : "the ")\(what)",
        answers: [name], used: Set(post),
        // "A prominent member" are many.
        score: isOneOfMany ? 0.28 : 0.54, clause: nil)
    ]
  }

  private func thing(_ name: [Int], _ own: [Int], _ reading: Reading) -> [Draft] {
    guard ["a", "an", "the"].contains(reading.lower(own[0])), own.count >= 3 else { return [] }
    let what = reading.wording(name)
    return [
      Draft(
        kind: .apposition, lead: "", body: "what is \(what)", answers: [own], used: Set(name), score: 0.5, clause: nil)
    ]
  }
}
