/// Words that stand before a person's name or name a post.
enum Titles {
  /// With or without the stop of its abbreviation: "Capt" of "Capt. Prasad", which the parser cuts.
  static func contains(_ word: String) -> Bool {
    posts.contains(word) || addresses.contains(word) || addresses.contains(word + ".")
  }

  /// A word for a post, which may stand before a name or without one: "President".
  static func isPost(_ word: String) -> Bool { posts.contains(word) }

  /// A post that a country has: "President", not "Director".
  static func isRuler(_ word: String) -> Bool {
    ["President", "Minister", "Premier", "Chancellor", "King", "Queen", "Ambassador", "Emperor", "Tsar"].contains(word)
  }

  /// A word before a post's own word: "Foreign" in "Foreign Minister".
  static func isPart(_ word: String) -> Bool { parts.contains(word) || departments.contains(word) }

  /// What a secretary or minister is for: "State", "Defense".
  static func isDepartment(_ word: String) -> Bool { departments.contains(word) }

  /// A title that goes on with a place: "Prince of Wales".
  static func takesOf(_ word: String) -> Bool { nobility.contains(word) }

  /// Whether a run of words after "the" is rather a ship than a woman: "the Lady Amabel".
  static func isShip(_ words: [String]) -> Bool {
    words.count > 1 && words[1] != "of" && ["Lady", "Queen", "Princess", "Duchess", "Miss"].contains(words[0])
  }

  private static let departments = WordSet(
    """
    State Defense Defence Commerce Treasury Energy Health Agriculture Labor Labour Interior Education \
    Transportation Transport Homeland Security Justice Finance Trade Foreign Affairs Environment Economy \
    Economics Culture Housing Justice Industry Science Technology Home War Information Planning Development \
    Tourism Sports Water Mines Fisheries Exchequer
    """)

  private static let parts = WordSet(
    """
    Prime Vice Deputy Assistant Under Acting Former First Second Third Chief Executive Financial Operating Field \
    Crown Grand Supreme Lord Attorney Surgeon Solicitor Press National Permanent Senior Junior Managing Board \
    Committee Party Majority Minority Opposition House Senate Parliament Parliamentary State Federal Central \
    Special Cabinet Climate Police Army Navy
    """)

  private static let nobility = WordSet(
    """
    King Queen Prince Princess Emperor Empress Duke Duchess Earl Count Countess Viscount Baron Baroness Marquis \
    Marquess Archduke Margrave Lord Bishop Archbishop
    """)

  private static let addresses = WordSet(
    """
    Mr. Mr Mrs. Mrs Ms. Ms Miss Mx. Dr. Dr Prof. Prof Sir Dame Lord Lady Rev. Rev Reverend Fr. Sen. Rep. Gov. \
    Gen. Lt. Col. Capt. Maj. Sgt. Cpl. Hon. Monsieur Madame Herr Frau Señor Señora Signor Don Doña Imam Sheikh \
    Ayatollah Rabbi Mullah Canon Revd. Sis. Bro. Bros. Brother Sister Father Mother Uncle Aunt
    """)

  private static let posts = WordSet(
    """
    President Vice-President Premier Chancellor Minister Secretary Secretary-General Chairman Chairwoman \
    Chairperson Chair Governor Governor-General Lieutenant-Governor Mayor Senator Congressman Congresswoman \
    Representative Deputy MP MEP Speaker Ambassador Envoy Consul Commissioner Director Director-General Chief \
    CEO CFO Head Leader Spokesman Spokeswoman Spokesperson Judge Justice Prosecutor Attorney Sheriff Councillor \
    Councilor Alderman Delegate Legislator Lawmaker General Lieutenant Colonel Captain Major Admiral Commander \
    Marshal Brigadier Sergeant Corporal Commodore Inspector Detective Constable Superintendent King Queen Prince \
    Princess Emperor Empress Tsar Tsarina Czar Sultan Shah Caliph Emir Pharaoh Khan Kaiser Duke Duchess Earl \
    Count Countess Viscount Viscountess Baron Baroness Marquis Marquess Margrave Archduke Pope Cardinal \
    Archbishop Bishop Patriarch Abbot Pastor Professor Doctor Dean Rector Provost Principal Lecturer Historian \
    Economist Analyst Physicist Chemist Biologist Engineer Nurse Coach Manager Founder Treasurer Coordinator \
    Superintendent Rapporteur Taoiseach Chargé Negotiator Adviser Advisor Officer Executive Editor Reporter \
    Author Foreman
    """)
}
