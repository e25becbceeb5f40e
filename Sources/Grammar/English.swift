/// Understands English sentences: finds their tokens, and what hangs on what.
///
/// It runs the network of spaCy's small English model, en_core_web_sm 3.8, with weights rounded to eight bits. A sentence
/// always gives the same tree, bit for bit.
public struct English: Sendable {
  /// No more tokens than these are parsed in one go.
  private static let mostTokens = 400

  private let tokenizer: Tokenizer
  private let reader: WordReader
  private let vectors: WordVectors
  private let parser: TransitionParser
  private let tagger: Tagger
  private let rules: AttributeRules
  private let lemmatizer: Lemmatizer

  /// Reads the network's weights, which takes about a millisecond: keep it for all sentences.
  public init() {
    let model = EnglishModel.embedded
    tokenizer = Tokenizer(model)
    reader = WordReader(model)
    vectors = WordVectors(model)
    parser = TransitionParser(model)
    tagger = Tagger(model)
    rules = AttributeRules(model)
    lemmatizer = Lemmatizer(model)
  }

  /// The tree of one sentence; of text that isn't one, a tree with several roots.
  ///
  /// Curly quotes are read as straight ones, and blanks that don't break a line as blanks.
  public func parse(_ sentence: String) -> Parse {
    let plain = PlainText(sentence)
    let pieces = tokenizer.pieces(of: plain.scalars)
    let original = Array(sentence.unicodeScalars)
    var tokens: [Parse.Token] = []
    for start in stride(from: 0, to: pieces.count, by: Self.mostTokens) {
      let part = pieces[start..<min(start + Self.mostTokens, pieces.count)]
      for token in self.tokens(of: part, in: plain) {
        let text = String(String.UnicodeScalarView(original[token.range]))
        tokens.append(
          Parse.Token(
            text: text, range: token.range, lemma: token.lemma, tag: token.tag, head: token.head + start,
            label: token.label, margin: token.margin))
      }
    }
    return Parse(text: sentence, tokens: tokens)
  }

  private func tokens(of pieces: ArraySlice<Piece>, in plain: PlainText) -> [Parse.Token] {
    let words = pieces.map { reader.word($0, in: plain) }
    let vectors = vectors.vectors(of: words)
    let arcs = parser.arcs(of: vectors, isSpace: words.map(\.isSpace))
    let attributes = rules.attributes(of: words, tags: tagger.tags(of: vectors), labels: arcs.map(\.label))
    return words.indices.map { index in
      let own = attributes[index]
      return Parse.Token(
        text: words[index].text, range: pieces[pieces.startIndex + index].range,
        lemma: own.lemma ?? lemmatizer.lemma(of: words[index], part: own.part, form: own.form), tag: own.tag,
        head: arcs[index].head, label: own.label, margin: arcs[index].margin)
    }
  }
}
