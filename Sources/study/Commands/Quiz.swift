import ArgumentParser
import Cards
import Console
import Exams
import Reviews

extension Study {
  /// `study quiz`: an exam.
  struct Quiz: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hold an exam: questions without feedback, then the score and the misses.",
      usage: "study quiz [<options>]",
      discussion: """
        Answer each question with a line: the answer, a letter or its text, or true or false; a line that can't be \
        meant is asked for again. An empty line is no answer, :quit ends the quiz. Wrong choices are answers of the \
        same kind to other cards, or numbers near the right one; true or false is said of sentences made from a \
        question and an answer. What can't be put as --format says is asked as typed, last. Where the time is up, the \
        questions that were left are counted and their answers aren't shown; with --json they are misses with \
        "answered" false. Nothing is scheduled unless --record is given. With --json the questions are on \
        standard error.

        Example: study quiz --deck beijing --questions 20 --format mixed --seed 7 --minutes 15
        """)

    @OptionGroup var options: DeckOptions
    @OptionGroup var output: JSONOption

    @Option(help: "How many questions (default: 20, or as many as there are cards).")
    var questions: Int?

    @Option(help: "How they are put.")
    var format: ExamFormat = .mixed

    @Option(help: "The same seed asks the same questions (default: STUDY_SEED, else another one each time).")
    var seed: String?

    @Option(help: "The quiz ends after so many minutes, such as 15 or 0.5.")
    var minutes: Double?

    @Flag(help: "Write the answers to the journal, as a sitting does.")
    var record = false

    @Flag(help: "Whole lines only, words instead of glyphs (also ACCESSIBLE=1).")
    var lines = false

    func validate() throws {
      if let questions, questions < 1 {
        throw ValidationError("--questions takes a number from 1 on, not \(questions).")
      }
      if let minutes, !(minutes > 0 && minutes <= 10_000) {
        throw ValidationError("--minutes takes a number above 0, up to 10000.")
      }
    }

    func run() throws {
      let shell = try Shell()
      guard !options.deck.isEmpty else { try shell.failWithoutDeck() }
      var desk = try Desk.opened(options.deck, retention: nil, shell: shell)
      let items = desk.cards.filter { !$0.state.isSuspended }
      let seed =
        seed ?? shell.environment["STUDY_SEED"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(Int.random(in: 1...999_999))"
      var generator = SeededGenerator(environment: ["STUDY_SEED": seed])
      var exam = Exam(
        of: items.map {
          Exam.Source($0.card, grader: desk.grader(of: $0.deck), language: desk.decks[$0.deck].deck.language)
        })
      let asked = exam.questions(questions ?? 20, as: format, using: &generator)

      let isPlain = lines || shell.isAccessible
      let terminal = shell.terminal(readsWholeLines: true, output: output.json ? .errors : .standard)
      let view = SittingView(
        columns: terminal.columns, isPlain: isPlain, hasStyles: (output.json ? Output.errors : shell.out).hasColours)
      if !asked.isEmpty {
        for line in view.quizTitle(desk.title, count: asked.count, minutes: minutes) { try terminal.line(line) }
      }
      for line in view.askedAsTyped(asked.count { $0.form == .typed }, wanted: format) { try terminal.line(line) }
      var loop = QuizLoop(
        questions: asked, items: items, desk: desk, terminal: terminal, view: view, clock: shell.clock,
        limit: minutes.map { Int64($0 * 60_000) }, isRecorded: record)
      let ending = try loop.run()
      let unsaved = loop.desk.save()
      let result = QuizResult(loop)
      for line in loop.view.quizResult(result, seed: seed, ending: ending) { try terminal.line(line) }
      try terminal.flush()
      if output.json { try shell.out.json(JSON(result, seed: seed)) }
      try shell.tell(unsaved: unsaved)
      if !unsaved.isEmpty { throw ExitCode(74) }
      if case .signal(let number) = ending { throw ExitCode(128 + number) }
    }
  }
}

extension ExamFormat: ExpressibleByArgument {}
