#ifndef FITTING_H
#define FITTING_H

#include <stdint.h>

#include "answers.h"

/* The inner loops of fitting memory models: log loss over many reviews, with its exact gradient. Each is compiled for
   AVX-512, for AVX2 and for any machine; the machine decides which one runs. All sums are of 64 bits and in a fixed order. */

enum { fitting_lanes = 8, fitting_count6 = 21, fitting_count7 = 34 };

/* Doubles of scratch that a block of so many steps needs. */
long fitting_scratch7(long steps);

/* FSRS-7 over the reviews of eight cards side by side: `gaps` (days since the card's last review), `ratings` (1 to 4) and
   `weights` hold eight numbers a step. The first step is every card's first review. A lane whose card is over goes on with
   rating 3, a gap of 1 and weight 0.

   Adds each lane's weighted log loss to `loss` (8 numbers). `gradient` gets 34 times 8 numbers added, `recall` 8 numbers a
   step; either may be null. `scratch` is needed with `gradient` only. */
void fitting_lanes7(const double *w, long steps, const double *gaps, const uint8_t *ratings, const float *weights,
                    double *loss, double *gradient, double *recall, double *scratch);

/* Kinds of reviews: within a day of the last; later; later and forgotten. */
enum { fitting_same = 1, fitting_later = 2, fitting_lapse = 4 };

/* Doubles of scratch that a tree of so many nodes needs. */
long fitting_scratch6(long nodes);

/* FSRS-6 over a tree of histories, level by level. Node i comes after node `parents[i]`, which lies before it; negative for
   a first review. Its review came `gaps[i]` whole days after, with `ratings[i]`; `weights[i]` sums the weights of all
   reviews that it stands for. Nodes of a level lie together and fill up eights, with nodes of weight 0; `kinds` says for
   each eight which kinds of reviews are among them.

   `states` has 2 numbers a node for what is computed, `scratch` is needed with `gradient` only. Adds to `loss` (1 number), `gradient`
   (21 numbers; may be null), sets `recall` (1 number a node; may be null). */
void fitting_tree6(const double *w, long nodes, const int32_t *parents, const float *gaps, const uint8_t *ratings,
                   const float *weights, const uint8_t *kinds, double *loss, double *gradient, double *recall,
                   double *states, double *scratch);

#endif
