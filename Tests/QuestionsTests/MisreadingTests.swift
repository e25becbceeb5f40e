import Testing

@testable import Questions

/// Sentences that a parser reads wrongly, or whose words must stay together.
@Suite struct `What is easily misread` {
  @Test(
    arguments: [
      (
        "The union said that Ana Berg, whose family has sold shoes since 1931, said she was not against trams.",
        "whose family was not"
      ),
      ("The council approved an invoice from Delmar Paving, which was removed in May.", "who was removed"),
      (
        "Kim Lund has asked for a single track through Quarry Lane, which might save 40 trees.", "Quarry Lane save"
      ),
      ("Rills deepen into gullies, too deep for a tractor to cross.", "what deepens gullies"),
      ("A third text, on extradition, was left aside.", "left on extradition aside"),
      ("Norway would accept only a right of refusal case by case.", "accept by case"),
      ("Some 14,000 people travel to the clinic, most of them by car, and its yard is full.", "by?"),
      (
        "Sand grains measure up to 2 mm, silt is finer, and clay particles are smaller.",
        "silt is finer, and clay particles are smaller?"
      ),
      ("The sun came out over the Douro as the motorcade crossed the bridge.", "Why did the sun"),
      (
        "Lusoverde intends to invest $340 million, provided that the government builds the power line.",
        "does the government build"
      ),
      ("The soft cheese that the valley sells to Peru and Chile earned 6 million pesos in May.", "valley sell?"),
      (
        "By the following weekend, the growers' union in Lima had received similar claims from nine villages.",
        "similar"
      ),
      ("The growers of Lima offer a third explanation.", "do the growers of Lima offer"),
      ("The lake stands lower than at any time since 1977.", "Since when"),
      ("The largest, £85,000, was left by Winifred Stott.", "whom was the largest"),
      ("The price of shipping a crate to Lima fell to $90, a third below its peak in May.", "fall in May"),
      ("Pavel Orsini accused the president of having given away a river.", "accuse?"),
      ("Cover crops such as clover protect the ground between two harvests.", "cover […]"),
      ("The first to arrive, at a quarter past five, was the conductor from Lima.", "past […]"),
      ("Trials were small (none had more than 24 patients), and most were run in Oslo.", "small […]"),
      ("The inquiry heard no evidence that anyone came to lasting harm.", "anyone come"),
      ("Two bids came in: Castine at $88,200 and Dunmore at $79,650.", "bids come in"),
      ("Kim Ruiz proposed opening the hall on Sundays between January and April.", "April between"),
      ("Castine made the lower bid. It was voted, 3 to 2, to accept the bid.", "was the lower bid voted"),
      ("Norway has not withdrawn the complaint. Until then, most doctors had followed Galen.", "until then, who"),
      ("Should it fail to sell beef, Kim Techera warned, the treaty could not be ratified.", "who warned"),
      ("The Treasury finds this too strict and would accept a third.", "accept a third"),
      ("Ambulances need forty minutes to reach the hospital in Lima.", "For what purpose"),
      ("The trip was put off after floods in Dornod.", "put off after?"),
      ("Land that is dry and bare and flat in Peru is most at risk.", "at […]"),
      ("The workshop: A wooden press, probably adapted from others in Mainz.", "press probably"),
      ("The dictionary says that printing began long before Gutenberg.", "Before whom"),
      ("The fjord was surveyed twice (in 1961 and 1987).", "twice and 1987"),
      ("For small loads, the stretch depends only on k, and not on the coil: F = 3√(a/k).", "√(a/k."),
      ("For small loads, the stretch depends only on k, and not on the coil: F = 3√(a/k).", "on […], and not"),
      ("The old scale gives too high a value of m.", "m.?"),
      ("Profit in Peru grew, helped by the purchase of Casa Roja Ltda., a tile maker in Lima.", "[…].,"),
      (
        "The frost was brought by a stubborn high over the central valleys, which kept the clouds away from Lima.",
        "did the central valleys"
      ),
      ("The mine in Lima lies below a glacier above the Rosa, which moves each year.", "does the Rosa move"),
      (
        "The school board opposes a planned tax on colas, although surveys in 2 towns showed that it cuts sales.",
        "board cut"
      ),
      (
        "Ana Berg contested the claim. The first letter, she said, had named a different bridge.",
        "different bridge"
      ),
      (
        "Ana Berg named a different bridge in Lima. The bridge had not been painted since 1954.",
        "the different"
      ),
      (
        "The Peach Growers' League sued the mill in Lima. A court awarded the growers $3 million in May.",
        "the peach growers'?"
      ),
      ("Ana Berg found the boats in Lima empty, as if somebody had warned the crew.", "why did ana berg"),
      ("The city of Peru banned cars, as Chile and Sweden do.", "why did the city"),
      ("Exports of Peru fell from 40 tonnes in 1985 to 12 tonnes in 2005.", "to 12 tonnes in 2005? → 1985"),
      ("Children in Peru get a lemon for breakfast every May.", "every?"),
      ("The wool that the farm in Peru sells to Chile and Spain earned €620,000.", "the farm in Peru sell?"),
      ("Doctors in Peru call the swelling edema.", "call?"),
      ("Diggers found three kilns: in Lima, in Cusco and in Puno.", "found […] kilns"),
      ("A tram in Lima has stalled; with an old motor it may also be a low current.", "may a tram"),
      (
        "The mayor of Lima praised the park. Kim Lund put its cost at $4 million and said that half of it was paid.",
        "half of the mayor"
      ),
      (
        "According to Ana Berg, the real winner is the road office. He doubts that the talks in Lima will go on.",
        "the real winner doubt"
      ),
      (
        "Plan C is opposed by the miners' union, which fears a strike. Its president, Ana Berg, left in May.",
        "plan C's"
      ),
      ("Lima offered two plots. The second lies 18 km to the east.", "the second lies"),
      ("Mount Berg in Peru rises 4,169 m above the sea.", "who rises"),
      ("A squall killed more than 40 sailors in Peru and over 12 in Chile.", "kill over 12"),
      ("On Sunday 12 lambs and a mule were carried across the Rosa in Peru.", "how many lambs and a mule"),
      ("Ana Berg blames a dam that cracked in May and was, she says, patched with clay.", "and was?"),
      ("The bank of Lima will pay 40% of the bill, but only if a new survey is made.", "will the bank of lima pay"),
      ("Lima asked for a pier. Otherwise the firm would profit from a poor road.", "firm profit from"),
      ("Ana Berg wants a loan in Lima. Chile welcomed the offer.", "the offer"),
      ("Trade in the plant, which is sold in Lima as a tea, will be banned by Peru.", "what is sold in lima as"),
      ("In Peru, herring are spawned on most coasts.", "→ on most coasts"),
      ("Tea and cakes were provided by the Hale club.", "cakes provided"),
      ("In May three dogs and a goat were rescued in Lima. So far, 12 cats have been saved.", "cats"),
      ("Peru welcomed the loan. Chile has put off its launch.", "put off its launch"),
      ("The bells of Lima ring 12 hours and 25 minutes a day.", "12 […] and 25"),
    ])
  func `isn't asked`(_ text: String, _ wrong: String) {
    // Something can be asked of the rest of the text.
    expectUnasked(wrong, in: text)
  }

