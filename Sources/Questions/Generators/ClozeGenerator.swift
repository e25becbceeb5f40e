import Grammar

/// Deletes a name, a number or a key phrase of a sentence that can't be asked otherwise.
struct ClozeGenerator {
  let occasion: Occasion?
  var local: LocalTopic?

  /// - Parameter label: the point's label, said before what is no sentence.
  func candidates(of reading: Reading, label: String?) -> [Candidate] {
    let whole = reading.trimmed(
      reading.parse.tokens.indices.filter { index in
        if reading.isInstruction, reading.said[index] == "" { return false }
        if reading[index].text == "," {
          // "There is, however, no letter".
          return !reading.isConnective(index - 1) && !reading.isConnective(index + 1)
        }
        return !reading.isConnective(index) && (index == 0 || !reading.isHanging(index))
      })
    let tokens = reading.trimmed(reading.withoutUnclearEnd(whole))
    let count = label.flatMap { figure(of: reading, label: $0) }
    guard ((count == nil ? 5 : 2)...25).contains(reading.written(tokens).wordCount),
      !tokens.contains(where: { reading.isUnclear($0) && !isTopic($0, reading) })
    else { return [] }
    // A gap would tear a quotation.
    if reading.parse.text.contains(where: { "\"“”".contains($0) }) { return [] }
    if tokens.contains(where: { reading.bound[$0].map { !tokens.contains($0) } ?? false }) { return [] }
    var found: [(tokens: [Int], score: Double)] = []
    for amount in reading.amounts where !reading.isAnnouncing(amount.tokens) {
      if amount.tokens.allSatisfy({ reading[$0].tag == .number }), let last = amount.tokens.last,
        [.dobj, .attr, .nsubj, .nsubjpass].contains(reading[last].label)
      {
        continue
      }
      let end = amount.tokens.upperBound
      // "Three more than in May": than what?
      let isDifference =
        end + 1 < reading.count && [.comparative, .comparativeAdverb].contains(reading[end].tag)
        && reading.lower(end + 1) == "than"
      let isSmall = isDifference || ["one", "two", "1", "2"].contains(reading.written(amount.tokens))
      let isKnown = amount.kind == .count && isPresupposed(amount.tokens, reading)
      // "By three votes to two" is one result.
      let whole = reading.votes.first { $0.overlaps(amount.tokens) } ?? reading.withFraction(amount.tokens)
      if found.contains(where: { $0.tokens == Array(whole) }) { continue }
      found.append((Array(whole), isSmall ? 0.2 : isKnown ? 0.26 : 0.42))
    }
    for date in reading.dates {
      let before = date.lowerBound > 0 ? reading.lower(date.lowerBound - 1) : ""
      found.append(
        (
          Array(date),
          ["in", "on", "by", "since", "until", "from", "to", "before", "after"].contains(before)
            && !["last", "next", "this"].contains(reading.lower(date.lowerBound)) ? 0.38 : 0.24
        ))
    }
    for index in tokens
    where reading[index].tag.isNoun
      && [.dobj, .pobj, .attr, .nsubj, .nsubjpass, .conj, .oprd].contains(reading[index].label)
    {
      let core = reading.core(of: index)
      // "28 December 1879, a Sunday": the date is asked for.
      guard reading.isWhole(core), core.count <= 6, !reading.dates.contains(where: { $0.contains(index) }),
        !core.contains(where: { [.pronoun, .possessivePronoun].contains(reading[$0].tag) })
      else {
        continue
      }
      // "Toki Pona is the best-known […]": of what?
      if Vagueness.vague.contains(reading[index].lemma.lowercased()), reading[index].label == .attr,
        reading.children(index, .prep, .relcl, .acl).isEmpty
      {
        continue
      }
      let penalty = Vagueness.penalty(of: index, tokens: core, in: reading)
      let bare = core.first.map { reading[$0].tag == .determiner } ?? false ? Array(core.dropFirst()) : core
      guard let last = bare.last, ![.coordinator, .preposition, .determiner].contains(reading[last].tag) else {
        continue
      }
      found.append((bare, (reading[index].tag.isName ? 0.36 : 0.3) - penalty * 0.4))
    }
    let isOrder = reading.parse.roots.contains { root in
      reading[root].tag == .verbBase && reading.children(root, .nsubj, .nsubjpass, .aux).isEmpty
    }
    // "Of the eleven …, four of the eleven".
    if tokens.contains(where: { reading.said[$0] != nil && reading.countsOf($0) != nil }) { return [] }
    if reading.comparesElsewhere(tokens) || reading.isOfRemainder(tokens) || reading.lacksWord(tokens)
      || reading.saysOthers(tokens)
      || reading.lower(tokens[0]) == "otherwise"
    {
      return []
    }
    if isOrder && reading.isAdded || isUndated(reading) || isSubjectless(reading) { return [] }
    let isSentence =
      isOrder && (local != nil || occasion != nil) || ClauseReader.hasClause(reading) && isStatement(reading)
    let isFigure = occasion?.kind == .report && !reading.amounts.isEmpty && label == nil
    let isPlain = !isSentence && label == nil && reading.isPlainSentence
    if !isSentence, label.map(isOption) ?? (!isFigure && !isPlain) { return [] }
    let guesses =
      tokens.contains { index in
        reading.dangling.contains(index) && reading.said[index] == nil && !isTopic(index, reading)
          && reading[index].tag != .possessivePronoun
      } ? 0.12 : tokens.count < whole.count ? 0.06 : 0
    if let count, !found.contains(where: { $0.tokens == Array(count) }) { found.append((Array(count), 0.42)) }
    // "On board: four crew", "Aircraft: Dorvan D-70, a turboprop" fill in a form; a date may be asked for.
    let first = reading[tokens[0]]
    let isEntry =
      !isSentence && label != nil
      && (first.tag == .number || first.tag.isName && !Lexicon.isWord(first.text.lowercased()))
    let example = tokens.first { ["e.g.", "e.g"].contains(reading.lower($0)) } ?? reading.count
    let relative: Set = ["earlier", "later", "other", "same", "former", "latter", "another", "every"]
    return found.filter { item in
      if isPlain, !reading.amounts.contains(where: { Array($0.tokens) == item.tokens }),
        !reading.dates.contains(where: { Array($0) == item.tokens })
      {
        return false
      }
      return item.tokens[0] < example
        && (!isEntry || reading.dates.contains { $0.lowerBound == tokens[0] }
          || count?.contains(item.tokens[0]) ?? false)
        && !isJoint(item.tokens, reading) && !isBareMeasure(item.tokens, reading)
        && !isMeasuredElsewhere(item.tokens, tokens, reading)
        && !item.tokens.contains { relative.contains(reading.lower($0)) }
        && !(item.tokens.last.map {
          $0 + 2 < reading.count && reading.lower($0 + 1) == "of" && reading.lower($0 + 2) == "every"
        } ?? false)
    }.compactMap { item in
      candidate(
        item.tokens, item.score - (isSentence || isPlain ? 0 : 0.1) - looseness(reading) - guesses, tokens, reading,
        label: isSentence
          ? nil : count == nil ? label : [occasion?.heading, label].compactMap { $0 }.joined(separator: " – "))
    }
  }

