/// What a noun or a name stands for, as far as a question's first word depends on it.
public enum EntityType: String, Hashable, Sendable, CaseIterable {
  case person
  /// A country or a state of the past.
  case country
  /// An organisation or another body that acts: a ministry, a company, a court, a team.
  case body
  /// Where something is: a city, a region, a river, a building.
  case place
  case time
  case thing
}
