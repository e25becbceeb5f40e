import Answers
import Cards
import Grammar
import Testing

@testable import Exams

/// A question, an answer, and the sentence that they make; nil where they make none.
private let english: [(String, String, String?)] = [
  ("Who painted *The Hay Wain*?", "John Constable", "John Constable painted *The Hay Wain*."),
  ("Who normally receives the flour?", "Zhou Jianhua", "Zhou Jianhua normally receives the flour."),
  ("What rose by a fifth?", "sales of machinery", "Sales of machinery rose by a fifth."),
  ("What was judged a failure?", "the trial of alarms", "The trial of alarms was judged a failure."),
  ("What was taken out of service?", "the ferry to the islands", "The ferry to the islands was taken out of service."),
  ("Which country has Paris for its capital?", "France", "France has Paris for its capital."),
  ("What had Halloway Inc. claimed?", "damages", "What Halloway Inc. had claimed was damages."),
  ("What has Paris lost?", "a war", "What Paris has lost is a war."),
  ("What has risen?", "prices", "Prices have risen."),
  ("Who was the foreign minister of Austria?", "Metternich", "Metternich was the foreign minister of Austria."),
  (
    "What is the term for the state of a directory at one moment?", "snapshot",
    "Snapshot is the term for the state of a directory at one moment."
  ),
  ("What is the tool used to cut wood?", "a saw", "A saw is the tool used to cut wood."),
  ("What is rain?", "water that falls", "Rain is water that falls."),
  ("Whose army won the war?", "Prussia", "Prussia's army won the war."),
  ("What does China deny giving Russia?", "arms", "What China denies giving Russia is arms."),
  ("What did light strike?", "a pigment", "What light struck was a pigment."),
  ("What does satchel not follow?", "links", "What satchel does not follow is links."),
  (
    "What is a bill with funds, passed by the U.S., meant to counter?", "influence",
    "What a bill with funds, passed by the U.S., is meant to counter is influence."
  ),
  (
    "What was the plan meant to build, in spite of all challenges?", "peace",
    "What the plan was meant to build, in spite of all challenges, was peace."
  ),
  ("Which quality does the U.S. lack?", "credibility", "The quality that the U.S. lacks is credibility."),
  ("Which country demanded the whole of Saxony?", "Prussia", "Prussia demanded the whole of Saxony."),
  ("In which year was the empire dissolved?", "1806", "It was in 1806 that the empire was dissolved."),
  ("By whom was Britain represented?", "Castlereagh", "It was by Castlereagh that Britain was represented."),
  ("At whose invitation did Blinken come?", "Wang Yi", "It was at Wang Yi's invitation that Blinken came."),
  ("Supplies to whom does China admit?", "cartels", "It is supplies to cartels that China admits."),
  ("When did Napoleon abdicate?", "April 1814", "It was in April 1814 that Napoleon abdicated."),
  ("When was the act signed?", "9 June 1815", "It was on 9 June 1815 that the act was signed."),
  ("When did it meet?", "September 1814 to June 1815", "It was from September 1814 to June 1815 that it met."),
  ("Where has activity declined?", "the Taiwan Strait", "The place where activity has declined is the Taiwan Strait."),
  ("Why did it rot?", "because of decay", "It rotted because of decay."),
  ("For what purpose is water split?", "to replace the electron", "Water is split to replace the electron."),
  ("How many customers postponed deliveries?", "two", "Two customers postponed deliveries."),
  ("How many people does the ship carry?", "about 900", "It is about 900 people that the ship carries."),
  ("How much money does it bring in?", "some $3 million", "It is some $3 million that it brings in."),
  ("How much was unemployment?", "14.9 percent", "Unemployment was 14.9 percent."),
  ("In how many countries is monitoring now sold?", "two", "It is in two countries that monitoring is now sold."),
  ("How long did the strike last?", "19 days", "The strike lasted 19 days."),
  ("For how long did they meet?", "ninety minutes", "It was for ninety minutes that they met."),
  ("Stage A: what do the ions drive?", "the production", "Stage A: what the ions drive is the production."),
  (
    "According to the report, in 2011, how many offers were received?", "three",
    "According to the report, in 2011, three offers were received."
  ),
  ("How does it work?", "by heat", nil), ("How old is it?", "nine years", nil), ("Why is it red?", "rust", nil),
  ("What's that?", "a hat", nil), ("Name the metal", "iron", nil), ("What is it like?", "hot", nil),
  ("When does the shop open?", "very early", nil), ("For what purpose did they meet?", "a treaty", nil),
]

