/// The identities met so far in a file.
struct KnownNotes {
  private var notes: [String: (line: Int, isExplicit: Bool)] = [:]

  /// What is wrong with one more note of this identity.
  mutating func fault(_ note: Note, isExplicit: Bool) -> DeckFault? {
    guard let first = notes[note.id] else {
      notes[note.id] = (note.line, isExplicit)
      return nil
    }
    return first.isExplicit || isExplicit ? .sameID(note.id, line: first.line) : .samePrompt(line: first.line)
  }
}

extension OpenNote {
  /// The note, and everything that is wrong with it told; nil where the deck gets larger by it than a deck may be.
  func checked(
    _ bytes: UnsafeBufferPointer<UInt8>, _ known: inout KnownNotes, _ size: inout DeckSize,
    _ problems: inout ProblemList
  ) -> Note? {
    var (prompt, answer) = ("", String?.none)
    var fields: [Note.Field] = []
    for part in parts {
      switch part.name {
      case .prompt: prompt = part.text(bytes)
      case .answer: answer = part.text(bytes)
      case .field(let name): fields.append(Note.Field(parsed: name, value: part.text(bytes)))
      case .ignored: continue
      }
    }
    let cloze = kind == .cloze ? Cloze(prompt) : nil
    let plain = cloze?.plain ?? RawText.shown(prompt)
    let note = Note(
      parsed: kind, prompt: prompt, answer: answer, fields: fields, topic: topic, line: line,
      derivedID: Identity.derived(letter: kind.rawValue, prompt: plain))
    let count = cloze?.cardCount ?? (kind == .term ? 2 : 1)
    if let fault = size.fault(adding: note, cards: count) {
      problems.add(fault, at: start, line: line, lineStart: start)
      return nil
    }
    var checks = NoteChecks(bytes: bytes, source: self, note: note, problems: problems)
    problems = ProblemList(bytes, from: 0)
    checks.checkText(plain, cloze)
    checks.checkFields(cloze)
    if !plain.isEmpty { checks.checkIdentity(&known) }
    problems = checks.problems
    return note
  }
}

/// Tells what is wrong with one note.
private struct NoteChecks {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: OpenNote
  let note: Note
  var problems: ProblemList

  mutating func tell(_ fault: DeckFault, _ part: NotePart?, offset: Int? = nil) {
    let (at, start, line) =
      part.map { ($0.content.lowerBound, $0.start, $0.line) } ?? (source.start, source.start, source.line)
    let place = offset.flatMap { offset in part.map { $0.place(of: offset, bytes) } } ?? at
    problems.add(fault, at: place, line: line, lineStart: start)
  }

  mutating func checkText(_ plain: String, _ cloze: Cloze?) {
    if plain.isEmpty {
      tell(.noPrompt(note.kind), nil)
    } else if let cloze {
      for mistake in cloze.mistakes {
        if mistake.kind == .none || mistake.kind == .tooLarge {
          tell(.cloze(mistake.kind), nil)
        } else {
          tell(.cloze(mistake.kind), source[.prompt], offset: mistake.at)
        }
      }
    }
    if note.kind != .cloze, note.answer.map({ $0.isEmpty || RawText.shown($0).isEmpty }) ?? true {
      tell(.noAnswer(note.kind), nil)
    }
    for part in source.parts where part.runsOn && part.content.count > 2 * ListReader.deepest {
      var text = part.text(bytes)
      if let place = text.withUTF8(ListReader.tooDeep) { tell(.listTooDeep, part, offset: place) }
    }
  }

  mutating func checkFields(_ cloze: Cloze?) {
    if note.kind != .cloze, let answer = note.answer, mayBeList(answer) {
      let text = AnswerText(answer)
      if text.lacksTick { tell(.nothingTicked, source[.answer], offset: 0) }
      if note.kind == .question, note[.accept] != nil {
        if text.shape == .choice {
          tell(.acceptOfChoice, source[.field(.accept)])
        } else if let misfit = note.accept(for: text).misfit {
          tell(.acceptMisfit(misfit, of: .question), source[.field(.accept)])
        }
      }
    }
    if let cloze, let raw = note[.accept],
      let misfit = Accept(of: raw, items: cloze.deletions.map(\.text)).misfit
    {
      tell(.acceptMisfit(misfit, of: .cloze), source[.field(.accept)])
    }
    for field in note.fields {
      if field.name == .id {
        if note.explicitID == nil { tell(.badID(field.value), source[.field(.id)]) }
      } else if field.value.isEmpty {
        tell(.emptyField(field.name), source[.field(field.name)])
      }
    }
  }

  mutating func checkIdentity(_ known: inout KnownNotes) {
    let isExplicit = note.explicitID != nil
    guard let fault = known.fault(note, isExplicit: isExplicit) else { return }
    tell(fault, isExplicit ? source[.field(.id)] : nil)
  }

  private func mayBeList(_ answer: String) -> Bool {
    guard let first = answer.utf8.first(where: { !RawText.isSpace($0) }) else { return false }
    return first < UInt8(ascii: "A")
  }
}
