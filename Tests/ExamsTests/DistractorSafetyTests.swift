import Testing

@Suite struct `A wrong choice is never right` {
  @Test func `by another name, or because it answers a question like this one`() {
    let twins = ExamDeck(
      """
      Q: Which river crosses the old city?
      A: Huangpu River

      Q: Which other river crosses the old city?
      A: Suzhou Creek

      Q: Which river rises in Tibet?
      A: Mekong River

      Q: Which river rises in Peru?
      A: Ucayali River

      Q: Which country sells the grain?
      A: U.S.

      Q: Which country buys all the steel?
      A: United States

      Q: Which country makes the ships?
      A: China

      Q: Which country mines the coal?
      A: Poland

      C: He named [Mutual Respect], [Peaceful Coexistence] and more.
      """)
    let wrong = twins.wrongChoices()
    #expect(wrong["Huangpu River"]?.contains("Suzhou Creek") == false)
    #expect(wrong["U.S."] == ["China", "Poland"])
    #expect(wrong["Mutual Respect"]?.contains("Peaceful Coexistence") != true)
  }

  @Test func `even if it stands in the question`() {
    let deck = ExamDeck(
      """
      Q: Which country did the army of France enter?
      A: Spain

      Q: Which country lies north of Spain?
      A: France

      Q: Which country lies east of it?
      A: Italy

      Q: Which country has most islands?
      A: Greece

      """)
    let wrong = deck.wrongChoices()
    #expect(wrong["Spain"] == ["Italy", "Greece"])
    #expect(wrong["France"] == ["Italy", "Greece"])
  }
}

/// Decks in other languages, where only the look of an answer and of its question tell what it is.
@Suite struct `Wrong choices in other languages` {
  @Test func `are German ones for the same question, dates and numbers as German writes them`() throws {
    let wrong = try ExamDeck.foreign("rhein").wrongChoices()
    #expect(wrong["Koblenz"] == ["Konstanz", "Bonn"])
    #expect(wrong["Heinrich Heine"] == ["Johann Gottfried Tulla", "Ernst Friedrich Zwirner"])
    #expect(try #require(wrong["15. Oktober 1880"]).allSatisfy { $0.hasSuffix(". Oktober 1880") })
    #expect(try #require(wrong["62,5 %"]).allSatisfy { $0.hasSuffix(" %") && $0.contains(",") })
    #expect(try #require(wrong["1.233 km"]).allSatisfy { $0.hasSuffix(" km") && !$0.contains(",") })
    // Their articles would tell: "in die", "am", "ein".
    for right in ["Nordsee", "Reiterdenkmal", "Gotthardmassiv"] { #expect(wrong[right] == nil) }
  }

  @Test func `are French rivers for a river, capitals for a capital, terms for a term`() throws {
    let wrong = try ExamDeck.foreign("france").wrongChoices()
    #expect(wrong["la Seine"] == ["le Rhône", "la Loire"])
    #expect(wrong["Rennes"] == ["Strasbourg", "Rouen"])
    #expect(wrong["la crue"] == ["la rive", "l'embouchure"])
    #expect(try #require(wrong["4 806"]).allSatisfy { $0.count == 5 && $0.contains(" ") })
  }

  @Test func `are Chinese people for people and places for places`() throws {
    let wrong = try ExamDeck.foreign("china").wrongChoices()
    #expect(wrong["曹雪芹"] == ["吴承恩", "施耐庵"])
    #expect(wrong["西安"] == ["北京", "上海"])
    #expect(try #require(wrong["公元前221年"]).allSatisfy { $0.hasPrefix("公元前") && $0.hasSuffix("年") })
  }
}
