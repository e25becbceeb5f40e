import Testing

@testable import Reviews

@Suite struct `Days and moments` {
  @Test func `every day of four centuries is written and read`() {
    for number in -200_000...20_000 {
      let day = Day(number: number)
      let (year, month, date) = day.date
      guard Day(year: year, month: month, day: date) == day, year < 0 || Day("\(day)") == day else {
        Issue.record("\(number) is \(day)")
        return
      }
    }
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("2000-03-01")?.number == 11_017)
  }

  @Test(arguments: [
    "2023-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "2026-1-01", "x026-01-01", "", "2026-01-010",
  ])
  func `what is no date is none`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a study day begins at its hour on the wall's clock`() {
    let moment = Moment(ms: 1_767_236_400_000, offset: 60)  // 2026-01-01T04:00 on the wall
    #expect(moment.day(startingAt: 4) == Day("2026-01-01"))
    #expect(moment.day(startingAt: 5) == Day("2025-12-31"))
    #expect(Moment(ms: moment.ms, offset: -300).day(startingAt: 0) == Day("2025-12-31"))
    #expect(Day("2026-01-01")?.weekday == 3)
  }
}
