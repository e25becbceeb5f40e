#ifndef ENGLISH_H
#define ENGLISH_H

#include <stddef.h>

/// The weights and tables of the English model, and how many bytes they are.
extern const unsigned char english_model[];
extern const size_t english_model_size;

#endif
