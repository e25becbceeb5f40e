/// Mathematics as TeX writes it, in Unicode where that says exactly the same.
enum Formula {
  /// The formula in Unicode; nil where anything in it has no exact form.
  static func unicode(_ tex: String) -> String? {
    var reader = FormulaReader(tex)
    guard let text = reader.sequence(until: nil), reader.isAtEnd else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// A text raised or lowered; nil where Unicode lacks one of its letters.
  static func shifted(_ text: String, isUp: Bool) -> String? {
    var result = ""
    for character in text {
      guard let found = (isUp ? raised : lowered)[character] else { return nil }
      result.append(found)
    }
    return result.isEmpty ? nil : result
  }

  private static let raised = pairs(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′")
  private static let lowered = pairs("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func pairs(_ from: String, _ to: String) -> [Character: Character] {
    Dictionary(zip(from, to)) { first, _ in first }
  }

  /// What stands for one letter or sign.
  static let signs: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ",
    "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "infty": "∞", "partial": "∂",
    "nabla": "∇", "hbar": "ℏ", "ell": "ℓ", "emptyset": "∅", "varnothing": "∅", "forall": "∀", "exists": "∃",
    "nexists": "∄", "neg": "¬", "lnot": "¬", "prime": "′", "dots": "…", "ldots": "…", "cdots": "⋯", "degree": "°",
    "angle": "∠", "sum": "∑", "prod": "∏", "int": "∫", "oint": "∮", "bullet": "•", "aleph": "ℵ", "top": "⊤",
    "bot": "⊥", "Re": "ℜ", "Im": "ℑ",
    "{": "{", "}": "}", "%": "%", "$": "$", "&": "&", "#": "#", "_": "_", ",": " ", ";": " ", ":": " ", " ": " ",
    "!": "", "quad": " ", "qquad": " ",
  ]

  /// What stands between two things, with blanks around it.
  static let relations: [String: String] = [
    "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈", "equiv": "≡", "sim": "∼",
    "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫", "in": "∈", "notin": "∉", "ni": "∋",
    "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "cup": "∪", "cap": "∩", "setminus": "∖",
    "times": "×", "cdot": "⋅", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "circ": "∘", "oplus": "⊕",
    "otimes": "⊗", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨", "to": "→", "rightarrow": "→",
    "longrightarrow": "⟶", "leftarrow": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "implies": "⇒",
    "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⇔", "mapsto": "↦", "perp": "⊥", "parallel": "∥", "mid": "∣",
    "rightleftharpoons": "⇌",
  ]

  /// Names of functions, set upright.
  static let functions: Set<String> = [
    "sin", "cos", "tan", "cot", "log", "ln", "exp", "lim", "max", "min", "det", "dim", "ker", "gcd", "arcsin", "arccos",
    "arctan", "sinh", "cosh", "tanh", "sup", "inf", "arg",
  ]

  static let numbers: [Character: Character] = [
    "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "R": "ℝ", "C": "ℂ", "P": "ℙ", "H": "ℍ",
  ]
}
