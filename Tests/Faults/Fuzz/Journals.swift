import Reviews

/// A journal of any bytes: no byte is lost, and a merge is the same lines again with the same state.
func fuzz(_ bytes: [UInt8]) {
  var journal = Journal()
  journal.read(bytes, file: "fuzzed.jsonl")
  let report = journal.report
  for bad in report.quarantined {
    hold(bad.length > 0 && bad.offset + bad.length <= bytes.count, "what is quarantined is in the file")
    let place = bad.offset..<bad.offset + bad.length
    hold(Array(journal.bytes(of: bad)) == Array(bytes[place]), "what is quarantined is as it was")
  }
  let merged = journal.merged()
  var again = Journal()
  again.read(merged, file: "merged.jsonl")
  hold(again.report.quarantined.isEmpty, "a merge has no damaged line")
  hold(again.report.accepted == report.accepted && again.report.reviews == report.reviews, "a merge has all events")
  hold(again.merged() == merged, "a merge of a merge is the merge")
  let (states, statesAgain) = (journal.progress(), again.progress())
  hold(states.cards == statesAgain.cards && states.settings == statesAgain.settings, "a merge gives the same state")
  // In two halves, the other first: lines that are whole in either count once.
  var halves = Journal()
  halves.read(merged, file: "second.jsonl")
  halves.read(bytes, file: "first.jsonl")
  hold(halves.merged() == merged, "the same lines once more change nothing")
}
