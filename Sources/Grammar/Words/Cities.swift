/// Large cities that aren't their country's capital.
enum Cities {
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(
    table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { $0.drop { $0 == " " } }.map(String.init))

  private static let table = """
    Aachen;Aberdeen;Adelaide;Agra;Ahmedabad;Albany;Aleppo;Alexandria;Almaty;Antwerp;Arusha;Atlanta;Auckland;Austin
    Baltimore;Bangalore;Bengaluru;Barcelona;Basel;Basra;Belfast;Bergen;Bilbao;Birmingham;Bologna;Bordeaux;Boston
    Bremen;Brisbane;Bristol;Brno;Bruges;Busan;Calais;Calcutta;Calgary;Cali;Cambridge;Cancún;Cannes;Canton;Cardiff
    Casablanca;Charlotte;Chengdu;Chennai;Chiang Mai;Chicago;Chittagong;Chongqing;Christchurch;Cincinnati;Cleveland
    Cologne;Columbus;Cork;Córdoba;Da Nang;Dalian;Dallas;Danzig;Dar es Salaam;Darwin;Davos;Denver;Detroit;Dhahran
    Donetsk;Dortmund;Dresden;Dubai;Dunkirk;Durban;Düsseldorf;Edinburgh;Edmonton;Essen;Faisalabad;Florence
    Frankfurt;Fukuoka;Fukushima;Gaza City;Gdańsk;Gdynia;Geneva;Genoa;Ghent;Glasgow;Gothenburg;Goma;Graz;Grozny
    Guadalajara;Guangzhou;Guayaquil;Gwangju;Haifa;Halifax;Hamburg;Hangzhou;Hanover;Harbin;Heidelberg;Herat
    Hiroshima;Ho Chi Minh City;Homs;Hong Kong;Honolulu;Houston;Hyderabad;Hue;Ibadan;Incheon;Innsbruck;Isfahan
    Istanbul;İzmir;Izmir;Jaffna;Jeddah;Johannesburg;Kandahar;Kano;Kaohsiung;Karachi;Kazan;Kharkiv;Kherson;Kobe
    Kolkata;Kraków;Krakow;Kumasi;Kunming;Kyoto;Lagos;Lahore;Las Vegas;Lausanne;Leeds;Leicester;Leipzig;Leningrad
    Liverpool;Liège;Łódź;Los Angeles;Louisville;Lviv;Lyon;Lyons;Macau;Maastricht;Madras;Malmö;Manchester;Mandalay
    Mannheim;Mariupol;Marrakesh;Marseille;Marseilles;Mashhad;Mecca;Medellín;Medina;Melbourne;Memphis;Miami;Milan
    Milwaukee;Minneapolis;Mombasa;Monterrey;Montreal;Mosul;Mumbai;Bombay;Munich;Nagasaki;Nagoya;Nanjing;Nanking
    Nantes;Naples;Nashville;Newcastle;New Orleans;New York;New York City;Nice;Nottingham;Nuremberg;Odessa;Odesa
    Omdurman;Osaka;Oxford;Palermo;Perth;Peshawar;Philadelphia;Phoenix;Pisa;Pittsburgh;Plymouth;Port Harcourt
    Port Said;Portland;Porto;Potsdam;Poznań;Qingdao;Quebec City;Rangoon;Yangon;Reims;Rio de Janeiro;Rio;Rostov
    Rotterdam;Rouen;Sacramento;Salt Lake City;Salzburg;Samarkand;San Antonio;San Diego;San Francisco;San Jose
    Santos;São Paulo;Sao Paulo;Sapporo;Seattle;Sendai;Seville;Shanghai;Sheffield;Shenyang;Shenzhen;Shiraz;Siena
    Smolensk;Sochi;Southampton;Srinagar;Stalingrad;Stavanger;St. Louis;St. Petersburg;Saint Petersburg;Petrograd
    Strasbourg;Stuttgart;Surabaya;Surat;Suzhou;Sydney;Tabriz;Taipei;Tampa;Tel Aviv;Thessaloniki;Tianjin;Tijuana
    Timbuktu;Toledo;Toronto;Toulouse;Trieste;Trondheim;Troy;Tucson;Turin;Utrecht;Valencia;Valparaíso;Vancouver
    Venice;Verona;Verdun;Versailles;Vladivostok;Volgograd;Weimar;Winnipeg;Wuhan;Xi'an;Yalta;Yokohama;York;Zaragoza
    Zurich;Zürich;Bandung;Lucknow;Pune;Nagpur;Patna
    """
}
