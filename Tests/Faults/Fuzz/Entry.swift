/// What libFuzzer calls with each input; the target says what must hold of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Ends the fuzzer with the input at hand if something doesn't hold.
func hold(_ condition: Bool, _ sentence: String) {
  precondition(condition, sentence)
}
