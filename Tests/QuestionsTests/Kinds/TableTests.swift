import Testing

@testable import Questions

/// A table under a title and a heading, asked for.
private func asked(_ title: String, _ rows: String...) -> [String] {
  QuestionsTests.asked(title + "\n\n" + rows.joined(separator: "\n") + "\n")
}

@Suite struct `Questions about a table` {
  @Test func `take a header that is a clause for their words`() {
    #expect(
      asked(
        "# Nimbus pump\n\n## Parts", "| Part | Where it is | What it does |", "|---|---|---|",
        "| Cut-off valve | under the lid | stops the flow |", "| Side vents | at the back | let the steam out |"
      ).map { $0.split(separator: ": ").last }
        == [
          "where is the cut-off valve? → under the lid", "what does the cut-off valve do? → stops the flow",
          "where are the side vents? → at the back", "what do the side vents do? → let the steam out",
        ])
  }

  @Test func `name a row by its code and what the next column says of it`() {
    #expect(
      asked(
        "# Emberline pottery kiln\n\n## Programs", "| Key | Purpose | Top temperature |", "|---|---|---|",
        "| P2 | Bisque firing (first firing) | 1000 °C |", "| P3 | Glaze | 1080 °C |")
        == [
          "Emberline pottery kiln: what is the top temperature of program P2 (bisque firing)? → 1000 °C",
          "Emberline pottery kiln: what is the top temperature of program P3 (glaze)? → 1080 °C",
        ])
  }

  @Test func `take a date beside a sentence for its date`() {
    #expect(
      asked(
        "# Meiji Japan\n\n## Reforms", "| Year | Measure |", "|---|---|",
        "| 1868 | Edo was renamed Tokyo, that is, \"eastern capital\". |",
        "| 1873 | Conscription was introduced. |")
        == [
          "Meiji Japan: in which year was Edo renamed Tokyo? → 1868",
          "Meiji Japan – Reforms: in which year was conscription introduced? → 1873",
        ])
  }

  @Test func `take the later of two years that are named by both their halves`() {
    #expect(
      asked(
        "# Hill School, annual report", "| | 2018/19 | 2019/20 |", "|---|---|---|", "| Pupils | 1,310 | 1,287 |",
        "| Income (euros) | 611 | 584 |"
      ).map { $0.split(separator: ": ").last }
        == [
          "what is the figure for pupils in 2019/20? → 1,287",
          "what is the figure for the income (euros) in 2019/20? → 584",
        ])
  }

  @Test func `ask who heads a delegation, and not for the post of a country`() {
    #expect(
      asked(
        "# Talks on hake\n\n## Present", "| Country | Head of delegation | Post |", "|--|--|--|",
        "| Norway | Liv Aaberg-Moe | Minister of Ports |", "| Peru | Rosa Quispe | Minister of Fisheries |"
      ).map { $0.split(separator: ": ").last }
        == [
          "who is the head of delegation of Norway? → Liv Aaberg-Moe",
          "who is the head of delegation of Peru? → Rosa Quispe",
        ])
  }

  @Test func `ask what a head office is`() {
    let lines = asked(
      "# Firms", "| Firm | Head office |", "|--|--|", "| Hale | Santa Cruz |", "| Norvik | Monte Carlo |")
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.lowercased().contains("who is the head office") }, "\(lines)")
  }

  @Test func `call a union by its short name`() {
    #expect(
      asked(
        "# Talks on hake\n\n## Quotas", "| Delegation | Old quota | New quota |", "|--|--|--|",
        "| EU | 7,700 t | 6,250 t |", "| Norway | 3,900 t | 3,390 t |"
      ).map { $0.split(separator: ": ").last }
        == [
          "what is the old quota of the EU? → 7,700 t", "what is the new quota of the EU? → 6,250 t",
          "what is the old quota of Norway? → 3,900 t", "what is the new quota of Norway? → 3,390 t",
        ])
  }

  @Test(
    arguments: [
      (
        "| Number | Element | Symbol | Discoverer | Year |\n|--|--|--|--|--|\n| 3 | Lithium | Li | J. Arfwedson | 1817 |\n"
          + "| 2 | Helium | He | P. Janssen | 1868 |",
        [
          "what is the symbol for lithium? → Li", "who discovered lithium? → J. Arfwedson",
          "who discovered helium? → P. Janssen", "in which year was helium discovered? → 1868",
        ]
      ),
      (
        "Train\tFrom\tDeparture\tStops\nR1\tOakford\t07:15\t9\nR4\tMillbrook\t11:20\t4",
        [
          "what is the departure time of train R1 (from Oakford)? → 07:15",
          "how many stops does train R1 (from Oakford) have? → 9",
          "what is the departure time of train R4 (from Millbrook)? → 11:20",
          "how many stops does train R4 (from Millbrook) have? → 4",
        ]
      ),
      (
        "| Party | Leader | Votes |\n| Harbour Party | Anna Berg | 4,512 |\n| Greens | Tomas Reyes | 2,940 |",
        [
          "who is the leader of the Harbour Party? → Anna Berg", "how many votes did the Harbour Party get? → 4,512",
          "who is the leader of the Greens? → Tomas Reyes", "how many votes did the Greens get? → 2,940",
        ]
      ),
      (
        "| Infinitive | Past | Past participle |\n|--|--|--|\n| go | went | gone |",
        ["what is the past tense of “go”? → went", "what is the past participle of “go”? → gone"]
      ),
      (
        "| English | Spanish |\n|--|--|\n| dog | perro |\n| cat | gato |",
        ["what is “dog” in Spanish? → perro", "what is “cat” in Spanish? → gato"]
      ),
      (
        "| King | Reign | Father |\n|--|--|--|\n| John | 1199–1216 | Henry II |",
        ["when did John reign? → 1199–1216", "who was the father of John? → Henry II"]
      ),
      (
        "| Year | Visitors | Director |\n|--|--|--|\n| 2019 | 41,200 | Karin Aas |",
        ["how many visitors were there in 2019? → 41,200", "who was the director in 2019? → Karin Aas"]
      ),
      (
        "| Battle | Date | Winner |\n|--|--|--|\n| Hastings | 14 October 1066 | William |",
        [
          "when did the Battle of Hastings take place? → 14 October 1066",
          "who was the winner of the Battle of Hastings? → William",
        ]
      ),
      (
        "| Year | Event |\n|--|--|\n| 1600 | Battle of Sekigahara |\n| 1639 | Expulsion of the Portuguese |",
        [
          "in which year did the Battle of Sekigahara take place? → 1600",
          "what happened in 1639? → Expulsion of the Portuguese",
        ]
      ),
      (
        "| Country | Capital | Population (millions) | Languages |\n|--|--|--|--|\n| Austria | Vienna | 9.1 | German |",
        ["what is the capital of Austria? → Vienna", "what is the population of Austria? → 9.1 million"]
      ),
      (
        "| Country | Languages |\n|--|--|\n| Belgium | Dutch, French and German |",
        ["what are the languages of Belgium? → Dutch · French · German"]
      ),
      (
        "| Organ | Weight (g) | Function |\n|--|--|--|\n| Kidneys | 150 | filtering of blood |",
        ["what is the weight of the kidneys? → 150 g", "what is the function of the kidneys? → filtering of blood"]
      ),
    ] as [(String, [String])])
  func `ask with the words that fit header and cell`(_ table: String, _ expected: [String]) {
    #expect(QuestionsTests.asked("# Sorrel papers\n\n" + table + "\n") == expected.map { "Sorrel papers: " + $0 })
  }

  @Test func `ask for the latest year of a budget, and for a total by itself`() {
    #expect(
      asked(
        "# Town of Elmhurst: budget", "| Item | 2023 | 2024 | 2025 |", "|---|---|---|---|",
        "| Road repair | 1,200 | 1,900 | 2,050 |", "| Total | 5,940 | 6,905 | 7,112 |"
      ).filter { $0.contains("2025") } == [
        "Town of Elmhurst – budget: what is the figure for road repair in 2025? → 2,050",
        "Town of Elmhurst – budget: what is the total in 2025? → 7,112",
      ])
  }

  @Test func `ask for a term by its meaning`() {
    #expect(
      asked("# Unix", "| Term | Meaning |", "|---|---|", "| Daemon | A program that runs in the background |")
        == ["What is the term for a program that runs in the background? → Daemon"])
  }

  @Test(
    arguments: [
      ("| | Closed-system | Open-system |\n|--|--|--|\n| Water | lake | spring |", .namelessColumn),
      ("| City | Note |\n|--|--|\n| Graz | old houses |", .vague),
      ("| Mayor | City |\n|--|--|\n| Bo Dahl | Graz |", .namelessColumn),
      ("| City | |\n|--|--|\n| Graz | 300,000 |", .namelessColumn),
      ("| City | Harbour |\n|--|--|\n| Graz | no |", .nothingToAsk),
      ("| Time | Session |\n|--|--|\n| 09:00 | Registration |", .namelessColumn),
      ("| City | Bridges |\n|--|--|\n| Graz | 12 |\n| Graz | 9 |", .ambiguousRow),
      (
        "| City | Sights |\n|--|--|\n| Graz | a clock on a hill with a tower and the old bridge over the river behind it |",
        .answerTooLong
      ),
    ] as [(String, Refusal)])
  func `are refused where they wouldn't be good`(_ table: String, _ reason: Refusal) {
    #expect(QuestionsTests.asked("# Sorrel papers\n\n" + table).isEmpty)
    #expect(refusals(of: "# Sorrel papers\n\n" + table).contains(reason))
  }

  @Test(arguments: [1, 2])
  func `are no more than asked for`(_ limit: Int) {
    let table = "| Planet | Moons | Mass (kg) | Diameter (km) |\n|--|--|--|--|\n| Uranus | 27 | 8.7 | 50,724 |"
    #expect(QuestionsTests.asked("# Planets\n\n" + table, perPoint: limit).count == limit)
  }

  @Test(
    arguments: [
      (
        "de", "# Brennofen\n\n| Programm | Zweck | Temperatur |\n|--|--|--|\n| P2 | Glattbrand | 1080 °C |",
        ["Brennofen – P2 (Glattbrand) – Temperatur: […] → 1080 °C"]
      ),
      (
        "de", "# Japan\n\n| Jahr | Ereignis |\n|--|--|\n| 1868 | Edo wurde in Tokio umbenannt. |",
        ["[…]: Edo wurde in Tokio umbenannt. → 1868"]
      ),
      (
        "zh", "# 世界名山\n\n| 山 | 高度 |\n|--|--|\n| 富士山 | 3776米 |\n| 珠穆朗玛峰 | 8849米 |",
        ["世界名山 – 富士山 – 高度：[…] → 3776米", "世界名山 – 珠穆朗玛峰 – 高度：[…] → 8849米"]
      ),
    ] as [(String, String, [String])])
  func `are gaps in another language`(_ language: String, _ text: String, _ expected: [String]) {
    let outline = Outline(Array(text.utf8), language: Language(language))
    let chosen = Derivation(outline).sections.flatMap(\.points).flatMap(\.chosen)
    #expect(chosen.map(\.asLine) == expected)
  }
}
