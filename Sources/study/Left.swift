/// Somebody left a prompt by `^C` or a signal: the program ends with 128 and the signal's number.
struct Left: Error {
  let signal: Int32
}
