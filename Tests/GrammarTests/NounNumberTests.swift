import Foundation
import Testing

@testable import Grammar

@Suite struct `A noun` {
  @Test func `has its plural and its singular, as a table gives them`() throws {
    let url = try #require(Bundle.module.url(forResource: "nouns", withExtension: "txt", subdirectory: "Fixtures"))
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    #expect(rows.count > 400)
    #expect(rows.filter { Noun.plural(of: $0[0]) != $0[1] }.map { $0[0] } == [])
    #expect(rows.filter { Noun.singular(of: $0[1]) != $0[0] }.map { $0[1] } == [])
    #expect(rows.filter { Noun.isPlural($0[0]) || !Noun.isPlural($0[1]) }.map { $0[0] } == [])
  }

  @Test(arguments: [
    "people", "police", "children", "criteria", "principles", "Analysts", "Israelis", "taxis", "menus",
    "heads of state",
    "sisters-in-law", "trade talks", "tactics", "buses", "Germans",
  ])
  func `means several`(_ noun: String) {
    #expect(Noun.isPlural(noun))
  }

  @Test(arguments: [
    "news", "series", "economics", "geopolitics", "crisis", "bus", "campus", "process", "gas", "child", "Reuters",
    "Gates",
    "the United States", "United Nations", "Athens", "head of state", "boss", "China's", "Mr. Jones", "specimen",
    "alias",
    "the Philippines", "basis",
  ])
  func `means one`(_ noun: String) {
    #expect(!Noun.isPlural(noun))
    #expect(Noun.singular(of: noun) == noun)
  }

  @Test(arguments: [
    ("series", "series"), ("news", "news"), ("Frenchman", "Frenchmen"), ("Crisis", "Crises"), ("German", "Germans"),
    ("attorney general", "attorneys general"), ("major-general", "major-generals"), ("head of state", "heads of state"),
    ("principles", "principles"), ("the German", "the Germans"), ("monarch", "monarchs"),
  ])
  func `has a plural`(_ noun: String, _ plural: String) {
    #expect(Noun.plural(of: noun) == plural)
  }

  @Test(arguments: [
    ("people", Grammar.Tag.nouns, true), ("news", .noun, false), ("economics", .nouns, false), ("police", .noun, true),
    ("data", .noun, true), ("Gates", .name, false), ("Democrats", .names, true), ("Philippines", .names, false),
    ("works", .nouns, true),
  ])
  func `in a sentence means several if its tag or its form says so`(
    _ text: String, _ tag: Grammar.Tag, _ isPlural: Bool
  ) {
    let token = Parse.Token(text: text, range: 0..<1, lemma: text, tag: tag, head: 0, label: .nsubj)
    #expect(Noun.isPlural(token) == isPlural)
  }
}
