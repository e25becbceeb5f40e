#ifndef FITTING_BODY
#include "fitting.h"

#include "eights.h"

/* What the way back needs of each step of FSRS-7. */
enum {
  kS, kF, kD, kLogS, kLogF, kA, kEz, kLogA, kRf, kEv, kLogB, kRs, kM, kN, kR, kSlowX, kSlowE, kFastX, kFastE, kLogS1,
  kLogF1, kNextS, kNextF, kNextD, kKept
};

long fitting_scratch7(long steps) { return steps * kKept * fitting_lanes; }

long fitting_scratch6(long nodes) { return 9 * nodes; }

#define FITTING_BODY
#define BODY "fitting.c"
#include "eights-each.h"

void fitting_lanes7(const double *w, long steps, const double *gaps, const uint8_t *ratings, const float *weights,
                    double *loss, double *gradient, double *recall, double *scratch) {
  CHOOSE(lanes7, w, steps, gaps, ratings, weights, loss, gradient, recall, scratch);
}

void fitting_tree6(const double *w, long nodes, const int32_t *parents, const float *gaps, const uint8_t *ratings,
                   const float *weights, const uint8_t *kinds, double *loss, double *gradient, double *recall,
                   double *states, double *scratch) {
  CHOOSE(tree6, w, nodes, parents, gaps, ratings, weights, kinds, loss, gradient, recall, states, scratch);
}

#else

#include "eights-body.h"

