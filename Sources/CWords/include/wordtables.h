#ifndef WORDTABLES_H
#define WORDTABLES_H

#include <stddef.h>

/// Lines that are sorted by the bytes of their first word.
struct word_table {
  const unsigned char *bytes;
  size_t size;
};

/// English words and names, one a line; a line's last byte says what it is: w a word, v a verb's base form, n only a
/// name, b a word and a name, x a noun whose plural isn't listed.
struct word_table table_of_words(void);

/// A British spelling and the American one.
struct word_table table_of_spellings(void);

/// An irregular form and its base forms.
struct word_table table_of_forms(void);

/// A word and its opposites.
struct word_table table_of_opposites(void);

#endif
