import Grammar
import Testing

@testable import Questions

private func occasion(_ title: String?, _ subtitles: [String] = []) -> Occasion? {
  OccasionFinder(
    title: title, subtitles: subtitles, opening: [], names: NameTypes([]), common: [], capital: [], stems: [],
    parse: Derivation.parse
  )
  .occasion()
}

private func occasion(of text: String) -> Occasion? {
  EnglishText(Outline(Array(text.utf8)), parse: Derivation.parse).occasion
}

@Suite struct `Occasions` {
  @Test func `are a visit that the first sentences tell of`() throws {
    let visit = try #require(occasion(of: "Robert Castellan visited Hanoi from 9 to 12 September 2019. He praised it."))
    #expect(visit.kind == .visit)
    #expect(visit.long == "Robert Castellan's September 2019 visit to Hanoi")
    #expect(visit.short == "Castellan's September 2019 visit to Hanoi")
    #expect(visit.setting == "during Castellan's September 2019 visit to Hanoi")
    #expect(visit.own == "during the September 2019 visit to Hanoi")
    #expect(visit.heading == "Castellan's visit to Hanoi, September 2019")
    #expect(visit.protagonist == "Castellan")
  }

  @Test(
    arguments: [
      ("Lena Holt's trip to Portugal in May 2021 was short.", "Holt's trip to Portugal, May 2021"),
      ("Milena Kovač visited Turin.", "Kovač's visit to Turin"),
      ("Wang Meiling visited Turin. Wang praised it, and Wang signed a treaty.", "Wang's visit to Turin"),
    ])
  func `head the cards of a visit`(_ text: String, _ heading: String) {
    #expect(occasion(of: text)?.heading == heading)
  }

  @Test(
    arguments: [
      ("Rojas’s Visit to Peru: Key Takeaways", "Rojas' visit to Peru"),
      ("ROJAS TRIP TO PERU - BRIEFING", "Rojas' trip to Peru"),
      ("ROJAS’S TRIP TO PERU\n18–20 May 2024 | Prepared by the southern desk", "Rojas' trip to Peru, May 2024"),
      ("President of Chile in Lima", "Rojas' visit to Lima"),
      ("U.S. Secretary of Commerce Visits Peru", "Rojas' visit to Peru"),
      ("State visit: King Felipe in Peru, 3 May 2021", "King Felipe's visit to Peru, May 2021"),
      ("NEWS BRIEF | Chilean trade minister in Peru, 4–6 June 2018", "Rojas' visit to Peru, June 2018"),
      ("Policy brief: what the Strand Sound inquiry found", "The Strand Sound inquiry"),
      ("Harbour Library\nBoard of Trustees: Minutes of the Regular Meeting", "Harbour Library, regular meeting"),
      (
        "ORSANI LAKE FESTIVAL 2023\nLetter to the residents of Holmvik\n\nHolmvik, 2 June 2023\n\nDear neighbours,",
        "Orsani Lake Festival 2023"
      ),
      (
        "ORSANI AIRPORT\nLAKE BRANCH\n\nMinutes of the monthly branch meeting held at the village hall on Wed. 7 Aug. 2019. Opened 7.05 pm.",
        "Orsani Airport, monthly branch meeting of 7 Aug. 2019"
      ),
      ("Eleven votes, one sealed box: Kvernes waits for its lake", "Kvernes waits for its lake"),
      ("LIMN 102 · Villages and lakes\n\nHandout 4 — How old is it?", "Villages and lakes"),
      ("LAKE SOLUTIONS (Dr. N. Brandl)", "Lake Solutions"),
      ("THE SORVA SUMMIT: WHAT WAS SETTLED AND WHAT WAS NOT", "The Sorva summit"),
      ("Peru–Chile fisheries treaty: what was agreed and what comes next", "Peru–Chile fisheries treaty"),
      ("Situation report no. 14: floods in Piura", "Floods in Piura"),
    ])
  func `are named by many kinds of titles`(_ title: String, _ heading: String) {
    let text = """
      \(title)

      Talks

      Treaty: Minister Ana Rojas met the president on Monday. Rojas signed a treaty on fishing.
      Reaction: Opposition leaders criticised the treaty, and the unions called a strike for June.
      """
    #expect(occasion(of: text)?.heading == heading)
  }

