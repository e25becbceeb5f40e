/// Lists of words by the code of their language; all are folded.
enum LanguageWords {
  static let articles: [String: Set<String>] = [
    "en": ["the", "a", "an"],
    "de": ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"],
    "fr": ["le", "la", "les", "l", "un", "une", "des"], "es": ["el", "la", "los", "las", "un", "una", "unos", "unas"],
    "it": ["il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"], "pt": ["o", "a", "os", "as", "um", "uma"],
    "nl": ["de", "het", "een"], "sv": ["en", "ett"], "da": ["en", "et"], "no": ["en", "et", "ei"],
  ]

  static let leads: [String: Set<String>] = [
    "de": ["im", "in", "am", "um"], "fr": ["en", "au", "le"], "es": ["en", "el"], "it": ["nel", "in", "il"],
    "pt": ["em", "no", "o"], "nl": ["in", "op"], "sv": ["i", "den"], "pl": ["w", "dnia"], "ru": ["в", "во"],
  ]

  static let fillers: [String: Set<String>] = [
    "de": words(
      "und um in an auf zu zum zur von vom im am bei mit fur dass weil ist sind war waren wurde wurden hat haben "
        + "hatte hatten sich es sie er als wie auch so"),
    "fr": words(
      "et de d du a au aux en dans par pour que qu qui parce est sont etait etaient a ont avait avaient se s il "
        + "elle ils elles son sa ses ce cette"),
    "es": words(
      "y e de del a al en por para con que porque es son era eran fue fueron ha han habia habian se su sus lo"),
    "it": words(
      "e ed di del della dei a al alla in nel nella da dal per con che perche e sono era erano ha hanno si suo sua"),
    "pt": words(
      "e de do da dos das em no na nos nas por para com que porque foi foram era eram tem tinha tinham se seu sua"),
    "nl": words(
      "en van in op aan te om met voor dat omdat is zijn was waren werd werden heeft hebben had hadden er hij zij"),
    "sv": words("och av i pa till for med att som eftersom ar var blev har hade det den de han hon sig"),
    "pl": words("i oraz w na z ze do od dla o ze bo poniewaz jest sa byl byla byly sie to"),
    "ru": words("и в во на с со к о об от для по что потому как был была было были это"),
    "tr": words("ve bir bu ile icin cunku de da ki"),
  ]

  private static func words(_ text: String) -> Set<String> { Set(list(text)) }

  static let negations: [String: Set<String>] = [
    "en": ["not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "without", "cannot"],
    "de": ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "nichts", "niemand", "ohne"],
    "fr": ["ne", "n", "pas", "jamais", "rien", "personne", "aucun", "aucune", "sans", "ni"],
    "es": ["no", "nunca", "nada", "nadie", "ningun", "ninguna", "sin", "ni"],
    "it": ["non", "mai", "niente", "nulla", "nessuno", "senza"], "pt": ["nao", "nunca", "nada", "ninguem", "sem"],
    "nl": ["niet", "geen", "nooit", "niets", "niemand", "zonder"], "ru": ["не", "нет", "ни", "никогда", "без"],
  ]

