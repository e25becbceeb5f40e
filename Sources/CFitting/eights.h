#ifndef EIGHTS_H
#define EIGHTS_H

/* Eight numbers side by side, and how a machine's own instructions for them are chosen. */

#include <stdint.h>

#pragma clang diagnostic ignored "-Wpsabi"

/* Eight numbers side by side. */
typedef double V __attribute__((ext_vector_type(8)));
typedef double U __attribute__((ext_vector_type(8), aligned(8)));
typedef int64_t I __attribute__((ext_vector_type(8)));
typedef float F __attribute__((ext_vector_type(8), aligned(4)));
typedef unsigned char B __attribute__((ext_vector_type(8), aligned(1)));

/* The bounds of stabilities, FSRS-7's and FSRS-6's, and how near to 0 and 1 FSRS-7's recall comes. */
static const double least7 = 1e-4, least6 = 1e-3, most = 36500, recallFloor = 1e-5;

#define INLINE static inline __attribute__((always_inline))

/* What the widest instructions of this machine do; the answers differ in their last bits. */
#if defined(__x86_64__)
#define AVX2 "avx2,fma"
#define AVX512 "avx2,fma,avx512f,avx512bw,avx512dq,avx512vl"
#define HAS(x) __builtin_cpu_supports(x)
#define CHOOSE(call, ...)                                                                \
  do {                                                                                   \
    if (!HAS("avx2") || !HAS("fma"))                                                     \
      call##_plain(__VA_ARGS__);                                                         \
    else if (HAS("avx512f") && HAS("avx512bw") && HAS("avx512dq") && HAS("avx512vl"))    \
      call##_avx512(__VA_ARGS__);                                                        \
    else                                                                                 \
      call##_avx2(__VA_ARGS__);                                                          \
  } while (0)
#else
#define CHOOSE(call, ...) call##_plain(__VA_ARGS__)
#endif

#endif
