extension Numerals {
  static let finnish = Numerals(
    """
    0 nolla / 1 yksi / 2 kaksi / 3 kolme / 4 nelja / 5 viisi / 6 kuusi / 7 seitseman / 8 kahdeksan / 9 yhdeksan
    10 kymmenen / 11 yksitoista / 12 kaksitoista / 13 kolmetoista / 14 neljatoista / 15 viisitoista / 16 kuusitoista
    17 seitsemantoista / 18 kahdeksantoista / 19 yhdeksantoista / 20 kaksikymmenta / 30 kolmekymmenta
    40 neljakymmenta / 50 viisikymmenta / 60 kuusikymmenta / 70 seitsemankymmenta / 80 kahdeksankymmenta
    90 yhdeksankymmenta
    """,
    hundred: "sata sataa", scales: "3 tuhat tuhatta / 6 miljoona miljoonaa / 9 miljardi miljardia",
    ordinals: """
      1 ensimmainen. / 2 toinen. / 3 kolmas. / 4 neljas. / 5 viides. / 6 kuudes. / 7 seitsemas. / 8 kahdeksas.
      9 yhdeksas. / 10 kymmenes. / 11 yhdestoista. / 12 kahdestoista. / 20 kahdeskymmenes. / 100 sadas.
      """,
    percents: "prosenttia / prosentti", isJoined: true, marks: ".")
}
