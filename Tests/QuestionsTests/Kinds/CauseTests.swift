import Testing

@testable import Questions

@Suite struct `Questions about a cause or a purpose` {
  @Test(
    arguments: [
      (
        "The road was closed because a bridge had collapsed.",
        "Why was the road closed? → a bridge had collapsed"
      ),
      (
        "The ferry was withdrawn because its hull was cracked.",
        "Why was the ferry withdrawn? → its hull was cracked"
      ),
      (
        "Exports fell due to a strike at the port.",
        "Why did exports fall? → a strike at the port"
      ),
      (
        "The harvest failed because of a late frost.",
        "Why did the harvest fail? → a late frost"
      ),
      (
        "The flight was cancelled owing to fog over Lisbon.",
        "Why was the flight cancelled? → fog over Lisbon"
      ),
    ] as [(String, String)])
  func `ask why`(_ text: String, _ line: String) {
    #expect(made(text, .cause).contains(line))
  }

  @Test(
    arguments: [
      (
        "The fund was set up to insure smallholders against drought.",
        "For what purpose was the fund set up? → to insure smallholders against drought"
      ),
      (
        "The village moved its school uphill in order to escape the floods.",
        "For what purpose did the village move its school uphill? → to escape the floods"
      ),
      (
        "Engineers drained the lake to repair the dam.",
        "For what purpose did engineers drain the lake? → to repair the dam"
      ),
      (
        "The law requires shops to close on Sunday in order to protect small traders.",
        "For what purpose does the law require shops to close on Sunday? → to protect small traders"
      ),
    ] as [(String, String)])
  func `ask what for`(_ text: String, _ line: String) {
    #expect(made(text, .purpose).contains(line))
  }
}
