import Cards
import Testing

@testable import Questions

@Suite struct `Abbreviations that a text gives` {
  @Test(
    arguments: [
      ("It complained to the World Trade Organization (WTO) in May.", "the World Trade Organization", "WTO"),
      ("It complained to the World Trade Organization (WTO) in May.", "the WTO", "World Trade Organization"),
      (
        "The OPCW (Organisation for the Prohibition of Chemical Weapons) sits in The Hague.", "The OPCW",
        "Organisation for the Prohibition of Chemical Weapons"
      ),
      (
        "The UNHCR (United Nations High Commissioner for Refugees) helped.", "UNHCR",
        "United Nations High Commissioner for Refugees"
      ),
      ("Gross domestic product (GDP) fell.", "gross domestic product", "GDP"),
      ("Genes are made of deoxyribonucleic acid (DNA).", "deoxyribonucleic acid", "DNA"),
      ("Two non-governmental organisations (NGOs) objected.", "non-governmental organisations", "NGOs"),
      ("L'Organisation mondiale de la santé (OMS) prévient.", "Organisation mondiale de la santé", "OMS"),
      ("The Bundesamt für Landestopografie (BfL) drew it.", "Bundesamt für Landestopografie", "BfL"),
      ("She joined the Free Voters (Greens) in 1990.", "the Free Voters", nil),
      ("The harbour of Westport (UK) froze.", "Westport", nil),
      ("In Tartu, Estonia (TE) was mentioned.", "Tartu, Estonia", nil),
      ("The Social Party (SP) and the Senior Pact (SP) merged.", "SP", nil),
      ("The Social Party (SP) and the Senior Pact (SP) merged.", "the Social Party", nil),
      ("Strategic Arms Limitation Talks (SALT) began.", "salt", nil),
      ("Nothing is closed (WTO", "WTO", nil),
    ] as [(String, String, String?)])
  func `are the other name of their words`(_ text: String, _ answer: String, _ other: String?) {
    #expect(ShortForms([text]).other(for: answer) == other)
  }

  @Test(
    arguments: [
      (
        "In 1990 the council of Westport founded the Harbour Safety Board (HSB) to inspect its cranes.",
        "HSB | Harbour Safety Board"
      ),
      (
        "Governor Milena Kovač and Minister Jan Bos opened the new terminal.",
        "Governor Milena Kovač = Milena Kovač | Minister Jan Bos = Jan Bos"
      ),
      (
        "Die Behörde heißt seit 1999 **Hafen Sicherheits Amt** (HSA) und prüft alle Schiffe.",
        "Hafen Sicherheits Amt = HSA"
      ),
    ])
  func `are right answers in the deck`(_ text: String, _ accept: String) {
    let points = Derivation(Outline(Array(text.utf8))).sections.flatMap(\.points)
    let notes = points.flatMap(\.chosen).compactMap { NoteMaker.note(of: [$0], topic: "", source: nil)?[.accept] }
    #expect(notes.contains(accept), "\(points.flatMap(\.chosen))")
  }
}
