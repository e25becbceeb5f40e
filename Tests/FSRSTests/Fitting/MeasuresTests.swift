import Foundation
import Testing

@testable import FSRS

@Suite struct `The measures of predictions` {
  private func measures(_ predictions: [(Double, Bool, UInt64)]) -> Measures {
    Measures(predictions.map { .init(recall: $0.0, isRecalled: $0.1, bin: $0.2) })
  }

  @Test func `log loss is the mean surprise`() {
    let found = measures([(0.9, true, 0), (0.8, false, 0)])
    #expect(abs(found.logLoss - (-log(0.9) - log(0.2)) / 2) < 1e-12)
  }

  @Test func `RMSE in bins compares means, weighted by their reviews`() {
    let found = measures([(0.9, true, 1), (0.7, false, 1), (0.6, true, 2)])
    // Bin 1: 0.8 predicted, 0.5 real, two reviews; bin 2: 0.6 and 1, one review.
    #expect(abs(found.rmseBins - ((2 * 0.09 + 0.16) / 3).squareRoot()) < 1e-12)
  }

  @Test func `AUC counts pairs in the right order, and equal ones half`() throws {
    #expect(try #require(measures([(0.9, true, 0), (0.2, false, 0)]).auc) == 1)
    let found = measures([(0.9, true, 0), (0.5, true, 0), (0.5, false, 0), (0.7, false, 0)])
    #expect(abs(try #require(found.auc) - 2.5 / 4) < 1e-12)
    #expect(measures([(0.9, true, 0)]).auc == nil)
  }

  @Test func `calibration sorts by prediction`() {
    let found = measures([(0.91, true, 0), (0.93, false, 0), (0.11, false, 0)])
    #expect(found.calibration.map(\.reviews) == [1, 2])
    #expect(abs(found.calibration[1].predicted - 0.92) < 1e-12)
    #expect(found.calibration[1].recalled == 0.5)
  }

  @Test func `bins go by interval, reviews and lapses`() {
    let day: Int64 = 86_400_000
    let reviews: [(Int64, Rating, Int)] = [(0, .good, 0), (5, .again, 5), (6, .good, 1), (26, .good, 20)]
    let entries = reviews.map { ReviewLog.Entry(card: 0, ms: $0.0 * day, rating: $0.1, days: $0.2) }
    let bins = ReviewLog(entries, cards: 1).bins()
    // 2.48·3.62^⌊log 5⌋ = 8.98; 1.99·1.89^⌊log 2⌋ = 3.76, rounded 4; the lapse counts from the review after it on.
    #expect(bins[1] == 898 << 32 | 4 << 16)
    #expect(bins[2] == 248 << 32 | 4 << 16 | 2)
    #expect(bins[3] == 3250 << 32 | 7 << 16 | 2)
  }
}
