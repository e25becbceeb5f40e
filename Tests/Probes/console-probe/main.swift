import Console

// Asks on its terminal for what its arguments say, and prints what it got, until it is told to end:
// `line`, `key`, `lines` (whole lines for keys), `resize` (reports it), `wide` (a prompt in colours with Chinese letters),
// a number (a timeout in milliseconds), `pipe` (no readline).

let arguments = Array(CommandLine.arguments.dropFirst())
let output = Output.standardOutput()
let terminal: any Terminal =
  arguments.contains("pipe") || !ReadlineTerminal.isPossible(on: output)
  ? PipeTerminal(output: output)
  : ReadlineTerminal(output: output, wholeLines: arguments.contains("lines"))

var request = Request(
  arguments.contains("key") ? .key : .line, prompt: "ask> ",
  commands: [
    Request.Command(":hint"), Request.Command(":help"), Request.Command(":quit"),
    Request.Command(":flag", arguments: ["red", "green"]),
  ])
if arguments.contains("wide") { request.prompt = "\(TerminalText(line: "北京").styled(.heading)) ask> " }
request.timeout = arguments.compactMap { Int($0) }.first
if arguments.contains("resize") { request.isOutdated = { _ in true } }

var status = OutputProblem.closed.exitStatus
reading: while true {
  do throws(OutputProblem) {
    let input = try terminal.read(request)
    try terminal.line("got \(String(describing: input)) typed \(terminal.typed) columns \(terminal.columns)")
    request.initial = terminal.typed
    switch input {
    case .line(":quit"), .end: break reading
    case .line("edit"): try terminal.suspend {}
    case .interrupt:
      status = 130
      break reading
    case .signal(let number):
      status = 128 + number
      break reading
    default: break
    }
  } catch {
    status = error.exitStatus
    break reading
  }
}
do throws(OutputProblem) { try terminal.flush() } catch { status = error.exitStatus }
exitNow(status)
