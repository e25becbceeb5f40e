#ifndef ANSWERS_BODY
#include "answers.h"

#include "eights.h"

/* The logarithms of the longest interval and of the shortest that isn't 0. */
static const double logLongest = 10.505067539570582, logShortest = -27.631021115928547;

#define ANSWERS_BODY
#define BODY "answers.c"
#include "eights-each.h"

void answers_fsrs6(const double *w, long count, const double *from, double retention, int ratings, double *to) {
  CHOOSE(answers6, w, count, from, retention, ratings, to);
}

void answers_fsrs7(const double *w, long count, const double *from, double retention, int ratings, double *to) {
  CHOOSE(answers7, w, count, from, retention, ratings, to);
}

#else

#include "eights-body.h"

static void NAME(answers6)(const double *w, long count, const double *from, double retention, int ratings,
                           double *to) {
  const V one = (V)1.0;
  const double decay = -w[20], log9 = -0.105360515657826301;
  const double factor = NAME(vexp)((V)(log9 / decay))[0] - 1;
  const double stretch = (NAME(vexp)(NAME(vlog)((V)retention) / decay)[0] - 1) / factor;
  const double cap = NAME(vexp)((V)(-w[17] * w[18]))[0];
  const double growth = NAME(vexp)((V)w[8])[0], easy = w[4] - NAME(vexp)((V)(w[5] * 3))[0] + 1;
  const double bonus[4] = {0, w[15], 1, w[16]};
  for (long i = 0; i < count; i += 8) {
    V s = NAME(load)(from + i), d = NAME(load)(from + 2 * count + i), t = NAME(load)(from + 3 * count + i);
    I same = t < 1;
    V logS = NAME(vlog)(s), R = NAME(vexp)(decay * NAME(vlog)(one + factor * t / s));
    NAME(store)(to + i, R);
    V grown = growth * (11 - d) * NAME(vexp)(-w[9] * logS) * (NAME(vexp)((one - R) * w[10]) - 1);
    V fade = NAME(vexp)(-w[19] * logS);
    for (int g = 1; g <= 4; g++) {
      if (!(ratings >> g & 1)) continue;
      V soon = fade * NAME(vexp)((V)(w[17] * (g - 3 + w[18])))[0], later;
      if (g == 1) {
        V power = NAME(vexp)(w[13] * NAME(vlog)(s + 1)) - 1;
        V long1 = w[11] * power * NAME(vexp)((one - R) * w[14] - w[12] * NAME(vlog)(d));
        later = NAME(vmin)(long1, s * cap);
      } else {
        later = s * (1 + grown * bonus[g - 1]);
        soon = NAME(vmax)(soon, one);
      }
      V next = NAME(clamp)(same ? s * soon : later, least6, most);
      V damped = d - w[6] * (g - 3) * (10 - d) / 9;
      double *row = to + (1 + 4 * (g - 1)) * count + i;
      NAME(store)(row, next);
      NAME(store)(row + 2 * count, NAME(clamp)(w[7] * easy + (1 - w[7]) * damped, 1, 10));
      NAME(store)(row + 3 * count, next * stretch);
    }
  }
}

/* What FSRS-7's weights alone decide. */
typedef struct {
  const double *w;
  double d0[4], growthS, growthF, logW25, logW28, b, scale, p31, p32, p33;
} NAME(Weights);

/* Forgetting curves: shares, speeds and decays of the fast and the slow trace. */
typedef struct {
  V m, u, a, n, v, share, logS, logF;
} NAME(Curve);

INLINE NAME(Curve) NAME(curve)(const NAME(Weights) *k, V s, V f, V d) {
  const double *w = k->w;
  NAME(Curve) x;
  x.logS = NAME(vlog)(s);
  x.logF = NAME(vlog)(f);
  x.a = -NAME(clamp)(w[23] * NAME(vexp)(k->p33 * x.logF), 0.01, 0.95);
  x.u = (NAME(vexp)(NAME(vmin)(k->logW25 / x.a, (V)60.0)) - 1) / f;
  x.m = w[27] * NAME(vexp)(-w[29] * x.logF);
  x.n = NAME(vexp)(k->logW28 + w[30] * x.logS + (d - 5) * k->p31);
  x.v = k->scale * NAME(vexp)((d - 5) * k->p32) / s;
  x.share = (1 - 2 * recallFloor) / (x.m + x.n);
  return x;
}

INLINE V NAME(mixed)(const NAME(Curve) *x, V Rf, V Rs) { return (x->m * Rf + x->n * Rs) * x->share + recallFloor; }

INLINE V NAME(recall)(const NAME(Weights) *k, const NAME(Curve) *x, V t, V *Rf) {
  *Rf = NAME(vexp)(x->a * NAME(vlog)(1 + x->u * t));
  return NAME(mixed)(x, *Rf, NAME(vexp)(k->b * NAME(vlog)(1 + x->v * t)));
}

INLINE int NAME(any)(I mask) { return __builtin_reduce_or(mask) != 0; }

/* The days after which recall has fallen to the target, by Halley's method in their logarithm; where a step leaves the
   bracket, that is halved. */
