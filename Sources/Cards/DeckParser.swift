/// Reads a deck's file line by line into notes and the spans around them.
struct DeckParser {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var problems: ProblemList
  private(set) var notes: [Note] = []
  private(set) var spans: [DeckSpan] = []
  private(set) var frontMatter: [(key: String, value: String)] = []
  private(set) var record: BuildRecord?
  private(set) var usesCRLF = false
  private var topic = ""
  private var open: OpenNote?
  /// Where the lines begin that belong to no span yet.
  private var pending = 0
  private var known = KnownNotes()
  private var size = DeckSize()
  /// Whether a limit was reached: what follows isn't read.
  private var isOverfull = false
  private var hasUnclosedComment = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    problems = ProblemList(bytes, from: 0)
  }

  mutating func run() {
    let checks = ByteChecks(bytes, &problems)
    usesCRLF = checks.usesCRLF
    if !checks.isHopeless {
      problems.start = checks.start
      var lines = LineScanner(bytes, from: checks.start)
      readFrontMatter(from: checks.start, &lines)
      while !isOverfull, let line = lines.next() {
        read(line)
        tellUnclosed(lines.takeUnclosed(), line)
      }
      finish()
      if notes.isEmpty, !isOverfull { problems.add(.noNotes, at: checks.start, line: 1, lineStart: checks.start) }
    }
    flush(to: bytes.count)
  }

  /// What an isolated note consists of: its bytes hold nothing else.
  static func parts(of note: UnsafeBufferPointer<UInt8>) -> OpenNote? {
    var parser = DeckParser(note)
    var lines = LineScanner(note)
    while let line = lines.next() {
      parser.read(line)
      parser.tellUnclosed(lines.takeUnclosed(), line)
    }
    return parser.open
  }
}

extension DeckParser {
  private mutating func readFrontMatter(from start: Int, _ lines: inout LineScanner) {
    guard let front = FrontMatter(bytes, from: start) else { return }
    if front.isTooLong { return tellOverfull(.overfull(.frontMatter), at: start, line: 1) }
    guard let end = front.end else {
      return problems.add(.unclosedFrontMatter, at: start, line: 1, lineStart: start)
    }
    frontMatter = front.entries
    for (slip, at) in front.slips {
      switch slip {
      case .neither: problems.add(.frontMatterLine, at: at, line: 1, lineStart: start)
      case .twice(let key): problems.add(.frontMatterKey(key), at: at, line: 1, lineStart: start)
      }
    }
    lines = LineScanner(bytes, from: end, number: front.lineCount + 1)
  }

  private mutating func read(_ line: LineScanner.Line) {
    switch line.kind {
    case .blank: return
    case .tag(let tag, let content): read(tag, line, content)
    case .field(let name, let content): read(name, line, content)
    case .heading(let level, let content):
      finish()
      flush(to: line.range.lowerBound)
      topic = RawText.canonicalLine(String(decoding: bytes[content..<line.range.upperBound], as: UTF8.self))
      spans.append(
        DeckSpan(kind: .heading(level: level, topic: topic), content: .source(line.range.lowerBound..<line.next)))
      pending = line.next
      tellOverfull(size.faultAddingHeading(), at: line.range.lowerBound, line: line.number)
    case .rule: finish()
    case .nearMiss(let miss, let at):
      problems.add(.nearMiss(miss, word: word(at)), at: at, line: line.number, lineStart: line.range.lowerBound)
      readText(line)
    case .text:
      if line.isComment, BuildRecord.begins(bytes, line.range) {
        readRecord(line)
      } else if !line.isComment {
        readText(line)
      }
    }
  }

  private mutating func read(_ tag: DeckLine.Tag, _ line: LineScanner.Line, _ content: Int) {
    let kind: Note.Kind
    switch tag {
    case .question: kind = .question
    case .cloze: kind = .cloze
    case .term: kind = .term
    case .answer, .definition: return readAnswer(tag, line, content)
    }
    finish()
    flush(to: line.range.lowerBound)
    open = OpenNote(kind: kind, topic: topic, start: line.range.lowerBound, line: line.number)
    open?.add(.prompt, line, content)
  }

