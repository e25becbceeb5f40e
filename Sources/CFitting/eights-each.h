/* Includes BODY once for each set of instructions that CHOOSE chooses from, with NAME for the names. */

#define NAME(x) x##_plain
#include BODY
#undef NAME
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target(AVX2))), apply_to = function)
#define NAME(x) x##_avx2
#include BODY
#undef NAME
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target(AVX512))), apply_to = function)
#define NAME(x) x##_avx512
#include BODY
#undef NAME
#pragma clang attribute pop
#endif
