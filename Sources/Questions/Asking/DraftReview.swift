import Grammar

/// Looks a draft over for what makes it unaskable.
struct DraftReview {
  let draft: Draft
  let reading: Reading
  /// The tokens that the question or its answer says.
  let said: Set<Int>

  init(_ draft: Draft, in reading: Reading) {
    self.draft = draft
    self.reading = reading
    said = draft.used.union(draft.answers.flatMap { $0 })
  }

  /// Why the draft can't be asked; nil if it can.
  var refusal: Refusal? {
    unclearWord ?? Self.faults.first { self[keyPath: $0.isThere] }?.reason ?? draft.answers.lazy.compactMap(cut).first
  }

  /// In the order in which a reason is told where several hold.
  private static let faults: [(isThere: any KeyPath<DraftReview, Bool> & Sendable, reason: Refusal)] = [
    (\.asksOfNobody, .lostQualifier), (\.asksOfAnybody, .lostQualifier), (\.tearsWords, .cutAnswer),
    (\.splitsBrackets, .cutAnswer),
    (\.saysHardlyAnything, .weak), (\.leadsWithQualifier, .lostQualifier), (\.endsOpen, .cutAnswer),
    (\.saysFirstItem, .cutList), (\.saysItemBefore, .cutList), (\.answersWithGap, .cutList), (\.asksOneItem, .cutList),
    (\.tearsAgents, .cutList),
    (\.saysOtherHalf, .cutList),
    (\.saysCounted, .answerInQuestion), (\.saysSpan, .answerInQuestion),
    (\.tearsRatio, .cutAnswer), (\.asksSameNoun, .answerInQuestion),
    (\.answersByMention, .vague), (\.pointsAtAnswer, .pronoun), (\.cutsComplement, .cutAnswer),
    (\.losesException, .lostQualifier), (\.losesQualifier, .lostQualifier), (\.losesShare, .lostQualifier),
    (\.losesQuoted, .lostQualifier), (\.tearsQuotation, .cutAnswer),
    (\.hasSubjectWithAside, .cutAnswer), (\.isOfComparison, .cutAnswer), (\.answersInDegree, .vague),
    (\.answersAnybody, .vague), (\.answersOwnedElsewhere, .vague), (\.answersByNumber, .vague),
    (\.answersRelatively, .vague), (\.answersByPronoun, .vague), (\.answersWithTooLittleCause, .cutAnswer),
    (\.answersNumberOfNothing, .vague), (\.leadsWithName, .cutAnswer), (\.hasCutSubject, .cutAnswer),
    (\.cutsName, .cutAnswer), (\.answersWithCharge, .cutAnswer), (\.tearsDate, .cutAnswer),
    (\.saysHalfJoint, .cutList), (\.saysSecondVerb, .cutAnswer), (\.cutsContactClause, .cutAnswer),
    (\.answersWithoutName, .cutAnswer), (\.joinsComplement, .cutAnswer), (\.cutsIndirectQuestion, .cutAnswer),
    (\.saysUnjoined, .cutList), (\.countsAcrossComma, .cutAnswer), (\.listsBareNumber, .cutList),
    (\.answersWithNot, .lostQualifier), (\.saysOtherDay, .cutList),
    (\.tearsContrast, .lostQualifier), (\.leadsWithYear, .cutAnswer),
    (\.dropsObject, .demonstrative), (\.dropsRelativeObject, .lostQualifier), (\.asksOneEnd, .answerInQuestion),
    (\.answersWithoutContent, .vague), (\.comparesElsewhere, .demonstrative),
    (\.tearsVotes, .cutAnswer), (\.saysRelative, .cutAnswer), (\.cutsResult, .cutAnswer),
    (\.swallowsVerb, .cutAnswer), (\.answersByWeekday, .vague), (\.isOfException, .lostQualifier),
    (\.cutsListInside, .cutList), (\.ownsByAnswer, .pronoun),
    (\.keepsSecondObject, .cutList), (\.countsBesides, .cutList), (\.endsWithHelper, .cutAnswer),
    (\.losesOnlyIf, .lostQualifier), (\.losesOtherwise, .lostQualifier), (\.saysOpenNoun, .demonstrative),
    (\.asksOfAnyGroup, .weak), (\.answersAnywhere, .vague),
    (\.answersByOwnCourt, .vague), (\.saysOnlyOwn, .pronoun), (\.lacksClaim, .weak), (\.lacksRelated, .weak),
    (\.losesThen, .demonstrative),
    (\.answersByNationality, .vague), (\.saysBareNumber, .vague), (\.answersByShare, .vague),
    (\.saysOnlyPlace, .pronoun), (\.asksWhoKeptSilent, .weak), (\.asksWhatWasMade, .weak),
    (\.losesOccasion, .demonstrative), (\.saysAcrossBracket, .cutAnswer), (\.datesOrigin, .cutAnswer),
    (\.answersByOpenNoun, .vague), (\.saysOthers, .demonstrative), (\.answersByFirst, .vague),
    (\.asksWhoAsked, .weak), (\.asksOfContact, .weak), (\.cutsWhole, .cutAnswer),
  ]

  var clause: Clause? { draft.clause }
  var answers: [[Int]] { draft.answers }
  var used: Set<Int> { draft.used }

  /// A pronoun or a demonstrative whose noun is neither said nor known.
  private var unclearWord: Refusal? {
    for index in said.sorted() where index < reading.count && reading.said[index] == nil {
      // "She" that the tagger takes for a name.
      if Self.persons.contains(reading.lower(index)), ![.pronoun, .possessivePronoun].contains(reading[index].tag) {
        return .pronoun
      }
      if reading.dangling.contains(index) {
        return [.determiner, .adjective].contains(reading[index].tag) ? .demonstrative : .pronoun
      }
      if let head = reading.bound[index], !said.contains(head) { return .pronoun }
    }
    return nil
  }

  private static let persons: Set = ["he", "she", "they", "him", "them", "his", "their", "himself", "herself"]
}
