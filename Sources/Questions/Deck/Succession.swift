import Cards

/// A place between notes that stay: what is taken out there and what is added there are one and the same, reworded.
struct Gap: Hashable {
  let topic: String
  /// The note before it under the same heading; nil at the heading.
  let previous: String?
}

extension Survey {
  /// The gap that each note of the deck stands in, by its place.
  var standingGaps: [Gap] {
    var last: [String: String] = [:]
    return standings.map { standing in
      let topic = standing.note.topic
      let gap = Gap(topic: topic, previous: last[topic])
      if standing.written != nil, built[standing.key] != nil { last[topic] = standing.key }
      return gap
    }
  }

  /// The gap that each added note comes into, by its identity.
  var additionGaps: [String: Gap] {
    let present = Set(standings.filter { $0.written != nil }.map(\.key))
    let added = Set(additions.map(\.id))
    var last: [String: String] = [:]
    var gaps: [String: Gap] = [:]
    for note in deck.notes {
      if present.contains(note.id) {
        last[note.topic] = note.id
      } else if added.contains(note.id) {
        gaps[note.id] = Gap(topic: note.topic, previous: last[note.topic])
      }
    }
    return gaps
  }

  /// Puts new notes where those stood that they take the place of.
  mutating func pairRemoved() {
    var removed: [Gap: [Int]] = [:]
    for (place, gap) in standingGaps.enumerated() where standings[place].change == .removed {
      removed[gap, default: []].append(place)
    }
    guard !removed.isEmpty else { return }
    let gaps = additionGaps
    var rest: [(id: String, note: Note)] = []
    for addition in additions {
      if let gap = gaps[addition.id], let place = removed[gap]?.first {
        removed[gap]?.removeFirst()
        standings[place].key = addition.id
        standings[place].written = addition.note
      } else {
        rest.append(addition)
      }
    }
    additions = rest
  }
}
