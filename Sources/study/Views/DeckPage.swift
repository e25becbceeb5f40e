import Cards

/// A deck as a page of HTML to print: a table a topic, the question at the left, its answer at the right.
struct DeckPage {
  let deck: Deck

  var text: String {
    var body = ""
    var topic: String?
    for card in deck.cards {
      if card.topic != topic {
        body +=
          (topic == nil ? "" : "</table>\n") + (card.topic.isEmpty ? "" : "<h2>\(HTML.escaped(card.topic))</h2>\n")
        body += "<table>\n"
        topic = card.topic
      }
      body += row(card)
    }
    return """
      \(HTML.opening)
      <html lang="\(HTML.escaped(deck.language ?? "en"))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTML.escaped(deck.title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(HTML.escaped(deck.title))</h1>
      \(body)\(topic == nil ? "" : "</table>")
      </body>
      </html>

      """
  }

  private func row(_ card: Card) -> String {
    var question = HTML.escaped(card.question)
    if case .choice(let options) = card.answer {
      question += "<ul>" + options.map { "<li>\(HTML.escaped($0.text))</li>" }.joined() + "</ul>"
    }
    var answer = HTML.escaped(card.answer.plain)
    if case .list(let items, let isOrdered) = card.answer {
      let tag = isOrdered ? "ol" : "ul"
      answer = "<\(tag)>" + items.map { "<li>\(HTML.escaped($0.text))</li>" }.joined() + "</\(tag)>"
    }
    for more in [card.remark, card.source].compactMap(\.self) { answer += "<small>\(HTML.escaped(more))</small>" }
    return "<tr><td>\(question)</td><td>\(answer)</td></tr>\n"
  }

  private static let style = """
    body { font: 11pt/1.4 Georgia, serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    td { border-top: 1px solid #999; padding: .4rem .6rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
    tr { break-inside: avoid; }
    h2 { break-after: avoid; }
    ul, ol { margin: 0; padding-left: 1.2rem; white-space: normal; }
    small { display: block; color: #666; }
    @media print { body { margin: 0; max-width: none; } }
    """
}