  static let months: [String: [String]] = [
    "en": list("january february march april may june july august september october november december"),
    "de": list("januar februar marz april mai juni juli august september oktober november dezember"),
    "fr": list("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    "es": list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "it": list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "pt": list("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    "nl": list("januari februari maart april mei juni juli augustus september oktober november december"),
    "sv": list("januari februari mars april maj juni juli augusti september oktober november december"),
    "pl": list(
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"),
    "ru": list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "tr": list("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
    "zh": eastAsianMonths, "ja": eastAsianMonths, "ko": eastAsianMonths,
  ]

  static let eastAsianMonths = (1...12).map { "\($0)月" }

  /// Names of months beside no day, where they are others.
  static let lonelyMonths: [String: [String]] = [
    "pl": list("styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien"),
    "ru": list("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "de": list("janner feber maerz april mai juni juli august september oktober november dezember"),
    "es": list("enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"),
  ]

  static let negativePrefixes: [String: [String]] = [
    "de": ["miss"], "fr": ["me", "mes"], "es": ["i", "des"], "it": ["s"], "pt": ["i", "des"], "nl": ["on", "wan"],
    "sv": ["o", "miss"], "da": ["u"], "no": ["u"], "nb": ["u"], "pl": ["nie"], "ru": ["бес", "анти", "не", "без"],
  ]

  /// Endings that make of a thing or a man another one: Österreich and Österreicher.
  static let personEndings: [String: [String]] = [
    "de": ["er", "in", "ei"], "fr": ["in", "ne", "te"], "es": ["ra"], "it": ["na", "sa"],
    "nl": ["er", "in"], "sv": ["is"], "pl": ["ka"], "ru": ["ка"], "tr": ["li", "lu", "ci", "cu"],
  ]

  /// Words that differ by one slip and mean two things, which a program without a dictionary can't know.
  static let lookalikes: [String: Set<Set<String>>] = [
    "de": pairs(
      "gericht-gerucht kirche-kirsche kirchen-kirschen staat-stadt seite-saite leere-lehre lerche-larche beere-bahre fliegen-pflegen "
        + "leiden-leiten mutter-butter becher-bucher bucher-tucher wunde-wende "
        + "reise-riese schaf-schaft weise-waise feier-feuer kuchen-kuche kuchen-kirchen "
        + "himmel-hammel hummel-himmel hammer-kammer schlange-schlanke konig-honig leben-lieben lesen-losen"),
    "fr": pairs(
      "sombre-nombre poisson-poison dessert-desert croire-croitre cheval-cheveu chevaux-cheveux couleur-douleur coussin-cousin "
        + "pomme-paume homme-gomme droit-doigt fleur-fleuve vitre-litre route-roue monde-monte lundi-jeudi "
        + "conte-comte femme-ferme guerre-guere verre-terre terre-tertre moule-poule plage-place paysan-paysage "
        + "bouche-douche loyer-foyer sucre-sucer pierre-biere salle-salie tache-tacher"),
    "es": pairs(
      "hombre-hambre hombre-hombro cuento-cuenta cabeza-cerveza camino-camion cuchara-cuchilla caballo-cabello "
        + "pecado-pescado barco-banco ciego-cielo cielo-suelo suelo-sueno sueno-sueldo puerto-puerta muerte-suerte "
        + "fuerte-fuente fuente-puente mentira-mentir tierra-sierra guerra-tierra perro-cerro carta-cartel "
        + "corte-norte noche-coche leche-lecho lecho-techo casar-cazar abrir-abril"),
    "it": pairs(
      "capello-cappello pesca-pesce penna-pena carne-cane nonno-nono copia-coppia casato-cassato camino-cammino "
        + "fatto-fato tonno-tono palla-pala sette-sete notte-note rosso-roso torre-torte corte-morte morte-monte "
        + "monte-fonte fonte-fronte ponte-fonte guerra-terra cielo-gelo stella-sella spesa-spessa anello-agnello"),
    "pt": pairs(
      "porto-porta conto-canto fonte-ponte ponte-monte monte-morte morte-norte norte-forte guerra-terra "
        + "cavalo-cabelo cavaleiro-cavalheiro comprimento-cumprimento descricao-discricao emigrar-imigrar "
        + "ratificar-retificar trafego-trafico cacar-casar iminente-eminente emergir-imergir"),
    "nl": pairs(
      "kerk-merk kamer-hamer haven-raven leven-lever lever-leger leger-lager boter-motor water-kater vader-ader "
        + "huren-buren muren-buren koning-honing moeder-voeder regel-zegel vogel-kogel tafel-wafel "
        + "straat-staat staat-stad maand-mand"),
    "sv": pairs(
      "fader-fjader skola-skala hammare-kammare konst-kost "
        + "lager-lagar lagar-dagar dagar-dager vagen-vagnen"),
    "ru": pairs(
      "война-волна корона-ворона ворона-корова корова-корона собор-забор город-холод холод-голод "
        + "голод-город точка-дочка дочка-бочка бочка-почка почка-точка палка-галка уголь-угол банка-банкир "
        + "ветер-вечер вечер-ветер песок-лесок стена-сцена сцена-цена компания-кампания"),
  ]

  private static func pairs(_ text: String) -> Set<Set<String>> {
    Set(text.split(separator: " ").map { Set($0.split(separator: "-").map(String.init)) })
  }

  private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