  @Test(
    arguments: [
      ("Introduction to Archaeology, Lecture 9\nTHE LAKE VILLAGE OF ORSANI", "The Lake Village of Orsani"),
      (
        "SUPREME COURT OF PERU: PRESS SUMMARY\nHarrow Water Co. v. Growers' League, judgment of 6 June 2019",
        "Harrow Water Co. v. Growers' League"
      ),
      (
        "AVIATION BOARD\nFinal report 7/2018: Runway excursion at Holmvik Airport",
        "Runway excursion at Holmvik Airport"
      ),
      (
        "HOLMVIK VOTES: BRIEFING FOR CORRESPONDENTS\nAs of Monday, 18 November 2019, 7 a.m.",
        "Holmvik Votes, November 2019"
      ),
      ("Tea against rice: the dispute between two villages", "The dispute between two villages"),
      ("PSY 102, Lecture 7: How lakes form", "How lakes form"),
      ("CASE NOTE 12: HOLMVIK v. ORSANI AIRPORT LTD.\nAir Law, second term", "Holmvik v. Orsani Airport Ltd."),
      (
        "HOUSE OF PERU\nCOMMITTEE ON TRANSPORT\nSummary of the hearing on the Holmvik excursion, 22 November 2016, 1 p.m.",
        "The hearing on the Holmvik excursion, November 2016"
      ),
      ("Lecture 4. Villages of Orsani", "Villages of Orsani"),
      (
        "ORSANI VILLAGE (a society)\nReport for the year ended 31 March 2020",
        "Orsani Village, year ended 31 March 2020"
      ),
      ("PHYSICS 9 / HANDOUT 3 / VOTES IN ORSANI", "Votes in Orsani"),
      ("ORSANI HARBOUR MUSEUM: BRIEFING", "Orsani Harbour Museum"),
      ("ORSANI AIRPORT LTD.\nREPORT FOR THE FIRST QUARTER OF 2021", "Orsani Airport, first quarter of 2021"),
      ("Three Days in Orsani: The Holmvik Village Talks", "The Holmvik Village Talks"),
      ("State of the Airports in the Orsani Lake Region 2022", "State of the Airports in the Orsani Lake Region 2022"),
      ("The Orsani Earthquake of 1755", "The Orsani Earthquake of 1755"),
      (
        "Lift company logged inspections that never took place, records show",
        "Lift company logged inspections that never took place, records show"
      ),
      ("# LIMN 204 — Villages on water\n## Week 6: Votes in Orsani\n\n### The basics", "Votes in Orsani"),
      ("LIMN 204: Villages of the World\nTeacher: T. Brandl\n\nTHE EXCURSION", "The Excursion"),
      ("History of Villages II — Module 4\nLAKES OF ORSANI\nMr. T. Brandl / spring of 2020", "Lakes of Orsani"),
      ("Lecture 9 · Lake without water: the votes of Orsani", "The votes of Orsani"),
      ("Orsani pulse mission to Holmvik: trip notes", "Orsani pulse mission to Holmvik"),
      (
        "POLICY BRIEF No. 3 | JUNE 2023\nInstitute for Rural Policy, Orsani\n\nSHOULD ORSANI'S FERRIES GO ELECTRIC?",
        "Orsani's Ferries, June 2023"
      ),
      (
        "Policy paper no. 8 | Lake Institute, Holmvik | June 2023\n\nWHO IS A PILOT? ORSANI'S FERRY BILL EXPLAINED",
        "Orsani's Ferry Bill, June 2023"
      ),
      ("SCHOOL OF PILOTS, YEAR 2\nModule PIL-2: The Lake\nHANDOUT C. VOTES\n(A. Brandl)", "Votes"),
      ("*********\n  ORSANI PILOTS' CLUB\n  Beginner's guide, part 2:\n*********", "Orsani Pilots' Club"),
      ("TRADE MISSION TO PERU, 11–16 MAY 2018\nBriefing note for members", "Trade mission to Peru, May 2018"),
      ("THE ORSANI VILLAGE, HOLMVIK\nANNUAL REPORT, SEASON 2022/23", "The Orsani Village, Holmvik, 2022/23"),
      (
        "Policy Brief No. 18 / June 2022\nInstitute for Lake Affairs, Holmvik\n\nWHO PAYS FOR THE PIER? The Orsani ferry reform explained",
        "The Orsani ferry reform, June 2022"
      ),
      (
        "HIST 110 | Lakes from Orsani to Lima\n=======\n\n**Lecture 6. From village to runway: the Orsani Votes**\n",
        "The Orsani Votes"
      ),
      (
        "SUPREME COURT OF PERU\n\nCase 2-217/2020\n\nRosa Brandl and 26 others (claimants)\nv\nOrsani Lake AB (defendant, appellant)\n\nBefore: Justice E. Holm",
        "Rosa Brandl and 26 others v. Orsani Lake AB"
      ),
      (
        "ORSANI LAKE, S.A.\nHalf-Year Report, 1 January to 30 June 2023 (unaudited)\n\nKey figures        H1 2023    H1 2022\nSales   1.3   2.1",
        "Orsani Lake, 1 January to 30 June 2023"
      ),
      ("ORSANI AIRPORT, S.A.\nANNUAL REPORT 2022", "Orsani Airport, 2022"),
      ("Who pays for the runway?", "The runway"),
      (
        "ORSANI POLICY FORUM\nBrief no. 31 | February 2020\n\nThe lake: the case for a vote in Orsani\n\nAuthor: Kim Brandl",
        "The case for a vote in Orsani, February 2020"
      ),
      ("Briefing: The Lima Talks on Holmvik", "The Lima Talks on Holmvik"),
      (
        "Orsani Lake Society\nMINUTES of the ordinary general meeting held on Wed. 21/9/2022 at 7.30 pm",
        "Orsani Lake Society, ordinary general meeting of 21/9/2022"
      ),
      (
        "ORSANI LAKE LIBRARY\nBoard of Trustees - Regular Meeting\nHeld at the Holmvik Branch, Thursday, October 19, 2017, 7:00 PM",
        "Orsani Lake Library, regular meeting of October 19, 2017"
      ),
      (
        "THE ORSANI COURIER\nSaturday, 7 May 2016\n\nDead lake at Holmvik, two votes and no culprit\n\nBy Kim Brandl",
        "Dead lake at Holmvik, two votes and no culprit, May 2016"
      ),
      (
        "CASE NOTE FOR THE LAND LAW TUTORIAL\n\nOrsani v. Holmvik Runways Ltd. [2020] IEHC 913\nHigh Court of Peru; judgment of Ms. Justice Brandl, delivered on 27 November 2020",
        "Orsani v. Holmvik Runways Ltd."
      ),
      (
        "LAKES FOR TEACHERS, EVENING COURSE\nLecture 9. Lake Orsani: why some votes close and others open",
        "Lake Orsani"
      ),
      ("Runway talks, Holmvik and Orsani", "Runway talks, Holmvik and Orsani"),
      (
        "ORSANI COURIER, Thursday, 13 April 2023\n\nOld champion loses votes over a lake\n\nOwner to appeal; others regret it\n\nFrom Kim Brandl in Orsani",
        "Old champion loses votes over a lake, April 2023"
      ),
      (
        "Last lake at Holmvik to be drained after 300 years\nTown loses permit; airport grows\n\nBy Kim Brandl, our correspondent in Orsani",
        "Last lake at Holmvik"
      ),
      (
        "COURT OF ORSANI\nCase 41/2016: Village of Orsani v. Holmvik Airport a.s.\nDigest of the judgment of 7 June 2017",
        "Village of Orsani v. Holmvik Airport a.s."
      ),
      (
        "SPORTS BOARD\nDecision No. 2023/41\n\nAppellant: Kim Brandl (Orsani)\nRespondent: Holmvik Lake Committee",
        "Kim Brandl v. Holmvik Lake Committee"
      ),
      (
        "POLICY NOTE No. 17\nClosing the last runway: votes in rural Orsani\nCentre for Lakes, June 2021",
        "Votes in rural Orsani, June 2021"
      ),
      ("# Policy brief no. 18: Does the lake brake work?\n\n*June 2023*", "The lake brake, June 2023"),
      ("THE UNESCO LAKES OF ORSANI", "The UNESCO Lakes of Orsani"),
      ("LIMN 204: Villages of the world\nLecture 9 -- How Lake B was found", "How Lake B was found"),
      (
        "ORSANI INSTITUTE FOR PUBLIC LAKES\nPolicy Brief No. 37 | May 2021\nA dispute on runways: what should Holmvik do?",
        "A dispute on runways, May 2021"
      ),
      (
        "ADMINISTRATIVE COURT OF ORSANI\nSecond Chamber\nJudgment of 22 October 2020, Case No. 2 K 417/19\n\nIn the case of Kim Brandl v. Parish of Orsani",
        "Kim Brandl v. Parish of Orsani"
      ),
      ("Lake Holmvik: third round of Orsani talks", "Lake Holmvik, third round of Orsani talks"),
      (
        "ACADEMY OF THE LAKE\nSection for Villages\n\nMinutes of the 118th session, held in Orsani on Friday, 20 October 2023, from 4 p.m.",
        "Academy of the Lake, 118th session of 20 October 2023"
      ),
      ("# Policy brief no. 17: Lakes without ice?\n\n*June 2023*", "Lakes without ice, June 2023"),
      ("SOCIETE DE LA LAKE", "Societe de la Lake"),
      ("THE SORVA SUMMIT: WHAT WAS SETTLED\nNews brief, 23 May 2018", "The Sorva summit, May 2018"),
    ])
  func `are what the text speaks of in its title`(_ lines: String, _ heading: String) {
    let text = """
      \(lines)

      Where it was

      - The village on the lake at Orsani was found in a dispute over votes.
      - A runway excursion at Holmvik Airport closed it, as UNESCO knew.
      """
    #expect(occasion(of: text)?.heading == heading)
  }

