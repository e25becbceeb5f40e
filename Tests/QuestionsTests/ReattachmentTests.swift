import Testing

@testable import Questions

/// Phrases, dates and pronouns that belong elsewhere than a parser or a glance has them.
@Suite struct `What belongs where` {
  @Test(
    arguments: [
      ("Doctors in Peru call the swelling edema.", "What do doctors in Peru call the swelling? → edema"),
      (
        "Children in Peru get a lemon for breakfast every November.",
        "In which month do children in Peru get a lemon for breakfast? → November"
      ),
      ("The sand of Lima contains about 40 % quartz.", "How much quartz does the sand of Lima contain? → about 40 %"),
      (
        "Each degree of the scale stands for ten times more melted rock.",
        "For how much more melted rock does each degree of the scale stand? → ten times"
      ),
      (
        "The Hale accord opened two ports, Shimo and Hako, to American ships.",
        "Which two ports did the Hale accord open to American ships? → Shimo · Hako"
      ),
      (
        "Three old pumps, the Anna, the Berta and the Clara, keep the mine dry.",
        "Which three old pumps keep the mine dry? → the Anna · the Berta · the Clara"
      ),
      (
        "The treaty was clouded by a strike in Lima and aimed to renew the lease of 1954.",
        "What did the treaty aim to renew? → the lease of 1954"
      ),
      (
        "The envoy of Peru called the truce “a pause, not a peace.”",
        "What did the envoy of Peru call the truce? → “a pause, not a peace”"
      ),
      (
        "The tunnel has cut the voyage from the coast to the capital from nine hours to four.",
        "What has the tunnel cut from nine hours to four? → the voyage from the coast to the capital"
      ),
      (
        "The debt on 3 May was £400, some £60 lower than a year before, owing to a gift.",
        "How much was the debt on 3 May? → £400"
      ),
      (
        "The fee for 2022, 65 cents per page, was waived on 20 April.",
        "When was the fee for 2022 waived? → 20 April"
      ),
      (
        "The Hale mill has since found clients in Peru, Chile and the Netherlands.",
        "In which three countries has the Hale mill found clients? → Peru · Chile · the Netherlands"
      ),
      (
        "The council passed the new levy on sugar by 8 votes to 7. It takes effect in 2020.",
        "In which year does the new levy take effect? → 2020"
      ),
      (
        "Marlow effect: the tone of a bell drops as the air cools. It was first described in 1928 by Ana Berg.",
        "In which year was the Marlow effect first described by Ana Berg? → 1928"
      ),
      (
        "The tour of Peru was arranged at the invitation of Ana Berg.",
        "At whose invitation was the tour of Peru arranged? → Ana Berg"
      ),
      (
        "Trade in Peru held steady, whereas in Chile it fell by 17 percent.",
        "In which country did trade fall by 17 percent? → Chile"
      ),
      (
        "Ms. Berg wants to sell the two figureheads.", "What does Ms. Berg want to sell? → the two figureheads"
      ),
      (
        "The chief cause of the loss in Peru was empty berths.",
        "What was the chief cause of the loss in Peru? → empty berths"
      ),
      (
        "One step of loudness means five times the force at the hull.",
        "What does one step of loudness mean? → five times the force at the hull"
      ),
      (
        "Two rivals in Peru were fined a total of €58 million.",
        "How much were two rivals in Peru fined? → a total of €58 million"
      ),
      ("Ferries leave late but usually reach Lima by noon.", "What usually reaches Lima by noon? → ferries"),
      ("The canton will buy 40 houses in Oberwies.", "Who will buy 40 houses in Oberwies? → the canton"),
      (
        "Postal Union of the Inner Seas\n\nThe union moved to Lima in May 2004.",
        "To which city did the Postal Union of the Inner Seas move in May 2004? → Lima"
      ),
      (
        "Ana Berg had wrongly put floods down to the moon of Peru.",
        "Who had wrongly put floods down to the moon of Peru? → Ana Berg"
      ),
      (
        "Ana Berg offered to train six Peruvian pilots free of charge.",
        "Whom did Ana Berg offer to train free of charge? → six Peruvian pilots"
      ),
      (
        "Ana Berg had replaced the late Kim Lund in 1954.",
        "Whom had Ana Berg replaced in 1954? → the late Kim Lund"
      ),
      (
        "The Hale company of Lima sold the salt to rope and sail makers.",
        "To whom did the Hale company of Lima sell the salt? → rope and sail makers"
      ),
      (
        "A printed edition of Berg's atlas did not appear until 1951.",
        "In which year did a printed edition of Berg's atlas first appear? → 1951"
      ),
      (
        "Peru was represented by its sea minister, Kim Lund, in May 2004.",
        "Who represented Peru in May 2004? → Kim Lund"
      ),
      (
        "Ana Berg replied that a diver in Lima earns $9 a day, whereas the price of a pearl had doubled since 1999.",
        "According to Ana Berg, since when had the price of a pearl doubled? → 1999"
      ),
      (
        "Ana Berg long believed that the language was related to Etruscan.",
        "To which language did Ana Berg long believe that the language was related? → Etruscan"
      ),
      (
        "After a minute, fixer was poured into the tank.", "After a minute, what was poured into the tank? → fixer"
      ),
      ("Olvia throws away about 610 tonnes of salt.", "Who throws away about 610 tonnes of salt? → Olvia"),
    ])
  func `is asked`(_ text: String, _ card: String) {
    let lines = candidates(of: text).map(\.asLine)
    #expect(lines.contains { $0.hasSuffix(card.dropFirst()) }, "\(lines)")
  }

