#include "english.h"

const unsigned char english_model[] = {
#embed "english.model"
};
const size_t english_model_size = sizeof english_model;