private let foreign: [(String, String, String, String?)] = [
  ("de", "Wer begradigte den Oberrhein?", "Tulla", "Tulla begradigte den Oberrhein."),
  ("de", "In welcher Stadt verlässt er den See?", "Konstanz", "In Konstanz verlässt er den See."),
  ("de", "In welchem Jahr begann die Arbeit?", "1817", "1817 begann die Arbeit."),
  ("de", "Wann begann die Arbeit?", "am 3. Mai", "Am 3. Mai begann die Arbeit."),
  ("de", "Wann begann die Arbeit?", "3. Mai", nil), ("de", "Wie lang ist der Rhein?", "1.233 km", nil),
  ("de", "Wodurch wurde er vergiftet?", "durch Feuer", nil),
  ("fr", "Qui a découvert le radium ?", "Marie Curie", "Marie Curie a découvert le radium."),
  ("fr", "Quelle est la capitale de l'Alsace ?", "Strasbourg", "Strasbourg est la capitale de l'Alsace."),
  ("fr", "Qui Paul a-t-il vu ?", "Marie", nil), ("fr", "Où est Paul ?", "à Paris", nil),
  ("es", "¿Quién escribió el Quijote?", "Cervantes", "Cervantes escribió el Quijote."),
  ("es", "¿Cuál es la capital de Perú?", "Lima", "Lima es la capital de Perú."),
  ("it", "Chi ha scritto la Commedia?", "Dante", "Dante ha scritto la Commedia."),
  ("nl", "Wie schilderde de Nachtwacht?", "Rembrandt", "Rembrandt schilderde de Nachtwacht."),
  ("zh", "中国的首都是哪里？", "北京", "中国的首都是北京。"), ("zh", "谁写了《红楼梦》？", "曹雪芹", "曹雪芹写了《红楼梦》。"),
  ("ja", "日本の首都はどこですか？", "東京", "日本の首都は東京です。"), ("ja", "江戸時代はいつ始まりましたか？", "1603年", nil),
  ("ru", "Кто написал роман?", "Толстой", nil),
]

@Suite struct `A statement` {
  private static let grammar = English()

  private func source(_ question: String, _ language: String?) -> Exam.Source {
    let card = Card(id: Card.ID("x"), kind: .question, question: question, answer: .text(Answer.Item("")))
    return Exam.Source(card, grader: Grader(), language: language)
  }

  @Test(arguments: english) func `is the question's sentence with the answer in its place`(
    _ it: (question: String, answer: String, statement: String?)
  ) {
    #expect(StatementForm(source(it.question, "en"), english: Self.grammar).statement(it.answer) == it.statement)
  }

  @Test(arguments: foreign) func `is made in other languages where a rule is sure`(
    _ it: (language: String, question: String, answer: String, statement: String?)
  ) {
    #expect(StatementForm(source(it.question, it.language), english: Self.grammar).statement(it.answer) == it.statement)
  }

  @Test(arguments: [
    ("He met […] there.", "Wang Yi", "He met Wang Yi there."),
    ("It is an [… whose?] of Peru.", "problem", "It is a problem of Peru."),
    ("It is a […] of Peru.", "old law", "It is an old law of Peru."),
  ]) func `of a cloze has its gap filled`(_ question: String, _ answer: String, _ statement: String) {
    let card = Card(id: Card.ID("x/1"), kind: .cloze, question: question, answer: .text(Answer.Item("")))
    #expect(StatementForm(Exam.Source(card, grader: Grader()), english: Self.grammar).statement(answer) == statement)
  }

  @Test func `of a term is the term with its meaning`() {
    let deck = ExamDeck("T: rive\nD: bord d'un fleuve\n\nT: crue\nD: montée des eaux\n")
    #expect(deck.statements(true) == ["rive: bord d'un fleuve", "crue: montée des eaux"])
    #expect(deck.statements(false).isSubset(of: ["rive: montée des eaux", "crue: bord d'un fleuve"]))
  }
}
