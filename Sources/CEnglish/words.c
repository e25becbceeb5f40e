#include "words.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char nouns[] = {
#embed "nouns.table"
};
static const unsigned char verbs[] = {
#embed "verbs.table"
};

const unsigned char *english_nouns(void) { return nouns; }
size_t english_nouns_size(void) { return sizeof nouns; }
const unsigned char *english_verbs(void) { return verbs; }
size_t english_verbs_size(void) { return sizeof verbs; }
