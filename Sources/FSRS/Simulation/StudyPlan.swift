/// What a simulated learner has before them: the cards and the time.
public struct StudyPlan: Sendable {
  /// A card that was asked before.
  public struct Card: Sendable {
    public let memory: Memory
    /// Days since its last answer.
    public let age: Double
    /// Days from now until it is due; 0 for today and before.
    public let dueIn: Int

    public init(memory: Memory, age: Double, dueIn: Int) {
      self.memory = memory
      self.age = max(0, age)
      self.dueIn = max(0, dueIn)
    }
  }

  public var cards: [Card] = []
  /// Cards that were never asked, and how many of them are begun a day.
  public var new = 0
  public var newADay = 20
  /// Due cards a day, not counting those that come back on their day; nil for no limit.
  public var reviewsADay: Int?
  /// How many days are simulated.
  public var days = 365

  public init() {}

  /// How many cards are begun on a day, the first of which is 0.
  func begun(on day: Int) -> Int { max(0, min(newADay, new - day * newADay)) }

  /// How many cards would be recalled at the end if none was ever asked again.
  public func knownWithoutStudy(_ model: MemoryModel) -> Double {
    cards.reduce(0) { $0 + model.retrievability(of: $1.memory, after: $1.age + Double(days)) }
  }
}
