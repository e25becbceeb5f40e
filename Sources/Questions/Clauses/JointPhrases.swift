import Grammar

/// Names and phrases whose parts an "and" joins, put under one head where the parser tears them apart.
enum JointPhrases {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for name in names(in: tree) { gather(name, under: name.upperBound - 1, as: .poss, &tokens) }
    for (noun, verb, object) in misread(in: tree) {
      // "Plum and pear harvest", where "pear" is read as what is done to a harvest.
      let old = tokens[noun]
      let isLast = noun == old.head
      tokens[object] = tokens[object].hung(on: isLast ? object : old.head, as: old.label)
      tokens[noun] = old.hung(on: object, as: .nmod)
      tokens[noun + 1] = tokens[noun + 1].hung(on: noun, as: .cc)
      tokens[verb] = tokens[verb].hung(on: noun, as: .conj, tag: .noun)
      for child in tree.children[noun] { tokens[child] = tokens[child].hung(on: object, as: tokens[child].label) }
      for child in tree.children[verb] where child != object {
        tokens[child] = tokens[child].hung(on: object, as: tokens[child].label)
      }
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// Hangs a span's tokens on its head, and its head on what the span hung on.
  static func gather(
    _ span: Range<Int>, under head: Int, as label: Grammar.Label, _ tokens: inout [Parse.Token]
  ) {
    // The nearest to the root: nothing that it hangs on is in the span.
    let outer = span.min { depth(of: $0, tokens) < depth(of: $1, tokens) } ?? head
    let above = tokens[outer]
    let isRoot = above.head == outer
    for index in tokens.indices where index != head {
      if span.contains(index) {
        let own: Grammar.Label =
          switch tokens[index].tag {
          case .determiner: .det
          case .coordinator: .cc
          case _ where tokens[index].text.first.map { !$0.isLetter } ?? false: .case
          default: label
          }
        tokens[index] = tokens[index].hung(on: head, as: own)
      } else if span.contains(tokens[index].head) {
        tokens[index] = tokens[index].hung(on: head, as: tokens[index].label)
      }
    }
    tokens[head] = tokens[head].hung(on: isRoot ? head : above.head, as: above.label)
  }

  private static func depth(of index: Int, _ tokens: [Parse.Token]) -> Int {
    var place = index
    var depth = 0
    while tokens[place].head != place {
      place = tokens[place].head
      depth += 1
    }
    return depth
  }

  /// "The Farmers' and Workers' Party", "the Fishermen and Sealers' Union".
  private static func names(in tree: Parse) -> [Range<Int>] {
    let tokens = tree.tokens
    func isCapital(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].text.first?.isUppercase == true
    }
    func isApostrophe(_ index: Int) -> Bool {
      tokens.indices.contains(index) && index > 0 && ["'", "’"].contains(tokens[index].text)
        && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }
    return tokens.indices.compactMap { joint in
      guard ["and", "&"].contains(tokens[joint].text), joint > 0 else { return nil }
      var start = isApostrophe(joint - 1) ? joint - 2 : joint - 1
      guard start >= 0, isCapital(start), tokens[start].text.hasSuffix("s") || isApostrophe(joint - 1) else {
        return nil
      }
      while isCapital(start - 1), !Words.function.contains(tokens[start - 1].text.lowercased()) { start -= 1 }
      var end = joint + 1
      while isCapital(end) { end += 1 }
      guard end > joint + 1, isApostrophe(end), isCapital(end + 1) else { return nil }
      end += 1
      while isCapital(end) { end += 1 }
      if start > 0, tokens[start - 1].tag == .determiner { start -= 1 }
      return start..<end
    }
  }

  /// A noun, and behind its "and" a plain form that no tense or "to" explains, with a bare noun behind it.
  private static func misread(in tree: Parse) -> [(noun: Int, verb: Int, object: Int)] {
    let tokens = tree.tokens
    return tokens.indices.compactMap { verb in
      guard verb > 1, tokens[verb].tag == .verbBase, tokens[verb].label == .conj, verb + 1 < tokens.count,
        ["and", "or"].contains(tokens[verb - 1].text), tokens[verb - 2].tag == .noun,
        [.pobj, .dobj].contains(tokens[verb - 2].label),
        ![.verbBase, .verbPresent].contains(tokens[tokens[verb].head].tag),
        tokens[verb + 1].tag.isCommonNoun, tokens[verb + 1].head == verb, tokens[verb + 1].label == .dobj,
        !tree.children[verb].contains(where: { $0 < verb }), !tree.subtree(of: verb, contains: verb - 2)
      else { return nil }
      return (verb - 2, verb, verb + 1)
    }
  }
}

extension Parse.Token {
  func hung(on head: Int, as label: Grammar.Label, tag: Tag? = nil) -> Parse.Token {
    Parse.Token(
      text: text, range: range, lemma: lemma, tag: tag ?? self.tag, head: head, label: label, margin: margin)
  }
}
