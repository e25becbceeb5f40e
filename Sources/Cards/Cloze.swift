/// A cloze's prompt taken apart: plain text and its deletions.
struct Cloze {
  /// `[text]`, `[1: text]` or `[text | hint]`.
  struct Deletion: Hashable {
    var text: String
    var hint: String?
    var number: Int?
  }

  enum Segment: Hashable {
    case text(String)
    case deletion(Deletion)
  }

  /// What is wrong with a bracket.
  enum Mistake {
    case nested, empty, unclosed, none, stray, tooLarge
  }

  private(set) var segments: [Segment] = []
  /// Where each deletion stands in the prompt's bytes, with its brackets.
  private(set) var ranges: [Range<Int>] = []
  /// What is wrong, and at which byte of the prompt; of each kind the first.
  private(set) var mistakes: [(kind: Mistake, at: Int)] = []
  /// So many bytes all cards of one cloze may have together, since each shows the whole text.
  static let largest = 16 << 20

  init(_ prompt: String) {
    prompt.withBytes { bytes in
      var reader = ClozeReader(bytes)
      reader.read()
      segments = reader.segments
      ranges = reader.ranges
      mistakes = reader.mistakes
    }
  }

  var deletions: [Deletion] {
    segments.compactMap { if case .deletion(let deletion) = $0 { deletion } else { nil } }
  }

  /// The text with brackets, numbers and hints taken out.
  var plain: String {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let part): text += part
      case .deletion(let deletion): text += deletion.text
      }
    }
    return RawText.trimmed(text)
  }

  /// The last part of each card's identity with the deletions that the card asks for, in order.
  var gaps: [(part: String, deletions: [Int])] {
    var gaps: [(part: String, deletions: [Int])] = []
    var places: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for (index, deletion) in deletions.enumerated() {
      if let number = deletion.number {
        let part = String(number)
        if let place = places[part] {
          gaps[place].deletions.append(index)
        } else {
          places[part] = gaps.count
          gaps.append((part, [index]))
        }
        continue
      }
      let hash = Identity.digest(Identity.folded(deletion.text), length: 6)
      let count = counts[hash, default: 0] + 1
      counts[hash] = count
      gaps.append((count == 1 ? hash : "\(hash).\(count)", [index]))
    }
    return gaps
  }

  /// How many gaps there are: deletions with one number are one.
  var cardCount: Int {
    var count = 0
    var numbers: Set<Int> = []
    for case .deletion(let deletion) in segments {
      if let number = deletion.number, !numbers.insert(number).inserted { continue }
      count += 1
    }
    return count
  }

  /// The text as a card shows it: its own gaps as `[…]`, the other deletions plainly.
  func question(hiding hidden: [Int]) -> String {
    var text = ""
    var index = 0
    for segment in segments {
      switch segment {
      case .text(let part): text += part
      case .deletion(let deletion):
        text += hidden.contains(index) ? deletion.hint.map { "[… \($0)]" } ?? "[…]" : deletion.text
        index += 1
      }
    }
    return RawText.trimmed(text)
  }
}
