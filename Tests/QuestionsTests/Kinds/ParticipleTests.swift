import Testing

@testable import Questions

@Suite struct `Questions about a participle` {
  @Test(
    arguments: [
      (
        "The union rejected the offer, demanding a raise of 6 percent.",
        "What did the union demand? → a raise of 6 percent"
      ),
      (
        "The minister met the fishermen in Bergen, promising a new harbour.",
        "What did the minister promise? → a new harbour"
      ),
      (
        "The volcano erupted in 1902, destroying the town of Saint-Pierre.",
        "What destroyed the town of Saint-Pierre? → the volcano"
      ),
      (
        "Tom Hale addressed the assembly, accusing the company of fraud.",
        "Who accused the company of fraud? → Tom Hale"
      ),
      (
        "Mayor Lena Holt addressed the council, announcing a plan for a tram line.",
        "What did Mayor Lena Holt announce? → a plan for a tram line"
      ),
      (
        "The firm closed its plant in Cork, blaming the price of gas.",
        "What did the firm blame? → the price of gas"
      ),
    ] as [(String, String)])
  func `give it the main clause’s subject and tense`(_ text: String, _ line: String) {
    #expect(made(text, .participle).contains(line))
  }
}
