// FSRS
