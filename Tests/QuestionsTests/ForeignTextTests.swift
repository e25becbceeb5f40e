import Cards
import Testing

@testable import Questions

@Suite struct `The cards of a text in another language` {
  @Test(
    arguments: [
      // German
      (
        "Am 3. Mai 1859 begann der Bau der Bahn, und der Tunnel kostete 45 Mio. Mark.",
        [
          "Am […] begann der Bau der Bahn, und der Tunnel kostete 45 Mio. Mark. → 3. Mai 1859",
          "Am 3. Mai 1859 begann der Bau der Bahn, und der Tunnel kostete […] Mark. → 45 Mio.",
        ]
      ),
      (
        "Niederschlag: im Norden fallen bis zu 2.500 mm im Jahr.",
        ["Niederschlag: im Norden fallen bis zu […] im Jahr. → 2.500 mm"]
      ),
      (
        "Drei Ziele: Schutz der Täler, Verkehr und Tourismus.",
        ["Drei Ziele: […] → Schutz der Täler · Verkehr · Tourismus"]
      ),
      (
        "Der Rat der Gemeinde nennt vier Gründe: Lärm, Staub, Kosten, Zeitdruck.",
        ["Der Rat der Gemeinde nennt vier Gründe: […] → Lärm · Staub · Kosten · Zeitdruck"]
      ),
      (
        "Es gibt drei Gründe:\n- Lärm,\n- Staub,\n- hohe Kosten.\n",
        ["Es gibt drei Gründe: […] → Lärm · Staub · hohe Kosten"]
      ),
      (
        "Chloroplast: das Organell, in dem die Photosynthese stattfindet.",
        ["[…]: das Organell, in dem die Photosynthese stattfindet. → Chloroplast"]
      ),
      (
        "Der Vorgang heißt „Osmose“ und braucht **keine Energie** von außen.",
        [
          "Der Vorgang heißt „[…]“ und braucht keine Energie von außen. → Osmose",
          "Der Vorgang heißt „Osmose“ und braucht […] von außen. → keine Energie",
        ]
      ),
      (
        "Im Kanton wurden Bär, Wolf und Luchs ausgerottet.",
        [
          "Im Kanton wurden […], Wolf und Luchs ausgerottet. → Bär",
          "Im Kanton wurden Bär, […] und Luchs ausgerottet. → Wolf",
          "Im Kanton wurden Bär, Wolf und […] ausgerottet. → Luchs",
        ]
      ),
      (
        "Der Rat nannte drei Gründe:\n- Lärm\n- Staub\n- hohe Kosten\n",
        ["Der Rat nannte drei Gründe: […] → Lärm · Staub · hohe Kosten"]
      ),
      (
        "An dem Treffen im Schloss nahmen rund 200 Personen teil.",
        ["An dem Treffen im Schloss nahmen rund […] Personen teil. → 200"]
      ),
      // French
      (
        "Le 14 juillet 1789, la foule prend la Bastille, qui gardait 7 prisonniers.",
        ["[…], la foule prend la Bastille, qui gardait 7 prisonniers. → Le 14 juillet 1789"]
      ),
      ("Le prix du pain : il double entre 1787 et 1789.", ["Le prix du pain : il double entre […]. → 1787 et 1789"]),
      ("Trois couleurs : le bleu, le blanc et le rouge.", ["Trois couleurs : […] → le bleu · le blanc · le rouge"]),
      (
        "Le texte parle d'un « contrat social » que 60 % des députés approuvent.",
        [
          "Le texte parle d'un « […] » que 60 % des députés approuvent. → contrat social",
          "Le texte parle d'un « contrat social » que […] des députés approuvent. → 60 %",
        ]
      ),
      // Spanish
      (
        "El impuesto se aprobó el 14 de febrero de 1878 y la guerra costó 12 millones de pesos.",
        [
          "El impuesto se aprobó el […] y la guerra costó 12 millones de pesos. → 14 de febrero de 1878",
          "El impuesto se aprobó el 14 de febrero de 1878 y la guerra costó […]. → 12 millones de pesos",
        ]
      ),
      (
        "Fotosíntesis: el proceso con el que las plantas producen azúcar.",
        ["[…]: el proceso con el que las plantas producen azúcar. → Fotosíntesis"]
      ),
      // Vietnamese
      (
        "Luật có hiệu lực từ ngày 3 tháng 5 năm 2021 và áp dụng cho 70% doanh nghiệp.",
        [
          "Luật có hiệu lực từ […] và áp dụng cho 70% doanh nghiệp. → ngày 3 tháng 5 năm 2021",
          "Luật có hiệu lực từ ngày 3 tháng 5 năm 2021 và áp dụng cho […] doanh nghiệp. → 70%",
        ]
      ),
      (
        "Quang hợp là quá trình cây xanh tạo ra đường và ôxi.",
        ["[…] là quá trình cây xanh tạo ra đường và ôxi. → Quang hợp"]
      ),
      ("Ba điều kiện: ánh sáng, nước và khí cacbonic.", ["Ba điều kiện: […] → ánh sáng · nước · khí cacbonic"]),
      (
        "Việt Nam xuất khẩu gạo, cà phê và hạt điều sang Mỹ.",
        ["Việt Nam xuất khẩu gạo, […] và hạt điều sang Mỹ. → cà phê"]
      ),
      // Chinese
      (
        "世界贸易组织于1995年成立，总部设在日内瓦。",
        ["世界贸易组织于[…]成立，总部设在日内瓦。 → 1995年"]
      ),
      ("光合作用是植物把光能变成化学能的过程。", ["[…]是植物把光能变成化学能的过程。 → 光合作用"]),
      (
        "中美贸易额达到6644亿美元。\n关税：美国对中国电动汽车的关税提高到了100%。\n",
        ["中美贸易额达到[…]。 → 6644亿美元", "美国对中国电动汽车的关税提高到了[…]。 → 100%"]
      ),
      ("三个条件：光、水和二氧化碳。", ["三个条件：[…] → 光 · 水 · 二氧化碳"]),
      ("鲁迅在上海写了《故事新编》这本书。", ["鲁迅在上海写了《[…]》这本书。 → 故事新编"]),
      // Languages without tables have signs and quotation marks all the same.
      (
        "Закон «О связи» поддержали 62 % депутатов Думы.",
        [
          "Закон «[…]» поддержали 62 % депутатов Думы. → О связи",
          "Закон «О связи» поддержали […] депутатов Думы. → 62 %",
        ]
      ),
    ] as [(String, [String])])
  func `ask for dates, numbers, lists and terms`(_ text: String, _ expected: [String]) {
    #expect(asked(text) == expected)
  }

