/// Notes that give four cards, one a line, whatever else the builder learns to make of them.
enum SmallNotes {
  static let text = """
    Oil: Norway sold oil worth $90 million.
    Gas: Iceland sold gas worth $65 million.
    Fish: Peru sold fish worth $9 million.
    Tin: Chile sold tin worth $3 million.

    """
}
