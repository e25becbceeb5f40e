extension DeclensionRules {
  /// The rules of a language, nil for one that has none here.
  static func rules(of language: String) -> DeclensionRules? {
    switch language {
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "sv": swedish
    case "ru": russian
    case "tr": turkish
    case "pl": polish
    case "el": greek
    case "fi": finnish
    case "vi": uninflected
    default: nil
    }
  }

  /// The nouns with a plural in -er are told by name, since -er makes a baker of what is baked.
  private static let german = DeclensionRules(
    numbers: """
      -/e -/n -/en -/s -/es =-/s:a,i,o,u,y =-/e:em,ern,est,es =-/se:nis,bus =-/nen:in =um/en:muse,dat,gremi,medi,studi,zentr,gymnasi,jubilae =us/en:vir,rhythm
      =us/en:organism,mechanism,zykl =a/en:firm,them,dram,vill
      -/er:kind,bild,land,haus,buch,wort,volk,mann,rad,blatt,glas,dorf,wald,lied,feld,kleid,ei,kalb,lamm,huhn,rind,amt
      -/er:bad,dach,fach,fass,geist,gott,grab,haupt,holz,horn,loch,nest,rand,schild,schloss,schwert,strauch,tal,tuch
      -/er:weib,wurm,tum,glied,denkmal,brett,gespenst,gesicht
      -/ern:kind,bild,land,haus,buch,wort,volk,mann,rad,blatt,dorf,wald,lied,feld,kleid
      """,
    forms: "- e en em es t st te ten et",
    apart: """
      fall-falle mark-marke rat-rate reis-reise kur-kurs mut-mute wal-wale ton-tone lieb-liebe lang-lange stark-starke
      warm-warme kalt-kalte gut-gute tief-tiefe eben-ebene still-stille gross-grosse weit-weite breit-breite nah-nahe
      treu-treue hoch-hohe ehr-ehre weis-weise wund-wunde rind-rinde wind-winde seit-seite leb-leben schein-scheine
      reich-reiche licht-lichte schwach-schwache kurz-kurze dick-dicke hart-harte frisch-frische krank-kranke alt-alte
      frei-freie fremd-fremde bar-bare last-laste tau-taue scham-schame garten-garte leit-leiter glaub-glaube
      recht-rechte link-linke gift-gifte kohl-kohle arm-arme kiefer-kiefern mittel-mittels muss-musse hirn-hirne
      gesund-gesunde west-weste fern-ferne modern-moderne extern-externe intern-interne nass-nasse deutsch-deutsche tag-tagen rost-roste ruh-ruhe
      sud-suden nord-norden ost-osten west-westen druck-drucken blut-blute bluten-blut flug-fluge zeug-zeuge 
      """)

  private static let french = DeclensionRules(
    numbers: "=-/s =-/x:au,eu,ou =l/ux:a =il/ux:a",
    forms: "e ent ez ons ait aient",
    irregular: "oeil-yeux ciel-cieux monsieur-messieurs madame-mesdames",
    apart: """
      fil-fils fond-fonds avi-avis souri-souris tapi-tapis permi-permis sen-sens puit-puits cour-cours temp-temps bra-bras pay-pays moi-mois foi-fois ver-vers poi-pois cor-corps pari-paris voi-voix
      noi-noix croi-croix pri-prix choi-choix dan-dans san-sans plu-plus moin-moins mai-mais parent-parents
      lunette-lunettes vacance-vacances ciseau-ciseaux etat-etats alpe-alpes assise-assises
      """)

  private static let spanish = DeclensionRules(
    numbers: """
      -/s =-/es:d,l,n,r,j,y =z/ces -/es:as,es,is,os,us
      """,
    forms: "a e an en aba aban aron eron",
    apart: """
      dio-dios ante-antes gracia-gracias celo-celos padre-padres esposa-esposas corte-cortes me-mes
      tre-tres meno-menos pai-pais do-dos lune-lunes celo-cielos afuera-afueras bien-bienes
      """)

  private static let italian = DeclensionRules(
    numbers: """
      o/i e/i a/e:!c,g =o/-:i =o/hi:c,g =a/he:c,g =ia/e:c,g a/i:ist,blem,tem,ramm,dram,clim,poet,pianet,iot,pap
      """,
    forms: "a e ano iamo ono ava avano",
    irregular: """
      uomo-uomini dio-dei uovo-uova dito-dita braccio-braccia ginocchio-ginocchia paio-paia tempio-templi bue-buoi
      labbro-labbra osso-ossa lenzuolo-lenzuola
      """,
    apart: """
      conte-conti morte-morti fine-fini 
      """)

  private static let portuguese = DeclensionRules(
    numbers: "-/s =-/es:r,z,s =m/ns =l/is:a,e,o,u =il/eis =ao/oes =o/es:pa,ca,alema,capita",
    forms: "a e am em aram eram ava avam",
    apart: """
      pai-pais ma-mas doi-dois mai-mais ante-antes costa-costas avo-avos bem-bens oculo-oculos tre-tres na-nas
      feria-ferias mal-mais
      """)

  /// Dutch vowels of two letters with a consonant behind: they stay as they are in the plural.
  private static let closed =
    ["oe", "ie", "ui", "ij", "eu", "ou", "au", "ei"].flatMap { vowel in
      "bdfgklmnprst".map { vowel + String($0) }
    }.joined(separator: ",") + ",uw"

  private static let dutch = DeclensionRules(
    numbers: """
      -/s =-/en:ng,ns,nt,nd,rt,rd,rk,rs,st,cht,ft,eit,ier,oer,eur,uur,aar,eel,ijn,lm,lp,rm,rp,mp,nk,ps,kt,ijk,ijf
      -/en:dag,weg,god,dak,gat,vat,hof,lot,pad,bad -/n:e =-/nen:an,en,in,on,un =-/ten:at,et,it,ot,ut
      =-/sen:as,es,is,os,us =-/len:al,el,il,ol,ul =-/pen:ap,ep,ip,op,up =-/ken:ak,ek,ik,ok,uk =-/gen:ag,eg,ig,og,ug
      =-/den:ad,ed,id,od,ud =-/ben:ab,eb,ib,ob,ub =-/men:am,em,im,om,um =-/ren:ar,er,ir,or,ur
      am/men:a om/men:o em/men:e an/nen:a on/nen:o en/nen:e al/len:a ol/len:o el/len:e ar/ren:a or/ren:o er/ren:e
      ur/ren:u at/ten:a ot/ten:o et/ten:e ut/ten:u ak/ken:a ok/ken:o ek/ken:e ad/den:a od/den:o ed/den:e ap/pen:a
      op/pen:o ep/pen:e og/gen:o ag/gen:a eg/gen:e -/en:\(closed) =s/zen:i,ij,ui,ie,eu,an,on =f/ven:ie,ij,ui,er,al,ol =-/eren:kind,blad
      """,
    forms: "- t en ten den", irregular: "stad-steden lid-leden schip-schepen koe-koeien",
    apart: """
      wet-weten wed-weden was-wassen pas-passen lat-laten bal-balen bot-boten man-manen wil-wilen
      """)

  private static let swedish = DeclensionRules(
    numbers: """
      -/ar -/er -/or a/or e/ar =-/en =-/et =-/n:a,e -/t:e =-/na:ar,or,er -/erna -/arna a/orna =e/arna
      """,
    forms: "- a ar er or en et ade at te t",
    irregular: """
      bok-bocker fot-fotter hand-hander natt-natter stad-stader land-lander son-soner oga-ogon ora-oron far-fader
      mor-modrar bror-broder dotter-dottrar rot-rotter tand-tander strand-strander stader-staderna lander-landerna
      """,
    apart: """
      vatt-vatten vak-vaken mog-mogen fan-fanen
      """)

  private static let russian = DeclensionRules(
    numbers: "-/ы -/и а/ы а/и я/и ь/и =й/и о/а е/я",
    forms: "- а я о е ы и у ю ой ей ом ем ам ям ами ями ах ях ов ев ь ью",
    irregular: """
      город-города дом-дома глаз-глаза поезд-поезда паспорт-паспорта учитель-учителя профессор-профессора
      остров-острова берег-берега век-века голос-голоса вечер-вечера номер-номера цвет-цвета доктор-доктора
      друг-друзья брат-братья сын-сыновья дерево-деревья стул-стулья лист-листья мать-матери дочь-дочери имя-имена
      время-времена человек-люди ребенок-дети край-края
      """,
    persons: "-/а",
    apart: """
      час-часы дух-духи вес-весы лес-леса род-роды бег-бега очко-очки супруг-супруга раб-раба маркиз-маркиза кум-кума
      мука-муки пол-поле мор-море гор-горе пар-пара карт-карта цен-цена мин-мина 
      угол-уголь угол-угля брат-брать стих-стихия стран-страна мод-мода тем-тема групп-группа форм-форма
      больше-большой лун-луна 
      """)

  private static let turkish = DeclensionRules(
    numbers: "=-/lar =-/ler", forms: "- da de ta te dan den tan ten",
    places: "da de ta te / dan den tan ten")

  private static let uninflected = DeclensionRules(numbers: "")
}