  @Test(
    arguments: [
      ("Sie zahlte der Gemeinde im Jahr 2011 rund 12 Millionen Euro.", Refusal.pronoun),
      ("Dieser Vertrag gilt seit dem 3. Mai 2021 in der Schweiz.", .demonstrative),
      ("Das ist seit dem 3. Mai 2021 in der Schweiz verboten.", .demonstrative),
      ("Elle a payé à la ville 12 millions d'euros en 2011.", .pronoun),
      ("Cette loi est entrée en vigueur le 3 mai 2021.", .demonstrative),
      ("Ellos pagaron a la ciudad más de 12 millones de euros en el año 2011.", .pronoun),
      ("Fue firmado en la ciudad de Lima el 3 de mayo de 2021.", .pronoun),
      ("Họ trả cho thành phố 12 triệu đồng vào năm 2011.", .pronoun),
      ("Quá trình này bắt đầu từ ngày 3 tháng 5 năm 2021.", .demonstrative),
      ("它于1995年在日内瓦成立，有160个成员。", .pronoun),
      ("该法于2021年5月3日在全国生效。", .demonstrative),
      ("Warum fiel der Preis der Milch im Mai 2021 um 12 %?", .askedOfReader),
      ("„Im Mai 2021 fiel der Preis der Milch um 12 %.“", .speaker),
      ("Der Preis der Milch fiel um 12 Proz\u{FFFD}nt in der Schweiz.", .unreadable),
      ("Der Preis der Milch und der Butter fiel nicht.", .nothingToAsk),
      ("Ort: der Saal der Schule am Markt, 3. Mai 2021.", .housekeeping),
    ] as [(String, Refusal)])
  func `are refused with a reason`(_ text: String, _ reason: Refusal) {
    #expect(asked(text).isEmpty)
    #expect(refusals(of: text).contains(reason), "\(refusals(of: text))")
  }

