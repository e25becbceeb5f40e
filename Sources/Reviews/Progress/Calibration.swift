/// How often a learner was right after saying to be sure, or unsure.
public struct Calibration: Hashable, Sendable {
  public var sure = 0
  public var sureRight = 0
  public var unsure = 0
  public var unsureRight = 0

  public init() {}

  public var isEmpty: Bool { sure + unsure == 0 }

  mutating func count(isSure: Bool, isRight: Bool) {
    if isSure {
      sure += 1
      if isRight { sureRight += 1 }
    } else {
      unsure += 1
      if isRight { unsureRight += 1 }
    }
  }

  public static func + (one: Calibration, other: Calibration) -> Calibration {
    var sum = one
    sum.sure += other.sure
    sum.sureRight += other.sureRight
    sum.unsure += other.unsure
    sum.unsureRight += other.unsureRight
    return sum
  }
}
