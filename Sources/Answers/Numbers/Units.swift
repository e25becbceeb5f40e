/// Measures behind numbers.
enum Units {
  /// The symbol, in lower case, of a measure that is written as a symbol or a name, else nil.
  static func symbol(of word: String) -> String? { symbols[word] }

  /// Whether two symbols that only differ in case mean two things: mW and MW, Mb and MB.
  static func differ(_ one: String, _ other: String) -> Bool {
    guard one != other, let first = one.first, let second = other.first, one.count >= 2, one.count <= 3 else {
      return false
    }
    // Somebody who types small letters only doesn't say which.
    guard one.contains(where: \.isUppercase), other.contains(where: \.isUppercase) else {
      return one.dropFirst().allSatisfy(\.isLowercase) && other.dropFirst().allSatisfy(\.isLowercase)
        && [first, second] == ["m", "M"] && one.count == 2
    }
    return (first != second && first.lowercased() == "m")
      || (one.last != other.last && one.last?.lowercased() == "b" && "kKmMgGtT".contains(first))
  }

  private static let symbols: [String: String] = {
    var result: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { result[word] = words[0] }
    }
    for (prefix, short) in [("kilo", "k"), ("mega", "m"), ("giga", "g"), ("milli", "m"), ("tera", "t"), ("micro", "μ")]
    {
      for (unit, symbol) in [
        ("watt", "w"), ("hertz", "hz"), ("volt", "v"), ("byte", "b"), ("joule", "j"), ("pascal", "pa"),
      ] {
        result[prefix + unit] = short + symbol
        result[prefix + unit + "s"] = short + symbol
      }
    }
    return result
  }()

  private static let table = """
    m metre metres meter meters mtr
    cm centimetre centimetres centimeter centimeters cms
    mm millimetre millimetres millimeter millimeters
    km kilometre kilometres kilometer kilometers kms
    nm nanometre nanometres nanometer nanometers
    μm micrometre micrometres micrometer micrometers
    ft foot feet
    in inch inches
    mi mile miles
    yd yard yards
    g gram grams gramme grammes
    kg kilogram kilograms kilogramme kilogrammes kilo kilos kgs
    mg milligram milligrams
    t tonne tonnes
    lb pound pounds lbs
    oz ounce ounces
    l litre litres liter liters
    ml millilitre millilitres milliliter milliliters
    s sec secs second seconds
    min mins minute minutes
    h hr hrs hour hours
    ms millisecond milliseconds
    yr yrs year years
    hz hertz
    w watt watts
    v volt volts
    n newton newtons
    j joule joules
    pa pascal pascals
    k kelvin kelvins
    c celsius centigrade
    f fahrenheit
    mph
    kph kmh
    ha hectare hectares
    """
}
