/// Where the program keeps what is the learner's, and what is this machine's.
struct Home: Hashable {
  /// `$STUDY_HOME`: journals and decks.
  let data: Folder
  /// `$XDG_STATE_HOME/study`: the device's name, locks, what was quarantined.
  let state: Folder

  enum Problem: Error, Hashable, CustomStringConvertible {
    /// Neither the variables that name a folder nor HOME are set.
    case noHome(variable: String)

    var description: String {
      switch self {
      case .noHome(let variable): "neither \(variable) nor HOME is set: there is no place for the journal"
      }
    }
  }

  /// Both folders from the environment. Relative XDG folders are left out of account, as XDG demands.
  init(environment: [String: String]) throws(Problem) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    func folder(_ variable: String, below home: String) throws(Problem) -> String {
      if let path = value(variable), path.hasPrefix("/") { return path }
      guard let path = value("HOME") else { throw .noHome(variable: variable) }
      return path + "/" + home
    }
    if let path = value("STUDY_HOME") {
      data = Folder(path)
    } else {
      do {
        data = Folder(try folder("XDG_DATA_HOME", below: ".local/share") + "/study")
      } catch {
        throw .noHome(variable: "STUDY_HOME")
      }
    }
    if value("XDG_STATE_HOME") == nil, value("HOME") == nil, value("STUDY_HOME") != nil {
      // A machine without HOME: what is this machine's has no other place.
      state = Folder(data.path + "/.state")
    } else {
      state = Folder(try folder("XDG_STATE_HOME", below: ".local/state") + "/study")
    }
  }

  /// The journals of a deck.
  func progress(of deck: String) -> Folder { progress.folder(deck) }

  /// The folder of all decks' journals; settings for all decks lie in it directly.
  var progress: Folder { data.folder("progress") }
}
