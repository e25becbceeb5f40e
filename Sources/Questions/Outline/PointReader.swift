/// Makes a point of the lines of one paragraph or bullet.
enum PointReader {
  static func point(of lines: [SourceLine]) -> Outline.Point? {
    guard let first = lines.first else { return nil }
    var scalars: [Unicode.Scalar] = []
    var starts: [(offset: Int, line: Int)] = []
    var emphasised: [String] = []
    for line in lines {
      let emphasis = Emphasis(line.text)
      if !scalars.isEmpty { scalars.append(" ") }
      starts.append((scalars.count, line.number))
      scalars.append(contentsOf: emphasis.plain.unicodeScalars)
      emphasised += emphasis.pieces.prefix(max(0, 32 - emphasised.count))
    }
    let label = Label.split(scalars)
    let body = label?.statement ?? 0
    let statement = Array(scalars[body...])
    var next = 0
    let sentences = SentenceSplitter.ranges(in: statement).map { range in
      while next + 1 < starts.count, starts[next + 1].offset <= range.lowerBound + body { next += 1 }
      let text = String(statement[range])
      let pieces = range.count <= 2000 ? emphasised.filter { text.contains($0) } : []
      return Outline.Sentence(text: text, line: starts[next].line, emphasised: pieces)
    }
    guard !sentences.isEmpty else { return nil }
    let name = label.flatMap { Label.isEmpty($0.label) ? nil : $0.label }
    return Outline.Point(label: name, sentences: sentences, line: first.number)
  }
}
