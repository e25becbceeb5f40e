extension Numerals {
  /// The numerals of a language, nil for one that has none here. English has `Quantities`.
  static func numerals(of language: String) -> Numerals? {
    switch language {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "sv": swedish
    case "pl": polish
    case "ru": russian
    case "tr": turkish
    case "el": greek
    case "fi": finnish
    default: nil
    }
  }

  private static let german = Numerals(
    """
    0 null / 1 eins / 2 zwei zwo / 3 drei / 4 vier / 5 funf fuenf / 6 sechs / 7 sieben / 8 acht / 9 neun / 10 zehn
    11 elf / 12 zwolf zwoelf / 16 sechzehn / 17 siebzehn / 20 zwanzig / 30 dreissig / 40 vierzig
    50 funfzig fuenfzig / 60 sechzig / 70 siebzig / 80 achtzig / 90 neunzig
    13 dreizehn / 14 vierzehn / 15 funfzehn fuenfzehn / 18 achtzehn / 19 neunzehn
    """,
    one: "ein eine einen einer einem", joins: "und", hundred: "hundert",
    scales: "3 tausend / 6 million millionen mio / 9 milliarde milliarden mrd / 12 billion billionen",
    ordinals: "1 erst / 3 dritt / 7 siebt / 8 acht", places: "e er en em es",
    suffixes: "te ter ten tem tes ste ster sten stem stes", percents: "prozent", isJoined: true, hasUnitsFirst: true,
    marks: ".")

  private static let french = Numerals(
    """
    0 zero / 2 deux / 3 trois / 4 quatre / 5 cinq / 6 six / 7 sept / 8 huit / 9 neuf / 10 dix / 11 onze / 12 douze
    13 treize / 14 quatorze / 15 quinze / 16 seize / 20 vingt vingts / 30 trente / 40 quarante / 50 cinquante
    60 soixante / 70 septante / 80 huitante octante / 90 nonante
    """,
    one: "un une", joins: "et", hundred: "cent cents", scales: "3 mille / 6 million millions / 9 milliard milliards",
    ordinals: "1 premier. premiere. un / 2 second. / 5 cinqu / 9 neuv",
    places: "ieme iemes", suffixes: "ieme iemes", repairs: "e", percents: "pour cent", countsScores: true,
    marks: "er re ere e eme")

  private static let spanish = Numerals(
    """
    0 cero / 1 uno / 2 dos / 3 tres / 4 cuatro / 5 cinco / 6 seis / 7 siete / 8 ocho / 9 nueve / 10 diez / 11 once
    12 doce / 13 trece / 14 catorce / 15 quince / 16 dieciseis / 17 diecisiete / 18 dieciocho / 19 diecinueve
    20 veinte / 21 veintiuno veintiun veintiuna / 22 veintidos / 23 veintitres / 24 veinticuatro / 25 veinticinco
    26 veintiseis / 27 veintisiete / 28 veintiocho / 29 veintinueve / 30 treinta / 40 cuarenta / 50 cincuenta
    60 sesenta / 70 setenta / 80 ochenta / 90 noventa / 200 doscientos doscientas / 300 trescientos trescientas
    400 cuatrocientos cuatrocientas / 500 quinientos quinientas / 600 seiscientos seiscientas
    700 setecientos setecientas / 800 ochocientos ochocientas / 900 novecientos novecientas
    """,
    one: "un una", joins: "y", hundred: "cien ciento", scales: "3 mil / 6 millon millones / 12 billon billones",
    ordinals: """
      1 primer primer. / 2 segund / 3 tercer tercer. / 4 cuart / 5 quint / 6 sext / 7 septim / 8 octav
      9 noven / 10 decim / 11 undecim / 12 duodecim / 20 vigesim / 30 trigesim / 100 centesim
      """,
    places: "o a", percents: "por ciento / por cien", marks: "o a er")

  private static let italian = Numerals(
    """
    0 zero / 2 due / 3 tre / 4 quattro / 5 cinque / 6 sei / 7 sette / 8 otto / 9 nove / 10 dieci / 11 undici
    12 dodici / 13 tredici / 14 quattordici / 15 quindici / 16 sedici / 17 diciassette / 18 diciotto / 19 diciannove
    20 venti vent~ / 30 trenta trent~ / 40 quaranta quarant~ / 50 cinquanta cinquant~ / 60 sessanta sessant~
    70 settanta settant~ / 80 ottanta ottant~ / 90 novanta novant~
    """,
    one: "un uno una", joins: "e", hundred: "cento cent~",
    scales: "3 mille mila / 6 milione milioni / 9 miliardo miliardi",
    ordinals: """
      1 prim / 2 second / 3 terz / 4 quart / 5 quint / 6 sest / 7 settim / 8 ottav / 9 non / 10 decim
      11 undicesim / 12 dodicesim / 13 tredicesim
      """,
    places: "o a i e", suffixes: "esimo esima esimi esime", repairs: "o i a e", percents: "per cento / percento",
    isJoined: true, marks: "o a")

  private static let portuguese = Numerals(
    """
    0 zero / 2 dois duas / 3 tres / 4 quatro / 5 cinco / 6 seis / 7 sete / 8 oito / 9 nove / 10 dez / 11 onze / 12 doze
    13 treze / 14 catorze quatorze / 15 quinze / 16 dezesseis dezasseis / 17 dezessete dezassete / 18 dezoito
    19 dezenove dezanove / 20 vinte / 30 trinta / 40 quarenta / 50 cinquenta / 60 sessenta / 70 setenta / 80 oitenta
    90 noventa / 200 duzentos duzentas / 300 trezentos trezentas / 400 quatrocentos quatrocentas
    500 quinhentos quinhentas / 600 seiscentos seiscentas / 700 setecentos setecentas / 800 oitocentos oitocentas
    900 novecentos novecentas
    """,
    one: "um uma", joins: "e", hundred: "cem cento",
    scales: "3 mil / 6 milhao milhoes / 9 bilhao bilhoes / 12 trilhao trilhoes",
    ordinals: """
      1 primeir / 2 segund / 3 terceir / 4 quart / 5 quint / 6 sext / 7 setim / 8 oitav / 9 non / 10 decim
      20 vigesim / 30 trigesim / 100 centesim
      """,
    places: "o a", percents: "por cento", marks: "o a")

  private static let dutch = Numerals(
    """
    0 nul / 2 twee / 3 drie / 4 vier / 5 vijf / 6 zes / 7 zeven / 8 acht / 9 negen / 10 tien / 11 elf / 12 twaalf
    13 dertien / 14 veertien / 15 vijftien / 16 zestien / 17 zeventien / 18 achttien / 19 negentien / 20 twintig
    30 dertig / 40 veertig / 50 vijftig / 60 zestig / 70 zeventig / 80 tachtig / 90 negentig
    """,
    one: "een", joins: "en", hundred: "honderd", scales: "3 duizend / 6 miljoen mln / 9 miljard mld / 12 biljoen",
    ordinals: "1 eerste. / 3 derde.", suffixes: "de ste", percents: "procent", isJoined: true, hasUnitsFirst: true,
    marks: "e de ste")

  private static let swedish = Numerals(
    """
    0 noll / 2 tva / 3 tre / 4 fyra / 5 fem / 6 sex / 7 sju / 8 atta / 9 nio / 10 tio / 11 elva / 12 tolv / 13 tretton
    14 fjorton / 15 femton / 16 sexton / 17 sjutton / 18 arton / 19 nitton / 20 tjugo / 30 trettio / 40 fyrtio
    50 femtio / 60 sextio / 70 sjuttio / 80 attio / 90 nittio
    """,
    one: "en ett", joins: "och", hundred: "hundra", scales: "3 tusen / 6 miljon miljoner / 9 miljard miljarder",
    ordinals: """
      1 forsta. forste. / 2 andra. andre. / 3 tredje. / 4 fjarde. / 5 femte. / 6 sjatte. / 7 sjunde.
      8 attonde. / 9 nionde. / 10 tionde. / 11 elfte. / 12 tolfte. / 18 artonde. / 100 hundrade.
      """,
    suffixes: "de nde", percents: "procent", isJoined: true, marks: ":a :e")

  private static let polish = Numerals(
    """
    0 zero / 1 jeden jedna jedno / 2 dwa dwie dwoch / 3 trzy trzech / 4 cztery czterech / 5 piec pieciu
    6 szesc szesciu / 7 siedem siedmiu / 8 osiem osmiu / 9 dziewiec dziewieciu / 10 dziesiec / 11 jedenascie
    12 dwanascie / 13 trzynascie / 14 czternascie / 15 pietnascie / 16 szesnascie / 17 siedemnascie / 18 osiemnascie
    19 dziewietnascie / 20 dwadziescia / 30 trzydziesci / 40 czterdziesci / 50 piecdziesiat / 60 szescdziesiat
    70 siedemdziesiat / 80 osiemdziesiat / 90 dziewiecdziesiat / 200 dwiescie / 300 trzysta / 400 czterysta
    500 piecset / 600 szescset / 700 siedemset / 800 osiemset / 900 dziewiecset
    """,
    hundred: "sto",
    scales: "3 tysiac tysiace tysiecy tys / 6 milion miliony milionow mln / 9 miliard miliardy miliardow mld",
    ordinals: """
      1 pierwsz / 2 drug / 3 trzec / 4 czwart / 5 piat / 6 szost / 7 siodm / 8 osm / 9 dziewiat / 10 dziesiat
      11 jedenast / 12 dwunast / 13 trzynast / 14 czternast / 15 pietnast / 16 szesnast / 17 siedemnast
      18 osiemnast / 19 dziewietnast / 20 dwudziest / 30 trzydziest / 40 czterdziest / 50 piecdziesiat / 100 setn
      """,
    places: "y a e ego ej ym i ia ie iego iej im", percents: "procent / procenta / procentow", marks: ".")

  private static let russian = Numerals(
    """
    0 ноль нуль / 1 один одна одно / 2 два две / 3 три / 4 четыре / 5 пять / 6 шесть / 7 семь / 8 восемь / 9 девять
    10 десять / 11 одиннадцать / 12 двенадцать / 13 тринадцать / 14 четырнадцать / 15 пятнадцать / 16 шестнадцать
    17 семнадцать / 18 восемнадцать / 19 девятнадцать / 20 двадцать / 30 тридцать / 40 сорок / 50 пятьдесят
    60 шестьдесят / 70 семьдесят / 80 восемьдесят / 90 девяносто / 200 двести / 300 триста / 400 четыреста
    500 пятьсот / 600 шестьсот / 700 семьсот / 800 восемьсот / 900 девятьсот
    """,
    hundred: "сто",
    scales: "3 тысяча тысячи тысяч тыс / 6 миллион миллиона миллионов млн / 9 миллиард миллиарда миллиардов млрд",
    ordinals: """
      1 перв / 2 втор / 3 трет / 4 четверт / 5 пят / 6 шест / 7 седьм / 8 восьм / 9 девят / 10 десят
      11 одиннадцат / 12 двенадцат / 13 тринадцат / 14 четырнадцат / 15 пятнадцат / 16 шестнадцат / 17 семнадцат
      18 восемнадцат / 19 девятнадцат / 20 двадцат / 30 тридцат / 40 сороков / 50 пятидесят / 60 шестидесят
      70 семидесят / 80 восьмидесят / 90 девяност / 100 сот
      """,
    places: "ый ой ая ое ого ому ом ую ые ых ий ья ье ьего ьей", percents: "процент / процента / процентов",
    marks: "-й -я -е -го -й -ом")

  private static let turkish = Numerals(
    """
    0 sifir / 2 iki / 3 uc / 4 dort / 5 bes / 6 alti / 7 yedi / 8 sekiz / 9 dokuz / 10 on / 20 yirmi / 30 otuz
    40 kirk / 50 elli / 60 altmis / 70 yetmis / 80 seksen / 90 doksan
    """,
    one: "bir", hundred: "yuz", scales: "3 bin / 6 milyon / 9 milyar / 12 trilyon",
    ordinals: """
      1 birinci. ilk. / 2 ikinci. / 3 ucuncu. / 4 dorduncu. / 5 besinci. / 6 altinci. / 7 yedinci.
      8 sekizinci. / 9 dokuzuncu. / 10 onuncu. / 20 yirminci. / 30 otuzuncu. / 100 yuzuncu.
      """,
    percents: "yuzde", isJoined: true, marks: ".")
}
