import Testing

@testable import Questions

@Suite struct `Questions about an apposition` {
  @Test(
    arguments: [
      (
        "Ama Serwaa, the governor of the central bank, opposed the tax.",
        "Who was the governor of the central bank? → Ama Serwaa"
      ),
      (
        "Samuel Adeyemi, the chief engineer of the port, designed the lock.",
        "Who was the chief engineer of the port? → Samuel Adeyemi"
      ),
      (
        "Hana Novak, the mayor of Brno, cut the ribbon.",
        "Who was the mayor of Brno? → Hana Novak"
      ),
      (
        "Samuel Adeyemi, the chief engineer of the port, designed the lock.",
        "What post did Samuel Adeyemi hold? → the chief engineer of the port"
      ),
      (
        "Ewa Lipska, the director of the museum, rejected the offer.",
        "What post did Ewa Lipska hold? → the director of the museum"
      ),
      (
        "The lock was opened by Kenya's Energy Minister, Amina Otieno, in May.",
        "Who was Kenya's Energy Minister? → Amina Otieno"
      ),
      (
        "The lock was opened by Kenya's Energy Minister, Amina Otieno, in May.",
        "What post did Amina Otieno hold? → Kenya's Energy Minister"
      ),
      ("Ama Serwaa, the first author, presented the study in Lima.", "Who was the first author? → Ama Serwaa"),
    ] as [(String, String)])
  func `ask for the name by the post`(_ text: String, _ line: String) {
    #expect(made(text, .apposition).contains(line))
  }

  @Test(
    arguments: [
      "Ama Serwaa, the first author, presented the study in Lima.",
      "Hana Novak, the widow of the painter, gave the picture to Brno.",
    ])
  func `ask for no post that nobody holds`(_ text: String) {
    #expect(!made(text, .apposition).isEmpty)
    #expect(!made(text, .apposition).contains { $0.hasPrefix("What post") })
  }

  @Test func `are none where people stand side by side`() {
    #expect(made("Present: Ana Berg, Kim Lund (legal), Dr Eva Hale (vet)", .apposition).isEmpty)
  }
}
