/// Lists of words by the code of their language; all are folded.
enum LanguageWords {
  static let articles: [String: Set<String>] = [
    "en": ["the", "a", "an"],
    "de": ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"],
    "fr": ["le", "la", "les", "l", "un", "une", "des"], "es": ["el", "la", "los", "las", "un", "una", "unos", "unas"],
    "it": ["il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"], "pt": ["o", "a", "os", "as", "um", "uma"],
    "nl": ["de", "het", "een"], "sv": ["en", "ett"], "da": ["en", "et"], "no": ["en", "et", "ei"],
    "el": words("ο η το οι τα του τησ τον την τη τουσ τισ των ενασ μια ενα εναν"), "vi": ["mot"],
  ]

  static let leads: [String: Set<String>] = [
    "de": ["im", "in", "am", "um"], "fr": ["en", "au", "le"], "es": ["en", "el"], "it": ["nel", "in", "il"],
    "pt": ["em", "no", "o"], "nl": ["in", "op"], "sv": ["i", "den"], "pl": ["w", "dnia"], "ru": ["в", "во"],
    "el": ["στισ", "στην", "στο", "το", "την"], "fi": ["vuonna"], "vi": ["nam", "ngay", "vao", "mung", "mong"],
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
    "el": words("και κι σε στο στη στην στον στα στισ στουσ απο με για που οτι να θα ειναι ηταν εχει ειχε"),
    "fi": words("ja on oli ovat olivat etta koska se ne han he kun joka jotka kuin myos"),
    "vi": words("va la o cua cho voi da dang se cac nhung khi vi rang ma"),
  ]

  static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

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
        + "dessus-dessous bouche-douche loyer-foyer sucre-sucer pierre-biere salle-salie tache-tacher"),
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
    "el": pairs(
      "καλοσ-κακοσ χωρα-χαρα τροποσ-τοποσ δραμα-γραμμα δραμα-κραμα λογοσ-λοχοσ χοροσ-χωροσ μικροσ-πικροσ "
        + "μικροσ-μακροσ στρατοσ-κρατοσ νησοσ-νοσοσ λευκοσ-λεπτοσ νομοσ-τομοσ πονοσ-τονοσ τονοσ-τοποσ φοροσ-φοβοσ "
        + "θρονοσ-χρονοσ φορτιο-χορτο βιβλιο-βιβλοσ θεση-λεξη πετρα-μετρα γερανοσ-ουρανοσ"),
    "fi": pairs(
      "kissa-kassa koulu-kuulu pallo-pullo vuori-suori vuori-nuori juuri-suuri suuri-nuori hiiri-hiili silta-silma "
        + "lampi-lampo halla-hella ranta-rinta ranta-santa kanta-kansa kieli-mieli kuuma-kuusi musta-muste "
        + "metsa-mitta kirja-kirje kukka-kakku lanka-lankku tunti-tuntu laiva-vaiva taivas-tavara kauppa-kaappi"),
    "pl": pairs(
      "praca-proca glowa-krowa kosci-gosci matka-marka karta-warta gorzki-gorski rzeka-reka burza-burta "
        + "okret-okreg grzech-zmierzch morze-zorze miasto-ciasto bracia-babcia"),
    "tr": pairs(
      "deniz-temiz kadin-kalin hayat-hayal kopek-kopuk toprak-yaprak koyun-boyun boyun-oyun kilic-kilit sabah-sabun "
        + "seker-asker balik-baslik yagmur-camur"),
  ]

  private static func pairs(_ text: String) -> Set<Set<String>> {
    Set(text.split(separator: " ").map { Set($0.split(separator: "-").map(String.init)) })
  }
}
