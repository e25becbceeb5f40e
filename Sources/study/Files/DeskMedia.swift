import Cards
import Reviews

extension Desk {
  /// What came of opening a card's picture or sound.
  enum Opened {
    case nothing
    /// It lies elsewhere, or isn't there.
    case refused(String)
    case failed(String)
    case opened(String)
  }

  /// Hands the card's first media file to the program that the desktop has for it.
  func openMedia(of item: StudyCard, environment: [String: String]) -> Opened {
    let card = item.card
    let texts = [card.question, card.answer.plain, card.remark ?? ""]
    guard let name = texts.lazy.compactMap(Self.firstMedia).first else { return .nothing }
    guard let path = ownFile(name, of: item.deck) else { return .refused(name) }
    for opener in ["xdg-open", "open"] {
      guard let status = Editor.run([opener, path], environment: environment) else { continue }
      return status == 0 ? .opened(name) : .failed("\(opener) ended with \(status).")
    }
    return .failed("There is no program to open it with (xdg-open, open tried); the file is \(path)")
  }

  /// The path in the first `![caption](path)` of a text.
  private static func firstMedia(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstRange(of: "![") {
      rest = rest[start.upperBound...]
      guard let middle = rest.firstRange(of: "]("), let end = rest[middle.upperBound...].firstIndex(of: ")") else {
        return nil
      }
      // A title in quotation marks may follow the path.
      var path = rest[middle.upperBound..<end]
      if let quote = path.firstRange(of: " \"") { path = path[..<quote.lowerBound] }
      let name = path.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" }
      if !name.isEmpty { return String(name) }
      rest = rest[end...]
    }
    return nil
  }
}
