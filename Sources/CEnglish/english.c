#include "english.h"

// SwiftPM builds C17; clang knows #embed there too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(16) unsigned char model[] = {
#embed "english.model"
};

const unsigned char *english_model(void) { return model; }