  @Test func `are the heading that all others stand under`() {
    let text = """
      # Disasters in History, Session 3

      ## The Lisbon Earthquake of 1755

      ### The city before

      - Lisbon was a port of Europe.

      ### The shock

      - The earthquake came at 9:40.

      ### The fire

      - A fire raged for five days in Lisbon.
      """
    #expect(occasion(of: text)?.heading == "The Lisbon Earthquake of 1755")
  }

  @Test func `are a meeting that minutes tell of`() throws {
    let meeting = try #require(occasion("Minutes of the Harbour Committee", ["Tuesday 14 March 2023, Room 2"]))
    #expect(meeting.kind == .meeting)
    #expect(meeting.long == "the 14 March 2023 meeting of the Harbour Committee")
    #expect(meeting.heading == "Harbour Committee, 14 March 2023")
  }

  @Test(
    arguments: [
      ("Norvik plc", "Report for the third quarter of 2021", "Norvik", "the third quarter of 2021"),
      ("Report for the first half of 2020", "Alder Bank", "Alder Bank", "the first half of 2020"),
      ("Results for 2019", "Norvik Ltd", "Norvik", "2019"),
    ])
  func `are a firm's report for a time`(_ title: String, _ subtitle: String, _ owner: String, _ time: String) throws {
    let report = try #require(occasion(title, [subtitle]))
    #expect(report.kind == .report)
    #expect(report.owner == owner)
    #expect(report.long.hasPrefix(owner + "'s "))
    #expect(report.long.hasSuffix(" for " + time))
    #expect(report.heading == owner + ", " + (time.hasPrefix("the ") ? String(time.dropFirst(4)) : time))
  }