  /// "Size: It is 117 centimetres high": what the title over the card names.
  private func isTopic(_ index: Int, _ reading: Reading) -> Bool {
    index == 0 && reading.lower(0) == "it" && local?.isLabel == true && occasion != nil
  }

  /// What must be said before a sentence that doesn't stand alone: the fullest that isn't too long.
  private func context(of reading: Reading, _ tokens: [Int], _ answer: String) -> String? {
    let text = reading.wording(tokens)
    let names = tokens.count { reading[$0].tag.isName && reading[$0].label != .compound }
    let stems = Set(Checks.contentStems(text))
    var heading: String?
    if let occasion, !(names >= 1 && text.words.contains(where: \.isYearLike)) {
      let own = Set(Checks.contentStems(occasion.heading))
      let shared = own.intersection(stems).count
      if shared < own.count, shared < 2 || occasion.kind != .matter { heading = occasion.heading }
    }
    let isWanted =
      local.map { local in
        (!reading.loose.isDisjoint(with: tokens) || names == 0
          || local.isLabel && names < 2 && answer.contains(where: \.isNumber)) && !local.stems.isSubset(of: stems)
          && local.stems.isDisjoint(with: Checks.contentStems(answer))
      } ?? false
    return Leads.all(
      heading, short: heading.flatMap { _ in occasion?.shortHeading }, isWanted ? local?.text : nil
    ).first { $0.wordCount + text.wordCount <= Checks.mostWords }
  }