static void NAME(lanes7)(const double *w, long steps, const double *gaps, const uint8_t *ratings, const float *weights,
                         double *loss, double *gradient, double *recall, double *scratch) {
  const V one = (V)1.0, zero = (V)0.0;
  const double keep = 1 - 2 * recallFloor;
  V ex[4];
  for (int g = 0; g < 4; g++) ex[g] = NAME(vexp)((V)(w[5] * g));
  double d0[4];
  for (int g = 0; g < 4; g++) d0[g] = w[4] - ex[g][0] + 1;
  const double growthS = NAME(vexp)((V)(w[7] - 1.5))[0], growthF = NAME(vexp)((V)(w[15] - 1.5))[0];
  const double logW25 = NAME(vlog)((V)w[25])[0], logW26 = NAME(vlog)((V)w[26])[0], logW28 = NAME(vlog)((V)w[28])[0];
  const double b = -(w[24] < 0.01 ? 0.01 : w[24] > 0.95 ? 0.95 : w[24]);
  const double scale1 = NAME(vexp)((V)(logW26 / b))[0], scale = scale1 - 1;
  const double p31 = w[31] - 0.5, p32 = w[32] - 0.3, p33 = w[33] - 0.3;

  V s, f, d, first[3];
  for (int lane = 0; lane < 8; lane++) {
    int g = ratings[lane] - 1;
    first[0][lane] = w[g];
    first[1][lane] = 0.8 * w[g];
    first[2][lane] = d0[g];
  }
  s = NAME(clamp)(first[0], least7, most);
  f = NAME(clamp)(first[1], least7, most);
  d = NAME(clamp)(first[2], 1, 10);
  if (recall) NAME(store)(recall, zero);
  V sum = NAME(load)(loss);

  for (long step = 1; step < steps; step++) {
    V t = NAME(load)(gaps + 8 * step);
    V wt = __builtin_convertvector(*(const F *)(weights + 8 * step), V);
    I g = __builtin_convertvector(*(const B *)(ratings + 8 * step), I);
    I again = g == 1;
    V logF = NAME(vlog)(f), logS = NAME(vlog)(s);
    V a0 = w[23] * NAME(vexp)(p33 * logF);
    V a = -NAME(clamp)(a0, 0.01, 0.95);
    V ez = NAME(vexp)(NAME(vmin)(logW25 / a, (V)60.0));
    V u = (ez - 1) / f;
    V logA = NAME(vlog)(one + u * t), Rf = NAME(vexp)(a * logA);
    V ev = NAME(vexp)((d - 5) * p32);
    V v = scale * ev / s;
    V logB = NAME(vlog)(one + v * t), Rs = NAME(vexp)(b * logB);
    V m = w[27] * NAME(vexp)(-w[29] * logF);
    V n = NAME(vexp)(logW28 + w[30] * logS + (d - 5) * p31);
    V R = keep * (m * Rf + n * Rs) / (m + n) + recallFloor;
    if (recall) NAME(store)(recall + 8 * step, R);
    sum -= wt * NAME(vlog)(again ? one - R : R);

    V logS1 = NAME(vlog)(s + 1), logF1 = NAME(vlog)(f + 1);
    V slowX = NAME(vexp)(again ? w[11] * logS1 : -w[8] * logS), fastX = NAME(vexp)(again ? w[19] * logF1 : -w[16] * logF);
    V slowE = NAME(vexp)((one - R) * (again ? (V)w[12] : (V)w[9]));
    V fastE = NAME(vexp)((one - Rf) * (again ? (V)w[20] : (V)w[17]));
    V bonusS = g == 2 ? (V)w[13] : g == 4 ? (V)w[14] : one;
    V bonusF = g == 2 ? (V)w[21] : g == 4 ? (V)w[22] : one;
    V grownS = s * (1 + growthS * (11 - d) * slowX * (slowE - 1) * bonusS);
    V grownF = f * (1 + growthF * (11 - d) * fastX * (fastE - 1) * bonusF);
    V lapsedS = NAME(vmin)(s, w[10] * (slowX - 1) * slowE), lapsedF = NAME(vmin)(f, w[18] * (fastX - 1) * fastE);
    V rawS = again ? lapsedS : grownS, rawF = again ? lapsedF : grownF;
    V nextS = NAME(clamp)(rawS, least7, most);
    V cappedF = NAME(clamp)(rawF, least7, most);
    V nextF = NAME(clamp)(again ? NAME(vmin)(cappedF, 0.8 * nextS) : cappedF, least7, most);
    V grade = __builtin_convertvector(g, V) - 3;
    V change = -w[6] * grade * (again ? R + 0.1 : one);
    V rawD = 0.01 * d0[3] + 0.99 * (d + (10 - d) * change / 9);
    if (gradient) {
      double *k = scratch + step * kKept * 8;
#define KEEP(place, x) NAME(store)(k + 8 * (place), x)
      KEEP(kS, s); KEEP(kF, f); KEEP(kD, d); KEEP(kLogS, logS); KEEP(kLogF, logF); KEEP(kA, a0); KEEP(kEz, ez);
      KEEP(kLogA, logA); KEEP(kRf, Rf); KEEP(kEv, ev); KEEP(kLogB, logB); KEEP(kRs, Rs); KEEP(kM, m); KEEP(kN, n);
      KEEP(kR, R); KEEP(kSlowX, slowX); KEEP(kSlowE, slowE); KEEP(kFastX, fastX); KEEP(kFastE, fastE);
      KEEP(kLogS1, logS1); KEEP(kLogF1, logF1); KEEP(kNextS, rawS); KEEP(kNextF, rawF); KEEP(kNextD, rawD);
#undef KEEP
    }
    s = nextS;
    f = nextF;
    d = NAME(clamp)(rawD, 1, 10);
  }
  NAME(store)(loss, sum);
  if (!gradient) return;

  /* The way back. X_ is the derivative of the loss by X. */
  V S_ = zero, F_ = zero, D_ = zero, acc[34], scale_ = zero, b_ = zero, logW25_ = zero;
  for (int i = 0; i < 34; i++) acc[i] = zero;
  for (long step = steps - 1; step >= 1; step--) {
    const double *k = scratch + step * kKept * 8;
#define KEPT(place) NAME(load)(k + 8 * (place))
    V t = NAME(load)(gaps + 8 * step);
    V wt = __builtin_convertvector(*(const F *)(weights + 8 * step), V);
    I g = __builtin_convertvector(*(const B *)(ratings + 8 * step), I);
    I again = g == 1;
    V s = KEPT(kS), f = KEPT(kF), d = KEPT(kD), logS = KEPT(kLogS), logF = KEPT(kLogF), a0 = KEPT(kA), ez = KEPT(kEz);
    V logA = KEPT(kLogA), Rf = KEPT(kRf), ev = KEPT(kEv), logB = KEPT(kLogB), Rs = KEPT(kRs), m = KEPT(kM), n = KEPT(kN);
    V R = KEPT(kR), slowX = KEPT(kSlowX), slowE = KEPT(kSlowE), fastX = KEPT(kFastX), fastE = KEPT(kFastE);
    V logS1 = KEPT(kLogS1), logF1 = KEPT(kLogF1), rawS = KEPT(kNextS), rawF = KEPT(kNextF), rawD = KEPT(kNextD);
#undef KEPT
    V a = -NAME(clamp)(a0, 0.01, 0.95);

    V s_ = zero, f_ = zero, d_, R_ = again ? wt / (one - R) : -wt / R, Rf_ = zero;

    /* Difficulty. */
    V Dn = NAME(within)(D_, rawD, 1, 10) * 0.99;
    V grade = __builtin_convertvector(g, V) - 3;
    V h = -grade * (again ? R + 0.1 : one), room = (10 - d) / 9;
    acc[4] += Dn * (0.01 / 0.99);
    acc[5] -= Dn * (0.01 / 0.99 * 3) * ex[3];
    acc[6] += Dn * room * h;
    d_ = Dn * (one - w[6] * h / 9);
    R_ += again ? Dn * room * (2 * w[6]) : zero;

    /* The cap of the fast trace after a lapse. */
    V cappedF = NAME(clamp)(rawF, least7, most), nextS = NAME(clamp)(rawS, least7, most);
    I isCapped = again & (0.8 * nextS < cappedF);
    V Fc = NAME(within)(F_, isCapped ? 0.8 * nextS : rawF, least7, most);
    S_ += isCapped ? 0.8 * Fc : zero;
    V Fn = isCapped ? zero : Fc;
    V Sn = NAME(within)(S_, rawS, least7, most);

    /* The slow trace, which answers to the mixed recall; then the fast one, which answers to its own. */
#define TRACE(x, x_, X_, q, q_, Q, E, logX, logX1, raw, factor, k)                                      \
  do {                                                                                                  \
    I isLess = again & (raw < x);                                                                       \
    V grown = again ? zero : X_, lapsed = isLess ? X_ : zero, same = (again & ~isLess) ? X_ : zero;     \
    V bonus = g == 2 ? (V)w[k + 6] : g == 4 ? (V)w[k + 7] : one;                                        \
    V base = factor * (11 - d) * Q * x, plain = base * (E - 1), G = plain * bonus;                      \
    V GE = grown * base * bonus * E;                                                                    \
    x_ += grown * (1 + (G / x) * (1 - w[k + 1])) + same;                                                \
    d_ -= grown * G / (11 - d);                                                                         \
    q_ -= GE * w[k + 2];                                                                                \
    acc[k] += grown * G;                                                                                \
    acc[k + 1] -= grown * G * logX;                                                                     \
    acc[k + 2] += GE * (one - q);                                                                       \
    acc[k + 6] += g == 2 ? grown * plain : zero;                                                        \
    acc[k + 7] += g == 4 ? grown * plain : zero;                                                        \
    V XE = lapsed * Q * E, less = lapsed * (Q - 1) * E;                                                 \
    x_ += XE * (w[k + 3] * w[k + 4]) / (x + 1);                                                         \
    q_ -= less * (w[k + 3] * w[k + 5]);                                                                 \
    acc[k + 3] += less;                                                                                 \
    acc[k + 4] += XE * w[k + 3] * logX1;                                                                \
    acc[k + 5] += less * w[k + 3] * (one - q);                                                          \
  } while (0)
    TRACE(s, s_, Sn, R, R_, slowX, slowE, logS, logS1, rawS, growthS, 7);
    TRACE(f, f_, Fn, Rf, Rf_, fastX, fastE, logF, logF1, rawF, growthF, 15);
#undef TRACE

    /* The mixture. */
    V all = one / (m + n), mix = (m * Rf + n * Rs) * all, share = keep * R_ * all;
    Rf_ += share * m;
    V Rs_ = share * n, mm = share * (Rf - mix) * m, nn = share * (Rs - mix) * n;
    acc[27] += mm;
    acc[29] -= mm * logF;
    f_ -= mm * w[29] / f;
    acc[28] += nn;
    acc[30] += nn * logS;
    acc[31] += nn * (d - 5);
    s_ += nn * w[30] / s;
    d_ += nn * p31;

    /* The slow curve. */
    V v = scale * ev / s, v_ = Rs_ * b * Rs * t / (one + v * t), vv = v_ * v;
    b_ += Rs_ * Rs * logB;
    scale_ += v_ * ev / s;
    s_ -= vv / s;
    d_ += vv * p32;
    acc[32] += vv * (d - 5);

    /* The fast curve. */
    V u = (ez - 1) / f, u_ = Rf_ * a * Rf * t / (one + u * t), z = logW25 / a;
    V z_ = z < 60 ? u_ * ez / f : zero;
    V a_ = Rf_ * Rf * logA - z_ * z / a;
    logW25_ += z_ / a;
    f_ -= u_ * u / f;
    V aa = -NAME(within)(a_, a0, 0.01, 0.95) * a0;
    acc[23] += aa;
    acc[33] += aa * logF;
    f_ += aa * p33 / f;

    S_ = s_;
    F_ = f_;
    D_ = d_;
  }
  V Sn = NAME(within)(S_, first[0], least7, most) + 0.8 * NAME(within)(F_, first[1], least7, most);
  V Dn = NAME(within)(D_, first[2], 1, 10);
  for (int lane = 0; lane < 8; lane++) {
    int g = ratings[lane] - 1;
    acc[g][lane] += Sn[lane];
    acc[5][lane] -= Dn[lane] * g * ex[g][0];
  }
  acc[4] += Dn;
  acc[24] -= b_ - scale_ * (scale1 * logW26 / (b * b));
  acc[26] += scale_ * (scale1 / (b * w[26]));
  acc[25] += logW25_ / w[25];
  /* Those three are by the logarithm until here. */
  acc[23] /= w[23];
  acc[27] /= w[27];
  acc[28] /= w[28];
  for (int i = 0; i < 34; i++) NAME(store)(gradient + 8 * i, NAME(load)(gradient + 8 * i) + acc[i]);
}

