import Testing

@testable import Questions

@Suite struct `Questions about the place` {
  @Test(
    arguments: [
      (
        "The delegation landed first in Accra.",
        "In which city did the delegation land first? → Accra"
      ),
      (
        "The talks took place in Geneva from 3 to 5 May 2021.",
        "In which city did the talks take place from 3 to 5 May 2021? → Geneva"
      ),
      (
        "In Oslo, Blinken met the foreign minister of Norway.",
        "In which city did Blinken meet the foreign minister of Norway? → Oslo"
      ),
      (
        "Although exports rose, the firm closed two plants in Spain.",
        "In which country did the firm close two plants? → Spain"
      ),
      (
        "The river flows into the Baltic Sea.",
        "Into which sea does the river flow? → the Baltic Sea"
      ),
      (
        "The minister travelled to Lima to sign a treaty on copper.",
        "To which city did the minister travel to sign a treaty on copper? → Lima"
      ),
      (
        "The museum keeps the manuscript in a vault below the river.",
        "Where does the museum keep the manuscript? → in a vault below the river"
      ),
      (
        "The observatory stands on a ridge above the town.",
        "Where does the observatory stand? → on a ridge above the town"
      ),
      (
        "At Busan two ships were turned back.",
        "In which city were two ships turned back? → Busan"
      ),
    ] as [(String, String)])
  func `ask for a city, a country, a sea, or where`(_ text: String, _ line: String) {
    #expect(made(text, .place).contains(line))
  }
}