  private func candidate(_ gap: [Int], _ score: Double, _ tokens: [Int], _ reading: Reading, label: String?)
    -> Candidate?
  {
    let gap = reading.withStop(gap)
    // What brackets hold isn't said.
    guard let first = gap.first, let last = gap.last, Set(gap).isSubset(of: tokens) else { return nil }
    if reading.isCutName(gap) { return nil }
    if reading.tearsPower(first...last) { return nil }
    // "[…] asked whether the lift could be used."
    if gap.contains(where: { reading[$0].label == .nsubj && reading.isInquiry(reading[$0].head) }) { return nil }
    // "All but […] had eaten": of what the number says, nothing would be left.
    if gap.contains(where: { reading[$0].tag == .number && reading.said[$0] != nil }) { return nil }
    if reading.amounts.contains(where: { Ratio($0, in: reading)?.isTorn(by: gap) ?? false }) { return nil }
    if reading.isIdiom(around: first) || reading.swallowsVerb(gap) || reading.tearsVotes(gap) { return nil }
    // "Cover […] protect the ground": the parser took a noun's first half for a verb.
    if first == 1, reading[0].tag == .verbBase, last + 1 < reading.count, reading[last + 1].tag.isVerb { return nil }
    // "On 1 […]": a date cut in two.
    let cut = reading.dates.contains { date in
      date.contains(where: gap.contains) && !date.allSatisfy(gap.contains)
    }
    if cut || first > 0 && reading[first - 1].tag == .number && Dates.isMonthName(reading[first].text) { return nil }
    if isIdiom(gap, reading) || isThin(gap, tokens, reading) || isEmpty(gap, reading) { return nil }
    let before = reading.wording(tokens.filter { $0 < first })
    let following = tokens.filter { $0 > last }
    let mark = following.first.map { [",", ";", ":"].contains(reading[$0].text) ? reading[$0].text + " " : "" } ?? ""
    let after = mark + reading.wording(following)
    let answer = reading.asked(gap)
    let context = context(of: reading, tokens, answer)
    if isTopic(tokens[0], reading), reading.dangling.contains(tokens[0]),
      !(context.map { $0.hasPrefix(occasion?.heading ?? "") } ?? false)
    {
      return nil
    }
    if let protagonist = occasion?.protagonist, answer.contains(protagonist) { return nil }
    var start = before.isEmpty ? "" : before.prefix(1).uppercased() + before.dropFirst() + " "
    if reading[first].range.lowerBound > 0, !reading.isAfterBlank(first) { start = String(start.dropLast()) }
    if let comma = tokens.last(where: { $0 < first }), reading[comma].text == "," { start = start.dropLast() + ", " }
    if let label = label ?? context {
      let small =
        reading.isFirstCommon && reading.said[0].map({ $0.first?.isLowercase != false }) ?? true
        ? start.prefix(1).lowercased() + start.dropFirst() : start
      start = label.asLead + small
    }
    let joins =
      after.first.map { ",;:.)".contains($0) } ?? true || tokens.contains(last + 1) && !reading.isAfterBlank(last + 1)
    let text = start + answer + (after.isEmpty || joins ? "" : " ") + after + (after.hasSuffix(".") ? "" : ".")
    let place = start.unicodeScalars.count
    return Candidate(
      kind: .cloze, text: text, deletion: place..<place + answer.unicodeScalars.count, answer: .text(answer),
      line: reading.line, score: score)
  }
}
