#include "wordtables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "words.table"
};
static const unsigned char spellings[] = {
#embed "spellings.table"
};
static const unsigned char forms[] = {
#embed "forms.table"
};
static const unsigned char opposites[] = {
#embed "opposites.table"
};

struct word_table table_of_words(void) { return (struct word_table){words, sizeof words}; }
struct word_table table_of_spellings(void) { return (struct word_table){spellings, sizeof spellings}; }
struct word_table table_of_forms(void) { return (struct word_table){forms, sizeof forms}; }
struct word_table table_of_opposites(void) { return (struct word_table){opposites, sizeof opposites}; }
