/// The commonest finite verbs of other languages: enough to tell a sentence from a label.
enum ForeignVerbs {
  static func contains(_ word: String, in language: Language) -> Bool {
    table[language.code]?.contains(word) ?? false
  }

  private static let table: [String: Set<String>] = [
    "de": [
      "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten", "kann",
      "können", "muss", "müssen", "soll", "sollen", "darf", "sagte", "sagt", "erklärte", "meinte", "betonte", "warnte",
      "fiel", "stieg", "gibt", "galt", "gilt", "kam", "ging", "trat", "begann", "endete", "liegt", "steht", "bleibt",
    ],
    "fr": [
      "est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "a", "ont", "peut", "peuvent", "doit",
      "doivent", "dit", "déclare", "déclara", "affirme", "explique", "devient", "reste",
    ],
    "es": [
      "es", "son", "era", "eran", "fue", "fueron", "será", "serán", "está", "están", "ha", "han", "puede", "pueden",
      "debe", "deben", "dijo", "dice", "declaró", "afirma", "explicó", "sigue",
    ],
    "it": [
      "è", "sono", "era", "erano", "fu", "furono", "sarà", "ha", "hanno", "può", "possono", "deve", "devono", "disse",
      "dice", "afferma", "resta",
    ],
    "pt": [
      "é", "são", "era", "foi", "foram", "será", "serão", "está", "estão", "tem", "têm", "pode", "podem", "deve",
      "disse",
      "afirma", "fica",
    ],
    "nl": [
      "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "kan", "kunnen",
      "moet", "moeten", "zei", "zegt", "blijft", "ligt",
    ],
    "vi": ["là", "được", "bị", "nói", "đã", "sẽ", "phải"],
  ]
}

extension String {
  /// Has it a verb that makes a sentence of it?
  func hasVerb(in language: Language) -> Bool {
    words.contains { word in
      language.isEnglish
        ? Words.auxiliaries.contains(word) || Verbs.isFinite(word) && !Verbs.isAlsoNoun(word)
        : ForeignVerbs.contains(word, in: language)
    }
  }
}