  private mutating func readAnswer(_ tag: DeckLine.Tag, _ line: LineScanner.Line, _ content: Int) {
    let fitting = tag == .answer ? Note.Kind.question : .term
    guard let note = open, note.kind == fitting else {
      problems.add(.strayAnswer(tag), at: line.range.lowerBound, line: line.number, lineStart: line.range.lowerBound)
      open?.add(.ignored, line, content)
      return
    }
    if note[.answer] != nil {
      problems.add(
        .secondAnswer(tag, line: note.line), at: line.range.lowerBound, line: line.number,
        lineStart: line.range.lowerBound)
      open?.add(.ignored, line, content)
    } else {
      open?.add(.answer, line, content)
    }
  }

  private mutating func read(_ name: Note.Field.Name, _ line: LineScanner.Line, _ content: Int) {
    let start = line.range.lowerBound
    guard let note = open else {
      return problems.add(.strayField(name), at: start, line: line.number, lineStart: start)
    }
    if note[.field(name)] != nil {
      problems.add(.secondField(name, line: note.line), at: start, line: line.number, lineStart: start)
      open?.add(.ignored, line, content)
    } else {
      open?.add(.field(name), line, content)
    }
  }

  private mutating func readRecord(_ line: LineScanner.Line) {
    let lineCount = bytes[line.range].count { $0 == UInt8(ascii: "\n") }
    if let fault = size.fault(addingRecordOf: lineCount) {
      return tellOverfull(fault, at: line.range.lowerBound, line: line.number)
    }
    guard let found = BuildRecord(parsing: String(decoding: bytes[line.range], as: UTF8.self)) else { return }
    finish()
    flush(to: line.range.lowerBound)
    spans.append(DeckSpan(kind: .record, content: .source(line.range.lowerBound..<line.next)))
    pending = line.next
    if record == nil { record = found } else { record?.merge(found.entries) }
  }

  private mutating func readText(_ line: LineScanner.Line) {
    guard let name = open?.strayField(with: line) else { return }
    let start = line.range.lowerBound
    let ink = DeckLine.firstInk(bytes, line.range) ?? start
    problems.add(.strayText(name), at: ink, line: line.number, lineStart: start)
  }

  /// The letters of a word that misses being a tag.
  private func word(_ at: Int) -> String {
    String(
      decoding: bytes[at...].prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }, as: UTF8.self)
  }

  private mutating func tellUnclosed(_ unclosed: [LineScanner.Unclosed], _ line: LineScanner.Line) {
    guard !unclosed.isEmpty else { return }
    open?.tear()
    for found in unclosed {
      switch found.kind {
      case .math: continue
      case .fence:
        problems.add(.unclosedFence, at: found.at, line: line.number, lineStart: line.range.lowerBound)
      case .comment:
        // What is behind the first one isn't closed either.
        if !hasUnclosedComment {
          problems.add(.unclosedComment, at: found.at, line: line.number, lineStart: line.range.lowerBound)
        }
        hasUnclosedComment = true
      }
    }
  }

  private mutating func flush(to end: Int) {
    if pending < end { spans.append(DeckSpan(kind: .other, content: .source(pending..<end))) }
    pending = end
  }

  /// Ends the note that is being read, if there is one.
  private mutating func finish() {
    guard let note = open, !isOverfull else { return }
    open = nil
    guard let checked = note.checked(bytes, &known, &size, &problems) else {
      isOverfull = true
      return
    }
    notes.append(checked)
    spans.append(DeckSpan(kind: .note, content: .source(note.start..<note.end)))
    pending = note.end
  }

  /// Tells that a limit was reached, if one was.
  private mutating func tellOverfull(_ fault: DeckFault?, at place: Int, line: Int) {
    guard let fault else { return }
    problems.add(fault, at: place, line: line, lineStart: place)
    isOverfull = true
  }
}
