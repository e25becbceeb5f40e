import Questions

/// A text of any bytes has an outline whose lines are the text's.
func fuzz(_ bytes: [UInt8]) {
  let outline = Outline(bytes)
  let lines = bytes.count + 1
  var last = 0
  for point in outline.sections.flatMap(\.points) {
    hold(point.line > last && point.line <= lines, "points are in the order of their lines")
    last = point.line
    for sentence in point.sentences {
      hold(!sentence.text.isEmpty && sentence.line >= point.line, "a sentence has words and a place")
    }
  }
}
