/// A share of one as it is told: `90 %`.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// A number with so many decimals: `0.82`.
func decimals(_ number: Double, _ count: Int) -> String {
  var scale = 1.0
  for _ in 0..<count { scale *= 10 }
  let whole = Int((number * scale).rounded())
  guard count > 0 else { return "\(whole)" }
  let digits = String(whole.magnitude)
  let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
  return (whole < 0 ? "-" : "") + padded.dropLast(count) + "." + padded.suffix(count)
}
