#include "english.h"

static const _Alignas(16) unsigned char model[] = {
#embed "english.model"
};

const unsigned char *english_model(void) { return model; }
