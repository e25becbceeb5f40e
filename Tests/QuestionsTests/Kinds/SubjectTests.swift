import Testing

@testable import Questions

@Suite struct `Questions about the subject` {
  @Test(
    arguments: [
      (
        "Marta Olsen founded the first school for deaf children in Tromsø.",
        "Who founded the first school for deaf children in Tromsø? → Marta Olsen"
      ),
      (
        "Norway imposed a duty of 12 percent on imported salmon in March 2020.",
        "Which country imposed a duty of 12 percent on imported salmon in March 2020? → Norway"
      ),
      (
        "Delft University of Technology built the first bridge of recycled plastic.",
        "Which university built the first bridge of recycled plastic? → Delft University of Technology"
      ),
      (
        "The Supreme Court rejected the appeal of the mining company in June 2019.",
        "Which court rejected the appeal of the mining company in June 2019? → the Supreme Court"
      ),
      (
        "The Baltic Bank bought the shipyard.",
        "Which bank bought the shipyard? → the Baltic Bank"
      ),
      (
        "The new treaty was signed by Chancellor Helene Brandt in Vienna.",
        "Who signed the new treaty in Vienna? → Chancellor Helene Brandt"
      ),
      (
        "Six trams have been ordered by Norrland Vehicles AB.",
        "Which organization has ordered six trams? → Norrland Vehicles AB"
      ),
      (
        "A second intake is being built by two dockers in Oslo.",
        "Who is building a second intake? → two dockers in Oslo"
      ),
      (
        "The costs will be borne by the city of Bergen.", "Who will bear the costs? → the city of Bergen"
      ),
      (
        "The song was sung by a choir of children.", "Who sang the song? → a choir of children"
      ),
      (
        "The wall could have been built by Roman soldiers.", "Who could have built the wall? → Roman soldiers"
      ),
      (
        "The valley was settled by weavers from Flanders.",
        "Who settled the valley? → weavers from Flanders"
      ),
      (
        "Volcanic ash closed the airports of northern Europe in April 2010.",
        "What closed the airports of northern Europe in April 2010? → volcanic ash"
      ),
      (
        "Paul Njoroge, who led the Kenyan delegation, refused to sign.",
        "Who led the Kenyan delegation? → Paul Njoroge"
      ),
      (
        "The mayor never opened the gate.",
        "Who never opened the gate? → the mayor"
      ),
      (
        "Norway's embassy called the quota a mistake.",
        "Which embassy called the quota a mistake? → Norway's embassy"
      ),
      (
        "The Chilean energy ministry cut the subsidy in May 2020.",
        "Which ministry cut the subsidy in May 2020? → the Chilean energy ministry"
      ),
      (
        "The Fishing Federation paid the fine in May 2020.",
        "Which federation paid the fine in May 2020? → the Fishing Federation"
      ),
    ] as [(String, String)])
  func `say who or what did it`(_ text: String, _ line: String) {
    #expect(made(text, .subject).contains(line))
  }
}
