/// What the topic over each card of a text says.
struct Giveaway {
  private let stems: Set<String>

  init(_ occasion: Occasion?) {
    stems = Set(Checks.contentStems(occasion?.heading ?? ""))
  }

  /// Can all answers be read off the topic? A name may be asked for all the same: which of those there it is isn't said.
  func tells(_ candidate: Candidate) -> Bool {
    candidate.answer.texts.allSatisfy { answer in
      let own = Checks.contentStems(answer)
      let isName = answer.dropFirst(candidate.kind == .definition ? 1 : 0).contains { $0.isUppercase || $0.isNumber }
      return !own.isEmpty && !isName && own.allSatisfy(stems.contains)
    }
  }
}