  @Test(
    arguments: [
      (
        "The Lindmouth council on Monday put off its decision on the tram line.",
        "On Monday, what did the Lindmouth council put off? → its decision on the tram line"
      ),
      (
        "Intravenous fluids are prescribed by Anna Berg, usually as a salt solution.",
        "Who prescribes intravenous fluids, usually as a salt solution? → Anna Berg"
      ),
      (
        "Since version 3, the program has been looked after by five volunteers from Lima.",
        "Since version 3, who has looked after the program? → five volunteers from Lima"
      ),
      (
        "The art of printing reached Europe through the Islamic world.",
        "Which continent did the art of printing reach through the Islamic world? → Europe"
      ),
      (
        "The frost was brought by a stubborn high over the valleys of Peru, which killed 40,000 vines.",
        "How many vines did a stubborn high over the valleys of Peru kill? → 40,000"
      ),
      (
        "Ana Berg contested the claim. The letter of 2013, she said, had named the bridge at Oslo.",
        "According to Ana Berg, in which city had the letter of 2013 named the bridge? → Oslo"
      ),
      (
        "Ana Berg stated that the fire had broken out in the boiler of a steam locomotive in Lima.",
        "According to Ana Berg, what had broken out in the boiler of a steam locomotive in Lima? → the fire"
      ),
      (
        "In a river, water also carries particles: clay grains (C) and sand grains (S).",
        "In a river, which two particles does water carry? → clay grains · sand grains"
      ),
      (
        "The signs of Byblos have not been read to this day.",
        "What has not been read to this day? → the signs of Byblos"
      ),
      (
        "After a power cut of less than ten minutes the boiler in Lima resumes by itself.",
        "After a power cut of less than ten minutes, what resumes by itself? → the boiler in Lima"
      ),
      (
        "Terraces cut a slope into steps.", "What cuts a slope into steps? → terraces"
      ),
      (
        "Fust then printed with Peter Berg, Gutenberg's former assistant.",
        "Who was Gutenberg's former assistant? → Peter Berg"
      ),
      (
        "The mill was built by Friedrich Keller, a Saxon weaver.", "Who was Friedrich Keller? → a Saxon weaver"
      ),
      (
        "Bare rock: Solid bedrock is labelled R.", "Bare rock: what is solid bedrock labelled? → R"
      ),
      (
        "President Ilka Draganova led the Karovian team.",
        "Which team did President Ilka Draganova lead? → the Karovian team"
      ),
      (
        "Humus: dark, decayed organic matter. It holds water like a sponge.",
        "What does humus hold like a sponge? → water"
      ),
      (
        "Shelter belts: rows of trees planted across the wind to slow it down.",
        "What is the term for rows of trees planted across the wind to slow it down? → Shelter belts"
      ),
      (
        "A horizon: the topsoil, where most roots are found.",
        "What is the term for the topsoil, where most roots are found? → A horizon"
      ),
      (
        "Nguyễn Thị Lan, Chair of the Da Nang council, welcomed visits by unarmed ships.",
        "Who welcomed visits by unarmed ships? → Nguyễn Thị Lan"
      ),
      ("Tsar Alexander I claimed nearly all of Poland.", "Who claimed nearly all of Poland? → Tsar Alexander I"),
      (
        "Septum: the muscular wall separating the left side from the right.",
        "What is the term for the muscular wall separating the left side from the right? → Septum"
      ),
      (
        "Atria (singular: atrium): the two upper chambers, which receive blood.",
        "What is the term for the two upper chambers, which receive blood? → Atria"
      ),
      (
        "In an adult the heart weighs roughly 300 g.", "In an adult, how much does the heart weigh? → roughly 300 g"
      ),
      (
        "Analysts expect no vote before the spring because neither parliament has debated the law.",
        "Why do analysts expect no vote before the spring? → neither parliament has debated the law"
      ),
      (
        "The Nurses' and Midwives' League won 12 seats in 1954.",
        "In which year did the Nurses' and Midwives' League win 12 seats? → 1954"
      ),
      (
        "The port was sold to the Miners' and Engineers' Federation in 1999.",
        "To which federation was the port sold in 1999? → the Miners' and Engineers' Federation"
      ),
      (
        "The town sued the mill for the loss of its salmon and pear trade.",
        "What did the town sue the mill for? → the loss of its salmon and pear trade"
      ),
      (
        "Vellum: fine parchment made from calfskin.",
        "What is the term for fine parchment made from calfskin? → Vellum"
      ),
    ])
  func `is asked as it stands`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test func `a firm that says we is one`() {
    let text = """
      NORVIK PLC
      Report for the third quarter of 2021

      Outlook: We now expect profit to be between £19 million and £21 million.
      """
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.contains("Norvik now expects profit") }, "\(lines)")
  }

  @Test func `what is said behind a call to the readers isn't news`() {
    #expect(asked("Please bring this sheet on Thursday; there are no spare copies in Oslo.").isEmpty)
  }
}
