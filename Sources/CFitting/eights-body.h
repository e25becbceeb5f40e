/* What is computed with eight numbers at once; included once for each set of instructions, with NAME for the names. */

INLINE V NAME(load)(const double *x) { return *(const U *)x; }
INLINE void NAME(store)(double *x, V v) { *(U *)x = v; }
INLINE V NAME(splat)(double x) { return (V)x; }
INLINE V NAME(vmin)(V a, V b) { return a < b ? a : b; }
INLINE V NAME(vmax)(V a, V b) { return a > b ? a : b; }
INLINE V NAME(clamp)(V x, double low, double high) { return NAME(vmin)(NAME(vmax)(x, (V)low), (V)high); }
INLINE V NAME(within)(V x, V raw, double low, double high) { return (raw >= (V)low & raw <= (V)high) ? x : (V)0.0; }

/* e^x to a few units in the last place: 2^k times a polynomial of degree 12 in the rest. */
INLINE V NAME(vexp)(V x) {
  x = NAME(clamp)(x, -700, 700);
  const double magic = 6755399441055744.0;
  V shifted = x * 1.4426950408889634 + magic;
  V k = shifted - magic;
  V r = x - k * 0.693147180369123816490;
  r = r - k * 1.90821492927058770002e-10;
  V r2 = r * r, r4 = r2 * r2;
  V p01 = 1 + r, p23 = 0.5 + r * (1.0 / 6), p45 = 1.0 / 24 + r * (1.0 / 120), p67 = 1.0 / 720 + r * (1.0 / 5040);
  V p89 = 1.0 / 40320 + r * (1.0 / 362880), pab = 1.0 / 3628800 + r * (1.0 / 39916800);
  V low = p01 + r2 * p23 + r4 * (p45 + r2 * p67);
  V high = p89 + r2 * (pab + r2 * (1.0 / 479001600));
  V p = low + (r4 * r4) * high;
  I bits = (I)shifted << 52;
  return (V)((I)p + bits);
}

/* ln x for x > 0: the exponent, and 2 artanh((m − 1)/(m + 1)) of a mantissa between √½ and √2. */
INLINE V NAME(vlog)(V x) {
  I bits = (I)x;
  I above = bits - INT64_C(0x3fe6a09e667f3bcd);
  I exponent = above >> 52;
  V m = (V)(bits - (exponent << 52));
  V e = (V)((exponent + INT64_C(0x4338000000000000))) - 6755399441055744.0;
  V f = (m - 1) / (m + 1), z = f * f, z2 = z * z, z4 = z2 * z2;
  V q = (1.0 / 3 + z * (1.0 / 5)) + z2 * (1.0 / 7 + z * (1.0 / 9)) +
        z4 * ((1.0 / 11 + z * (1.0 / 13)) + z2 * (1.0 / 15 + z * (1.0 / 17)) + z4 * (1.0 / 19 + z * (1.0 / 21)));
  return e * 0.693147180559945309417 + 2 * (f + f * z * q);
}