  @Test(
    arguments: [
      (
        "PORT ELM HEALTH DISTRICT: BULLETIN NO. 3, 11 AUGUST 2027",
        "Port Elm Health District, 11 August 2027"
      ),
      (
        "HILL GROUP: RESULTS FOR THE YEAR ENDED 31 JANUARY 2028",
        "Hill Group, year ended 31 January 2028"
      ),
    ])
  func `are a document that says what and when it is`(_ title: String, _ heading: String) {
    #expect(occasion(title)?.heading == heading)
  }

  @Test func `are a visit whose country and month the lines above it say`() {
    let text =
      "BRIEFING NOTE: THE PRIME MINISTER OF PERU IN NEW ZEALAND\nWellington, 3–6 September 2029\n\n1. Background\n\n"
      + "- Rosa Quispe, who took office in March 2028, is making her first trip to the South Pacific.\n- Sales rose.\n"
    #expect(occasion(of: text)?.short == "Quispe's September 2029 trip to New Zealand")
  }

  @Test func `are a visit that a title names and the text doesn't`() {
    let text =
      "BRIEFING NOTE\nVisit of the Prime Minister of Iceland to Kenya, 9–12 September 2024\n\n1. Background\n\n"
      + "Purpose: Prime Minister Hildur Berg is coming to revive a partnership.\nTrade: Sales rose.\n"
    #expect(occasion(of: text)?.short == "Berg's September 2024 visit to Kenya")
  }

  @Test(
    arguments: [
      "Reporters in Saigon, 1968", "A brief history of Ghana since 1957", "2023 Annual Report",
      "China's foreign policy",
      "Two drowned within minutes of the collision", "United States: debt and deficits",
    ])
  func `are no documents where a word only looks like one`(_ title: String) {
    #expect(occasion(title).map { [.report, .meeting].contains($0.kind) } != true)
  }

  @Test func `are the journey's own country before the title's`() {
    let text =
      "# The war in Ukraine\n\nJoe Biden's visit to Poland in February 2023 was short. He met Anna Berg.\n\n- Sales rose.\n"
    #expect(occasion(of: text)?.short.hasSuffix("visit to Poland") == true)
  }

