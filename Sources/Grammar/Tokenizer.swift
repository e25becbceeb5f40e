/// Cuts a sentence into tokens: at blanks, then at signs around and inside words, with exceptions.
struct Tokenizer {
  private let affixes: Affixes
  private let infixes: Infixes
  private let exceptions: TokenExceptions
  private let classes: ScalarClasses

  init(_ model: EnglishModel) {
    classes = ScalarClasses(model)
    affixes = Affixes(model, classes: classes)
    infixes = Infixes(classes: classes)
    exceptions = TokenExceptions(model)
  }

  func pieces(of scalars: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < scalars.count {
      let isBlank = scalars[start].isBlank
      let end = scalars[start...].firstIndex { $0.isBlank != isBlank } ?? scalars.count
      cut(scalars[start..<end], into: &pieces)
      start = end
      if !isBlank, end < scalars.count, scalars[end] == " " {
        pieces[pieces.count - 1].hasSpace = true
        start += 1
      }
    }
    return joined(pieces, in: scalars)
  }

  /// Cuts what stands between blanks.
  private func cut(_ word: ArraySlice<Unicode.Scalar>, into pieces: inout [Piece]) {
    var word = word
    var after: [Range<Int>] = []
    var exception = exceptions.place(of: word)
    while exception == nil, !word.isEmpty {
      let prefix = affixes.prefix(of: word)
      if prefix > 0 {
        pieces.append(Piece(range: word.startIndex..<(word.startIndex + prefix)))
        exception = exceptions.place(of: word.dropFirst(prefix))
        if exception != nil {
          word = word.dropFirst(prefix)
          break
        }
      }
      let suffix = affixes.suffix(of: word.dropFirst(prefix))
      if suffix > 0 {
        after.append((word.endIndex - suffix)..<word.endIndex)
        exception = exceptions.place(of: word.dropLast(suffix))
        if exception != nil {
          // The prefix stays with the exception.
          if prefix > 0 { pieces.removeLast() }
          word = word.dropLast(suffix)
          break
        }
      }
      if prefix + suffix == 0 { break }
      word = word.dropFirst(prefix).dropLast(suffix)
      exception = exceptions.place(of: word)
    }
    if let exception {
      pieces += exceptions.pieces(at: exception, from: word.startIndex)
    } else if !word.isEmpty {
      split(word, into: &pieces)
    }
    pieces += after.reversed().map { Piece(range: $0) }
  }

  /// Cuts a word without affixes at the signs inside it.
  private func split(_ word: ArraySlice<Unicode.Scalar>, into pieces: inout [Piece]) {
    var start = word.startIndex
    let ranges = WebAddress.matches(word, classes: classes) ? [] : infixes.ranges(in: word)
    for range in ranges where range.lowerBound > word.startIndex {
      if start < range.lowerBound { pieces.append(Piece(range: start..<range.lowerBound)) }
      pieces.append(Piece(range: range))
      start = range.upperBound
    }
    if start < word.endIndex { pieces.append(Piece(range: start..<word.endIndex)) }
  }

  /// Puts exceptions that were cut at their signs together again.
  private func joined(_ pieces: [Piece], in scalars: [Unicode.Scalar]) -> [Piece] {
    let runs = exceptions.runs(of: pieces, in: scalars)
    if runs.isEmpty { return pieces }
    var result: [Piece] = []
    var next = 0
    for run in runs {
      let range = pieces[run.lowerBound].range.lowerBound..<pieces[run.upperBound - 1].range.upperBound
      guard let place = exceptions.place(of: scalars[range]) else { continue }
      result += pieces[next..<run.lowerBound]
      var own = exceptions.pieces(at: place, from: range.lowerBound)
      own[own.count - 1].hasSpace = pieces[run.upperBound - 1].hasSpace
      result += own
      next = run.upperBound
    }
    return result + pieces[next...]
  }
}
