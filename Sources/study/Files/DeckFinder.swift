import Cards

/// Where decks are looked for, and which are found.
struct DeckFinder {
  /// A deck's file, not read yet.
  struct Found: Hashable {
    /// The name as the file spells it.
    let name: String
    let path: String
    /// The journal's folder.
    let folder: String
  }

  /// The folders, the first found deck of a name wins.
  let folders: [String]

  init(folders: [String]) {
    self.folders = folders
  }

  /// The folders as the environment names them: `./Decks`, `$STUDY_DECKS`, `$STUDY_HOME/decks`, and the decks that came
  /// with the program.
  init(environment: [String: String], home: String?, executable: String?) {
    var folders = ["Decks"]
    folders += (environment["STUDY_DECKS"] ?? "").split(separator: ":").map(String.init)
    if let home { folders.append(home + "/decks") }
    if let executable { folders.append(Folder.parent(of: executable) + "/../share/study/decks") }
    self.folders = folders
  }

  /// Every deck file of the folders with a deck's name; those shadowed by an earlier one of the same name apart.
  func all() -> (found: [Found], shadowed: [Found]) {
    var seen: Set<String> = []
    var paths: Set<String> = []
    var found: [Found] = []
    var shadowed: [Found] = []
    for folder in folders {
      for deck in decks(in: folder) where paths.insert(FilePaths.real(deck.path) ?? deck.path).inserted {
        if seen.insert(deck.folder).inserted {
          found.append(deck)
        } else {
          shadowed.append(deck)
        }
      }
    }
    return (found, shadowed)
  }

  /// The decks that an argument of `--deck` means: a known deck's name, or a path to a file or a folder.
  func decks(for argument: String) throws(DeckNotFound) -> [Found] {
    if !argument.contains("/"), let name = DeckName(argument) {
      let (found, _) = all()
      if let deck = found.first(where: { $0.folder == name.folder }) { return [deck] }
    }
    switch FilePaths.kind(argument) {
    case .folder:
      let inside = markdownFiles(below: argument)
      guard !inside.isEmpty else { throw .emptyFolder(argument) }
      return inside
    case .file: return [Found(at: argument)]
    case .other, nil:
      guard !argument.contains("/") else { throw .noSuchFile(argument) }
      throw .unknownName(argument, nearest: nearest(to: argument))
    }
  }

  private func decks(in folder: String) -> [Found] {
    names(in: folder).compactMap { entry in
      guard entry.hasSuffix(".md"), DeckName(String(entry.dropLast(3))) != nil else { return nil }
      let path = folder + "/" + entry
      return FilePaths.kind(path) == .file ? Found(at: path) : nil
    }
  }

  /// The `.md` files of a folder and its sub-folders; no dot files, no links that lead out of it.
  private func markdownFiles(below folder: String) -> [Found] {
    guard let root = FilePaths.real(folder) else { return [] }
    var result: [Found] = []
    var pending = [folder]
    var visited: Set<String> = [root]
    while let next = pending.popLast() {
      for entry in names(in: next) where !entry.hasPrefix(".") {
        let path = next + "/" + entry
        guard let real = FilePaths.real(path), real.hasPrefix(root + "/") else { continue }
        switch FilePaths.kind(path) {
        case .folder: if visited.insert(real).inserted { pending.append(path) }
        case .file: if entry.hasSuffix(".md") { result.append(Found(at: path)) }
        case .other, nil: continue
        }
      }
    }
    return result.sorted { $0.path < $1.path }
  }

  /// The names in a folder, in order; none where it can't be read.
  private func names(in folder: String) -> [String] { (try? Folder(folder).names()) ?? [] }

  private func nearest(to argument: String) -> [String] {
    let typed = argument.lowercased()
    let near = all().found.map { ($0.name, distance($0.name.lowercased(), typed)) }
      .filter { name, distance in distance <= max(2, typed.count / 3) || name.lowercased().hasPrefix(typed) }
    return near.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.prefix(3).map(\.0)
  }
}

extension DeckFinder.Found {
  init(at path: String) {
    let file = String(path.split(separator: "/").last ?? "")
    let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    self.init(
      name: name, path: path,
      folder: DeckName(name)?.folder ?? DeckName.hashedFolder(forFileNamed: name))
  }
}

/// Why an argument of `--deck` means no deck.
enum DeckNotFound: Error, Hashable {
  case unknownName(String, nearest: [String])
  case noSuchFile(String)
  case emptyFolder(String)
}

/// The edit distance of two texts: insertions, deletions, substitutions.
func distance(_ one: String, _ other: String) -> Int {
  let first = Array(one)
  let second = Array(other)
  var row = Array(0...second.count)
  for (i, a) in first.enumerated() {
    var corner = row[0]
    row[0] = i + 1
    for (j, b) in second.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, corner + (a == b ? 0 : 1))
      corner = above
    }
  }
  return row[second.count]
}
