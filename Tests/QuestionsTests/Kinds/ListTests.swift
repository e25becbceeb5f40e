import Testing

@testable import Questions

@Suite struct `Questions about a list` {
  @Test(
    arguments: [
      (
        "New centres were opened in Rotterdam, Santos and Busan.",
        "In which three cities were new centres opened? → Rotterdam · Santos · Busan"
      ),
      (
        "France, Spain and Portugal signed the fishing agreement in 1985.",
        "Which three countries signed the fishing agreement in 1985? → France · Spain · Portugal"
      ),
      (
        "The court heard Anna Berg, Tom Hale and Li Wei.",
        "Which three people did the court hear? → Anna Berg · Tom Hale · Li Wei"
      ),
      (
        "The prize was shared by Ines Moreau, Karl Lund and Aiko Mori.",
        "Which three people shared the prize? → Ines Moreau · Karl Lund · Aiko Mori"
      ),
      (
        "The firm operates mines in Chile, Peru and Bolivia.",
        "In which three countries does the firm operate mines? → Chile · Peru · Bolivia"
      ),
      (
        "The plant makes steel, glass and cement.",
        "Which three things does the plant make? → steel · glass · cement"
      ),
      (
        "Miners and dockers joined the strike.",
        "Which two groups of people joined the strike? → miners · dockers"
      ),
      (
        "The helpline takes calls in English, Spanish and Tagalog.",
        "Which three languages does the helpline take calls in? → English · Spanish · Tagalog"
      ),
    ] as [(String, String)])
  func `say how many things are asked for`(_ text: String, _ line: String) {
    #expect(made(text, .list).contains(line))
  }

  @Test func `are the only ones about a list's items`() {
    let text = "The court heard Anna Berg, Tom Hale and Li Wei."
    #expect(
      !asked(text).contains { line in ["Anna Berg", "Tom Hale", "Li Wei"].contains { line.hasSuffix("→ " + $0) } })
  }
}
