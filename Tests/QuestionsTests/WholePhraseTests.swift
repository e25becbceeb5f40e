import Testing

@testable import Questions

/// Phrases that must be asked, or said, whole.
@Suite struct `What stands together` {
  @Test(
    arguments: [
      ("The tax tribunal has until 3 May to decide.", "Until when does the tax tribunal have to decide? → 3 May"),
      (
        "The market in Lima will be closed to lorries from 06.00 to 21.30.",
        "During what hours will the market in Lima be closed to lorries? → 06.00 to 21.30"
      ),
      (
        "The flag may fly over the hall in Lima until 4 May, not, as demanded, for good.",
        "Until when may the flag fly over the hall in Lima? → 4 May"
      ),
      (
        "Ana Berg was asked by a nurse why the beds in Lima had no wheels.",
        "Who asked Ana Berg why the beds in Lima had no wheels? → a nurse"
      ),
      (
        "Kim Lund wished to nominate Tollervey for the Hale medal in 1931.",
        "Whom did Kim Lund wish to nominate for the Hale medal in 1931? → Tollervey"
      ),
      (
        "Of the nine bakers who worked in the mill in Lima, three have moved to Oslo.",
        "To which city have three of the nine bakers moved? → Oslo"
      ),
      (
        "Of the ten bakers who worked in the mill in Lima, six have moved. Those who stay are booked until May.",
        "Until when are the bakers who stay booked? → May"
      ),
      (
        "Farmers in Peru complain that aid is paid only after a survey, which may take nine weeks.",
        "According to farmers in Peru, how long may a survey take? → nine weeks"
      ),
      ("The bill was signed by Dr. Ana Berg on Mondays.", "Who signed the bill on Mondays? → Dr. Ana Berg"),
      ("A trip to Porto and Lima drew big crowds.", "What drew big crowds? → a trip to Porto and Lima"),
      (
        "The prize in Lima went to Mrs. Ana Berg for her bronze of a goat.",
        "To whom did the prize in Lima go? → Mrs. Ana Berg"
      ),
      (
        "The number of trains in Lima fell chiefly because of the flood.",
        "Why did the number of trains in Lima fall? → the flood"
      ),
      (
        "The board of the Hale mill upheld the ruling by five votes to four.",
        "What did the board of the Hale mill uphold by five votes to four? → the ruling"
      ),
      ("Fifty boats entered the race in Lima (2019: 38).", "How many boats entered the race in Lima? → fifty"),
    ])
  func `is asked whole`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }

  @Test(
    arguments: [
      ("The tax tribunal has until 3 May to decide.", "for what purpose"),
      ("The flag may fly over the hall in Lima until 4 May, not, as demanded, for good.", "may the flag not"),
      ("Kim Lund proposed a toll of 12 %, which Ana Berg believes can be cut to 9 %.", "who believes which"),
      ("Training takes four weeks and would be held in Oslo, not in Chile.", "? → chile"),
      ("The judge in Lima declared the sale void, as the statutes of the bank prescribe.", "why did"),
      ("The board of the Hale mill upheld the ruling by five votes to four.", "to four? → the ruling by"),
      ("The Hale mill turned the plan down by five votes to four.", "[…] to four"),
      ("Hale mills, by contrast, have lost 30 looms in Lima.", "by […]"),
      ("A lease on barges and the sale of tools was signed in Lima by Ana Berg and by the mayor.", "→ ana berg and by"),
      ("Frost makes a road look wet.", "→ a road look"),
      (
        "Kim Berg recommended that the west gate should not be opened until further notice.", "be opened until?"
      ),
      ("Kim Lund built a sluice in Lima. Ana Berg took the opposite view.", "opposite view"),
      ("Head office has been asked to write to the mayor of Lima.", "which office"),
      ("In 1972 Kim Lund issued Order 7/72 in Lima.", "order 7/72 in lima? → 1972"),
      ("The scale in Lima was checked two years later by Ana Berg.", "later?"),
      ("Kim Lund resigned from the board in Lima on Tuesday.", "when did kim lund"),
      ("The hall in Lima is kept at 50 %, except for the vault, which is kept below 20 %.", "what is kept below"),
      ("The test dates the last time that a grain of salt in Lima saw rain.", "did a grain"),
    ])
  func `isn't torn`(_ text: String, _ wrong: String) {
    expectUnasked(wrong, in: text)
  }
}
