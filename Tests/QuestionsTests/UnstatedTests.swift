import Testing

@testable import Questions

/// What a sentence holds and doesn't state, and what a parser makes of it.
@Suite struct `What a sentence doesn't state` {
  @Test(arguments: [
    ("There is no sign that Mr. Okoro lied to the court in Lima.", "who lied"),
    ("The rumour that Anna Berg had sold the mill reached Oslo in 1954.", "who had sold"),
    ("The mayor could not close the bridge before the state inspector had seen its cracks.", "who had seen"),
    ("The cage is a box of planks nailed on oak posts.", "what nailed"),
    ("A race finished with a broken oar in Oslo is void.", "what finished"),
    ("Once a year the wet clay is put into sacks and carried to the mill in Lima.", "what carried to"),
    ("The canons got back their church in Lima, but not the mill, which had closed in 1974.", "had not the mill"),
    ("Anna Berg replied that she could not: fees make up 40% of the income of the club.", "could fees not"),
    ("Anna Berg went on to win the cup in 1954.", "for what purpose"),
    ("About a third of the settlers in Lima were Danes, as Anna Berg and others have shown.", "why were"),
    ("The eagle has not been seen in Norway since the last forest was felled in 1984.", "why has"),
    ("A pump let the cellar dry. The roof lets the hay breathe.", "what does the roof let?"),
    ("The jury refuses to declare Norway the winner.", "declare?"),
    ("Some teachers in Lima prefer to call the drawings maps.", "the […]. → drawings maps"),
    ("“The thief wanted fewer hens in Lima,” she said. Her club has paid €900 for cameras.", "thief's club"),
    ("The game was started by a Dane, Anna Berg, in 1925.", "who was the anna"),
    ("Step 2: Press a knife into the beam in Lima. If it sinks in by more than 10 mm, stop.", "step 2 sinks"),
    ("Fees for Norway rose, and those for stays in Lima will go up to $65 in 2031.", "will those"),
    ("In Norway, one big dog kills that in a week.", "kills in a week"),
    (
      "According to legend the tower in Lima was begun by Olav of Norway, who hoped to marry the widow of a duke.",
      "who hoped to marry the widow of a duke? →"
    ),
    (
      "In 2006 Captain Korent Joel, who had learned from his uncle, sailed by the stars from Lima to Oslo. He was granted a prize by Norway.",
      "was his uncle granted"
    ),
    ("Anna Berg rejects that comparison.", "→ that comparison"),
    ("On Monday the Grand Council of Lima ruled that anybody coming from a port should not enter the city.", "a port?"),
    ("A mill in Lima employs 19 women and exports tea to nine countries.", "many women and"),
    ("Three bids have come in: €980 from Hale Ltd and €725 from Berg & Co.", "how much money have three"),
    ("The feast falls on 11 May of the Julian calendar, or on 12 May in a leap year.", "fall of"),
    (
      "Olvia is kept on 7 March, i.e. 29 Tor, and Rusalia, which honours the dead, on 19 May in most years.",
      "kept on 19 may in"
    ),
    (
      "Barely an hour after Anna Berg won the race by a length and a half, the judges took away her prize.",
      "barely an hour, "
    ),
    ("Anna Berg won the race in Oslo by a length and a half.", "· a half"),
    (
      "Against mice and moths, which come ashore in sacks of tea, inspection of sailors did little.",
      "did little? → mice"
    ),
    ("The fair compared 200 loaves with salt and 200 without.", "· 200"),
    ("The Hale alphabet has six letters and two marks.", "how many letters and"),
    (
      "Because the hall in Lima is licensed for only 90, lunch will be served twice.",
      "what is the hall in lima licensed for"
    ),
    ("Next round: Lima, autumn 2022.", "post did"),
    ("Not signed: an accord on the protection of birds.", "the term for"),
    ("1443  King Olav, the fourth king of Norway, completes an alphabet of 28 letters.", "1443, "),
    ("“You sell gold as gravel,” Mr. Bae told the trappers.", "who told"),
    (
      "Nine nurses spent six days in Lima in order to learn how masks, most of which are burnt, can be washed.",
      "for what purpose"
    ),
    (
      "The union contended (i) that it is free; and (ii) that Norvik had registered the mark in 1954.",
      "had norvik registered"
    ),
    ("The obstacle in Lima is not the price but the battery.", "what not"),
    ("There is, however, no letter that says so in Lima.", "is, no"),
    ("Anna Berg presented her report on the boiler, which dates from 1971.", "report on the boiler date"),
    ("Norvik has offered £400 for six mills. Mrs Berg thought it an insult.", "norvik an insult"),
    (
      "His permit, like those of the six other men in Lima, lapses, and the Hale Agency has decided not to renew any of them.",
      "of the six other men?"
    ),
  ])
  func `isn't asked`(_ text: String, _ wrong: String) {
    let lines = candidates(of: text + " Norway opened the port in 1954.").map(\.asLine)
    #expect(lines.contains { $0.contains("did Norway open the port?") })
    #expect(!lines.contains { $0.lowercased().contains(wrong) }, "\(lines)")
  }

  @Test(arguments: [
    (
      "Two facts explain it: the long frost, which ended only in April, and theft in Lima.",
      "In which month did the long frost end? → April"
    ),
    (
      "Captain P. G. Alvarez left the club after nine years.",
      "Who left the club after nine years? → Captain P. G. Alvarez"
    ),
    (
      "The treasurer, Mad. Efua Boateng, sold the mill in 1954.",
      "The treasurer, Mad. Efua Boateng, sold the mill in […]. → 1954"
    ),
    (
      "The hospital charges QAR 60 for each feather.",
      "How much does the hospital charge for each feather? → QAR 60"
    ),
    (
      "The state collects RM 390,000 in licence fees.",
      "How much money does the state collect in licence fees? → RM 390,000"
    ),
    ("The Coptic year has thirteen months.", "How many months does the Coptic year have? → thirteen months"),
    (
      "The virus was not found until 1894, when Anna Berg saw it in Lima.",
      "In which year was the virus first found? → 1894"
    ),
    (
      "The claimant said that buyers liked the beer. In May it produced a survey.",
      "In May, what did the claimant produce? → a survey"
    ),
    (
      "The largest donor, a trust in Lima, has promised that it will halve its grant from 2023.",
      "From which year has the largest donor promised that it will halve its grant? → 2023"
    ),
    (
      "A mill in Lima employs 19 women and exports tea to nine countries.",
      "How many women does a mill in Lima employ? → 19"
    ),
    (
      "A mill in Lima employs 19 women and exports tea to nine countries.",
      "What does a mill in Lima export to nine countries? → tea"
    ),
    (
      "In the north, the dust is now sold to flower growers in Peru.",
      "In the north, to whom is the dust now sold? → flower growers in Peru"
    ),
    (
      "In Oslo, Mr. Berg put the cost of a new pump at $164,000 plus tax.",
      "In Oslo, at what amount did Mr. Berg put the cost of a new pump? → $164,000 plus tax"
    ),
    (
      "Raw wool brings the villages around US$ 300 a kilo.",
      "How much money does raw wool bring the villages a kilo? → around US$ 300"
    ),
    ("The Inuvialuit have used the hills as landmarks.", "Who has used the hills as landmarks? → the Inuvialuit"),
  ])
  func `is told from what it states`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
  }
}
