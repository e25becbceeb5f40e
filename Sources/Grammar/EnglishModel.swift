import CEnglish

/// The weights and tables of the English model, read where the program holds them.
///
/// `Sources/CEnglish/make-model.py` writes them and says what each section holds.
struct EnglishModel: @unchecked Sendable {
  /// The sections in the order in which they are written.
  enum Section: Int {
    case normEmbedding, firstEmbedding, lastEmbedding, shapeEmbedding, blankEmbedding, spaceEmbedding
    case firstMaxout, secondMaxout, thirdMaxout, fourthMaxout, fifthMaxout, maxoutParameters
    case narrowing, features, featureParameters, moveScores, tagScores
    case tags, labels, moves
    case symbols, norms, exceptions, exceptionNorms, sequences, classes, units
    case rules, ruleStrings
    case words, lemmaExceptions, lemmaRules
  }

  static let embedded = EnglishModel()

  private let start: UnsafeRawPointer

  private init() {
    start = UnsafeRawPointer(english_model())
    precondition(start.load(as: UInt64.self) == 0x3168_7369_6C67_6E65, "the model begins with its name")
  }

  subscript(section: Section) -> UnsafeRawBufferPointer {
    let entry = 16 + 8 * section.rawValue
    let offset = Int(start.load(fromByteOffset: entry, as: UInt32.self))
    let count = Int(start.load(fromByteOffset: entry + 4, as: UInt32.self))
    return UnsafeRawBufferPointer(start: start + offset, count: count)
  }

  func floats(_ section: Section) -> UnsafePointer<Float> {
    pointer(section, to: Float.self)
  }

  func pointer<Element>(_ section: Section, to type: Element.Type, after bytes: Int = 0) -> UnsafePointer<Element> {
    let section = UnsafeRawPointer(start + Int(start.load(fromByteOffset: 16 + 8 * section.rawValue, as: UInt32.self)))
    return (section + bytes).assumingMemoryBound(to: type)
  }

  /// A section's lines without their ends.
  func lines(_ section: Section) -> [String] {
    self[section].split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
