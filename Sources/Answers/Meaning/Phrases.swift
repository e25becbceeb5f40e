/// Names that have a short form, each as one word, whichever way it is written.
enum Phrases {
  static func applied(to words: [Word], language: Language) -> [Word] {
    guard let names = language.isEnglish ? english : StateNames.table(of: language.code),
      words.contains(where: { names.firsts.contains($0.text) })
    else {
      return words
    }
    var result: [Word] = []
    var place = 0
    while place < words.count {
      if let (text, length) = names.longest(in: words, at: place) {
        for (index, part) in text.split(separator: " ").enumerated() {
          let shown = words[place..<(place + length)].map(\.shown).joined(separator: " ")
          let isNumber = part.allSatisfy(\.isNumber)
          result.append(
            Word(kind: isNumber ? .number : .letters, text: String(part), shown: index == 0 ? shown : "", isName: true))
        }
        place += length
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }

  private static let english = NameTable(lines)

  /// The word that stands for all in front; numbers are those that `Quantities` has made.
  private static let lines = """
    us = usa = united states = united states of america = america
    uk = united kingdom = great britain = britain = united kingdom of great britain
    un = united nations = united nations organization = uno
    eu = european union
    uae = united arab emirates
    ussr = soviet union
    drc = democratic republic of congo = democratic republic of the congo = dr congo
    prc = people's republic of china = peoples republic of china
    dprk = north korea
    nato = north atlantic treaty organization = north atlantic treaty organisation
    who = world health organization = world health organisation
    wto = world trade organization = world trade organisation
    imf = international monetary fund
    ecb = european central bank
    ai = artificial intelligence
    gdp = gross domestic product
    cia = central intelligence agency
    fbi = federal bureau of investigation
    nasa = national aeronautics and space administration
    dna = deoxyribonucleic acid
    rna = ribonucleic acid
    atp = adenosine triphosphate
    ceo = chief executive officer
    pm = prime minister
    netherlands = holland
    myanmar = burma
    czechia = czech republic
    ivory coast = cote d'ivoire = cote divoire
    eswatini = swaziland
    turkey = turkiye
    bosnia = bosnia and herzegovina = bosnia herzegovina
    cape verde = cabo verde
    east timor = timor leste
    world war 1 = wwi = ww1 = ww 1 = 1. world war = great war
    world war 2 = wwii = ww2 = ww 2 = 2. world war
    saint = st
    mount = mt
    doctor = dr
    professor = prof
    mister = mr
    versus = vs
    number = nr
    monday = mon
    tuesday = tue = tues
    wednesday = wed
    thursday = thu = thur = thurs
    friday = fri
    saturday = sat
    sunday = sun
    bc = bce
    ad = ce
    okay = ok
    television = tv
    alpha = α
    beta = β
    gamma = γ
    delta = δ
    epsilon = ε
    theta = θ
    lambda = λ
    mu = μ
    pi = π
    rho = ρ
    sigma = σ
    tau = τ
    phi = φ
    chi = χ
    psi = ψ
    omega = ω
    """
}