  @Test(
    arguments: [
      ("Norway lent Lima $3 million, on condition that a third of the crew comes from Lima.", "what comes from"),
      ("Kim Berg dismissed the claim that rents depend on how Norway builds in Oslo.", "in which city did kim berg"),
      ("The hall is lined with tiles from 1620.", "from which year"),
      ("The toll fell to 12 dollars, a fifth above its low in March.", "in which month"),
      ("The debt stood at £41 million on 30 June, £3 million lower than in March.", "June in March"),
      ("The main crop of Peru is olives.", "what is olives"),
      ("Water in the pipes of the Hale works begins to boil.", "what begins to boil?"),
      ("The pump is driven by a turbine and, in a drought, by a diesel.", "by in a drought"),
      ("Readings are taken at 9 a.m. local time, in winter as well.", "in winter."),
      ("Ana Berg replied that the road “is long, but it is not closed.”", "reply is long"),
      ("Ana Berg began her tour in Lima.", "what did Ana Berg begin"),
      ("The chair wished Ms. Berg a speedy recovery.", "speedy"),
      ("Visitors are invited. As ever, readers are asked to judge the port of Lima.", "readers"),
      ("Divers and two tugs had landed 60 tonnes of herring. The port refused to store them.", "store divers"),
      ("0 dB is close to the faintest sound a dog can hear.", "faintest sound?"),
      ("0 dB is close to the faintest sound a dog can hear.", "→ dB"),
      ("Exports of Peru came to 5 billion dollars in April, which was 3 percent less than in March.", "was April"),
      ("0 dB is close to the faintest sound a dog can hear, not the absence of sound.", "dog not hear"),
      ("Next time: the war with China over Lima.", "the term for"),
      ("**Lex**: \"bold heart, calm hand\", a slogan of the Hale government.", "what is bold"),
      ("Trade in Peru and Chile remained steady.", "→ trade in Peru · Chile"),
      ("The insurers paid £3 million; a further £2 million is in dispute.", "further"),
      ("Fires are banned from April to June; in the other months they need a permit of 20 pounds.", "other months"),
      (
        "Trustees of Carrow Maritime Museum, minutes, May 2017\n\n1. The loan to the museum in Bergen ended.\n"
          + "2. The roof was mended, at no cost to the museum, by Ana Berg.",
        "at no cost to the museum in Bergen"
      ),
      (
        "A year such as this one is rare. Sales rose by 3 percent, more than in the year before.", "year such as before"
      ),
    ])
  func `isn't asked`(_ text: String, _ wrong: String) {
    // Something can be asked of the rest of the text.
    expectUnasked(wrong, in: text, isHeaded: true)
  }
}