static V NAME(interval)(const NAME(Weights) *k, V s, V f, V d, double target) {
  const NAME(Curve) c = NAME(curve)(k, s, f, d);
  V low = (V)logShortest, high = (V)logLongest, ignored;
  /* Between the roots that the traces have by themselves. */
  const V logTarget = NAME(vlog)((V)target), b = (V)k->b;
  V fastRoot = NAME(vlog)((NAME(vexp)(logTarget / c.a) - 1) / c.u);
  V slowRoot = NAME(vlog)((NAME(vexp)(logTarget / b) - 1) / c.v);
  V x = NAME(clamp)(slowRoot + c.m / (c.m + c.n) * (fastRoot - slowRoot), logShortest, logLongest), found = x;
  I open = low < high;
  for (int turn = 0; turn < 200 && NAME(any)(open); turn++) {
    V t = NAME(vexp)(x), p = 1 / (1 + c.u * t), q = 1 / (1 + c.v * t);
    V Rf = NAME(vexp)(-c.a * NAME(vlog)(p)), Rs = NAME(vexp)(-k->b * NAME(vlog)(q));
    V gap = NAME(mixed)(&c, Rf, Rs) - target;
    /* The slope by ln t, and its own. */
    V overP = c.u * t * p, overQ = c.v * t * q;
    V fast = c.m * c.a * Rf * overP, slow = c.n * k->b * Rs * overQ;
    V slope = (fast + slow) * c.share;
    V bend = (fast * (p + c.a * overP) + slow * (q + k->b * overQ)) * c.share;
    low = gap > 0 ? x : low;
    high = gap > 0 ? high : x;
    V step = gap / slope;
    step /= NAME(clamp)(1 - 0.5 * step * bend / slope, 0.5, 2);
    V next = x - step;
    /* What is left after so small a step is of its third power. */
    I isLast = (step < 1e-4) & (step > -1e-4);
    I isInside = isLast | ((next > low) & (next < high));
    I above = open & ~isInside & (next >= high) & (high == (V)logLongest);
    I below = open & ~isInside & (next <= low) & (low == (V)logShortest);
    if (NAME(any)(above)) {
      I isOver = above & (NAME(recall)(k, &c, (V)most, &ignored) >= target);
      found = isOver ? (V)logLongest : found;
      open &= ~isOver;
    }
    if (NAME(any)(below)) {
      I isUnder = below & (NAME(recall)(k, &c, (V)1e-12, &ignored) <= target);
      found = isUnder ? (V)-700.0 : found;
      open &= ~isUnder;
    }
    next = isInside ? next : 0.5 * (low + high);
    found = open ? next : found;
    open &= ~isLast & (high - low > 1e-13);
    x = open ? next : x;
  }
  return found < -100 ? (V)0.0 : NAME(vexp)(found);
}

static void NAME(answers7)(const double *w, long count, const double *from, double retention, int ratings,
                           double *to) {
  const V one = (V)1.0;
  const double target = retention < 0.0001 ? 0.0001 : retention;
  NAME(Weights) k = {.w = w};
  for (int g = 0; g < 4; g++) k.d0[g] = w[4] - NAME(vexp)((V)(w[5] * g))[0] + 1;
  k.growthS = NAME(vexp)((V)(w[7] - 1.5))[0];
  k.growthF = NAME(vexp)((V)(w[15] - 1.5))[0];
  k.logW25 = NAME(vlog)((V)w[25])[0];
  k.logW28 = NAME(vlog)((V)w[28])[0];
  k.b = -(w[24] < 0.01 ? 0.01 : w[24] > 0.95 ? 0.95 : w[24]);
  k.scale = NAME(vexp)(NAME(vlog)((V)w[26]) / k.b)[0] - 1;
  k.p31 = w[31] - 0.5;
  k.p32 = w[32] - 0.3;
  k.p33 = w[33] - 0.3;
  for (long i = 0; i < count; i += 8) {
    V s = NAME(load)(from + i), f = NAME(load)(from + count + i), d = NAME(load)(from + 2 * count + i);
    V t = NAME(load)(from + 3 * count + i), Rf;
    const NAME(Curve) c = NAME(curve)(&k, s, f, d);
    V R = NAME(recall)(&k, &c, t, &Rf);
    NAME(store)(to + i, R);
    V grownS = k.growthS * (11 - d) * NAME(vexp)(-w[8] * c.logS) * (NAME(vexp)((one - R) * w[9]) - 1);
    V grownF = k.growthF * (11 - d) * NAME(vexp)(-w[16] * c.logF) * (NAME(vexp)((one - Rf) * w[17]) - 1);
    for (int g = 1; g <= 4; g++) {
      if (!(ratings >> g & 1)) continue;
      V S, F, change = (V)(-w[6] * (g - 3));
      if (g == 1) {
        V powerS = NAME(vexp)(w[11] * NAME(vlog)(s + 1)) - 1, powerF = NAME(vexp)(w[19] * NAME(vlog)(f + 1)) - 1;
        S = NAME(vmin)(s, w[10] * powerS * NAME(vexp)((one - R) * w[12]));
        F = NAME(vmin)(f, w[18] * powerF * NAME(vexp)((one - Rf) * w[20]));
        change *= R + 0.1;
      } else {
        S = s * (1 + grownS * (g == 2 ? w[13] : g == 4 ? w[14] : 1));
        F = f * (1 + grownF * (g == 2 ? w[21] : g == 4 ? w[22] : 1));
      }
      S = NAME(clamp)(S, least7, most);
      F = NAME(clamp)(F, least7, most);
      if (g == 1) F = NAME(clamp)(NAME(vmin)(F, 0.8 * S), least7, most);
      V D = NAME(clamp)(0.01 * k.d0[3] + 0.99 * (d + (10 - d) * change / 9), 1, 10);
      double *row = to + (1 + 4 * (g - 1)) * count + i;
      NAME(store)(row, S);
      NAME(store)(row + count, F);
      NAME(store)(row + 2 * count, D);
      NAME(store)(row + 3 * count, retention >= 0.9999 ? (V)0.0 : NAME(interval)(&k, S, F, D, target));
    }
  }
}

#endif
