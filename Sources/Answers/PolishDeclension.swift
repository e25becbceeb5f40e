extension DeclensionRules {
  /// No stems are known for Polish, so that endings are taken for plurals where they are certain.
  static let polish = DeclensionRules(
    numbers: """
      =a/y:b,d,f,l,m,n,p,r,s,t,w,z =a/i:k,g =-/y:b,d,f,l,m,n,p,r,s,t,w,z =-/i:k,g =ek/ki =o/a:b,d,k,l,m,n,r,t,w,z,g
      =a/e:i,c,l,j,sz,cz,rz,dz =e/a:i,c,l,rz =-/e:l,rz,sz,cz,ec,ac,ic =-/i:osc =iec/cy =ec/cy =-/ie:n
      """,
    irregular: """
      reka-rece oko-oczy ucho-uszy czlowiek-ludzie rok-lata dziecko-dzieci brat-bracia przyjaciel-przyjaciele
      ksiadz-ksieza tydzien-tygodnie dzien-dni imie-imiona zwierze-zwierzeta ksiaze-ksiazeta miesiac-miesiace
      maz-mezowie syn-synowie krol-krolowie pan-panowie wojna-wojny
      """,
    persons: "-/a -/y a/y", apart: "sam-samy ten-teny nowo-nowa dobro-dobra sto-sta co-ca rzad-rzady")
}
