/// Words that stand before a person's name or name a post.
enum Titles {
  static func contains(_ word: String) -> Bool { posts.contains(word) || addresses.contains(word) }

  /// A word that only stands before a name: "Mr.", "Dr.".
  static func isAddress(_ word: String) -> Bool { addresses.contains(word) }

  private static let addresses = WordList(
    """
    Mr. Mr Mrs. Mrs Ms. Ms Miss Mx. Dr. Dr Prof. Prof Sir Dame Lord Lady Rev. Rev Reverend Fr. Sen. Rep. Gov. \
    Gen. Lt. Col. Capt. Maj. Sgt. Cpl. Hon. Monsieur Madame Herr Frau Señor Señora Signor Don Doña Imam Sheikh \
    Ayatollah Rabbi Mullah Saint St. Brother Sister Father Mother Uncle Aunt
    """)

  private static let posts = WordList(
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
