// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: a warning is an error, and no import is implied.
let ours: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target and the only targets that it may import.
func library(_ name: String, imports: [Target.Dependency] = [], settings: [SwiftSetting] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: ours + settings)
}

func tests(
  of name: String, imports: [Target.Dependency] = [], resources: [Resource] = [], settings: [SwiftSetting] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name)] + imports,
    resources: resources,
    swiftSettings: ours + settings)
}

let package = Package(
  name: "study",
  products: [.executable(name: "study", targets: ["study"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CReadline"),
    .systemLibrary(name: "CUTF8Proc"),
    .systemLibrary(name: "CMessageDigest"),
    .systemLibrary(name: "CStemmer"),
    library("Cards", imports: ["CMessageDigest", "CUTF8Proc"]),
    .target(name: "CFitting", cSettings: [.unsafeFlags(["-O2"])]),
    library("FSRS", imports: ["CFitting"], settings: [.unsafeFlags(["-O"])]),
    library("Reviews", imports: ["Cards", "FSRS"]),
    .target(
      name: "CEnglish",
      exclude: [
        "english.model", "LICENSE.txt", "make-model.py", "model", "nouns.table", "verbs.table", "make-words.py",
        "LICENSE.WordNet",
      ]),
    .target(
      name: "CWords",
      exclude: [
        "words.table", "spellings.table", "forms.table", "opposites.table", "make-tables.py", "LICENSE.txt",
      ]),
    library("Grammar", imports: ["CEnglish", "CWords"], settings: [.unsafeFlags(["-O"])]),
    library("Questions", imports: ["Cards", "Grammar"]),
    library("Answers", imports: ["Cards", "CStemmer", "CUTF8Proc", "CWords"]),
    library("Exams", imports: ["Answers", "Cards", "Grammar"]),
    library("Console", imports: ["CReadline", "CUTF8Proc"]),
    .executableTarget(
      name: "study",
      dependencies: [
        "Answers", "Cards", "Console", "Exams", "FSRS", "Grammar", "Questions", "Reviews",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),
    tests(of: "Cards", resources: [.copy("Fixtures")]),
    tests(of: "FSRS", resources: [.copy("Fixtures")], settings: [.unsafeFlags(["-O"])]),
    tests(of: "Reviews", imports: ["Cards", "FSRS"], resources: [.copy("Fixtures")]),
    tests(of: "Grammar", resources: [.copy("Fixtures")]),
    tests(of: "Questions", imports: ["Cards", "Grammar"], resources: [.copy("Fixtures")]),
    tests(of: "Answers", imports: ["Cards"], resources: [.copy("Fixtures")]),
    tests(of: "Exams", imports: ["Answers", "Cards", "Grammar"], resources: [.copy("Fixtures")]),
    tests(of: "Console"),
    tests(
      of: "study", imports: ["Answers", "Cards", "Console", "Exams", "FSRS", "Reviews", "console-probe"],
      resources: [.copy("Fixtures")]),
    .executableTarget(
      name: "learners", dependencies: ["FSRS"], path: "Tests/Probes/learners", swiftSettings: ours),
    .executableTarget(
      name: "console-probe", dependencies: ["Console"], path: "Tests/Probes/console-probe", swiftSettings: ours),
  ]
)
