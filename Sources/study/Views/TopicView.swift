import Cards

extension Card {
  /// The topic without what the question says at its beginning: "Findings" of "The Holmvik accident: Findings".
  var topicBesideQuestion: String {
    func isSaid(_ part: Substring) -> Bool {
      let dashed = part.replacing(": ", with: " – ")
      return question.hasPrefix(part + ":") || question.hasPrefix(part + " – ") || question.hasPrefix(dashed + ":")
    }
    if topic.isEmpty || isSaid(topic[...]) { return "" }
    let joint = topic.ranges(of: ": ").last { isSaid(topic[..<$0.lowerBound]) }
    return joint.map { String(topic[$0.upperBound...]) } ?? topic
  }
}