  @Test func `an answer that stands twice in its sentence isn't asked for`() {
    #expect(
      asked("Die Partei hatte 1998 im Norden 12 % und im Süden der Stadt 12 % der Stimmen.") == [
        "Die Partei hatte […] im Norden 12 % und im Süden der Stadt 12 % der Stimmen. → 1998"
      ])
  }

  @Test(
    arguments: [
      (
        """
        Die einzige Fähre zwischen dem Hafen und den drei Inseln wurde am 3. Mai 2021 stillgelegt, weil Taucher im Rumpf \
        einen fast zwei Meter langen Riss fanden, den niemand bemerkt hatte.
        """,
        [
          "Die einzige Fähre zwischen dem Hafen und den drei Inseln wurde am […] stillgelegt. → 3. Mai 2021"
        ]
      ),
      (
        """
        Die Stadt verkaufte im Mai 2019 das alte Werk am Fluss an einen Händler aus Graz; der Händler zahlte dafür rund \
        41 Millionen Euro und versprach, niemanden zu entlassen.
        """,
        [
          "Die Stadt verkaufte im […] das alte Werk am Fluss an einen Händler aus Graz. → Mai 2019",
          """
          Der Händler zahlte dafür rund […] und versprach, niemanden zu entlassen. → 41 Millionen Euro
          """,
        ]
      ),
      (
        """
        La ciudad vendió en mayo de 2019 la vieja fábrica del río a un comerciante de Lima, y pagó con ello la deuda de \
        los últimos 12 años que el consejo no había reconocido nunca.
        """,
        ["La ciudad vendió en […] la vieja fábrica del río a un comerciante de Lima. → mayo de 2019"]
      ),
      (
        """
        Der Minister für Verkehr sagte: Die neue Strecke durch den Berg wird im Jahr 2031 fertig und kostet dann mehr als \
        neun Milliarden Franken aus der Kasse aller Kantone.
        """, []
      ),
    ] as [(String, [String])])
  func `come of the parts of a long sentence that stand alone`(_ text: String, _ expected: [String]) {
    #expect(asked(text) == expected)
  }

  @Test(arguments: ["de", "fr", "es", "vi", "zh"], [1, 2])
  func `are never more than asked for, and the deck says their language`(_ code: String, _ limit: Int) throws {
    let texts = [
      "de": "Am 3. Mai 1859 zahlte die Stadt 45 Mio. Mark für 12 % der Bahn.",
      "fr": "Le 3 mai 1859, la ville a payé 45 millions d'euros pour 12 % du chemin de fer.",
      "es": "El 3 de mayo de 1859 la ciudad pagó 45 millones de pesos por el 12 % del tren.",
      "vi": "Ngày 3 tháng 5 năm 1859 thành phố trả 45 triệu đồng cho 12% của đường sắt.",
      "zh": "1859年5月3日，这座城市用45万元买下了铁路的12%。",
    ]
    let text = try #require(texts[code])
    let build = build(text, options: Build.Options(perPoint: limit))
    let deck = try #require(build.decks.first)
    #expect(deck.cards.count == limit)
    #expect(deck.document.frontMatter.contains { $0.key == "language" && $0.value == code })
    #expect(build.languages.map(\.language.code) == [code])
    #expect(Rebuilding(of: deck.document, with: deck).document.bytes == deck.document.bytes)
  }

  @Test func `follow the option before the front matter, and that before the guess`() {
    let text = "---\nlanguage: nl\n---\nDer Bau der Bahn begann am 3. Mai 1859 in Graz.\n"
    #expect(build(text).languages.map(\.language.code) == ["nl"])
    let options = Build.Options(language: Language("German"))
    #expect(build(text, options: options).languages.map(\.language.code) == ["de"])
    let english = Build.Options(language: .english)
    #expect(build("Norvik zahlte Graz $45 million.", options: english).languages.map(\.language) == [.english])
  }

  @Test func `are made where a long and damaged paragraph stands before`() {
    let text = String(repeating: "Der Wert „a: b, c und d“ fiel um 3 %, und (der Rat: x; y, ", count: 5_000)
    #expect(build(text + "\n\nDas Land zahlte am 3. Mai 2021 den Preis.").decks.count == 1)
  }
}
