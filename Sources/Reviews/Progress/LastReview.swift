extension Journal {
  /// The last answer that a device wrote on a study day and that isn't undone, with its event's identity.
  public func lastReview(by device: String, on day: Day) -> (id: Event.ID, at: Moment, review: Review)? {
    let order = order ?? FoldOrder(self)
    for position in (0..<order.count(of: self)).reversed() {
      let record = records[order.index(at: position)]
      guard record.kind == .rev, record.rating != nil, record.card != Record.noCard else { continue }
      // Days don't rise with the time of travellers, but never by more than one.
      guard Int(record.day) + 1 >= day.number else { return nil }
      guard Int(record.day) == day.number, !order.isUndone(record, self), let event = event(of: record),
        event.device == device, case .review(let review) = event.body
      else { continue }
      return (event.id, event.at, review)
    }
    return nil
  }
}
