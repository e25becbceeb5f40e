import Glibc

/// The size of the window that shows the output.
enum Window {
  /// The columns to lay out for: $COLUMNS, else those of the terminal behind the descriptor, else 80.
  static func columns(of descriptor: Int32) -> Int {
    if let columns = given { return columns }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static let given: Int? = Surroundings["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
}
