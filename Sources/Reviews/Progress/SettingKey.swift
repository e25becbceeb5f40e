/// The settings that the program knows; others are kept, and mean nothing to it.
public enum SettingKey: String, CaseIterable, Sendable {
  /// The chance to recall a card when it is asked: 0.7 to 0.99.
  case retention
  /// New cards a day: 0 or more.
  case new
  /// Due cards a day: 0 or more, or `none` for no limit.
  case reviews
  /// Learning steps: waits like `1m 10m`, or `none`. Units s, m, h and d; a bare number is minutes. By default
  /// FSRS-6 has `1m 10m`, FSRS-7 none.
  case steps
  /// Steps after a lapse, written as `steps` are.
  case relearning
  /// Days: 1 to 36500.
  case maximumInterval = "maximum-interval"
  /// Days that a card's first interval has at most: 1 to 36500. By default 30 with FSRS-7, no cap with FSRS-6.
  case firstInterval = "first-interval"
  /// The hour at which a study day begins: 0 to 23.
  case dayStart = "day-start"
  /// Days of the week on which less should be due: `sat sun`, with a share in percent `sat:50 sun`, or `none`.
  case easyDays = "easy-days"
  /// The day of an exam: `2026-06-30`, or `none`.
  case exam
  /// The memory model: 6 or 7.
  case model
  /// What `optimize --save` found: 21 or 34 decimals with spaces between.
  case parameters
  /// Whether what was typed is kept in the journal: `yes` or `no`.
  case recordAnswers = "record-answers"
  /// Whether an answer in Hiragana is right for one in Katakana, and the other way round: `yes` or `no`.
  case foldKana = "fold-kana"
}

/// A setting's value that means nothing.
public struct SettingProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let key: SettingKey
  public let value: String
  /// Where it stands: nil where it was only tried.
  public var layer: Settings.Layer.Source?

  public init(key: SettingKey, value: String, layer: Settings.Layer.Source? = nil) {
    self.key = key
    self.value = value
    self.layer = layer
  }

  public var description: String {
    let place = layer.map { " (\($0.rawValue))" } ?? ""
    return "setting \(key.rawValue)\(place): “\(value)” is not \(expected)"
  }

  private var expected: String {
    switch key {
    case .retention: "a number from 0.7 to 0.99"
    case .new: "a number of cards, 0 or more"
    case .reviews: "a number of cards, 0 or more, or none"
    case .steps, .relearning: "a list of waits like 1m 10m (units s, m, h, d), or none"
    case .maximumInterval, .firstInterval: "a number of days from 1 to 36500"
    case .dayStart: "an hour from 0 to 23"
    case .easyDays: "a list of days like sat sun or sat:50 sun:0, or none"
    case .exam: "a date like 2026-06-30, or none"
    case .model: "6 or 7"
    case .parameters: "21 or 34 decimals with spaces between"
    case .recordAnswers, .foldKana: "yes or no"
    }
  }
}

extension SettingKey {
  /// The default, as it would be written.
  public var standard: String {
    switch self {
    case .retention: "0.9"
    case .new: "20"
    case .reviews, .easyDays, .exam: "none"
    case .steps: "1m 10m with FSRS-6, none with FSRS-7"
    case .relearning: "10m with FSRS-6, none with FSRS-7"
    case .firstInterval: "30 with FSRS-7, no cap with FSRS-6"
    case .maximumInterval: "36500"
    case .dayStart: "4"
    case .model: "7"
    case .parameters: "the standard ones"
    case .recordAnswers, .foldKana: "no"
    }
  }
}
