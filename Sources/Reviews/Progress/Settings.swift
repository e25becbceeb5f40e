import FSRS

/// What a learner decided, each setting taken from the first layer that has it.
public struct Settings: Hashable, Sendable {
  /// The chance to recall a card when it is asked.
  public var retention = 0.9
  /// New cards a day.
  public var new = 20
  /// Due cards a day; nil for no limit.
  public var reviews: Int?
  /// Learning steps in seconds; nil for the model's own.
  public var steps: [Int]?
  /// Steps after a lapse in seconds; nil for the model's own.
  public var relearning: [Int]?
  /// Days.
  public var maximumInterval = 36_500
  /// The most days of a card's first interval; nil for the model's own cap.
  public var firstInterval: Int?
  /// The hour at which a study day begins.
  public var dayStart = 4
  /// Days of the week, 0 for Monday, on which less should be due: which share of a usual day's.
  public var easyDays: [Int: Double] = [:]
  public var exam: Day?
  /// 6 or 7: the memory model asked for; nil where nobody asked.
  public var model: Int?
  /// What the optimizer found; nil for the standard ones.
  public var parameters: Parameters?
  /// Whether what was typed is kept in the journal.
  public var recordAnswers = false
  /// Whether Hiragana and Katakana are one in typed answers.
  public var foldKana = false
  /// Values that mean nothing; the next layer counted instead.
  public private(set) var problems: [SettingProblem] = []

  /// One place where settings are written.
  public struct Layer: Hashable, Sendable {
    /// Strongest first.
    public enum Source: String, CaseIterable, Sendable {
      case option
      case deckJournal = "the deck's journal"
      case deckFile = "the deck's front matter"
      case allDecks = "all decks"
    }

    public var source: Source
    public var values: [String: String]

    public init(_ source: Source, _ values: [String: String]) {
      self.source = source
      self.values = values
    }
  }

  /// The defaults.
  public init() {}

  /// Settles each setting: the strongest layer whose value means something counts, else the default.
  public init(layers: [Layer]) {
    let order = Layer.Source.allCases
    let strongestFirst = order.flatMap { source in layers.filter { $0.source == source } }
    for key in SettingKey.allCases {
      for layer in strongestFirst {
        guard let value = layer.values[key.rawValue] else { continue }
        do {
          try set(key, to: value)
          break
        } catch {
          problems.append(SettingProblem(key: key, value: value, layer: layer.source))
        }
      }
    }
  }

  /// Takes a value as it is written in a journal or a deck.
  public mutating func set(_ key: SettingKey, to text: String) throws(SettingProblem) {
    let value = SettingValue(text)
    let isTaken =
      switch key {
      case .retention: take(value.number(in: 0.7...0.99)) { $0.retention = $1 }
      case .new: take(value.count(in: 0...Int.max)) { $0.new = $1 }
      case .reviews: take(value.optional { $0.count(in: 0...Int.max) }) { $0.reviews = $1 }
      case .steps: take(value.waits) { $0.steps = $1 }
      case .relearning: take(value.waits) { $0.relearning = $1 }
      case .maximumInterval: take(value.count(in: 1...36_500)) { $0.maximumInterval = $1 }
      case .firstInterval: take(value.count(in: 1...36_500)) { $0.firstInterval = $1 }
      case .dayStart: take(value.count(in: 0...23)) { $0.dayStart = $1 }
      case .easyDays: take(value.weekdays) { $0.easyDays = $1 }
      case .exam: take(value.optional { Day($0.text) }) { $0.exam = $1 }
      case .model: take(value.count(in: 6...7)) { $0.model = $1 }
      case .parameters: take(value.parameters) { $0.parameters = $1 }
      case .recordAnswers: take(value.choice) { $0.recordAnswers = $1 }
      case .foldKana: take(value.choice) { $0.foldKana = $1 }
      }
    guard isTaken else { throw SettingProblem(key: key, value: text) }
  }

  /// The numbers of the memory model: those found, where they are of the model asked for, else that model's own.
  public var memoryParameters: Parameters {
    let asked = model.flatMap { Parameters.Model(rawValue: $0) }
    if let parameters, asked == nil || asked == parameters.model { return parameters }
    return asked.map { .standard($0) } ?? .standard
  }

  private mutating func take<Value>(_ value: Value?, _ store: (inout Settings, Value) -> Void) -> Bool {
    guard let value else { return false }
    store(&self, value)
    return true
  }
}