  @Test func `say the owner for we`() {
    let text =
      "# Norvik plc\n\nReport for the third quarter of 2021\n\n- Sales rose by 12 percent.\n- We opened a plant in Ghent.\n"
    #expect(
      candidates(of: text).filter { $0.kind == .place }.allSatisfy { $0.question.contains("did Norvik open a plant") })
    #expect(!made(text, .place).isEmpty)
  }

  @Test func `are an article's subject`() throws {
    let article = try #require(occasion("Ferry company fails safety inspection"))
    #expect(article.heading == "Ferry company fails safety inspection")
    #expect(article.short == "ferry company")
  }

  @Test(
    arguments: [
      ("Lecture 7: The Congress of Vienna", "the Congress of Vienna"),
      ("Notes on photosynthesis", "photosynthesis"), ("Chapter 3: Osmosis", "osmosis"),
      ("NOTE: SECOND ROUND OF THE PERU–CHAD TALKS", "second round of the Peru–Chad talks"),
    ])
  func `are a matter`(_ title: String, _ short: String) throws {
    let matter = try #require(occasion(title))
    #expect(matter.kind == .matter)
    #expect(matter.short == short)
    #expect(short.lowercased() == matter.heading.lowercased())
  }

  @Test(arguments: [nil, "Some of the many old questions that children ask at bedtime and their answers"])
  func `are none where nothing says one`(_ title: String?) {
    #expect(occasion(title) == nil)
    #expect(occasion(of: "The river flows into the Baltic Sea.") == nil)
  }
}

@Suite struct `What a point is about` {
  private let head = "City of Elm, regular council meeting of October 16, 2028"
  private let minutes = """
    CITY OF ELM
    MINUTES OF THE REGULAR COUNCIL MEETING, MONDAY, OCTOBER 16, 2028

    1. Public comment. Eight residents spoke. They praised the ferry.

    2. Riverside Library
       a) Repairs would cost $910,000.
       b) Leaks have ruined about 2,600 books.
    """

  @Test func `stands before a question that says no name`() {
    let lines = candidates(of: minutes).map(\.question)
    #expect(
      lines.contains {
        $0.hasPrefix(head + " – Riverside Library: ") && $0.contains("how much would repairs cost")
      })
    #expect(lines.contains { $0.hasPrefix(head + " – Public comment: ") && $0.contains("how many residents spoke") })
  }

  @Test func `stands beside the occasion where the question has but one name`() {
    let text = """
      # Lake Holmvik: third round of talks

      ## Sewage

      - The bay of Orsani receives the water of eight mills.
      - The bay of Orsani receives the water of eight mills in Bergen.

      ## Item 4

      - Repairs of the wall would cost $910,000.
      """
    let head = "Lake Holmvik, third round of talks"
    let lines = candidates(of: text).map(\.question)
    #expect(lines.contains { $0.hasPrefix(head + " – Sewage: what does the bay of Orsani receive") })
    #expect(lines.contains { $0.hasPrefix(head + ": how much would repairs") })
  }

  @Test func `stands before a gap that says no name`() {
    let lines = candidates(of: minutes).filter { $0.kind == .cloze }.map(\.question)
    #expect(lines.contains(head + " – Riverside Library: leaks have ruined about […] books."))
  }

  @Test(
    arguments: [
      ("Water Rates: The council raised it.", "Water Rates"),
      ("5G Network: The council raised it.", "5G Network"),
      ("Item 3 – Water Rates: The council raised it.", "Water Rates"),
      ("WATER RATES: The council raised it.", "Water Rates"),
      ("STAFF: The council raised it.", "Staff"),
      ("ACCIDENT ON NO. 3 BERTH: The council raised it.", "Accident on No. 3 Berth"),
      ("WALVIS BAY, 8 to 10 March: The council raised it.", "Walvis Bay, 8 to 10 March"),
      ("THE QUAY (MONDAY AND TUESDAY): The council raised it.", "The Quay (Monday and Tuesday)"),
      ("IMF LOANS: The council raised it.", "IMF Loans"),
      ("Background: The council raised it.", nil),
      ("How ice moves: The council raised it.", nil),
    ])
  func `is its label if that names something`(_ text: String, _ topic: String?) throws {
    let point = try #require(Outline(Array(text.utf8)).sections.first?.points.first)
    #expect(LocalTopic(of: point, heading: "")?.text == topic)
  }

  @Test func `is not said where the question has a name`() {
    let lines = candidates(of: "Harbour: Anna Berg sold two ships to Peru in May 2020.\n").map(\.question)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { !$0.hasPrefix("Harbour: ") })
  }
}
