/// Spreads the second list evenly among the first, both in their own order.
///
/// With 12 due cards and 5 new ones, a new card comes after about every other due one, and never all at the end.
func interleaved<Element>(_ main: [Element], with others: [Element]) -> [Element] {
  var result: [Element] = []
  result.reserveCapacity(main.count + others.count)
  var taken = 0
  for (index, element) in main.enumerated() {
    while taken < others.count, (2 * taken + 1) * main.count < (2 * index + 1) * others.count {
      result.append(others[taken])
      taken += 1
    }
    result.append(element)
  }
  result.append(contentsOf: others[taken...])
  return result
}
