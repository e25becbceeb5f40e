import Cards

extension Card {
  /// The topic without what the question says at its beginning: "Findings" of "The Holmvik accident: Findings".
  var topicBesideQuestion: String {
    var end = topic.startIndex
    while let joint = topic[end...].firstRange(of: ": ") {
      let head = topic[..<joint.lowerBound]
      if question.hasPrefix(head + ":") || question.hasPrefix(head + " – ") {
        return String(topic[joint.upperBound...])
      }
      end = joint.upperBound
    }
    return question.hasPrefix(topic + ":") || question.hasPrefix(topic + " – ") ? "" : topic
  }
}
