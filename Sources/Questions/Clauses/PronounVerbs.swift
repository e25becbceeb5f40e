import Grammar

/// What the verb of a pronoun tells about whom or what it stands for.
extension Reading {
  /// "The house passed the tax. It takes effect in 2020": what somebody makes, never who makes it.
  func isOfRule(_ index: Int) -> Bool {
    guard self[index].label == .nsubj, case let verb = self[index].head else { return false }
    let near = parse.subtree(of: verb).filter { $0 > verb && $0 <= verb + 2 }.map(lower)
    switch self[verb].lemma {
    case "take": return near.contains("effect")
    case "come", "enter": return near.contains("into") && near.contains { ["force", "effect"].contains($0) }
    case "apply", "expire", "lapse": return true
    default: return false
    }
  }

  /// "Doppler effect: the pitch of a siren falls. It was first described in 1842": the effect.
  func isOfNaming(_ index: Int) -> Bool {
    lower(index) == "it" && self[index].label == .nsubjpass && Self.naming.contains(self[self[index].head].lemma)
  }

  private static let naming: Set = [
    "describe", "discover", "observe", "name", "call", "define", "propose", "invent", "coin", "translate", "explain",
  ]
}
