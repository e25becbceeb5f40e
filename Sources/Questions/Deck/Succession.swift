import Cards

extension Survey {
  /// A place between notes that stay: what is taken out there and what is added there are one and the same, reworded.
  private struct Gap: Hashable {
    let topic: String
    /// The note before it under the same heading; nil at the heading.
    let previous: String?
  }

  /// Puts new notes where those stood that they take the place of.
  mutating func pairRemoved() {
    var removed: [Gap: [Int]] = [:]
    var last: [String: String] = [:]
    for (place, standing) in standings.enumerated() {
      let topic = standing.note.topic
      if standing.change == .removed {
        removed[Gap(topic: topic, previous: last[topic]), default: []].append(place)
      } else if standing.written != nil, built[standing.key] != nil {
        last[topic] = standing.key
      }
    }
    guard !removed.isEmpty else { return }
    let present = Set(standings.filter { $0.written != nil }.map(\.key))
    last = [:]
    for note in deck.notes {
      let gap = Gap(topic: note.topic, previous: last[note.topic])
      if present.contains(note.id) {
        last[note.topic] = note.id
      } else if let index = additions.firstIndex(where: { $0.id == note.id }), let place = removed[gap]?.first {
        removed[gap]?.removeFirst()
        standings[place].key = note.id
        standings[place].written = additions.remove(at: index).note
      }
    }
  }
}
