import Testing

@Suite struct `study parse` {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `answers each line with a line of tokens`() throws {
    let result = try program.run("parse", input: "She’s late.\r\n\nRun!")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(
      result.output == """
        {"tokens":[\
        {"text":"She","start":0,"lemma":"she","tag":"PRP","head":1,"label":"nsubj","entity":"O"},\
        {"text":"’s","start":3,"lemma":"be","tag":"VBZ","head":1,"label":"ROOT","entity":"O"},\
        {"text":"late","start":6,"lemma":"late","tag":"JJ","head":1,"label":"acomp","entity":"O"},\
        {"text":".","start":10,"lemma":".","tag":".","head":1,"label":"punct","entity":"O"}]}
        {"tokens":[]}
        {"tokens":[\
        {"text":"Run","start":0,"lemma":"run","tag":"VB","head":0,"label":"ROOT","entity":"O"},\
        {"text":"!","start":3,"lemma":"!","tag":".","head":0,"label":"punct","entity":"O"}]}

        """)
  }

  @Test func `answers before the next line comes`() throws {
    let child = try program.start(["parse"])
    child.send("Stop.\n")
    try child.expect(#""lemma":"stop""#)
    child.send("Go.\n")
    try child.expect(#""lemma":"go""#)
    child.endInput()
    #expect(try child.exitStatus() == .status(0))
  }
}
