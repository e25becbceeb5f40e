import Testing

@testable import Questions

@Suite struct `Questions about an entry` {
  @Test(
    arguments: [
      (
        "# Nimbus 3 dishwasher\n\n## Error codes\n\nF4: the inlet hose is blocked or bent.\n\nHO: the door was opened too early.",
        "What does F4 mean? → the inlet hose is blocked or bent"
      ),
      (
        "# Nimbus 3 dishwasher\n\n## Buttons\n\n- ECO: lowers the temperature of the last rinse.",
        "What does ECO do? → lowers the temperature of the last rinse"
      ),
      (
        "# Geology: rivers\n\n## Types of erosion\n\n- Hydraulic action: rock is broken by the force of the water.",
        "What is it called when rock is broken by the force of the water? → Hydraulic action"
      ),
      (
        "Fishing news\n\n## Calendar\n\n14 May: launch of the new ferry in Lima\n\n2 June: deadline for the quota survey",
        "When is the launch of the new ferry in Lima? → 14 May"
      ),
      (
        "# Nimbus 3 dishwasher\n\n## ERROR CODES\n\nF1  The drain is blocked. Call a fitter.\n\nF2  No water has entered within ten minutes.",
        "what does F2 mean? → no water has entered within ten minutes"
      ),
      (
        "# Brief: the ferry to Lima\n\n## Figures\n\n- Cost to the port: none before 2030.\n\n- Berths lost: about 40, all of them small.",
        "what is the cost to the port? → none before 2030"
      ),
      (
        "# Brief: the ferry to Lima\n\n## Figures\n\n- Cost to the port: none before 2030.\n\n- Berths lost: about 40, all of them small.",
        "what is the number of berths lost? → about 40"
      ),
      (
        "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\nIn the chair: Dr. Olaf Lund\n"
          + "Secretary: Ms. Ana Berg\nPlace: the Sail Loft\n\n1. Fence\n- The port opened in 1954.",
        "who was the secretary? → Ms. Ana Berg"
      ),
      (
        "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\nIn the chair: Dr. Olaf Lund\n"
          + "Secretary: Ms. Ana Berg\nPlace: the Sail Loft\n\n1. Fence\n- The port opened in 1954.",
        "who was in the chair? → Dr. Olaf Lund"
      ),
      (
        "Harbour Ltd.\nAnnual report 2021\n\nThe port opened in 1954. Trade grew by 4 percent.\nOlaf Lund, Chair of the Supervisory Board\n\nTrade grew.",
        "who is the chair of the Supervisory Board? → Olaf Lund"
      ),
      (
        "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\n1. Fence\n\n- The fence is old.\n"
          + "- ACTION: Dr. Lund to ask two firms for a price by 1 July.",
        "who is to ask two firms for a price by 1 July? → Dr. Lund"
      ),
      (
        "# Loaf 2 guide\n\n## Dough\n\nHow long the dough rests depends on the warmth of the room:\n"
          + "   Cold room ...... at least five hours\n   Warm room ...... three hours, under a cloth\n"
          + "Do not stir it.",
        "how long the dough rests depends on the warmth of the room: how long for Warm room? → three hours, under a cloth"
      ),
      (
        "# The ferry to Lima\n\nThe council proposes to the port:\n\n- £2.1 million for the north pier, as in 2019;\n"
          + "- £1.4 million as a grant to rowers.",
        "how much does the council propose for the north pier? → £2.1 million"
      ),
      (
        "# Guide to the copier\n\n- Smoke from the tray: pull out the plug first, then open the flap.\n"
          + "- Never spill tea on your desk.",
        "what should one do first in case of smoke from the tray? → pull out the plug"
      ),
      (
        "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\n1. Charts\n\n"
          + "- Decision: the charts are to be scanned and stored in Lima. Responsible: Ms. Berg, by 1 July.",
        "who is to see that the charts are scanned and stored in Lima by 1 July? → Ms. Berg"
      ),
      (
        "Harbour report\n\nRECOMMENDATIONS\n\n(1) That the Trust ask the pilots to work at night.\n"
          + "(2) That no pier be let until the survey is finished.",
        "what is it recommended that the Trust ask the pilots to do? → work at night"
      ),
      (
        "Harbour report\n\nRECOMMENDATIONS\n\n(1) That the Trust ask the pilots to work at night.\n"
          + "(2) That no pier be let until the survey is finished.",
        "until when is it recommended that no pier be let? → until the survey is finished"
      ),
    ])
  func `ask for its other half`(_ text: String, _ line: String) {
    let found = made(text, .label)
    #expect(found.contains { $0.lowercased().hasSuffix(line.lowercased()) }, "\(found)")
  }

  @Test(
    arguments: [
      // News of a body, a state of affairs, and what was so once.
      "# News\n\n## Europe\n\nEU: the commission plans a tax on kerosene.",
      "# The house\n\n## Rooms\n\n- Roof: the tiles are missing.",
      "# The house\n\n## Types of damage\n\n- Roof damage: the tiles of the roof are missing.",
      "# The house\n\n## Terms of sale\n\n- Refusal: in 1954 the owner refused three offers.",
      "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\nMembers present: 46. Quorum: 40",
      "# News\n\n14 May: launch of the new ferry in Lima",
      "Harbour Board\n\nMinutes of the meeting held on 4 May 2021\n\nPlace: the Sail Loft",
    ])
  func `are none where its halves don't tell each other`(_ text: String) {
    #expect(made(text, .label).isEmpty)
  }
}
