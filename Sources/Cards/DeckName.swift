/// A deck's name that is fit to be a file's and a folder's; two that differ in case only are the same.
public struct DeckName: Hashable, Sendable, CustomStringConvertible {
  /// The name in NFC, as it was given.
  public let text: String

  /// - Parameter text: letters, marks and digits of any script, space, `. _ - ( )`; not first `.` or `-`; in NFC at most
  ///   100 characters (Unicode scalars) and 200 bytes. Anything else gives nil.
  public init?(_ text: String) {
    let name = Identity.nfc(text)
    guard let first = name.unicodeScalars.first, first != ".", first != "-", name.unicodeScalars.count <= 100,
      name.utf8.count <= 200, name.unicodeScalars.allSatisfy(Self.isFit)
    else { return nil }
    self.text = name
  }

  /// The name of the folder with its journals: the name in lower case.
  public var folder: String { Identity.nfc(text.lowercased()) }

  /// The name of the folder for a file whose name is no deck's name: `x-` and 16 characters of a hash.
  ///
  /// - Parameter file: the file's name without `.md`.
  public static func hashedFolder(forFileNamed file: String) -> String {
    "x-" + Identity.digest(Identity.nfc(file), length: 16)
  }

  public var description: String { text }

  public static func == (left: DeckName, right: DeckName) -> Bool { left.folder == right.folder }

  public func hash(into hasher: inout Hasher) { hasher.combine(folder) }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "_", "-", "(", ")": true
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber:
        true
      default: false
      }
    }
  }
}
