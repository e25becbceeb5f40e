extension DeclensionRules {
  private static let vowels = "aeiouy".map(String.init)

  /// Plurals in which the last consonant is another one: kukka, kukat; katu, kadut; ranta, rannat.
  private static let graded = vowels.flatMap { vowel in
    [
      ("k", "", "k"), ("p", "", "p"), ("t", "", "t"), ("t", "d", ""), ("p", "v", ""), ("k", "", ""), ("k", "g", "n"),
      ("t", "l", "l"), ("t", "n", "n"), ("t", "r", "r"), ("p", "m", "m"),
    ].map { strong, weak, front in
      "=\(strong)\(vowel)/\(weak)\(vowel)t" + (front.isEmpty ? "" : ":\(front)")
    }
  }.joined(separator: " ")

  static let finnish = DeclensionRules(
    numbers: """
      =-/t:a,e,i,o,u,y =-/et:e =nen/set =s/kset =s/det:uu,yy,u,y =i/et =n/met:i =si/det =in/imet =as/aat =es/eet =ki/et
      \(graded)
      """,
    forms: "- n a t ta en",
    irregular: "mies-miehet kevat-kevaat lapsi-lapset vesi-vedet kasi-kadet vuosi-vuodet",
    places: "ssa / sta / lla / lta / lle / ksi / na / tta / an in on un en yn")
}
