extension DeclensionRules {
  /// No stems are known for Polish, so that endings are taken for plurals where they are certain.
  static let polish = DeclensionRules(
    numbers: """
      =a/y:b,d,f,l,m,p,r,s,t,w,z =a/i:g,bk,dk,ek,fk,lk,mk,nk,ok,pk,rk,tk,uk,wk,zk,ak,ik,yk,jk =-/y:b,d,f,l,m,n,p,r,s,t,w,z
      =-/i:k,g =ek/ki =o/a:b,d,k,l,m,n,r,t,w,z,g =a/e:i,c,l,j,sz,cz,rz,dz =e/a:i,c,l,rz =-/e:j,l,rz,sz,cz,ec,ac,ic =-/i:osc
      =iec/cy =ec/cy =-/ie:n
      """,
    irregular: """
      reka-rece oko-oczy ucho-uszy czlowiek-ludzie rok-lata dziecko-dzieci brat-bracia przyjaciel-przyjaciele
      ksiadz-ksieza tydzien-tygodnie dzien-dni imie-imiona zwierze-zwierzeta ksiaze-ksiazeta miesiac-miesiace
      maz-mezowie syn-synowie krol-krolowie pan-panowie wojna-wojny zona-zony strona-strony sciana-sciany rana-rany
      kraina-krainy wrona-wrony sosna-sosny cena-ceny scena-sceny gmina-gminy rodzina-rodziny maszyna-maszyny
      dziewczyna-dziewczyny roslina-rosliny godzina-godziny
      """,
    persons: "-/a -/y a/y",
    apart: """
      sam-samy nowo-nowa dobro-dobra rzad-rzady stara-stary dobra-dobry nowa-nowy zlota-zloty swieta-swiety zolta-zolty
      zdrowa-zdrowy prawa-prawy lewa-lewy mloda-mlody biala-bialy mala-maly cala-caly twarda-twardy chora-chory
      madra-madry szara-szary ostra-ostry prosta-prosty pusta-pusty czysta-czysty tlusta-tlusty gesta-gesty gruba-gruby
      slaba-slaby ciepla-cieply mila-mily stala-staly okragla-okragly zla-zly jasno-jasna cicho-cicha
      """)
}
