import Testing

@testable import Questions

/// Questions and answers that would lack the word or the sentence that they hang on.
@Suite struct `What hangs on other words` {
  @Test(
    arguments: [
      ("Ana Berg led for nine laps. The Dane braked too late and crashed on lap 12.", "→ the Dane"),
      ("The ferry was full. The Indian resigned on move 40.", "→ the Indian"),
      ("Each hive has eight frames. A hive that holds fewer than four is at risk of starving.", "fewer than four"),
      (
        "Of 90 copies, 31 survive in Lima. About two thirds were printed on vellum, and the rest on paper.",
        "→ about two thirds"
      ),
      ("Ana Berg completed the third and last rehearsal in Lima.", "third and […]"),
      ("Nine firms were asked. None has committed itself so far, since the terms are thought too harsh.", "has none"),
      ("Ana Berg and Kim Lund built a press and a mill. The only copy of the latter is kept in Oslo.", "latter"),
      ("The embassy offered to pay the whole sum. Kim Lund declined to comment.", "declined to comment?"),
      ("Checks with mirrors were made in every port.", "What was made"),
      (
        "The firm withdrew from a fair in Lima. On that occasion the Peruvian side sued and was awarded its travel costs.",
        "awarded?"
      ),
      ("Five parliaments must ratify the pact. Peru's is expected to vote first, in May.", "→ Peru's"),
      ("Twelve-year-old Ana Berg, the youngest rider, missed the final by half a point.", "what post"),
      ("Scarf and boots (rubber boots will do, and unlike suede they can be washed between farms).", "can be washed"),
      ("Cytometry = counting the cells.", "="),
      ("A parcel was made to order by a firm in Bergen.", "purpose"),
      (
        "The council is waiting for the surveyor's letter; Mr Lund said it had been posted in May.",
        "the council had been posted"
      ),
      (
        "In Lima the excuse was met with laughter. Ana Berg said that her expert, who saw the vase in May, had declared it safe to ship.",
        "the excuse safe"
      ),
      ("Kim Lund chose a dry day, when the lake had reached 20 °C and swifts were flying low.", "°C and swifts?"),
      ("Spain introduced a similar presumption in May 1954.", "similar"),
      ("Ana Berg borrowed twice from Kim Lund, a grocer in Lima: 800 crowns, then as much again.", "twice then"),
      ("Vehicles are not, but an allowance of 9 pesos per km is to be paid.", "vehicles are not, but"),
      ("Oil paint: the old paint of the monks would not stick to tin.", "term for"),
      ("Require airlines to publish delays once a week, at their own expense.", "→ Require"),
    ])
  func `isn't asked without them`(_ text: String, _ wrong: String) {
    let isHeaded = text.hasPrefix("Oil paint:")
    expectUnasked(wrong, in: text, isHeaded: isHeaded)
  }

  @Test(
    arguments: [
      (
        "Kim Lund approved a rise of 12% with effect from 1 March 2023.",
        "Who approved a rise of 12% with effect from 1 March 2023? → Kim Lund"
      ),
      (
        "The envoy of Peru promised four pumping stations and the training of nine pilots, at a cost of $2 million.",
        "How many pumping stations did the envoy of Peru promise? → four"
      ),
      ("Sales in Peru would fall by 7 to 12%.", "By how much would sales in Peru fall? → 7 to 12%"),
      (
        "Volunteers cleared 350 m of hedge in Lima.",
        "How many metres of hedge did volunteers clear in Lima? → 350 m"
      ),
      (
        "The display case was built to measure by a firm in Bergen.",
        "Who built the display case to measure? → a firm in Bergen"
      ),
      (
        "The firm of Lima opened a mill in Norway in 1954. The mite reached the country in 1960. Norway banned it.",
        "In which year did the mite reach Norway? → 1960"
      ),
    ])
  func `is asked with them`(_ text: String, _ line: String) {
    #expect(candidates(of: text).map(\.asLine).contains(line), "\(candidates(of: text).map(\.asLine))")
  }
}
