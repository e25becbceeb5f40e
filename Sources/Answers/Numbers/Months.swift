/// Folded names of months by the code of their language, in their order.
enum Months {
  /// As they stand beside a day.
  static let names: [String: [String]] = [
    "en": list("january february march april may june july august september october november december"),
    "de": list("januar februar marz april mai juni juli august september oktober november dezember"),
    "fr": list("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    "es": list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "it": list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "pt": list("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    "nl": list("januari februari maart april mei juni juli augustus september oktober november december"),
    "sv": list("januari februari mars april maj juni juli augusti september oktober november december"),
    "da": list("januar februar marts april maj juni juli august september oktober november december"),
    "no": norwegian, "nb": norwegian,
    "pl": list(
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"),
    "ru": list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "tr": list("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
    "el": list(
      "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου "
        + "δεκεμβριου"),
    "fi": list(
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta "
        + "marraskuuta joulukuuta"),
    "vi": (1...12).map { "thang \($0)" }, "zh": eastAsian, "ja": eastAsian, "ko": eastAsian,
  ]

  private static let norwegian = list(
    "januar februar mars april mai juni juli august september oktober november desember")
  private static let eastAsian = (1...12).map { "\($0)月" }

  /// As they stand beside no day, where they are others, and as they are said; the year over and over.
  static let others: [String: [String]] = [
    "pl": list("styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien"),
    "ru": list("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "de": list("janner feber maerz april mai juni juli august september oktober november dezember"),
    "es": list("enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"),
    "el": list(
      "ιανουαριοσ φεβρουαριοσ μαρτιοσ απριλιοσ μαιοσ ιουνιοσ ιουλιοσ αυγουστοσ σεπτεμβριοσ οκτωβριοσ νοεμβριοσ "
        + "δεκεμβριοσ γεναρη φλεβαρη μαρτη απριλη μαη ιουνη ιουλη αυγουστο σεπτεμβρη οκτωβρη νοεμβρη δεκεμβρη"),
    "fi": list(
      "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu "
        + "tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesakuussa heinakuussa elokuussa syyskuussa "
        + "lokakuussa marraskuussa joulukuussa"),
  ]

  private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
