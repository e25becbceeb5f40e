import Testing

@testable import Questions

/// Words that a parser or a rule hangs on a neighbour, or cuts from theirs.
@Suite struct `What hangs together` {
  @Test(
    arguments: [
      (
        "Some 40 pumps were sold in Bosnia and Herzegovina in 2012.",
        "In which country were some 40 pumps sold in 2012? → Bosnia and Herzegovina"
      ),
      (
        "Johnson and Johnson opened a mill in Lima in 1954.",
        "In which year did Johnson and Johnson open a mill in Lima? → 1954"
      ),
      (
        "Hale and Pardew has closed nine shops in Peru.",
        "In which country has Hale and Pardew closed nine shops? → Peru"
      ),
      (
        "A boycott of dockers, which began on 7 May, lasted nine days.",
        "When did a boycott of dockers begin? → 7 May"
      ),
      (
        "The salt industry of Arica, which employs about 900 people, fears the new tax.",
        "How many people does the salt industry of Arica employ? → about 900"
      ),
      (
        "The broken crane in Lima was repaired by Tarvik Engineering for €900 in 1954.",
        "In which year was the broken crane in Lima repaired by Tarvik Engineering for €900? → 1954"
      ),
      ("The rent was cut from 9 to 7 pesos per litre.", "To what amount was the rent cut? → 7 pesos per litre"),
      (
        "Of 4,127 loans, 23 percent were by private banks.",
        "What share of 4,127 loans was by private banks? → 23 percent"
      ),
      (
        "Sales in Peru fell by 9 percent, chiefly because shops with small yards stayed shut in May.",
        "Why did sales in Peru fall by 9 percent? → shops with small yards stayed shut in May"
      ),
      (
        "The price of the fence, some 300 million pesos a year, is borne by the council in Lima.",
        "What is borne by the council in Lima? → the price of the fence"
      ),
      (
        "While the farmers praised the scheme for a dam in the hills of Lima, Ana Berg of the tea firm Hale called it \"a folly.\"",
        "Who called the scheme for a dam in the hills of Lima a folly? → Ana Berg of the tea firm Hale"
      ),
      (
        "Hail will void the warranty, which otherwise runs for five years.",
        "For how long does the warranty run? → five years"
      ),
      (
        "The find is usually dated to the third century BC.",
        "When is the find usually dated? → the third century BC"
      ),
      (
        "A war later separated Old French from English.",
        "Which language did a war later separate from English? → Old French"
      ),
      (
        "Sanskrit pitar is matched by English father.", "Which word matches Sanskrit pitar? → English father"
      ),
      (
        "The National Hospital Pension Fund was €74 million in arrears in May, more than the whole surplus.",
        "Which fund was €74 million in arrears in May? → the National Hospital Pension Fund"
      ),
      (
        "Critics noted that Norway, Sweden and Chile resemble one another. Ana Berg argued in 1986 that the three had sold ships to Peru.",
        "Who argued in 1986 that Norway, Sweden and Chile had sold ships to Peru? → Ana Berg"
      ),
      (
        "A spare lamp, which burns for two hours, is sold as part no. KB-22 in Lima.",
        "For how long does a spare lamp burn? → two hours"
      ),
    ])
  func `is asked together`(_ text: String, _ line: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test(
    arguments: [
      ("Some 40 pumps were sold in Bosnia and Herzegovina in 2012.", "two countries"),
      ("Of 4,127 loans, 23 percent were by private banks.", "by?"),
      ("A spare lamp, which burns for two hours, is sold as part no. KB-22 in Lima.", "part no.?"),
      (
        "The judges praised the book but criticised the state of the tea shop, in which tea worth €900 couldn't be traced.",
        "shop €900"
      ),
      (
        "While most of the farmers praised the scheme for a tea mill in the hills south of Oslo, Ana Berg of the tea firm Hale called it \"nine years too early and two million too dear.\"",
        "two million?"
      ),
      (
        "After the dry summer of 2016 Hale Water Co., which supplies 38 hamlets in the Lima valley, built a dam.",
        "summer of 2016 Hale Water Co. supply"
      ),
      (
        "The engineers of Lima sent nine maps. Ana Berg argued in 1986 that the three had left Peru.", "three engineers"
      ),
    ])
  func `isn't torn`(_ text: String, _ wrong: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(!lines.contains { $0.contains(wrong) && !$0.contains("[…]") }, "\(lines)")
  }
}
