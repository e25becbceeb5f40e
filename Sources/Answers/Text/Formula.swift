/// Texts of letters that stand for numbers.
enum Formula {
  /// Whether all words are variables, functions, numbers or signs, and at least one is a variable.
  static func isFormula(_ words: [Word]) -> Bool {
    let isEquation = words.contains { $0.kind == .sign && relations.contains($0.text) }
    func isVariable(_ word: Word) -> Bool {
      word.kind == .letters && !word.isUnit
        && (word.shown.unicodeScalars.count == 1 || isEquation && word.shown.count == 2)
    }
    return words.contains(where: isVariable)
      && words.allSatisfy { $0.kind != .letters || isVariable($0) || functions.contains($0.text) }
      && words.allSatisfy { $0.kind != .character }
  }

  private static let relations: Set<String> = ["=", "<", ">", "≤", "≥", "≠", "≈"]
  private static let functions: Set<String> = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "sqrt",
    "lim", "max", "min", "mod", "det", "abs", "gcd",
  ]
}
