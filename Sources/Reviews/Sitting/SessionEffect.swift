import Cards
import FSRS

extension Session {
  /// Names an event that the session asked to be recorded, so that it can be undone: 0, 1, 2, …
  public typealias RecordKey = Int

  /// What is to be done, in this order, before the next input.
  public enum Effect: Sendable {
    /// Write these lines to the deck's journal and wait until they are on disk; the last one is the key's.
    case record([Event.Body], deck: Int, key: RecordKey)
    /// Write that the key's event is undone.
    case undo(RecordKey, deck: Int)
    case ask(Question)
    /// Show the right answer and ask for a rating.
    case reveal(Revealed)
    /// The same question or rating again, after something else was shown.
    case askAgain
    case tell(Message)
    /// Only cards are left whose minute hasn't come (UTC ms).
    case wait(until: Int64, count: Int)
    case edit(StudyCard.Index)
    /// Show the card's first picture, or play its sound.
    case open(StudyCard.Index)
    /// Show where the card comes from.
    case source(StudyCard.Index)
    /// The card was rated again: what it was made from may be read once more.
    case missed(StudyCard.Index)
    case end(Summary)
  }

  /// A question on the screen.
  public struct Question: Hashable, Sendable {
    public let card: Card
    public let deck: Int
    /// Which of the sitting's cards it is, from 1; nil for one that comes back.
    public let number: Int?
    public let count: Int
    public let isNew: Bool
    /// How many cards are still to be asked, this one too.
    public let remaining: Int
    /// Whole minutes that are left of those to be spent.
    public let minutesLeft: Int?
  }

  /// A question with its answer, waiting for a rating.
  public struct Revealed: Hashable, Sendable {
    public let card: Card
    public let deck: Int
    /// What was typed; nil where the learner only looked.
    public let typed: String?
    public let proposal: Rating
    /// Where hard is proposed: how slow the answer was, if it was.
    public let slowness: AnswerPace.Slowness?
    /// What each rating would lead to, by rating; empty where nothing is scheduled.
    public let waits: [Rating: Scheduler.Wait]
    /// The ratings on offer: four, or two with `--pass-fail`.
    public let ratings: [Rating]
  }

  /// Something to say that isn't a question.
  public enum Message: Hashable, Sendable {
    case hint(String)
    case noMoreHints
    case undone(Card, what: Deed)
    case nothingToUndo
    /// Fewer things were done than were to be taken back.
    case nothingMoreToUndo
    case did(Deed)
    /// The learner is sure of the answer to come, or unsure.
    case noted(isSure: Bool)
    case onlyCard
    case unknownCommand(String)
    case notNow(String)
    case ratingExpected([Rating])
    /// The stability is the days to 90 % recall.
    case info(Card, CardState, stability: Double?)
    case why(Timing)
    /// A card was forgotten so often that it costs more than it gives.
    case leech(Card, deck: Int, lapses: Int)
    case stats(Summary, [Standings])
    /// Sure or unsure was said after the answer was seen.
    case tooLate
    /// The card on the screen is no longer in its deck.
    case gone
    case help
  }

  /// Why a card is due when it is.
  public struct Timing: Hashable, Sendable {
    public let state: CardState
    /// Days to 90 % recall; nil for a new card, here and below.
    public let stability: Double?
    /// The chance of recall now, and on the day on which it is due.
    public let recall: Double?
    public let recallWhenDue: Double?
    /// The chance of recall at which a card is wanted back.
    public let retention: Double
    public let today: Day

    public init(
      state: CardState, stability: Double?, recall: Double?, recallWhenDue: Double?, retention: Double, today: Day
    ) {
      self.state = state
      self.stability = stability
      self.recall = recall
      self.recallWhenDue = recallWhenDue
      self.retention = retention
      self.today = today
    }
  }

  /// How many of a deck's cards stand where, and how many are due tomorrow.
  public struct Standings: Hashable, Sendable {
    public var learned = 0
    public var learning = 0
    public var new = 0
    public var suspended = 0
    public var tomorrow = 0

    public init() {}
  }

  /// Something that can be undone.
  public enum Deed: Hashable, Sendable {
    case rated(Rating)
    case skipped
    case buried, suspended, unsuspended, reset
    case flagged(Int)
  }
}
