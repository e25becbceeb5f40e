import ArgumentParser
import Cards
import Console

extension Shell {
  /// A deck that was named, to be studied or asked about. One with an error isn't: its problems are told, and the program
  /// ends with 1.
  func document(toStudy found: DeckFinder.Found) throws -> DeckDocument {
    let document = try document(at: found.path)
    guard document.hasErrors else { return document }
    for problem in document.problems where problem.severity == .error {
      try tell(FileProblem(file: found.path, problem: problem).text)
    }
    try fail("\(found.name) has errors, so it isn't studied; mend them, or go back to the file as it was")
  }
}