INLINE V NAME(gather)(const double *x, const int32_t *at) {
  V v;
  for (int lane = 0; lane < 8; lane++) v[lane] = x[at[lane]];
  return v;
}

/* A group of nodes of FSRS-6 as it is read: the memories before, the gap, and what kinds of reviews are among them. */
typedef struct {
  V s, d, t, weight, grade;
  I g, again, same;
} NAME(Group);

INLINE NAME(Group) NAME(group)(const double *S, const double *D, const int32_t *parents, const float *gaps,
                               const uint8_t *ratings, const float *weights) {
  NAME(Group) x;
  x.s = NAME(gather)(S, parents);
  x.d = NAME(gather)(D, parents);
  x.t = __builtin_convertvector(*(const F *)gaps, V);
  x.weight = __builtin_convertvector(*(const F *)weights, V);
  x.g = __builtin_convertvector(*(const B *)ratings, I);
  x.grade = __builtin_convertvector(x.g, V) - 3;
  x.again = x.g == 1;
  x.same = x.t < 1;
  return x;
}

static void NAME(tree6)(const double *w, long nodes, const int32_t *parents, const float *gaps, const uint8_t *ratings,
                        const float *weights, const uint8_t *kinds, double *loss, double *gradient, double *recall,
                        double *states, double *scratch) {
  const V one = (V)1.0, zero = (V)0.0;
  double ex[4], d0[4];
  for (int g = 0; g < 4; g++) {
    ex[g] = NAME(vexp)((V)(w[5] * g))[0];
    d0[g] = w[4] - ex[g] + 1;
  }
  const double decay = -w[20], log9 = -0.105360515657826301;
  const double factor1 = NAME(vexp)((V)(log9 / decay))[0], factor = factor1 - 1;
  const double cap = NAME(vexp)((V)(-w[17] * w[18]))[0];
  double *S = states, *D = states + nodes;
  double *kR = scratch, *kL = kR + nodes, *kE1 = kL + nodes, *kE2 = kE1 + nodes, *kLogS = kE2 + nodes;
  double *kLogS1 = kLogS + nodes, *kLogD = kLogS1 + nodes, *S_ = kLogD + nodes, *D_ = S_ + nodes;
  V sum = zero;

  for (long i = 0; i < nodes; i += 8) {
    if (parents[i] < 0) {
      V s, d;
      for (int lane = 0; lane < 8; lane++) {
        int g = ratings[i + lane] - 1;
        s[lane] = w[g];
        d[lane] = d0[g];
      }
      NAME(store)(S + i, NAME(clamp)(s, least6, most));
      NAME(store)(D + i, NAME(clamp)(d, 1, 10));
      if (recall) NAME(store)(recall + i, zero);
      continue;
    }
    const uint8_t kind = kinds[i / 8];
    const NAME(Group) x = NAME(group)(S, D, parents + i, gaps + i, ratings + i, weights + i);
    V logS = NAME(vlog)(x.s), logS1 = zero, logD = zero, L = zero, R = one, E2 = one, next = zero;
    V power = x.same ? w[17] * (x.grade + w[18]) - w[19] * logS : w[8] - w[9] * logS;
    if (kind & fitting_later) {
      L = NAME(vlog)(one + factor * x.t / x.s);
      R = NAME(vexp)(decay * L);
      V spread = (one - R) * w[10];
      V surprise = decay * L;
      if (kind & fitting_lapse) {
        logS1 = NAME(vlog)(x.s + 1);
        logD = NAME(vlog)(x.d);
        power = (x.again & ~x.same) ? w[13] * logS1 : power;
        spread = x.again ? (one - R) * w[14] - w[12] * logD : spread;
        surprise = x.again ? NAME(vlog)(NAME(vmax)(one - R, (V)1e-12)) : surprise;
      }
      E2 = NAME(vexp)(spread);
      sum -= x.weight * surprise;
    }
    V E1 = NAME(vexp)(power);
    if (kind & fitting_later) {
      V bonus = x.g == 2 ? (V)w[15] : x.g == 4 ? (V)w[16] : one;
      next = x.s * (1 + (11 - x.d) * E1 * (E2 - 1) * bonus);
      if (kind & fitting_lapse) next = x.again ? NAME(vmin)(w[11] * (E1 - 1) * E2, x.s * cap) : next;
    }
    if (kind & fitting_same) next = x.same ? x.s * (x.again ? E1 : NAME(vmax)(E1, one)) : next;
    if (recall) NAME(store)(recall + i, R);
    V damped = x.d - w[6] * x.grade * (10 - x.d) / 9;
    NAME(store)(S + i, NAME(clamp)(next, least6, most));
    NAME(store)(D + i, NAME(clamp)(w[7] * d0[3] + (1 - w[7]) * damped, 1, 10));
    if (!gradient) continue;
    NAME(store)(kE1 + i, E1);
    NAME(store)(kLogS + i, logS);
    if (kind & fitting_later) {
      NAME(store)(kR + i, R);
      NAME(store)(kL + i, L);
      NAME(store)(kE2 + i, E2);
    }
    if (kind & fitting_lapse) {
      NAME(store)(kLogS1 + i, logS1);
      NAME(store)(kLogD + i, logD);
    }
  }
  for (int lane = 0; lane < 8; lane++) *loss += sum[lane];
  if (!gradient) return;

  V acc[21], decay_ = zero, factor_ = zero;
  for (int i = 0; i < 21; i++) acc[i] = zero;
  for (long i = 0; i < 2 * nodes; i += 8) NAME(store)(S_ + i, zero);
  for (long i = nodes - 8; i >= 0; i -= 8) {
    V s1 = NAME(load)(S + i), d1 = NAME(load)(D + i);
    V Sn = (s1 > least6 & s1 < most) ? NAME(load)(S_ + i) : zero, Dn = (d1 > 1 & d1 < 10) ? NAME(load)(D_ + i) : zero;
    if (parents[i] < 0) {
      for (int lane = 0; lane < 8; lane++) {
        int g = ratings[i + lane] - 1;
        acc[g][lane] += Sn[lane];
        acc[5][lane] -= Dn[lane] * g * ex[g];
      }
      acc[4] += Dn;
      continue;
    }
    const uint8_t kind = kinds[i / 8];
    const NAME(Group) x = NAME(group)(S, D, parents + i, gaps + i, ratings + i, weights + i);
    const V s = x.s, d = x.d;
    V E1 = NAME(load)(kE1 + i), logS = NAME(load)(kLogS + i);

    /* Difficulty. */
    V change = -w[6] * x.grade, damped = d + (10 - d) * change / 9, Dd = Dn * (1 - w[7]);
    acc[7] += Dn * (d0[3] - damped);
    acc[4] += Dn * w[7];
    acc[5] -= Dn * (w[7] * 3 * ex[3]);
    acc[6] -= Dd * (10 - d) / 9 * x.grade;
    V d_ = Dd * (one - change / 9), s_ = zero;

    if (kind & fitting_same) {
      I moves = x.same & (x.again | (E1 > 1));
      V Es = moves ? Sn * s * E1 : zero;
      s_ += x.same ? Sn * (x.again ? E1 : NAME(vmax)(E1, one)) - Es * w[19] / s : zero;
      acc[17] += Es * (x.grade + w[18]);
      acc[18] += Es * w[17];
      acc[19] -= Es * logS;
    }
    if (kind & fitting_later) {
      V R = NAME(load)(kR + i), L = NAME(load)(kL + i), E2 = NAME(load)(kE2 + i);
      V R_ = -x.weight / R;
      V Sg = (x.same | x.again) ? zero : Sn;
      V bonus = x.g == 2 ? (V)w[15] : x.g == 4 ? (V)w[16] : one;
      V base = Sg * s * (11 - d) * E1, plain = base * (E2 - 1), G = plain * bonus, GE = base * E2 * bonus;
      if (kind & fitting_lapse) {
        V logS1 = NAME(load)(kLogS1 + i), logD = NAME(load)(kLogD + i);
        R_ = x.again ? x.weight / NAME(vmax)(one - R, (V)1e-12) : R_;
        I isLapse = x.again & ~x.same, isLess = w[11] * (E1 - 1) * E2 < s * cap;
        V Sl = (isLapse & isLess) ? Sn : zero, Sc = (isLapse & ~isLess) ? Sn : zero;
        V less = Sl * (E1 - 1) * E2, EE = Sl * E1 * E2 * w[11];
        s_ += EE * w[13] / (s + 1) + Sc * cap;
        d_ -= less * (w[11] * w[12]) / d;
        R_ -= less * (w[11] * w[14]);
        acc[11] += less;
        acc[12] -= less * w[11] * logD;
        acc[13] += EE * logS1;
        acc[14] += less * w[11] * (one - R);
        acc[17] -= Sc * s * (cap * w[18]);
        acc[18] -= Sc * s * (cap * w[17]);
      }
      s_ += Sg + G * (1 - w[9]) / s;
      d_ -= G / (11 - d);
      R_ -= GE * w[10];
      acc[8] += G;
      acc[9] -= G * logS;
      acc[10] += GE * (one - R);
      acc[15] += x.g == 2 ? plain : zero;
      acc[16] += x.g == 4 ? plain : zero;

      /* The forgetting curve. */
      V RR = R_ * R, A_ = RR * decay / (one + factor * x.t / s) * x.t / s;
      decay_ += RR * L;
      factor_ += A_;
      s_ -= A_ * factor / s;
    }
    for (int lane = 0; lane < 8; lane++) {
      S_[parents[i + lane]] += s_[lane];
      D_[parents[i + lane]] += d_[lane];
    }
  }
  acc[20] -= decay_ - factor_ * (factor1 * log9 / (decay * decay));
  for (int i = 0; i < 21; i++)
    for (int lane = 0; lane < 8; lane++) gradient[i] += acc[i][lane];
}

#endif
