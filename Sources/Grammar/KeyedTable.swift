/// Values by 64-bit keys: the sorted keys, and then the values in the keys' order.
struct KeyedTable: @unchecked Sendable {
  private let keys: UnsafeBufferPointer<UInt64>

  /// - Parameter bytes: The keys and eight bytes a value after them.
  init(_ bytes: UnsafeRawBufferPointer) {
    keys = UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt64.self)[..<(bytes.count / 16)])
  }

  /// - Parameter keys: Sorted.
  init(keys: UnsafeBufferPointer<UInt64>) {
    self.keys = keys
  }

  subscript(key: UInt64) -> UInt64? {
    guard let place = place(of: key), let start = keys.baseAddress else { return nil }
    return start[keys.count + place]
  }

  func place(of key: UInt64) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
