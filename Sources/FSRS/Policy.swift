/// The rules between a model's exact interval and the day on which a card comes back, each a function of its own.
enum Policy {
  /// No card comes back sooner, in seconds: a model may ask for one after three.
  static let leastSeconds = 60
  static let secondsOfDay = 86_400

  /// What an exact interval under a day means: seconds, at least the least; nil for a day or more.
  static func seconds(_ exact: Double) -> Int? {
    guard exact < 1 else { return nil }
    return max(leastSeconds, Int((exact * Double(secondsOfDay)).rounded()))
  }

  /// A wait of less than a day: within the study day to the second, past its end the next study day.
  static func wait(seconds: Int, dayEndsIn left: Int?) -> Scheduler.Wait {
    guard let left, seconds >= left else { return .seconds(seconds) }
    return .days(1)
  }

  /// Whether a card waits for the next day whatever the model says: recalled twice in a row in a day is enough for it.
  ///
  /// FSRS-7's defaults would ask a card that was forgotten once at first seven times on its first day, after 1, 27, 45,
  /// 65, 90, 120 and 155 minutes.
  static func isEnough(_ rating: Rating, recallsBefore: Int) -> Bool { rating > .again && recallsBefore >= 1 }

  /// The most days that an interval may have: the maximum, the cap of a first one, and never beyond an exam, but the day
  /// before it while there is one.
  static func most(_ maximum: Int, first: Int?, daysToExam: Int?) -> Int {
    var most = maximum
    if let first { most = min(most, first) }
    if let daysToExam, daysToExam > 0 { most = min(most, max(1, daysToExam - 1)) }
    return max(1, most)
  }

  /// The fewest days after a rating: more than the last interval after good and easy, where the model's own is longer.
  static func least(_ exact: Double, after rating: Rating, lastInterval: Int?) -> Int {
    guard let lastInterval, rating >= .good, exact > Double(lastInterval) else { return 1 }
    return lastInterval + 1
  }
}

extension Scheduler {
  /// The days that a memory in review stays away, counted from its last answer: at least 1.
  public func days(away memory: Memory, under conditions: Conditions) -> Int {
    let exact = model.interval(of: memory, retention: retention)
    return days(exact, atLeast: 1, most: most(under: conditions), under: conditions)
  }

  private func most(under conditions: Conditions) -> Int {
    Policy.most(
      maximumInterval, first: conditions.isFirstDay ? firstInterval : nil, daysToExam: conditions.daysToExam)
  }

  /// Whole days near an exact interval, within bounds.
  private func days(_ exact: Double, atLeast least: Int, most: Int, under conditions: Conditions) -> Int {
    guard let fuzz = conditions.fuzz else {
      return min(max(1, Int(min(exact.rounded(.toNearestOrEven), Double(most)))), most)
    }
    return max(1, fuzz.days(near: exact, atLeast: max(1, least), atMost: most, welcome: conditions.welcome))
  }

  /// The wait that an exact interval leads to, whatever other ratings would have led to.
  func wait(_ exact: Double, after rating: Rating, under conditions: Conditions) -> Wait {
    if model.countsExactTime, let seconds = Policy.seconds(exact) {
      let isEnough = Policy.isEnough(rating, recallsBefore: conditions.recallsToday)
      return isEnough ? .days(1) : Policy.wait(seconds: seconds, dayEndsIn: conditions.dayEndsIn)
    }
    return .days(days(exact, atLeast: 1, most: most(under: conditions), under: conditions))
  }

  /// The wait after an answer that leads out of learning; with fuzz, each passing rating's days are more than those of
  /// the one before.
  func wait(
    after rating: Rating, among passing: [Rating], from memory: Memory?, to next: Memory, elapsed days: Double,
    under conditions: Conditions
  ) -> Wait {
    func exact(_ rating: Rating) -> Double {
      model.interval(of: model.memory(after: rating, from: memory, elapsed: days), retention: retention)
    }
    let own = model.interval(of: next, retention: retention)
    guard conditions.fuzz != nil, passing.contains(rating), !(model.countsExactTime && own < 1) else {
      return wait(own, after: rating, under: conditions)
    }
    let most = most(under: conditions)
    var days = 0
    for other in passing where other <= rating {
      let exact = other == rating ? own : exact(other)
      if model.countsExactTime, exact < 1 { continue }
      let least = Policy.least(exact, after: other, lastInterval: conditions.lastInterval)
      days = self.days(exact, atLeast: max(days + 1, least), most: most, under: conditions)
    }
    return .days(days)
  }
}
