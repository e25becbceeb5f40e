import FSRS

/// The settings that a journal sets: at the end of its fold, and those that hold for a review in its midst.
struct SettingChanges: Sendable {
  /// The last value of each key, unknown ones too.
  private(set) var values: [String: String] = [:]
  /// What holds from a position on.
  private var changes: [(position: Int, settings: Settings)]

  init(given: Settings) {
    changes = [(0, given)]
  }

  mutating func set(_ key: String, to value: String, at position: Int) {
    values[key] = value
    guard let known = SettingKey(rawValue: key) else { return }
    var settings = last
    // A value that means nothing leaves the one before in force; who resolves the layers says so.
    guard (try? settings.set(known, to: value)) != nil else { return }
    changes.append((position, settings))
  }

  /// Those in force at the end.
  var last: Settings { changes[changes.count - 1].settings }

  /// Those in force at a position.
  func settings(at position: Int) -> Settings {
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle].position <= position { low = middle } else { high = middle }
    }
    return changes[low].settings
  }
}
