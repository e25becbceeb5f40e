#ifndef ANSWERS_H
#define ANSWERS_H

/* What answers make of many memories at once, eight side by side. The recall before, the memories after each rating, and
   how long they last: what a simulation asks again and again.

   `from` has four rows of `count` numbers, a multiple of eight: stability (FSRS-7: the slow one), fast stability (FSRS-6
   reads none), difficulty, days since the last answer. `ratings` has bit g for each rating g that is wanted. `to` gets 17
   rows: the recall; then for each rating from again to easy stability, fast stability (of FSRS-7), difficulty, and the days
   until recall falls to `retention`. */

enum { answers_inputs = 4, answers_outputs = 17 };

void answers_fsrs6(const double *w, long count, const double *from, double retention, int ratings, double *to);
void answers_fsrs7(const double *w, long count, const double *from, double retention, int ratings, double *to);

#endif
