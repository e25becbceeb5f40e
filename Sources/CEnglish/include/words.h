#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

/// English nouns, one a line and sorted by their bytes; a line's last byte says what kind of thing the noun names.
const unsigned char *english_nouns(void);
size_t english_nouns_size(void);

/// English verbs, one a line and sorted by their bytes; a line's last byte says how often the verb is used.
const unsigned char *english_verbs(void);
size_t english_verbs_size(void);

#endif
